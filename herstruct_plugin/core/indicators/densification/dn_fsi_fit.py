"""Floor space index as it is scored: against a band for the target type of neighbourhood."""

from __future__ import annotations

from ...model.quantities import square_metres
from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..common_terms import BVO
from ..coverage import FLOOR_COVERAGE, floor_coverage, floor_flags
from ..draws import Draws, Floats
from ..floor_draws import FLOOR_BAND, bvo_factor
from ..measurement import Measurement, ratio


class FloorSpaceIndexFit(Indicator):
    """The FSI, valued by a band of breakpoints in the profile."""

    id = "dn_fsi_fit"
    theme = "C"
    name = {"en": "Fitting building intensity", "nl": "Passende bebouwingsintensiteit"}
    definition = {
        "en": "The floor space index (gross floor area, gross land), valued by a band that suits the type "
        "of neighbourhood: too little and too much both score lower.",
        "nl": "De FSI (bvo, bruto grondoppervlak), gewaardeerd met een bandbreedte die past bij het type "
        "wijk: te weinig en te veel scoren beide lager.",
    }
    formula = "F / B, with the band in the profile's breakpoints"
    pitfalls = {
        "en": "The value equals dn_fsi; only the valuation differs. The band is an assumption until the "
        "municipality sets its own.",
        "nl": "De waarde is gelijk aan dn_fsi; alleen de waardering verschilt. De bandbreedte is een "
        "aanname totdat de gemeente een eigen bandbreedte vaststelt.",
    }
    unit = "m2/m2"
    source = "NEN 9300 for the FSI; band: assumption HerStruct"
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
