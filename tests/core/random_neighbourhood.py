"""Small random neighbourhoods and measures, a pure function of a seed: what real data does to an engine.

Areas overlap and leave each other's objects out; panden overlap each other and stick out; ground overlaps
and leaves gaps; units share panden, name panden that do not exist, fall in panden they do not name, miss
their floor area; tenure is labelled, fractional or unknown on all levels.
"""

import math
from dataclasses import replace
from random import Random

import numpy as np
import shapely
from hypothesis import strategies as st

from herstruct_plugin.core.interventions.base import Intervention
from herstruct_plugin.core.model import schemas
from herstruct_plugin.core.model.codes import GROUND_CLASSES, Ground
from herstruct_plugin.core.model.tables import Neighbourhood, TypedTable
from tests.core.random_shapes import ORIGIN, SIZE, box, path, rectangle, spot_at
from tests.core.random_unit_measures import TYPES as UNIT_TYPES
from tests.core.random_unit_measures import unit_measure
from tests.core.random_units import random_units

TILE = 40.0  # m, grain of the ground
COMMON_GROUND = (
    [Ground.PARKEERVLAK, Ground.GROEN, Ground.VERHARD_TERREIN] * 3
    + [Ground.VOET, Ground.RIJBAAN, Ground.ERF, Ground.BERM_OVERIG] * 2
    + list(Ground)[1:-1]
)
PAVED_GROUND = {Ground.PARKEERVLAK, Ground.VERHARD_TERREIN, Ground.VOET, Ground.RIJBAAN, Ground.WOONERF}
OPEN_GROUND = {Ground.PARKEERVLAK, Ground.VERHARD_TERREIN, Ground.GROEN, Ground.ERF, Ground.BERM_GROEN}
SITES = {
    "I08": PAVED_GROUND,
    "I13": {Ground.ERF, Ground.GROEN_AGRARISCH},
    "I15": {Ground.RIJBAAN, Ground.WOONERF},
}
TYPES = (
    "I02",
    "I03",
    "I03",
    "I05",
    "I05",
    "I08",
    "I09",
    "I10",
    "I11",
    "I12",
    "I12",
    "I13",
    "I14",
    "I15",
    "I15",
    "I17",
    "I17",
    "I18",
    "I21",
    "I21",
)
TYPES += UNIT_TYPES
DRAWN_AS_POINTS = ("I10", "I17", "I21")


def neighbourhoods():
    """Strategy of random neighbourhoods."""
    return st.integers(0, 2**32 - 1).map(random_neighbourhood)


def random_neighbourhood(seed):
    """The neighbourhood of a seed."""
    rng = Random(seed)
    panden = _panden(rng)
    made = Neighbourhood(
        areas=_areas(rng),
        buildings=_buildings(rng, panden),
        units=random_units(rng, panden),
        ground=_ground(rng),
        play=_play(rng) if rng.random() < 0.7 else None,
        streets=_streets(rng) if rng.random() < 0.7 else None,
        trees=_trees(Random(f"trees of {seed}")),
        reference_date=rng.choice(("", "2024-01-01")),
        furniture=_lamps(Random(f"lamps of {seed}")),
    )
    labels = Random(f"labels of {seed}")
    drawn = [labels.choice((0, 0, labels.randint(1, 12))) for _ in range(len(made.units))]
    made = replace(made, units=made.units.with_columns(energy_label=drawn))
    made = _with_places(Random(f"places {seed}"), made)
    dated = {name: table for name, table in made.tables().items() if "date" in table}
    return replace(made, **{name: _dated(rng, table) for name, table in dated.items()})


def _dated(rng, table):
    dates = [rng.choice((-1, 20190000, rng.randint(20200101, 20200128))) for _ in range(len(table))]
    return table.with_columns(date=dates)


