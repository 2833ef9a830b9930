"""Simpson index of tenure, normalised."""

from __future__ import annotations

import numpy as np

from ...model.codes import Tenure
from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..draws import Draws, Floats
from ..measurement import Measurement
from .diversity_draws import herfindahls
from .entropy import herfindahl
from .tenure_draws import tenure_draws
from .terms import TENURE_TERMS, no_tenure, tenure_counts, tenure_coverage, tenure_flags


class TenureSimpson(Indicator):
    """(1 - HHI) / (1 - 1/3)."""

    id = "tm_simpson"
    theme = "B"
    name = {"en": "Diversity of tenure (Simpson)", "nl": "Variatie in eigendom (Simpson)"}
    definition = {
        "en": "Chance that two dwellings drawn at random differ in tenure, divided by its maximum.",
        "nl": "Kans dat twee willekeurige woningen in eigendom verschillen, gedeeld door het maximum.",
    }
    formula = "(1 - sum p_k²) / (1 - 1/3)"
    pitfalls = {
        "en": "Says the same as the diversity of tenure; do not weigh both.",
        "nl": "Zegt hetzelfde als de variatie in eigendom; weeg ze niet allebei mee.",
    }
    unit = ""
    source = "Simpson (1949), normalised by the number of tenures"
    requires = frozenset({"dwelling_count"})
    terms = TENURE_TERMS

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """Normalised Simpson index."""
        without = no_tenure(area)
        if without is not None:
            return without
        value = (1 - herfindahl(tenure_counts(area))) / (1 - 1 / len(Tenure))
        return Measurement(min(1.0, value), coverage=tenure_coverage(area), flags=tenure_flags(area))

    def varied(self, area: AreaTotals, value: float, draws: Draws, parameters: Parameters) -> Floats | None:
        """With the rounding of published shares."""
        shares = tenure_draws(area, draws)
        if shares is None:
            return None
        return np.minimum((1 - herfindahls(shares)) / (1 - 1 / len(Tenure)), 1.0)
