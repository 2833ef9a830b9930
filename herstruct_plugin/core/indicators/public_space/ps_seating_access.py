"""Dwellings with a bench within 200 m on foot."""

from __future__ import annotations

from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..common_terms import DWELLINGS
from ..measurement import Measurement, Reason, missing, ratio
from ..relations.access import WALKED
from ..relations.amenities import BENCHES, judged_share, straight_flag


class BenchWithinReach(Indicator):
    """Share of dwellings that walk at most 200 m to a bench."""

    id = "ps_seating_access"
    theme = "A"
    name = {"en": "Dwellings with a bench within 200 m", "nl": "Woningen met een bankje binnen 200 m"}
    definition = {
        "en": "Share of the dwellings in the area with a bench within 200 m along the walking network.",
        "nl": "Aandeel van de woningen in het gebied met een bankje binnen 200 m over het looproutenetwerk.",
    }
    formula = "dwellings with d_v <= 200 m, over dwellings within 50 m of the network"
    pitfalls = {
        "en": "Benches are optional content of the BGT and of OpenStreetMap: without a statement that the "
        "layer is complete there is no value. Benches more than 50 m from the network are not reached. "
        "Without a walking network the straight-line distance times 1.3 is used.",
        "nl": "Bankjes zijn optionele inhoud van de BGT en van OpenStreetMap: zonder de verklaring dat de "
        "laag compleet is, is er geen waarde. Bankjes op meer dan 50 m van het netwerk worden niet bereikt. "
        "Zonder looproutenetwerk geldt de hemelsbrede afstand maal 1,3.",
    }
    source = "Assumption HerStruct: 200 m"
    requires = frozenset({"benches", "units"})
    terms = (DWELLINGS, WALKED, BENCHES)

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """Dwellings that reach a bench over dwellings judged, when the layer is declared complete."""
        if area.notes.get("benches_trusted") is False:
            return missing(Reason.INCOMPLETE_LAYER)
        return ratio(area[BENCHES.reached], area[WALKED.sums[0]], judged_share(area), straight_flag(area))
