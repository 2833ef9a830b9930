"""Neighbourhoods to write: random ones, and what tells whether two are the same."""

from __future__ import annotations

import numpy as np
import shapely

from herstruct_plugin.core.model import schemas
from herstruct_plugin.core.model.tables import Neighbourhood, Schema, TypedTable
from herstruct_plugin.core.sources.cbs_areas import join_records
from herstruct_plugin.core.sources.register import Registers
from herstruct_plugin.core.sources.surroundings import Surroundings
from herstruct_plugin.core.sources.tenure_layers import TenureSources


def around(made: Neighbourhood) -> Surroundings:
    """Surroundings of a neighbourhood that was not read from layers, without sources of tenure."""
    tables = {name: table for name, table in made.tables().items() if name not in ("areas", "area_facts")}
    boxes = shapely.bounds(made.areas.geometry) + np.array([-1000.0, -1000.0, 1000.0, 1000.0])
    nothing = TenureSources(Registers(), None, join_records([]), None, None, False)
    return Surroundings(tables, nothing, boxes, made.crs, made.issues)


def random_table(schema: Schema, rng: np.random.Generator, count: int = 7) -> TypedTable:
    """Any values at all under a schema, missing ones among them."""
    texts = ["", "a", "'; DROP TABLE areas; --", "<b>ë “€”</b>", "NULL", "1,5"]
    draws = {
        "text": lambda: rng.choice(texts),
        "int": lambda: int(rng.choice([-1, 0, 1, 2**32, 2**62, -(2**62)])),
        "code": lambda: int(rng.integers(-1, 20)),
        "float": lambda: float(rng.choice([np.nan, 0.1, 1 / 3, 1e-300, 2.0, 123456789.123456789])),
        "bool": lambda: bool(rng.integers(2)),
        "object": lambda: tuple(str(one) for one in rng.choice(texts, size=rng.integers(3))),
    }
    columns = {name: [draws[kind]() for _ in range(count)] for name, kind in schema.columns.items()}
    shapes = None if schema.geometry is None else [shape(schema.geometry, rng) for _ in range(count)]
    return TypedTable(schema, columns, shapes)


def shape(kind: str, rng: np.random.Generator):
    """A point, a line or a polygon, of one or more parts, somewhere in the Netherlands."""
    x, y = 120_000 + rng.uniform(0, 500), 486_000 + rng.uniform(0, 500)
    if kind == "point":
        return shapely.Point(x, y)
    parts = [
        shapely.LineString(rng.uniform(0, 50, (3, 2)) + (x, y))
        if kind == "line"
        else shapely.box(x + 30 * n, y, x + 30 * n + rng.uniform(1, 20), y + 1 / 3)
        for n in range(int(rng.integers(1, 4)))
    ]
    if kind == "polygon" and rng.random() < 0.2:
        return shapely.Polygon()
    if len(parts) == 1:
        return parts[0]
    return shapely.MultiLineString(parts) if kind == "line" else shapely.MultiPolygon(parts)


def random_tables(seed: int) -> Neighbourhood:
    """Every table there is, with any values."""
    rng = np.random.default_rng(seed)
    return Neighbourhood(**{name: random_table(schema, rng) for name, schema in schemas.SCHEMAS.items()})


def same_tables(first: Neighbourhood, second: Neighbourhood) -> None:
    """Fail unless both hold the same rows in the same order, bit for bit."""
    assert first.tables().keys() == second.tables().keys()
    for name, table in first.tables().items():
        other = second.tables()[name]
        assert table.provenance == other.provenance
        for column, kind in table.schema.columns.items():
            left, right = table[column], other[column]
            assert left.dtype == right.dtype
            if kind in ("text", "object"):
                assert left.tolist() == right.tolist(), f"{name}.{column}"
            else:
                assert left.tobytes() == right.tobytes(), f"{name}.{column}"
        if table.schema.geometry is not None:
            assert shapely.to_wkb(table.geometry).tolist() == shapely.to_wkb(other.geometry).tolist()
