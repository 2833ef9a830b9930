"""Dwelling density on net blocks."""

from __future__ import annotations

from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..common_terms import DWELLINGS
from ..measurement import Measurement
from .land import NET, dwelling_density


class DwellingDensityNet(Indicator):
    """W / (B / 10 000), B = the net blocks."""

    id = "dn_dwellings_ha_net"
    theme = "C"
    land_base = "net"
    name = {"en": "Dwelling density, net blocks", "nl": "Woningdichtheid, netto bouwblokken"}
    definition = {
        "en": f"Dwellings per hectare of land. {NET.words['en']}",
        "nl": f"Woningen per hectare grond. {NET.words['nl']}",
    }
    formula = "W / (B / 10 000); B = ground of the net blocks, footprints included"
    pitfalls = {
        "en": "In post-war strips the green flows around the buildings and blocks become large. Half of the "
        "street is not added, as RUDIFUN does.",
        "nl": "In naoorlogse stroken stroomt het groen om de bebouwing en worden blokken groot. De halve "
        "straat telt niet mee, zoals RUDIFUN wel doet.",
    }
    unit = "dwellings/ha"
    source = "NEN 9300, block level; blocks by pairwise relation of surfaces: assumption HerStruct"
    requires = frozenset({"units", "ground"})
    terms = (DWELLINGS, *NET.terms)

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """W / (B / 10 000) on the net blocks."""
        return dwelling_density(area, NET)
