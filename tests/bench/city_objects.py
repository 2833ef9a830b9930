"""What else a city has: streets, trees, furniture, play, destinations, and a register of who owns what.

With these layers, and the profile that trusts them, every indicator is computed.
"""

import json

import numpy as np
import pandas
import pyogrio
import shapely

from herstruct_plugin.core.scoring.profile import DEFAULT_PROFILE
from herstruct_plugin.paths import resource

EVERYTHING = ("trees", "lamps", "benches", "play", "destinations")  # layers that count as complete here
BLOCK = 3  # raster steps of the ground between streets
MAIN = 10  # one street in so many is a main road
FOOTPATHS = 0.67  # share of blocks with a footpath across
BENDS = 4  # vertices of a street between crossings
PER_BUILDING = {"trees": 0.5, "furniture": 0.2, "play": 0.008}
PLACES = {  # per 1,000 panden
    "bushalte": 15.0,
    "treinstation": 0.2,
    "supermarkt": 1.5,
    "basisschool": 1.5,
    "huisarts": 1.5,
    "buurthuis": 0.8,
    "winkelcentrum": 0.5,
}
OWNERS = ("koop", "corporatie", "overige verhuurder")


def parameters(city, folder, write):
    """Parameters of a scoring algorithm for all these layers, which are written unless they are there.

    Args:
        write: function of path, layer, shapes and columns.
    """
    if not (folder / "objects").exists():
        folder.mkdir(parents=True, exist_ok=True)
        for name, (shapes, columns) in _layers(city).items():
            write(folder / f"{name}.gpkg", name, shapes, columns)
        pyogrio.write_dataframe(_register(city), folder / "register.gpkg", layer="register", driver="GPKG")
        (folder / "profile.json").write_text(json.dumps(_profile()))
        (folder / "objects").touch()

    def source(name):
        return f"{folder / f'{name}.gpkg'}|layername={name}"

    return {
        "STREETS": source("streets"),
        "TREES": [source("trees")],
        "FURNITURE": [source("furniture")],
        "PLAY": [source("play")],
        "DESTINATIONS": [source("destinations")],
        "TENURE": [source("register")],
        "PROFILE": str(folder / "profile.json"),
    }


def _layers(city):
    rng, panden = city.rng("objects"), city.scale.buildings
    trees, poles = int(panden * PER_BUILDING["trees"]), int(panden * PER_BUILDING["furniture"])
    play = int(panden * PER_BUILDING["play"])
    counts = [max(2, round(per * panden / 1000)) for per in PLACES.values()]
    return {
        "streets": _streets(city, rng),
        "trees": (
            _points(city.box, trees, rng),
            {"boom_id": _ids("boom", trees), "kroondiameter": np.round(rng.uniform(3, 10, trees), 1)},
        ),
        "furniture": (
            _points(city.box, poles, rng),
            {
                "paal_id": _ids("paal", poles),
                "plus_type": rng.choice(["lichtmast", "bank"], poles, p=[0.85, 0.15]),
            },
        ),
        "play": (
            shapely.buffer(_points(city.box, play, rng), 8.0, quad_segs=2),
            {"speel_id": _ids("speel", play), "leeftijd": rng.choice(["0-6", "6-12", "12-18"], play)},
        ),
        "destinations": (
            _points(city.box, sum(counts), rng),
            {"plek_id": _ids("plek", sum(counts)), "soort": np.repeat(list(PLACES), counts)},
        ),
    }


def _streets(city, rng):
    """Streets along every third line of the raster, cut where they cross, and paths across blocks."""
    x, y, right, top = city.box
    columns, rows = (one // BLOCK for one in city.scale.ground)
    step = np.array([(right - x) / city.scale.ground[0], (top - y) / city.scale.ground[1]]) * BLOCK
    node = np.stack(np.meshgrid(np.arange(columns + 1.0), np.arange(rows + 1.0), indexing="ij"), -1)
    node += rng.uniform(-0.05, 0.05, node.shape)
    along, across = np.meshgrid(np.arange(columns + 1), np.arange(rows + 1), indexing="ij")
    lines = [
        (node[:-1], node[1:], np.where(across[:-1] % MAIN, "residential", "secondary")),
        (node[:, :-1], node[:, 1:], np.where(along[:, :-1] % MAIN, "residential", "secondary")),
        (node[:-1, :-1], node[1:, 1:], np.full((columns, rows), "footway")),
    ]
    begin, end = (np.concatenate([one[at].reshape(-1, 2) for one in lines]) for at in (0, 1))
    kind = np.concatenate([one[2].ravel() for one in lines])
    kept = (kind != "footway") | (rng.random(len(kind)) < FOOTPATHS)
    begin, end, kind = begin[kept], end[kept], kind[kept]
    share = np.linspace(0, 1, BENDS + 2)[None, :, None]
    xy = begin[:, None] + (end - begin)[:, None] * share
    xy[:, 1:-1] += rng.uniform(-0.02, 0.02, xy[:, 1:-1].shape)
    shapes = shapely.linestrings(np.round(xy * step + [x, y], 3))
    return shapes, {"osm_id": _ids("", len(shapes)), "highway": kind}


def _register(city):
    rng, count = city.rng("register"), city.scale.units
    return pandas.DataFrame(
        {
            "vbo_id": [city.unit_id(one) for one in range(count)],
            "eigenaar": np.array(OWNERS)[rng.integers(0, len(OWNERS), count)],
            "woz_waarde": rng.integers(150, 700, count) * 1000,
            "energielabel": rng.choice(list("ABCDEFG"), count),
        }
    )


def _profile():
    found = json.loads((resource("profiles") / f"{DEFAULT_PROFILE}.json").read_text(encoding="utf-8"))
    found["parameters"] = {**found.get("parameters", {}), "complete_layers": list(EVERYTHING)}
    return found


def _points(box, count, rng):
    x, y, right, top = box
    return shapely.points(np.round(rng.uniform((x, y), (right, top), (count, 2)), 3))


def _ids(prefix, count):
    return [f"{prefix}{one}" for one in range(count)]
