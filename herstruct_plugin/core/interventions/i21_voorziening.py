"""I21 Voorziening toevoegen, verplaatsen, sluiten: where dwellings walk to (product.md 4)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..issues import InterventionError, Issue, error
from ..scenario.placed import Spot
from .base import Attribute, Intervention, InterventionType, refuse
from .drawn import need, warn
from .drawn_points import drawn_points, free_ids

if TYPE_CHECKING:
    from ..scenario.draft import Draft

KINDS = {
    "supermarkt": "supermarket",
    "school": "school",
    "huisarts": "gp",
    "buurthuis": "meeting",
    "halte": "stop",
    "station": "station",
    "centrum": "centre",
    "winkel": "shop",
    "sport": "sport",
}
NOT_COUNTED = ("winkel", "sport")


class Voorziening(InterventionType):
    """Adds destinations at points, moves a selected one to a point, or closes selected ones."""

    code = "I21"
    label = {
        "en": "Adding, moving or closing an amenity",
        "nl": "Voorziening toevoegen, verplaatsen of sluiten",
    }
    step = 8
    geometry = "point or selection"
    attributes = (
        Attribute(
            "actie",
            "text",
            "toevoegen",
            choices=("toevoegen", "verplaatsen", "sluiten"),
            label={"en": "What happens", "nl": "Actie"},
        ),
        Attribute("soort", "text", choices=tuple(KINDS), optional=True, label={"en": "Kind", "nl": "Soort"}),
    )

    def apply(self, measure: Intervention, values: Mapping[str, Any], draft: Draft) -> list[Issue]:
        """Change the destinations."""
        need(measure, draft, "destinations")
        kind = None if values["soort"] is None else KINDS[values["soort"]]
        issues: list[Issue] = []
        if values["actie"] == "toevoegen":
            if kind is None:
                raise refuse("amenity_kind_missing", measure)
            points, issues = drawn_points(measure, draft)
            ids = free_ids(measure, draft.baseline.ids("destinations"), len(points))
            draft.put("destinations", [Spot(one, at, kind) for one, at in zip(ids, points, strict=True)])
        elif values["actie"] == "verplaatsen":
            points, issues = drawn_points(measure, draft)
            if len(points) != 1 or len(set(measure.targets)) != 1:
                raise refuse("amenity_move_one", measure)
            (found,) = _closed(measure, kind, draft)
            draft.put("destinations", [replace(found, geometry=points[0])])
        else:
            _closed(measure, kind, draft)
        if values["soort"] in NOT_COUNTED:
            issues.append(warn("furniture_not_counted", measure, kind=values["soort"]))
        return issues


def _closed(measure: Intervention, kind: str | None, draft: Draft) -> list[Spot]:
    """Close the selected destinations; gives them as they were.

    Raises:
        InterventionError: none selected, one that is not there, or one of another kind.
    """
    if not measure.targets:
        raise refuse("amenity_targets_missing", measure)
    found = []
    for target in sorted(set(measure.targets)):
        spot = draft.destination(target)
        if spot is None:
            raise InterventionError(error("target_unknown", target=target))
        if kind is not None and spot.kind != kind:
            names = {code: name for name, code in KINDS.items()}
            raise refuse(
                "amenity_other_kind",
                measure,
                target=target,
                found=names.get(spot.kind, spot.kind),
                kind=names[kind],
            )
        found.append(spot)
    draft.close([one.id for one in found])
    return found
