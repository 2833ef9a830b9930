"""What indicators of segregation start from: the members of the units of an area, or why there are none."""

from __future__ import annotations

from dataclasses import dataclass

from ...model.quantities import ONE, shares
from ..base import AreaTotals
from ..common_terms import DWELLINGS
from ..coverage import share_of
from ..measurement import MINIMUM_COVERAGE, Measurement, Reason, missing
from ..relations.segregation import MEMBERS, SEGREGATION, SPREAD, SPREAD_UNIT, UNITS
from ..terms import Term
from .entropy import entropy
from .terms import BY_BUURT, BY_SQUARE, TENURE_TERMS, no_tenure

SEGREGATION_TERMS: tuple[Term, ...] = (*TENURE_TERMS, BY_BUURT, BY_SQUARE, SEGREGATION)
UNIT_TEXT = {
    "en": "The units are panden where tenure is known per dwelling or per pand, and squares of 100 m where "
    "it comes from CBS squares.",
    "nl": "De eenheden zijn panden waar het eigendom per woning of per pand bekend is, en vierkanten van "
    "100 m waar het uit CBS-vierkanten komt.",
}
LIMITS_TEXT = {
    "en": "Figures of a whole CBS neighbourhood are too coarse. Compare only areas with the same units: the "
    "smaller the units, the higher the figure.",
    "nl": "Cijfers per CBS-buurt zijn te grof. Vergelijk alleen gebieden met dezelfde eenheden: hoe kleiner "
    "de eenheden, hoe hoger het cijfer.",
}


@dataclass(frozen=True)
class Division:
    """Dwellings of an area over its units.

    Attributes:
        units: J. members: per class, in 2^-32. total: T in dwellings. entropy: E of the area.
        information: sum t_u (E - E_u) / T, in nats. coverage: dwellings in a unit over all.
    """

    units: int
    members: tuple[int, int, int]
    total: float
    entropy: float
    information: float
    coverage: float


def division(area: AreaTotals) -> Division | Measurement:
    """The division of the dwellings, or the measurement that says why there is none."""
    koop, corporatie, overig = (area[name] for name in MEMBERS)
    members = koop, corporatie, overig
    without = not_judged(area, sum(members), area[BY_BUURT.name])
    if isinstance(without, Measurement):
        return without
    whole = entropy(members)
    total = shares(sum(members))
    within = area[SPREAD] * SPREAD_UNIT
    return Division(area[UNITS], members, total, whole, max(0.0, whole - within / total), without)


def not_judged(area: AreaTotals, judged: int, coarse: int) -> Measurement | float:
    """The coverage (dwellings in a unit over all), or why no unit can be told.

    Args:
        area: totals.
        judged: dwellings in a unit, 2^-32.
        coarse: dwellings of which the source of tenure is too coarse.
    """
    without = no_tenure(area)
    if without is not None:
        return without
    coverage = share_of(judged, area[DWELLINGS.name] * ONE)
    if coarse and coverage < MINIMUM_COVERAGE and coarse * ONE > judged:
        return missing(Reason.SOURCE_TOO_COARSE, coverage)
    return coverage if judged else missing(Reason.LAYER_MISSING, coverage)


def index_h(found: Division) -> Measurement | None:
    """Why there is no H (settled 4); None when there is."""
    if found.units < 2:
        return missing(Reason.TOO_FEW_OBJECTS, found.coverage)
    return missing(Reason.DENOMINATOR_ZERO, found.coverage) if found.entropy == 0 else None


def h_of(found: Division) -> float:
    """H = sum t_u (E - E_u) / (T E)."""
    return min(1.0, found.information / found.entropy)


def null_of(found: Division) -> float:
    """H0 = (J - 1)(K' - 1) / (2 T E), K' the classes that occur."""
    classes = sum(one > 0 for one in found.members)
    return (found.units - 1) * (classes - 1) / (2 * found.total * found.entropy)
