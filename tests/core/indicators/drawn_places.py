"""Neighbourhoods drawn for tests: tables from short descriptions, and states with some rows changed."""

import numpy as np
import shapely

from herstruct_plugin.core.indicators.base import AreaTotals
from herstruct_plugin.core.indicators.registry import indicators
from herstruct_plugin.core.model.codes import GROUND_CLASSES, Function, Ground, TenureLevel
from herstruct_plugin.core.model.quantities import ONE, split_share
from herstruct_plugin.core.model.schemas import (
    AREAS,
    BUILDINGS,
    DESTINATIONS,
    FURNITURE,
    GROUND,
    PLAY,
    STREETS,
    TREES,
    UNITS,
)
from herstruct_plugin.core.model.tables import Neighbourhood, TypedTable
from herstruct_plugin.core.scenario.baseline import Baseline
from herstruct_plugin.core.scenario.draft import Draft
from herstruct_plugin.core.scenario.overlay import GroundOverlay
from herstruct_plugin.core.scenario.placed import Path
from herstruct_plugin.core.scenario.records import Unit
from herstruct_plugin.core.scenario.state import State
from herstruct_plugin.core.scenario.totals import area_slice, fresh_totals
from herstruct_plugin.core.scoring.parameters import Parameters

TENURES = {"koop": (1, 0, 0), "corporatie": (0, 1, 0), "overig": (0, 0, 1), None: (0, 0, 0)}


def vector(tenure):
    """Weights of a tenure by name, or as given."""
    return TENURES[tenure] if tenure is None or isinstance(tenure, str) else tuple(tenure)


def areas(*polygons):
    """Area table."""
    names = [f"A{index:03d}" for index in range(len(polygons))]
    return TypedTable(
        AREAS, {"area_id": names, "name": names, "municipality": [""] * len(names)}, list(polygons)
    )


def units(rows):
    """Unit table from (id, x, y, tenure), with level or level and ids of panden behind; metres."""
    count = len(rows)
    shares = split_share(np.array([vector(row[3]) for row in rows], dtype=float).reshape(-1, 3))
    levels = [row[4] if len(row) > 4 else TenureLevel.T1 for row in rows]
    known = shares.sum(axis=1) > 0
    return TypedTable(
        UNITS,
        {
            "unit_id": [row[0] for row in rows],
            "building_ids": [tuple(row[5]) if len(row) > 5 else () for row in rows],
            "functions": [int(Function.WOON)] * count,
            "go": [70.0] * count,
            "estimated": [False] * count,
            "koop": shares[:, 0],
            "corporatie": shares[:, 1],
            "overig": shares[:, 2],
            "known": np.where(known, ONE, 0),
            "tenure_level": [
                level if one else TenureLevel.NONE for level, one in zip(levels, known, strict=True)
            ],
            "segment": [0] * count,
            "landlord": [""] * count,
            "complex": [""] * count,
            "square": [-1] * count,
        },
        list(shapely.points([[row[1], row[2]] for row in rows])) if rows else [],
    )


def ground(rows):
    """Ground table from (id, class, polygon) with the usual weights of the class."""
    classes = [Ground[row[1].upper()] for row in rows]
    usual = [GROUND_CLASSES[one] for one in classes]
    return TypedTable(
        GROUND,
        {
            "ground_id": [row[0] for row in rows],
            "ground_class": classes,
            "public": [one.public for one in usual],
            "green": [one.green for one in usual],
            "paved": [one.paved for one in usual],
            "main_road": [False] * len(rows),
        },
        [row[2] for row in rows],
    )


def streets(rows):
    """Street table from (id, line), (id, line, walkable) or (id, line, walkable, main road)."""
    walkable = [row[2] if len(row) > 2 else True for row in rows]
    return TypedTable(
        STREETS,
        {
            "street_id": [row[0] for row in rows],
            "walkable": walkable,
            "street": [True] * len(rows),
            "main_road": [row[3] if len(row) > 3 else False for row in rows],
        },
        [row[1] for row in rows],
    )


