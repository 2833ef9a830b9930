"""I14 Sloop zonder vervangende nieuwbouw: panden go, their ground becomes something else.

Units whose only pand is demolished go with it (indicators.md 8.2). Ground that another standing pand covers
as well stays footprint.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..issues import Issue
from ..model.codes import Ground
from .base import Attribute, Intervention, InterventionType
from .drawn import need, selected, warn

if TYPE_CHECKING:
    from ..scenario.draft import Draft


class Sloop(InterventionType):
    """Demolishes the selected panden."""

    code = "I14"
    label = {"en": "Demolition without replacement", "nl": "Sloop zonder vervangende nieuwbouw"}
    step = 1
    geometry = "selection"
    attributes = (
        Attribute(
            "ground_after",
            "text",
            "groen",
            choices=(
                "groen",
                "berm_groen",
                "onverhard",
                "halfverhard",
                "verhard_terrein",
                "parkeervlak",
                "erf",
            ),
            label={"en": "Ground afterwards", "nl": "Terrein na sloop"},
        ),
    )

    def apply(self, measure: Intervention, values: Mapping[str, Any], draft: Draft) -> list[Issue]:
        """Remove the buildings, then give back the ground that none of the others covers."""
        need(measure, draft, "buildings")
        targets = selected(measure)
        units = {unit.unit_id: unit for one in targets for unit in draft.units_in_building(one)}
        homes = [unit for unit in units.values() if unit.dwelling and set(unit.building_ids) <= set(targets)]
        gone = [draft.remove_building(one) for one in targets]
        for building in gone:
            draft.release_ground(measure.id, building, Ground[values["ground_after"].upper()])
        return [warn("demolition_households", measure, count=len(homes))] if homes else []
