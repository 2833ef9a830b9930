"""How direct walking routes are."""

from __future__ import annotations

from ...model.quantities import shares
from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..common_terms import DWELLINGS
from ..coverage import share_of
from ..measurement import Measurement, Reason, missing, ratio
from ..relations.access import WALKED
from ..relations.amenities import DAILY, known
from ..relations.directness import COUNT, DIRECTNESS, SUM

ROUTES = tuple(DAILY[kind] for kind in ("supermarket", "school", "stop"))


class Directness(Indicator):
    """Mean over dwellings of straight over walked distance to the nearest daily destination."""

    id = "ps_directness"
    theme = "A"
    name = {"en": "Directness of walking routes", "nl": "Directheid van looproutes"}
    definition = {
        "en": "Straight-line distance divided by walking distance to the nearest supermarket, primary school "
        "or stop, the mean over the dwellings; 1 is without any detour.",
        "nl": "Hemelsbrede afstand gedeeld door de loopafstand tot de dichtstbijzijnde supermarkt, "
        "basisschool of halte, gemiddeld over de woningen; 1 is zonder enige omweg.",
    }
    formula = (
        "mean of Euclid / network distance, both from the nearest point of the network to the dwelling to "
        "the nearest point to the destination that is nearest along the network, at most 1,000 m away"
    )
    pitfalls = {
        "en": "Only for areas with a walking network. Dwellings without any of these destinations within "
        "1,000 m on foot have no route: they lower the coverage. Footpaths that are not in the data make "
        "routes look longer than they are.",
        "nl": "Alleen voor gebieden met een looproutenetwerk. Woningen zonder zo'n bestemming binnen 1.000 m "
        "lopen hebben geen route: die verlagen de dekking. Voetpaden die in de gegevens ontbreken maken "
        "routes langer dan ze zijn.",
    }
    source = "Pedestrian route directness; kinds: assumption HerStruct"
    requires = frozenset({"destinations", "streets", "units"})
    terms = (DWELLINGS, WALKED, DIRECTNESS, *ROUTES)

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """Sum of the directness of dwellings over dwellings with a route."""
        if area[WALKED.facts[0]] or not any(known(area, parameters, term) for term in ROUTES):
            return missing(Reason.LAYER_MISSING)
        return ratio(shares(area[SUM]), area[COUNT], share_of(area[COUNT], area[DWELLINGS.name]))
