"""Ids as the registers write them: BAG ids of 16 characters, with what prefixes and integers do to them."""

from __future__ import annotations

import json
import re
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .values import Values, absent, text_of

BAG_LENGTH = 16
SHORTEST = 13  # municipality 0003 as an integer has 13 digits; shorter numbers are no BAG ids
PAND, UNIT = "10", "01"  # digits 5-6 of a BAG id tell the kind of object
_PREFIX = re.compile(r"^NL\.IMBAG\.(pand|verblijfsobject)\.", re.IGNORECASE)
_LIST = re.compile(r"^\(\d+:(.*)\)$")  # how OGR writes a list of texts


def object_id(value: Any) -> str:
    """One id: prefix and address removed, lost leading zeros restored."""
    if type(value) is str and len(value) == BAG_LENGTH and value.isdigit():
        return value
    word = _PREFIX.sub("", text_of(value))
    if "/" in word:
        word = word.rstrip("/").rsplit("/", 1)[-1]
    if "e" in word.lower() and re.fullmatch(r"\d\.\d+[eE]\+?\d+", word):
        word = str(int(float(word)))
    return word.zfill(BAG_LENGTH) if word.isdigit() and len(word) >= SHORTEST else word


def object_ids(values: Values) -> tuple[Values, int]:
    """Ids of a column and how many of them had lost their leading zeros."""
    made = np.fromiter(map(object_id, values), object, len(values))
    changed = np.flatnonzero(made != values)
    return made, sum(_lost_zeros(values[row]) for row in changed)


def _lost_zeros(value: Any) -> bool:
    word = _PREFIX.sub("", text_of(value))
    return word.isdigit() and SHORTEST <= len(word) < BAG_LENGTH


def id_list(value: Any) -> tuple[str, ...]:
    """Ids in a cell (one, a comma list, a JSON array, a list of addresses), sorted, without doubles."""
    if type(value) is str and len(value) == BAG_LENGTH and value.isdigit():
        return (value,)
    if absent(value) if not isinstance(value, (list, tuple, np.ndarray)) else len(value) == 0:
        return ()
    if isinstance(value, (list, tuple, np.ndarray)):
        parts = list(value)
    else:
        word = text_of(value)
        listed = _LIST.match(word)
        if word.startswith("["):
            try:
                parts = json.loads(word)
            except ValueError:
                parts = word.strip("[]").split(",")
        else:
            parts = (listed[1] if listed else word).split(",")
    ids = {object_id(part.strip(" '\"") if isinstance(part, str) else part) for part in parts}
    return tuple(sorted(ids - {""}))


def bag_kind(values: Values) -> str:
    """``"10"`` (pand), ``"01"`` (unit) or "" for what most ids of a sample are by their own digits."""
    ids = [object_id(value) for value in values if not absent(value)]
    for kind in (PAND, UNIT):
        if ids and sum(is_bag_id(word, kind) for word in ids) >= 0.9 * len(ids):
            return kind
    return ""


def is_bag_id(word: str, kind: str) -> bool:
    """Whether a text is a BAG id of the given kind of object."""
    return len(word) == BAG_LENGTH and word.isdigit() and word[4:6] == kind


def is_placeholder(word: str) -> bool:
    """Whether a BAG id stands for an unknown object: a serial number of nines or zeros only."""
    return len(word) == BAG_LENGTH and word.isdigit() and word[6:] in ("9" * 10, "0" * 10)


def unique_ids(ids: Values, order: NDArray[np.intp]) -> Values:
    """Ids in which the second and later of equals get ``#2``, ``#3`` ..., counted in the given order."""
    made = ids.copy()
    seen: dict[str, int] = {}
    for row in order:
        count = seen[ids[row]] = seen.get(ids[row], 0) + 1
        if count > 1:
            made[row] = f"{ids[row]}#{count}"
    return made
