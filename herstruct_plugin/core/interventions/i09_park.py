"""I09 Pocketpark / park: ground becomes a park (indicators.md 8.2)."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from ..issues import Issue
from ..model.codes import Ground
from ..model.polygons import polygonal
from ..scenario.placed import Spot, Tree
from .base import Attribute, Intervention, InterventionType, refuse
from .building_site import GROUND_SITE, close_off
from .drawn import percent, warn
from .drawn_points import free_ids
from .green_ground import open_ground
from .growth import crown_in_phase
from .spread import spread

if TYPE_CHECKING:
    from ..scenario.draft import Draft

COOL_PLACE = 200.0  # m2, smallest cool place
BUILT_SHARE = 0.1
LARGEST_CROWN = 8.0  # m, of a tree that is planted
YOUNG_CROWN = 2.0  # m, when planted; as the default of I10
LEAST = 1.0  # m2 of crowns that are worth planting


class Park(InterventionType):
    """Makes a park; its ground is public unless ``toegankelijk`` is false.

    ``kroon_aandeel`` is the share of the park under crowns once they are grown: what the crowns of the data
    lack of it is planted, as crowns of at most 8 m. Trees and ``bankjes`` are spread evenly: where they stand
    within the park is not yet drawn. They count where layers of trees and furniture were delivered.
    """

    code = "I09"
    label = {"en": "Pocket park or park", "nl": "Pocketpark / park"}
    step = 2
    geometry = "polygon"
    during = GROUND_SITE
    attributes = (
        Attribute(
            "class_after",
            "text",
            "groen",
            choices=("groen", "berm_groen"),
            label={"en": "What it becomes", "nl": "Wordt"},
        ),
        Attribute(
            "kroon_aandeel",
            "float",
            0.3,
            minimum=0.0,
            maximum=1.0,
            label={"en": "Share under mature crowns", "nl": "Aandeel onder volgroeide kronen"},
        ),
        Attribute("bankjes", "int", 0, minimum=0, maximum=10_000, label={"en": "Benches", "nl": "Bankjes"}),
        Attribute(
            "toegankelijk",
            "bool",
            True,
            label={"en": "Open to the public", "nl": "Openbaar toegankelijk"},
        ),
    )

    def apply(self, measure: Intervention, values: Mapping[str, Any], draft: Draft) -> list[Issue]:
        """Overlay the polygon with its new class."""
        shape, issues = _ground(measure, draft)
        if shapely.area(shape) < COOL_PLACE:
            issues.append(warn("park_small", measure, area=round(shapely.area(shape), 1), needed=COOL_PLACE))
        if values["toegankelijk"] and not _reachable(shape, draft):
            issues.append(warn("park_unreachable", measure, needed=draft.baseline.parameters.access_reach))
        draft.overlay(
            measure.id,
            shape,
            Ground[values["class_after"].upper()],
            weights={"public": bool(values["toegankelijk"])},
        )
        _plant(measure, shape, values["kroon_aandeel"], draft)
        if values["bankjes"] and not values["toegankelijk"]:
            issues.append(warn("park_benches_closed", measure, count=values["bankjes"]))
        elif values["bankjes"] and draft.baseline.neighbourhood.furniture is not None:
            ids = free_ids(measure, draft.baseline.ids("furniture"), values["bankjes"])
            spots = spread(shape, values["bankjes"])
            draft.put("furniture", [Spot(one, at, "bench") for one, at in zip(ids, spots, strict=True)])
        return issues

    def under_way(self, measure: Intervention, values: Mapping[str, Any], draft: Draft) -> list[Issue]:
        """Break up the ground."""
        shape, issues = _ground(measure, draft)
        close_off(measure, shape, draft)
        return issues


def _ground(measure: Intervention, draft: Draft) -> tuple[Any, list[Issue]]:
    """(polygon without buildings and water, warnings).

    Raises:
        InterventionError: too much of it is built on.
    """
    shape, pieces, issues = open_ground(measure, draft)
    whole = sum(piece.area for piece in pieces)
    built = sum(piece.area for piece in pieces if piece.building or piece.ground == Ground.PAND)
    if built > BUILT_SHARE * whole:
        raise refuse("park_on_buildings", measure, share=percent(built / whole), allowed=percent(BUILT_SHARE))
    return shape, issues


def _plant(measure: Intervention, shape: Any, share: float, draft: Draft) -> None:
    """Plant what crowns lack of a share of the park, clear of the crowns of the data where that can be.

    Trees of other sketches are left out: which park comes first may not matter.
    """
    layer = draft.baseline.trees
    if layer is None:
        return
    near = np.sort(layer.crowns.tree.query(shape, predicate="intersects"))
    crowns = shapely.union_all(layer.crowns.circles[near])
    covered = shapely.area(shapely.intersection(shape, crowns))
    lacking = share * float(shapely.area(shape)) - float(covered)
    count = math.ceil(lacking / (math.pi * (LARGEST_CROWN / 2) ** 2))
    if lacking < LEAST or count < 1:
        return
    free = polygonal(shapely.difference(shape, crowns))
    crown = 2 * math.sqrt(lacking / (math.pi * count))
    crown = crown_in_phase(measure, min(crown, YOUNG_CROWN), crown, draft) if measure.phase else crown
    ids = free_ids(measure, draft.baseline.ids("trees"), count)
    spots = spread(free if shapely.area(free) > LEAST else shape, count)
    draft.put("trees", [Tree(one, at, crown) for one, at in zip(ids, spots, strict=True)])


def _reachable(shape: Any, draft: Draft) -> bool:
    """Whether a walkable line comes near enough; without a street layer nothing speaks against it."""
    streets = draft.baseline.neighbourhood.streets
    if streets is None:
        return True
    lines = streets.geometry[streets["walkable"]]
    return bool(shapely.dwithin(lines, shape, draft.baseline.parameters.access_reach).any())
