"""Public green and water per dwelling."""

from __future__ import annotations

from ...model.quantities import square_metres
from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..common_terms import DWELLINGS, GREEN_PUBLIC, WATER
from ..coverage import GROUND_COVERAGE, ground_coverage
from ..measurement import Measurement, ratio


class GreenBluePerDwelling(Indicator):
    """(Public green + water) / W."""

    id = "ps_greenblue_per_dwelling"
    theme = "A"
    name = {"en": "Public green and water per dwelling", "nl": "Openbaar groen en water per woning"}
    definition = {
        "en": "Public green plus water in the area, divided by its dwellings.",
        "nl": "Openbaar groen plus water in het gebied, gedeeld door het aantal woningen.",
    }
    formula = "(g_groen + g_berm_groen + g_oever + g_water) / W"
    pitfalls = {
        "en": "With or without water can turn the verdict: compare only with figures that count water too.",
        "nl": "Met of zonder water kan het oordeel omdraaien: vergelijk alleen met cijfers die water ook "
        "meetellen.",
    }
    unit = "m2/dwelling"
    source = "Natuur & Milieu, Stad van steen (2022)"
    requires = frozenset({"ground", "units"})
    terms = (GREEN_PUBLIC, WATER, DWELLINGS, *GROUND_COVERAGE)

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """m2 of public green and water per dwelling."""
        green_blue = square_metres(area[GREEN_PUBLIC.name] + area[WATER.name])
        return ratio(green_blue, float(area[DWELLINGS.name]), ground_coverage(area))
