"""I02 Optoppen: storeys on top of standing buildings.

dBVO = extra_lagen * flat roof * dakaandeel; n = floor(dBVO * ff / gbo) dwellings of dBVO * ff / n each
(indicators.md 8.2). The footprint does not change. The rules of 5.2 that the building fails are warnings:
the planner decides.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..issues import Issue
from ..model.codes import FloorRule, StockLine
from ..model.quantities import ONE_M2, square_metres
from ..scenario.records import Building
from .base import Attribute, Intervention, InterventionType, refuse
from .drawn import in_metres, need, percent, selected, warn
from .landlord import LANDLORD
from .new_dwellings import SEGMENT_MIX, TENURE_MIX, UnitWriter, dwellings_that_fit, segments_of

if TYPE_CHECKING:
    from ..scenario.draft import Draft

STOREY_HEIGHT = 3.0  # m, as in the rule that makes storeys of heights
LIFT_HEIGHT = 12.5  # m, entrance level above which the building code asks for a lift
RESIDENTIAL_SHARE = 0.5
FLAT_SHARE = 0.75  # of the footprint: the roof's own area is not in the data
SMALLEST_ROOF = 150.0  # m2
STOREYS = (2, 6)
FIRST_YEAR_ONE, FIRST_YEAR_TWO = 1965, 1992  # year built from which one, two storeys may be added


class Optoppen(InterventionType):
    """Adds storeys to the selected panden."""

    code = "I02"
    label = {"en": "Adding storeys", "nl": "Optoppen"}
    step = 4
    geometry = "selection"
    additions = StockLine.OPTOPPEN
    attributes = (
        Attribute(
            "extra_lagen",
            "int",
            1,
            minimum=1,
            maximum=20,
            label={"en": "Storeys added", "nl": "Extra bouwlagen"},
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
            "dakaandeel",
            "float",
            0.9,
            minimum=0.01,
            maximum=1.0,
            label={"en": "Usable part of the flat roof", "nl": "Bruikbaar deel van het platte dak"},
        ),
        TENURE_MIX,
        SEGMENT_MIX,
        *LANDLORD,
        Attribute(
            "plat_dak_m2",
            "float",
            unit="m2",
            minimum=1.0,
            maximum=1e6,
            optional=True,
            label={
                "en": "Flat roof, where the data do not tell",
                "nl": "Plat dak, als de data het niet geven",
            },
        ),
    )

    def apply(self, measure: Intervention, values: Mapping[str, Any], draft: Draft) -> list[Issue]:
        """Raise each building's floor area and add its dwellings."""
        need(measure, draft, "buildings", "units")
        targets = selected(measure)
        if values["plat_dak_m2"] is not None and len(targets) > 1:
            raise refuse("roof_for_several_buildings", measure, count=len(targets))
        ff = draft.baseline.parameters.form_factor
        issues: list[Issue] = []
        plans: list[tuple[Building, int, int]] = []
        for target in targets:
            building = draft.building(target)
            extra = self._extra_floor_area(building, measure, values)
            count = dwellings_that_fit(extra, 1.0, ff, values["gbo"])
            if count:
                plans.append((building, extra, count))
                issues += _doubts(building, measure, values)
            else:
                issues.append(warn("optop_too_small", measure, building=target, area=in_metres(extra)))
        if not plans:
            raise refuse("no_dwelling_fits", measure, size=values["gbo"])
        segments = segments_of(values["segment_mix"], sum(count for _, _, count in plans))
        writer = UnitWriter(measure, draft)
        for building, extra, count in plans:
            draft.put_building(_raised(building, extra, values["extra_lagen"]))
            writer.dwellings(building, round(extra * ff), values["eigenaar_mix"], segments[:count])
            segments = segments[count:]
        return issues

    @staticmethod
    def _extra_floor_area(building: Building, measure: Intervention, values: Mapping[str, Any]) -> int:
        stated = values["plat_dak_m2"]
        roof = building.flat_roof if stated is None else stated
        if math.isnan(roof) or roof <= 0:
            raise refuse("roof_unknown", measure, building=building.building_id)
        if stated is not None and stated > square_metres(building.footprint) + 0.5:
            footprint = in_metres(building.footprint)
            raise refuse("roof_larger_than_footprint", measure, building=building.building_id, area=footprint)
        return round(values["extra_lagen"] * roof * values["dakaandeel"] * ONE_M2)


def _raised(building: Building, extra: int, storeys: int) -> Building:
    """The building with its new floor area; how well the rest of it is known does not change."""
    sketched = building.bvo_rule == FloorRule.NO_UNITS
    return replace(
        building,
        bvo=building.bvo + extra,
        bvo_rule=int(FloorRule.SKETCHED) if sketched else building.bvo_rule,
        layers=math.nan if math.isnan(building.layers) else building.layers + storeys,  # one not-a-number
    )


def _doubts(building: Building, measure: Intervention, values: Mapping[str, Any]) -> Iterator[Issue]:
    """The eligibility rules (5.2) that the building fails or cannot be tested on."""
    name, extra = building.building_id, values["extra_lagen"]
    if building.go_res < RESIDENTIAL_SHARE * building.go or building.go == 0:
        yield warn("optop_not_residential", measure, building=name)
    roof = building.flat_roof if values["plat_dak_m2"] is None else values["plat_dak_m2"]
    if roof < FLAT_SHARE * square_metres(building.footprint):
        yield warn("optop_roof_not_flat", measure, building=name, needed=percent(FLAT_SHARE))
    if roof < SMALLEST_ROOF:
        yield warn("optop_roof_small", measure, building=name, area=round(roof, 1), needed=SMALLEST_ROOF)
    if building.year <= 0:
        yield warn("optop_year_unknown", measure, building=name)
    else:
        allowed = (building.year >= FIRST_YEAR_ONE) + (building.year >= FIRST_YEAR_TWO)
        if extra > allowed:
            yield warn("optop_year", measure, building=name, year=building.year, allowed=allowed, asked=extra)
    if building.bvo_rule == FloorRule.UNKNOWN:
        yield warn("optop_floor_area_unknown", measure, building=name)
    storeys = _storeys(building)
    if storeys is None:
        yield warn("optop_storeys_unknown", measure, building=name)
        return
    if not STOREYS[0] <= storeys <= STOREYS[1]:
        yield warn(
            "optop_storeys", measure, building=name, storeys=storeys, lowest=STOREYS[0], highest=STOREYS[1]
        )
    height = (storeys + extra - 1) * STOREY_HEIGHT
    if height > LIFT_HEIGHT:
        yield warn("optop_lift", measure, building=name, height=height, limit=LIFT_HEIGHT)


def _storeys(building: Building) -> int | None:
    if not math.isnan(building.layers):
        return max(1, round(building.layers))
    if building.bvo > 0 and building.footprint > 0:
        return max(1, round(building.bvo / building.footprint))
    return None
