"""I16 Plint activeren: dwellings on the ground floor make way for another use, or entrances are added.

The data have no floors, so the dwellings of a pand make way in the order of their ids, each to the last
square metre; the last one keeps what is left over, unless that is too small for a dwelling: then it goes as
well.
Extra entrances count on top of those that ``ps_entrances_100m`` expects of the units.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..issues import Issue
from ..model.codes import FUNCTION_NAMES, StockLine
from ..model.quantities import quantise_area, square_metres
from ..scenario.records import Building, Unit
from .base import Attribute, Intervention, InterventionType, refuse
from .compensation import COMPENSATION
from .drawn import in_metres, need, selected, warn
from .new_block import OTHER_USES
from .new_dwellings import UnitWriter

if TYPE_CHECKING:
    from ..scenario.draft import Draft

SMALLEST_DWELLING = 25.0  # m2 GO, what a dwelling that gives up a part must keep


class Plint(InterventionType):
    """Changes the ground floor of the selected panden."""

    code = "I16"
    label = {"en": "Active ground floor", "nl": "Plint activeren"}
    step = 4
    geometry = "selection"
    removals = StockLine.NIET_WONEN
    during = {
        "en": "The dwellings that make way are gone, the new use and the entrances are not there yet.",
        "nl": "De woningen die plaatsmaken zijn weg, de nieuwe functie en de entrees zijn er nog niet.",
    }
    attributes = (
        Attribute(
            "functie",
            "text",
            choices=OTHER_USES,
            optional=True,
            label={"en": "Use of the ground floor", "nl": "Functie van de plint"},
        ),
        Attribute(
            "m2",
            "float",
            unit="m2",
            minimum=1.0,
            maximum=1e6,
            optional=True,
            label={"en": "Floor area (GO) in each pand", "nl": "Gebruiksoppervlakte per pand"},
        ),
        Attribute(
            "entrees",
            "int",
            0,
            minimum=0,
            maximum=1000,
            label={"en": "Extra entrances of each pand", "nl": "Extra entrees per pand"},
        ),
        *COMPENSATION,
    )

    def apply(self, measure: Intervention, values: Mapping[str, Any], draft: Draft) -> list[Issue]:
        """Change units and entrances."""
        need(measure, draft, "buildings", "units")
        targets = selected(measure)
        if values["m2"] is None and not values["entrees"]:
            raise refuse("plinth_nothing", measure)
        if values["m2"] is not None and values["functie"] is None:
            raise refuse("plinth_use_missing", measure)
        issues: list[Issue] = []
        writer = UnitWriter(measure, draft)
        for target in targets:
            building = draft.building(target)
            if values["entrees"] and not measure.under_way:
                draft.put_building(replace(building, doors=building.doors + values["entrees"]))
            if values["m2"] is not None:
                issues += _make_way(measure, building, values, writer, draft)
        return issues

    def under_way(self, measure: Intervention, values: Mapping[str, Any], draft: Draft) -> list[Issue]:
        """Let the dwellings make way."""
        return self.apply(measure, values, draft)


def _make_way(
    measure: Intervention, building: Building, values: Mapping[str, Any], writer: UnitWriter, draft: Draft
) -> list[Issue]:
    name, wanted = building.building_id, int(quantise_area(values["m2"]))
    homes = [
        unit
        for unit in draft.units_in_building(name)
        if unit.dwelling and unit.building_ids == (name,) and unit.go >= 0  # an unknown size compares false
    ]
    floor = _ground_floor(building, draft)
    if floor is None:
        raise refuse("plinth_storeys_unknown", measure, building=name)
    available = min(floor, sum(unit.pieces[0] for unit in homes))
    if wanted > available:
        raise refuse("plinth_too_large", measure, building=name, area=in_metres(available))
    taken, gone = 0, 0
    for unit in homes:
        piece = unit.pieces[0]
        rest = max(0, piece - (wanted - taken))
        taken += piece if _vanishes(rest) else piece - rest
        gone += _vanishes(rest)
        _leave(unit, 0 if _vanishes(rest) else rest, draft)
        if taken >= wanted:
            break
    if not measure.under_way:
        writer.other_use_at(homes[0], taken, FUNCTION_NAMES[values["functie"]])
    issues = [warn("plinth_dwellings_gone", measure, building=name, count=gone)] if gone else []
    if taken > wanted:
        issues.append(warn("plinth_takes_more", measure, building=name, area=in_metres(taken)))
    return issues


def _vanishes(rest: int) -> bool:
    return square_metres(rest) < SMALLEST_DWELLING


def _leave(unit: Unit, rest: int, draft: Draft) -> None:
    if rest:
        draft.put_unit(replace(unit, pieces=(rest,), go=square_metres(rest)))
    else:
        draft.remove_unit(unit.unit_id)


def _ground_floor(building: Building, draft: Draft) -> int | None:
    """Quantised GO of the ground floor: that of the pand over its storeys; None when those are unknown."""
    storeys = building.layers
    if math.isnan(storeys):
        if building.bvo <= 0 or building.footprint <= 0:
            return None
        storeys = building.bvo / building.footprint
    go = sum(
        piece
        for unit in draft.units_in_building(building.building_id)
        for one, piece in zip(unit.building_ids, unit.pieces, strict=True)
        if one == building.building_id
    )
    return round(go / max(1, round(storeys)))
