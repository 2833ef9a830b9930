"""Where walks end: points, or polygons that are entered at access points along their boundary."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ...network.access_points import boundary_points


@dataclass(frozen=True, eq=False)
class Goals:
    """Some places of one kind.

    Attributes:
        key: what distances to them are remembered by: equal keys must mean equal places.
        shapes: points or polygons, in the order of their ids.
        points, owner: where they are entered, and the shape that each of these points belongs to.
        before: of places that a sketch changed: those without ``gone``, or without ``more``, which come last.
        sketched: what is found of them is soon of no use.
    """

    key: Hashable
    shapes: NDArray[Any]
    points: NDArray[Any]
    owner: NDArray[np.intp]
    before: Goals | None = None
    gone: Goals | None = None
    more: Goals | None = None
    sketched: bool = False

    def changes(self) -> list[Goals]:
        """Those that came and those that went, of all steps since the data."""
        before = [] if self.before is None else self.before.changes()
        return before + [one for one in (self.gone, self.more) if one is not None]

    @classmethod
    def of(cls, key: Hashable, shapes: NDArray[Any], spacing: int) -> Goals:
        """Goals at points, or at polygons with an access point every ``spacing`` mm."""
        if (shapely.get_dimensions(shapes) == 0).all():
            return cls(key, shapes, shapes, np.arange(len(shapes)))
        return cls(key, shapes, *boundary_points(shapes, spacing))

    def without(self, rows: NDArray[np.intp], key: Hashable, spacing: int) -> Goals:
        """These places but some, by their rows."""
        left = Goals.of((self.key, key, "without"), np.delete(self.shapes, rows), spacing)
        gone = Goals.of((self.key, key, "gone"), self.shapes[rows], spacing)
        return replace(left, before=self, gone=replace(gone, sketched=True), sketched=True)

    def having(self, shapes: NDArray[Any], key: Hashable, spacing: int) -> Goals:
        """These places and some more."""
        more = Goals.of((self.key, key, "more"), shapes, spacing)
        return Goals(
            (self.key, key, "with"),
            np.append(self.shapes, shapes),
            np.append(self.points, more.points),
            np.append(self.owner, len(self.shapes) + more.owner),
            before=self,
            more=replace(more, sketched=True),
            sketched=True,
        )
