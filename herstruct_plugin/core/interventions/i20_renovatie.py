"""I20 Renovatie: dwellings stay what they are, with another energy label when one is stated (product.md 4).

The label moves ``st_energy_label_share`` and no other number. Dwellings whose households move out for a while
are kept in ``Draft.moving``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..issues import Issue
from ..model.codes import ENERGY_LABELS
from ..scenario.records import Unit
from .base import Attribute, Intervention, InterventionType, refuse
from .drawn import need, warn
from .targets import selected_units

if TYPE_CHECKING:
    from ..scenario.draft import Draft


class Renovatie(InterventionType):
    """Renovates the selected panden or units."""

    code = "I20"
    label = {"en": "Renovation or major maintenance", "nl": "Renovatie / groot onderhoud"}
    step = 4
    geometry = "selection"
    renovates = True
    during = {
        "en": "Households that move out for a while are away; the energy label is still the old one.",
        "nl": "Huishoudens die tijdelijk verhuizen zijn weg; het energielabel is nog het oude.",
    }
    attributes = (
        Attribute(
            "ingreep",
            "text",
            "onderhoud",
            choices=("onderhoud", "energetisch", "hoogniveau"),
            label={"en": "Kind of work", "nl": "Ingreep"},
        ),
        Attribute(
            "label_na",
            "text",
            choices=ENERGY_LABELS[1:],
            optional=True,
            label={"en": "Energy label afterwards", "nl": "Energielabel na de ingreep"},
        ),
        Attribute(
            "tijdelijk_verhuizen",
            "bool",
            False,
            label={"en": "Households move out for a while", "nl": "Huishoudens verhuizen tijdelijk"},
        ),
        Attribute(
            "eigenaar_type",
            "text",
            choices=(
                "corporatie",
                "vve",
                "particuliere verhuurder",
                "eigenaar-bewoner",
                "gemeente",
                "anders",
            ),
            optional=True,
            label={"en": "Kind of owner", "nl": "Soort eigenaar"},
        ),
    )

    def apply(self, measure: Intervention, values: Mapping[str, Any], draft: Draft) -> list[Issue]:
        """Give the units their label."""
        homes = _homes(measure, draft)
        draft.note_units(homes)
        issues = []
        if values["label_na"] is not None:
            after = ENERGY_LABELS.index(values["label_na"])
            worse = sum(unit.energy_label > after for unit in homes)
            if worse:
                issues.append(warn("label_worse", measure, count=worse, label=values["label_na"]))
            for unit in homes:
                draft.put_unit(replace(unit, energy_label=after))
        elif values["ingreep"] == "energetisch":
            issues.append(warn("label_not_stated", measure))
        if values["tijdelijk_verhuizen"] and _still_away(measure):
            draft.move_out(homes, measure.id)
        return issues

    def under_way(self, measure: Intervention, values: Mapping[str, Any], draft: Draft) -> list[Issue]:
        """Let households move out."""
        homes = _homes(measure, draft)
        if values["tijdelijk_verhuizen"]:
            draft.move_out(homes, measure.id)
        return []


def _homes(measure: Intervention, draft: Draft) -> list[Unit]:
    """The dwellings that are renovated.

    Raises:
        InterventionError: there are none.
    """
    need(measure, draft, "units")
    homes = [unit for unit in selected_units(measure, draft) if unit.dwelling]
    if not homes:
        raise refuse("targets_without_dwellings", measure)
    return homes


def _still_away(measure: Intervention) -> bool:
    """Whether households are away in the phase of a delivered measure: in the year itself of one that takes
    no years; in a plan without years always."""
    if measure.phase is None:
        return True
    start, end = measure.year_start, measure.year_end
    return measure.phase.age == 0 and (start is None or end is None or start >= end)
