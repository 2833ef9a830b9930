"""Floor space index on net blocks."""

from __future__ import annotations

from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..coverage import FLOOR_COVERAGE
from ..draws import Draws, Floats
from ..floor_draws import FLOOR_BAND, bvo_factor
from ..measurement import Measurement
from .land import NET, floor_space


class FloorSpaceIndexNet(Indicator):
    """F / B, B = the net blocks."""

    id = "dn_fsi_net"
    theme = "C"
    land_base = "net"
    name = {
        "en": "Floor space index (FSI), net blocks",
        "nl": "Bebouwingsintensiteit (FSI), netto bouwblokken",
    }
    definition = {
        "en": f"Gross floor area (BVO) of all buildings per m² of land. {NET.words['en']}",
        "nl": f"Bruto vloeroppervlak (bvo) van alle panden per m² grond. {NET.words['nl']}",
    }
    formula = "F / B; B = ground of the net blocks, footprints included"
    pitfalls = {
        "en": "In post-war strips the green flows around the buildings and blocks become large. Half of the "
        "street is not added, as RUDIFUN does.",
        "nl": "In naoorlogse stroken stroomt het groen om de bebouwing en worden blokken groot. De halve "
        "straat telt niet mee, zoals RUDIFUN wel doet.",
    }
    unit = "m2/m2"
    source = "NEN 9300, block level; blocks by pairwise relation of surfaces: assumption HerStruct"
    requires = frozenset({"buildings", "floor_area", "ground"})
    terms = (*FLOOR_COVERAGE, *NET.terms)
    band_terms = FLOOR_BAND

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """F / B on the net blocks."""
        return floor_space(area, NET)

    def varied(self, area: AreaTotals, value: float, draws: Draws, parameters: Parameters) -> Floats | None:
        """In proportion to the floor area."""
        return value * bvo_factor(area, draws, parameters)
