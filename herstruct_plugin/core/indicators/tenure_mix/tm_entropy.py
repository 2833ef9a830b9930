"""Diversity of tenure (Shannon)."""

from __future__ import annotations

from ...model.codes import Tenure
from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..draws import Draws, Floats
from ..measurement import Measurement
from .diversity_draws import entropies
from .entropy import normalised_entropy
from .tenure_draws import tenure_draws
from .terms import TENURE_TERMS, no_tenure, tenure_counts, tenure_coverage, tenure_flags


class TenureEntropy(Indicator):
    """E / ln 3."""

    id = "tm_entropy"
    theme = "B"
    name = {"en": "Diversity of tenure", "nl": "Variatie in eigendom"}
    definition = {
        "en": "Shannon entropy of the shares owner-occupied, corporation and other, divided by ln 3: 0 is "
        "one tenure, 1 is a third of each.",
        "nl": "Shannon-entropie van de aandelen koop, corporatie en overig, gedeeld door ln 3: 0 is één "
        "eigendomsvorm, 1 is van elk een derde.",
    }
    formula = "-sum p_k ln p_k / ln 3"
    pitfalls = {
        "en": "A third of each is no policy goal, and 90 % owner-occupied reads the same as 90 % "
        "corporation: read it beside the fit to the target mix.",
        "nl": "Van elk een derde is geen beleidsdoel, en 90 % koop geeft hetzelfde cijfer als 90 % "
        "corporatie: lees het naast de overeenkomst met de streefmix.",
    }
    unit = ""
    source = "Theil's entropy as in Reardon & Firebaugh (2002)"
    requires = frozenset({"dwelling_count"})
    terms = TENURE_TERMS

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """Normalised entropy of the tenure shares."""
        without = no_tenure(area)
        if without is not None:
            return without
        value = normalised_entropy(tenure_counts(area), len(Tenure))
        return Measurement(value, coverage=tenure_coverage(area), flags=tenure_flags(area))

    def varied(self, area: AreaTotals, value: float, draws: Draws, parameters: Parameters) -> Floats | None:
        """With the rounding of published shares."""
        shares = tenure_draws(area, draws)
        if shares is None:
            return None
        return entropies(shares, len(Tenure))
