"""Dwellings with a meeting place within 400 m on foot."""

from __future__ import annotations

from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..common_terms import DWELLINGS
from ..measurement import Measurement
from ..relations.access import WALKED
from ..relations.amenities import MEETING, share_reaching


class MeetingPlaceWithinReach(Indicator):
    """Share of dwellings that walk at most 400 m to a meeting place."""

    id = "ps_meeting_access"
    theme = "A"
    name = {
        "en": "Dwellings with a meeting place within 400 m",
        "nl": "Woningen met een ontmoetingsplek binnen 400 m",
    }
    definition = {
        "en": "Share of the dwellings in the area with a meeting place (community centre) within 400 m along "
        "the walking network.",
        "nl": "Aandeel van de woningen in het gebied met een ontmoetingsplek (buurthuis, wijkcentrum, huis "
        "van de wijk) binnen 400 m over het looproutenetwerk.",
    }
    formula = "dwellings with d_v <= 400 m, over dwellings within 50 m of the network"
    pitfalls = {
        "en": "Says that there is a place, not what happens there or who feels welcome. Without any meeting "
        "place within 1,000 m there is no value, because it may not have been delivered, unless the layer of "
        "destinations is declared complete. Without a walking network the straight-line distance times 1.3 "
        "is used.",
        "nl": "Zegt dat er een plek is, niet wat er gebeurt of wie zich er welkom voelt. Zonder "
        "ontmoetingsplek binnen 1.000 m is er geen waarde, omdat die kan ontbreken in de gegevens, tenzij de "
        "laag met voorzieningen compleet is verklaard. Zonder looproutenetwerk geldt de hemelsbrede afstand "
        "maal 1,3.",
    }
    source = "Assumption HerStruct: 400 m"
    requires = frozenset({"destinations", "units"})
    terms = (DWELLINGS, WALKED, MEETING)

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """Dwellings that reach a meeting place over dwellings judged."""
        return share_reaching(area, parameters, MEETING)
