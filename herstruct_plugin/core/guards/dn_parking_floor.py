"""Parkeerbalans as a guard."""

from __future__ import annotations

from ..scoring.parameters import Parameters
from .floors import Floor


class ParkingFloor(Floor):
    """Bays over the demand, not below what the profile asks."""

    id = "dn_parking_floor"
    order = 7
    name = {"en": "Parking balance (guard)", "nl": "Parkeerbalans (randvoorwaarde)"}
    definition = {
        "en": "Parking bays over the demand with the plan, as in the parking balance. Marked when it is "
        "below the floor of the profile (parking_floor, by default 1) and the plan lowers it.",
        "nl": "Parkeervakken ten opzichte van de vraag met het plan, zoals in de parkeerbalans. Gemarkeerd "
        "als de balans onder de grens van het profiel ligt (parking_floor, standaard 1) en het plan hem "
        "verlaagt.",
    }
    pitfalls = {
        "en": "Without norms of the municipality the demand is the number of cars that CBS counted. The "
        "floor is an assumption of HerStruct until the municipality sets its own.",
        "nl": "Zonder parkeernormen van de gemeente is de vraag het autobezit volgens het CBS. De grens is "
        "een aanname van HerStruct totdat de gemeente een eigen grens kiest.",
    }
    source = "dn_parking_balance; floor: richtwaarde (aanname HerStruct)"
    indicator = "dn_parking_balance"
    numerator = "vakken"
    denominator = "vraag"

    def floor(self, parameters: Parameters) -> float:
        """Of the profile."""
        return parameters.parking_floor
