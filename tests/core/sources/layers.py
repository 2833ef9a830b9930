"""Layers for the source tests: small ones written by hand, and the real extracts."""

from __future__ import annotations

import shutil
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

import geopandas
import pandas
import shapely

from herstruct_plugin.core.issues import Issue
from herstruct_plugin.core.model.tables import Neighbourhood, TypedTable
from herstruct_plugin.core.sources.build import build_neighbourhood
from herstruct_plugin.core.sources.inputs import Inputs
from herstruct_plugin.core.sources.port import MemoryTable

DATA = Path(__file__).resolve().parents[2] / "data"
RD = "EPSG:28992"
X, Y = 150000.0, 450000.0  # lower-left corner of the invented places


def box(x: float, y: float, width: float, height: float | None = None) -> Any:
    """A rectangle; x and y in metres from the corner of the invented place."""
    return shapely.box(X + x, Y + y, X + x + width, Y + y + (width if height is None else height))


def point(x: float, y: float) -> Any:
    """A point in metres from the corner of the invented place."""
    return shapely.Point(X + x, Y + y)


def layer(name: str, shapes: list[Any] | None, crs: str = RD, **columns: list[Any]) -> MemoryTable:
    """A layer (or, without shapes, a plain table) by hand."""
    if shapes is None:
        return MemoryTable(name, columns)
    kinds = {0: "point", 4: "point", 1: "line", 5: "line", 3: "polygon", 6: "polygon"}
    found = {kinds.get(shapely.get_type_id(shape), "mixed") for shape in shapes if shape is not None}
    wkb = [None if shape is None else shapely.to_wkb(shape) for shape in shapes]
    return MemoryTable(name, columns, wkb, found.pop() if len(found) == 1 else "mixed", crs)


def named(name: str, shapes: list[Any] | None, columns: dict[str, list[Any]], crs: str = RD) -> MemoryTable:
    """A layer whose field names are given as text."""
    made = layer(name, shapes, crs)
    return MemoryTable(name, columns, made._wkb if shapes is not None else None, made.geometry, crs)


def area(size: float = 100.0, **columns: list[Any]) -> MemoryTable:
    """One square study area."""
    return layer(
        "buurten", [box(0, 0, size)], **(columns or {"buurtcode": ["BU01230101"], "buurtnaam": ["Proef"]})
    )


def extract(path: str, name: str | None = None, to: str | None = None, crs: str | None = None) -> MemoryTable:
    """A real extract of tests/data, as an adapter would deliver it."""
    with tempfile.TemporaryDirectory() as folder:
        copy = shutil.copy(DATA / path, folder)  # GDAL writes beside or into what it opens
        frame = geopandas.read_file(copy, **({"layer": name} if name else {}))
    if to:
        frame = frame.to_crs(to)
    has_shapes = "geometry" in frame
    columns = {
        str(one): [None if pandas.isna(value) else value for value in frame[one].astype(object)]
        for one in frame.columns
        if not (has_shapes and one == "geometry")
    }
    label = name or Path(path).stem
    if not has_shapes:
        return MemoryTable(label, columns)
    made = layer(label, list(frame.geometry))
    return MemoryTable(
        label, columns, made._wkb, made.geometry, frame.crs.to_string() if crs is None else crs
    )


def build(**inputs: Any) -> Neighbourhood:
    """A neighbourhood of the given layers, in one area of 100 m when none is given."""
    return build_neighbourhood(Inputs(**{"areas": area(), **inputs}))


def codes(neighbourhood: Neighbourhood) -> Counter[str]:
    """How often each issue was told."""
    return Counter(issue.code for issue in neighbourhood.issues)


def issue(neighbourhood: Neighbourhood, code: str) -> Issue:
    """The one issue of a code."""
    found = [one for one in neighbourhood.issues if one.code == code]
    assert len(found) == 1, [one.code for one in neighbourhood.issues]
    return found[0]


def by_id(table: TypedTable | None, column: str) -> dict[str, Any]:
    """A column by id."""
    assert table is not None
    return dict(zip(table.ids.tolist(), table[column].tolist(), strict=True))


def panden(shapes: list[Any], **columns: list[Any]) -> MemoryTable:
    """A pand layer as the WFS delivers it, ids P1, P2 ... unless given."""
    count = len(shapes)
    default = {
        "identificatie": [f"P{row + 1}" for row in range(count)],
        "bouwjaar": [1960] * count,
        "status": ["Pand in gebruik"] * count,
    }
    return layer("pand", shapes, **{**default, **columns})


def units(shapes: list[Any], **columns: list[Any]) -> MemoryTable:
    """A verblijfsobject layer as the WFS delivers it: dwellings of 80 m2 in pand P1 unless given."""
    count = len(shapes)
    default = {
        "identificatie": [f"V{row + 1}" for row in range(count)],
        "oppervlakte": [80] * count,
        "status": ["Verblijfsobject in gebruik"] * count,
        "gebruiksdoel": ["woonfunctie"] * count,
        "pandidentificatie": ["P1"] * count,
    }
    return layer("verblijfsobject", shapes, **{**default, **columns})
