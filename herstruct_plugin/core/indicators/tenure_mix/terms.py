"""Totals of tenure, size and type of dwellings, and what all tenure formulas start from."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import numpy as np

from ...model.codes import Tenure, TenureLevel
from ...model.quantities import ONE, shares
from ...model.vector import among
from ..base import AreaTotals
from ..common_terms import DWELLINGS, TENURE_KNOWN, dwelling_term
from ..coverage import share_of
from ..measurement import Measurement, Reason, ratio
from ..terms import AdditiveTerm, Term

PERIOD_BOUNDS = (
    1945,
    1965,
    1975,
    1985,
    1995,
    2005,
    2015,
)  # years built of CBS squares, lower bound inclusive
SIZE_BOUNDS = (50.0, 75.0, 100.0, 150.0)  # m2 GO, lower bound inclusive


def _size_class(low: float, high: float) -> AdditiveTerm:
    """Dwellings of known, not estimated floor area from low up to, not including, high."""

    def counted(rows: Any) -> Any:
        return ((rows["go"] >= low) & (rows["go"] < high) & ~rows["estimated"]).astype("int64")

    return dwelling_term(f"size_{low:g}", counted)


def _period(first: int, end: int) -> AdditiveTerm:
    """Dwellings of which the (oldest) building was built from first up to, not including, end."""

    def counted(rows: Any) -> Any:
        return ((rows["year"] >= max(first, 1)) & (rows["year"] < end)).astype("int64")

    return dwelling_term(f"built_{first}", counted)


def _at_level(name: str, *levels: TenureLevel) -> AdditiveTerm:
    """Dwellings whose tenure is known at some levels of source."""

    def counted(rows: Any) -> Any:
        known = rows["koop"] + rows["corporatie"] + rows["overig"] > 0
        return (known & among(rows["level"], levels)).astype("int64")

    return dwelling_term(name, counted)


KOOP = dwelling_term("koop", lambda rows: rows["koop"])
CORPORATIE = dwelling_term("corporatie", lambda rows: rows["corporatie"])
OVERIG = dwelling_term("overig", lambda rows: rows["overig"])
TENURE: tuple[AdditiveTerm, ...] = (KOOP, CORPORATIE, OVERIG)  # in the order of codes.Tenure
TENURE_TERMS: tuple[Term, ...] = (*TENURE, TENURE_KNOWN, DWELLINGS)
SIZES = tuple(_size_class(*bounds) for bounds in pairwise((0.0, *SIZE_BOUNDS, float("inf"))))
PERIODS = tuple(_period(*bounds) for bounds in pairwise((0, *PERIOD_BOUNDS, 1 << 31)))
BY_BUURT = _at_level("tenure_of_buurt", TenureLevel.T4)
BY_SQUARE = _at_level("tenure_of_square", TenureLevel.T3)
UNKNOWN_SIZE = dwelling_term(
    "size_unknown", lambda rows: (np.isnan(rows["go"]) | rows["estimated"]).astype("int64")
)
SINGLE = dwelling_term("single", lambda rows: rows["single"].astype("int64"))


def tenure_counts(area: AreaTotals) -> tuple[int, int, int]:
    """Dwellings with a known vector per tenure, in 2^-32 (koop, corporatie, overig)."""
    return area[KOOP.name], area[CORPORATIE.name], area[OVERIG.name]


def tenure_coverage(area: AreaTotals) -> float:
    """Dwellings of known tenure over all dwellings (T4: less the share of unknown owners)."""
    return share_of(area[TENURE_KNOWN.name], area[DWELLINGS.name] * ONE)


def tenure_flags(area: AreaTotals) -> tuple[str, ...]:
    """The level of the source on which most dwellings rest, e.g. ``tenure_t3``."""
    level = area.notes.get("tenure_level")
    return (f"tenure_t{int(level)}",) if isinstance(level, int) and level != TenureLevel.NONE else ()


def no_tenure(area: AreaTotals) -> Measurement | None:
    """Why there are no tenure shares; None when there are."""
    if sum(tenure_counts(area)):
        return None
    if not area[DWELLINGS.name]:
        return Measurement(reason=Reason.DENOMINATOR_ZERO)
    reason = area.notes.get("tenure_reason")
    return Measurement(reason=reason if isinstance(reason, Reason) else Reason.LAYER_MISSING, coverage=0.0)


def municipal_mix(area: AreaTotals, note: str) -> tuple[float, float, float] | None:
    """Shares of koop, corporatie, overig that a note holds."""
    mix = area.notes.get(note)
    if not isinstance(mix, tuple) or len(mix) != len(Tenure):
        return None
    return float(mix[0]), float(mix[1]), float(mix[2])


def tenure_share(area: AreaTotals, tenure: AdditiveTerm) -> Measurement:
    """Dwellings of one tenure over those of known tenure; numerator and denominator are dwellings."""
    without = no_tenure(area)
    if without is not None:
        return without
    total = shares(sum(tenure_counts(area)))
    return ratio(shares(area[tenure.name]), total, tenure_coverage(area), tenure_flags(area))
