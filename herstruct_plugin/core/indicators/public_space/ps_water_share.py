"""Water share of the area."""

from __future__ import annotations

from ...model.quantities import square_metres
from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..common_terms import WATER
from ..coverage import GROUND_COVERAGE, ground_coverage
from ..measurement import Measurement, ratio


class WaterShare(Indicator):
    """Water / area."""

    id = "ps_water_share"
    theme = "A"
    name = {"en": "Water share", "nl": "Aandeel water"}
    definition = {
        "en": "Share of the area that is open water; banks count as green, not as water.",
        "nl": "Aandeel open water in het gebied; oevers tellen als groen, niet als water.",
    }
    formula = "g_water / area"
    pitfalls = {
        "en": "Dry ditches and culverts are not open water.",
        "nl": "Greppels, droge sloten en duikers zijn geen open water.",
    }
    unit = ""
    source = "HerStruct, on BGT waterdeel"
    requires = frozenset({"ground"})
    terms = (WATER, *GROUND_COVERAGE)

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """Water over area."""
        return ratio(square_metres(area[WATER.name]), square_metres(area.area), ground_coverage(area))
