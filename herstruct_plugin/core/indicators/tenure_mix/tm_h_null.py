"""What the index H would be by chance."""

from __future__ import annotations

from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..measurement import Measurement
from .segregation import LIMITS_TEXT, SEGREGATION_TERMS, UNIT_TEXT, division, index_h, null_of
from .terms import tenure_flags


class InformationIndexNull(Indicator):
    """(J - 1)(K' - 1) / (2 T E)."""

    id = "tm_h_null"
    theme = "B"
    name = {
        "en": "Index H to be expected by chance",
        "nl": "Te verwachten index H bij toeval",
    }
    definition = {
        "en": "What H is to be expected when tenure is dealt out over the units by chance (H0). "
        + UNIT_TEXT["en"],
        "nl": "Welke H te verwachten is als het eigendom bij toeval over de eenheden is verdeeld (H0). "
        + UNIT_TEXT["nl"],
    }
    formula = "(J - 1)(K' - 1) / (2 T E); J units, K' tenures that occur, T dwellings, E entropy of the area"
    pitfalls = {
        "en": "An approximation for units of more than a few dwellings; with houses as units it "
        "may exceed 1. " + LIMITS_TEXT["en"],
        "nl": "Een benadering voor eenheden van meer dan enkele woningen; met eengezinswoningen "
        "als eenheid kan H0 boven 1 uitkomen. " + LIMITS_TEXT["nl"],
    }
    unit = ""
    source = "Likelihood-ratio (G) statistic of independence: 2 T M follows chi-squared"
    requires = frozenset({"dwelling_count"})
    terms = SEGREGATION_TERMS

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """H0."""
        found = division(area)
        if isinstance(found, Measurement):
            return found
        without = index_h(found)
        if without is not None:
            return without
        return Measurement(null_of(found), coverage=found.coverage, flags=tenure_flags(area))
