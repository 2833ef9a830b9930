"""Lenient reading of values: texts, numbers with decimal commas, words, dates. Missing stays missing."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..model.dates import UNKNOWN_DATE

Values = NDArray[Any]

ABSENT_WORDS = frozenset({"", ".", "-", "null", "none", "<na>", "nat", "nan", "n.b.", "nb", "x"})
_COMMA = re.compile(r"[+-]?(\d{1,3}(\.\d{3})+|\d+)?,\d+")
_THOUSANDS = re.compile(r"[+-]?[1-9]\d{0,2},\d{3}")
_DATE = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})")


def absent(value: Any) -> bool:
    """Whether a value says nothing: None, NaN, NaT, an empty text."""
    if value is None or value == "":
        return True
    if isinstance(value, float):
        return math.isnan(value)
    return type(value).__name__ in ("NaTType", "NAType") or (isinstance(value, str) and not value.strip())


def text_of(value: Any) -> str:
    """A value as text; whole numbers without decimals, what is absent as ""."""
    if absent(value):
        return ""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, (float, np.floating)):
        return str(int(value)) if math.isfinite(value) and float(value).is_integer() else str(value)
    return str(value).strip()


class _Cache(dict[Any, Any]):
    """Results of a function by value."""

    def __init__(self, function: Callable[[Any], Any]) -> None:
        super().__init__()
        self.function = function

    def __missing__(self, value: Any) -> Any:
        result = self[value] = self.function(value)
        return result


def mapped(values: Values, function: Callable[[Any], Any], dtype: Any = object) -> Values:
    """The function of each value, called once for each different value."""
    try:
        return np.fromiter(map(_Cache(function).__getitem__, values), dtype, len(values))
    except TypeError:  # lists cannot be looked up
        return np.fromiter(map(function, values), dtype, len(values))


def texts(values: Values) -> Values:
    """Values as stripped text, "" for missing."""
    made = [value.strip() if type(value) is str else text_of(value) for value in values]
    return np.fromiter(made, object, len(made))


def words(values: Values) -> Values:
    """Values as stripped lower-case text, "" for missing."""
    return mapped(values, lambda value: text_of(value).lower())


def numbers(values: Values) -> tuple[NDArray[np.float64], int]:
    """Values as numbers.

    Returns:
        float64 array, NaN where missing, and how many values were there but could not be read (unreadable
        texts, NaN, inf, a comma that may mark thousands as well as decimals).
    """
    try:
        made = np.asarray(values, dtype=np.float64).copy()
    except (TypeError, ValueError):
        made = np.fromiter(map(_number, values), np.float64, len(values))
    odd = np.flatnonzero(~np.isfinite(made))
    made[odd] = np.nan
    return made, sum(not _says_nothing(values[row]) for row in odd)


def _says_nothing(value: Any) -> bool:
    if isinstance(value, str):
        return value.strip().lower() in ABSENT_WORDS - {"nan"}
    return value is None or type(value).__name__ in ("NaTType", "NAType")


def _number(value: Any) -> float:
    if not isinstance(value, str):
        try:
            return float(value)
        except (TypeError, ValueError):
            return math.nan
    word = value.strip()
    if "," in word:
        if not _COMMA.fullmatch(word) or _THOUSANDS.fullmatch(word):
            return math.nan
        word = word.replace(".", "").replace(",", ".")
    try:
        return float(word)
    except ValueError:
        return math.nan


def whole(numbers_in: NDArray[np.float64]) -> NDArray[np.int64]:
    """Numbers as int64, -1 where missing or negative."""
    known = np.isfinite(numbers_in) & (numbers_in >= 0) & (numbers_in < 2**53)
    return np.where(known, np.rint(np.where(known, numbers_in, 0)), -1).astype(np.int64)


def dates(values: Values) -> NDArray[np.int64]:
    """Values as dates (``model/dates.py``): ISO or compact dates with or without a time, years, CBS codes
    that begin with a year; -1 where none can be read."""
    # without the time few are different
    days = [value.strip()[:10] if type(value) is str else value for value in values]
    return mapped(np.fromiter(days, object, len(days)), lambda value: _date(text_of(value)), np.int64)


def _date(word: str) -> int:
    match = _DATE.match(word)
    if match and 1900 < int(match[1]) < 2200 and 1 <= int(match[2]) <= 12 and 1 <= int(match[3]) <= 31:
        return int(match[1] + match[2] + match[3])
    year = re.match(r"(19|20)\d\d(?!\d)", word) or re.match(r"(19|20)\d\d(?=(BU|WK|GM))", word)
    return int(year[0]) * 10_000 if year else UNKNOWN_DATE
