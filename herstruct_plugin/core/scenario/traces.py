"""What one measure read of a draft and wrote into it, so that the same can be written again without asking.

A measure that read nothing which differs since then would do again what it did: see ``ledger.Expansion``.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import shapely

from .deeds import UnitChange
from .records import Building, GroundEdit, Unit

Box = tuple[float, float, float, float]  # lowest x and y, highest x and y, m


class Touched:
    """Places in a draft: objects by kind and id, and boxes in which objects of a kind lie."""

    def __init__(self) -> None:
        self._keys: set[tuple[str, str]] = set()
        self._boxes: dict[str, list[Box]] = {}

    def at(self, kind: str, *ids: str) -> None:
        """Objects by id."""
        for one in ids:
            self._keys.add((kind, one))

    def within(self, kind: str, shape: Any, distance: float = 0.0) -> None:
        """Objects of a kind at most so far from a shape."""
        low_x, low_y, high_x, high_y = shapely.bounds(shape).tolist()
        box = low_x - distance, low_y - distance, high_x + distance, high_y + distance
        self._boxes.setdefault(kind, []).append(box)

    def around(self, kind: str, points: Iterable[tuple[float, float]], distance: float) -> None:
        """Objects of a kind near points: one box a kind, so that many points cost no more than a few."""
        for x, y in points:
            boxes = self._boxes.setdefault(kind, [(x, y, x, y)])
            low_x, low_y, high_x, high_y = boxes[0]
            boxes[0] = (
                min(low_x, x - distance),
                min(low_y, y - distance),
                max(high_x, x + distance),
                max(high_y, y + distance),
            )

    def include(self, other: Touched) -> None:
        """These places and the other ones."""
        self._keys |= other._keys
        for kind, boxes in other._boxes.items():
            self._boxes.setdefault(kind, []).extend(boxes)

    def meets(self, other: Touched) -> bool:
        """Whether a place may be among both."""
        if not self._keys.isdisjoint(other._keys):
            return True
        return any(
            one[0] <= two[2] and two[0] <= one[2] and one[1] <= two[3] and two[1] <= one[3]
            for kind, boxes in self._boxes.items()
            for two in other._boxes.get(kind, ())
            for one in boxes
        )


@dataclass
class Trace:
    """One measure, or one part of one.

    Attributes:
        read, written: where in the draft; what else is in here is what was written there at last.
        buildings, units: by id, None of those that went.
        moved: (building, unit) of units that were put.
        keys: number of the last ground edit of each owner.
        placed: by table and id, None of those that went.
        felled, closed: see ``placed.Placed``; ``moving``: see ``Draft``.
        changes: of units, one by one, as they were made.
    """

    read: Touched = field(default_factory=Touched)
    written: Touched = field(default_factory=Touched)
    buildings: dict[str, Building | None] = field(default_factory=dict)
    units: dict[str, Unit | None] = field(default_factory=dict)
    moved: list[tuple[str, str]] = field(default_factory=list)
    edits: list[GroundEdit] = field(default_factory=list)
    keys: dict[str, int] = field(default_factory=dict)
    placed: dict[str, dict[str, Any]] = field(default_factory=dict)
    felled: frozenset[int] = frozenset()
    closed: frozenset[int] = frozenset()
    moving: frozenset[tuple[str, str]] = frozenset()
    changes: list[UnitChange] = field(default_factory=list)
