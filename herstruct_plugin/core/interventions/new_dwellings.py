"""New dwellings of a programme: how many fit in a floor area, and what each of them is.

Formulas: indicators.md 8.1 (n = floor(BVO * res_share * ff / gbo), actual size so that no floor area is
lost), settled 11 (the mix as fractional vector), 74 (they stand at the representative point).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import shapely

from ..model.codes import Function, TenureLevel
from ..model.quantities import ONE, floor_count, quantise_length, split_share, square_metres
from ..scenario.records import Building, Unit
from .base import Attribute, Intervention, refuse

if TYPE_CHECKING:
    from ..scenario.draft import Draft

TENURE_MIX = Attribute(
    "eigenaar_mix",
    "mix",
    label={"en": "Tenure mix", "nl": "Verdeling koop, corporatie, overig"},
)
SEGMENT_MIX = Attribute(
    "segment_mix",
    "segments",
    optional=True,
    label={"en": "Segment mix", "nl": "Verdeling over segmenten"},
)


def dwellings_that_fit(floor_area: int, share: float, form_factor: float, size: float) -> int:
    """Number of dwellings of at least ``size`` m2 GO in a quantised gross floor area."""
    return floor_count(square_metres(floor_area) * share * form_factor / size)


def split_evenly(total: int, count: int) -> list[int]:
    """Whole parts that differ by at most one unit and add up to the total, the larger ones first."""
    part, rest = divmod(total, count)
    return [part + 1] * rest + [part] * (count - rest)


def segments_of(mix: Sequence[float] | None, count: int) -> list[int]:
    """A segment for each of ``count`` dwellings, in the order of ``codes.SEGMENTS``; without a mix unknown.

    A dwelling has one segment, so shares become whole dwellings by largest remainder (the first of equals).
    """
    if mix is None:
        return [0] * count
    exact = [share * count for share in mix]
    whole = [floor_count(one) for one in exact]
    by_rest = sorted(range(len(mix)), key=lambda one: (-(exact[one] - whole[one]), one))
    for one in by_rest[: count - sum(whole)]:
        whole[one] += 1
    return [segment + 1 for segment, times in enumerate(whole) for _ in range(times)]


class UnitWriter:
    """Writes a measure's new units, ``<measure id>#0001`` and on, into a draft."""

    def __init__(self, measure: Intervention, draft: Draft) -> None:
        self._measure = measure
        self._draft = draft
        self._number = 0
        stated = {"landlord": "verhuurder", "complex": "complex"}
        self._owner: dict[str, Any] = {
            name: str(measure.attributes.get(one) or "") for name, one in stated.items()
        }

    def dwellings(
        self, building: Building, floor_area: int, mix: Sequence[float], segments: Sequence[int]
    ) -> None:
        """Add a dwelling for each segment; together they have the quantised GO ``floor_area``.

        Raises:
            InterventionError: the neighbourhood already holds units of a measure with this id.
        """
        self._dwellings(_place_in(building), (floor_area,), mix, segments)

    def dwellings_at(
        self, unit: Unit, pieces: Sequence[int], mix: Sequence[float], segments: Sequence[int]
    ) -> None:
        """Add a dwelling for each segment where a unit is; ``pieces`` is their GO in each of its panden."""
        self._dwellings(_place_of(unit), pieces, mix, segments)

    def other_use(self, building: Building, floor_area: int, function: Function) -> None:
        """Add one unit without dwelling that has the quantised GO ``floor_area``."""
        self._put(_place_in(building), (floor_area,), function, _NO_TENURE)

    def other_use_at(self, unit: Unit, floor_area: int, function: Function) -> None:
        """Add one unit without dwelling where a unit of one pand is."""
        self._put(_place_of(unit), (floor_area,), function, _NO_TENURE)

    def parts_of(self, unit: Unit, count: int) -> None:
        """Add so many equal parts of a dwelling that is no longer there."""
        columns = [split_evenly(piece, count) for piece in unit.pieces]
        for pieces in zip(*columns, strict=True):
            self._like(unit, pieces)

    def merged(self, units: Sequence[Unit]) -> None:
        """Add one dwelling in the place of several of one place and kind that are no longer there."""
        pieces = tuple(sum(column) for column in zip(*(unit.pieces for unit in units), strict=True))
        self._like(units[0], pieces, any(unit.estimated for unit in units))

    def _like(self, unit: Unit, pieces: tuple[int, ...], estimated: bool = False) -> None:
        """A unit of another size; what was registered of the old one does not hold for it."""
        self._draft.put_unit(
            replace(
                unit,
                unit_id=self._next_id(),
                pieces=pieces,
                go=square_metres(sum(pieces)),
                estimated=estimated or unit.estimated,
                single=False,  # follows from the number of units in the building
                placed=1.0,
                woz=-1,
                energy_label=0,
            )
        )

    def _dwellings(
        self, place: Mapping[str, Any], pieces: Sequence[int], mix: Sequence[float], segments: Sequence[int]
    ) -> None:
        koop, corporatie, overig = (int(part) for part in split_share([list(mix)])[0])
        tenure = {"koop": koop, "corporatie": corporatie, "overig": overig, "known": ONE}
        columns = [split_evenly(piece, len(segments)) for piece in pieces]
        for segment, own in zip(segments, zip(*columns, strict=True), strict=True):
            self._put(place, own, Function.WOON, {**tenure, "level": TenureLevel.T1, "segment": segment})

    def _put(
        self, place: Mapping[str, Any], pieces: tuple[int, ...], function: Function, tenure: Mapping[str, int]
    ) -> None:
        fixed: dict[str, Any] = {name: int(value) for name, value in tenure.items()}
        unit = Unit(
            unit_id=self._next_id(),
            pieces=pieces,
            functions=int(function),
            dwelling=function == Function.WOON,
            go=square_metres(sum(pieces)),
            estimated=False,
            single=False,  # follows from the number of units in the building
            **place,
            **fixed,
        )
        self._draft.put_unit(replace(unit, **self._owner) if unit.dwelling else unit)

    def _next_id(self) -> str:
        self._number += 1
        unit_id = f"{self._measure.id}#{self._number:04d}"
        if unit_id in self._draft.baseline.unit_row:
            raise refuse("measure_already_in_data", self._measure, found=unit_id)
        return unit_id


_NO_TENURE = {"koop": 0, "corporatie": 0, "overig": 0, "known": 0, "level": TenureLevel.NONE, "segment": 0}


def _place_in(building: Building) -> dict[str, Any]:
    x, y = quantise_length(shapely.get_coordinates(shapely.point_on_surface(building.geometry))[0])
    one = building.building_id
    return {"x": int(x), "y": int(y), "building_ids": (one,), "year": building.year, "pand": one}


def _place_of(unit: Unit) -> dict[str, Any]:
    return {name: getattr(unit, name) for name in ("x", "y", "building_ids", "year", "pand")}
