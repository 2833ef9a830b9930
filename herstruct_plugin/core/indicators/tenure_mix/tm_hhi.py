"""Herfindahl index of tenure."""

from __future__ import annotations

from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..draws import Draws, Floats
from ..measurement import Measurement
from .diversity_draws import herfindahls
from .entropy import herfindahl
from .tenure_draws import tenure_draws
from .terms import TENURE_TERMS, no_tenure, tenure_counts, tenure_coverage, tenure_flags


class TenureHerfindahl(Indicator):
    """Sum of squared tenure shares."""

    id = "tm_hhi"
    theme = "B"
    name = {"en": "Concentration of tenure (Herfindahl)", "nl": "Concentratie van eigendom (Herfindahl)"}
    definition = {
        "en": "Chance that two dwellings drawn at random have the same tenure: 1/3 is evenly spread, 1 is "
        "one tenure.",
        "nl": "Kans dat twee willekeurige woningen dezelfde eigendomsvorm hebben: 1/3 is gelijk verdeeld, 1 "
        "is één eigendomsvorm.",
    }
    formula = "sum p_k²"
    pitfalls = {
        "en": "Says the same as the diversity of tenure; do not weigh both.",
        "nl": "Zegt hetzelfde als de variatie in eigendom; weeg ze niet allebei mee.",
    }
    unit = ""
    source = "Herfindahl-Hirschman index"
    requires = frozenset({"dwelling_count"})
    terms = TENURE_TERMS

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """Sum of squared shares."""
        without = no_tenure(area)
        if without is not None:
            return without
        value = herfindahl(tenure_counts(area))
        return Measurement(value, coverage=tenure_coverage(area), flags=tenure_flags(area))

    def varied(self, area: AreaTotals, value: float, draws: Draws, parameters: Parameters) -> Floats | None:
        """With the rounding of published shares."""
        shares = tenure_draws(area, draws)
        if shares is None:
            return None
        return herfindahls(shares)
