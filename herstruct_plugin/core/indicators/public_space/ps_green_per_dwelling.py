"""Public green per dwelling."""

from __future__ import annotations

from ...model.quantities import square_metres
from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..common_terms import DWELLINGS, GREEN_PUBLIC
from ..coverage import GROUND_COVERAGE, ground_coverage
from ..measurement import Measurement, ratio


class GreenPerDwelling(Indicator):
    """Public green / W."""

    id = "ps_green_per_dwelling"
    theme = "A"
    name = {"en": "Public green per dwelling", "nl": "Openbaar groen per woning"}
    definition = {
        "en": "Public green in the area (parks, verges, banks of water) divided by its dwellings; water not "
        "included.",
        "nl": "Openbaar groen in het gebied (plantsoen, groene bermen, oevers) gedeeld door het aantal "
        "woningen; zonder water.",
    }
    formula = "(g_groen + g_berm_groen + g_oever) / W, public ground only"
    pitfalls = {
        "en": "The 75 m² guideline was meant as an average of a whole city; a park just outside the border "
        "does not count here. Public in the BGT is not the same as accessible.",
        "nl": "Het richtgetal van 75 m² was bedoeld als gemiddelde voor de hele stad; een park net buiten "
        "de grens telt hier niet mee. Openbaar in de BGT is niet hetzelfde als toegankelijk.",
    }
    unit = "m2/dwelling"
    source = "Nota Ruimte (richtgetal 75 m2 per woning)"
    requires = frozenset({"ground", "units"})
    terms = (GREEN_PUBLIC, DWELLINGS, *GROUND_COVERAGE)

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """m2 of public green per dwelling."""
        green = square_metres(area[GREEN_PUBLIC.name])
        return ratio(green, float(area[DWELLINGS.name]), ground_coverage(area))
