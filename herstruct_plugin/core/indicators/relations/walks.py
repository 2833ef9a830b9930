"""Walking from dwellings, made once for all indicators: the network, where dwellings stand on it, distances.

``walks_of(state)`` (``path_walks.py``) gives the ``Walks`` of a state. Goals are given as ``Goals``
(``goals.py``): points or polygons with a key. ``walks.near(area, goals, limit).to(stand)`` are the distances
from where dwellings stand, infinite beyond the limit: ``walks.stand(area)`` for the baseline, while
``walks.moves(table)`` says which go, come back and stand elsewhere in a sketch. One search an area, goals and
limit is remembered by the key of the goals: whoever changes goals gives them another key.

What an area reaches depends only on lines, goals and dwellings within its analysis buffer.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ...model.quantities import Ints, quantise_length
from ...model.vector import Groups, sum_by
from ...network.graph import Network
from ...network.snap import Feet, snap
from ...scenario.objects import Edited
from ...scenario.rows import Rows, select
from .goals import Goals
from .homes import Homes
from .nearby import within_reach
from .ways import AsTheCrowFlies, Near, OnFoot, Stand, Way, either

if TYPE_CHECKING:
    from ...scenario.baseline import Baseline

REMEMBERED = 4096  # sets of goals by area; new places
PASSING = 64  # sets of sketched goals by area


@dataclass(frozen=True, eq=False)
class Spot:
    """A place in an area where no dwelling of the baseline stands: one point, with its foot on the network.

    ``amounts`` are what a dwelling there counts for, remembered by terms. ``before`` is the same place
    without new paths.
    """

    area: int
    stand: Stand
    foot: Feet
    amounts: dict[Any, Any]
    before: Spot | None = None


@dataclass(frozen=True)
class Moves:
    """How the dwellings of a state differ from those of the baseline.

    Attributes:
        pair, sign: dwellings that went (-1) or came (+1) where others of the baseline stand, by the index of
            the pair in ``Homes``; what goes and comes back to one place is left out.
        new: where other new dwellings stand, and how many.
    """

    pair: NDArray[np.intp]
    sign: Ints
    new: tuple[tuple[Spot, int], ...]


class Walks:
    """Walking in all areas from the dwellings of one table of rows.

    Attributes:
        network: the lines that are walked.
        homes: the dwellings by area and point.
        walked: whether a line of the network lies within the analysis buffer of each area.
    """

    def __init__(self, baseline: Baseline, network: Network, rows: Rows) -> None:
        self._begin(baseline, network, Homes(rows, baseline.count))
        self._feet = snap(network, self.homes.points, self._snap_limit)
        area, line = within_reach(baseline.areas, network.lines, network.tree, self._buffer)
        self._lines = Groups(area, line, baseline.count)
        self.walked = self._lines.sizes() > 0

    def _begin(self, baseline: Baseline, network: Network, homes: Homes) -> None:
        parameters = baseline.parameters
        self._areas, self._buffer, self._detour = (
            baseline.areas,
            parameters.analysis_buffer,
            parameters.detour,
        )
        self._snap_limit = int(quantise_length(parameters.snap_distance))
        self.network = network
        self.homes = homes
        self._ways: dict[int, Way] = {}
        self._stands: dict[int, Stand] = {}
        self._near: dict[Any, Near] = {}
        self._goals: dict[Any, tuple[Feet, Groups, Groups]] = {}
        self._passing: dict[Any, Near] = {}  # the same of sketched goals
        self._passed: dict[Any, tuple[Feet, Groups, Groups]] = {}
        self._spots: dict[tuple[int, int, int], Spot] = {}
        self._moved: tuple[Edited, Moves] | None = None
        self.memory: dict[Any, Any] = {}  # of terms, by their names

    def feet_of(self, points: NDArray[np.intp]) -> Feet:
        """Feet on the network of some points of the dwellings."""
        return self._feet[points]

    def lines_of(self, area: int) -> NDArray[np.intp]:
        """Lines of the network that lie within the analysis buffer of an area."""
        return np.asarray(self._lines[area])

    def way(self, area: int) -> Way:
        """How an area walks."""
        if area not in self._ways:
            if self.walked[area]:
                self._ways[area] = OnFoot(self.network, self._lines[area], self._snap_limit)
            else:
                self._ways[area] = AsTheCrowFlies(self._detour)
        return self._ways[area]

    def stand(self, area: int) -> Stand:
        """Where the dwellings of an area stand, in the order of ``homes.of_area``."""
        if area not in self._stands:
            point = self.homes.point[self.homes.of_area[area]]
            self._stands[area] = self.way(area).stand(self.homes.points[point], self.feet_of(point))
        return self._stands[area]

    def number(self, area: int, goals: Goals) -> int:
        """How many of the goals lie within the analysis buffer of an area."""
        if goals.before is None:
            return len(self.located(goals)[1][area])
        found = self.number(area, goals.before)
        if goals.gone is not None:
            found -= self.number(area, goals.gone)
        return found if goals.more is None else found + self.number(area, goals.more)

    def near(self, area: int, goals: Goals, limit: int) -> Near:
        """Distances, up to ``limit`` mm on foot, to the goals within the analysis buffer of an area.

        Goals that a sketch changed are searched from those that came only, and all again only where some
        went.
        """
        if goals.before is not None and goals.more is not None:
            near = self.near(area, goals.before, limit)
            return either(near, self.near(area, goals.more, limit)) if self.number(area, goals.more) else near
        if goals.before is not None and goals.gone is not None and not self.number(area, goals.gone):
            return self.near(area, goals.before, limit)
        key = (area, goals.key, limit)
        memory = self._passing if goals.sketched else self._near
        if key not in memory:
            most = PASSING if goals.sketched else REMEMBERED
            if len(memory) >= max(most, most // 64 * len(self._areas)):
                memory.clear()
            memory[key] = self._search(area, goals, limit)
        return memory[key]

    def _search(self, area: int, goals: Goals, limit: int) -> Near:
        feet, shapes, points = self.located(goals)
        mine = points[area]
        return self.way(area).near(
            goals.shapes[shapes[area]], goals.points[mine], feet[mine], limit, not goals.sketched
        )

    def differ(self, goals: Goals, limit: int) -> set[int]:
        """Areas of which dwellings could reach goals that came or went, within ``limit`` mm on foot."""
        found: set[int] = set()
        reach = min(self._buffer, (limit + 2 * self._snap_limit) / 1000)
        for some in goals.changes():
            tree = shapely.STRtree(some.shapes)
            found.update(within_reach(self._areas, some.shapes, tree, reach)[0].tolist())
        return found

    def located(self, goals: Goals) -> tuple[Feet, Groups, Groups]:
        """Feet of the goals, and by area the shapes and the points of the goals within its buffer."""
        memory = self._passed if goals.sketched else self._goals
        if goals.key not in memory:
            if goals.sketched and len(memory) >= PASSING:
                memory.clear()
            tree = shapely.STRtree(goals.shapes)
            area, shape = within_reach(self._areas, goals.shapes, tree, self._buffer)
            shapes = Groups(area, shape, len(self._areas))
            points = Groups(goals.owner, np.arange(len(goals.owner)), len(goals.shapes))
            which, point = points.pairs(shape)
            feet = snap(self.network, goals.points, self._snap_limit)
            memory[goals.key] = (feet, shapes, Groups(area[which], point, len(self._areas)))
        return memory[goals.key]

    def moves(self, table: Edited) -> Moves:
        """How the dwellings of a state's ``units`` rows differ from the baseline's."""
        if self._moved is None or self._moved[0] is not table:
            self._moved = (table, self._moves(table))
        return self._moved[1]

    def _moves(self, table: Edited) -> Moves:
        gone = self.homes.place[table.removed]
        dwelling = table.added["dwelling"]
        come = {name: table.added[name][dwelling] for name in ("area", "x", "y")}
        if len(self._spots) > REMEMBERED:
            self._spots.clear()
        known = self.homes.pairs_at(come["area"], come["x"], come["y"])
        moved = np.concatenate((gone[gone >= 0], known[known >= 0]))
        signs = np.repeat((-1, 1), (np.count_nonzero(gone >= 0), np.count_nonzero(known >= 0)))
        pair, which = np.unique(moved, return_inverse=True)
        net = sum_by(which, signs, len(pair))
        new = select(come, known < 0)
        places = Counter(zip(*(new[name].tolist() for name in ("area", "x", "y")), strict=True))
        self._find(sorted(place for place in places if place not in self._spots))
        spots = tuple((self._spots[place], number) for place, number in places.items())
        return Moves(pair[net != 0], net[net != 0], spots)

    def _find(self, places: Sequence[tuple[int, int, int]]) -> None:
        """Remember where new dwellings stand: edits that follow keep most of them."""
        for area, group in groupby(places, key=itemgetter(0)):
            mine = list(group)
            points = shapely.points([(x / 1000, y / 1000) for _, x, y in mine])
            feet = snap(self.network, points, self._snap_limit)
            stand = self.way(area).stand(points, feet)
            for row, place in enumerate(mine):
                one = slice(row, row + 1)
                alone = Stand(points[one], stand.feet[one], stand.judged[one])
                self._spots[place] = Spot(area, alone, feet[one], {})
