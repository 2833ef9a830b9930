"""Openbaar groen: what a plan gives up of it, net (product.md 3)."""

from __future__ import annotations

from ..indicators.measurement import MINIMUM_COVERAGE, Reason
from ..model.quantities import ONE_M2, square_metres
from .base import THEME_A_WITHOUT_ARROW, Guard, GuardFacts, GuardValue

SLIVER = ONE_M2 // 2  # quantised m2 that are lost by drawing along an edge


class GreenBalance(Guard):
    """Public green that comes less public green that goes."""

    id = "ps_green_balance"
    order = 5
    name = {"en": "Public green (balance)", "nl": "Openbaar groen (saldo)"}
    definition = {
        "en": "Public green in the area with the plan less that without it, in m² and as share of what "
        "there was. The profile says which share may be lost (max_green_loss, by default none). Beyond it "
        "the row is marked and the difference on public space is shown without arrow.",
        "nl": "Openbaar groen in het gebied met het plan min dat zonder het plan, in m² en als aandeel van "
        "wat er was. Het profiel noemt het aandeel dat verloren mag gaan (max_green_loss, standaard niets). "
        "Gaat er meer verloren, dan wordt de regel gemarkeerd en staat bij het verschil op openbare ruimte "
        "geen pijl.",
    }
    pitfalls = {
        "en": "A square metre of young planting counts as much as one of an old park; see replaced green. "
        "Less than 0.5 m² is taken for an edge that was not drawn exactly.",
        "nl": "Een vierkante meter jonge aanplant telt even zwaar als een vierkante meter oud park; zie "
        "vervangen groen. Minder dan 0,5 m² geldt als een rand die niet precies is getekend.",
    }
    unit = "m2"
    source = "HerStruct, productregels (randvoorwaarden)"

    def of(self, facts: GuardFacts) -> GuardValue:
        """The balance, with what went and what came."""
        lacking = without_green(facts)
        if lacking is not None:
            return lacking
        lost, gained, before = (facts.totals[one] for one in ("green_lost", "green_gained", "green_before"))
        share = facts.parameters.max_green_loss
        parts = {
            "verdwijnt": square_metres(-lost),
            "komt_erbij": square_metres(gained),
            "beginstand": square_metres(before),
            "eindstand": square_metres(before + gained - lost),
        }
        if before:
            parts["aandeel"] = (gained - lost) / before
        breached = lost - gained - share * before > SLIVER
        return GuardValue(
            square_metres(gained - lost),
            self.unit,
            limit=0.0 - square_metres(before) * share,
            breached=breached,
            parts=parts,
            flags=(THEME_A_WITHOUT_ARROW,) if breached else (),
        )


def without_green(facts: GuardFacts) -> GuardValue | None:
    """Why nothing is known of the green; None when it is."""
    if "ground" not in facts.available:
        return GuardValue(None, GreenBalance.unit, Reason.LAYER_MISSING)
    if facts.totals["ground_seen"] < MINIMUM_COVERAGE * facts.totals["area"]:
        return GuardValue(None, GreenBalance.unit, Reason.COVERAGE_TOO_LOW)
    return None
