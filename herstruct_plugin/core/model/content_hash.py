"""SHA-256 of the content of tables: what a baseline is referred to by, and how a change is found out."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from .tables import TypedTable

_MULTI = 3  # type id of a multi-geometry minus that of its parts


def content_hash(
    tables: Mapping[str, TypedTable],
    columns: Mapping[str, Iterable[str]] | None = None,
    further: Iterable[str] = (),
) -> str:
    """Hash of all values and geometries of tables by name, and of texts that belong to them.

    The order of rows counts, that of tables does not. Provenance is not in it unless given in ``further``.

    Args:
        tables: by name; columns: those that count, by table (all when None); further: texts.
    """
    made = hashlib.sha256()
    for name in sorted(tables):
        table = tables[name]
        made.update(f"{name} {len(table)}\n".encode())
        for column in table if columns is None else columns[name]:
            kind = table.schema.columns[column]
            made.update(f"{column} {kind}\n".encode())
            made.update(_bytes(table[column], kind))
        if table.schema.geometry is not None:
            wkb = shapely.to_wkb(single_parts(table.geometry), byte_order=1)
            made.update(np.array([len(one) for one in wkb], dtype="<i8").tobytes())
            made.update(b"".join(wkb))
    for text in further:
        made.update(f"{len(text)}\n{text}".encode())
    return made.hexdigest()


def single_parts(shapes: NDArray[Any]) -> NDArray[Any]:
    """The same shapes; a multi-geometry of one part becomes that part, what is empty an empty polygon."""
    made = np.array(shapes, dtype=object)
    made[shapely.is_missing(made) | shapely.is_empty(made)] = shapely.Polygon()
    kinds = shapely.get_type_id(made)
    one = (kinds >= 1 + _MULTI) & (kinds <= 3 + _MULTI) & (shapely.get_num_geometries(made) == 1)
    made[one] = shapely.get_geometry(made[one], 0)
    return made


def _bytes(values: NDArray[Any], kind: str) -> bytes:
    if kind in ("text", "object"):
        return json.dumps(values.tolist(), ensure_ascii=False).encode()
    if kind == "float":
        values = np.where(np.isnan(values), np.nan, values + 0.0)  # one NaN, and no negative zero
    return np.ascontiguousarray(values).astype(values.dtype.newbyteorder("<")).tobytes()
