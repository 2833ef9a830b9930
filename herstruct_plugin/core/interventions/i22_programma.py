"""I22 Programmamaatregel: a measure of the programme that HerStruct does not compute (product.md 4).

It is part of the plan and of its costs, and changes no number.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..issues import Issue
from .base import Attribute, Intervention, InterventionType

if TYPE_CHECKING:
    from ..scenario.draft import Draft


class Programma(InterventionType):
    """Names a measure of another domain."""

    code = "I22"
    label = {
        "en": "Programme measure (not computed)",
        "nl": "Programmamaatregel (niet doorgerekend)",
    }
    step = 9
    geometry = "any or none"
    attributes = (
        Attribute(
            "domein",
            "text",
            choices=("sociaal", "economie en werk", "onderwijs", "gezondheid", "veiligheid", "beheer"),
            label={"en": "Domain", "nl": "Domein"},
        ),
        Attribute("doel", "text", optional=True, label={"en": "Goal", "nl": "Doel"}),
        Attribute(
            "doelindicator_bron",
            "text",
            optional=True,
            label={"en": "Indicator of the goal and its source", "nl": "Doelindicator en bron"},
        ),
    )

    def apply(self, measure: Intervention, values: Mapping[str, Any], draft: Draft) -> list[Issue]:
        """Change nothing."""
        return []
