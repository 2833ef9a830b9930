"""Immutable typed tables: numpy columns under a schema, sorted by id, with their provenance."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..issues import Issue

DTYPES: dict[str, Any] = {
    "text": object,
    "int": np.int64,
    "float": np.float64,
    "bool": np.bool_,
    "code": np.int16,
    "object": object,
}


@dataclass(frozen=True)
class Schema:
    """Name, geometry kind and columns (name -> kind of ``DTYPES``) of a table; the first column is the id.

    ``defaults`` holds the value of every row for columns that a table may be made without.
    """

    name: str
    geometry: str | None
    columns: Mapping[str, str]
    defaults: Mapping[str, Any] = field(default_factory=dict)

    @property
    def id_column(self) -> str:
        """The column that identifies a row."""
        return next(iter(self.columns))


@dataclass(frozen=True)
class Provenance:
    """Where rows came from and what was done to them.

    Attributes:
        layer: name of the layer or table as the user knows it.
        kind: what it was recognised as, e.g. ``"bgt.wegdeel (gml)"``.
        licence: licence and attribution of the source, "" when unknown.
        reference_date: ISO date of the newest data in it, "" when unknown.
        rows_in, rows_used, repaired: counts.
        dropped: number of dropped rows by reason.
        fields: recognised column -> field of the layer.
    """

    layer: str
    kind: str
    licence: str = ""
    reference_date: str = ""
    rows_in: int = 0
    rows_used: int = 0
    repaired: int = 0
    dropped: Mapping[str, int] = field(default_factory=dict)
    fields: Mapping[str, str] = field(default_factory=dict)


class TypedTable:
    """Columns of equal length under a schema; cannot be changed after it is made.

    Rows are sorted by id (ties by geometry bytes), so that no result depends on the order of a layer.
    """

    def __init__(
        self,
        schema: Schema,
        columns: Mapping[str, Any],
        geometry: Any = None,
        provenance: tuple[Provenance, ...] = (),
        keep_order: bool = False,
    ) -> None:
        absent = [name for name in schema.columns if name not in columns]
        missing = [name for name in absent if name not in schema.defaults]
        if missing:
            raise ValueError(f"table {schema.name} lacks columns {missing}")
        rows = len(columns[schema.id_column])
        columns = {**columns, **{name: [schema.defaults[name]] * rows for name in absent}}
        made = {name: _column(columns[name], kind) for name, kind in schema.columns.items()}
        length = len(made[schema.id_column])
        shapes: NDArray[Any] | None = None
        if schema.geometry is not None:
            shapes = np.empty(length, dtype=object)
            shapes[:] = geometry
        for name, values in made.items():
            if len(values) != length:
                raise ValueError(f"column {name} of {schema.name} has {len(values)} rows, not {length}")
        if not keep_order and length > 1:
            order = _id_order(made[schema.id_column], shapes)
            made = {name: values[order] for name, values in made.items()}
            shapes = None if shapes is None else shapes[order]
        for values in (*made.values(), *(() if shapes is None else (shapes,))):
            values.setflags(write=False)
        self.schema = schema
        self.provenance = provenance
        self._columns = made
        self._geometry = shapes

    def __len__(self) -> int:
        return len(self._columns[self.schema.id_column])

    def __getitem__(self, name: str) -> NDArray[Any]:
        return self._columns[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._columns)

    @property
    def ids(self) -> NDArray[Any]:
        """The id column."""
        return self._columns[self.schema.id_column]

    @property
    def geometry(self) -> NDArray[Any]:
        """Shapely geometries, one a row."""
        if self._geometry is None:
            raise ValueError(f"table {self.schema.name} has no geometry")
        return self._geometry

    def take(self, rows: NDArray[Any]) -> TypedTable:
        """The given rows (indices or mask) as a table in the same order."""
        shapes = None if self._geometry is None else self._geometry[rows]
        columns = {name: values[rows] for name, values in self._columns.items()}
        return TypedTable(self.schema, columns, shapes, self.provenance, keep_order=True)

    def with_columns(self, **columns: Any) -> TypedTable:
        """A copy in which the given columns are replaced."""
        return TypedTable(
            self.schema, {**self._columns, **columns}, self._geometry, self.provenance, keep_order=True
        )


def empty_table(schema: Schema) -> TypedTable:
    """A table without rows."""
    return TypedTable(schema, {name: [] for name in schema.columns}, [])


def _column(values: Any, kind: str) -> NDArray[Any]:
    dtype = DTYPES[kind]
    if dtype is object:
        made = np.empty(len(values), dtype=object)
        for row, value in enumerate(values):
            made[row] = value
        return made
    return np.array(values, dtype=dtype)


def _id_order(ids: NDArray[Any], shapes: NDArray[Any] | None) -> NDArray[np.intp]:
    order = np.argsort(ids, kind="stable")
    ranked = ids[order]
    if shapes is not None and (ranked[1:] == ranked[:-1]).any():
        keys = list(zip(ids, shapely.to_wkb(shapes), strict=True))
        return np.array(sorted(range(len(keys)), key=keys.__getitem__), dtype=np.intp)
    return order


@dataclass(frozen=True)
class Neighbourhood:
    """All tables of a baseline in one metric CRS. A table that was not delivered is None, never empty.

    Attributes:
        crs: authority code, e.g. ``"EPSG:28992"``.
        issues: what reading the sources had to tell.
        reference_date: newest date in the data, ISO, "" when unknown.
    """

    areas: TypedTable
    buildings: TypedTable | None = None
    units: TypedTable | None = None
    ground: TypedTable | None = None
    trees: TypedTable | None = None
    furniture: TypedTable | None = None
    play: TypedTable | None = None
    streets: TypedTable | None = None
    destinations: TypedTable | None = None
    squares: TypedTable | None = None
    reference: TypedTable | None = None
    statistics: TypedTable | None = None
    area_facts: TypedTable | None = None
    addresses: TypedTable | None = None
    crs: str = "EPSG:28992"
    issues: tuple[Issue, ...] = ()
    reference_date: str = ""

    def tables(self) -> dict[str, TypedTable]:
        """The delivered tables by name."""
        names = (
            "areas",
            "buildings",
            "units",
            "addresses",
            "ground",
            "trees",
            "furniture",
            "play",
            "streets",
            "destinations",
            "squares",
            "reference",
            "statistics",
            "area_facts",
        )
        return {name: getattr(self, name) for name in names if getattr(self, name) is not None}
