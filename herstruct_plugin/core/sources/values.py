"""Lenient reading of values: texts, numbers with decimal commas, words, dates. Missing stays missing."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

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


def mapped(values: Values, function: Callable[[Any], Any], dtype: Any = object) -> Values:
    """The function of each value, called once for each different value."""
    cache: dict[Any, Any] = {}
    made = np.empty(len(values), dtype=dtype)
    for row, value in enumerate(values):
        try:
            result = cache[value]
        except KeyError:
            result = cache[value] = function(value)
        except TypeError:  # lists cannot be looked up
            result = function(value)
        made[row] = result
    return made


def texts(values: Values) -> Values:
    """Values as stripped text, "" for missing."""
    return mapped(values, text_of)


def words(values: Values) -> Values:
    """Values as stripped lower-case text, "" for missing."""
    return mapped(values, lambda value: text_of(value).lower())


def present(values: Values) -> NDArray[np.bool_]:
    """Where there is a value."""
    return mapped(values, lambda value: not absent(value), np.bool_)


def numbers(values: Values) -> tuple[NDArray[np.float64], int]:
    """Values as numbers.

    Returns:
        float64 array, NaN where missing, and how many values were there but could not be read (unreadable
        texts, NaN, inf, a comma that may mark thousands as well as decimals).
    """
    bad = 0
    cache: dict[Any, float] = {}
    made = np.full(len(values), np.nan)
    for row, value in enumerate(values):
        if value is None:
            continue
        if type(value) is float or type(value) is int:
            number = float(value)
        else:
            try:
                number = cache[value]
            except (KeyError, TypeError):
                number = _number(value)
                if isinstance(value, str):
                    cache[value] = number
        if math.isfinite(number):
            made[row] = number
        elif not (isinstance(value, str) and value.strip().lower() in ABSENT_WORDS - {"nan"}):
            bad += 1
    return made, bad


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


def newest_date(values: Values) -> str:
    """The newest date (ISO, or only the year) among values, "" when none can be read."""
    found = {_iso(text_of(value)) for value in set(mapped(values, text_of).tolist())}
    return max(found, default="")


def _iso(word: str) -> str:
    match = _DATE.match(word)
    if match and 1900 < int(match[1]) < 2200 and 1 <= int(match[2]) <= 12 and 1 <= int(match[3]) <= 31:
        return f"{match[1]}-{match[2]}-{match[3]}"
    year = re.match(r"(19|20)\d\d(?!\d)", word) or re.match(r"(19|20)\d\d(?=(BU|WK|GM))", word)
    return year[0] if year else ""
