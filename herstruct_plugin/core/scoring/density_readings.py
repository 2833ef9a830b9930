"""The density of one area as different publications would give it, side by side, and why they differ.

Figures from different tools are not comparable without their land base and their kind of floor area
(indicators.md 1.3, 1.4, trap 12). Three readings:

* ``gross``: gross floor area (BVO) on the whole area; what ``dn_fsi``, ``dn_gsi`` ... say.
* ``nen9300``: gross floor area on the fabric, where a park above 250 m2 is no land.
* ``rudifun``: usable floor area (GO) on the fabric, where green above 4,000 m2 is no land.

The last two are indicative: the norm assigns land per level, and PBL draws its blocks in its own way.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..indicators.base import AreaTotals
from ..indicators.common_terms import BVO, FOOTPRINT, GO, WATER
from ..indicators.coverage import FLOOR_COVERAGE, GROUND_COVERAGE, floor_coverage, ground_coverage
from ..indicators.densification.land import CORRIDOR
from ..indicators.measurement import MINIMUM_COVERAGE
from ..indicators.relations.component_term import GROUND, SIZE
from ..issues import Issue, info
from ..model.quantities import Ints, quantise_area, square_metres

TERMS = (GO, FOOTPRINT, WATER, CORRIDOR, *FLOOR_COVERAGE, *GROUND_COVERAGE)  # what readings are made of
NEN_PARK, RUDIFUN_PARK = 250.0, 4_000.0  # m2 above which green is no land
FIGURES = ("fsi", "gsi", "osr", "layers")


@dataclass(frozen=True)
class Reading:
    """One figure of one area in one reading.

    Attributes:
        reading: ``"gross"``, ``"nen9300"`` or ``"rudifun"``; all but the first are indicative.
        land: ``"gross"`` or ``"fabric"``; ``threshold``: m2 above which green is no land, None without.
        floor: ``"bvo"`` or ``"go"``.
        figure: ``"fsi"``, ``"gsi"``, ``"osr"`` or ``"layers"``; ``value`` None when not available.
        land_m2, floor_m2: what it was divided by and what was divided.
    """

    area_id: str
    name: str
    reading: str
    land: str
    threshold: float | None
    floor: str
    figure: str
    value: float | None
    land_m2: float
    floor_m2: float


def readings(area_id: str, name: str, area: AreaTotals, patches: Ints) -> list[Reading]:
    """The readings of an area; none without its floor area, only the gross one without its ground.

    Args:
        area: its totals, those of ``TERMS`` among them.
        patches: weights of its green patches, see ``patches_of``.
    """
    if not {"buildings", "floor_area"} <= area.available or floor_coverage(area) < MINIMUM_COVERAGE:
        return []
    bvo, usable = square_metres(area[BVO.name]), square_metres(area[GO.name])
    kinds: list[tuple[str, str, float | None, str, float]] = [("gross", "gross", None, "bvo", bvo)]
    if "ground" in area.available and ground_coverage(area) >= MINIMUM_COVERAGE:
        kinds.append(("nen9300", "fabric", NEN_PARK, "bvo", bvo))
        kinds.append(("rudifun", "fabric", RUDIFUN_PARK, "go", usable))
    built, found = square_metres(area[FOOTPRINT.name]), []
    for reading, base, threshold, kind, floor in kinds:
        land = square_metres(_land(area, patches, threshold))
        values = (
            _ratio(floor, land),
            _ratio(built, land),
            _ratio(land - built, floor),
            _ratio(floor, built),
        )
        for figure, value in zip(FIGURES, values, strict=True):
            found.append(Reading(area_id, name, reading, base, threshold, kind, figure, value, land, floor))
    return found


def _land(area: AreaTotals, patches: Ints, threshold: float | None) -> int:
    if threshold is None:
        return area.area
    large = patches[patches[:, SIZE] > quantise_area(threshold), GROUND]
    return area.area - area[WATER.name] - area[CORRIDOR.name] - int(large.sum())


def _ratio(one: float, other: float) -> float | None:
    return one / other if other > 0 else None


def reading_issues(found: Iterable[Reading]) -> list[Issue]:
    """Each reading of each area as one thing to tell, with what makes it differ from the gross one."""
    groups: dict[str, dict[str, list[Reading]]] = {}
    for one in found:
        groups.setdefault(one.area_id, {}).setdefault(one.reading, []).append(one)
    issues = []
    for by_reading in groups.values():
        gross = by_reading["gross"][0]
        for reading, mine in by_reading.items():
            land, threshold = _hectares(mine[0].land_m2), mine[0].threshold
            less = _hectares(gross.land_m2 - mine[0].land_m2)
            share = round(100 * mine[0].floor_m2 / gross.floor_m2) if gross.floor_m2 else 0
            fsi, gsi, osr, layers = ("-" if one.value is None else round(one.value, 2) for one in mine)
            area = gross.name
            if reading == "gross":
                issue = info("density_gross", area=area, fsi=fsi, gsi=gsi, osr=osr, layers=layers, land=land)
            elif reading == "nen9300":
                issue = info(
                    "density_nen9300",
                    area=area,
                    fsi=fsi,
                    gsi=gsi,
                    osr=osr,
                    layers=layers,
                    land=land,
                    less=less,
                    threshold=threshold,
                )
            else:
                issue = info(
                    "density_rudifun",
                    area=area,
                    fsi=fsi,
                    gsi=gsi,
                    osr=osr,
                    layers=layers,
                    land=land,
                    less=less,
                    threshold=threshold,
                    share=share,
                )
            issues.append(issue)
        if len(by_reading) == 1:
            issues.append(info("density_without_ground", area=gross.name))
    return issues


def _hectares(m2: float) -> float:
    return round(m2 / 10_000, 1)
