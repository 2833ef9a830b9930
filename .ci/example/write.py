"""Writes the layers as GeoPackages 1.3 that are the same in each build."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import geopandas
import pandas
import pyogrio
import shapely

CRS = "EPSG:28992"
STAMP = "2026-01-01T00:00:00.000Z"


def write_layer(
    path: Path, layer: str, rows: list[dict[str, Any]], shapes: list[Any] | None, title: str = ""
) -> None:
    """Add a layer to a GeoPackage; without shapes it is a table."""
    names = list(dict.fromkeys(name for row in rows for name in row))
    columns = {name: _column([row.get(name) for row in rows]) for name in names}
    made = {"VERSION": "1.3"} if not path.exists() else {}
    details = {"DESCRIPTION": title, "IDENTIFIER": layer}
    given = {"layer": layer, "driver": "GPKG", "dataset_options": made}
    if shapes is None:
        pyogrio.write_dataframe(pandas.DataFrame(columns), path, layer_options=details, **given)
        return
    frame = geopandas.GeoDataFrame(
        columns, geometry=shapely.set_precision(shapes, 0.001, mode="pointwise"), crs=CRS
    )
    kinds = {shape.geom_type for shape in frame.geometry}
    kind = kinds.pop() if len(kinds) == 1 else "Unknown"
    # Without spatial indexes: they would be a tenth of the files, and the layers are small.
    details |= {"GEOMETRY_NAME": "geom", "SPATIAL_INDEX": "NO"}
    pyogrio.write_dataframe(frame, path, geometry_type=kind, layer_options=details, **given)


def _column(values: list[Any]) -> Any:
    known = [value for value in values if value is not None]
    if known and all(isinstance(value, bool) for value in known):
        return pandas.array(values, dtype="boolean")
    if known and all(isinstance(value, int) for value in known):
        return pandas.array(values, dtype="Int32")
    if known and all(isinstance(value, int | float) for value in known):
        return pandas.array(values, dtype="float64")
    return pandas.Series(values, dtype="object")


def finish(path: Path) -> None:
    """Fix the times that were stamped and leave no free pages."""
    connection = sqlite3.connect(path)
    try:
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("update gpkg_contents set last_change = ?", (STAMP,))
        connection.commit()
        connection.execute("VACUUM")
    finally:
        connection.close()
