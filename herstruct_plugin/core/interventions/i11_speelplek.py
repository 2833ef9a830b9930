"""I11 Speelplek: a play place for some ages, on the ground as it is or on another (indicators.md 8.2)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import shapely

from ..issues import Issue
from ..model.codes import Ground
from ..scenario.placed import PlayPlace
from .base import Attribute, Intervention, InterventionType, refuse
from .building_site import GROUND_SITE, close_off
from .drawn import SLIVER, drawn_polygon, in_metres, need, warn
from .drawn_points import free_ids

if TYPE_CHECKING:
    from ..scenario.draft import Draft

GUIDANCE = {"0-5": 100.0, "6-11": 500.0, "12+": 1000.0}  # m2
SURFACES = {"zand": Ground.ONVERHARD, "groen": Ground.GROEN, "kunststof": Ground.VERHARD_TERREIN}
SIGHT, DWELLINGS = 50.0, 2  # m; dwellings that have it in view


class Speelplek(InterventionType):
    """Adds a play place; ``ondergrond`` gives its ground another class as well."""

    code = "I11"
    label = {"en": "Play place", "nl": "Speelplek"}
    step = 2
    geometry = "polygon"
    during = {
        one: f"{text} {GROUND_SITE[one]}"
        for one, text in {"en": "With a new surface:", "nl": "Met een nieuwe ondergrond:"}.items()
    }
    attributes = (
        Attribute("leeftijd", "text", choices=tuple(GUIDANCE), label={"en": "Ages", "nl": "Leeftijd"}),
        Attribute(
            "ondergrond",
            "text",
            choices=tuple(SURFACES),
            optional=True,
            label={"en": "New ground", "nl": "Nieuwe ondergrond"},
        ),
    )

    def apply(self, measure: Intervention, values: Mapping[str, Any], draft: Draft) -> list[Issue]:
        """Put the play place, and overlay its ground when a surface is given."""
        need(measure, draft, "play")
        shape, issues = drawn_polygon(measure, draft)
        _site(measure, shape, draft)
        size, needed = float(shapely.area(shape)), GUIDANCE[values["leeftijd"]]
        if size < needed:
            issues.append(
                warn("play_small", measure, area=round(size, 1), age=values["leeftijd"], needed=needed)
            )
        if draft.baseline.neighbourhood.units is not None:
            around = draft.units_at(shapely.buffer(shape, SIGHT, quad_segs=8))
            if sum(unit.dwelling for unit in around) < DWELLINGS:
                issues.append(warn("play_unseen", measure, needed=DWELLINGS, distance=SIGHT))
        (one,) = free_ids(measure, draft.baseline.ids("play"), 1)
        draft.put("play", [PlayPlace.of(one, shape, values["leeftijd"])])
        if values["ondergrond"]:
            draft.overlay(measure.id, shape, SURFACES[values["ondergrond"]], weights={"public": True})
        return issues

    def under_way(self, measure: Intervention, values: Mapping[str, Any], draft: Draft) -> list[Issue]:
        """Break up the ground that gets another surface."""
        need(measure, draft, "play")
        shape, issues = drawn_polygon(measure, draft)
        _site(measure, shape, draft)
        if values["ondergrond"]:
            close_off(measure, shape, draft)
        return issues


def _site(measure: Intervention, shape: Any, draft: Draft) -> None:
    """Whether one can play there.

    Raises:
        InterventionError: on buildings, water or road.
    """
    pieces = draft.ground_pieces(shape)
    built = sum(one.area for one in pieces if one.building or one.ground in (Ground.PAND, Ground.WATER))
    if built > SLIVER:
        raise refuse("play_on_buildings", measure, area=in_metres(built))
    road = sum(one.area for one in pieces if one.main_road or one.ground == Ground.RIJBAAN)
    if road > SLIVER:
        raise refuse("play_on_road", measure, area=in_metres(road))
