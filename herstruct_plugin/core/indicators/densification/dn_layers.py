"""Average number of storeys."""

from __future__ import annotations

from ...model.quantities import square_metres
from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..common_terms import BVO, FOOTPRINT
from ..coverage import FLOOR_COVERAGE, floor_coverage, floor_flags
from ..draws import Draws, Floats
from ..floor_draws import FLOOR_BAND, bvo_factor
from ..measurement import Measurement, ratio


class Layers(Indicator):
    """F / G."""

    id = "dn_layers"
    theme = "C"
    name = {"en": "Average number of storeys (L)", "nl": "Gemiddeld aantal bouwlagen (L)"}
    definition = {
        "en": "Gross floor area divided by the built-up ground.",
        "nl": "Bruto vloeroppervlak gedeeld door het bebouwde grondoppervlak.",
    }
    formula = "F / G = FSI / GSI"
    pitfalls = {
        "en": "Sheds and garages have a footprint but no floor area and lower the average.",
        "nl": "Schuren en garages hebben wel een grondvlak maar geen vloeroppervlak en verlagen het "
        "gemiddelde.",
    }
    unit = ""
    source = "NEN 9300; Berghauser Pont & Haupt, Spacematrix (2010)"
    requires = frozenset({"buildings", "floor_area"})
    terms = (FOOTPRINT, *FLOOR_COVERAGE)
    band_terms = FLOOR_BAND

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """Floor area over footprints; without footprints not available."""
        floor, built = square_metres(area[BVO.name]), square_metres(area[FOOTPRINT.name])
        return ratio(floor, built, floor_coverage(area), floor_flags(area))

    def varied(self, area: AreaTotals, value: float, draws: Draws, parameters: Parameters) -> Floats | None:
        """In proportion to the floor area."""
        return value * bvo_factor(area, draws, parameters)
