"""A dense buurt and a wijk, straight as the tables of a neighbourhood: what sketching is measured on."""

import hashlib
from dataclasses import dataclass

import numpy as np
import shapely

from herstruct_plugin.core.model import schemas
from herstruct_plugin.core.model.codes import GROUND_CLASSES, Function, Ground, TenureLevel
from herstruct_plugin.core.model.quantities import ONE
from herstruct_plugin.core.model.tables import Neighbourhood, TypedTable

from .shapes import footprints, tessellation

STEP = 10.0  # m, of the raster behind the ground
CORNER = (150_000.0, 460_000.0)
STRIP = 6  # raster rows from street to street: two of buildings, road, parking, two of green
OPEN = {
    2: (Ground.RIJBAAN, Ground.WOONERF),
    3: (Ground.PARKEERVLAK, Ground.VOET, Ground.VERHARD_TERREIN),
    4: (Ground.GROEN, Ground.BERM_GROEN),
    5: (Ground.GROEN, Ground.ONVERHARD, Ground.ZAND),
}
BLANK = {"text": "", "int": -1, "float": float("nan"), "bool": False, "code": -1, "object": ()}


@dataclass(frozen=True)
class Size:
    """Raster of the ground (columns, rows), raster of the areas, numbers of panden and verblijfsobjecten."""

    name: str
    ground: tuple[int, int]
    areas: tuple[int, int]
    buildings: int
    units: int


BUURT = Size("buurt", (100, 100), (1, 1), 3_000, 4_000)
WIJK = Size("wijk", (250, 400), (2, 5), 30_000, 40_000)
SMALL_BUURT = Size("small buurt", (30, 36), (1, 1), 300, 400)
SMALL_WIJK = Size("small wijk", (40, 60), (2, 2), 600, 800)


