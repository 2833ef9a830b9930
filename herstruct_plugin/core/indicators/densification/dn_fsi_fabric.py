"""Floor space index on the urban fabric."""

from __future__ import annotations

from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..coverage import FLOOR_COVERAGE
from ..draws import Draws, Floats
from ..floor_draws import FLOOR_BAND, bvo_factor
from ..measurement import Measurement
from .land import FABRIC, floor_space


class FloorSpaceIndexFabric(Indicator):
    """F / B, B = the urban fabric."""

    id = "dn_fsi_fabric"
    theme = "C"
    land_base = "fabric"
    name = {
        "en": "Floor space index (FSI), urban fabric",
        "nl": "Bebouwingsintensiteit (FSI), stedelijk weefsel",
    }
    definition = {
        "en": f"Gross floor area (BVO) of all buildings per m² of land. {FABRIC.words['en']}",
        "nl": f"Bruto vloeroppervlak (bvo) van alle panden per m² grond. {FABRIC.words['nl']}",
    }
    formula = "F / B; B = area - water - main roads - rail - large public green"
    pitfalls = {
        "en": "Indicative beside RUDIFUN, which draws its blocks differently. Buildings that stand in water "
        "or in a large green patch count as floor area, not as land.",
        "nl": "Indicatief naast RUDIFUN, dat zijn blokken anders tekent. Panden die in water of in een "
        "grote groenvlek staan tellen mee als vloeroppervlak, niet als grond.",
    }
    unit = "m2/m2"
    source = "Spacematrix (2010), fabric level; PBL, RUDIFUN, for the threshold of 4 000 m2"
    requires = frozenset({"buildings", "floor_area", "ground"})
    terms = (*FLOOR_COVERAGE, *FABRIC.terms)
    band_terms = FLOOR_BAND

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """F / B on the urban fabric."""
        return floor_space(area, FABRIC)

    def varied(self, area: AreaTotals, value: float, draws: Draws, parameters: Parameters) -> Floats | None:
        """In proportion to the floor area."""
        return value * bvo_factor(area, draws, parameters)
