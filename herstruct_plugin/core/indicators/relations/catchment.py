"""Public green and dwellings in the surroundings of areas, followed edit by edit.

Green counts by the ground that it holds in the partition of everything around the area: what buildings and
higher classes cover does not count, and gaps hold nothing. An edit takes from each green polygon beneath it
at most what that holds, and adds its own ground when it makes public green.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from ...model.quantities import ONE, Ints, quantise_area
from ...model.vector import Groups, elementwise, sum_by
from ...scenario.objects import object_column
from ..terms import GlobalTerm
from .egohood import distinct_points
from .patch_edits import MEMORY, Edits
from .whole_ground import WholeGround
from .zones import Zones, around

if TYPE_CHECKING:
    from ...scenario.baseline import Baseline
    from ...scenario.rows import Rows
    from ...scenario.state import State

GREEN, HOMES = "catchment.green", "catchment.dwellings"
SEEN, LOOKED = "catchment.seen", "catchment.looked"  # places with mapped ground, places looked at
LATTICE = 100.0  # m between the places where the data are tried

Taken = tuple[dict[int, int], dict[int, int], dict[int, int]]


def zones_of(state: State) -> Zones:
    """The areas with their surroundings; made once."""
    cache = state.cache
    if "catchments" not in cache:
        cache["catchments"] = Zones(around(state.baseline.areas, state.parameters.catchment))
    found: Zones = cache["catchments"]
    return found


class CatchmentGreen:
    """Public green in each catchment of a baseline, and in states that differ from it by edits."""

    def __init__(self, baseline: Baseline, zones: Zones) -> None:
        surfaces, self._zones = baseline.surfaces, zones
        self._rows = np.flatnonzero(surfaces["public"] & surfaces["green"] & ~surfaces["building"])
        self._shapes = surfaces["geometry"][self._rows]
        self._tree = shapely.STRtree(self._shapes)
        zone, green, inside = zones.near(self._tree, shapely.bounds(self._shapes).reshape(-1, 4))
        rest = np.flatnonzero(~inside)
        inside[rest] = self._test(shapely.contains_properly, zone[rest], green[rest])
        rest = np.flatnonzero(~inside)
        cut = rest[self._test(shapely.intersects, zone[rest], green[rest])]
        near = np.zeros(len(self._shapes), dtype=bool)
        near[green] = True
        self._ground = WholeGround(baseline, self._rows[near], zones.bounds)
        self._inside = Groups(green[inside], zone[inside], len(self._shapes))
        self._whole = np.zeros(len(self._shapes), dtype=np.int64)
        used = np.flatnonzero(self._inside.sizes())
        self._whole[used] = quantise_area(shapely.area(self._ground.left(self._rows[used])))
        # pairs of a catchment and a polygon across its edge
        self._zone, self._green = zone[cut], green[cut]
        self._part = self._ground.left(self._rows[self._green], zones.shapes[self._zone])
        self._part_size = quantise_area(shapely.area(self._part))
        self._pairs = Groups(self._green, np.arange(len(cut)), len(self._shapes))
        count = len(zones.shapes)
        self.total = sum_by(zone[inside], self._whole[green[inside]], count)
        self.total += sum_by(self._zone, self._part_size, count)
        self._memory: dict[tuple[bytes, Any, bool], Taken] = {}
        self._left: dict[int, Any] = {}  # whole ground of the polygons that edits came near

    def _test(self, predicate: Any, zone: Any, green: Any) -> Any:
        return elementwise(predicate, self._zones.shapes[zone], self._shapes[green], prepared=zone)

    def after(self, edits: Edits) -> Ints:
        """Quantised green of each catchment with edits, each given with the polygon that it keeps."""
        if len(self._memory) > MEMORY:
            self._memory.clear()
        total = self.total.copy()
        whole: dict[int, int] = {}
        parts: dict[int, int] = {}
        for edit, kept in edits:
            makes = edit.green_of(ONE) > 0
            key = (edit.digest, kept, makes)
            taken = self._memory.get(key)
            if taken is None:
                taken = self._memory[key] = self._taken(kept, makes)
            for one, more in zip((whole, parts), taken, strict=False):
                for place, size in more.items():
                    one[place] = one.get(place, 0) + size
            for zone, size in taken[2].items():
                total[zone] += edit.green_of(size)
        for green, size in whole.items():
            total[self._inside[green]] -= min(size, int(self._whole[green]))
        for pair, size in parts.items():
            total[self._zone[pair]] -= min(size, int(self._part_size[pair]))
        return total

    def _taken(self, kept: Any, makes: bool) -> Taken:
        """What an edit takes of whole polygons, of parts of polygons, and what it gives to catchments."""
        whole: dict[int, int] = {}
        parts: dict[int, int] = {}
        near = np.sort(self._tree.query(kept, predicate="intersects"))
        inside = near[self._inside.sizes()[near] > 0]
        for one in inside[[int(green) not in self._left for green in inside]].tolist():
            self._left[one] = self._ground.left(self._rows[one : one + 1])[0]
        whole.update(_cuts(inside, object_column([self._left[one] for one in inside.tolist()]), kept))
        pair = self._pairs.pairs(near)[1]
        parts.update(_cuts(pair, self._part[pair], kept))
        return whole, parts, self._given(kept) if makes and not shapely.is_empty(kept) else {}

    def _given(self, kept: Any) -> dict[int, int]:
        """What of a polygon lies in each catchment; one that is surely inside is not cut."""
        zone = np.arange(len(self._zones.shapes))
        inside, outside = self._zones.sort(zone, np.tile(shapely.bounds(kept), (len(zone), 1)))
        rest = np.flatnonzero(~inside & ~outside)
        size = int(quantise_area(shapely.area(kept)))
        return dict.fromkeys(np.flatnonzero(inside).tolist(), size) | _cuts(
            rest, self._zones.shapes[rest], kept
        )


def _cuts(places: Any, shapes: Any, kept: Any) -> dict[int, int]:
    sizes = quantise_area(shapely.area(shapely.intersection(shapes, kept)))
    return {int(place): int(size) for place, size in zip(places, sizes, strict=True) if size}


class CatchmentDwellings:
    """Dwellings in each catchment of a baseline, and in states with other units."""

    def __init__(self, zones: Zones, units: Rows) -> None:
        self._zones, self._count = zones, len(zones.shapes)
        home = units["dwelling"]
        xy, which = distinct_points(np.column_stack((units["x"], units["y"]))[home])
        number = np.bincount(which, minlength=len(xy))
        points = shapely.points(xy / 1000)
        boxes = np.tile(xy / 1000, 2)
        zone, point, _ = zones.near(shapely.STRtree(points), boxes)
        zone, point = zones.covering(zone, point, points, boxes)
        self.total = sum_by(zone, number[point], self._count)

    def after(self, state: State) -> Ints:
        """Dwellings of each catchment with the units of a state."""
        total = self.total.copy()
        if state.units is None:
            return total
        rows, sign = state.units.difference
        home = rows["dwelling"]
        xy, which = distinct_points(np.column_stack((rows["x"], rows["y"]))[home])
        net = sum_by(which, sign[home], len(xy))
        xy, net = xy[net != 0], net[net != 0]
        if len(xy):
            zone, point = self._zones.holding(shapely.points(xy / 1000), xy / 1000)
            np.add.at(total, zone, net[point])
        return total


class CatchmentGreenTerm(GlobalTerm):
    """Quantised public green in each catchment, and at how many places the ground there is mapped.

    Places are a lattice of 100 m; the share that is mapped is the coverage. Nothing is computed where the
    catchment reaches beyond the analysis buffer: data there may not be loaded.
    """

    name = "catchment_green"
    inputs = frozenset({"ground"})
    apart = True

    def totals(self, state: State) -> Mapping[str, Ints]:
        """Totals of a state."""
        baseline = state.baseline
        if not within_buffer(state.parameters):
            none = np.zeros(baseline.count, dtype=np.int64)
            return {GREEN: none, SEEN: none, LOOKED: none}
        cache = state.cache
        if self.name not in cache:
            zones = zones_of(state)
            cache[self.name] = CatchmentGreen(baseline, zones), _seen(baseline, zones)
        base, seen = cache[self.name]
        changed = self.inputs & state.changed or state.edits
        return {GREEN: base.after(state.final_edits()) if changed else base.total, **seen}


class CatchmentDwellingsTerm(GlobalTerm):
    """Dwellings in each catchment, whatever area they are in."""

    name = "catchment_dwellings"
    inputs = frozenset({"units"})
    apart = True

    def totals(self, state: State) -> Mapping[str, Ints]:
        """Totals of a state."""
        units = state.units
        if units is None or not within_buffer(state.parameters):
            return {HOMES: np.zeros(state.baseline.count, dtype=np.int64)}
        if state.afresh:
            return {HOMES: CatchmentDwellings(zones_of(state), units.all()).total}
        cache = state.baseline.cache
        if self.name not in cache:
            cache[self.name] = CatchmentDwellings(zones_of(state), units.base)
        base: CatchmentDwellings = cache[self.name]
        return {HOMES: base.after(state) if self.inputs & state.changed else base.total}


def within_buffer(parameters: Any) -> bool:
    """Whether the data that an area may use reach as far as its catchment."""
    return bool(parameters.catchment <= parameters.analysis_buffer)


def _seen(baseline: Baseline, zones: Zones) -> dict[str, Ints]:
    """How many places of the lattice lie in each catchment, and on how many of them ground is mapped."""
    low, high = np.floor(zones.bounds[:, :2] / LATTICE), np.ceil(zones.bounds[:, 2:] / LATTICE)
    places = [
        np.stack(np.meshgrid(np.arange(x, right + 1), np.arange(y, top + 1), indexing="ij"), -1).reshape(
            -1, 2
        )
        for (x, y), (right, top) in zip(low, high, strict=True)
    ]
    zone = np.repeat(np.arange(len(places)), [len(one) for one in places])
    xy, place = np.unique(np.concatenate(places), axis=0, return_inverse=True)
    points = shapely.points(xy * LATTICE)
    zone, place = zones.covering(zone, place.ravel(), points, np.tile(xy * LATTICE, 2))
    mapped = np.zeros(len(points), dtype=bool)
    used = np.unique(place)
    mapped[used[baseline.partition.tree.query(points[used], predicate="intersects")[0]]] = True
    one = np.ones(len(zone), dtype=np.int64)
    count = len(zones.shapes)
    return {SEEN: sum_by(zone, mapped[place].astype(np.int64), count), LOOKED: sum_by(zone, one, count)}


CATCHMENT_GREEN = CatchmentGreenTerm()
CATCHMENT_DWELLINGS = CatchmentDwellingsTerm()
