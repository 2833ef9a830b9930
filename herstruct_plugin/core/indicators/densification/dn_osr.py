"""Open space ratio."""

from __future__ import annotations

from ...model.quantities import square_metres
from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..common_terms import BVO, FOOTPRINT
from ..coverage import FLOOR_COVERAGE, floor_coverage, floor_flags
from ..draws import Draws, Floats
from ..floor_draws import FLOOR_BAND, bvo_factor
from ..measurement import Measurement, ratio


class OpenSpaceRatio(Indicator):
    """(B - G) / F."""

    id = "dn_osr"
    theme = "C"
    name = {"en": "Open space ratio (OSR)", "nl": "Open-ruimteratio (OSR)"}
    definition = {
        "en": "Unbuilt ground per m² of gross floor area: how much open space the floor area presses on.",
        "nl": "Onbebouwde grond per m² bruto vloeroppervlak: de druk van de bebouwing op de open ruimte.",
    }
    formula = "(B - G) / F = (1 - GSI) / FSI"
    pitfalls = {
        "en": "Unbuilt is not the same as public or green: roads, water and private gardens count too.",
        "nl": "Onbebouwd is niet hetzelfde als openbaar of groen: wegen, water en tuinen tellen ook mee.",
    }
    unit = "m2/m2"
    source = "NEN 9300; Berghauser Pont & Haupt, Spacematrix (2010)"
    requires = frozenset({"buildings", "floor_area"})
    terms = (FOOTPRINT, *FLOOR_COVERAGE)
    band_terms = FLOOR_BAND

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """Open ground over floor area."""
        unbuilt = square_metres(area.area - area[FOOTPRINT.name])
        return ratio(unbuilt, square_metres(area[BVO.name]), floor_coverage(area), floor_flags(area))

    def varied(self, area: AreaTotals, value: float, draws: Draws, parameters: Parameters) -> Floats | None:
        """In inverse proportion to the floor area."""
        return value / bvo_factor(area, draws, parameters)
