"""Small places as frames, the way a planner's notebook would hold them, and what the engine says of them."""

import dataclasses

import geopandas
import numpy as np
import pandas
import shapely

from herstruct_plugin.adapters.notebook import neighbourhood_from_frames
from herstruct_plugin.adapters.scoring import load_profile
from herstruct_plugin.core.scenario.session import Session

RD = "EPSG:28992"
X, Y = 150_000.0, 450_000.0  # a corner of a CBS square
PROFILE = load_profile("nplv-naoorlogs")


def box(x, y, width, height):
    """A rectangle, metres from the corner of the place."""
    return shapely.box(X + x, Y + y, X + x + width, Y + y + height)


def point(x, y):
    """A point, metres from the corner of the place."""
    return shapely.Point(X + x, Y + y)


def pand_id(number):
    """A BAG id of a pand."""
    return f"036310{number:010d}"


def unit_id(number):
    """A BAG id of a verblijfsobject."""
    return f"036301{number:010d}"


def frame(shapes, **columns):
    """A GeoDataFrame; columns are lists, or one value for all rows."""
    count = len(shapes)
    filled = {name: one if isinstance(one, list) else [one] * count for name, one in columns.items()}
    return geopandas.GeoDataFrame(filled, geometry=list(shapes), crs=RD)


def table(**columns):
    """A frame without geometry."""
    return pandas.DataFrame(columns)


def areas(*shapes, ids=None, **columns):
    """Study areas A, B, C ..."""
    codes = list(ids or "ABCDEFGH"[: len(shapes)])
    return frame(shapes, area_id=codes, **{"name": codes, **columns})


def panden(*shapes, first=1, **columns):
    """BAG panden 1, 2, 3 ... of 1965."""
    ids = [pand_id(first + row) for row in range(len(shapes))]
    usual = {"identificatie": ids, "bouwjaar": 1965, "status": "Pand in gebruik"}
    return frame(shapes, **{**usual, **columns})


def units(*points, **columns):
    """Dwellings 1, 2, 3 ... of 80 m2, all in pand 1."""
    usual = {
        "identificatie": [unit_id(1 + row) for row in range(len(points))],
        "oppervlakte": 80,
        "status": "Verblijfsobject in gebruik",
        "gebruiksdoel": "woonfunctie",
        "pandidentificatie": pand_id(1),
    }
    return frame(points, **{**usual, **columns})


def bgt(kind, *rows, **columns):
    """A BGT layer of one feature type from (value, polygon) pairs, as the OGC service names its fields."""
    key = {
        "wegdeel": "functie",
        "ondersteunendwegdeel": "functie",
        "begroeidterreindeel": "fysiek_voorkomen",
        "onbegroeidterreindeel": "fysiek_voorkomen",
        "waterdeel": "type",
        "ondersteunendwaterdeel": "type",
        "overigbouwwerk": "type",
        "pand": "identificatie_bag_pnd",
    }[kind]
    usual = {
        "lokaal_id": [f"{kind[0]}{row:03d}" for row in range(len(rows))],
        key: [value for value, _ in rows],
        "eind_registratie": None,
        "status": "bestaand",
        "relatieve_hoogteligging": 0,
    }
    return frame([shape for _, shape in rows], **{**usual, **columns})


def session(study, profile=PROFILE, **frames):
    """A session on frames; ground is a dict of layers by feature type."""
    return Session(neighbourhood_from_frames(study, **frames), profile)


def with_parameters(**changes):
    """The default profile with other parameters."""
    return dataclasses.replace(PROFILE, parameters=dataclasses.replace(PROFILE.parameters, **changes))


def result(study, profile=PROFILE, **frames):
    """Area results by id."""
    made = session(study, profile, **frames).evaluate()
    return {area.area_id: area for area in made.areas}


def measured(study, profile=PROFILE, **frames):
    """Measurements of the first area by indicator."""
    return next(iter(result(study, profile, **frames).values())).measurements


def shuffled(layer, seed=7):
    """The rows of a frame in another order."""
    order = np.random.default_rng(seed).permutation(len(layer))
    return layer.iloc[order].reset_index(drop=True)
