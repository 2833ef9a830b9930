"""Terms that walk: sums over dwellings of what each reaches, following dwellings that come and go.

A subclass says what a dwelling counts for, given where it stands (``of_dwellings``). Baseline amounts are
remembered by the goals, so that dwellings which come where others stand, or go, cost an addition; only
dwellings on new places are looked up in the fields.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ...model.quantities import Ints, quantise_length
from ...scoring.parameters import Parameters
from ..terms import GlobalTerm
from .goals import Goals
from .path_walks import PathWalks, walks_of
from .places import farthest, given_places, places, table_of
from .walks import Walks
from .ways import Near, Stand, Way

if TYPE_CHECKING:
    from ...scenario.state import State


REMEMBERED = 64  # amounts of a new place, by term and goals

_Amounts = tuple[Ints, dict[str, Ints]]  # of each dwelling, in total


@dataclass(frozen=True)
class AreaWalk:
    """Walking in one area to the places that a term asks for."""

    walks: Walks
    area: int
    goals: Mapping[str, Goals]
    given: Mapping[str, Goals]  # the places of the data
    parameters: Parameters

    @property
    def way(self) -> Way:
        """How the area walks."""
        return self.walks.way(self.area)

    def number(self, kind: str) -> int:
        """How many places of a kind lie within the analysis buffer."""
        return self.walks.number(self.area, self.goals[kind])

    def known(self, kind: str) -> int:
        """How many the data have there: what was delivered does not depend on sketches."""
        return self.walks.number(self.area, self.given[kind])

    def near(self, kind: str) -> Near:
        """Distances to the places of a kind."""
        return self.walks.near(self.area, self.goals[kind], farthest(kind, self.parameters))

    def differ(self, stand: Stand) -> NDArray[np.intp]:
        """Which points reach a place that came or went."""
        found = np.zeros(len(stand.points), dtype=bool)
        for kind, goals in self.goals.items():
            limit = farthest(kind, self.parameters)
            for some in goals.changes():
                if self.walks.number(self.area, some):
                    found |= np.isfinite(self.walks.near(self.area, some, limit).to(stand))
        return np.flatnonzero(found)

    def rerouted(self) -> NDArray[np.intp]:
        """Which dwellings of the area new paths may lead otherwise."""
        if not isinstance(self.walks, PathWalks):
            return np.arange(len(self.walks.homes.of_area[self.area]))
        limits = [(goals, farthest(kind, self.parameters)) for kind, goals in self.goals.items()]
        return self.walks.rerouted(self.area, limits)

    def within(self, kind: str, metres: float, stand: Stand) -> NDArray[np.bool_]:
        """Which points have a place of a kind at most so many metres away."""
        if not self.number(kind):
            return np.zeros(len(stand.points), dtype=bool)
        limit = self.way.counted(int(quantise_length(metres)))
        return np.asarray(self.near(kind).to(stand) <= limit)


class WalkTerm(GlobalTerm):
    """Sums over the dwellings of each area, and facts of the area.

    Attributes:
        kinds: of the places that are walked to.
        main_roads: whether main roads are walked along.
        sums, facts: names of the totals; those of dwellings and those of the area.
    """

    inputs = frozenset({"units"})
    kinds: tuple[str, ...] = ()
    main_roads = True
    sums: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()

    def of_dwellings(self, walk: AreaWalk, stand: Stand) -> Sequence[Any]:
        """For each of ``sums`` what a dwelling at each point counts for: bool or int64, one a point."""
        raise TypeError(f"{type(self).__name__} computes nothing")

    def of_area(self, walk: AreaWalk) -> Sequence[int]:
        """For each of ``facts`` the number of the area."""
        return ()

    @property
    def around(self) -> frozenset[str]:
        """Tables of the places that are walked to, and new paths."""
        return frozenset({"paths", *(table_of(kind) for kind in self.kinds)})

    def totals(self, state: State) -> Mapping[str, Ints]:
        """Totals of a state."""
        walks = walks_of(state, self.main_roads)
        given = {kind: given_places(state, kind) for kind in self.kinds}
        goals = {kind: places(state, kind) for kind in self.kinds}
        if state.afresh:
            return self._of_homes(walks, goals, given, state)[1]
        key = (self.name, *(one.key for one in given.values()))
        amounts, base = self._standing(walks, given, state)
        changed: set[int] = set()
        key_now = (self.name, *(one.key for one in goals.values()))
        if key_now != key:
            last = walks.memory.get((self.name, "sketched"))
            if last is None or last[0] != key_now:
                last = key_now, self._changed(walks, goals, given, state, (amounts, base))
                walks.memory[self.name, "sketched"] = last
            amounts, base, changed = last[1]
        moves = walks.moves(state.rows["units"])
        if not len(moves.pair) and not moves.new:
            return dict(base)
        totals = {name: base[name].copy() for name in self.sums} | {name: base[name] for name in self.facts}
        if len(moves.pair):
            where = walks.homes.area[moves.pair]
            for name, amount in zip(self.sums, amounts, strict=True):
                np.add.at(totals[name], where, moves.sign * amount[moves.pair])
        for spot, number in moves.new:
            mine = key_now if spot.area in changed else key
            if mine not in spot.amounts:
                if len(spot.amounts) >= REMEMBERED:
                    spot.amounts.clear()
                walk = AreaWalk(walks, spot.area, goals, given, state.parameters)
                spot.amounts[mine] = [int(one[0]) for one in self.of_dwellings(walk, spot.stand)]
            for name, amount in zip(self.sums, spot.amounts[mine], strict=True):
                totals[name][spot.area] += number * amount
        return totals

    def _standing(self, walks: Walks, given: Mapping[str, Goals], state: State) -> _Amounts:
        """What dwellings of the baseline count for with the places of the data; made once for some walks."""
        key = (self.name, *(one.key for one in given.values()))
        if key not in walks.memory:
            if isinstance(walks, PathWalks):
                before = self._standing(walks.before, given, state)
                limit = max((farthest(kind, state.parameters) for kind in self.kinds), default=0)
                areas = walks.near_paths(limit).tolist()
                walks.memory[key] = self._again(walks, given, given, state, before, areas)
            else:
                walks.memory[key] = self._of_homes(walks, given, given, state)
        found: _Amounts = walks.memory[key]
        return found

    def _changed(
        self,
        walks: Walks,
        goals: Mapping[str, Goals],
        given: Mapping[str, Goals],
        state: State,
        before: _Amounts,
    ) -> tuple[Ints, dict[str, Ints], set[int]]:
        """What dwellings count for with other places, the totals, and the areas that these may change."""
        areas: set[int] = set()
        for kind in self.kinds:
            areas |= walks.differ(goals[kind], farthest(kind, state.parameters))
        return *self._again(walks, goals, given, state, before, sorted(areas)), areas

    def _again(
        self,
        walks: Walks,
        goals: Mapping[str, Goals],
        given: Mapping[str, Goals],
        state: State,
        before: _Amounts,
        areas: Sequence[int],
    ) -> _Amounts:
        """What dwellings count for, and the totals, when only these areas differ from what was before."""
        amounts = before[0].copy()
        totals = {name: values.copy() for name, values in before[1].items()}
        homes, parameters = walks.homes, state.parameters
        for area in areas:
            mine, walk = homes.of_area[area], AreaWalk(walks, area, goals, given, parameters)
            for name, fact in zip(self.facts, self.of_area(walk), strict=True):
                totals[name][area] = fact
            if len(mine):
                stand = walks.stand(area)
                rows = walk.rerouted() if goals is given else walk.differ(stand)
                if not len(rows):
                    continue
                mine = mine[rows]
                for row, amount in enumerate(self.of_dwellings(walk, stand.part(rows))):
                    more = np.asarray(amount, dtype=np.int64) - amounts[row, mine]
                    totals[self.sums[row]][area] += int((more * homes.count[mine]).sum())
                    amounts[row, mine] += more
        return amounts, totals

    def _of_homes(
        self, walks: Walks, goals: Mapping[str, Goals], given: Mapping[str, Goals], state: State
    ) -> _Amounts:
        """What a dwelling counts for in each pair of area and point, and the totals per area."""
        homes, count = walks.homes, state.baseline.count
        amounts = np.zeros((len(self.sums), len(homes.area)), dtype=np.int64)
        facts = np.zeros((len(self.facts), count), dtype=np.int64)
        for area in range(count):
            walk, mine = AreaWalk(walks, area, goals, given, state.parameters), homes.of_area[area]
            facts[:, area] = self.of_area(walk)
            if len(mine):
                amounts[:, mine] = self.of_dwellings(walk, walks.stand(area))
        totals = np.zeros((len(self.sums), count), dtype=np.int64)
        for total, amount in zip(totals, amounts, strict=True):
            np.add.at(total, homes.area, amount * homes.count)
        return amounts, dict(zip((*self.sums, *self.facts), (*totals, *facts), strict=True))


class Judged(WalkTerm):
    """Dwellings that stand near enough to the network, and whether there is none: distances are straight."""

    def __init__(self, name: str, main_roads: bool) -> None:
        self.name, self.main_roads = name, main_roads
        self.sums, self.facts = (f"{name}.judged",), (f"{name}.straight",)

    def of_dwellings(self, walk: AreaWalk, stand: Stand) -> Sequence[Any]:
        """Judged or not."""
        return (stand.judged,)

    def of_area(self, walk: AreaWalk) -> Sequence[int]:
        """Straight or not."""
        return (int(walk.way.straight),)


class Within(WalkTerm):
    """Dwellings that reach a place, and how many such places lie within the analysis buffer.

    Args:
        limits: by kind of place the parameter that says how far it may be; any kind will do.
    """

    def __init__(self, name: str, **limits: str) -> None:
        self.name, self._limits = f"access.{name}", limits
        self.kinds = tuple(limits)
        self.reached, self.places = f"{self.name}.reached", f"{self.name}.places"
        self.sums, self.facts = (self.reached,), (self.places,)

    def of_dwellings(self, walk: AreaWalk, stand: Stand) -> Sequence[Any]:
        """Whether any kind is near enough."""
        found = np.zeros(len(stand.points), dtype=bool)
        for kind, limit in self._limits.items():
            found |= walk.within(kind, getattr(walk.parameters, limit), stand)
        return (found,)

    def of_area(self, walk: AreaWalk) -> Sequence[int]:
        """Places of all kinds in the data."""
        return (sum(walk.known(kind) for kind in self.kinds),)


WALKED = Judged("walks", main_roads=True)
WALKED_MINOR = Judged("walks_minor", main_roads=False)
