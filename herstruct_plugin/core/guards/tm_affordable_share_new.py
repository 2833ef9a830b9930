"""Betaalbaar aandeel nieuwbouw (indicators.md 4, guards)."""

from __future__ import annotations

from ..indicators.measurement import MINIMUM_COVERAGE, Reason
from ..scenario.stock_account import NEW_IN_SEGMENT
from .base import Guard, GuardFacts, GuardValue, lines_of

AFFORDABLE = ("sociale huur", "middenhuur", "betaalbare koop")


class AffordableShare(Guard):
    """(sociale huur + middenhuur + betaalbare koop) / new dwellings of a stated segment."""

    id = "tm_affordable_share_new"
    order = 9
    name = {"en": "Affordable share of new dwellings", "nl": "Betaalbaar aandeel nieuwbouw"}
    definition = {
        "en": "Of the dwellings that new building, storeys on top and conversion add, the share let as "
        "social or mid-price rent or sold at an affordable price, over those of which the measure states "
        "the segment. The target is the profile's (affordable_target, by default two thirds).",
        "nl": "Van de woningen die nieuwbouw, optoppen en transformatie toevoegen het aandeel sociale huur, "
        "middenhuur en betaalbare koop, over de woningen waarvan de maatregel het segment noemt. De "
        "streefwaarde staat in het profiel (affordable_target, standaard twee derde).",
    }
    pitfalls = {
        "en": "Price limits are set by policy and change; the segments are what the plan says of itself. "
        "Not given when the segment of more than half of the new dwellings is not stated.",
        "nl": "Prijsgrenzen zijn beleid en veranderen; de segmenten zijn wat het plan zelf noemt. Niet "
        "gegeven als van meer dan de helft van de nieuwe woningen het segment niet is ingevuld.",
    }
    source = "Programma Woningbouw: twee derde betaalbaar"

    def of(self, facts: GuardFacts) -> GuardValue:
        """The share; no new dwellings: not available."""
        limit = facts.parameters.affordable_target
        if facts.account is None:
            return GuardValue(None, self.unit, Reason.LAYER_MISSING, limit)
        new = lines_of(facts.account, NEW_IN_SEGMENT)
        unstated = new.pop("", 0)
        stated = sum(new.values())
        parts = {name: float(number) for name, number in new.items()}
        if unstated:
            parts["segment_niet_ingevuld"] = float(unstated)
        if not stated + unstated:
            return GuardValue(None, self.unit, Reason.DENOMINATOR_ZERO, limit)
        if stated < MINIMUM_COVERAGE * (stated + unstated):
            return GuardValue(None, self.unit, Reason.COVERAGE_TOO_LOW, limit, parts=parts)
        affordable = sum(new.get(name, 0) for name in AFFORDABLE)
        share = affordable / stated
        flags = ("segment_of_new_not_stated",) if unstated else ()
        return GuardValue(share, self.unit, None, limit, share < limit, parts, flags)
