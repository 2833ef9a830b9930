"""I10 Bomen planten: trees at points, or along a line at a distance (indicators.md 8.2; settled 80)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..issues import Issue
from ..model.codes import Ground
from ..scenario.ground_under import GroundPiece
from ..scenario.placed import Tree
from .base import Attribute, Intervention, InterventionType, refuse
from .drawn import need, warn
from .drawn_points import drawn_points, free_ids
from .growth import crown_in_phase

if TYPE_CHECKING:
    from ..scenario.draft import Draft

GROWN = {1: 8.0, 2: 6.0, 3: 4.0}  # m, diameter of the grown crown by size class
FACADE, SPACING, WATER = 2.0, 5.0, 2.5  # m: crown to facade, trunk to trunk, trunk to water
SLACK = 1e-6  # m; for what was meant to be just so far apart


class Bomen(InterventionType):
    """Plants trees; their crowns count as they are at ``horizon``."""

    code = "I10"
    label = {"en": "Planting trees", "nl": "Bomen planten"}
    step = 6
    geometry = "point or line"
    attributes = (
        Attribute(
            "grootte", "int", 2, minimum=1, maximum=3, label={"en": "Size class", "nl": "Boomgrootteklasse"}
        ),
        Attribute(
            "kroon_plant",
            "float",
            2.0,
            unit="m",
            minimum=0.5,
            maximum=60.0,
            label={"en": "Crown diameter when planted", "nl": "Kroondiameter bij aanplant"},
        ),
        Attribute(
            "kroon_volwassen",
            "float",
            unit="m",
            minimum=0.5,
            maximum=60.0,
            optional=True,
            label={"en": "Crown diameter when grown", "nl": "Kroondiameter volwassen"},
        ),
        Attribute(
            "horizon",
            "text",
            "volwassen",
            choices=("aanleg", "volwassen"),
            label={"en": "Crowns count as", "nl": "Kronen tellen zoals bij"},
        ),
        Attribute(
            "afstand",
            "float",
            8.0,
            unit="m",
            minimum=1.0,
            maximum=1000.0,
            label={"en": "Distance along a line", "nl": "Plantafstand langs een lijn"},
        ),
    )

    def apply(self, measure: Intervention, values: Mapping[str, Any], draft: Draft) -> list[Issue]:
        """Plant the trees."""
        need(measure, draft, "trees")
        points, issues = drawn_points(measure, draft, values["afstand"])
        grown = values["kroon_volwassen"] or GROWN[values["grootte"]]
        issues += _site(measure, points, grown, draft)
        crown = grown if values["horizon"] == "volwassen" else values["kroon_plant"]
        if measure.phase is not None:  # in a yearly series they grow, whatever the horizon
            crown = crown_in_phase(measure, values["kroon_plant"], grown, draft)
        ids = free_ids(measure, draft.baseline.ids("trees"), len(points))
        draft.put("trees", [Tree(one, point, crown) for one, point in zip(ids, points, strict=True)])
        return issues


def _site(measure: Intervention, points: NDArray[Any], grown: float, draft: Draft) -> list[Issue]:
    """Whether trees can stand there, and what speaks against it.

    Raises:
        InterventionError: a tree in a building, in water or on a carriageway.
    """
    issues = []
    near_trunks = shapely.union_all(shapely.buffer(points, WATER, quad_segs=8))
    pieces = [one for one in draft.ground_pieces(near_trunks) if one.geometry is not None]
    buildings = [one for one in pieces if one.building or one.ground == Ground.PAND]
    water = [one for one in pieces if one.ground == Ground.WATER]
    road = [one for one in pieces if one.ground == Ground.RIJBAAN]
    if count := _standing_in(buildings, points):
        raise refuse("trees_in_building", measure, count=count)
    if count := _standing_in(water, points):
        raise refuse("trees_in_water", measure, count=count)
    if count := _standing_in(road, points):
        raise refuse("trees_on_road", measure, count=count)
    if count := _near([one.geometry for one in water], points, WATER):
        issues.append(warn("trees_near_water", measure, count=count, needed=WATER))
    clear = FACADE + grown / 2
    around = shapely.union_all(shapely.buffer(points, clear, quad_segs=8))
    if count := _near([one.geometry for one in draft.buildings_at(around)], points, clear):
        issues.append(warn("trees_near_facade", measure, count=count, needed=clear))
    if count := _close(points, draft):
        issues.append(warn("trees_too_close", measure, count=count, needed=SPACING))
    return issues


def _standing_in(pieces: list[GroundPiece], points: NDArray[Any]) -> int:
    inside = np.zeros(len(points), dtype=bool)
    for piece in pieces:
        inside |= shapely.contains_properly(piece.geometry, points)
    return int(np.count_nonzero(inside))


def _near(shapes: list[Any], points: NDArray[Any], distance: float) -> int:
    """How many points lie nearer to one of the shapes than the distance."""
    return int(np.count_nonzero(shapely.distance(shapely.union_all(shapes), points) < distance - SLACK))


def _close(points: NDArray[Any], draft: Draft) -> int:
    """How many points have another trunk, standing or planted, nearer than the distance between trees."""
    trunks = shapely.STRtree(np.append(points, draft.trunks_near(points, SPACING)))
    one, other = trunks.query(points, predicate="dwithin", distance=SPACING - SLACK)
    return len(np.unique(one[one != other]))
