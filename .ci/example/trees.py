"""The municipal tree register, with the columns of Rotterdam's."""

from __future__ import annotations

from typing import Any

import shapely
from scene import Scene, dice
from shapely import Point, Polygon

# planting: (botanical, Dutch, genus, crown in m of a full-grown tree, height)
SORTS = {
    "laan": [
        ("Tilia × europaea 'Pallida'", "Hollandse linde", "Tilia", 10.0),
        ("Ulmus 'Dodoens'", "iep (cv)", "Ulmus", 10.0),
    ],
    "straat": [
        ("Acer platanoides", "Noorse esdoorn", "Acer", 7.5),
        ("Fraxinus excelsior 'Westhof's Glorie'", "es (cv)", "Fraxinus", 8.0),
    ],
    "klein": [
        ("Pyrus calleryana 'Chanticleer'", "sierpeer (cv)", "Pyrus", 4.0),
        ("Prunus 'Accolade'", "sierkers (cv)", "Prunus", 5.0),
    ],
    "groot": [
        ("Platanus × hispanica", "esdoornbladige plataan", "Platanus", 13.0),
        ("Quercus robur", "zomereik", "Quercus", 12.0),
    ],
    "park": [
        ("Betula pendula", "ruwe berk", "Betula", 7.0),
        ("Fagus sylvatica", "beuk", "Fagus", 11.0),
        ("Acer saccharinum", "witte esdoorn", "Acer", 10.0),
    ],
    "water": [("Salix alba", "schietwilg", "Salix", 11.0), ("Alnus glutinosa", "zwarte els", "Alnus", 7.0)],
    "populier": [("Populus × canadensis", "Canadapopulier", "Populus", 12.0)],
    "bos": [("Quercus robur", "zomereik", "Quercus", 7.5), ("Carpinus betulus", "haagbeuk", "Carpinus", 6.0)],
}
NOW = 2025
FREE = 2.2  # m from a façade
FORBIDDEN = frozenset(
    (
        "klinkers",
        "gebakken",
        "asfalt",
        "hoofdweg",
        "inrit",
        "parkeren",
        "fietspad",
        "spoor",
        "erf",
    )
    + ("vijver", "singel", "pand", "luifel", "trafo", "kunstgras", "achterpad", "perron")
)


def planted(scene: Scene, parts: list[tuple[int, Polygon]], canvas: Polygon) -> list[tuple[Point, str, int]]:
    """Trees that stand where a tree can stand, 3 m from each other at least."""
    tree = shapely.STRtree([shape for number, shape in parts if scene.ground[number].surface in FORBIDDEN])
    roofs = shapely.STRtree([pand.shape for pand in scene.panden if not pand.underground])
    found: list[tuple[Point, str, int]] = []
    taken: dict[tuple[int, int], list[Point]] = {}
    for place, planting, year in scene.trees:
        if not canvas.contains(place) or len(tree.query(place, predicate="intersects")):
            continue
        if len(roofs.query(place, predicate="dwithin", distance=FREE)):
            continue
        cell = (int(place.x // 4), int(place.y // 4))
        near = [
            other
            for i in (-1, 0, 1)
            for j in (-1, 0, 1)
            for other in taken.get((cell[0] + i, cell[1] + j), [])
        ]
        if any(place.distance(other) < 3.0 for other in near):
            continue
        taken.setdefault(cell, []).append(place)
        found.append((place, planting, year))
    return found


def register(trees: list[tuple[Point, str, int]]) -> tuple[list[dict[str, Any]], list[Point]]:
    """The rows of the register; some trees are gone and say so."""
    rows, shapes = [], []
    for number, (place, planting, year) in enumerate(trees, start=1):
        luck = dice("tree", f"{place.x:.1f}/{place.y:.1f}")
        botanical, dutch, genus, full = luck.choice(SORTS[planting])
        renewed = luck.random() < 0.22
        since = year + luck.choice((0, 1)) if not renewed else luck.choice((1998, 2006, 2013, 2019))
        age = NOW - since
        crown = max(2.0, full * min(1.0, 0.25 + age / 45) * luck.uniform(0.78, 1.08))
        gone = luck.random() < 0.012
        rows.append(
            {
                "ID": 500000 + number,
                "BEHEERGROEP": "boom in bosplantsoen" if planting == "bos" else "standaardboom in groen",
                "AANLEGJAAR": float(since),
                "BOOMSORTIMENT": botanical,
                "BOOMSORTIMENT_NEDERLANDS": dutch,
                "GESLACHT": genus,
                "BOOMSTATUS": "Niet van toepassing",
                "KROONOMVANG": float(round(crown)),
                "HOOGTE": "18-24 m."
                if crown > 11
                else "12-18 m."
                if crown > 8
                else "9-12 m."
                if crown > 5
                else "6-9 m.",
                "DIAMETER": float(round(max(8, age * luck.uniform(0.7, 1.1)))),
                "BEHEERDER": "Openbaar",
                "WOONPLAATS": "Voorbeeldstad (fictief)",
                "CONDITIE": luck.choice(("Goed", "Goed", "Redelijk", "Matig")),
                "AANWEZIGHEID": "Niet aanwezig" if gone else "Aanwezig",
            }
        )
        shapes.append(place)
    return rows, shapes
