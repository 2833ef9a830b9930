"""Open space ratio on net blocks."""

from __future__ import annotations

from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..common_terms import FOOTPRINT
from ..coverage import FLOOR_COVERAGE
from ..draws import Draws, Floats
from ..floor_draws import FLOOR_BAND, bvo_factor
from ..measurement import Measurement
from .land import NET, open_space


class OpenSpaceRatioNet(Indicator):
    """(B - G) / F = (1 - GSI) / FSI, B = the net blocks."""

    id = "dn_osr_net"
    theme = "C"
    land_base = "net"
    name = {"en": "Open space ratio (OSR), net blocks", "nl": "Open-ruimteratio (OSR), netto bouwblokken"}
    definition = {
        "en": f"Unbuilt land per m² of gross floor area (BVO). {NET.words['en']}",
        "nl": f"Onbebouwde grond per m² bruto vloeroppervlak (bvo). {NET.words['nl']}",
    }
    formula = "(B - G) / F = (1 - GSI) / FSI; B = ground of the net blocks, footprints included"
    pitfalls = {
        "en": "In post-war strips the green flows around the buildings and blocks become large. Half of the "
        "street is not added, as RUDIFUN does.",
        "nl": "In naoorlogse stroken stroomt het groen om de bebouwing en worden blokken groot. De halve "
        "straat telt niet mee, zoals RUDIFUN wel doet.",
    }
    unit = "m2/m2"
    source = "NEN 9300, block level; blocks by pairwise relation of surfaces: assumption HerStruct"
    requires = frozenset({"buildings", "floor_area", "ground"})
    terms = (FOOTPRINT, *FLOOR_COVERAGE, *NET.terms)
    band_terms = FLOOR_BAND

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """(B - G) / F = (1 - GSI) / FSI on the net blocks."""
        return open_space(area, NET)

    def varied(self, area: AreaTotals, value: float, draws: Draws, parameters: Parameters) -> Floats | None:
        """In inverse proportion to the floor area."""
        return value / bvo_factor(area, draws, parameters)
