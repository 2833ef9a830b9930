"""I09 Pocketpark / park: ground becomes a park (indicators.md 8.2)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import shapely

from ..issues import Issue
from ..model.codes import Ground
from .base import Attribute, Intervention, InterventionType, refuse
from .drawn import percent, warn
from .green_ground import open_ground

if TYPE_CHECKING:
    from ..scenario.draft import Draft

COOL_PLACE = 200.0  # m2, smallest cool place
BUILT_SHARE = 0.1


class Park(InterventionType):
    """Makes a park; its ground is public unless ``toegankelijk`` is false.

    ``kroon_aandeel`` (share of the park under mature crowns) and ``bankjes`` belong to canopy cover and
    seating; no number of ground, dwellings or floor area depends on them.
    """

    code = "I09"
    label = {"en": "Pocket park or park", "nl": "Pocketpark / park"}
    step = 2
    geometry = "polygon"
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
        shape, pieces, issues = open_ground(measure, draft)
        whole = sum(piece.area for piece in pieces)
        built = sum(piece.area for piece in pieces if piece.building or piece.ground == Ground.PAND)
        if built > BUILT_SHARE * whole:
            raise refuse(
                "park_on_buildings", measure, share=percent(built / whole), allowed=percent(BUILT_SHARE)
            )
        if shapely.area(shape) < COOL_PLACE:
            issues.append(warn("park_small", measure, area=round(shapely.area(shape), 1), needed=COOL_PLACE))
        if values["toegankelijk"] and not _reachable(shape, draft):
            issues.append(warn("park_unreachable", measure, needed=draft.baseline.parameters.access_reach))
        draft.overlay(
            measure.id, shape, Ground[values["class_after"].upper()], public=bool(values["toegankelijk"])
        )
        return issues


def _reachable(shape: Any, draft: Draft) -> bool:
    """Whether a walkable line comes near enough; without a street layer nothing speaks against it."""
    streets = draft.baseline.neighbourhood.streets
    if streets is None:
        return True
    lines = streets.geometry[streets["walkable"]]
    return bool(shapely.dwithin(lines, shape, draft.baseline.parameters.access_reach).any())
