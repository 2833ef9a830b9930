"""Objects that measures put, close or fell: trees, play places, furniture, destinations, paths.

Sketched objects come after those of the data: where ids decide (which crown covers another, which of equally
near places is first), the data go first.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, ClassVar

import shapely

from .records import Record


@dataclass(frozen=True, eq=False)
class Tree(Record):
    """A planted tree: trunk (point) and crown diameter in m. Its height is not known."""

    tree_id: str
    geometry: Any
    crown: float
    height: float = float("nan")

    @cached_property
    def _compared(self) -> tuple[Any, ...]:
        return self.tree_id, shapely.get_x(self.geometry), shapely.get_y(self.geometry), self.crown


@dataclass(frozen=True, eq=False)
class Spot(Record):
    """A piece of furniture or a destination: a point of some kind, as its table names them."""

    id: str
    geometry: Any
    kind: str

    @cached_property
    def _compared(self) -> tuple[Any, ...]:
        return self.id, self.kind, shapely.get_x(self.geometry), shapely.get_y(self.geometry)


@dataclass(frozen=True, eq=False)
class PlayPlace(Record):
    """A play place: polygon, and the ages it is for. ``digest``: SHA-256 of the polygon."""

    _left_out: ClassVar[frozenset[str]] = frozenset({"geometry"})

    id: str
    geometry: Any
    kind: str
    digest: bytes

    @staticmethod
    def of(play_id: str, geometry: Any, age: str) -> PlayPlace:
        """A play place with its digest."""
        return PlayPlace(play_id, geometry, age, hashlib.sha256(shapely.to_wkb(geometry)).digest())


@dataclass(frozen=True, eq=False)
class Path(Record):
    """A new line of the walking network.

    Attributes:
        geometry: lines that end where they meet others.
        lit: all of it, whatever lamps there are.
        digest: SHA-256 of the geometry.
    """

    _left_out: ClassVar[frozenset[str]] = frozenset({"geometry"})

    id: str
    geometry: Any
    lit: bool
    digest: bytes

    @staticmethod
    def of(path_id: str, geometry: Any, lit: bool) -> Path:
        """A path with its digest."""
        return Path(path_id, geometry, lit, hashlib.sha256(shapely.to_wkb(geometry)).digest())


Paths = tuple[Path, ...]


@dataclass(frozen=True)
class Placed:
    """How the objects of a state differ from the data; added ones by id.

    Attributes:
        felled: trees of the data that are gone; closed: rows of its destinations that are gone.
    """

    felled: frozenset[int] = frozenset()
    trees: tuple[Tree, ...] = ()
    play: tuple[PlayPlace, ...] = ()
    furniture: tuple[Spot, ...] = ()
    destinations: tuple[Spot, ...] = ()
    closed: frozenset[int] = frozenset()
    paths: tuple[Path, ...] = ()

    def or_equal(self, other: Placed) -> Placed:
        """The other one, with what is equal being one and the same."""
        mine = {name: value for name, value in vars(self).items() if getattr(other, name) == value}
        return replace(other, **mine)


NOTHING_PLACED = Placed()
