"""Dwellings near public transport."""

from __future__ import annotations

from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..common_terms import DWELLINGS
from ..measurement import Measurement
from ..relations.access import WALKED
from ..relations.amenities import PUBLIC_TRANSPORT, share_reaching


class PublicTransportWithinReach(Indicator):
    """Share of dwellings within 800 m of train, metro or light rail or 400 m of a bus or tram stop."""

    id = "dn_pt_access"
    theme = "C"
    name = {"en": "Dwellings near public transport", "nl": "Woningen nabij openbaar vervoer"}
    definition = {
        "en": "Share of the dwellings in the area within 800 m along the walking network of a station of "
        "train, metro or light rail, or within 400 m of a bus or tram stop.",
        "nl": "Aandeel van de woningen in het gebied binnen 800 m over het looproutenetwerk van een station "
        "van trein, metro of sneltram, of binnen 400 m van een bus- of tramhalte.",
    }
    formula = (
        "dwellings with d_v <= 800 m to a station or d_v <= 400 m to a stop, over dwellings within 50 m of "
        "the network"
    )
    pitfalls = {
        "en": "Says nothing of how often or where lines run. A stop of unknown kind counts as one of bus or "
        "tram. Without any stop within 1,000 m there is no value, because stops may not have been delivered, "
        "unless the layer of destinations is declared complete. Without a walking network the straight-line "
        "distance times 1.3 is used.",
        "nl": "Zegt niets over hoe vaak of waarheen er wordt gereden. Een halte van onbekende soort telt als "
        "bus- of tramhalte. Zonder halte binnen 1.000 m is er geen waarde, omdat haltes kunnen ontbreken in "
        "de gegevens, tenzij de laag met voorzieningen compleet is verklaard. Zonder looproutenetwerk geldt "
        "de hemelsbrede afstand maal 1,3.",
    }
    source = "Conventional catchments: 800 m rail, 400 m bus and tram"
    requires = frozenset({"destinations", "units"})
    terms = (DWELLINGS, WALKED, PUBLIC_TRANSPORT)

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """Dwellings that reach a stop or a station over dwellings judged."""
        return share_reaching(area, parameters, PUBLIC_TRANSPORT)
