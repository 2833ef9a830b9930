"""Figures of statistics offices: negative codes and dots say why there is none, which is never zero."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ..model.dates import UNKNOWN_DATE
from .values import absent, mapped, text_of

if TYPE_CHECKING:
    from .reading import Job, Rows

WITHHELD, NOT_YET, DISCONTINUED, NO_RECORD = "secret", "not_yet_published", "discontinued", "layer_missing"
CODES = {-99995: NOT_YET, -99991: DISCONTINUED}  # every other negative number is secret
DOTS = frozenset({".", "x", "-"})


def statistic(job: Job, rows: Rows, name: str) -> tuple[NDArray[np.float64], NDArray[Any]]:
    """A statistics column.

    Returns:
        float64 values, NaN where there is none, and why not: ``secret``, ``not_yet_published``,
        ``discontinued``, ``layer_missing`` (no value at all); "" where there is one.
    """
    raw = rows.column(name)
    values = job.numbers(rows, name)
    reasons = np.where(np.isnan(values), NO_RECORD, "").astype(object)
    dots = mapped(raw, lambda value: text_of(value).lower() in DOTS, np.bool_)
    reasons[dots & np.isnan(values)] = WITHHELD
    for row in np.flatnonzero(values < 0):
        reasons[row] = CODES.get(int(values[row]), WITHHELD)
    return np.where(values < 0, np.nan, values), reasons


def nil_by_balance(raw: list[NDArray[Any]], parts: list[NDArray[Any]], total: NDArray[np.float64]) -> None:
    """Fill dashes that stand for nil: where the other parts already add up to a positive total.

    Args:
        raw: the values as they were; parts: the same as numbers, changed in place; total: of the parts.
    """
    dashes = [mapped(values, lambda value: text_of(value) == "-", np.bool_) for values in raw]
    rest = np.nansum(parts, axis=0)
    proven = np.isfinite(total) & (total > 0) & (np.abs(rest - total) < 0.5)
    for dash, values in zip(dashes, parts, strict=True):
        values[proven & dash & np.isnan(values)] = 0.0


def years(rows: Rows, name: str) -> NDArray[Any]:
    """Year of each row from its column (2021, 2021BU...), else from the layer's name; "" unknown."""
    in_name = re.search(r"(?<!\d)(?:19|20)\d\d(?!\d)", rows.layer.table.name)
    default = in_name[0] if in_name else ""

    def year(value: Any) -> str:
        found = None if absent(value) else re.match(r"(?:19|20)\d\d", text_of(value))
        return found[0] if found else default

    return mapped(rows.column(name), year)


def year_dates(found: NDArray[Any]) -> NDArray[np.int64]:
    """Years (text, "" unknown) as dates, see ``model/dates.py``."""
    return np.array([int(year) * 10_000 if year else UNKNOWN_DATE for year in found], dtype=np.int64)
