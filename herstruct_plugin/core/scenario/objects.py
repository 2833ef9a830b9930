"""Object tables of a state: base columns, the base rows that edits replaced, and the rows they added.

Base columns are shared by all states and never change; a state holds only what differs.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .rows import Rows, concatenate, select

NO_ROWS = np.zeros(0, dtype=np.intp)


@dataclass(frozen=True)
class Edited:
    """Rows of a table as they are in a state.

    Attributes:
        base: columns of the baseline.
        removed: sorted base rows that are gone or replaced.
        added: columns of the rows that came or changed; same columns as base.
    """

    base: Rows
    removed: NDArray[np.intp]
    added: Rows

    @property
    def changed(self) -> bool:
        """Whether anything differs from the baseline."""
        return len(self.removed) > 0 or row_count(self.added) > 0

    def stood(self, key: str) -> NDArray[np.intp]:
        """The base row that each added row replaces, by the column ``key``; -1 where none."""
        rows = self.removed.tolist()
        old = dict(zip(self.base[key][self.removed].tolist(), rows, strict=True))
        return np.array([old.get(one, -1) for one in self.added[key].tolist()], dtype=np.intp)

    @cached_property
    def difference(self) -> tuple[dict[str, Any], NDArray[np.int64]]:
        """(rows, sign): the rows that went, each -1, and the rows that came, each +1."""
        gone = select(self.base, self.removed)
        sign = np.ones(len(self.removed) + row_count(self.added), dtype=np.int64)
        sign[: len(self.removed)] = -1
        return concatenate([gone, self.added]), sign

    def all(self) -> dict[str, Any]:
        """All rows that stand: base rows that remain, in base order, then the added ones."""
        if not self.changed:
            return dict(self.base)
        keep = np.ones(row_count(self.base), dtype=bool)
        keep[self.removed] = False
        return concatenate([select(self.base, keep), self.added])


def unchanged(base: Rows) -> Edited:
    """A table without edits."""
    return Edited(base, NO_ROWS, select(base, slice(0, 0)))


def row_count(rows: Rows) -> int:
    """Number of rows."""
    return len(next(iter(rows.values())))


def columns_of(records: list[Any], like: Rows) -> dict[str, Any]:
    """Columns of records (dataclasses), in the dtypes of a base table."""
    made: dict[str, Any] = {}
    for name, values in like.items():
        column = [getattr(record, name) for record in records]
        made[name] = object_column(column) if values.dtype == object else np.array(column, values.dtype)
    return made


def record_of(kind: type, rows: Mapping[str, NDArray[Any]], row: int) -> Any:
    """The row as a record with plain Python values."""
    values = {}
    for name, column in rows.items():
        value = column[row]
        if isinstance(value, np.floating) and np.isnan(value):
            values[name] = math.nan  # one object, so that equal records compare equal
        else:
            values[name] = value.item() if isinstance(value, np.generic) else value
    return kind(**values)


def object_column(values: list[Any]) -> NDArray[Any]:
    """A column of Python values; tuples stay tuples."""
    column = np.empty(len(values), dtype=object)
    for row, value in enumerate(values):
        column[row] = value
    return column
