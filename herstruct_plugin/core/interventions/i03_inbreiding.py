"""I03 Inbreidingsblok: a new building on open ground (indicators.md 8.1, 8.2; ``new_block.py``)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..issues import Issue
from ..model.codes import StockLine
from .base import Intervention, InterventionType
from .building_site import BLOCK_SITE, close_off
from .drawn import drawn_polygon, need
from .new_block import PROGRAMME, put_block, site

if TYPE_CHECKING:
    from ..scenario.draft import Draft

SETBACK = 8.0  # m between facades


class Inbreiding(InterventionType):
    """Puts a new block on open ground."""

    code = "I03"
    label = {"en": "Infill block", "nl": "Inbreidingsblok"}
    step = 3
    geometry = "polygon"
    additions = StockLine.NIEUWBOUW
    during = BLOCK_SITE
    attributes = PROGRAMME

    def apply(self, measure: Intervention, values: Mapping[str, Any], draft: Draft) -> list[Issue]:
        """Take the ground, add the building and its units."""
        need(measure, draft, "buildings", "units")
        shape, issues = drawn_polygon(measure, draft)
        issues += site(measure, shape, draft, SETBACK)
        return issues + put_block(measure, shape, values, draft)

    def under_way(self, measure: Intervention, values: Mapping[str, Any], draft: Draft) -> list[Issue]:
        """Take the ground."""
        need(measure, draft, "buildings", "units")
        shape, issues = drawn_polygon(measure, draft)
        issues += site(measure, shape, draft, SETBACK)
        close_off(measure, shape, draft, fell=True)
        return issues
