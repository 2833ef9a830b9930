"""Trees, play places, furniture, destinations and paths while a ledger is applied."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from .baseline import Baseline
from .placed import Path, Placed, PlayPlace, Spot, Tree
from .traces import Trace
from .trees import FELLED_WITHIN, falls

FELLING = FELLED_WITHIN / 1000 + 0.01  # m, in which trees are looked at around a footprint
TABLES = ("trees", "play", "furniture", "destinations", "paths")
DRAWN = ("trees", "play", "paths")  # that measures look for by place


class Placing:
    """The objects that measures put, close and fell."""

    def __init__(self, baseline: Baseline) -> None:
        self._baseline = baseline
        self._held: dict[str, dict[str, Any]] = {table: {} for table in TABLES}
        self._felled: frozenset[int] = frozenset()
        self._closed: frozenset[int] = frozenset()
        self.trace = Trace()

    def placed(self) -> Placed:
        """As they are now."""
        tables: dict[str, Any] = {
            table: tuple(one for _, one in sorted(held.items())) for table, held in self._held.items()
        }
        return Placed(felled=self._felled, closed=self._closed, **tables)

    def replay(self, trace: Trace) -> None:
        """Do again what was done."""
        for table, objects in trace.placed.items():
            for one, value in objects.items():
                self._set(table, one, value)
        self._felled |= trace.felled
        self._closed |= trace.closed

    def _set(self, table: str, one: str, value: Any) -> None:
        if value is None:
            self._held[table].pop(one, None)
        else:
            self._held[table][one] = value

    def _write(self, table: str, one: str, value: Any) -> None:
        written = self.trace.written
        if table in DRAWN:
            for shape in (self._held[table].get(one), value):
                if shape is not None:
                    written.within(table, shape.geometry)
        else:
            written.at(table, one)
        self.trace.placed.setdefault(table, {})[one] = value
        self._set(table, one, value)

    def put(self, table: str, objects: Iterable[Tree | Spot | PlayPlace | Path]) -> None:
        """Add objects; one with the id of an object that was added before replaces it."""
        for one in objects:
            self._write(table, one.tree_id if isinstance(one, Tree) else one.id, one)

    def fell(self, footprint: Any) -> int:
        """Take away the trees in or near a new footprint; returns how many (settled 73)."""
        layer = self._baseline.trees
        if layer is None:
            return 0
        self.trace.read.within("trees", footprint, FELLING)
        self.trace.written.within("trees", footprint, FELLING)
        gone = layer.near(footprint)
        count = len(gone - self._felled)
        self._felled |= gone
        self.trace.felled |= gone
        for tree_id, one in sorted(self._held["trees"].items()):
            if falls(one.geometry, footprint):
                self._write("trees", tree_id, None)
                count += 1
        return count

    def trunks_near(self, points: NDArray[Any], distance: float) -> NDArray[Any]:
        """Trunks of the trees that stand or are planted, at least those so near to one of the points."""
        self.trace.read.within("trees", shapely.multipoints(points), distance)
        planted = np.array([one.geometry for one in self._held["trees"].values()], dtype=object)
        layer = self._baseline.trees
        if layer is None:
            return planted
        near = np.unique(layer.tree.query(points, predicate="dwithin", distance=distance)[1])
        standing = [row for row in near.tolist() if row not in self._felled]
        return np.append(layer.columns["geometry"][standing], planted)

    def play_at(self, shape: Any) -> list[PlayPlace]:
        """Play places that were added and meet a shape, by id."""
        self.trace.read.within("play", shape)
        found = [one for _, one in sorted(self._held["play"].items())]
        return [one for one in found if shapely.intersects(one.geometry, shape)]

    def paths_near(self, shape: Any, distance: float) -> list[Path]:
        """New paths at most so far from a shape, by id."""
        self.trace.read.within("paths", shape, distance)
        found = [one for _, one in sorted(self._held["paths"].items())]
        return [one for one in found if shapely.dwithin(one.geometry, shape, distance)]

    def destination(self, destination_id: str) -> Spot | None:
        """The destination as it is now; None when there is none."""
        self.trace.read.at("destinations", destination_id)
        if destination_id in self._held["destinations"]:
            found: Spot = self._held["destinations"][destination_id]
            return found
        table, row = self._baseline.neighbourhood.destinations, self._baseline.destination_row
        at = row.get(destination_id, -1)
        if table is None or at < 0 or at in self._closed:
            return None
        return Spot(destination_id, table.geometry[at], str(table["kind"][at]))

    def close(self, destination_ids: Iterable[str]) -> None:
        """Take destinations away, of the data or added before."""
        row = self._baseline.destination_row
        for one in sorted(set(destination_ids)):
            self._write("destinations", one, None)
            if one in row:
                self._closed |= {row[one]}
                self.trace.closed |= {row[one]}
