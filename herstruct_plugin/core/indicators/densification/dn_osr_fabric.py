"""Open space ratio on the urban fabric."""

from __future__ import annotations

from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..common_terms import FOOTPRINT
from ..coverage import FLOOR_COVERAGE
from ..draws import Draws, Floats
from ..floor_draws import FLOOR_BAND, bvo_factor
from ..measurement import Measurement
from .land import FABRIC, open_space


class OpenSpaceRatioFabric(Indicator):
    """(B - G) / F = (1 - GSI) / FSI, B = the urban fabric."""

    id = "dn_osr_fabric"
    theme = "C"
    land_base = "fabric"
    name = {"en": "Open space ratio (OSR), urban fabric", "nl": "Open-ruimteratio (OSR), stedelijk weefsel"}
    definition = {
        "en": f"Unbuilt land per m² of gross floor area (BVO). {FABRIC.words['en']}",
        "nl": f"Onbebouwde grond per m² bruto vloeroppervlak (bvo). {FABRIC.words['nl']}",
    }
    formula = "(B - G) / F = (1 - GSI) / FSI; B = area - water - main roads - rail - large public green"
    pitfalls = {
        "en": "Indicative beside RUDIFUN, which draws its blocks differently. Buildings that stand in water "
        "or in a large green patch count as floor area, not as land.",
        "nl": "Indicatief naast RUDIFUN, dat zijn blokken anders tekent. Panden die in water of in een "
        "grote groenvlek staan tellen mee als vloeroppervlak, niet als grond.",
    }
    unit = "m2/m2"
    source = "Spacematrix (2010), fabric level; PBL, RUDIFUN, for the threshold of 4 000 m2"
    requires = frozenset({"buildings", "floor_area", "ground"})
    terms = (FOOTPRINT, *FLOOR_COVERAGE, *FABRIC.terms)
    band_terms = FLOOR_BAND

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """(B - G) / F = (1 - GSI) / FSI on the urban fabric."""
        return open_space(area, FABRIC)

    def varied(self, area: AreaTotals, value: float, draws: Draws, parameters: Parameters) -> Floats | None:
        """In inverse proportion to the floor area."""
        return value / bvo_factor(area, draws, parameters)
