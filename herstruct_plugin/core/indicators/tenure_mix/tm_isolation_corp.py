"""Isolation of corporation dwellings."""

from __future__ import annotations

from ...model.codes import Tenure
from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..measurement import Measurement, Reason, missing
from ..relations.segregation import FINER, ISOLATION
from .segregation import LIMITS_TEXT, SEGREGATION_TERMS, UNIT_TEXT, division
from .terms import tenure_flags


class Isolation(Indicator):
    """xPx = sum (x_u / X)(x_u / t_u)."""

    id = "tm_isolation_corp"
    theme = "B"
    name = {
        "en": "Isolation of corporation dwellings",
        "nl": "Isolatie van corporatiewoningen",
    }
    definition = {
        "en": "Corporation share in the unit of the average corporation dwelling. " + UNIT_TEXT["en"],
        "nl": "Aandeel corporatiewoningen in de eenheid van de gemiddelde corporatiewoning. "
        + UNIT_TEXT["nl"],
    }
    formula = "sum_u (x_u / X)(x_u / t_u); x corporation dwellings, t all dwellings"
    pitfalls = {
        "en": "Rises with the corporation share of the area: compare areas by the corrected figure (eta²). "
        + LIMITS_TEXT["en"],
        "nl": "Stijgt met het aandeel corporatiewoningen in het gebied: vergelijk gebieden met "
        "het gecorrigeerde cijfer (eta²). " + LIMITS_TEXT["nl"],
    }
    unit = ""
    source = "Massey & Denton (1988)"
    requires = frozenset({"dwelling_count"})
    terms = SEGREGATION_TERMS

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """xPx."""
        found = division(area)
        if isinstance(found, Measurement):
            return found
        corporation = found.members[Tenure.CORPORATIE]
        if not corporation:
            return missing(Reason.DENOMINATOR_ZERO, found.coverage)
        value = min(1.0, area[ISOLATION] / (corporation * FINER))
        return Measurement(value, coverage=found.coverage, flags=tenure_flags(area))