def neighbourhood(size):
    """The tables of an invented place; the same at every call."""
    rng = np.random.default_rng(list(hashlib.sha256(size.name.encode()).digest()))
    columns, rows = size.ground
    x, y = CORNER
    box = (x, y, x + columns * STEP, y + rows * STEP)
    ground = tessellation(columns, rows, box, 8, 0.03, rng)
    areas = tessellation(*size.areas, box, 43, 0.004, rng)
    classes = _classes(columns, rows, rng)
    plots = np.flatnonzero(np.arange(columns * rows) // columns % STRIP < 2)
    centres = shapely.get_coordinates(shapely.centroid(ground))
    at = np.sort(rng.choice(plots, size.buildings, replace=False))
    buildings = footprints(centres[at], rng, (3.5, 5.5), (3.0, 4.0))
    owner = np.sort(rng.integers(0, size.buildings, size.units))
    points = shapely.points(np.round(centres[at][owner] + rng.uniform(-2, 2, (size.units, 2)), 3))
    return Neighbourhood(
        areas=_table(
            schemas.AREAS,
            areas,
            area_id=_ids("BU9999", len(areas)),
            name=_ids("Buurt ", len(areas)),
            municipality="GM9999",
        ),
        buildings=_buildings(buildings, rng),
        units=_units(points, owner, rng),
        ground=_ground(ground, classes),
        trees=_table(
            schemas.TREES,
            _scattered(box, size.buildings * 2 // 3, rng),
            tree_id=_ids("boom", size.buildings * 2 // 3),
            crown=6.0,
        ),
        furniture=_furniture(box, size.buildings // 10, rng),
        play=_play(box, max(3, size.buildings // 100), rng),
        streets=_streets(box, columns, rows),
        destinations=_destinations(box, max(8, size.buildings // 100), rng),
        reference=_table(
            schemas.REFERENCE,
            None,
            code=["GM9999"],
            name=["Voorbeeldstad"],
            koop=[0.4],
            corporatie=[0.3],
            overig=[0.3],
            dwellings=[100_000.0],
            household_size=[2.1],
            year=["2024"],
        ),
        reference_date="2024-01-01",
    )


def _classes(columns, rows, rng):
    """Rows of plots with their yards, then street, parking and green in runs of some cells."""
    found = np.full((rows, columns), int(Ground.ERF), dtype=np.int16)
    for row in range(rows):
        kinds = OPEN.get(row % STRIP)
        if kinds:
            runs = rng.choice([int(kind) for kind in kinds], columns // 5 + 1)
            found[row] = np.repeat(runs, 5)[:columns]
    return found.ravel()


def _ground(shapes, classes):
    usual = [GROUND_CLASSES[Ground(one)] for one in range(len(GROUND_CLASSES))]
    return _table(
        schemas.GROUND,
        shapes,
        ground_id=_ids("terrein", len(shapes)),
        ground_class=classes,
        public=np.array([one.public for one in usual])[classes],
        green=np.array([one.green for one in usual])[classes],
        paved=np.array([one.paved for one in usual])[classes],
        main_road=False,
    )


def _buildings(shapes, rng):
    count = len(shapes)
    return _table(
        schemas.BUILDINGS,
        shapes,
        building_id=_ids("999910", count),
        year=rng.integers(1950, 1985, count),
        functions=int(Function.WOON),
        layers=rng.integers(2, 6, count).astype(float),
        flat_roof=shapely.area(shapes),
        taken_public=0,
    )


def _units(points, owner, rng):
    count = len(points)
    tenure = rng.integers(0, 3, count)
    vector = {
        name: np.where(tenure == row, ONE, 0) for row, name in enumerate(("koop", "corporatie", "overig"))
    }
    building = _ids("999910", int(owner.max()) + 1)
    use = np.where(rng.random(count) < 0.9, int(Function.WOON), int(Function.WINKEL))
    return _table(
        schemas.UNITS,
        points,
        unit_id=_ids("999901", count),
        building_ids=[(building[one],) for one in owner],
        functions=use,
        go=rng.integers(40, 140, count).astype(float),
        **vector,
        known=ONE,
        tenure_level=int(TenureLevel.T1),
        segment=rng.integers(1, 6, count),
        landlord="",
        complex="",
    )


def _furniture(box, count, rng):
    kind = rng.choice(np.array(["lamp", "bench"], dtype=object), count, p=[0.8, 0.2])
    return _table(schemas.FURNITURE, _scattered(box, count, rng), furniture_id=_ids("paal", count), kind=kind)


def _play(box, count, rng):
    shapes = shapely.buffer(_scattered(box, count, rng), 6.0)
    return _table(schemas.PLAY, shapes, play_id=_ids("speelplek", count), age="")


def _destinations(box, count, rng):
    kind = rng.choice(np.array(["stop", "shop", "school", "gp", "meeting"], dtype=object), count)
    shapes = _scattered(box, count, rng)
    return _table(schemas.DESTINATIONS, shapes, destination_id=_ids("voorziening", count), kind=kind)


def _streets(box, columns, rows):
    """A street along every strip, a cross street at every tenth column; parts from crossing to crossing."""
    x, y = box[:2]
    across = np.arange(0, columns + 1, 10) * STEP + x
    along = (np.arange(2, rows, STRIP) + 0.5) * STEP + y
    corner = np.stack(np.meshgrid(across, along, indexing="ij"), -1)
    parts = [
        np.stack([corner[:-1], corner[1:]], 2).reshape(-1, 2, 2),
        np.stack([corner[:, :-1], corner[:, 1:]], 2).reshape(-1, 2, 2),
    ]
    shapes = shapely.linestrings(np.concatenate(parts))
    return _table(
        schemas.STREETS,
        shapes,
        street_id=_ids("weg", len(shapes)),
        walkable=True,
        street=True,
        main_road=False,
    )


def _scattered(box, count, rng):
    return shapely.points(np.round(rng.uniform(box[:2], box[2:], (count, 2)), 3))


def _ids(prefix, count):
    return [f"{prefix}{one:010d}" for one in range(count)]


def _table(schema, shapes, **columns):
    """A table in which columns that are not given are missing, and single values hold for every row."""
    made = {}
    count = len(columns[schema.id_column])
    for name, kind in schema.columns.items():
        value = columns.get(name, BLANK[kind])
        single = isinstance(value, (str, int, float, tuple))
        made[name] = [value] * count if single else value
    return TypedTable(schema, made, shapes)
