"""Floor space index on gross floor area."""

from __future__ import annotations

from ...model.quantities import square_metres
from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..common_terms import BVO
from ..coverage import FLOOR_COVERAGE, floor_coverage, floor_flags
from ..draws import Draws, Floats
from ..floor_draws import FLOOR_BAND, bvo_factor
from ..measurement import Measurement, ratio


class FloorSpaceIndex(Indicator):
    """F / B on BVO, gross land."""

    id = "dn_fsi"
    theme = "C"
    name = {"en": "Floor space index (FSI)", "nl": "Bebouwingsintensiteit (FSI)"}
    definition = {
        "en": "Gross floor area (BVO) of all buildings per m² of the area, roads, water and green included "
        "(gross land base).",
        "nl": "Bruto vloeroppervlak (bvo) van alle panden per m² plangebied, inclusief wegen, water en "
        "groen (bruto grondoppervlak).",
    }
    formula = "F / B; F = sum of f_p * BVO(p), B = area"
    pitfalls = {
        "en": "Not comparable with figures on usable floor area (GO) or on net land. Buildings on the "
        "border count for the part of their footprint inside the area.",
        "nl": "Niet vergelijkbaar met cijfers op gebruiksoppervlakte (GO) of op netto grondoppervlak. "
        "Panden op de grens tellen mee voor het deel van hun grondvlak binnen het gebied.",
    }
    unit = "m2/m2"
    source = "NEN 9300; Berghauser Pont & Haupt, Spacematrix (2010)"
    requires = frozenset({"buildings", "floor_area"})
    terms = FLOOR_COVERAGE
    band_terms = FLOOR_BAND

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """F / B."""
        floor = square_metres(area[BVO.name])
        return ratio(floor, square_metres(area.area), floor_coverage(area), floor_flags(area))

    def varied(self, area: AreaTotals, value: float, draws: Draws, parameters: Parameters) -> Floats | None:
        """In proportion to the floor area."""
        return value * bvo_factor(area, draws, parameters)
