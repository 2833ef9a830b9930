"""Daily amenities within 500 m on foot."""

from __future__ import annotations

from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..common_terms import DWELLINGS
from ..measurement import Measurement, Reason, missing, ratio
from ..relations.access import WALKED
from ..relations.amenities import DAILY, judged_share, known, straight_flag


class DailyAmenities(Indicator):
    """Mean over supermarket, primary school, GP and stop of the share of dwellings within 500 m."""

    id = "ps_daily_amenities"
    theme = "A"
    name = {"en": "Daily amenities within 500 m", "nl": "Dagelijkse voorzieningen binnen 500 m"}
    definition = {
        "en": "Share of the dwellings within 500 m along the walking network of a supermarket, a primary "
        "school, a GP and a stop of public transport: the mean of the four shares.",
        "nl": "Aandeel van de woningen binnen 500 m over het looproutenetwerk van een supermarkt, een "
        "basisschool, een huisarts en een halte: het gemiddelde van de vier aandelen.",
    }
    formula = (
        "mean over the kinds of dwellings with d_v <= 500 m over dwellings within 50 m of the network; "
        "coverage: dwellings judged times kinds delivered / 4"
    )
    pitfalls = {
        "en": "A kind of which nothing lies within 1,000 m may be absent or not delivered: it is left out of "
        "the mean, lowers the coverage by a quarter and is named, unless the layer of destinations is "
        "declared complete; then it counts as 0. OpenStreetMap does not always tell primary from secondary "
        "schools. Without a walking network the straight-line distance times 1.3 is used.",
        "nl": "Een soort waarvan niets binnen 1.000 m ligt kan ontbreken of niet zijn aangeleverd: die "
        "blijft buiten het gemiddelde, verlaagt de dekking met een kwart en wordt genoemd, tenzij de laag "
        "met voorzieningen compleet is verklaard; dan telt die als 0. OpenStreetMap onderscheidt "
        "basisscholen niet altijd van voortgezet onderwijs. Zonder looproutenetwerk geldt de hemelsbrede "
        "afstand maal 1,3.",
    }
    source = "GHSCI (500 m); kinds: assumption HerStruct"
    requires = frozenset({"destinations", "units"})
    terms = (DWELLINGS, WALKED, *DAILY.values())

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """Kinds reached over kinds asked for, summed over the dwellings judged."""
        given = {kind: term for kind, term in DAILY.items() if known(area, parameters, term)}
        if not given:
            return missing(Reason.LAYER_MISSING)
        reached = sum(area[term.reached] for term in given.values())
        coverage = judged_share(area) * len(given) / len(DAILY)
        flags = tuple(f"without_{kind}" for kind in DAILY if kind not in given)
        asked = area[WALKED.sums[0]] * len(given)
        return ratio(reached, asked, coverage, (*straight_flag(area), *flags))
