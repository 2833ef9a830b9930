"""Tables without some rows and with others."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..model.dates import UNKNOWN_DATE
from ..model.tables import TypedTable

MISSING: Mapping[str, Any] = {
    "text": "",
    "int": -1,
    "code": -1,
    "float": float("nan"),
    "bool": False,
    "object": (),
}


def stacked(
    table: TypedTable, gone: Iterable[int], columns: Mapping[str, Any], shapes: Iterable[Any]
) -> TypedTable:
    """The table without the rows ``gone`` and with rows of the given columns and geometries."""
    kept = np.ones(len(table), dtype=bool)
    kept[np.array(sorted(gone), dtype=np.intp)] = False
    made = {name: [*table[name][kept].tolist(), *list(columns[name])] for name in table}
    return TypedTable(table.schema, made, [*table.geometry[kept], *shapes], table.provenance)


def with_rows(
    table: TypedTable, gone: Iterable[int], added: Sequence[tuple[str, Any, Mapping[str, Any]]]
) -> TypedTable:
    """The table without some rows and with new ones.

    Args:
        added: (id, geometry, values by column); columns that are not named take their default, or miss.
    """
    gone = list(gone)
    if not added and not gone:
        return table
    new_id = after_all(table)
    columns = {name: [blank(table, name)] * len(added) for name in table}
    columns[table.schema.id_column] = [new_id(one) for one, _, _ in added]
    for row, (_, _, values) in enumerate(added):
        for name, value in values.items():
            columns[name][row] = value
    return stacked(table, gone, columns, [shape for _, shape, _ in added])


def kept_column(table: TypedTable, name: str, before: NDArray[np.intp]) -> NDArray[Any]:
    """A column of rows that come from rows of the table; those that do not (-1) miss it."""
    found = np.empty(len(before), dtype=table[name].dtype)
    for row, at in enumerate(before.tolist()):
        found[row] = table[name][at] if at >= 0 else blank(table, name)
    return found


def blank(table: TypedTable, name: str) -> Any:
    """What a new row has in a column of which nothing is known."""
    if name == "date":
        return UNKNOWN_DATE
    return table.schema.defaults.get(name, MISSING[table.schema.columns[name]])


def rows_of(table: TypedTable, ids: Iterable[str]) -> NDArray[np.intp]:
    """The row of each id, -1 where the table has none."""
    known = {one: row for row, one in enumerate(table.ids.tolist())}
    return np.array([known.get(one, -1) for one in ids], dtype=np.intp)


def after_all(table: TypedTable) -> Callable[[str], str]:
    """Ids for new rows that sort after all of the table: where ids decide, the data go first."""
    last = str(max(table.ids, default=""))
    return lambda one: next(name for name in (one, f"~{one}", f"{last}~{one}") if name > last)
