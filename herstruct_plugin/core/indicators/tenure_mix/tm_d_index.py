"""Multigroup dissimilarity of tenure between the units of an area."""

from __future__ import annotations

from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..measurement import Measurement, Reason, missing
from ..relations.segregation import ABOVE
from .segregation import LIMITS_TEXT, SEGREGATION_TERMS, UNIT_TEXT, division
from .terms import tenure_flags


class DissimilarityIndex(Indicator):
    """sum t_u |p_uk - P_k| / (2 T I)."""

    id = "tm_d_index"
    theme = "B"
    name = {
        "en": "Dissimilarity index D",
        "nl": "Segregatie-index D",
    }
    definition = {
        "en": "Share of the dwellings that would have to change units for every unit to mirror "
        "the area, relative to the maximum. " + UNIT_TEXT["en"],
        "nl": "Aandeel van de woningen dat van eenheid zou moeten wisselen om elke eenheid een "
        "afspiegeling van het gebied te maken, ten opzichte van het maximum. " + UNIT_TEXT["nl"],
    }
    formula = "sum_u sum_k t_u |p_uk - P_k| / (2 T I); I = sum P_k (1 - P_k)"
    pitfalls = {
        "en": "Small units raise D by chance, more than H. With a single unit there is no figure. "
        + LIMITS_TEXT["en"],
        "nl": "Kleine eenheden verhogen D door toeval, sterker dan H. Bij één eenheid is er geen cijfer. "
        + LIMITS_TEXT["nl"],
    }
    unit = ""
    source = "Sakoda (1981), multigroup dissimilarity"
    requires = frozenset({"dwelling_count"})
    terms = SEGREGATION_TERMS

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """D from exact integers: the deviations above the area's share equal those below it."""
        found = division(area)
        if isinstance(found, Measurement):
            return found
        if found.units < 2:
            return missing(Reason.TOO_FEW_OBJECTS, found.coverage)
        total = sum(found.members)
        above = sum(
            area[own] * total - area[everyone] * members
            for (own, everyone), members in zip(ABOVE, found.members, strict=True)
        )
        interaction = total * total - sum(one * one for one in found.members)
        if not interaction:
            return missing(Reason.DENOMINATOR_ZERO, found.coverage)
        return Measurement(above / interaction, coverage=found.coverage, flags=tenure_flags(area))
