"""Ground space index on net blocks."""

from __future__ import annotations

from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..common_terms import FOOTPRINT
from ..measurement import Measurement
from .land import NET, ground_space


class GroundSpaceIndexNet(Indicator):
    """G / B, B = the net blocks."""

    id = "dn_gsi_net"
    theme = "C"
    land_base = "net"
    name = {
        "en": "Ground space index (GSI), net blocks",
        "nl": "Bebouwingspercentage (GSI), netto bouwblokken",
    }
    definition = {
        "en": f"Share of the land that is covered by buildings at ground level. {NET.words['en']}",
        "nl": f"Aandeel van de grond dat op maaiveld met panden is bebouwd. {NET.words['nl']}",
    }
    formula = "G / B; B = ground of the net blocks, footprints included"
    pitfalls = {
        "en": "In post-war strips the green flows around the buildings and blocks become large. Half of the "
        "street is not added, as RUDIFUN does.",
        "nl": "In naoorlogse stroken stroomt het groen om de bebouwing en worden blokken groot. De halve "
        "straat telt niet mee, zoals RUDIFUN wel doet.",
    }
    unit = "m2/m2"
    source = "NEN 9300, block level; blocks by pairwise relation of surfaces: assumption HerStruct"
    requires = frozenset({"buildings", "ground"})
    terms = (FOOTPRINT, *NET.terms)

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """G / B on the net blocks."""
        return ground_space(area, NET)
