"""The state while a ledger is applied: what measures read and write.

Measures see buildings, units and ground as earlier measures left them. A draft only holds what differs from
the baseline. What a measure reads and writes is noted in ``trace``, so that it need not be applied again
where nothing of that differs.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..issues import InterventionError, Issue, error
from ..model.codes import UNKNOWN_WEIGHT, Ground
from ..model.polygons import polygonal
from .baseline import Baseline
from .deeds import Deed, UnitChange
from .ground_under import GroundPiece, ground_pieces
from .pairs import unit_points
from .placed import Path, Placed, PlayPlace, Spot, Tree
from .placing import Placing
from .records import Building, GroundEdit, Unit
from .traces import Trace

HALF_MM = 0.0005  # m


class Draft:
    """Edits of a ledger on a baseline, in the order in which measures make them.

    Attributes:
        edits: of the ground; ``issues`` of the ledger.
        changed_buildings, changed_units: by id, None of those that went.
        moving: dwellings that stay but are empty for a while: (unit, measure); no table depends on it.
        deeds: what each measure did to units, once the ledger is applied.
        trace: what the present measure reads and writes.
    """

    def __init__(self, baseline: Baseline) -> None:
        self.baseline = baseline
        self.edits: list[GroundEdit] = []
        self.issues: list[Issue] = []
        self.changed_buildings: dict[str, Building | None] = {}
        self.changed_units: dict[str, Unit | None] = {}
        self._moved: dict[str, set[str]] = {}  # building -> ids of units that draft units put there
        self._keys: dict[str, int] = {}
        self._placing = Placing(baseline)
        self.moving: frozenset[tuple[str, str]] = frozenset()
        self.trace = Trace()
        self.deeds: tuple[Deed, ...] = ()

    def begin(self) -> Trace:
        """Note from now on what is read and written in a new trace."""
        self.trace = self._placing.trace = Trace()
        return self.trace

    def replay(self, trace: Trace) -> None:
        """Write again what was written: right where nothing that was read then differs."""
        self.changed_buildings.update(trace.buildings)
        self.changed_units.update(trace.units)
        for building_id, unit_id in trace.moved:
            self._moved.setdefault(building_id, set()).add(unit_id)
        self.edits += trace.edits
        self._keys.update(trace.keys)
        self._placing.replay(trace)
        self.moving |= trace.moving

    def objects(self) -> Any:
        """The buildings and units that differ from the baseline, to compare drafts by."""
        return dict(self.changed_buildings), dict(self.changed_units)

    # --- buildings

    def building(self, building_id: str) -> Building:
        """The building as it stands now.

        Raises:
            InterventionError: ``target_unknown`` when no such building stands.
        """
        self.trace.read.at("building", building_id)
        if not self.stands(building_id):
            raise InterventionError(error("target_unknown", target=building_id))
        return self.standing(building_id)

    def stands(self, building_id: str) -> bool:
        """Whether there is such a building now."""
        if building_id in self.changed_buildings:
            return self.changed_buildings[building_id] is not None
        return building_id in self.baseline.building_row

    def standing(self, building_id: str) -> Building:
        """A building that stands, without a note of the question."""
        found = self.changed_buildings.get(building_id)
        return self.baseline.building(self.baseline.building_row[building_id]) if found is None else found

    def put_building(self, building: Building) -> None:
        """Add a building or replace the one with its id."""
        self._write_building(building.building_id, building)

    def _write_building(self, building_id: str, building: Building | None) -> None:
        trace, before = self.trace, self.standing(building_id) if self.stands(building_id) else None
        trace.read.at("building", building_id)
        trace.written.at("building", building_id)
        for shape in {
            id(one.geometry): one.geometry for one in (before, building) if one is not None
        }.values():
            trace.written.within("building", shape)
        trace.buildings[building_id] = self.changed_buildings[building_id] = building

    def remove_building(self, building_id: str) -> Building:
        """Take a building away, with the units that stand in no other building. Its ground is not touched."""
        gone = self.building(building_id)
        for unit in self.units_in_building(building_id):
            rest = [
                (one, piece)
                for one, piece in zip(unit.building_ids, unit.pieces, strict=True)
                if one != building_id
            ]
            if rest:
                ids, pieces = zip(*rest, strict=True)
                pand = unit.pand if unit.pand in ids else self._pand_of(unit, ids)
                year = min((one for one in map(self._year, ids) if one > 0), default=-1)
                self.put_unit(replace(unit, building_ids=ids, pieces=pieces, pand=pand, year=year))
            else:
                self.remove_unit(unit.unit_id)
        self._write_building(building_id, None)
        return gone

    def _year(self, building_id: str) -> int:
        return self.building(building_id).year

    def buildings_at(self, geometry: Any) -> list[Building]:
        """Standing buildings whose footprint shares ground with the geometry, by id."""
        self.trace.read.within("building", geometry)
        found = [one for one in self.changed_buildings.values() if one is not None]
        if self.baseline.buildings is not None:
            names = self.baseline.buildings["building_id"]
            rows = self.baseline.building_tree.query(geometry, predicate="intersects").tolist()
            found += [self.baseline.building(row) for row in rows if names[row] not in self.changed_buildings]
        shapes = np.array([one.geometry for one in found], dtype=object)
        shared = shapely.relate_pattern(shapes, geometry, "T********")
        return sorted((found[at] for at in np.flatnonzero(shared)), key=lambda one: one.building_id)

    # --- units

    def unit(self, unit_id: str) -> Unit:
        """The unit as it is now.

        Raises:
            InterventionError: ``target_unknown`` when there is no such unit.
        """
        self.trace.read.at("unit", unit_id)
        found = self._unit(unit_id)
        if found is None:
            raise InterventionError(error("target_unknown", target=unit_id))
        return found

    def _unit(self, unit_id: str) -> Unit | None:
        if unit_id in self.changed_units:
            return self.changed_units[unit_id]
        row = self.baseline.unit_row.get(unit_id)
        return None if row is None else self.baseline.unit(row)

    def put_unit(self, unit: Unit) -> None:
        """Add a unit or replace the one with its id."""
        self._write_unit(unit.unit_id, unit)
        for one in unit.building_ids:
            self._moved.setdefault(one, set()).add(unit.unit_id)
            self.trace.moved.append((one, unit.unit_id))

    def remove_unit(self, unit_id: str) -> None:
        """Take a unit away."""
        self._write_unit(unit_id, None)

    def note_units(self, units: Iterable[Unit]) -> None:
        """Say that a measure is about units that stay as they are."""
        self.trace.changes.extend(UnitChange(unit, unit) for unit in units)

    def _write_unit(self, unit_id: str, unit: Unit | None) -> None:
        trace, before = self.trace, self._unit(unit_id)
        trace.changes.append(UnitChange(before, unit))
        trace.read.at("unit", unit_id)
        trace.written.at("unit", unit_id)
        for one in (before, unit):
            if one is not None:
                trace.written.at("inside", *one.building_ids)
                trace.written.around("unit", [(one.x / 1000, one.y / 1000)], 2 * HALF_MM)
        trace.units[unit_id] = self.changed_units[unit_id] = unit

    def units_in_building(self, building_id: str) -> list[Unit]:
        """Units that lie (also) in the building now, by id."""
        self.trace.read.at("inside", building_id)
        return self.inside(building_id)

    def inside(self, building_id: str) -> list[Unit]:
        """The same, without a note of the question."""
        found = (self._unit(one) for one in sorted(self.ids_inside(building_id)))
        return [one for one in found if one is not None]

    def ids_inside(self, building_id: str) -> set[str]:
        """Their ids, in no order; no note either."""
        ids: set[str] = set()
        if self.baseline.units is not None:
            names = self.baseline.units["unit_id"]
            rows = self.baseline.units_of_building.get(building_id, [])
            ids = {names[row] for row in rows if names[row] not in self.changed_units}
        for one in self._moved.get(building_id, ()):
            unit = self.changed_units[one]
            if unit is not None and building_id in unit.building_ids:
                ids.add(one)
        return ids

    def units_at(self, geometry: Any) -> list[Unit]:
        """Units whose point is covered by the geometry now, by id."""
        self.trace.read.within("unit", geometry)
        found: list[Unit] = []
        if self.baseline.units is not None:
            names = self.baseline.units["unit_id"]
            rows = self.baseline.unit_tree.query(geometry, predicate="intersects").tolist()
            found = [self.baseline.unit(row) for row in rows if names[row] not in self.changed_units]
        new = [one for one in self.changed_units.values() if one is not None]
        points = unit_points([one.x for one in new], [one.y for one in new])
        found += [new[at] for at in np.flatnonzero(shapely.intersects(geometry, points))]
        return sorted(found, key=lambda unit: unit.unit_id)

    def _pand_of(self, unit: Unit, building_ids: Iterable[str]) -> str:
        """Of several buildings the one to which a unit belongs as a count."""
        point = unit_points(unit.x, unit.y)
        holding = [one for one in building_ids if shapely.intersects(self.building(one).geometry, point)]
        return min(holding or building_ids)

    def move_out(self, units: Iterable[Unit], owner: str) -> None:
        """Their households live elsewhere for a while."""
        more = frozenset((unit.unit_id, owner) for unit in units)
        self.moving |= more
        self.trace.moving |= more

    # --- objects, see ``placing.py``

    @property
    def placed(self) -> Placed:
        """The objects that were put, closed and felled."""
        return self._placing.placed()

    def fell_trees(self, footprint: Any) -> int:
        """Take away the trees in or near a new footprint; returns how many (settled 73)."""
        return self._placing.fell(footprint)

    def trunks_near(self, points: NDArray[Any], distance: float) -> NDArray[Any]:
        """Trunks of the trees that stand or are planted, at least those so near to one of the points."""
        return self._placing.trunks_near(points, distance)

    def play_at(self, shape: Any) -> list[PlayPlace]:
        """Play places that were added and meet a shape, by id."""
        return self._placing.play_at(shape)

    def paths_near(self, shape: Any, distance: float) -> list[Path]:
        """New paths at most so far from a shape, by id."""
        return self._placing.paths_near(shape, distance)

    def put(self, table: str, objects: Iterable[Tree | Spot | PlayPlace | Path]) -> None:
        """Add objects to ``"trees"``, ``"play"``, ``"furniture"``, ``"destinations"`` or ``"paths"``.

        One with the id of an object that was added before replaces it.
        """
        self._placing.put(table, objects)

    def destination(self, destination_id: str) -> Spot | None:
        """The destination as it is now; None when there is none."""
        return self._placing.destination(destination_id)

    def close(self, destination_ids: Iterable[str]) -> None:
        """Take destinations away, of the data or added before."""
        self._placing.close(destination_ids)

    # --- ground

    def overlay(
        self,
        owner: str,
        geometry: Any,
        ground_class: Ground,
        width: int = -1,
        building: bool = False,
        weights: Mapping[str, Any] | None = None,
    ) -> None:
        """Give the ground under a polygon another class, on top of earlier edits.

        ``weights`` overrule what is usual for the class: fields of ``GroundEdit``.
        """
        if shapely.is_empty(geometry):
            return
        trace = self.trace
        trace.read.at("owner", owner)
        trace.written.at("owner", owner)
        trace.written.within("ground", geometry)
        number = self._keys[owner] = trace.keys[owner] = self._keys.get(owner, 0) + 1
        edit = GroundEdit.of(f"{owner}/{number:04d}", geometry, ground_class, width, building)
        edit = replace(edit, **weights) if weights else edit
        self.edits.append(edit)
        trace.edits.append(edit)

    def open_up(self, owner: str, geometry: Any, like: GroundPiece) -> None:
        """Make ground public that stays what it is: ``like`` is what lies there now."""
        paved = UNKNOWN_WEIGHT if math.isnan(like.paved) else like.paved  # equal edits compare equal
        weights = {"public": True, "green": like.green, "paved": paved}
        self.overlay(owner, geometry, like.ground, weights=weights)

    def share_out(self, owner: str, geometry: Any, shares: tuple[tuple[Ground, int], ...]) -> None:
        """Share the ground under a polygon out over classes (parts of ``ONE``), saying nothing of places.

        As a polygon it is taken for the first of them.
        """
        weights = {"shares": shares} if len(shares) > 1 else None
        self.overlay(owner, geometry, shares[0][0], weights=weights)

    def ground_pieces(self, geometry: Any) -> list[GroundPiece]:
        """What lies under a polygon now, within the study area, see ``ground_under.py``."""
        self.trace.read.within("ground", geometry)
        return ground_pieces(self.baseline, self.edits, geometry)

    def ground_under(self, geometry: Any) -> dict[Ground, int]:
        """Quantised m2 of each ground class under a polygon now, within the study area."""
        found: dict[Ground, int] = {}
        for piece in self.ground_pieces(geometry):
            found[piece.ground] = found.get(piece.ground, 0) + piece.area
        return found

    def release_ground(
        self,
        owner: str,
        building: Building,
        ground_after: Ground,
        weights: Mapping[str, Any] | None = None,
    ) -> None:
        """Give a demolished building's footprint another class, except where other buildings stand on it.

        ``weights`` as in ``overlay``.
        """
        free = building.geometry
        for other in self.buildings_at(building.geometry):
            # ground that two footprints share stays with the one that is left
            self.overlay(
                owner, polygonal(shapely.intersection(free, other.geometry)), Ground.PAND, building=True
            )
            free = polygonal(shapely.difference(free, other.geometry))
        self.overlay(owner, free, ground_after, weights=weights)
