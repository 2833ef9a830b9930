"""Units that a measure selects: by their own id, or by the pand that they are in."""

from __future__ import annotations

import hashlib
import math
from typing import TYPE_CHECKING

from ..issues import InterventionError
from ..scenario.records import Unit
from .base import Intervention, refuse
from .drawn import selected

if TYPE_CHECKING:
    from ..scenario.draft import Draft


def selected_units(measure: Intervention, draft: Draft) -> list[Unit]:
    """The selected units and those in the selected panden, each once, by id.

    Raises:
        InterventionError: nothing is selected, or an id is neither a standing pand nor a unit.
    """
    found = {unit.unit_id: unit for one in selected(measure) for unit in _of_target(one, draft)}
    return [unit for _, unit in sorted(found.items())]


def _of_target(target: str, draft: Draft) -> list[Unit]:
    try:
        return draft.units_in_building(draft.building(target).building_id)
    except InterventionError:
        return [draft.unit(target)]


def by_hash(units: list[Unit]) -> list[Unit]:
    """Units in a stable order that has nothing to do with where they are (settled 75)."""
    return sorted(
        units, key=lambda unit: hashlib.sha256(unit.unit_id.encode("utf-8")).hexdigest(), reverse=True
    )


def need_floor_area(measure: Intervention, unit: Unit) -> None:
    """Refuse a unit whose floor area, or the pand that it lies in, is not known.

    Raises:
        InterventionError: names the unit.
    """
    if math.isnan(unit.go):
        raise refuse("unit_floor_area_unknown", measure, unit=unit.unit_id)
    if not unit.building_ids or unit.placed < 1:
        raise refuse("unit_without_pand", measure, unit=unit.unit_id)
