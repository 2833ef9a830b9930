"""I05 Verkoop corporatiewoningen: tenure moves from corporatie to koop, nothing else changes.

Dwellings with the label corporatie are sold one by one, the highest SHA-256 of their id first (settled 75).
What is left to sell comes from fractional vectors: w_corp' = w_corp * (1 - n / sum w_corp), w_koop' += rest
(indicators.md 8.2). What moves adds up to exactly n dwellings, and every vector to exactly one.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..issues import Issue
from ..model.quantities import ONE, floor_count, shares
from ..scenario.records import Unit
from .base import Attribute, Intervention, InterventionType, refuse
from .compensation import COMPENSATION
from .drawn import drawn_polygon, need
from .targets import selected_units
from .tenure_moves import move_tenure, owned

if TYPE_CHECKING:
    from ..scenario.draft import Draft


class Verkoop(InterventionType):
    """Sells corporation dwellings in the selection or the polygon."""

    code = "I05"
    label = {"en": "Sale of corporation dwellings", "nl": "Verkoop corporatiewoningen"}
    step = 5
    geometry = "polygon or selection"
    attributes = (
        Attribute(
            "n",
            "int",
            minimum=1,
            maximum=10**9,
            optional=True,
            label={"en": "Dwellings to sell", "nl": "Aantal te verkopen woningen"},
        ),
        Attribute(
            "aandeel",
            "float",
            minimum=0.0,
            maximum=1.0,
            optional=True,
            label={"en": "Share of the corporation dwellings", "nl": "Aandeel van de corporatiewoningen"},
        ),
        *COMPENSATION,
    )

    def apply(self, measure: Intervention, values: Mapping[str, Any], draft: Draft) -> list[Issue]:
        """Change the tenure vectors of the dwellings that are sold."""
        need(measure, draft, "units")
        if (values["n"] is None) == (values["aandeel"] is None):
            raise refuse("sale_number_or_share", measure)
        units, issues = _selection(measure, draft)
        owned_here = owned(units, "corporatie")
        stock = sum(unit.corporatie for unit in owned_here)
        count = values["n"] if values["n"] is not None else floor_count(values["aandeel"] * shares(stock))
        if count == 0 or count * ONE > stock:
            raise refuse("sale_too_few_dwellings", measure, asked=count, available=round(shares(stock), 2))
        move_tenure(owned_here, count, "corporatie", "koop", draft)
        return issues


def _selection(measure: Intervention, draft: Draft) -> tuple[list[Unit], list[Issue]]:
    """Units of the selected buildings or the selected units; without a selection those in the polygon."""
    if not measure.targets:
        shape, issues = drawn_polygon(measure, draft)
        return draft.units_at(shape), issues
    return selected_units(measure, draft), []
