"""I08 Vergroenen / ontharden: paved ground becomes green.

ground' = (ground - g) + (g, class_after) (indicators.md 8.1). At least 90 % of the polygon must be paved,
else it is refused (settled 79).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..issues import Issue
from ..model.codes import Ground
from .base import Attribute, Intervention, InterventionType, refuse
from .drawn import percent
from .green_ground import open_ground

if TYPE_CHECKING:
    from ..scenario.draft import Draft

PAVED_SHARE = 0.9


class Vergroenen(InterventionType):
    """Takes up paving.

    ``plekken_vervallen`` is what reports state; the parking balance follows from the ground itself, at 13 m2
    a bay, and no number here depends on it.
    """

    code = "I08"
    label = {"en": "Depaving to green", "nl": "Vergroenen / ontharden"}
    step = 2
    geometry = "polygon"
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
        shape, pieces, issues = open_ground(measure, draft)
        whole = sum(piece.area for piece in pieces)
        paved = sum(piece.area for piece in pieces if piece.paved > 0)
        if paved < PAVED_SHARE * whole:
            raise refuse(
                "green_not_paved", measure, share=percent(paved / whole), needed=percent(PAVED_SHARE)
            )
        draft.overlay(measure.id, shape, Ground[values["class_after"].upper()])
        return issues
