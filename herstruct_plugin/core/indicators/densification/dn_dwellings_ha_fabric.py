"""Dwelling density on the urban fabric."""

from __future__ import annotations

from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..common_terms import DWELLINGS
from ..measurement import Measurement
from .land import FABRIC, dwelling_density


class DwellingDensityFabric(Indicator):
    """W / (B / 10 000), B = the urban fabric."""

    id = "dn_dwellings_ha_fabric"
    theme = "C"
    land_base = "fabric"
    name = {"en": "Dwelling density, urban fabric", "nl": "Woningdichtheid, stedelijk weefsel"}
    definition = {
        "en": f"Dwellings per hectare of land. {FABRIC.words['en']}",
        "nl": f"Woningen per hectare grond. {FABRIC.words['nl']}",
    }
    formula = "W / (B / 10 000); B = area - water - main roads - rail - large public green"
    pitfalls = {
        "en": "Indicative beside RUDIFUN, which draws its blocks differently. Buildings that stand in water "
        "or in a large green patch count as floor area, not as land.",
        "nl": "Indicatief naast RUDIFUN, dat zijn blokken anders tekent. Panden die in water of in een "
        "grote groenvlek staan tellen mee als vloeroppervlak, niet als grond.",
    }
    unit = "dwellings/ha"
    source = "Spacematrix (2010), fabric level; PBL, RUDIFUN, for the threshold of 4 000 m2"
    requires = frozenset({"units", "ground"})
    terms = (DWELLINGS, *FABRIC.terms)

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """W / (B / 10 000) on the urban fabric."""
        return dwelling_density(area, FABRIC)
