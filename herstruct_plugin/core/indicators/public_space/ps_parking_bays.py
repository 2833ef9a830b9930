"""Number of parking bays."""

from __future__ import annotations

from ...model.quantities import square_metres
from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..common_terms import PARKING
from ..coverage import GROUND_COVERAGE, ground_coverage
from ..measurement import Measurement, ratio

BAY = 13.0  # m2: 12.5 perpendicular (2.5 x 5), 12 parallel (2 x 6), with some loss


class ParkingBays(Indicator):
    """Area of parking bays / 13 m2."""

    id = "ps_parking_bays"
    theme = "A"
    name = {"en": "Parking bays (estimate)", "nl": "Parkeervakken (schatting)"}
    definition = {
        "en": "Number of parking bays, estimated from the area of parking ground at 13 m² a bay.",
        "nl": "Aantal parkeervakken, geschat uit het oppervlak parkeervlak met 13 m² per vak.",
    }
    formula = "g_parkeervlak / 13"
    pitfalls = {
        "en": "An estimate, not a count; parking on the carriageway and on private yards is not included.",
        "nl": "Een schatting, geen telling; parkeren op de rijbaan en op eigen erf telt niet mee.",
    }
    unit = "bays"
    source = "Assumption HerStruct: 13 m2 a bay"
    requires = frozenset({"ground"})
    terms = (PARKING, *GROUND_COVERAGE)

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """Bays; the numerator is in m2, the denominator m2 a bay."""
        return ratio(square_metres(area[PARKING.name]), BAY, ground_coverage(area))
