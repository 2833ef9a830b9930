"""A new building on a drawn footprint: whether it can stand there, its floor area and its units.

BVO = footprint * lagen; n = floor(BVO * res_share * ff / gbo_per_woning) dwellings, the rest of the floor
area is one unit with another function (indicators.md 8.1, 8.2). Public ground under it counts as taken.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from ..issues import Issue
from ..model.codes import FUNCTION_NAMES, FloorRule, Function, Ground
from ..model.quantities import quantise_area
from ..scenario.ground_under import GroundPiece, ground_pieces
from ..scenario.records import Building
from .base import Attribute, Intervention, refuse
from .drawn import SLIVER, in_metres, percent, warn
from .landlord import LANDLORD
from .new_dwellings import SEGMENT_MIX, TENURE_MIX, UnitWriter, dwellings_that_fit, segments_of

if TYPE_CHECKING:
    from ..scenario.draft import Draft

ALLOWED = {
    Ground.PARKEERVLAK,
    Ground.VERHARD_TERREIN,
    Ground.HALFVERHARD,
    Ground.ONVERHARD,
    Ground.BERM_OVERIG,
    Ground.BERM_GROEN,
    Ground.GROEN,
    Ground.ERF,
}
ALLOWED_SHARE = 0.9
OTHER_USES = tuple(name for name, function in FUNCTION_NAMES.items() if function != Function.WOON)

LAYERS = Attribute("lagen", "int", 4, minimum=1, maximum=60, label={"en": "Storeys", "nl": "Bouwlagen"})
PROGRAMME = (
    LAYERS,
    Attribute(
        "gbo_per_woning",
        "float",
        70.0,
        "m2",
        10.0,
        1000.0,
        label={"en": "Smallest dwelling (GO)", "nl": "Gebruiksoppervlakte per woning (minimaal)"},
    ),
    Attribute(
        "res_share",
        "float",
        1.0,
        minimum=0.0,
        maximum=1.0,
        label={"en": "Residential share of the floor area", "nl": "Aandeel wonen in het vloeroppervlak"},
    ),
    Attribute(
        "ff",
        "float",
        minimum=0.1,
        maximum=1.0,
        optional=True,
        label={
            "en": "Form factor GO/BVO (default: the profile's)",
            "nl": "Vormfactor GBO/BVO (standaard: die van het profiel)",
        },
    ),
    TENURE_MIX,
    SEGMENT_MIX,
    *LANDLORD,
    Attribute(
        "plint",
        "text",
        choices=OTHER_USES,
        optional=True,
        label={"en": "Use of what is not residential", "nl": "Functie van het deel dat niet wonen is"},
    ),
)


def put_block(measure: Intervention, shape: Any, values: Mapping[str, Any], draft: Draft) -> list[Issue]:
    """Add a building with the values of ``PROGRAMME``, and its units.

    Raises:
        InterventionError: not one dwelling fits.
    """
    mixed = FUNCTION_NAMES.get(
        values["plint"] or "", Function.OVERIG if values["res_share"] < 1 else Function.NONE
    )
    building = block_of(measure, shape, values["lagen"], Function.WOON | mixed, draft)
    ff = draft.baseline.parameters.form_factor if values["ff"] is None else values["ff"]
    share = values["res_share"]
    count = dwellings_that_fit(building.bvo, share, ff, values["gbo_per_woning"])
    if share > 0 and not count:
        raise refuse("no_dwelling_fits", measure, size=values["gbo_per_woning"])
    whole = round(building.bvo * ff)
    residential = round(building.bvo * share * ff)
    issues = stand(measure, building, draft)
    writer = UnitWriter(measure, draft)
    if count:
        segments = segments_of(values["segment_mix"], count)
        writer.dwellings(building, residential, values["eigenaar_mix"], segments)
    if whole > residential:
        # a use that is not stated makes no shop, school or entrance
        use = FUNCTION_NAMES[values["plint"]] if values["plint"] else Function.OVERIG
        writer.other_use(building, whole - residential, use)
    elif values["plint"]:
        issues.append(warn("plinth_without_floor_area", measure, use=values["plint"]))
    return issues


def stand(measure: Intervention, building: Building, draft: Draft) -> list[Issue]:
    """Put a building on its ground; the trees in and around it go."""
    draft.put_building(building)
    felled = draft.fell_trees(building.geometry)
    draft.overlay(measure.id, building.geometry, Ground.PAND, building=True)
    return [warn("footprint_fells_trees", measure, count=felled)] if felled else []


def block_of(
    measure: Intervention, shape: Any, storeys: int, functions: Function, draft: Draft, bays: int = 0
) -> Building:
    """The building, named after its measure.

    Raises:
        InterventionError: the data already hold a building of that name.
    """
    if measure.id in draft.baseline.building_row:
        raise refuse("measure_already_in_data", measure, found=measure.id)
    footprint = int(quantise_area(shapely.area(shape)))
    taken = [piece for piece in ground_pieces(draft.baseline, (), shape) if piece.public]
    return Building(
        building_id=measure.id,
        geometry=shape,
        year=_year(draft.baseline.neighbourhood.reference_date),
        functions=int(functions),
        layers=float(storeys),
        flat_roof=math.nan,  # that one object: equal records compare equal
        footprint=footprint,
        bvo=footprint * storeys,
        bvo_rule=int(FloorRule.SKETCHED),
        go=0,  # summed over its units when the draft is finished
        go_res=0,
        unit_count=0,
        taken_public=sum(piece.area for piece in taken),
        bays=bays,
    )


def _year(reference_date: str) -> int:
    """Year built of what is new: not before the data. -1 when their date is unknown."""
    year = reference_date[:4]
    return int(year) if len(year) == 4 and year.isdecimal() else -1


def site(
    measure: Intervention, shape: Any, draft: Draft, setback: float, open_ground: bool = True
) -> list[Issue]:
    """Whether a block can stand there.

    Args:
        setback: m between facades.
        open_ground: nine tenths of it must lie on ground that is not in use.

    Raises:
        InterventionError: on a building, water, rail or play place, or on ground that is in use.
    """
    pieces = draft.ground_pieces(shape)
    standing = [
        one.building_id
        for one in draft.buildings_at(shape)
        if quantise_area(shapely.area(shapely.intersection(one.geometry, shape))) > SLIVER
    ]
    if standing or _area(pieces, {Ground.PAND}) > SLIVER:
        raise refuse("footprint_on_building", measure, buildings=", ".join(standing[:5]), count=len(standing))
    water, rail = _area(pieces, {Ground.WATER}), _area(pieces, {Ground.OVERIG})
    if water > SLIVER:
        raise refuse("footprint_on_water", measure, area=in_metres(water))
    if rail > SLIVER:  # the class that holds rail, and ground of which the source tells no more
        raise refuse("footprint_on_rail", measure, area=in_metres(rail))
    for one in draft.play_at(shape):
        if quantise_area(shapely.area(shapely.intersection(one.geometry, shape))) > SLIVER:
            raise refuse("footprint_on_play", measure, play=one.id)
    play = draft.baseline.neighbourhood.play
    if play is not None:
        meet = np.flatnonzero(shapely.intersects(play.geometry, shape))
        over = quantise_area(shapely.area(shapely.intersection(play.geometry[meet], shape)))
        if (over > SLIVER).any():
            raise refuse("footprint_on_play", measure, play=str(play.ids[meet[np.argmax(over)]]))
    issues = []
    if draft.baseline.neighbourhood.ground is None:
        issues.append(warn("footprint_ground_unknown", measure))
    elif open_ground and _area(pieces, ALLOWED) < ALLOWED_SHARE * sum(piece.area for piece in pieces):
        share = percent(_area(pieces, ALLOWED) / max(1, sum(piece.area for piece in pieces)))
        raise refuse("footprint_on_ground_in_use", measure, share=share, needed=percent(ALLOWED_SHARE))
    elif _area(pieces, {Ground.ERF}) > SLIVER:
        issues.append(
            warn("footprint_on_private_ground", measure, area=in_metres(_area(pieces, {Ground.ERF})))
        )
    near = [
        one.building_id
        for one in draft.buildings_at(shapely.buffer(shape, setback))
        if shapely.distance(one.geometry, shape) < setback
    ]
    if near:
        issues.append(
            warn(
                "footprint_near_buildings",
                measure,
                buildings=", ".join(near[:5]),
                count=len(near),
                needed=setback,
            )
        )
    return issues


def _area(pieces: list[GroundPiece], classes: set[Ground]) -> int:
    return sum(piece.area for piece in pieces if piece.ground in classes)
