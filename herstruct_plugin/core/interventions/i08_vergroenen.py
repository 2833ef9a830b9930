"""I08 Vergroenen / ontharden: paved ground becomes green.

ground' = (ground - g) + (g, class_after) (indicators.md 8.1). At least 90 % of the polygon must be paved,
else it is refused (settled 79).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..issues import Issue
from ..model.codes import Ground
from ..model.quantities import square_metres
from ..scenario.ground_under import GroundPiece
from .base import Attribute, Intervention, InterventionType, refuse
from .building_site import GROUND_SITE, close_off
from .drawn import percent, warn
from .green_ground import open_ground

if TYPE_CHECKING:
    from ..scenario.draft import Draft

PAVED_SHARE = 0.9
BAY = 13.0  # m2, as the parking balance counts
FAR_OFF = 0.2  # of the bays that the ground gives up; and at least one bay


class Vergroenen(InterventionType):
    """Takes up paving.

    ``plekken_vervallen`` is what reports state and changes no number: bays follow the ground, at 13 m2 each,
    before as well as after. A number that was subtracted besides would count twice what the ground gives up
    already, and two measures on the same bays would subtract them twice. Where it is far from what the ground
    gives up, a warning says so.
    """

    code = "I08"
    label = {"en": "Depaving to green", "nl": "Vergroenen / ontharden"}
    step = 2
    geometry = "polygon"
    during = GROUND_SITE
    attributes = (
        Attribute(
            "class_after",
            "text",
            "groen",
            choices=("groen", "berm_groen", "onverhard", "halfverhard"),
            label={"en": "What it becomes", "nl": "Wordt"},
        ),
        Attribute(
            "plekken_vervallen",
            "float",
            minimum=0.0,
            maximum=1e6,
            optional=True,
            label={"en": "Parking bays lost", "nl": "Vervallen parkeerplekken"},
        ),
    )

    def apply(self, measure: Intervention, values: Mapping[str, Any], draft: Draft) -> list[Issue]:
        """Overlay the polygon with its new class."""
        shape, pieces, issues = _paved_ground(measure, draft)
        draft.overlay(measure.id, shape, Ground[values["class_after"].upper()])
        stated = values["plekken_vervallen"]
        bays = square_metres(sum(one.area for one in pieces if one.ground == Ground.PARKEERVLAK)) / BAY
        if stated is not None and abs(stated - bays) > max(1.0, FAR_OFF * bays):
            issues.append(warn("bays_differ", measure, stated=stated, counted=round(bays, 1), bay=BAY))
        return issues

    def under_way(self, measure: Intervention, values: Mapping[str, Any], draft: Draft) -> list[Issue]:
        """Break up the ground."""
        shape, _, issues = _paved_ground(measure, draft)
        close_off(measure, shape, draft)
        return issues


def _paved_ground(measure: Intervention, draft: Draft) -> tuple[Any, list[GroundPiece], list[Issue]]:
    """What ``open_ground`` gives.

    Raises:
        InterventionError: too little of it is paved.
    """
    shape, pieces, issues = open_ground(measure, draft)
    whole = sum(piece.area for piece in pieces)
    paved = sum(piece.area for piece in pieces if piece.paved > 0)
    if paved < PAVED_SHARE * whole:
        raise refuse("green_not_paved", measure, share=percent(paved / whole), needed=percent(PAVED_SHARE))
    return shape, pieces, issues