def trees(rows):
    """Tree table from (id, x, y, crown) or (id, x, y, crown, height); None is unknown."""
    return TypedTable(
        TREES,
        {
            "tree_id": [row[0] for row in rows],
            "crown": [np.nan if row[3] is None else row[3] for row in rows],
            "height": [row[4] if len(row) > 4 else np.nan for row in rows],
        },
        [shapely.Point(row[1], row[2]) for row in rows],
    )


def panden(rows):
    """Building table from (id, polygon)."""
    count = len(rows)
    return TypedTable(
        BUILDINGS,
        {
            "building_id": [row[0] for row in rows],
            "year": [1960] * count,
            "functions": [0] * count,
            "unit_count": [-1] * count,
            "unit_area_min": [np.nan] * count,
            "unit_area_max": [np.nan] * count,
            "layers": [np.nan] * count,
            "flat_roof": [np.nan] * count,
            "taken_public": [0] * count,
        },
        [row[1] for row in rows],
    )


def destinations(rows):
    """Destination table from (id, kind, x, y)."""
    columns = {"destination_id": [row[0] for row in rows], "kind": [row[1] for row in rows]}
    return TypedTable(DESTINATIONS, columns, [shapely.Point(row[2], row[3]) for row in rows])


def benches(rows):
    """Furniture table of benches from (id, x, y)."""
    columns = {"furniture_id": [row[0] for row in rows], "kind": ["bench"] * len(rows)}
    return TypedTable(FURNITURE, columns, [shapely.Point(row[1], row[2]) for row in rows])


def play_places(rows):
    """Play table from (id, age, polygon)."""
    columns = {"play_id": [row[0] for row in rows], "age": [row[1] for row in rows]}
    return TypedTable(PLAY, columns, [row[2] for row in rows])


def baseline(
    polygons, homes=None, grounds=None, lines=None, parameters=None, wood=None, built=None, **tables
):
    """A baseline of what was given (wood: trees, built: panden; ``tables``: further tables as they are); None
    is a layer that was not delivered."""
    polygons = polygons if isinstance(polygons, list) else [polygons]
    return Baseline(
        Neighbourhood(
            areas(*polygons),
            buildings=None if built is None else panden(built),
            units=None if homes is None else units(homes),
            ground=None if grounds is None else ground(grounds),
            streets=None if lines is None else streets(lines),
            trees=None if wood is None else trees(wood),
            **tables,
        ),
        parameters or Parameters(),
    )


def home(name, x, y, tenure, level=TenureLevel.T1):
    """A dwelling that a sketch adds or puts in the place of another; metres."""
    koop, corporatie, overig = split_share(np.array([vector(tenure)], dtype=float))[0].tolist()
    known = koop + corporatie + overig
    return Unit(
        name,
        round(x * 1000),
        round(y * 1000),
        (),
        (),
        int(Function.WOON),
        True,
        70.0,
        False,
        koop,
        corporatie,
        overig,
        known,
        int(level if known else TenureLevel.NONE),
        0,
        False,
        -1,
    )


def changed(base, put=(), gone=(), edits=(), fellings=(), paths=()):
    """The state with some dwellings put, some gone, ground edits of (polygon, class), footprints that fell
    trees, and paths as (id, line)."""
    draft = Draft(base)
    for footprint in fellings:
        draft.fell_trees(footprint)
    for one in gone:
        draft.remove_unit(one)
    for one in put:
        draft.put_unit(one)
    for polygon, ground_class in edits:
        draft.overlay("sketch", polygon, Ground[ground_class.upper()])
    draft.put("paths", [Path.of(name, line, False) for name, line in paths])
    return State(base, draft, GroundOverlay(base))


def measure(indicator, state):
    """One indicator of every area of a state, from all its rows."""
    formula, base = indicators(state.parameters.land_bases)[indicator], state.baseline
    totals = fresh_totals(formula.terms, state)
    return [
        formula.measure(
            AreaTotals(
                area_slice(totals, area), int(base.area_q[area]), base.available[area], base.notes[area]
            ),
            base.parameters,
        )
        for area in range(base.count)
    ]
