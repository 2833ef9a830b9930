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
from ..model.quantities import metres, quantise_length
from ..model.tables import Neighbourhood
from ..scoring.parameters import Parameters

KINDS = ("trees", "lamps", "benches", "play")

SPARSE, UNJUDGED, UNDECLARED = "sparse", "unjudged", "undeclared"


def object_doubts(neighbourhood: Neighbourhood, parameters: Parameters) -> list[dict[str, str]]:
    """Per area: for each kind of object that was delivered, why it is not trusted there ("" = trusted)."""
    trees = {kind: shapely.STRtree(shapes) for kind, shapes in _objects(neighbourhood).items()}
    if not trees:
        return [{} for _ in range(len(neighbourhood.areas))]
    homes = streets = None
    if neighbourhood.units is not None:
        dwelling = (neighbourhood.units["functions"] & int(Function.WOON)) != 0
        homes = shapely.STRtree(neighbourhood.units.geometry[dwelling])
    if neighbourhood.streets is not None:
        streets = shapely.STRtree(neighbourhood.streets.geometry[neighbourhood.streets["street"]])
    found = []
    judged = [kind for kind in trees if kind not in parameters.complete_layers]
    for polygon in neighbourhood.areas.geometry:
        doubts = dict.fromkeys(trees, "")  # declared complete
        if judged:
            reach = shapely.buffer(polygon, parameters.analysis_buffer, quad_segs=32)
            dwellings = None if homes is None else len(homes.query(reach, predicate="intersects"))
            floors = {
                "trees": (parameters.tree_density_floor, dwellings),
                "lamps": (
                    parameters.lamp_density_floor,
                    _kilometres(streets, reach) if "lamps" in judged else None,
                ),
                "play": (parameters.play_density_floor / 1000, dwellings),
            }
            for kind in judged:
                count = len(trees[kind].query(reach, predicate="intersects"))
                doubts[kind] = _doubt(count, *floors.get(kind, (None, None)))
        found.append(doubts)
    return found


def completeness_issues(neighbourhood: Neighbourhood, notes: list[dict[str, object]]) -> tuple[Issue, ...]:
    """One issue a kind of object and doubt, naming the areas."""
    issues = []
    for kind in KINDS:
        for doubt in (SPARSE, UNJUDGED, UNDECLARED):
            areas = [
                str(neighbourhood.areas.ids[row])
                for row, note in enumerate(notes)
                if note.get(f"{kind}_doubt") == doubt
            ]
            if areas:
                issues.append(_issue(doubt, tuple(areas[:5]), kind, len(areas)))
    return tuple(issues)


def _issue(doubt: str, examples: tuple[str, ...], kind: str, areas: int) -> Issue:
    if doubt == SPARSE:  # fewer than the floor
        return info("objects_too_sparse", features=examples, kind=kind, areas=areas)
    if doubt == UNJUDGED:  # nothing to hold the number against
        return info("objects_not_judged", features=examples, kind=kind, areas=areas)
    return info("objects_not_declared", features=examples, kind=kind, areas=areas)  # no floor for this kind


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


def _kilometres(streets: Any, reach: Any) -> float | None:
    """Length of the streets within reach; None without a layer of streets."""
    if streets is None:
        return None
    shapely.prepare(reach)
    near = streets.geometries[np.sort(streets.query(reach, predicate="intersects"))]
    across = ~shapely.contains_properly(reach, near)  # the others are not cut
    near[across] = shapely.intersection(near[across], reach)
    return metres(int(quantise_length(shapely.length(near)).sum())) / 1000


def _doubt(count: int, floor: float | None, per: float | None) -> str:
    """Why ``count`` objects do not prove a complete layer; the floor is in objects per unit of ``per``."""
    if floor is None:
        return UNDECLARED
    if not per:
        return UNJUDGED
    return "" if count > 0 and count >= floor * per else SPARSE
