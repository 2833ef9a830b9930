"""What is known of each area besides its totals: which data reach it, and facts that formulas need."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..indicators.measurement import Reason
from ..model.codes import TenureLevel
from ..model.tables import Neighbourhood, TypedTable
from ..scoring.parameters import Parameters
from .completeness import object_doubts
from .rows import Rows

TRIED = 4000  # shapes that are looked at before all of them are
TOUCHING = 1e-9  # m; without a buffer only what meets the area reaches it
SPATIAL = ("buildings", "units", "addresses", "ground", "trees", "play", "streets", "destinations")
PLURALS = {"bench": "benches"}
# layers of which "none nearby" says something: it is judged whether they are complete
JUDGED = {"trees": ("trees", "crowns", "tree_sizes"), "play": ("play",)}


def available_tables(neighbourhood: Neighbourhood, parameters: Parameters) -> list[frozenset[str]]:
    """Per area: the tables that have at least one row within the analysis buffer.

    Besides the table names: ``"floor_area"`` (buildings and units), ``"dwelling_count"`` (units, or a
    published number of dwellings of the area), ``"tenure"`` (some dwelling with a tenure vector within
    reach), ``"woz"`` (some dwelling or CBS square with a property value), ``"crowns"`` and ``"tree_sizes"``
    (trees with a known crown; with a known crown or height) and the kinds of furniture (``"lamps"``,
    ``"benches"`` ...).

    Trees and play places that were delivered are available where none lies within reach: there the layer is
    too sparse or, when it is declared complete, their number is 0. Destinations are, when they are declared
    complete. Lamps and benches are not: furniture of other kinds does not show that they were delivered.
    """
    areas, buffer = neighbourhood.areas.geometry, parameters.analysis_buffer
    found: list[set[str]] = [set() for _ in range(len(areas))]

    def reach(name: str, geometry: NDArray[Any]) -> None:
        near = _surely_near(areas, geometry, buffer)
        rest = np.flatnonzero(~near)
        if len(geometry) and len(rest):
            tree = shapely.STRtree(geometry)
            hit = tree.query_nearest(areas[rest], max_distance=max(TOUCHING, buffer), all_matches=False)
            near[rest[hit[0]]] = True
        for area in np.flatnonzero(near):
            found[area].add(name)

    for name in SPATIAL:
        table = getattr(neighbourhood, name)
        if table is not None:
            reach(name, table.geometry)
    if neighbourhood.trees is not None:
        crowned, tall = (neighbourhood.trees[name] > 0 for name in ("crown", "height"))
        reach("crowns", neighbourhood.trees.geometry[crowned])
        reach("tree_sizes", neighbourhood.trees.geometry[crowned | tall])
    if neighbourhood.units is not None:
        reach("tenure", neighbourhood.units.geometry[neighbourhood.units["known"] > 0])
    for table in (neighbourhood.units, neighbourhood.squares):
        if table is not None:
            reach("woz", table.geometry[table["woz"] >= 0])
    if neighbourhood.furniture is not None:
        for kind in np.unique(neighbourhood.furniture["kind"]):
            reach(
                PLURALS.get(kind, f"{kind}s"),
                neighbourhood.furniture.geometry[neighbourhood.furniture["kind"] == kind],
            )
    facts = neighbourhood.area_facts
    for one in found:
        one |= _without_objects(neighbourhood, parameters, one)
    for area, one in enumerate(found):
        if {"buildings", "units"} <= one:
            one.add("floor_area")
        counted = neighbourhood.units is None and facts is not None and np.isfinite(facts["dwellings"][area])
        if "units" in one or counted:
            one.add("dwelling_count")
    return [frozenset(one) for one in found]


def _surely_near(areas: NDArray[Any], geometry: NDArray[Any], buffer: float) -> NDArray[np.bool_]:
    """Areas with the farthest corner of the box of one of some shapes near a vertex: that shape is near."""
    bounds = shapely.bounds(geometry[:: max(1, len(geometry) // TRIED)]).reshape(-1, 4)
    found = np.zeros(len(areas), dtype=bool)
    for index, area in enumerate(areas):
        x, y = shapely.get_coordinates(area)[0]
        dx = np.maximum(np.abs(bounds[:, 0] - x), np.abs(bounds[:, 2] - x))
        dy = np.maximum(np.abs(bounds[:, 1] - y), np.abs(bounds[:, 3] - y))
        found[index] = (np.hypot(dx, dy) < buffer * 0.999).any()
    return found


def _without_objects(
    neighbourhood: Neighbourhood, parameters: Parameters, near: Collection[str]
) -> frozenset[str]:
    """Objects of which none lies within reach of an area, and of which that says something."""
    found: set[str] = set()
    for table, names in JUDGED.items():
        if getattr(neighbourhood, table) is not None and table not in near:
            found.update(names)
    if neighbourhood.destinations is not None and "destinations" in parameters.complete_layers:
        found.add("destinations")
    return frozenset(found)


def area_notes(
    neighbourhood: Neighbourhood, parameters: Parameters, unit_rows: Rows | None
) -> list[dict[str, object]]:
    """Facts by area.

    Keys: ``tenure_level`` (int) and ``tenure_levels``, ``tenure_reason`` (Reason), ``target_mix`` and
    ``municipal_mix`` (shares of koop, corporatie, overig), ``household_size``,
    ``cars_per_household``, ``baseline_dwellings`` (int), and for every kind of object that may be
    incompletely mapped ``<kind>_trusted`` and ``<kind>_doubt`` (``completeness.py``).
    """
    notes: list[dict[str, object]] = [{} for _ in range(len(neighbourhood.areas))]
    for area, note in enumerate(notes):
        row = _reference_row(neighbourhood.reference, neighbourhood.areas["municipality"][area])
        if neighbourhood.reference is not None and row is not None:
            _note_reference(note, neighbourhood.reference, row)
    if unit_rows is not None:
        _note_tenure_level(notes, unit_rows)
        homes = np.bincount(unit_rows["area"][unit_rows["dwelling"]], minlength=len(notes))
        for note, count in zip(notes, homes.tolist(), strict=True):
            note["baseline_dwellings"] = count
    if neighbourhood.area_facts is not None:
        _note_facts(notes, neighbourhood.area_facts)
    for note, doubts in zip(notes, object_doubts(neighbourhood, parameters), strict=True):
        for kind, doubt in doubts.items():
            note[f"{kind}_doubt"] = doubt
            note[f"{kind}_trusted"] = not doubt
    return notes


def _reference_row(reference: TypedTable | None, municipality: str) -> int | None:
    if reference is None:
        return None
    hits = np.flatnonzero(reference["code"] == municipality)
    if municipality and len(hits):
        return int(hits[0])
    return 0 if len(reference) == 1 else None


def _note_reference(note: dict[str, object], reference: TypedTable, row: int) -> None:
    mix = [float(reference[name][row]) for name in ("koop", "corporatie", "overig")]
    total = sum(mix)
    if np.isfinite(total) and total > 0:
        note["target_mix"] = tuple(part / total for part in mix)
        note["municipal_mix"] = note["target_mix"]
    size = float(reference["household_size"][row])
    if np.isfinite(size):
        note["household_size"] = size


def _note_facts(notes: list[dict[str, object]], facts: TypedTable) -> None:
    """Household size of the area's own CBS record before the municipality's; why tenure is missing."""
    for area, note in enumerate(notes):
        size = float(facts["household_size"][area])
        if np.isfinite(size):
            note["household_size"] = size
        cars = float(facts["cars_per_household"][area])
        if np.isfinite(cars):
            note["cars_per_household"] = cars
        if facts["tenure_reason"][area]:
            note["tenure_reason"] = Reason(facts["tenure_reason"][area])


def _note_tenure_level(notes: list[dict[str, object]], unit_rows: Rows) -> None:
    """The level on which most dwellings of the area rest; the finer of equals."""
    dwelling = unit_rows["dwelling"]
    levels = len(TenureLevel)
    counts = np.zeros((len(notes), levels), dtype=np.int64)
    np.add.at(counts, (unit_rows["area"][dwelling], unit_rows["level"][dwelling]), 1)
    for area, note in enumerate(notes):
        known = counts[area, 1:]
        note["tenure_level"] = int(np.argmax(known)) + 1 if known.any() else int(TenureLevel.NONE)
        note["tenure_levels"] = tuple(int(level) + 1 for level in np.flatnonzero(known))
