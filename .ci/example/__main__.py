"""Builds the example neighbourhood: ``python .ci/example [folder]``; the same files in each build."""

from __future__ import annotations

import sys
from pathlib import Path

import areas
import bag
import bgt
import cbs
import labels
import network
import pyogrio
import shapely
import trees
from design import AROUND, draw
from frame import frame
from partition import partition
from scene import Scene
from shapely import Polygon
from write import STAMP, finish, write_layer

TARGET = Path(__file__).resolve().parents[2] / "resources" / "example"
FILES = ("bag.gpkg", "bgt.gpkg", "cbs.gpkg", "gemeente.gpkg", "osm.gpkg")


def main(folder: Path) -> None:
    """Build all files into a folder."""
    pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": STAMP})
    folder.mkdir(parents=True, exist_ok=True)
    for name in FILES:
        (folder / name).unlink(missing_ok=True)
    scene, border, canvas, lines = draw()
    parts = partition(scene.ground, canvas)
    settle(scene, parts)
    bag.number_all(scene)
    plans = planned()
    for layer, made in (("pand", bag.panden(scene, plans)), ("verblijfsobject", bag.units(scene, plans))):
        write_layer(folder / "bag.gpkg", layer, made[1], made[2], "BAG WFS v2, fictief")
    for layer, (rows, shapes) in bgt.layers(scene, parts, plans).items():
        write_layer(folder / "bgt.gpkg", layer, rows, shapes, "BGT OGC API, fictief")
    polygons = areas.neighbours(border, canvas, lines)
    homes = cbs.homes_of(scene)
    rows, _ = cbs.buurten(homes, polygons)
    write_layer(folder / "cbs.gpkg", "buurten", rows, polygons, "CBS wijken en buurten 2024, fictief")
    write_layer(folder / "cbs.gpkg", "gemeenten", [cbs.municipality()], None, "CBS 2024, fictief")
    write_layer(folder / "cbs.gpkg", "vierkant_100m", *cbs.squares(homes), "CBS 100 m, fictief")
    own = {name: rows[0][name] for name in ("buurtcode", "buurtnaam", "gemeentecode", "gemeentenaam")}
    write_layer(folder / "cbs.gpkg", "voorbeeldwijk", [own], polygons[:1], "Voorbeeldwijk, fictief")
    standing = trees.planted(scene, parts, canvas)
    write_layer(
        folder / "gemeente.gpkg", "bomen", *trees.register(standing), "Gemeentelijk bomenregister, fictief"
    )
    _register(folder / "gemeente.gpkg", homes)
    write_layer(folder / "gemeente.gpkg", "energielabels", labels.register(homes), None, "EP-Online, fictief")
    _things(folder, scene)
    ways, shapes = network.ways(scene, canvas)
    write_layer(folder / "osm.gpkg", "wegen", ways, shapes, "OSM highway, fictief")
    for name in FILES:
        finish(folder / name)


def settle(scene: Scene, parts: list[tuple[int, Polygon]]) -> None:
    """Give panden the outline that the partition has for them, and drop what lies outside the extract."""
    own: dict[int, list[Polygon]] = {}
    roofs = iter([number for number, piece in enumerate(scene.ground) if piece.surface == "pand"])
    for number, shape in parts:
        own.setdefault(number, []).append(shape)
    for pand in scene.panden:
        if pand.underground:
            pand.shape = shapely.set_precision(pand.shape, 0.001)
            continue
        found = own.get(next(roofs), [])
        if len(found) != 1:
            raise ValueError(f"a {pand.kind} lies in {len(found)} pieces near {pand.shape.centroid}")
        pand.shape = found[0]


def planned() -> list[bag.Planned]:
    """A permitted building, one begun, and a school that was demolished in 2014."""
    return [
        bag.Planned(
            shapely.set_precision(frame(516, 392).box(-22, -6, 22, 6), 0.001),
            "Bouwvergunning verleend",
            2027,
            12,
        ),
        bag.Planned(shapely.set_precision(frame(452, 396).box(-9, -5, 9, 5), 0.001), "Bouw gestart", 2026, 0),
        bag.Planned(
            shapely.set_precision(frame(303, 384).box(-12, -15, 14, 15), 0.001), "Pand gesloopt", 1966, 0
        ),
    ]


def _register(path: Path, homes: list[cbs.Home]) -> None:
    """The register of owners; of a few dwellings nothing is known."""
    rows = [
        {
            "vbo_id": unit.identity,
            "eigenaar": unit.owner,
            "segment": unit.segment,
            "verhuurder": unit.landlord or None,
            "complex": unit.complex or None,
            "peildatum": "2025-01-01",
        }
        for number, (unit, _) in enumerate(homes)
        if number % 131 != 77
    ]
    write_layer(path, "eigendom", rows, None, "Eigendomsregister, fictief")


def _things(folder: Path, scene: Scene) -> None:
    """Play equipment of the municipality, and places to go to in OSM's spelling."""
    play = [thing for thing in scene.things if thing.layer == "speel"]
    rows = [
        {
            "ID": 700000 + at,
            "soort": "speelvoorziening",
            "leeftijdsklasse": thing.facts["leeftijd"],
            "plaatsingsjaar": 2009 + at % 14,
        }
        for at, thing in enumerate(play)
    ]
    write_layer(
        folder / "gemeente.gpkg",
        "speelvoorzieningen",
        rows,
        [thing.place for thing in play],
        "Gemeente, fictief",
    )
    places = [thing for thing in scene.things if thing.layer == "osm"]
    rows = []
    for at, thing in enumerate(places, start=1):
        tags = {"full_id": f"n-{at}", "osm_id": f"-{at}", "osm_type": "node", "name": thing.facts.get("name")}
        tags |= dict.fromkeys(
            ("highway", "railway", "public_transport", "shop", "amenity", "leisure", "office")
        )
        tags[thing.facts["tag"]] = thing.kind
        if thing.kind in ("bus_stop", "station"):
            tags["public_transport"] = "platform" if thing.kind == "bus_stop" else "station"
        rows.append(tags)
    write_layer(folder / "osm.gpkg", "voorzieningen", rows, [thing.place for thing in places], "OSM, fictief")


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET
    main(target)
    print(f"Built the example neighbourhood in {target}, with {AROUND:.0f} m around it.")
