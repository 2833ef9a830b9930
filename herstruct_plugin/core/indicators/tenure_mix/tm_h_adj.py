"""The index H corrected for chance."""

from __future__ import annotations

from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..measurement import Measurement, Reason, missing
from .segregation import LIMITS_TEXT, SEGREGATION_TERMS, UNIT_TEXT, division, h_of, index_h, null_of
from .terms import tenure_flags


class InformationIndexAdjusted(Indicator):
    """max(0, (H - H0) / (1 - H0))."""

    id = "tm_h_adj"
    theme = "B"
    name = {
        "en": "Index H corrected for chance",
        "nl": "Index H gecorrigeerd voor toeval",
    }
    definition = {
        "en": "H less what chance alone would give: 0 is no more segregation than chance, 1 is "
        "complete segregation. " + UNIT_TEXT["en"],
        "nl": "H min wat toeval alleen al zou geven: 0 is niet meer segregatie dan toeval, 1 is "
        "volledige segregatie. " + UNIT_TEXT["nl"],
    }
    formula = "max(0, (H - H0) / (1 - H0))"
    pitfalls = {
        "en": "Not available when chance alone explains any H (H0 of 1 or more, as with houses as units). "
        + LIMITS_TEXT["en"],
        "nl": "Niet beschikbaar als toeval elke H kan verklaren (H0 van 1 of meer, zoals bij "
        "eengezinswoningen als eenheid). " + LIMITS_TEXT["nl"],
    }
    unit = ""
    source = "Correction for small-unit bias, after Reardon & Firebaugh (2002)"
    requires = frozenset({"dwelling_count"})
    terms = SEGREGATION_TERMS

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """The part of H beyond chance."""
        found = division(area)
        if isinstance(found, Measurement):
            return found
        without = index_h(found)
        if without is not None:
            return without
        null = null_of(found)
        if null >= 1:
            reason = Reason.DENOMINATOR_ZERO if null == 1 else Reason.NOT_COMPUTABLE
            return missing(reason, found.coverage)
        value = max(0.0, (h_of(found) - null) / (1 - null))
        return Measurement(value, coverage=found.coverage, flags=tenure_flags(area))
