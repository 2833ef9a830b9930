"""New dwellings of a programme: how many fit in a floor area, and what each of them is.

Formulas: indicators.md 8.1 (n = floor(BVO * res_share * ff / gbo), actual size so that no floor area is
lost), settled 11 (the mix as fractional vector), 74 (they stand at the representative point).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
        self._place: tuple[Any, Any] | None = None  # the last footprint and the place of its units

    def dwellings(
        self, building: Building, floor_area: int, mix: Sequence[float], segments: Sequence[int]
    ) -> None:
        """Add a dwelling for each segment; together they have the quantised GO ``floor_area``.

        Raises:
            InterventionError: the neighbourhood already holds units of a measure with this id.
        """
        koop, corporatie, overig = (int(part) for part in split_share([list(mix)])[0])
        for segment, piece in zip(segments, split_evenly(floor_area, len(segments)), strict=True):
            tenure = {"koop": koop, "corporatie": corporatie, "overig": overig, "known": ONE}
            self._put(building, piece, Function.WOON, {**tenure, "level": TenureLevel.T1, "segment": segment})

    def other_use(self, building: Building, floor_area: int, function: Function) -> None:
        """Add one unit without dwelling that has the quantised GO ``floor_area``."""
        none = {"koop": 0, "corporatie": 0, "overig": 0, "known": 0}
        self._put(building, floor_area, function, {**none, "level": TenureLevel.NONE, "segment": 0})

    def _put(self, building: Building, piece: int, function: Function, tenure: Mapping[str, int]) -> None:
        self._number += 1
        unit_id = f"{self._measure.id}#{self._number:04d}"
        if unit_id in self._draft.baseline.unit_row:
            raise refuse("measure_already_in_data", self._measure, found=unit_id)
        if self._place is None or self._place[0] is not building.geometry:
            inside = shapely.get_coordinates(shapely.point_on_surface(building.geometry))[0]
            self._place = building.geometry, quantise_length(inside)
        x, y = self._place[1]
        fixed: dict[str, Any] = {name: int(value) for name, value in tenure.items()}
        unit = Unit(
            unit_id=unit_id,
            x=int(x),
            y=int(y),
            building_ids=(building.building_id,),
            pieces=(piece,),
            functions=int(function),
            dwelling=function == Function.WOON,
            go=square_metres(piece),
            estimated=False,
            single=False,  # follows from the number of units in the building
            year=building.year,
            pand=building.building_id,
            **fixed,
        )
        self._draft.put_unit(unit)
