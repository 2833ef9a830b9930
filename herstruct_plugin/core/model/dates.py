"""Dates of rows: whole numbers yyyymmdd, yyyy0000 when only the year is known, -1 unknown."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

UNKNOWN_DATE = -1


def date_text(date: int) -> str:
    """A date as ISO text: ``2020-07-28``, ``2020`` when only the year is known, "" when unknown."""
    if date < 0:
        return ""
    year, day = divmod(int(date), 10_000)
    return f"{year:04d}-{day // 100:02d}-{day % 100:02d}" if day else f"{year:04d}"


def newest_by(index: NDArray[Any], dates: NDArray[Any], count: int) -> NDArray[np.int64]:
    """The newest date by index (0 .. count-1), -1 where there is none."""
    newest = np.full(count, UNKNOWN_DATE, dtype=np.int64)
    np.maximum.at(newest, index, dates)
    return newest
