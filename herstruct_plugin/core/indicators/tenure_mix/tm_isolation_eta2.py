"""Isolation of corporation dwellings, corrected for their share."""

from __future__ import annotations

from ...model.codes import Tenure
from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..measurement import Measurement, Reason, missing
from ..relations.segregation import FINER, ISOLATION
from .segregation import LIMITS_TEXT, SEGREGATION_TERMS, UNIT_TEXT, division
from .terms import tenure_flags


class IsolationCorrected(Indicator):
    """(xPx - P) / (1 - P)."""

    id = "tm_isolation_eta2"
    theme = "B"
    name = {
        "en": "Isolation of corporation dwellings, corrected (eta²)",
        "nl": "Isolatie van corporatiewoningen, gecorrigeerd (eta²)",
    }
    definition = {
        "en": "Isolation of corporation dwellings beyond their share in the area: 0 is an even "
        "spread, 1 is complete isolation. " + UNIT_TEXT["en"],
        "nl": "Isolatie van corporatiewoningen bovenop hun aandeel in het gebied: 0 is gelijk "
        "gespreid, 1 is volledig geïsoleerd. " + UNIT_TEXT["nl"],
    }
    formula = "(xPx - P) / (1 - P); P corporation share of the area"
    pitfalls = {
        "en": "Only of use at the level of squares; between panden it is high nearly everywhere. "
        + LIMITS_TEXT["en"],
        "nl": "Alleen zinvol op het niveau van vierkanten; tussen panden is het bijna overal hoog. "
        + LIMITS_TEXT["nl"],
    }
    unit = ""
    source = "Massey & Denton (1988), correlation ratio"
    requires = frozenset({"dwelling_count"})
    terms = SEGREGATION_TERMS

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """eta²; not available when all dwellings are of corporations."""
        found = division(area)
        if isinstance(found, Measurement):
            return found
        corporation = found.members[Tenure.CORPORATIE]
        if not corporation:
            return missing(Reason.DENOMINATOR_ZERO, found.coverage)
        total = sum(found.members)
        if corporation == total:
            return missing(Reason.DENOMINATOR_ZERO, found.coverage)
        share = corporation / total
        value = (area[ISOLATION] / (corporation * FINER) - share) / (1 - share)
        return Measurement(min(1.0, max(0.0, value)), coverage=found.coverage, flags=tenure_flags(area))
