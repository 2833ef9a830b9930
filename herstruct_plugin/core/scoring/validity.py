"""Whether a profile suits an area: dense enough, and mostly of the years it was made for."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache

import numpy as np

from ..indicators.base import AreaTotals
from ..indicators.common_terms import DWELLINGS, dwelling_term
from ..indicators.terms import AdditiveTerm, Rows, Term
from ..model.quantities import ONE_M2
from .parameters import Parameters

OK = "ok"
OUTSIDE = "outside_profile_range"
UNKNOWN = "unknown"
HECTARE = 10_000 * ONE_M2


def _within(rows: Rows, parameters: Parameters) -> object:
    first, last = parameters.valid_years
    year = rows["year"]
    return (rows["dwelling"] & (year > 0) & (year >= first) & (year <= last)).astype(np.int64)


YEAR_KNOWN = dwelling_term("year_known", lambda rows: (rows["year"] > 0).astype(np.int64))
YEAR_WITHIN = AdditiveTerm("units.year_within", "units", _within)
ADDRESSES = AdditiveTerm(
    "addresses.count", "addresses", lambda rows, _: np.ones(len(rows["area"]), dtype=np.int64)
)
VALIDITY_TERMS: tuple[Term, ...] = (
    DWELLINGS,
    YEAR_KNOWN,
    YEAR_WITHIN,
    ADDRESSES,
)  # what ``area_validity`` needs


@lru_cache(maxsize=1024)
def exact(number: float) -> Fraction:
    """The decimal number that was written, as a fraction: 0.6 is 3/5."""
    return Fraction(repr(number))


def valid_for(
    dwellings: int | None,
    area: int,
    year_known: int | None,
    year_within: int | None,
    parameters: Parameters,
    addresses: int | None = None,
) -> str:
    """Whether the profile suits an area.

    Args:
        dwellings: W; None when unknown.
        area: quantised area.
        year_known: dwellings with a known year built; None when years are unknown.
        year_within: those within ``parameters.valid_years``.
        addresses: addresses of unknown use, at most so many dwellings; they can only prove that an area is
            not dense enough.

    Returns:
        ``"outside_profile_range"`` when the density or the share of years is known to be too low, ``"ok"``
        when both are known to suffice, else ``"unknown"``.
    """
    dense = None
    if dwellings is not None and area > 0:
        dense = Fraction(dwellings * HECTARE, area) >= exact(parameters.valid_min_density)
    elif addresses is not None and area > 0:
        dense = False if Fraction(addresses * HECTARE, area) < exact(parameters.valid_min_density) else None
    of_age = None
    if year_known and year_within is not None:
        of_age = Fraction(year_within, year_known) >= exact(parameters.valid_year_share)
    if dense is False or of_age is False:
        return OUTSIDE
    return UNKNOWN if dense is None or of_age is None else OK


def known_dwellings(area: AreaTotals) -> int | None:
    """W; None when no dwellings were delivered within reach, which is not the same as none."""
    return area.totals.get(DWELLINGS.name) if area.available & {"units", "dwelling_count"} else None


def area_validity(area: AreaTotals, parameters: Parameters) -> str:
    """``valid_for`` from an area's totals."""
    known, within, addresses = (area.totals.get(term.name) for term in (YEAR_KNOWN, YEAR_WITHIN, ADDRESSES))
    if "addresses" not in area.available:
        addresses = None  # none within reach says nothing of this area
    return valid_for(known_dwellings(area), area.area, known, within, parameters, addresses)
