"""Taking panden away: their units go with them, their ground becomes something else (settled 72)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..issues import Issue
from ..model.codes import Ground
from .base import Attribute, Intervention
from .drawn import selected, warn

if TYPE_CHECKING:
    from ..scenario.draft import Draft


def ground_after(default: str) -> Attribute:
    """The attribute that states what released ground becomes."""
    return Attribute(
        "ground_after",
        "text",
        default,
        choices=("groen", "berm_groen", "onverhard", "halfverhard", "verhard_terrein", "parkeervlak", "erf"),
        label={"en": "Ground afterwards", "nl": "Terrein na sloop"},
    )


RETURN = Attribute(
    "terugkeer",
    "float",
    0.0,
    minimum=0.0,
    maximum=1.0,
    label={
        "en": "Share of the households that is promised a return",
        "nl": "Aandeel huishoudens met toegezegde terugkeer",
    },
)


def demolish(
    measure: Intervention, after: Ground, draft: Draft, weights: Mapping[str, Any] | None = None
) -> list[Issue]:
    """Remove the selected buildings, then give back the ground that none of the others covers.

    ``weights`` overrule what is usual for the class ``after``.

    Raises:
        InterventionError: nothing is selected, or a pand does not stand.
    """
    targets = selected(measure)
    units = {unit.unit_id: unit for one in targets for unit in draft.units_in_building(one)}
    homes = [unit for unit in units.values() if unit.dwelling and set(unit.building_ids) <= set(targets)]
    gone = [draft.remove_building(one) for one in targets]
    for building in gone:
        draft.release_ground(measure.id, building, after, weights)
    return [warn("demolition_households", measure, count=len(homes))] if homes else []


def demolish_for_works(measure: Intervention, draft: Draft) -> list[Issue]:
    """The same while the measure is under way: released ground is bare and closed off.

    Raises:
        InterventionError: nothing is selected, or a pand does not stand.
    """
    return demolish(measure, Ground.ONVERHARD, draft, {"public": False})
