"""Population density."""

from __future__ import annotations

from ...model.quantities import square_metres
from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..common_terms import DWELLINGS
from ..inhabitants import inhabitants
from ..measurement import Measurement, Reason, missing, ratio


class PopulationDensity(Indicator):
    """Inhabitants per km2."""

    id = "dn_pop_density"
    theme = "C"
    name = {"en": "Population density", "nl": "Bevolkingsdichtheid"}
    definition = {
        "en": "Inhabitants per km² of the area; inhabitants = dwellings times the mean household size of "
        "CBS.",
        "nl": "Inwoners per km² plangebied; inwoners = woningen maal de gemiddelde huishoudensgrootte van "
        "het CBS.",
    }
    formula = "W * household size / (B / 1 000 000)"
    pitfalls = {
        "en": "An estimate from dwellings: vacant dwellings and institutions are not accounted for.",
        "nl": "Een schatting op basis van woningen: leegstand en instellingen tellen niet apart mee.",
    }
    unit = "inhabitants/km2"
    source = "Threshold of 5 700 per km²: Global Healthy & Sustainable City Indicators (GHSCI)"
    requires = frozenset({"units"})
    terms = (DWELLINGS,)

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """Estimated inhabitants per km2."""
        people = inhabitants(area)
        if people is None:
            return missing(Reason.LAYER_MISSING)
        return ratio(people, square_metres(area.area) / 1_000_000)
