"""OSR floor: how far a plan may press on the open ground."""

from __future__ import annotations

from ..scoring.parameters import Parameters
from .floors import Floor


class OpenSpaceFloor(Floor):
    """OSR, not below what the profile asks."""

    id = "dn_osr_floor"
    order = 8
    name = {"en": "Open space ratio (guard)", "nl": "Open-ruimteratio (randvoorwaarde)"}
    definition = {
        "en": "Unbuilt ground per m² of gross floor area with the plan. Marked when it is below the floor "
        "of the profile (osr_floor, by default 0.5) and the plan lowers it.",
        "nl": "Onbebouwde grond per m² bruto vloeroppervlak met het plan. Gemarkeerd als de ratio onder de "
        "grens van het profiel ligt (osr_floor, standaard 0,5) en het plan hem verlaagt.",
    }
    pitfalls = {
        "en": "Unbuilt is not the same as public or green. The floor is an assumption of HerStruct.",
        "nl": "Onbebouwd is niet hetzelfde als openbaar of groen. De grens is een aanname van HerStruct.",
    }
    unit = "m2/m2"
    source = "dn_osr; floor: richtwaarde (aanname HerStruct)"
    indicator = "dn_osr"
    numerator = "onbebouwd_m2"
    denominator = "bvo_m2"

    def floor(self, parameters: Parameters) -> float:
        """Of the profile."""
        return parameters.osr_floor
