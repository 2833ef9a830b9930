"""The state while a ledger is applied: what measures read and write.

Measures see buildings, units and ground as earlier measures left them. A draft only holds what differs from
the baseline.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import numpy as np
import shapely

from ..issues import InterventionError, Issue, error
from ..model.codes import UNKNOWN_WEIGHT, Ground
from ..model.floor_area import residential_piece
from ..model.polygons import polygonal
from .baseline import Baseline
from .ground_under import GroundPiece, ground_pieces
from .objects import Edited, columns_of, unchanged
from .pairs import unit_points
from .placed import NOTHING_PLACED, PlayPlace, Spot, Tree
from .records import Building, GroundEdit, Unit
from .trees import falls


class Draft:
    """Edits of a ledger on a baseline, in the order in which measures make them."""

    def __init__(self, baseline: Baseline) -> None:
        self.baseline = baseline
        self.edits: list[GroundEdit] = []
        self.issues: list[Issue] = []
        self._buildings: dict[str, Building | None] = {}
        self._units: dict[str, Unit | None] = {}
        self._moved: dict[str, set[str]] = {}  # building -> ids of units that draft units put there
        self._keys: dict[str, int] = {}
        self.placed = NOTHING_PLACED
        # dwellings that stay but are empty for a while: (unit, measure); no table depends on it
        self.moving: frozenset[tuple[str, str]] = frozenset()

    def saved(self) -> Any:
        """What ``restore`` needs to undo everything that follows."""
        moved = {building: set(units) for building, units in self._moved.items()}
        objects = dict(self._buildings), dict(self._units)
        return list(self.edits), *objects, moved, dict(self._keys), self.placed, self.moving

    def objects(self) -> Any:
        """The buildings and units that differ from the baseline, to compare drafts by."""
        return dict(self._buildings), dict(self._units)

    def restore(self, saved: Any) -> None:
        """Go back to a saved moment: a measure that fails half-way leaves nothing behind."""
        edits, buildings, units, moved, keys, self.placed, self.moving = saved
        self.edits, self._buildings, self._units, self._keys = (
            list(edits),
            dict(buildings),
            dict(units),
            dict(keys),
        )
        self._moved = {building: set(inside) for building, inside in moved.items()}

    # --- buildings

    def building(self, building_id: str) -> Building:
        """The building as it stands now.

        Raises:
            InterventionError: ``target_unknown`` when no such building stands.
        """
        found = self._buildings.get(building_id)
        if found is None and building_id not in self._buildings and building_id in self.baseline.building_row:
            found = self.baseline.building(self.baseline.building_row[building_id])
        if found is None:
            raise InterventionError(error("target_unknown", target=building_id))
        return found

    def put_building(self, building: Building) -> None:
        """Add a building or replace the one with its id."""
        self._buildings[building.building_id] = building

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
                self.put_unit(replace(unit, building_ids=ids, pieces=pieces, pand=pand))
            else:
                self.remove_unit(unit.unit_id)
        self._buildings[building_id] = None
        return gone

    def buildings_at(self, geometry: Any) -> list[Building]:
        """Standing buildings whose footprint shares ground with the geometry, by id."""
        ids = set()
        if self.baseline.buildings is not None:
            rows = self.baseline.building_tree.query(geometry, predicate="intersects")
            ids = {str(self.baseline.buildings["building_id"][row]) for row in rows}
        ids |= set(self._buildings)
        standing = [self.building(one) for one in sorted(ids) if self._stands(one)]
        return [one for one in standing if shapely.relate_pattern(one.geometry, geometry, "T********")]

    def _stands(self, building_id: str) -> bool:
        if building_id in self._buildings:
            return self._buildings[building_id] is not None
        return building_id in self.baseline.building_row

    # --- units

    def unit(self, unit_id: str) -> Unit:
        """The unit as it is now.

        Raises:
            InterventionError: ``target_unknown`` when there is no such unit.
        """
        found = self._units.get(unit_id)
        if found is None and unit_id not in self._units and unit_id in self.baseline.unit_row:
            found = self.baseline.unit(self.baseline.unit_row[unit_id])
        if found is None:
            raise InterventionError(error("target_unknown", target=unit_id))
        return found

    def put_unit(self, unit: Unit) -> None:
        """Add a unit or replace the one with its id."""
        self._units[unit.unit_id] = unit
        for one in unit.building_ids:
            self._moved.setdefault(one, set()).add(unit.unit_id)

    def remove_unit(self, unit_id: str) -> None:
        """Take a unit away."""
        self._units[unit_id] = None

    def units_in_building(self, building_id: str) -> list[Unit]:
        """Units that lie (also) in the building now, by id."""
        return [self.unit(one) for one in sorted(self._ids_in(building_id))]

    def _ids_in(self, building_id: str) -> set[str]:
        ids: set[str] = set()
        if self.baseline.units is not None:
            names = self.baseline.units["unit_id"]
            rows = self.baseline.units_of_building.get(building_id, [])
            ids = {names[row] for row in rows if names[row] not in self._units}
        for one in self._moved.get(building_id, ()):
            unit = self._units[one]
            if unit is not None and building_id in unit.building_ids:
                ids.add(one)
        return ids

    def units_at(self, geometry: Any) -> list[Unit]:
        """Units whose point is covered by the geometry now, by id."""
        ids: set[str] = set()
        if self.baseline.units is not None:
            rows = self.baseline.unit_tree.query(geometry, predicate="intersects")
            ids = {str(self.baseline.units["unit_id"][row]) for row in rows}
        kept = [self.unit(one) for one in ids if one not in self._units]
        new = [
            one
            for one in self._units.values()
            if one is not None and shapely.intersects(geometry, shapely.Point(one.x / 1000, one.y / 1000))
        ]
        return sorted(kept + new, key=lambda unit: unit.unit_id)

    def _pand_of(self, unit: Unit, building_ids: Iterable[str]) -> str:
        """Of several buildings the one to which a unit belongs as a count."""
        point = unit_points(unit.x, unit.y)
        holding = [one for one in building_ids if shapely.intersects(self.building(one).geometry, point)]
        return min(holding or building_ids)

    # --- trees

    def fell_trees(self, footprint: Any) -> int:
        """Take away the trees in or near a new footprint; returns how many (settled 73)."""
        if self.baseline.trees is None:
            return 0
        felled = self.placed.felled | self.baseline.trees.near(footprint)
        left = tuple(one for one in self.placed.trees if not falls(one.geometry, footprint))
        gone = len(felled) - len(self.placed.felled) + len(self.placed.trees) - len(left)
        self.placed = replace(self.placed, felled=felled, trees=left)
        return gone

    # --- objects

    def put(self, table: str, objects: Iterable[Tree | Spot | PlayPlace]) -> None:
        """Add objects to ``"trees"``, ``"play"``, ``"furniture"`` or ``"destinations"``.

        One with the id of an object that was added before replaces it.
        """
        key = "tree_id" if table == "trees" else "id"
        held = {getattr(one, key): one for one in (*getattr(self.placed, table), *objects)}
        changed: dict[str, Any] = {table: tuple(one for _, one in sorted(held.items()))}
        self.placed = replace(self.placed, **changed)

    def destination(self, destination_id: str) -> Spot | None:
        """The destination as it is now; None when there is none."""
        for one in self.placed.destinations:
            if one.id == destination_id:
                return one
        table, row = self.baseline.neighbourhood.destinations, self.baseline.destination_row
        at = row.get(destination_id, -1)
        if table is None or at < 0 or at in self.placed.closed:
            return None
        return Spot(destination_id, table.geometry[at], str(table["kind"][at]))

    def close(self, destination_ids: Iterable[str]) -> None:
        """Take destinations away, of the data or added before."""
        gone = set(destination_ids)
        rows = {self.baseline.destination_row[one] for one in gone if one in self.baseline.destination_row}
        left = tuple(one for one in self.placed.destinations if one.id not in gone)
        self.placed = replace(self.placed, destinations=left, closed=self.placed.closed | rows)

    # --- ground

    def overlay(
        self,
        owner: str,
        geometry: Any,
        ground_class: Ground,
        width: int = -1,
        building: bool = False,
        public: bool | None = None,
    ) -> None:
        """Give the ground under a polygon another class, on top of earlier edits.

        ``public`` overrules what is usual for the class.
        """
        if shapely.is_empty(geometry):
            return
        number = self._keys[owner] = self._keys.get(owner, 0) + 1
        edit = GroundEdit.of(f"{owner}/{number:04d}", geometry, ground_class, width, building)
        self.edits.append(edit if public is None else replace(edit, public=public))

    def open_up(self, owner: str, geometry: Any, like: GroundPiece) -> None:
        """Make ground public that stays what it is: ``like`` is what lies there now."""
        before = len(self.edits)
        self.overlay(owner, geometry, like.ground, public=True)
        paved = UNKNOWN_WEIGHT if math.isnan(like.paved) else like.paved  # equal edits compare equal
        for at in range(before, len(self.edits)):
            self.edits[at] = replace(self.edits[at], green=like.green, paved=paved)

    def share_out(self, owner: str, geometry: Any, shares: tuple[tuple[Ground, int], ...]) -> None:
        """Share the ground under a polygon out over classes (parts of ``ONE``), saying nothing of places.

        As a polygon it is taken for the first of them.
        """
        before = len(self.edits)
        self.overlay(owner, geometry, shares[0][0])
        for at in range(before, len(self.edits)):
            self.edits[at] = replace(self.edits[at], shares=shares if len(shares) > 1 else ())

    def ground_pieces(self, geometry: Any) -> list[GroundPiece]:
        """What lies under a polygon now, within the study area, see ``ground_under.py``."""
        return ground_pieces(self.baseline, self.edits, geometry)

    def ground_under(self, geometry: Any) -> dict[Ground, int]:
        """Quantised m2 of each ground class under a polygon now, within the study area."""
        found: dict[Ground, int] = {}
        for piece in self.ground_pieces(geometry):
            found[piece.ground] = found.get(piece.ground, 0) + piece.area
        return found

    def release_ground(self, owner: str, building: Building, ground_after: Ground) -> None:
        """Give a demolished building's footprint another class, except where other buildings stand on it."""
        free = building.geometry
        for other in self.buildings_at(building.geometry):
            # ground that two footprints share stays with the one that is left
            self.overlay(
                owner, polygonal(shapely.intersection(free, other.geometry)), Ground.PAND, building=True
            )
            free = polygonal(shapely.difference(free, other.geometry))
        self.overlay(owner, free, ground_after)

    # --- results

    def finished_buildings(self) -> Edited | None:
        """The building table of this state."""
        base = self.baseline.buildings
        if base is None:
            return None
        touched = set(self._buildings) | self._buildings_with_changed_units()
        records = [self._recounted(one) for one in sorted(touched) if self._stands(one)]
        removed = np.array(
            sorted(self.baseline.building_row[one] for one in touched if one in self.baseline.building_row),
            dtype=np.intp,
        )
        if not touched:
            return unchanged(base)
        return Edited(base, removed, columns_of(records, base))

    def finished_units(self) -> Edited | None:
        """The unit table of this state; ``single`` follows the number of units in each building."""
        base = self.baseline.units
        if base is None:
            return None
        changed: dict[str, Unit | None] = dict(self._units)
        for building_id in self._buildings_with_changed_units():
            for unit in self.units_in_building(building_id):
                changed[unit.unit_id] = unit
        if not changed:
            return unchanged(base)
        records = [
            replace(unit, single=self._is_single(unit) if self._lives_otherwise(unit) else unit.single)
            for _, unit in sorted(changed.items())
            if unit is not None
        ]
        removed = np.array(
            sorted(self.baseline.unit_row[one] for one in changed if one in self.baseline.unit_row),
            dtype=np.intp,
        )
        return Edited(base, removed, columns_of(records, base))

    def _buildings_with_changed_units(self) -> set[str]:
        found: set[str] = set()
        for unit_id, unit in self._units.items():
            before: Iterable[str] = ()
            if unit_id in self.baseline.unit_row and self.baseline.units is not None:
                before = self.baseline.units["building_ids"][self.baseline.unit_row[unit_id]]
            after: Iterable[str] = () if unit is None else unit.building_ids
            found |= set(before) | set(after)
        return {one for one in found if self._stands(one)}

    def _recounted(self, building_id: str) -> Building:
        """The building with floor area and number of units summed over the units it has now."""
        building = self.building(building_id)
        go = residential = count = 0
        for unit in self.units_in_building(building_id):
            piece = unit.pieces[unit.building_ids.index(building_id)]
            go += piece
            residential += residential_piece(piece, unit.functions)
            count += 1
        return replace(building, go=go, go_res=residential, unit_count=count)

    def _lives_otherwise(self, unit: Unit) -> bool:
        """Whether a unit or those that share its buildings came, went or moved; a sale is not that."""
        row, base = self.baseline.unit_row.get(unit.unit_id), self.baseline.units
        if row is None or base is None or base["building_ids"][row] != unit.building_ids:
            return True
        before = self.baseline.units_of_building
        return any(
            self._ids_in(one) != {base["unit_id"][other] for other in before[one]}
            for one in unit.building_ids
        )

    def _is_single(self, unit: Unit) -> bool:
        return (
            unit.dwelling
            and bool(unit.building_ids)
            and all(len(self._ids_in(one)) == 1 for one in unit.building_ids)
        )