def random_measure(rng, neighbourhood, measure_id, types=TYPES):
    """A measure on a neighbourhood; about a third cannot be carried out."""
    kind = rng.choice(types)
    attributes = _attributes(rng, kind, neighbourhood)
    geometry, targets = None, ()
    if kind in UNIT_TYPES:
        geometry, targets, attributes = unit_measure(
            rng, neighbourhood, kind, _site(rng, "I03", neighbourhood)
        )
    elif kind in ("I02", "I14") or (kind == "I05" and rng.random() < 0.4):
        ids = list(neighbourhood.buildings.ids)
        targets = tuple(rng.sample(ids, rng.choice((1, 1, 1, 2))))
        if rng.random() < 0.05:
            targets += ("no such pand",)
        if kind == "I05" and rng.random() < 0.3:
            targets = tuple(rng.sample(list(neighbourhood.units.ids), 2))
        if kind == "I02" and len(targets) == 1 and rng.random() < 0.8:
            area = float(shapely.area(neighbourhood.buildings.geometry[ids.index(targets[0])]))
            attributes.setdefault("plat_dak_m2", max(1.0, area * rng.choice((0.5, 1.0))))
    elif kind == "I05":
        geometry = rectangle(rng, 60.0, 120.0, (rng.uniform(60, 140), rng.uniform(60, 140)))
    elif kind in DRAWN_AS_POINTS:
        geometry = _points(rng, kind)
        if kind == "I21" and rng.random() < 0.6:
            table = neighbourhood.destinations
            ids = ["place-0"] if table is None or not len(table) else table.ids.tolist()
            targets = tuple(rng.sample(ids, 1))
            attributes.pop("soort", None)
            attributes["actie"] = rng.choice(("sluiten", "verplaatsen"))
            geometry = rng.choice(shapely.get_parts(geometry))
    elif kind == "I12":
        geometry = path(rng, neighbourhood.streets)
    else:
        geometry = _site(rng, kind, neighbourhood)
    if rng.random() < 0.05:
        geometry = rng.choice(_bad_geometries())
    return Intervention(measure_id, kind, geometry, targets, attributes, rng.randrange(4))


def pure_spots(baseline, ground_class, side=8.0):
    """Polygons of at most ``side`` m that lie wholly on ground of a class, one for each of its cells."""
    partition, surfaces = baseline.partition, baseline.surfaces
    cells = np.flatnonzero((surfaces["cls"][partition.feature] == ground_class) & (partition.q > 0))
    found = []
    for shape in partition.left_geometries(cells):
        point = shapely.point_on_surface(shape)
        spot = shapely.intersection(shape, shapely.buffer(point, side / 2, cap_style="square"))
        if spot.geom_type == "Polygon" and spot.area > 1.0 and spot.is_valid:
            found.append(spot)
    return found


def _areas(rng):
    count = rng.choice((2, 3, 4))
    shapes = [box(0, 0, SIZE / 2, SIZE), box(SIZE / 2, 0, SIZE, SIZE)]
    shapes += [rectangle(rng, 60.0, 150.0) for _ in range(count - 2)]
    ids = [f"area-{row}" for row in range(count)]
    return TypedTable(schemas.AREAS, {"area_id": ids, "name": ids, "municipality": [""] * count}, shapes)


def _panden(rng):
    shapes = [rectangle(rng, 6.0, 30.0) for _ in range(rng.randint(5, 24))]
    for _ in range(rng.randint(0, 4)):  # partly on top of another
        other = rng.choice(shapes).centroid
        near = (other.x - ORIGIN[0] + rng.uniform(-8, 8), other.y - ORIGIN[1] + rng.uniform(-8, 8))
        shapes.append(rectangle(rng, 6.0, 20.0, near))
    if rng.random() < 0.3:
        shapes.append(shapely.Polygon())  # underground
    return shapes


def _buildings(rng, shapes):
    count = len(shapes)
    roof = [rng.choice((math.nan, one.area, 0.7 * one.area)) or math.nan for one in shapes]
    return TypedTable(
        schemas.BUILDINGS,
        {
            "building_id": [f"pand-{row:03d}" for row in range(count)],
            "year": [rng.choice((-1, 1930, 1960, 1970, 1995)) for _ in range(count)],
            "functions": [0] * count,
            "unit_count": [-1] * count,
            "unit_area_min": [math.nan] * count,
            "unit_area_max": [math.nan] * count,
            "layers": [rng.choice((math.nan, 1.0, 2.0, 4.0)) for _ in range(count)],
            "flat_roof": roof,
            "taken_public": [0] * count,
        },
        shapes,
    )


def _ground(rng):
    shapes, classes = [], []
    for x in np.arange(0, SIZE, TILE):
        for y in np.arange(0, SIZE, TILE):
            if rng.random() < 0.1:
                continue  # a gap
            grow = rng.choice((0.0, 0.0, 0.0, rng.uniform(-2, 3)))
            shapes.append(box(x - grow, y - grow, x + TILE + grow, y + TILE + grow))
            classes.append(rng.choice(COMMON_GROUND))
    for _ in range(rng.randint(0, 5)):
        shapes.append(rectangle(rng, 3.0, 40.0))
        classes.append(rng.choice(COMMON_GROUND))
    usual = [GROUND_CLASSES[one] for one in classes]
    return TypedTable(
        schemas.GROUND,
        {
            "ground_id": [f"ground-{row:03d}" for row in range(len(shapes))],
            "ground_class": [int(one) for one in classes],
            "public": [one.public for one in usual],
            "green": [one.green for one in usual],
            "paved": [
                rng.choice((0.0, 0.5)) if one.paved == 1 and rng.random() < 0.1 else one.paved
                for one in usual
            ],
            "main_road": [one == Ground.RIJBAAN and rng.random() < 0.3 for one in classes],
        },
        shapes,
    )


