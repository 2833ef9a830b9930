"""Words of the BAG: statuses and functions (gebruiksdoelen), in any spelling."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..model.codes import FUNCTION_NAMES
from .fields import plain
from .values import Values, absent, mapped, text_of

STANDING = frozenset(
    plain(word)
    for word in (
        "Pand in gebruik",
        "Pand in gebruik (niet ingemeten)",
        "Pand buiten gebruik",
        "Verbouwing pand",
        "Sloopvergunning verleend",
        "bestaand",
    )
)  # the last is what the BGT says of its panden
IN_STOCK = frozenset(
    plain(word)
    for word in (
        "Verblijfsobject in gebruik",
        "Verblijfsobject in gebruik (niet ingemeten)",
        "Verblijfsobject buiten gebruik",
        "Verbouwing verblijfsobject",
    )
)
OTHER = frozenset(
    plain(word)
    for word in (
        "Bouwvergunning verleend",
        "Bouw gestart",
        "Pand gesloopt",
        "Niet gerealiseerd pand",
        "Pand ten onrechte opgevoerd",
        "Verblijfsobject gevormd",
        "Verblijfsobject ingetrokken",
        "Niet gerealiseerd verblijfsobject",
        "Verblijfsobject ten onrechte opgevoerd",
    )
)


def functions(values: Values) -> NDArray[np.int64]:
    """``codes.Function`` masks of gebruiksdoel cells (comma lists, JSON arrays, lists of texts)."""
    return mapped(values, _mask, np.int64)


def _mask(value: Any) -> int:
    word = str(value).lower()  # a list's own notation holds the words too
    return sum(int(function) for name, function in FUNCTION_NAMES.items() if name in word)


def statuses(values: Values) -> NDArray[Any]:
    """Status words without case, blanks and brackets; "" for missing."""
    return mapped(values, lambda value: plain(text_of(value)))


def are_functions(values: Values) -> bool:
    """Whether nine in ten values hold a word of the gebruiksdoelen."""
    return float(np.mean(functions(values) > 0)) >= 0.9


def are_statuses(values: Values) -> bool:
    """Whether nine in ten values are a status of a pand or a verblijfsobject."""
    known = STANDING | IN_STOCK | OTHER
    return float(np.mean([word in known for word in statuses(values)])) >= 0.9


def is_set(columns: Any, names: tuple[str, ...]) -> NDArray[np.bool_]:
    """Where any of the given columns (dates that end a version) has a value."""
    some: Any = False
    for name in names:
        if name in columns:
            some = some | mapped(columns[name], lambda value: not absent(value), np.bool_)
    return np.asarray(some)
