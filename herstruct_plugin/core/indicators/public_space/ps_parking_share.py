"""Parking share of public space."""

from __future__ import annotations

from ...model.quantities import square_metres
from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..coverage import GROUND_COVERAGE, ground_coverage
from ..measurement import Measurement, ratio
from .terms import PARKING_PUBLIC, PUBLIC_STAR, public_star


class ParkingShare(Indicator):
    """Parking bays on public ground / PUB*."""

    id = "ps_parking_share"
    theme = "A"
    name = {"en": "Parking share of public space", "nl": "Aandeel parkeren in openbare ruimte"}
    definition = {
        "en": "Share of public space that is laid out as parking bays (parkeervlak).",
        "nl": "Aandeel van de openbare ruimte dat als parkeervlak is ingericht.",
    }
    formula = "g_parkeervlak / PUB*"
    pitfalls = {
        "en": "Parking along the carriageway without bays is not seen. Read it beside the parking balance. "
        "Parking is also paved, so both figures move together.",
        "nl": "Parkeren op de rijbaan zonder parkeervlak blijft buiten beeld. Lees het cijfer naast de "
        "parkeerbalans. Parkeren is ook verhard, dus beide cijfers bewegen samen.",
    }
    unit = ""
    source = "HerStruct, on BGT wegdeel parkeervlak"
    requires = frozenset({"ground"})
    terms = (PARKING_PUBLIC, *PUBLIC_STAR, *GROUND_COVERAGE)

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """Parking over public space."""
        parking = square_metres(area[PARKING_PUBLIC.name])
        return ratio(parking, square_metres(public_star(area)), ground_coverage(area))
