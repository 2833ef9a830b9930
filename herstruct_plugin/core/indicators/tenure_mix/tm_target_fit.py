"""Fit of tenure to the target mix."""

from __future__ import annotations

import math

import numpy as np

from ...model.quantities import shares
from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..draws import Draws, Floats
from ..measurement import Measurement, Reason, missing
from .tenure_draws import tenure_draws
from .terms import TENURE_TERMS, municipal_mix, no_tenure, tenure_counts, tenure_coverage, tenure_flags


class TargetFit(Indicator):
    """1 - TVD / (1 - min q)."""

    id = "tm_target_fit"
    theme = "B"
    name = {"en": "Fit to the target mix", "nl": "Overeenkomst met streefmix"}
    definition = {
        "en": "How well the tenure shares match a target mix: 1 is equal; the distance is the share of "
        "dwellings that would have to change tenure.",
        "nl": "Hoe goed de eigendomsverdeling past bij een streefmix: 1 is gelijk; de afstand is het "
        "aandeel woningen dat van eigendom zou moeten veranderen.",
    }
    formula = "1 - TVD / (1 - min q_k); TVD = 0.5 * sum |p_k - q_k|"
    pitfalls = {
        "en": "Rests wholly on the target mix. Without a target set by the municipality its average is "
        "used, which is no policy. Fewer corporation dwellings is a policy choice.",
        "nl": "Staat of valt met de streefmix. Is er geen streefmix vastgesteld, dan geldt het "
        "gemeentegemiddelde, en dat is geen beleid. Minder corporatiewoningen is een beleidskeuze.",
    }
    unit = ""
    source = "Total variation distance; normalisation HerStruct"
    requires = frozenset({"dwelling_count"})
    terms = TENURE_TERMS

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """The fit; numerator: dwellings that would have to change tenure, denominator: all known ones."""
        without = no_tenure(area)
        if without is not None:
            return without
        target = _target(area, parameters)
        if target is None:
            return missing(Reason.PARAMETER_MISSING, tenure_coverage(area))
        flags = tenure_flags(area)
        if parameters.target_mix is None:
            flags += ("municipal_mix",)
        if not parameters.target_mix_confirmed:
            flags += ("target_not_confirmed",)
        counts, wanted = tenure_counts(area), _shares(target)
        total = sum(counts)
        gaps = (abs(count / total - part) for count, part in zip(counts, wanted, strict=True))
        distance = 0.5 * math.fsum(gaps)
        fit = min(1.0, max(0.0, 1 - distance / (1 - min(wanted))))
        known = shares(total)
        return Measurement(fit, "", distance * known, known, tenure_coverage(area), flags=flags)

    def varied(self, area: AreaTotals, value: float, draws: Draws, parameters: Parameters) -> Floats | None:
        """With the rounding of published shares."""
        shares = tenure_draws(area, draws)
        if shares is None:
            return None
        target = _target(area, parameters)
        if target is None:
            return None
        wanted = _shares(target)
        distance = 0.5 * np.abs(shares - np.array(wanted)).sum(axis=1)
        return np.clip(1 - distance / (1 - min(wanted)), 0.0, 1.0)


def _target(area: AreaTotals, parameters: Parameters) -> tuple[float, float, float] | None:
    return parameters.target_mix or municipal_mix(area, "target_mix")


def _shares(target: tuple[float, float, float]) -> list[float]:
    whole = math.fsum(target)
    return [part / whole for part in target]
