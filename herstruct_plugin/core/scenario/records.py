"""One building, one unit, one change of the ground, as values that interventions make and change."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import accumulate
from typing import Any, ClassVar

import shapely

from ..model.codes import GROUND_CLASSES, Ground
from ..model.quantities import ONE


class Record:
    """Compares as a tuple of its fields: not-a-number, one object everywhere, then equals itself.

    Dataclasses do so only before Python 3.13. What is compared, and its hash, are made once.
    """

    _left_out: ClassVar[frozenset[str]] = frozenset()

    @cached_property
    def _compared(self) -> tuple[Any, ...]:
        own = vars(self)
        return tuple(own[name] for name in own if name not in self._left_out and not name.startswith("_"))

    @cached_property
    def _hash(self) -> int:
        return hash(self._compared)

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if not isinstance(other, Record) or type(self) is not type(other):
            return NotImplemented
        return self._hash == other._hash and self._compared == other._compared

    def __hash__(self) -> int:
        return self._hash


@dataclass(frozen=True, eq=False)
class Building(Record):
    """A standing building. Areas are quantised (2^-20 m2); see ``model/schemas.py`` for the rest.

    ``bays`` and ``doors`` are what measures add: parking bays in it, and entrances besides those that its
    units make one expect.
    """

    building_id: str
    geometry: Any
    year: int
    functions: int
    layers: float
    flat_roof: float
    footprint: int
    bvo: int
    bvo_rule: int
    go: int
    go_res: int
    unit_count: int
    taken_public: int = 0
    bays: int = 0
    doors: int = 0


@dataclass(frozen=True, eq=False)
class Unit(Record):
    """A unit in stock. x and y are whole millimetres; the tenure vector and ``known`` are in 2^-32.

    ``pieces`` are its quantised floor areas in each of its buildings, in the order of ``building_ids``;
    ``placed`` is the part of its floor area that was in buildings of the data when the baseline was made.
    ``pand`` is the one of its buildings to which it belongs as a count, "" none; ``woz`` its value in euro,
    -1 unknown; ``energy_label`` an index in ``codes.ENERGY_LABELS``, 0 unknown.
    """

    unit_id: str
    x: int
    y: int
    building_ids: tuple[str, ...]
    pieces: tuple[int, ...]
    functions: int
    dwelling: bool
    go: float
    estimated: bool
    koop: int
    corporatie: int
    overig: int
    known: int
    level: int
    segment: int
    single: bool
    year: int
    landlord: str = ""
    complex: str = ""
    placed: float = 1.0
    pand: str = ""
    woz: int = -1
    energy_label: int = 0


@dataclass(frozen=True, eq=False)
class GroundEdit(Record):
    """A polygon that gives the ground beneath it another class. Later edits lie on top of earlier ones.

    Attributes:
        key: ``<measure id>/<number>``; two edits of a ledger never share one.
        building: the ground becomes footprint of a standing building.
        digest: SHA-256 of the geometry, so that equal edits compare equal.
        width: mm, effective width where it is a footway, else -1.
        shares: where ground is only shared out over classes, without saying what lies where: (class, parts
            of ``ONE``), adding up to it. The edit's own class is then what it is taken for as a polygon.
    """

    _left_out = frozenset({"geometry"})

    key: str
    geometry: Any
    ground_class: Ground
    public: bool
    green: bool
    paved: float
    width: int = -1
    building: bool = False
    digest: bytes = b""
    shares: tuple[tuple[Ground, int], ...] = ()

    def shared_out(self, quantity: int) -> list[tuple[GroundEdit, int]]:
        """What becomes of a quantity of ground, by class: whole units that add up to it exactly."""
        if not self.shares:
            return [(self, quantity)]
        found, upto = [], 0
        for ground, end in zip([one for one, _ in self.shares], self._ends(), strict=True):
            before, upto = upto, quantity * end // ONE
            if upto > before:
                usual = GROUND_CLASSES[ground]
                one = replace(self, ground_class=ground, shares=(), public=usual.public, green=usual.green)
                found.append((replace(one, paved=usual.paved), upto - before))
        return found

    def green_of(self, quantity: int) -> int:
        """How much of a quantity of ground becomes public green."""
        parts = self.shared_out(quantity)
        return sum(part for one, part in parts if one.public and one.green and not one.building)

    def _ends(self) -> list[int]:
        return list(accumulate(part for _, part in self.shares))

    @staticmethod
    def of(
        key: str, geometry: Any, ground_class: Ground, width: int = -1, building: bool = False
    ) -> GroundEdit:
        """An edit with the class's usual weights."""
        usual = GROUND_CLASSES[ground_class]
        digest = hashlib.sha256(shapely.to_wkb(geometry)).digest()
        return GroundEdit(
            key, geometry, ground_class, usual.public, usual.green, usual.paved, width, building, digest
        )
