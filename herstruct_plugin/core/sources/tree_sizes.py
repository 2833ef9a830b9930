"""Crown diameters and heights of trees as registers write them: numbers, numbers as text, classes.

Of a class the middle counts ("4-6 m" is 5), of "< 6 m" half, of "> 24 m" the number itself. Nought and the
fillers 99, 999 and 9999 are unknown, as is what no tree has.
"""

from __future__ import annotations

import re
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..issues import info, warning
from ..model.crowns import LARGEST_CROWN
from .reading import Job, Rows
from .values import ABSENT_WORDS, absent, mapped, text_of

CROWN_FIELDS = (
    "crown",
    "kroondiameter",
    "kroon_diameter",
    "kroondiameter_actueel",
    "kroondiam",
    "kroonomvang",
    "kroonbreedte",
    "crown_diameter",
    "diameter_crown",
    "kroondiameterklasse",
    "kroondiameterklasse_actueel",
    "kroonklasse",
)
HEIGHT_FIELDS = (
    "height",
    "boomhoogte",
    "boomhoogte_actueel",
    "hoogte",
    "hoogte_m",
    "boomhoogteklasse",
    "boomhoogteklasse_actueel",
    "hoogteklasse",
)
TALLEST = 60.0  # m; no tree in the Netherlands is higher
FILLERS = (99.0, 999.0, 9999.0)
SAYS_NOTHING = ABSENT_WORDS | {"onbekend", "niet van toepassing", "nvt", "n.v.t.", "niet bepaald", "unknown"}
_LABEL = re.compile(r"^[a-z]\.\s*")  # Amsterdam numbers its classes: "b. 6 tot 9 m."
_UNIT = re.compile(r"\b(?:meter|mtr|m)\b\.?")
_N = r"(\d+(?:[.,]\d+)?)"
_PLAIN = re.compile(_N)
_RANGE = re.compile(rf"{_N}\s*(?:-|–|tot|to)\s*{_N}")
_BELOW = re.compile(rf"(?:<=?|≤|tot|kleiner dan|minder dan|lager dan|onder)\s*{_N}")
_ABOVE = re.compile(rf"(?:>=?|≥|vanaf|groter dan|meer dan|hoger dan|boven)\s*{_N}")
_AND_UP = re.compile(rf"{_N}\s*(?:\+|(?:en|of) (?:hoger|breder|groter|meer))")


def crowns_of(job: Job, rows: Rows) -> NDArray[np.float64]:
    """Crown diameters in m, NaN unknown; those that no tree has are missing, with a warning."""
    found = _sizes(job, rows, "crown")
    over = found > LARGEST_CROWN
    if over.any():
        job.tell(
            warning(
                "crowns_too_large",
                rows.layer.table.name,
                field=rows.layer.fields["crown"],
                count=int(over.sum()),
                limit=LARGEST_CROWN,
            )
        )
    return np.where(over, np.nan, found)


def heights_of(job: Job, rows: Rows) -> NDArray[np.float64]:
    """Heights in m, NaN unknown; those that no tree has are missing, with a warning."""
    found = _sizes(job, rows, "height")
    over = found > TALLEST
    if over.any():
        job.tell(
            warning(
                "trees_too_high",
                rows.layer.table.name,
                field=rows.layer.fields["height"],
                count=int(over.sum()),
                limit=TALLEST,
            )
        )
    return np.where(over, np.nan, found)


def _sizes(job: Job, rows: Rows, name: str) -> NDArray[np.float64]:
    if not rows.has(name):
        return np.full(len(rows), np.nan)
    read = mapped(rows.column(name), size_of)
    values = np.array([value for value, _ in read], dtype=np.float64).reshape(-1)
    kinds = np.array([kind for _, kind in read], dtype=object)
    layer, field = rows.layer.table.name, rows.layer.fields[name]
    unread, classes = int((kinds == "unreadable").sum()), int((kinds == "class").sum())
    if unread:
        job.tell(warning("unreadable_numbers", layer, field=field, count=unread))
    if classes:
        job.tell(info("tree_classes_read", layer, field=field, count=classes))
    return np.where((values > 0) & ~np.isin(values, FILLERS), values, np.nan)


def size_of(value: Any) -> tuple[float, str]:
    """A size in m (NaN: unknown) and what it was: ``number``, ``class``, ``none`` or ``unreadable``."""
    if isinstance(value, (int, float, np.integer, np.floating)):
        return (float(value), "number") if np.isfinite(value) else (np.nan, "unreadable")
    if absent(value):
        return np.nan, "none"
    word = _LABEL.sub("", text_of(value).lower())
    if word in SAYS_NOTHING:
        return np.nan, "none"
    word = _UNIT.sub("", word.replace("t/m", "tot")).strip(" .")
    match = _PLAIN.fullmatch(word)
    if match:
        return _number(match[1]), "number"
    match = _RANGE.fullmatch(word)
    if match:
        return (_number(match[1]) + _number(match[2])) / 2, "class"
    match = _BELOW.fullmatch(word)
    if match:
        return _number(match[1]) / 2, "class"
    match = _ABOVE.fullmatch(word) or _AND_UP.fullmatch(word)
    return (_number(match[1]), "class") if match else (np.nan, "unreadable")


def _number(word: str) -> float:
    return float(word.replace(",", "."))
