"""Floor space index on usable floor area."""

from __future__ import annotations

from ...model.quantities import square_metres
from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..common_terms import GO
from ..coverage import FLOOR_COVERAGE, floor_coverage, floor_flags
from ..draws import Draws, Floats
from ..floor_draws import FLOOR_BAND, go_factor
from ..measurement import Measurement, ratio


class FloorSpaceIndexUsable(Indicator):
    """Sum of GO / B, gross land."""

    id = "dn_fsi_go"
    theme = "C"
    name = {
        "en": "Floor space index on usable floor area",
        "nl": "Bebouwingsintensiteit op gebruiksoppervlakte",
    }
    definition = {
        "en": "Usable floor area (GO) of all units per m² of the area.",
        "nl": "Gebruiksoppervlakte (GO) van alle verblijfsobjecten per m² plangebied.",
    }
    formula = "sum of f_p * GO(p) / B"
    pitfalls = {
        "en": "Lower than the FSI on gross floor area: stairs, galleries and walls do not count. Published "
        "figures per wijk (CLO/PBL) are on GO.",
        "nl": "Lager dan de FSI op bvo: trappenhuizen, galerijen en muren tellen niet mee. Gepubliceerde "
        "cijfers per wijk (CLO/PBL) zijn op GO.",
    }
    unit = "m2/m2"
    source = "CLO indicator 2196 (PBL): FSI on floor areas of the BAG"
    requires = frozenset({"buildings", "floor_area"})
    terms = (GO, *FLOOR_COVERAGE)
    band_terms = FLOOR_BAND

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """GO / B."""
        usable = square_metres(area[GO.name])
        return ratio(usable, square_metres(area.area), floor_coverage(area), floor_flags(area))

    def varied(self, area: AreaTotals, value: float, draws: Draws, parameters: Parameters) -> Floats | None:
        """In proportion to the usable floor area."""
        return value * go_factor(area, draws, parameters)
