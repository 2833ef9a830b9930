"""The land that density is measured on, and the figures that can be given on any of it (indicators.md 1.4).

F, G and W are those of the whole area on every base: only the land beneath differs, so that
OSR * FSI + GSI = 1 and L * GSI = FSI hold on each.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ...model.quantities import square_metres
from ..base import AreaTotals, Text
from ..common_terms import BVO, DWELLINGS, FOOTPRINT, WATER, ground_where
from ..coverage import GROUND_COVERAGE, floor_coverage, floor_flags, ground_coverage
from ..measurement import Measurement, ratio
from ..relations.blocks import NET_BLOCKS, NET_LAND
from ..relations.green_patches import GREEN_PATCHES, LARGE
from ..terms import Term

CORRIDOR = ground_where("corridor", lambda rows: rows["main_road"] | rows["rail"])


@dataclass(frozen=True)
class Land:
    """A land base.

    Attributes:
        terms: what its size is computed from.
        size: quantised m2 in an area.
        words: what it is, to end a definition with.
    """

    terms: tuple[Term, ...]
    size: Callable[[AreaTotals], int]
    words: Text


FABRIC = Land(
    (WATER, CORRIDOR, GREEN_PATCHES, *GROUND_COVERAGE),
    lambda area: area.area - area[WATER.name] - area[CORRIDOR.name] - area[LARGE],
    {
        "en": "Land: the area without water, main roads and rail, and patches of public green above the "
        "park threshold of the profile (4,000 m²).",
        "nl": "Grond: het gebied zonder water, hoofdwegen en spoor, en zonder openbare groenvlekken boven de "
        "parkdrempel van het profiel (4.000 m²).",
    },
)
NET = Land(
    (NET_BLOCKS, *GROUND_COVERAGE),
    lambda area: area[NET_LAND],
    {
        "en": "Land: the blocks with at least one building, between streets, verges, rail and water wider "
        "than 6 m.",
        "nl": "Grond: de bouwblokken met ten minste één pand, tussen straten, bermen, spoor en water breder "
        "dan 6 m.",
    },
)


def floor_space(area: AreaTotals, land: Land) -> Measurement:
    """F / B."""
    return _of_floor(area, square_metres(area[BVO.name]), square_metres(land.size(area)))


def open_space(area: AreaTotals, land: Land) -> Measurement:
    """(B - G) / F."""
    unbuilt = square_metres(land.size(area) - area[FOOTPRINT.name])
    return _of_floor(area, unbuilt, square_metres(area[BVO.name]))


def ground_space(area: AreaTotals, land: Land) -> Measurement:
    """G / B."""
    return ratio(square_metres(area[FOOTPRINT.name]), square_metres(land.size(area)), ground_coverage(area))


def dwelling_density(area: AreaTotals, land: Land) -> Measurement:
    """W / B in hectares."""
    hectares = square_metres(land.size(area)) / 10_000
    return ratio(float(area[DWELLINGS.name]), hectares, ground_coverage(area))


def _of_floor(area: AreaTotals, numerator: float, denominator: float) -> Measurement:
    coverage = floor_coverage(area) * ground_coverage(area)
    return ratio(numerator, denominator, coverage, floor_flags(area))
