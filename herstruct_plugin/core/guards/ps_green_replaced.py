"""Vervangen groen: green of today that goes and is made up for with new green elsewhere (product.md 3)."""

from __future__ import annotations

from ..model.quantities import square_metres
from .base import Guard, GuardFacts, GuardValue
from .ps_green_balance import without_green


class GreenReplaced(Guard):
    """The lesser of the green that goes and the green that comes."""

    id = "ps_green_replaced"
    order = 6
    name = {"en": "Replaced green", "nl": "Vervangen groen"}
    definition = {
        "en": "Public green of today that goes and in whose place as much new public green comes elsewhere "
        "in the area. It does not show in the balance, but old trees and a grown park do not come back with "
        "it.",
        "nl": "Openbaar groen van nu dat verdwijnt en waarvoor elders in het gebied evenveel nieuw openbaar "
        "groen terugkomt. In het saldo is dat niet te zien, maar oude bomen en een volgroeid park komen er "
        "niet mee terug.",
    }
    pitfalls = {
        "en": "Green that stays green in the same place, a park that is laid out anew, is not replaced "
        "green.",
        "nl": "Groen dat op zijn plek groen blijft, zoals een park dat opnieuw wordt ingericht, is geen "
        "vervangen groen.",
    }
    unit = "m2"
    source = "HerStruct, productregels (randvoorwaarden)"

    def of(self, facts: GuardFacts) -> GuardValue:
        """m2 that are replaced, and their share of the green there was."""
        lacking = without_green(facts)
        if lacking is not None:
            return lacking
        replaced = min(facts.totals["green_lost"], facts.totals["green_gained"])
        before = facts.totals["green_before"]
        parts = {"aandeel": replaced / before} if before else {}
        return GuardValue(square_metres(replaced), self.unit, parts=parts)
