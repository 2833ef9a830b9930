"""Footways that are wide enough."""

from __future__ import annotations

from ...model.quantities import square_metres
from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..coverage import GROUND_COVERAGE
from ..measurement import Measurement, ratio
from .terms import FOOTWAY, FOOTWAY_NO_WIDTH, FOOTWAY_WIDE, partly_known


class FootwayWide(Indicator):
    """Area of footways of 1.80 m or wider / area of footways."""

    id = "ps_footway_ok"
    theme = "A"
    name = {"en": "Footways wide enough", "nl": "Voetpaden breed genoeg"}
    definition = {
        "en": "Share of the footway area that lies in footways at least 1.80 m wide.",
        "nl": "Aandeel van het voetpadoppervlak in voetpaden van ten minste 1,80 m breed.",
    }
    formula = "area of voet with w >= 1.80 m / area of voet; w = (P - sqrt(max(0, P² - 16 S))) / 4"
    pitfalls = {
        "en": "The width is gross: lamp posts, bins and parked bicycles are not taken off. Long footways "
        "drawn as one polygon get one average width, so splitting polygons changes the figure.",
        "nl": "De breedte is bruto: lichtmasten, containers en gestalde fietsen gaan er niet af. Lange "
        "voetpaden die als één vlak zijn getekend krijgen één gemiddelde breedte; opknippen van vlakken "
        "verandert dus het cijfer.",
    }
    unit = ""
    source = "Municipal accessibility guidelines: free width of 1.80 m preferred"
    requires = frozenset({"ground"})
    terms = (FOOTWAY, FOOTWAY_WIDE, FOOTWAY_NO_WIDTH, *GROUND_COVERAGE)

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """Share of the footways whose width is known."""
        whole, unknown = area[FOOTWAY.name], area[FOOTWAY_NO_WIDTH.name]
        wide = square_metres(area[FOOTWAY_WIDE.name])
        return ratio(wide, square_metres(whole - unknown), partly_known(area, unknown, whole))
