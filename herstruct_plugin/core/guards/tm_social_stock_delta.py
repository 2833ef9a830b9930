"""Saldo corporatiewoningen (indicators.md 4, guards)."""

from __future__ import annotations

from ..indicators.measurement import MINIMUM_COVERAGE, Reason
from ..model.quantities import ONE, shares
from ..scenario.stock_account import CORPORATION, GONE, TENURE_UNKNOWN
from .base import Guard, GuardFacts, GuardValue, in_dwellings, lines_of


class CorporationStock(Guard):
    """n_corp(scenario) - n_corp(baseline)."""

    id = "tm_social_stock_delta"
    order = 2
    name = {"en": "Balance of corporation dwellings", "nl": "Saldo corporatiewoningen"}
    definition = {
        "en": "Dwellings of housing corporations with the plan less those without it, by what causes the "
        "difference. Whether fewer of them is wanted is a policy choice; the plan says what comes in return "
        "elsewhere (number, place, year), or that this has not been filled in.",
        "nl": "Corporatiewoningen met het plan min corporatiewoningen zonder het plan, naar oorzaak. Of "
        "minder corporatiewoningen gewenst is, is een beleidskeuze; het plan noemt de compensatie elders "
        "(aantal, plaats, jaar) of meldt dat die niet is ingevuld.",
    }
    pitfalls = {
        "en": "Ownership, not rent: corporations let some dwellings above the limit of social rent. New "
        "dwellings count by the shares of their programme, so the balance need not be whole. Demolished "
        "dwellings of which the owner is unknown are told apart and not counted.",
        "nl": "Eigendom, geen huurprijs: corporaties verhuren ook boven de liberalisatiegrens. Nieuwe "
        "woningen tellen mee met de aandelen van hun programma, dus het saldo hoeft geen geheel getal te "
        "zijn. Gesloopte woningen waarvan de eigenaar onbekend is, staan apart en tellen niet mee.",
    }
    unit = "dwellings"
    source = "Platform31, Herstructurering 2.0; 30 % sociale huur: Programma een thuis voor iedereen"

    def of(self, facts: GuardFacts) -> GuardValue:
        """The balance, by line of the account, sale and purchase."""
        lacking = without_owner(facts, self.unit)
        if lacking is not None or facts.account is None:
            return lacking or GuardValue(None, self.unit, Reason.LAYER_MISSING)
        change = facts.totals["corporatie"]
        parts = in_dwellings(lines_of(facts.account, CORPORATION))
        rest = change - sum(lines_of(facts.account, CORPORATION).values())
        if rest:
            parts["correctie"] = parts.get("correctie", 0.0) + shares(rest)
        flags = owner_flags(facts, parts)
        if facts.compensated:
            parts["compensatie_elders"] = float(facts.compensation)
        if facts.uncompensated:
            flags += ("compensation_not_stated",)
        return GuardValue(shares(change), self.unit, parts=parts, flags=flags)


def without_owner(facts: GuardFacts, unit: str) -> GuardValue | None:
    """Why a balance of owners has no value: too much that goes has no known owner. None when it has one."""
    if facts.account is None:
        return GuardValue(None, unit, Reason.LAYER_MISSING)
    gone, unknown = facts.account[GONE, ""], facts.account[TENURE_UNKNOWN, ""]
    if unknown <= (1 - MINIMUM_COVERAGE) * gone * ONE:
        return None
    reason = Reason.COVERAGE_TOO_LOW
    if unknown == gone * ONE:
        reason = facts.tenure_reason or Reason.LAYER_MISSING
    return GuardValue(None, unit, reason, parts={"eigendom_onbekend": -shares(unknown)})


def owner_flags(facts: GuardFacts, parts: dict[str, float]) -> tuple[str, ...]:
    """Tell, in the parts and as a flag, the dwellings that go of which the owner is unknown."""
    unknown = 0 if facts.account is None else facts.account[TENURE_UNKNOWN, ""]
    if not unknown:
        return ()
    parts["eigendom_onbekend"] = -shares(unknown)
    return ("owner_partly_unknown",)
