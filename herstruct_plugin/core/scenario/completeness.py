"""Whether a layer of objects is complete enough to be believed: "0 found" and "not mapped" look the same.

A kind of object is trusted in an area when the profile declares its layer complete, or when its density
within the analysis buffer reaches a floor (indicators.md 7.2; settled 14). Benches have no floor: they are
trusted only when declared.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..issues import Issue, info
from ..model.codes import Function
from ..model.tables import Neighbourhood
from ..scoring.parameters import Parameters

KINDS = ("trees", "lamps", "benches", "play")


def trusted_objects(neighbourhood: Neighbourhood, parameters: Parameters) -> list[dict[str, bool]]:
    """Per area: for each kind of object that was delivered, whether its layer is trusted there."""
    trees = {kind: shapely.STRtree(shapes) for kind, shapes in _objects(neighbourhood).items()}
    if not trees:
        return [{} for _ in range(len(neighbourhood.areas))]
    homes = None
    if neighbourhood.units is not None:
        dwelling = (neighbourhood.units["functions"] & int(Function.WOON)) != 0
        homes = shapely.STRtree(neighbourhood.units.geometry[dwelling])
    streets = None
    if neighbourhood.streets is not None:
        streets = neighbourhood.streets.geometry[neighbourhood.streets["street"]]
    found = []
    for polygon in neighbourhood.areas.geometry:
        reach = shapely.buffer(polygon, parameters.analysis_buffer, quad_segs=32)
        counts = {kind: len(tree.query(reach, predicate="intersects")) for kind, tree in trees.items()}
        dwellings = None if homes is None else len(homes.query(reach, predicate="intersects"))
        kilometres = (
            None if streets is None else shapely.length(shapely.intersection(streets, reach)).sum() / 1000
        )
        enough = {
            "trees": _reaches(counts.get("trees"), parameters.tree_density_floor, dwellings),
            "lamps": _reaches(counts.get("lamps"), parameters.lamp_density_floor, kilometres),
            "play": _reaches(counts.get("play"), parameters.play_density_floor / 1000, dwellings),
        }
        found.append({kind: kind in parameters.complete_layers or enough.get(kind, False) for kind in counts})
    return found


def completeness_issues(neighbourhood: Neighbourhood, notes: list[dict[str, object]]) -> tuple[Issue, ...]:
    """One issue a kind of object that is not trusted somewhere, naming the areas."""
    issues = []
    for kind in KINDS:
        areas = [
            str(neighbourhood.areas.ids[row])
            for row, note in enumerate(notes)
            if note.get(f"{kind}_trusted") is False
        ]
        if areas:
            issues.append(info("objects_not_trusted", features=tuple(areas[:5]), kind=kind, areas=len(areas)))
    return tuple(issues)


def _objects(neighbourhood: Neighbourhood) -> dict[str, NDArray[Any]]:
    found: dict[str, NDArray[Any]] = {}
    if neighbourhood.trees is not None:
        found["trees"] = neighbourhood.trees.geometry
    if neighbourhood.play is not None:
        found["play"] = neighbourhood.play.geometry
    furniture = neighbourhood.furniture
    if furniture is not None:
        for kind, word in (("lamps", "lamp"), ("benches", "bench")):
            mine = furniture["kind"] == word
            if mine.any():
                found[kind] = furniture.geometry[mine]
    return found


def _reaches(count: int | None, floor: float, per: float | None) -> bool:
    """Whether there are at least ``floor`` objects per unit of ``per``; without that it is unproved."""
    return bool(count and per is not None and count >= np.float64(floor) * per)