def _play(rng):
    shapes = [rectangle(rng, 4.0, 25.0) for _ in range(rng.randint(1, 3))]
    columns = {"play_id": [f"play-{row}" for row in range(len(shapes))], "age": [""] * len(shapes)}
    return TypedTable(schemas.PLAY, columns, shapes)


def _streets(rng):
    lines = [
        shapely.LineString([spot_at(at, 0), spot_at(at, SIZE)])
        for at in (rng.uniform(0, SIZE) for _ in range(3))
    ]
    lines.append(shapely.LineString([spot_at(0, SIZE / 2), spot_at(SIZE, SIZE / 2)]))
    count = len(lines)
    columns = {
        "street_id": [f"street-{row}" for row in range(count)],
        "walkable": [True] * count,
        "street": [True] * count,
        "main_road": [False] * count,
    }
    return TypedTable(schemas.STREETS, columns, lines)


def _trees(rng):
    """Trees in rows and clumps, in and around the square: crowns overlap, are equal, or unknown."""
    if rng.random() < 0.2:
        return None
    spots = []
    for _ in range(rng.randint(3, 12)):
        x, y = rng.uniform(-20, SIZE + 20), rng.uniform(-20, SIZE + 20)
        step = rng.choice(((6.0, 0.0), (0.0, 7.5), (2.0, 2.5), (0.0, 0.0)))
        spots += [(x + n * step[0], y + n * step[1]) for n in range(rng.randint(1, 12))]
    crowns = [rng.choice((math.nan, 0.0, 3.0, 4.0, 8.0, 8.0, 14.5)) for _ in spots]
    ids = [f"tree-{rng.randrange(10**6):06d}-{row}" for row in range(len(spots))]
    heights = [rng.choice((math.nan, 4.0, 9.0)) for _ in spots]
    columns = {"tree_id": ids, "crown": crowns, "height": heights}
    return TypedTable(schemas.TREES, columns, [shapely.Point(spot_at(*spot)) for spot in spots])


def _lamps(rng):
    if rng.random() < 0.3:
        return None
    spots = [
        spot_at(rng.uniform(-20, SIZE + 20), rng.uniform(-20, SIZE + 20)) for _ in range(rng.randint(1, 12))
    ]
    columns = {
        "furniture_id": [f"lamp-{row:02d}" for row in range(len(spots))],
        "kind": ["lamp"] * len(spots),
    }
    return TypedTable(schemas.FURNITURE, columns, list(shapely.points(spots)))


def _with_places(rng, made):
    """Destinations and benches, ages of play places, and main roads, from a source of chance of its own."""
    kinds = ("stop", "station", "supermarket", "school", "gp", "meeting", "centre", "shop")
    found = [rng.choice(kinds) for _ in range(rng.randint(0, 9))]
    destinations = TypedTable(
        schemas.DESTINATIONS,
        {"destination_id": [f"place-{row}" for row in range(len(found))], "kind": found},
        [_anywhere(rng) for _ in found],
    )
    spots = [_anywhere(rng) for _ in range(rng.randint(0, 5))]
    benches = TypedTable(
        schemas.FURNITURE,
        {"furniture_id": [f"bench-{row}" for row in range(len(spots))], "kind": ["bench"] * len(spots)},
        spots,
    )
    more = {"destinations": destinations} if rng.random() < 0.7 else {}
    if rng.random() < 0.7:
        lamps = made.furniture
        more["furniture"] = benches if lamps is None else _stacked(benches, lamps)
    if made.play is not None and rng.random() < 0.6:
        ages = [rng.choice(("", "0-5", "6-11", "12+", "0-12")) for _ in range(len(made.play))]
        more["play"] = made.play.with_columns(age=ages)
    if made.streets is not None and rng.random() < 0.5:
        more["streets"] = made.streets.with_columns(main_road=[rng.random() < 0.4 for _ in made.streets.ids])
    return replace(made, **more)


def _stacked(one, other):
    columns = {name: [*one[name], *other[name]] for name in one.schema.columns}
    return TypedTable(one.schema, columns, [*one.geometry, *other.geometry])


def _anywhere(rng):
    return shapely.Point(spot_at(rng.uniform(-40, SIZE + 40), rng.uniform(-40, SIZE + 40)))


