"""Huishoudens die moeten verhuizen: an upper bound (indicators.md 4, guards; product.md 3)."""

from __future__ import annotations

from ..indicators.measurement import Reason
from ..model.quantities import ONE, shares
from ..scenario.stock_account import MOVED, RETURNING, TEMPORARY
from .base import Guard, GuardFacts, GuardValue


class HouseholdsMoved(Guard):
    """Dwellings that go, and dwellings that are empty for a while."""

    id = "tm_households_moved"
    order = 4
    name = {
        "en": "Households that have to move (upper bound)",
        "nl": "Huishoudens die moeten verhuizen (bovengrens)",
    }
    definition = {
        "en": "Dwellings that are demolished, lost by merging or turned into another use, each taken for "
        "one household; of these, as far as measures promise it, those with a promised return; and "
        "dwellings that are renovated while their household lives elsewhere. A household counts once. A "
        "sale counts as 0.",
        "nl": "Woningen die worden gesloopt, door samenvoegen verdwijnen of een andere functie krijgen, elk "
        "geteld als één huishouden; daarvan, voor zover maatregelen dat toezeggen, de huishoudens met "
        "toegezegde terugkeer; en woningen die worden gerenoveerd terwijl het huishouden elders woont. Een "
        "huishouden telt één keer. Verkoop telt als 0.",
    }
    pitfalls = {
        "en": "An upper bound: dwellings may be vacant, and one address may hold several households. Of two "
        "dwellings that are merged one household stays; of a dwelling that is split the household stays.",
        "nl": "Een bovengrens: woningen kunnen leegstaan, en op één adres kunnen meer huishoudens wonen. "
        "Van twee woningen die worden samengevoegd blijft één huishouden; bij splitsing blijft het "
        "huishouden.",
    }
    unit = "households"
    source = "HerStruct, productregels (randvoorwaarden)"

    def of(self, facts: GuardFacts) -> GuardValue:
        """All who have to move: for good, with a promised return, for a while."""
        if facts.account is None:
            return GuardValue(None, self.unit, Reason.LAYER_MISSING)
        moved, temporary = facts.account[MOVED, ""], facts.account[TEMPORARY, ""]
        returning = facts.account[RETURNING, ""]
        parts = {
            "permanent": shares(moved * ONE - returning),
            "tijdelijk": float(temporary),
            "terugkeer_toegezegd": shares(returning),
        }
        return GuardValue(float(moved + temporary), self.unit, parts=parts)
