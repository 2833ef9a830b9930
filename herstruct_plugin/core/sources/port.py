"""The port through which layers reach the engine.

Adapters wrap QGIS layers and GeoDataFrames as ``Table``; core sees WKB and numpy columns in the target
CRS and nothing else. The same layer through both adapters gives identical bits.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Chunk:
    """Some rows of a table.

    Attributes:
        ids: the source's own feature ids, as text.
        wkb: WKB of each geometry in the target CRS (bytes, None for no geometry); None for plain tables.
        columns: values by field name; object arrays that hold Python values (str, int, float, None).
        shapes: what shapely makes of ``wkb``, None (a shape or all) where it makes nothing or was not asked.
    """

    ids: NDArray[Any]
    wkb: NDArray[Any] | None
    columns: Mapping[str, NDArray[Any]]
    shapes: NDArray[Any] | None = None

    def __len__(self) -> int:
        return len(self.ids)


class Table(Protocol):
    """A source layer or table. Reading it twice gives the same rows.

    ``name``: as the user knows it. ``fields``: field names in order. ``geometry``: "point", "line",
    "polygon", "mixed" or None for a plain table. ``crs``: authority code of the coordinates that chunks
    deliver (adapters reproject), "" when unknown. ``count``: announced number of rows, -1 when unknown.
    """

    name: str
    fields: Sequence[str]
    geometry: str | None
    crs: str
    count: int

    def sample(self, n: int) -> Chunk:
        """The first n rows with all fields, for recognition."""
        ...

    def chunks(self, columns: Sequence[str], bbox: Box | None = None, size: int = 10_000) -> Iterator[Chunk]:
        """All rows whose bounding box meets bbox, in chunks, with the given fields only."""
        ...


class MemoryTable:
    """A Table over arrays that are already in memory; also what both adapters' snapshots become in tests."""

    def __init__(
        self,
        name: str,
        columns: Mapping[str, Any],
        wkb: Sequence[bytes | None] | None = None,
        geometry: str | None = None,
        crs: str = "",
    ) -> None:
        self.name = name
        self.fields = list(columns)
        self.geometry = geometry
        self.crs = crs
        self._columns = {key: _objects(values) for key, values in columns.items()}
        self._wkb = None if wkb is None else _objects(wkb)
        self.count = len(self._wkb) if self._wkb is not None else len(next(iter(self._columns.values()), ()))

    def sample(self, n: int) -> Chunk:
        """The first n rows with all fields."""
        return self._rows(np.arange(min(n, self.count)), self.fields)

    def chunks(self, columns: Sequence[str], bbox: Box | None = None, size: int = 10_000) -> Iterator[Chunk]:
        """Rows in chunks; rows outside bbox may be left out (here they are)."""
        rows = np.arange(self.count)
        if bbox is not None and self._wkb is not None:
            import shapely

            bounds = shapely.bounds(shapely.from_wkb(self._wkb))
            outside = (
                (bounds[:, 0] > bbox[2])
                | (bounds[:, 2] < bbox[0])
                | (bounds[:, 1] > bbox[3])
                | (bounds[:, 3] < bbox[1])
            )
            rows = rows[~outside]  # NaN bounds (no geometry) stay, so that they are reported
        for start in range(0, len(rows), size):
            yield self._rows(rows[start : start + size], columns)

    def _rows(self, rows: NDArray[Any], columns: Sequence[str]) -> Chunk:
        ids = _objects([str(row) for row in rows])
        wkb = None if self._wkb is None else self._wkb[rows]
        return Chunk(ids, wkb, {name: self._columns[name][rows] for name in columns})


def _objects(values: Any) -> NDArray[Any]:
    made = np.empty(len(values), dtype=object)
    for row, value in enumerate(values):
        made[row] = value
    return made
