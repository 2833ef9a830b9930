"""I18 Watergang / wadi: ground becomes water or a green hollow that takes up rain (indicators.md 8.2)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import shapely

from ..issues import Issue
from ..model.codes import Ground
from ..model.polygons import polygonal
from .base import Attribute, Intervention, InterventionType, refuse
from .building_site import GROUND_SITE, close_off
from .drawn import SLIVER, drawn_polygon, in_metres, need, warn

if TYPE_CHECKING:
    from ..scenario.draft import Draft

ROADWAY = {Ground.RIJBAAN, Ground.WOONERF}
BUILT = {Ground.PAND, Ground.OVERIG_BOUWWERK}
STAYS = BUILT | ROADWAY | {Ground.WATER}


class Watergang(InterventionType):
    """Digs a watercourse, or a wadi with ``class_after`` groen."""

    code = "I18"
    label = {"en": "Watercourse or wadi", "nl": "Watergang / wadi"}
    step = 2
    geometry = "polygon"
    during = GROUND_SITE
    attributes = (
        Attribute(
            "class_after",
            "text",
            "water",
            choices=("water", "groen"),
            label={"en": "What it becomes", "nl": "Wordt"},
        ),
    )

    def apply(self, measure: Intervention, values: Mapping[str, Any], draft: Draft) -> list[Issue]:
        """Overlay the polygon with its new class; water that is there stays."""
        shape, issues = _bed(measure, draft)
        draft.overlay(measure.id, shape, Ground[values["class_after"].upper()])
        return issues

    def under_way(self, measure: Intervention, values: Mapping[str, Any], draft: Draft) -> list[Issue]:
        """Break up the ground."""
        shape, issues = _bed(measure, draft)
        close_off(measure, shape, draft)
        return issues


def _bed(measure: Intervention, draft: Draft) -> tuple[Any, list[Issue]]:
    """(polygon without water, warnings).

    Raises:
        InterventionError: on a building or a carriageway, or nothing but water.
    """
    need(measure, draft, "ground")
    shape, issues = drawn_polygon(measure, draft)
    pieces = draft.ground_pieces(shape)
    built = sum(one.area for one in pieces if one.building or one.ground in BUILT)
    if built > SLIVER:
        raise refuse("water_on_building", measure, area=in_metres(built))
    road = sum(one.area for one in pieces if one.ground in ROADWAY)
    if road > SLIVER:
        raise refuse("water_on_carriageway", measure, area=in_metres(road))
    kept = [one for one in pieces if one.building or one.ground in STAYS]
    if kept:
        shape = polygonal(shapely.difference(shape, shapely.union_all([one.geometry for one in kept])))
        if shapely.is_empty(shape):
            raise refuse("water_already", measure)
    water = sum(one.area for one in kept if one.ground == Ground.WATER)
    if water > SLIVER:
        issues.append(warn("water_stays", measure, area=in_metres(water)))
    return shape, issues
