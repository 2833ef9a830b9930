"""Mix of construction periods."""

from __future__ import annotations

from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..common_terms import DWELLINGS
from ..coverage import share_of
from ..measurement import Measurement, Reason, missing
from .entropy import normalised_entropy
from .terms import PERIODS


class PeriodMix(Indicator):
    """Entropy over eight periods / ln 8."""

    id = "tm_period_mix"
    theme = "B"
    name = {
        "en": "Mix of construction periods",
        "nl": "Bouwperiodemix",
    }
    definition = {
        "en": "Spread of dwellings over the eight periods of CBS squares (before 1945, 1945-65, "
        "1965-75, 1975-85, 1985-95, 1995-2005, 2005-15, 2015 and later): 0 is one period, 1 is "
        "an eighth in each.",
        "nl": "Spreiding van de woningen over de acht bouwperioden van de CBS-vierkanten (voor "
        "1945, 1945-65, 1965-75, 1975-85, 1985-95, 1995-2005, 2005-15, 2015 en later): 0 is één "
        "periode, 1 is in elke periode een achtste.",
    }
    formula = "-sum p_k ln p_k / ln 8"
    pitfalls = {
        "en": "The year built of the BAG does not change with a renovation. Of a dwelling in "
        "several panden the oldest year counts; dwellings of unknown year are left out and lower "
        "the coverage.",
        "nl": "Het bouwjaar in de BAG verandert niet door een renovatie. Bij een woning in "
        "meerdere panden telt het oudste jaar; woningen zonder bekend bouwjaar blijven buiten "
        "beschouwing en verlagen de dekking.",
    }
    unit = ""
    source = "HerStruct, on years built of the BAG, periods of the CBS squares"
    requires = frozenset({"units", "buildings"})
    terms = (*PERIODS, DWELLINGS)

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """Normalised entropy over the periods."""
        counts = [area[term.name] for term in PERIODS]
        dwellings = area[DWELLINGS.name]
        if not dwellings:
            return missing(Reason.DENOMINATOR_ZERO)
        coverage = share_of(sum(counts), dwellings)
        if not coverage:
            return missing(Reason.COVERAGE_TOO_LOW, coverage)
        return Measurement(normalised_entropy(counts, len(PERIODS)), coverage=coverage)
