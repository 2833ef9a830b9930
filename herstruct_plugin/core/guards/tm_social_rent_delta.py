"""Saldo sociale huur: by segment, so that a blank field cannot hide a loss (product.md 3)."""

from __future__ import annotations

from ..indicators.measurement import Reason
from ..model.quantities import shares
from ..scenario.stock_account import SOCIAL, SOCIAL_ASSUMED, SOCIAL_UNSTATED
from .base import Guard, GuardFacts, GuardValue, in_dwellings, lines_of
from .tm_social_stock_delta import owner_flags, without_owner


class SocialRent(Guard):
    """Dwellings let as sociale huur that come less those that go."""

    id = "tm_social_rent_delta"
    order = 3
    name = {"en": "Balance of social rented dwellings", "nl": "Saldo sociale huur"}
    definition = {
        "en": "Dwellings let as social rent with the plan less those without it, by segment. Corporation "
        "dwellings that go and of which the segment is not known count as social rent. New corporation "
        "dwellings count only when the measure states their segment.",
        "nl": "Sociale huurwoningen met het plan min die zonder het plan, naar segment. Corporatiewoningen "
        "die verdwijnen en waarvan het segment niet bekend is, tellen als sociale huur. Nieuwe "
        "corporatiewoningen tellen alleen mee als de maatregel hun segment noemt.",
    }
    pitfalls = {
        "en": "Cautious on purpose: what is not stated counts as loss and not as gain. State the segments "
        "of the programme to see the real balance.",
        "nl": "Bewust voorzichtig: wat niet is ingevuld, telt wel als verlies en niet als winst. Vul de "
        "segmenten van het programma in om het werkelijke saldo te zien.",
    }
    unit = "dwellings"
    source = "HerStruct, productregels (randvoorwaarden)"

    def of(self, facts: GuardFacts) -> GuardValue:
        """The balance, by what causes it."""
        lacking = without_owner(facts, self.unit)
        if lacking is not None or facts.account is None:
            return lacking or GuardValue(None, self.unit, Reason.LAYER_MISSING)
        lines = lines_of(facts.account, SOCIAL)
        parts = in_dwellings(lines)
        flags = owner_flags(facts, parts)
        assumed, unstated = facts.account[SOCIAL_ASSUMED, ""], facts.account[SOCIAL_UNSTATED, ""]
        if assumed:
            parts["segment_onbekend_als_sociaal"] = shares(assumed)
            flags += ("segment_unknown_counts_as_social",)
        if unstated:
            parts["nieuw_segment_niet_ingevuld"] = shares(unstated)
            flags += ("segment_of_new_not_stated",)
        return GuardValue(shares(sum(lines.values())), self.unit, parts=parts, flags=flags)
