"""Footway share of the street profile."""

from __future__ import annotations

from ...model.quantities import square_metres
from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..common_terms import PARKING
from ..coverage import GROUND_COVERAGE, ground_coverage
from ..measurement import Measurement, ratio
from .terms import CARRIAGEWAY, CYCLEWAY, FOOTWAY, WOONERF


class FootProfileShare(Indicator):
    """(voet + half of woonerf) / (rijbaan + parkeervlak + fietspad + voet + woonerf)."""

    id = "ps_foot_profile_share"
    theme = "A"
    name = {"en": "Footway share of the street profile", "nl": "Aandeel voetganger in straatprofiel"}
    definition = {
        "en": "Share of the street surface that is for pedestrians; a woonerf counts for half.",
        "nl": "Aandeel van het straatoppervlak voor voetgangers; een woonerf telt voor de helft.",
    }
    formula = "(g_voet + 0.5 g_woonerf) / (g_rijbaan + g_parkeervlak + g_fietspad + g_voet + g_woonerf)"
    pitfalls = {
        "en": "Rises when parking is removed, even if no footway gets wider.",
        "nl": "Stijgt als er parkeerplaatsen vervallen, ook als geen voetpad breder wordt.",
    }
    unit = ""
    source = "HerStruct, on BGT wegdeel functions"
    requires = frozenset({"ground"})
    terms = (FOOTWAY, WOONERF, CARRIAGEWAY, PARKING, CYCLEWAY, *GROUND_COVERAGE)

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """Pedestrian share of the street surface."""
        foot = square_metres(area[FOOTWAY.name]) + 0.5 * square_metres(area[WOONERF.name])
        street = sum(area[term.name] for term in (CARRIAGEWAY, PARKING, CYCLEWAY, FOOTWAY, WOONERF))
        return ratio(foot, square_metres(street), ground_coverage(area))
