"""I04 Transformatie: floor area with another use becomes dwellings.

n = floor(GO * deel * conv / gbo) dwellings of GO * deel * conv / n each, for the units of one pand together;
what conv leaves becomes circulation (indicators.md 8.2). Gross floor area and footprint stay, so that FSI
does not move and FSI on GO falls a little. The dwellings stand where the first of the units stood.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..issues import Issue
from ..model.codes import StockLine
from ..model.quantities import floor_count, square_metres
from ..scenario.records import Unit
from .base import Attribute, Intervention, InterventionType, refuse
from .drawn import in_metres, need, warn
from .landlord import LANDLORD
from .new_dwellings import SEGMENT_MIX, TENURE_MIX, UnitWriter, segments_of
from .targets import need_floor_area, selected_units

if TYPE_CHECKING:
    from ..scenario.draft import Draft


_Plan = tuple[list[Unit], tuple[int, ...], int]  # units, floor area in each of their panden, dwellings


class Transformatie(InterventionType):
    """Makes dwellings of the selected units, or of all other use in the selected panden."""

    code = "I04"
    label = {"en": "Conversion to dwellings", "nl": "Transformatie naar wonen"}
    step = 4
    geometry = "selection"
    additions = StockLine.TRANSFORMATIE
    during = {
        "en": "The use that makes way is gone, the dwellings are not there yet.",
        "nl": "De functie die plaatsmaakt is weg, de woningen zijn er nog niet.",
    }
    attributes = (
        Attribute(
            "conv",
            "float",
            0.85,
            minimum=0.1,
            maximum=1.0,
            label={
                "en": "Part that remains after circulation",
                "nl": "Deel dat overblijft na verkeersruimte",
            },
        ),
        Attribute(
            "gbo",
            "float",
            60.0,
            "m2",
            10.0,
            1000.0,
            label={"en": "Smallest dwelling (GO)", "nl": "Gebruiksoppervlakte per woning (minimaal)"},
        ),
        Attribute(
            "deel",
            "float",
            1.0,
            minimum=0.01,
            maximum=1.0,
            label={"en": "Part that is converted", "nl": "Deel dat wordt getransformeerd"},
        ),
        TENURE_MIX,
        SEGMENT_MIX,
        *LANDLORD,
    )

    def apply(self, measure: Intervention, values: Mapping[str, Any], draft: Draft) -> list[Issue]:
        """Put dwellings in the place of the units."""
        plans, issues = self._plans(measure, values, draft)
        segments = segments_of(values["segment_mix"], sum(count for _, _, count in plans))
        writer = UnitWriter(measure, draft)
        for units, pieces, count in plans:
            for unit in units:
                _shrink(unit, values["deel"], draft)
            writer.dwellings_at(units[0], pieces, values["eigenaar_mix"], segments[:count])
            segments = segments[count:]
        issues.append(warn("transform_environment", measure, count=sum(count for _, _, count in plans)))
        return issues

    def under_way(self, measure: Intervention, values: Mapping[str, Any], draft: Draft) -> list[Issue]:
        """Take the units away, or the part of them that is converted."""
        plans, issues = self._plans(measure, values, draft)
        for unit in (unit for units, _, _ in plans for unit in units):
            _shrink(unit, values["deel"], draft)
        return issues

    @staticmethod
    def _plans(
        measure: Intervention, values: Mapping[str, Any], draft: Draft
    ) -> tuple[list[_Plan], list[Issue]]:
        """What becomes of the units of each pand, and what is too small for a dwelling.

        Raises:
            InterventionError: there is nothing to convert, or not one dwelling fits.
        """
        need(measure, draft, "buildings", "units")
        places = _by_place(measure, draft)
        issues: list[Issue] = []
        plans: list[_Plan] = []
        for units in places:
            taken = [_part(unit, values["deel"]) for unit in units]
            pieces = tuple(round(sum(column) * values["conv"]) for column in zip(*taken, strict=True))
            count = floor_count(square_metres(sum(pieces)) / values["gbo"])
            if count:
                plans.append((units, pieces, count))
            else:
                pand = ", ".join(units[0].building_ids)
                issues.append(
                    warn("transform_too_small", measure, building=pand, area=in_metres(sum(pieces)))
                )
        if not plans:
            raise refuse("no_dwelling_fits", measure, size=values["gbo"])
        return plans, issues


def _by_place(measure: Intervention, draft: Draft) -> list[list[Unit]]:
    """The units to convert, those of one pand together.

    Raises:
        InterventionError: a selected unit is a dwelling, there is nothing to convert, or its size is unknown.
    """
    found: dict[tuple[str, ...], list[Unit]] = {}
    for unit in selected_units(measure, draft):
        if unit.dwelling and unit.unit_id in measure.targets:
            raise refuse("transform_dwelling", measure, unit=unit.unit_id)
        if not unit.dwelling:
            need_floor_area(measure, unit)
            found.setdefault(unit.building_ids, []).append(unit)
    if not found:
        raise refuse("transform_nothing", measure)
    return [units for _, units in sorted(found.items())]


def _part(unit: Unit, share: float) -> tuple[int, ...]:
    return tuple(round(piece * share) for piece in unit.pieces)


def _shrink(unit: Unit, share: float, draft: Draft) -> None:
    """Take a part off a unit; nothing is left of one that is converted whole."""
    left = tuple(piece - gone for piece, gone in zip(unit.pieces, _part(unit, share), strict=True))
    if sum(left) > 0:
        draft.put_unit(replace(unit, pieces=left, go=square_metres(sum(left))))
    else:
        draft.remove_unit(unit.unit_id)
