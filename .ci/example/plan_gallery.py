"""The north-east: gallery flats in green (1968-1971), garages, dwellings for the elderly, later villas."""

from __future__ import annotations

from flats import gallery, garages, villa
from frame import field, frame, rectangle, way
from holdings import DEAR, FIRST, FUND, SECOND, Holding, corporation
from rows import House, row
from scene import FIELD, PLANT, ROOF, YARD, Pand, Scene, dice
from streets import Street

BUNGALOW = House(
    1967, width=7.2, depth=8.6, setback=3.0, garden=9.0, area=57, layers=1, shed=False, lane=0, extended=0.0
)
# place, bays, storeys of dwellings, year, holding
SLABS = (
    ((322, 324), 11, 10, 1968, corporation(FIRST, "C-110", sold=0.05)),
    ((405, 326), 12, 10, 1970, corporation(SECOND, "K-12", sold=0.2, let=0.05, middle=0.08)),
    ((489, 322), 11, 9, 1971, Holding(FUND, "VV-3", sold=0.22, let=0.10, middle=0.7)),
)


def draw(scene: Scene, streets: dict[str, Street]) -> None:
    """Draw the quarter."""
    scene.paint(FIELD, "gras", rectangle(273, 205, 561, 411))
    for (u, v), bays, storeys, year, holding in SLABS:
        axes = frame(u, v, -90)
        gallery(scene, axes, bays, storeys, year, "Mistralstraat", holding)
        half = bays * 7.9 / 2
        scene.walk(
            way([(u + 13.5, v + half + 14), (u + 13.0, v), (u + 13.5, v - half - 8), (u + 14, 253)]), 2.4
        )
        scene.walk(way([(u + 13.5, v + half + 14), (u + 8, 406)]), 2.0)
        scene.paint(PLANT + 1, "tegelpad", axes.box(-half, 5.6, half, 8.2))
        scene.paint(PLANT, "heesters", axes.box(-half + 3, -9.4, half - 9, -5.6))
        for number in range(30):
            luck = dice("gallery", u, number)
            aside = luck.choice((-luck.uniform(12, 27), -luck.uniform(12, 27), luck.uniform(16, 24)))
            place = frame(u + aside, v + luck.uniform(-54, 62)).point(0, 0)
            scene.tree(place, luck.choice(("groot", "groot", "park", "populier")), year + 1)
        for step in (-24, 20):
            scene.put("straatmeubilair", "bank", frame(u + 16, v + step).point(0, 0))
            scene.put("straatmeubilair", "fietsenrek", frame(u + 8.8, v + step).point(0, 0))
    _between(scene)
    _south_side(scene, streets)


def _between(scene: Scene) -> None:
    """Green between the slabs: shrubs on the edges, a field to play, paths across."""
    scene.walk(way([(340, 392), (400, 386), (470, 389), (557, 384)]), 2.2, "gravelpad")
    for u0, u1 in ((372, 394), (456, 478)):
        scene.paint(
            PLANT,
            "bosplantsoen",
            field([(u0, 268), (u0 + 9, 264), (u0 + 8, 300), (u0 + 1, 310)], smooth=True),
        )
        scene.paint(
            PLANT,
            "bosplantsoen",
            field([(u1 - 10, 352), (u1, 356), (u1 + 1, 380), (u1 - 9, 376)], smooth=True),
        )
    cage = frame(474, 340, 84).box(-12, -6.5, 12, 6.5)
    scene.paint(YARD, "kunstgras", cage)
    scene.play.append((cage, "Trapveld Mistral", "12-18 jaar"))
    spot = field([(385, 322), (394, 320), (396, 334), (384, 336)], smooth=True)
    scene.paint(YARD, "valzand", spot)
    scene.play.append((spot, "Speelplek Mistral", "0-5 jaar"))
    for a in (-3, 2):
        scene.put("speel", "speelvoorziening", frame(390, 328).point(a, a / 2), leeftijd="0-5 jaar")
    scene.put("speel", "speelvoorziening", frame(474, 340).point(0, 0), leeftijd="12-18 jaar")


def _south_side(scene: Scene, streets: dict[str, Street]) -> None:
    """Between Mistralstraat and Zefierstraat, and the corner of the Noorderdreef."""
    square = [(-8.5, -8.5), (6.0, -8.5), (8.5, -6.0), (8.5, 8.5), (-6.0, 8.5), (-8.5, 6.0)]
    # The garage below both: in the BAG, not in the BGT.
    scene.build(Pand(frame(316, 229, 4).box(-23, -9.5, 23, 9.5), 2008, "parkeerkelder", underground=True))
    for u in (301, 331):
        villa(scene, frame(u, 229, 4), square, 5, 4, 82, 2008, "Passaathof", DEAR)
        scene.paint(PLANT, "perk", frame(u, 229, 4).box(-11, -11, 11, 11))
        scene.walk(way([(u, 221), (u + 0.5, 211)]), 2.2)
    scene.paint(YARD, "inrit", frame(346, 236).box(-2.5, -6, 2.5, 13.5))
    for turn, v in ((0, 235.6), (180, 222.6)):
        garages(scene, frame(402, v, turn), 22 if turn else 20, 1969, "Mistralstraat", with_units=not turn)
    scene.paint(YARD - 1, "terrein", rectangle(368, 224.5, 446, 234))
    row(
        scene,
        streets["zefier"],
        1,
        streets["zefier"].line.project(frame(503, 210).point(0, 0)),
        11,
        BUNGALOW,
        corporation(FIRST, "C-115"),
    )
    tall = [(-11, -8), (11, -8), (11, 4), (5, 4), (5, 8), (-11, 8)]
    villa(
        scene,
        frame(303, 386, -3),
        tall,
        6,
        5,
        74,
        2012,
        "Noorderdreef",
        corporation(SECOND, "K-21", middle=0.6),
    )
    scene.walk(way([(308, 393), (309, 404)]), 2.2)
    scene.paint(PLANT, "bodembedekkers", frame(303, 386, -3).box(-14, -11, 14, 11))
    scene.paint(ROOF - 1, "trafo", frame(345, 396, 10).box(-2, -1.6, 2, 1.6))
