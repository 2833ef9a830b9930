"""I06 Woningsplitsing: a dwelling becomes several of the same tenure (indicators.md 8.2).

Its floor area is divided evenly, in each of its panden, to the last unit; gross floor area and footprint do
not change. A part keeps tenure, segment, landlord and year; a value or a label is not known of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..issues import Issue
from ..model.codes import StockLine
from ..model.quantities import quantise_area
from ..scenario.records import Unit
from .base import Attribute, Intervention, InterventionType, refuse
from .drawn import need, warn
from .new_dwellings import UnitWriter
from .targets import need_floor_area, selected_units

if TYPE_CHECKING:
    from ..scenario.draft import Draft


class Splitsing(InterventionType):
    """Splits the selected dwellings, or all that are large enough in the selected panden."""

    code = "I06"
    label = {"en": "Splitting dwellings", "nl": "Woningsplitsing"}
    step = 4
    geometry = "selection"
    additions = StockLine.SPLITSING
    removals = StockLine.SPLITSING
    attributes = (
        Attribute(
            "delen",
            "int",
            2,
            minimum=2,
            maximum=20,
            label={"en": "Dwellings made of each", "nl": "Aantal woningen per woning"},
        ),
        Attribute(
            "min_gbo",
            "float",
            50.0,
            "m2",
            10.0,
            1000.0,
            label={"en": "Smallest dwelling (GO)", "nl": "Gebruiksoppervlakte per woning (minimaal)"},
        ),
    )

    def apply(self, measure: Intervention, values: Mapping[str, Any], draft: Draft) -> list[Issue]:
        """Put the parts in the place of each dwelling."""
        need(measure, draft, "buildings", "units")
        homes = [unit for unit in selected_units(measure, draft) if unit.dwelling]
        if not homes:
            raise refuse("targets_without_dwellings", measure)
        parts, least = values["delen"], values["min_gbo"]
        fit = []
        for unit in homes:
            if unit.unit_id in measure.targets:
                need_floor_area(measure, unit)
            # an unknown size compares false
            if unit.building_ids and unit.placed >= 1 and unit.go >= 0 and _large(unit, parts, least):
                fit.append(unit)
        if not fit:
            raise refuse("split_too_small", measure, size=least, parts=parts)
        issues = []
        if len(fit) < len(homes):
            issues.append(warn("split_some_left", measure, count=len(homes) - len(fit), size=least))
        if any(unit.estimated for unit in fit):
            issues.append(warn("split_estimated", measure, count=sum(unit.estimated for unit in fit)))
        writer = UnitWriter(measure, draft)
        for unit in fit:
            draft.remove_unit(unit.unit_id)
            writer.parts_of(unit, parts)
        return issues


def _large(unit: Unit, parts: int, least: float) -> bool:
    return int(quantise_area(unit.go)) >= parts * int(quantise_area(least))
