"""Exposure of corporation dwellings to owner-occupied ones."""

from __future__ import annotations

from ...model.codes import Tenure
from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..measurement import Measurement, Reason, missing
from ..relations.segregation import EXPOSURE, FINER
from .segregation import LIMITS_TEXT, SEGREGATION_TERMS, UNIT_TEXT, division
from .terms import tenure_flags


class Exposure(Indicator):
    """xPy = sum (x_u / X)(y_u / t_u)."""

    id = "tm_exposure"
    theme = "B"
    name = {
        "en": "Exposure of corporation dwellings to owner-occupied dwellings",
        "nl": "Koopwoningen in de omgeving van corporatiewoningen",
    }
    definition = {
        "en": "Share of owner-occupied dwellings in the unit of the average corporation dwelling. "
        + UNIT_TEXT["en"],
        "nl": "Aandeel koopwoningen in de eenheid van de gemiddelde corporatiewoning. " + UNIT_TEXT["nl"],
    }
    formula = "sum_u (x_u / X)(y_u / t_u); x corporation, y owner-occupied, t all dwellings"
    pitfalls = {
        "en": "Says that dwellings stand together, not that people meet. " + LIMITS_TEXT["en"],
        "nl": "Zegt dat woningen bij elkaar staan, niet dat mensen elkaar ontmoeten. " + LIMITS_TEXT["nl"],
    }
    unit = ""
    source = "Massey & Denton (1988)"
    requires = frozenset({"dwelling_count"})
    terms = SEGREGATION_TERMS

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """xPy."""
        found = division(area)
        if isinstance(found, Measurement):
            return found
        corporation = found.members[Tenure.CORPORATIE]
        if not corporation:
            return missing(Reason.DENOMINATOR_ZERO, found.coverage)
        value = min(1.0, area[EXPOSURE] / (corporation * FINER))
        return Measurement(value, coverage=found.coverage, flags=tenure_flags(area))
