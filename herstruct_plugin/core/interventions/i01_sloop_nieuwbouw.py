"""I01 Sloop-nieuwbouw: panden go and a new block comes, as one measure.

The demolition is done with that of all measures, the block with all new buildings (settled 71), so that what
is drawn over the site in between lies under the block. Old footprint that is not built again becomes
``ground_after`` (settled 72); by default neither green nor paved, so that it earns nothing. The block's floor
area and dwellings are those of ``new_block.py``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..issues import Issue
from ..model.codes import Ground, StockLine
from .base import Intervention, InterventionType
from .building_site import close_off
from .compensation import COMPENSATION
from .demolition import RETURN, demolish, demolish_for_works, ground_after
from .drawn import drawn_polygon, need
from .new_block import PROGRAMME, put_block, site

if TYPE_CHECKING:
    from ..scenario.draft import Draft

SETBACK = 10.0  # m to the facades that it faces


class SloopNieuwbouw(InterventionType):
    """Replaces the selected panden by a block on the drawn footprint."""

    code = "I01"
    label = {"en": "Demolition and new building", "nl": "Sloop-nieuwbouw"}
    first_step = 1
    step = 3
    geometry = "polygon and selection"
    additions = StockLine.NIEUWBOUW
    removals = StockLine.SLOOP
    during = {
        "en": "The panden and their dwellings are gone; their ground and the new footprint are bare and "
        "closed off, public ground counts as paved.",
        "nl": "De panden en hun woningen zijn weg; hun grond en het nieuwe bouwvlak liggen kaal en "
        "afgesloten, openbare grond telt als verhard.",
    }
    attributes = (*PROGRAMME, ground_after("onverhard"), RETURN, *COMPENSATION)

    def begin(self, measure: Intervention, values: Mapping[str, Any], draft: Draft) -> list[Issue]:
        """Demolish."""
        need(measure, draft, "buildings", "units")
        if measure.under_way:
            return demolish_for_works(measure, draft)
        return demolish(measure, Ground[values["ground_after"].upper()], draft)

    def apply(self, measure: Intervention, values: Mapping[str, Any], draft: Draft) -> list[Issue]:
        """Build."""
        shape, issues = drawn_polygon(measure, draft)
        issues += site(measure, shape, draft, SETBACK, open_ground=False)
        return issues + put_block(measure, shape, values, draft)

    def under_way(self, measure: Intervention, values: Mapping[str, Any], draft: Draft) -> list[Issue]:
        """Close off the new footprint."""
        shape, issues = drawn_polygon(measure, draft)
        issues += site(measure, shape, draft, SETBACK, open_ground=False)
        close_off(measure, shape, draft, fell=True)
        return issues
