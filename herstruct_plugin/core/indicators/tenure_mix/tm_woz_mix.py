"""Spread of property values between the squares of an area."""

from __future__ import annotations

import math

from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..common_terms import DWELLINGS
from ..coverage import share_of
from ..measurement import Measurement, Reason, missing
from ..relations.woz_groups import SQUARED, VALUE, VALUED, WOZ_SQUARES


class WozMix(Indicator):
    """Coefficient of variation of the mean value per square."""

    id = "tm_woz_mix"
    theme = "B"
    name = {
        "en": "Spread of property values (WOZ)",
        "nl": "Spreiding van WOZ-waarden",
    }
    definition = {
        "en": "Standard deviation of the mean property value of the squares of 100 m, weighted "
        "by dwellings, divided by their mean: 0 is the same value in every square.",
        "nl": "Standaardafwijking van de gemiddelde WOZ-waarde per vierkant van 100 m, gewogen "
        "met woningen, gedeeld door hun gemiddelde: 0 is in elk vierkant dezelfde waarde.",
    }
    formula = (
        "sqrt(sum n_u (m_u - M)² / N) / M; m_u mean value in square u with n_u dwellings, M = sum n_u m_u / N"
    )
    pitfalls = {
        "en": "Differences within a square are not seen. What a sketch adds has no value and "
        "lowers the coverage: this figure does not predict prices.",
        "nl": "Verschillen binnen een vierkant blijven buiten beeld. Wat een schets toevoegt "
        "heeft geen waarde en verlaagt de dekking: dit cijfer voorspelt geen prijzen.",
    }
    unit = ""
    source = "CBS squares of 100 m (gemiddelde WOZ-waarde) or a register"
    requires = frozenset({"dwelling_count", "woz"})
    terms = (DWELLINGS, WOZ_SQUARES)
    follows_sketches = False

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """The coefficient of variation, from exact integers."""
        dwellings, count = area[DWELLINGS.name], area[VALUED]
        if not dwellings:
            return missing(Reason.DENOMINATOR_ZERO)
        if not count:
            return missing(Reason.LAYER_MISSING, 0.0)
        coverage = share_of(count, dwellings)
        value, squared = area[VALUE], area[SQUARED]
        if not value:
            return missing(Reason.DENOMINATOR_ZERO, coverage)
        return Measurement(math.sqrt(count * squared - value * value) / value, coverage=coverage)
