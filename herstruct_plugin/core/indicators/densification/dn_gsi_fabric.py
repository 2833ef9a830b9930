"""Ground space index on the urban fabric."""

from __future__ import annotations

from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..common_terms import FOOTPRINT
from ..measurement import Measurement
from .land import FABRIC, ground_space


class GroundSpaceIndexFabric(Indicator):
    """G / B, B = the urban fabric."""

    id = "dn_gsi_fabric"
    theme = "C"
    land_base = "fabric"
    name = {
        "en": "Ground space index (GSI), urban fabric",
        "nl": "Bebouwingspercentage (GSI), stedelijk weefsel",
    }
    definition = {
        "en": f"Share of the land that is covered by buildings at ground level. {FABRIC.words['en']}",
        "nl": f"Aandeel van de grond dat op maaiveld met panden is bebouwd. {FABRIC.words['nl']}",
    }
    formula = "G / B; B = area - water - main roads - rail - large public green"
    pitfalls = {
        "en": "Indicative beside RUDIFUN, which draws its blocks differently. Buildings that stand in water "
        "or in a large green patch count as floor area, not as land.",
        "nl": "Indicatief naast RUDIFUN, dat zijn blokken anders tekent. Panden die in water of in een "
        "grote groenvlek staan tellen mee als vloeroppervlak, niet als grond.",
    }
    unit = "m2/m2"
    source = "Spacematrix (2010), fabric level; PBL, RUDIFUN, for the threshold of 4 000 m2"
    requires = frozenset({"buildings", "ground"})
    terms = (FOOTPRINT, *FABRIC.terms)

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """G / B on the urban fabric."""
        return ground_space(area, FABRIC)