def _site(rng, kind, neighbourhood):
    """A place for a drawn measure, mostly on ground where it may lie."""
    wanted = SITES.get(kind, OPEN_GROUND)
    ground = neighbourhood.ground
    fit = [row for row, one in enumerate(ground["ground_class"]) if Ground(one) in wanted]
    if not fit or rng.random() < 0.1:
        return rectangle(rng, 5.0, 25.0)
    tile = ground.geometry[rng.choice(fit)].bounds
    centre = (rng.uniform(tile[0], tile[2]) - ORIGIN[0], rng.uniform(tile[1], tile[3]) - ORIGIN[1])
    side = {"I03": 8.0, "I08": 10.0, "I09": 20.0, "I11": 5.0, "I13": 20.0, "I15": 20.0, "I18": 6.0}[kind]
    return rectangle(rng, side / 2, side * 1.5, centre)


def _points(rng, kind):
    """A point, a few, or a line to plant along; many on whole metres, so that trees coincide."""
    spots = [(rng.randint(5, int(SIZE) - 5), rng.randint(5, int(SIZE) - 5)) for _ in range(rng.randint(1, 4))]
    if rng.random() < 0.5:
        spots = [(x + rng.uniform(-3, 3), y + rng.uniform(-3, 3)) for x, y in spots]
    if kind == "I10" and rng.random() < 0.4:
        (x, y), along = spots[0], rng.uniform(4, 30)
        return shapely.LineString([spot_at(x, y), spot_at(x + (along if x < SIZE / 2 else -along), y)])
    return (
        shapely.MultiPoint([spot_at(*spot) for spot in spots])
        if len(spots) > 1
        else shapely.Point(spot_at(*spots[0]))
    )


def _bad_geometries():
    cross = shapely.Polygon([spot_at(0, 0), spot_at(20, 20), spot_at(20, 0), spot_at(0, 20)])
    line = shapely.LineString([spot_at(10, 10), spot_at(50, 50)])
    return [None, shapely.Polygon(), cross, line, box(SIZE - 5, 10, SIZE + 40, 30)]


def _attributes(rng, kind, neighbourhood):
    made = {}
    if kind in ("I02", "I03"):
        parts = [rng.randint(0, 4) for _ in range(3)]
        total = sum(parts) or 1
        parts = parts if sum(parts) else [1, 0, 0]
        made["eigenaar_mix"] = dict(
            zip(("koop", "corporatie", "overig"), (one / total for one in parts), strict=True)
        )
    if kind == "I02":
        made |= {"extra_lagen": rng.randint(1, 3), "gbo": rng.choice((30.0, 60.0))}
    elif kind == "I03":
        made |= {"lagen": rng.randint(1, 6), "gbo_per_woning": rng.choice((40.0, 70.0))}
        if rng.random() < 0.4:
            made |= {"res_share": rng.choice((0.0, 0.5, 0.8)), "plint": "winkelfunctie"}
        if rng.random() < 0.3:
            made["segment_mix"] = {"sociale huur": 0.4, "dure koop": 0.6}
    elif kind == "I05":
        made = {"n": rng.randint(1, 3)} if rng.random() < 0.5 else {"aandeel": rng.choice((0.6, 1.0))}
    elif kind == "I09":
        made = {"toegankelijk": rng.random() < 0.8, "bankjes": rng.choice((0, 0, 2))}
        made |= rng.choice(({}, {"kroon_aandeel": 0.0}, {"kroon_aandeel": 0.9}))
    elif kind == "I12":
        made = {"verlicht": rng.random() < 0.5, "type": rng.choice(("voet", "voet", "fiets"))}
        made |= rng.choice(({}, {"breedte": 1.2}, {"breedte": 3.0}))
    elif kind == "I15":
        parts = [rng.choice((0, 0, 1, 2, 5)) for _ in range(5)]
        total = sum(parts) or 1
        names = ("rijbaan", "voet", "fiets", "parkeer", "groen")
        made = {name: part / total for name, part in zip(names, parts, strict=True)}
        made["woonerf"] = rng.random() < 0.3
    elif kind == "I18":
        made = {"class_after": rng.choice(("water", "groen"))}
    elif kind == "I11":
        made = {"leeftijd": rng.choice(("0-5", "6-11", "12+"))}
        made |= rng.choice(({}, {"ondergrond": "zand"}, {"ondergrond": "groen"}))
    elif kind == "I17":
        made = {"soort": rng.choice(("lantaarn", "bankje", "bankje", "prullenbak"))}
    elif kind == "I21":
        made = {"soort": rng.choice(("school", "halte", "station", "buurthuis", "centrum", "winkel"))}
    elif kind == "I10":
        made = {
            "afstand": rng.choice((2.5, 6.0)),
            "horizon": rng.choice(("aanleg", "volwassen", "volwassen")),
        }
        made |= rng.choice(({}, {"grootte": 1}, {"kroon_volwassen": 14.5}))
    elif kind == "I14":
        made = {"ground_after": rng.choice(("groen", "onverhard"))}
    if rng.random() < 0.03:
        made["no_such_attribute"] = 1
    return made
