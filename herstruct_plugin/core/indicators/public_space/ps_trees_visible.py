"""Dwellings with three trees of some size near their pand."""

from __future__ import annotations

from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..common_terms import DWELLINGS
from ..coverage import share_of
from ..measurement import Measurement, ratio
from ..relations.trees_near import JUDGED, SEEN, TREES_NEAR
from .tree_terms import TREES, TREES_SIZED, known_share, untrusted


class TreesVisible(Indicator):
    """Share of dwellings whose pand has at least three trees of some size within 25 m of its façade."""

    id = "ps_trees_visible"
    theme = "A"
    name = {
        "en": "Dwellings with three trees nearby (proxy)",
        "nl": "Woningen met zicht op drie bomen (benadering)",
    }
    definition = {
        "en": "Share of the dwellings in the area whose pand has at least three trees with a crown of 4 m "
        "or wider, or 5 m or higher, whose crown is within 25 m of the façade.",
        "nl": "Aandeel van de woningen in het gebied met bij hun pand ten minste drie bomen waarvan de "
        "kroon binnen 25 m van de gevel is; bomen tellen vanaf een kroon van 4 m of een hoogte van 5 m.",
    }
    formula = (
        "dwellings with #{trees, crown >= 4 m or height >= 5 m: distance(trunk, pand) - crown / 2 <= 25 m} "
        ">= 3, over dwellings in a pand"
    )
    pitfalls = {
        "en": "Near is not the same as visible: lines of sight, storeys and the side on which a dwelling "
        "lies are not looked at, so all dwellings of a pand count alike. Trees in private gardens are "
        "missing in municipal registers. A tree of unknown size does not count and lowers the coverage, as "
        "does a dwelling without a known pand.",
        "nl": "Dichtbij is niet hetzelfde als zichtbaar: zichtlijnen, verdieping en de kant waaraan een "
        "woning ligt, blijven buiten beschouwing; alle woningen in een pand tellen dus gelijk. In "
        "gemeentelijke registers ontbreken bomen in particuliere tuinen. Een boom van onbekende omvang telt "
        "niet mee en verlaagt de dekking, net als een woning zonder bekend pand.",
    }
    source = "3-30-300 rule (Konijnendijk); radius, crown and height are assumptions of HerStruct"
    requires = frozenset({"trees", "tree_sizes", "units", "buildings"})
    terms = (DWELLINGS, TREES_NEAR, TREES, TREES_SIZED)

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """Dwellings with three trees near over dwellings judged, when the tree layer is trusted."""
        doubt = untrusted(area)
        if doubt is not None:
            return doubt
        coverage = share_of(area[JUDGED], area[DWELLINGS.name]) * known_share(area, TREES_SIZED)
        return ratio(area[SEEN], area[JUDGED], coverage)
