"""Columns of typed tables as values that a database keeps, and back: missing is NULL there.

Which field a column becomes follows from its kind in the schema alone, so a new column travels by itself.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import shapely

from ...core.model.content_hash import single_parts
from ...core.model.tables import Provenance, Schema, TypedTable

FIELDS = {"text": "text", "int": "int", "code": "int", "float": "float", "bool": "bool", "object": "text"}
_PARTS = {"point": None, "line": shapely.multilinestrings, "polygon": shapely.multipolygons}
_ENVELOPE = (0, 32, 48, 48, 64)  # bytes, by the code in the flags of a geometry's header
_POINT, _LINE, _POLYGON = 0, 1, 3


def stored_columns(table: TypedTable) -> dict[str, list[Any]]:
    """The values of each column, None where missing; tuples as JSON."""
    return {name: _stored(table[name], kind) for name, kind in table.schema.columns.items()}


def _stored(values: Any, kind: str) -> list[Any]:
    plain = values.tolist()
    if kind == "object":
        return [json.dumps(one, ensure_ascii=False) for one in plain]
    if kind == "text":
        return [str(one) if one else None for one in plain]
    if kind in ("int", "code"):
        return [None if one == -1 else one for one in plain]
    if kind == "float":
        return [None if one != one else one for one in plain]
    return plain


def stored_wkb(table: TypedTable) -> list[bytes | None]:
    """WKB of each geometry; lines and polygons as multi-geometries, None where empty."""
    shapes = single_parts(table.geometry)
    parts = _PARTS[str(table.schema.geometry)]
    empty = shapely.is_empty(shapes)
    if parts is not None:
        single = np.isin(shapely.get_type_id(shapes), (_LINE, _POLYGON)) & ~empty
        rows = np.flatnonzero(single)
        if len(rows):
            shapes[rows] = parts(shapes[rows], indices=np.arange(len(rows)))
    wkb = shapely.to_wkb(shapes, byte_order=1)
    return [None if nothing else one for nothing, one in zip(empty, wkb, strict=True)]


def restored_table(
    schema: Schema,
    columns: Mapping[str, Sequence[Any]],
    blobs: Sequence[bytes | None],
    provenance: tuple[Provenance, ...],
) -> TypedTable:
    """The table of stored columns and GeoPackage geometries, rows in the order given.

    Raises:
        ValueError: a value or geometry that no table was written with, or a column that is absent.
    """
    made = {name: _restored(columns[name], kind) for name, kind in schema.columns.items() if name in columns}
    shapes = None
    if schema.geometry is not None:
        wkb = np.empty(len(blobs), dtype=object)
        wkb[:] = [None if blob is None else blob[8 + _ENVELOPE[(blob[3] >> 1) & 7] :] for blob in blobs]
        shapes = single_parts(shapely.from_wkb(wkb))
    return TypedTable(schema, made, shapes, provenance, keep_order=True)


def _restored(values: Sequence[Any], kind: str) -> Any:
    if kind == "object":
        return [_tuples(json.loads(one)) for one in values]
    if kind == "text":
        return ["" if one is None else str(one) for one in values]
    if kind in ("int", "code"):
        return [-1 if one is None else one for one in values]
    if kind == "float":
        return [np.nan if one is None else one for one in values]
    return [bool(one) for one in values]


def _tuples(value: Any) -> Any:
    return tuple(_tuples(one) for one in value) if isinstance(value, list) else value
