"""I14 Sloop zonder vervangende nieuwbouw: panden go, their ground becomes something else.

Units whose only pand is demolished go with it (indicators.md 8.2). Ground that another standing pand covers
as well stays footprint.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..issues import Issue
from ..model.codes import Ground, StockLine
from .base import Intervention, InterventionType
from .compensation import COMPENSATION
from .demolition import RETURN, demolish, demolish_for_works, ground_after
from .drawn import need

if TYPE_CHECKING:
    from ..scenario.draft import Draft


class Sloop(InterventionType):
    """Demolishes the selected panden."""

    code = "I14"
    label = {"en": "Demolition without replacement", "nl": "Sloop zonder vervangende nieuwbouw"}
    step = 1
    geometry = "selection"
    removals = StockLine.SLOOP
    during = {
        "en": "The panden and their dwellings are gone; their ground is bare and closed off.",
        "nl": "De panden en hun woningen zijn weg; hun grond ligt kaal en is afgesloten.",
    }
    attributes = (ground_after("groen"), RETURN, *COMPENSATION)

    def apply(self, measure: Intervention, values: Mapping[str, Any], draft: Draft) -> list[Issue]:
        """Remove the buildings, then give back the ground that none of the others covers."""
        need(measure, draft, "buildings")
        return demolish(measure, Ground[values["ground_after"].upper()], draft)

    def under_way(self, measure: Intervention, values: Mapping[str, Any], draft: Draft) -> list[Issue]:
        """Remove the buildings; what their ground becomes is not there yet."""
        need(measure, draft, "buildings")
        return demolish_for_works(measure, draft)
