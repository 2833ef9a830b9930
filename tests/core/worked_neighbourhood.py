"""The worked example as typed tables: from the oracle's ``Place`` to a ``Neighbourhood``, field by field."""

import numpy as np
import shapely

from herstruct_plugin.core.model import schemas
from herstruct_plugin.core.model.codes import FUNCTION_NAMES, GROUND_CLASSES, Ground, TenureLevel
from herstruct_plugin.core.model.quantities import ONE, split_share
from herstruct_plugin.core.model.tables import Neighbourhood, TypedTable
from tests.oracles import worked_example
from tests.oracles.model import TENURES


def neighbourhood_of(place, reference_date=""):
    """Tables of a place; the flat roof of every pand is its whole footprint."""
    return Neighbourhood(
        areas=areas([("A", place.area)]),
        buildings=buildings(place.panden),
        units=units(place.units),
        ground=ground(place.grounds),
        trees=TypedTable(
            schemas.TREES,
            {"tree_id": [t.id for t in place.trees], "crown": [t.crown or np.nan for t in place.trees]},
            [t.point for t in place.trees],
        ),
        play=TypedTable(
            schemas.PLAY,
            {"play_id": [f"play-{i}" for i in range(len(place.play))], "age": [""] * len(place.play)},
            list(place.play),
        ),
        streets=TypedTable(
            schemas.STREETS,
            {
                "street_id": [s.id for s in place.streets],
                "walkable": [s.walkable for s in place.streets],
                "street": [s.carriageway for s in place.streets],
                "main_road": [False for _ in place.streets],
            },
            [s.line for s in place.streets],
        ),
        reference_date=reference_date,
    )


def worked_neighbourhood():
    """The baseline of indicators 9."""
    return neighbourhood_of(worked_example.baseline())


def areas(named):
    """Table of areas from (id, polygon) pairs."""
    ids = [one for one, _ in named]
    columns = {"area_id": ids, "name": ids, "municipality": [""] * len(ids)}
    return TypedTable(schemas.AREAS, columns, [shape for _, shape in named])


def buildings(panden):
    """Table of the oracle's panden."""
    count = len(panden)
    shapes = [pand.ground_outline for pand in panden]
    return TypedTable(
        schemas.BUILDINGS,
        {
            "building_id": [pand.id for pand in panden],
            "year": [pand.year or -1 for pand in panden],
            "functions": [0] * count,
            "unit_count": [-1] * count,
            "unit_area_min": [np.nan] * count,
            "unit_area_max": [np.nan] * count,
            "layers": [np.nan if pand.floors is None else pand.floors for pand in panden],
            "flat_roof": shapely.area(shapes),
            "taken_public": [0] * count,
        },
        shapes,
    )


def units(found):
    """Table of the oracle's units; tenure is a label per dwelling (T1)."""
    count = len(found)
    vectors = np.array([[(u.tenure or {}).get(k, 0.0) for k in TENURES] for u in found]).reshape(-1, 3)
    mix = split_share(vectors)
    known = mix.sum(axis=1) > 0
    return TypedTable(
        schemas.UNITS,
        {
            "unit_id": [u.id for u in found],
            "building_ids": [u.panden for u in found],
            "functions": [sum(int(FUNCTION_NAMES[use]) for use in u.uses) for u in found],
            "go": [np.nan if u.go is None else u.go for u in found],
            "estimated": [False] * count,
            "koop": mix[:, 0],
            "corporatie": mix[:, 1],
            "overig": mix[:, 2],
            "known": np.where(known, ONE, 0),
            "tenure_level": np.where(known, TenureLevel.T1, TenureLevel.NONE),
            "segment": [0] * count,
            "landlord": [""] * count,
            "complex": [""] * count,
            "square": [-1] * count,
        },
        [u.point for u in found],
    )


def ground(grounds):
    """Table of the oracle's ground polygons."""
    classes = [Ground[one.cls.upper()] for one in grounds]
    usual = [GROUND_CLASSES[one] for one in classes]
    return TypedTable(
        schemas.GROUND,
        {
            "ground_id": [one.id for one in grounds],
            "ground_class": [int(one) for one in classes],
            "public": [
                u.public if g.public is None else g.public for g, u in zip(grounds, usual, strict=True)
            ],
            "green": [one.green for one in usual],
            "paved": [u.paved if g.paved is None else g.paved for g, u in zip(grounds, usual, strict=True)],
            "main_road": [one.main_road for one in grounds],
        },
        [one.geometry for one in grounds],
    )
