"""Totals over groups of dwellings (panden, squares of 100 m): each group contributes once, from exact sums.

A group's contribution is a pure function of the integer sums of its members, so an edit touches only the
groups whose members it changed, and the order of the members has no part in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ...model.codes import TenureLevel
from ...model.quantities import Ints
from ...scenario.rows import Rows
from ..terms import RelationTerm
from .egohood import distinct_points, sum_by_point

if TYPE_CHECKING:
    from ...scenario.state import State
    from ...scoring.parameters import Parameters

NO_GROUP = -1
SQUARE_SIDE = 100_000  # mm
_SQUARES = 1 << 50  # keys of squares lie above those of panden
_COLUMN = 1 << 24  # squares in a column of them


@dataclass(frozen=True)
class PandCodes:
    """Whole numbers for the ids of panden; ids that ``known`` lacks get numbers of their own beyond it."""

    known: Mapping[str, int] = field(default_factory=dict)
    own: dict[str, int] = field(default_factory=dict)

    def of(self, names: Iterable[str]) -> Ints:
        """The number of each id, ``NO_GROUP`` for ""."""
        known, own, first = self.known, self.own, len(self.known)
        return np.array(
            [
                NO_GROUP
                if not name
                else known[name]
                if name in known
                else own.setdefault(name, first + len(own))
                for name in names
            ],
            dtype=np.int64,
        )


@dataclass(frozen=True)
class Grouping:
    """What decides the group of a dwelling, besides its own row.

    Attributes:
        parameters: of the profile.
        by_square: per area, whether its tenure mostly comes in squares, so that squares are its groups.
        codes: of panden.
    """

    parameters: Parameters
    by_square: NDArray[np.bool_]
    codes: PandCodes = field(default_factory=PandCodes)

    @staticmethod
    def of(state: State, codes: PandCodes | None = None) -> Grouping:
        """Those of a state; the level of an area is that of the baseline, so that a sketch cannot turn it."""
        levels = [note.get("tenure_level") for note in state.baseline.notes]
        by_square = np.array([level == TenureLevel.T3 for level in levels], dtype=bool)
        return Grouping(state.parameters, by_square, codes or PandCodes())


def square_keys(rows: Rows) -> Ints:
    """The square of 100 m in which each row lies, lower and left edges included."""
    east, north = rows["x"] // SQUARE_SIDE, rows["y"] // SQUARE_SIDE
    return np.asarray(_SQUARES + east * _COLUMN + north, dtype=np.int64)


@dataclass(frozen=True)
class GroupSums:
    """Groups by area, then key, with the sums of their members, shape (g, k)."""

    area: NDArray[np.intp]
    key: Ints
    sums: Ints

    @staticmethod
    def of(area: NDArray[np.intp], key: Ints, weights: Ints) -> GroupSums:
        """Groups of rows; those without a group are left out."""
        mine = np.flatnonzero(key != NO_GROUP)
        pairs, which = distinct_points(np.column_stack((area[mine], key[mine])).astype(np.int64))
        return GroupSums(pairs[:, 0], pairs[:, 1], sum_by_point(which, weights[mine], len(pairs)))

    @cached_property
    def _index(self) -> tuple[Ints, Ints]:
        """The distinct keys, and one rising number for each pair of area and key."""
        keys = np.unique(self.key)
        return keys, self.area * len(keys) + np.searchsorted(keys, self.key)

    def find(self, other: GroupSums) -> NDArray[np.intp]:
        """Where the groups of another are among these, -1 where they are not."""
        keys, mine = self._index
        if not len(keys):
            return np.full(len(other.key), -1, dtype=np.intp)
        code = np.searchsorted(keys, other.key).clip(max=len(keys) - 1)
        asked = other.area * len(keys) + code
        at = np.searchsorted(mine, asked).clip(max=len(mine) - 1)
        return np.where((keys[code] == other.key) & (mine[at] == asked), at, -1)


@dataclass(frozen=True)
class Changed:
    """Groups that an edit changed, with their sums before and after (all 0: there was, or is, none)."""

    area: NDArray[np.intp]
    before: Ints
    after: Ints


class GroupedTerm(RelationTerm):
    """Sums over groups. Subclasses set ``names`` and say what groups, sums and contributions are."""

    inputs = frozenset({"units"})
    names: tuple[str, ...]

    def keys(self, rows: Rows, grouping: Grouping) -> Ints:
        """The group of each row, ``NO_GROUP`` for rows that do not count."""
        raise TypeError(f"{type(self).__name__} groups nothing")

    def weights(self, rows: Rows) -> Ints:
        """What each row adds to the sums of its group, shape (n, k)."""
        raise TypeError(f"{type(self).__name__} sums nothing")

    def contributions(self, sums: Ints) -> Ints:
        """What each group adds to the totals, shape (g, len(names)); sums of 0 must give 0."""
        raise TypeError(f"{type(self).__name__} adds nothing")

    def further(self, totals: dict[str, Ints], groups: GroupSums) -> None:
        """Totals that depend on all groups of an area together (in place); none by default."""

    def updated(self, totals: dict[str, Ints], base: GroupedBase, changed: Changed) -> None:
        """The same after an edit; what ``totals`` holds of the baseline is replaced, never changed."""

    def grouped(self, rows: Rows, grouping: Grouping) -> GroupSums:
        """The groups of rows."""
        return GroupSums.of(rows["area"], self.keys(rows, grouping), self.weights(rows))

    def of_groups(self, groups: GroupSums, count: int) -> dict[str, Ints]:
        """Totals by name from all groups of ``count`` areas."""
        totals = self._named(sum_by_point(groups.area, self.contributions(groups.sums), count))
        self.further(totals, groups)
        return totals

    def _named(self, totals: Ints) -> dict[str, Ints]:
        return {name: totals[:, column] for column, name in enumerate(self.names)}

    def totals(self, state: State) -> Mapping[str, Ints]:
        """Totals of a state; only groups of changed dwellings are computed again."""
        table, count = state.rows["units"], state.baseline.count
        if state.afresh:
            return self.of_groups(self.grouped(table.all(), Grouping.of(state)), count)
        base = self._baseline(state)
        if not table.changed:
            return base.totals
        rows, sign = table.difference
        grouping = Grouping.of(state, PandCodes(base.codes))
        weights = self.weights(rows) * sign[:, None]
        touched = GroupSums.of(rows["area"], self.keys(rows, grouping), weights)
        real = np.flatnonzero(touched.sums.any(axis=1))
        touched = GroupSums(touched.area[real], touched.key[real], touched.sums[real])
        at = base.groups.find(touched)
        before = np.zeros_like(touched.sums)
        before[at >= 0] = base.groups.sums[at[at >= 0]]
        changed = Changed(touched.area, before, before + touched.sums)
        both, number = self.contributions(np.concatenate((changed.before, changed.after))), len(before)
        difference = both[number:] - both[:number]
        summed = base.summed.copy()
        np.add.at(summed, changed.area, difference)
        totals = {**base.totals, **self._named(summed)}
        self.updated(totals, base, changed)
        return totals

    def _baseline(self, state: State) -> GroupedBase:
        cache = state.baseline.cache
        if self.name not in cache:
            grouping = Grouping.of(state)
            groups = self.grouped(state.rows["units"].base, grouping)
            totals = self.of_groups(groups, state.baseline.count)
            summed = np.column_stack([totals[name] for name in self.names])
            cache[self.name] = GroupedBase(groups, totals, summed, grouping.codes.own)
        found: GroupedBase = cache[self.name]
        return found


@dataclass(frozen=True)
class GroupedBase:
    """Groups and totals of the baseline (``summed``: those that are sums, as columns), the codes of its
    panden, and what a term keeps besides."""

    groups: GroupSums
    totals: dict[str, Ints]
    summed: Ints
    codes: Mapping[str, int]
    kept: dict[str, Any] = field(default_factory=dict)
