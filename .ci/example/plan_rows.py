"""The south-west: terraced houses of 1960-1964, a part renewed in 1983 and 2016."""

from __future__ import annotations

from dataclasses import replace

from flats import garages
from frame import field, frame, rectangle, way
from holdings import FIRST, OWNED, SECOND, corporation
from rows import House, pair, row
from scene import FIELD, PLANT, YARD, Scene, dice
from streets import Street

SMALL = House(1960, width=5.6, depth=8.6, setback=3.4, garden=7.6, area=92, lane=1.5)
BASE = House(1962, stagger=0.0)
WIDE = House(1964, width=6.0, depth=9.0, area=108, garden=7.6, stagger=1.2)
LATER = House(1983, width=5.4, depth=9.2, setback=3.0, garden=9.0, area=88, stagger=1.5)
INNER = replace(BASE, garden=9.0)
NEW = House(2016, width=5.7, depth=9.6, setback=2.2, garden=9.5, area=128, layers=3, extended=0.0)
RENTED, MIXED = corporation(FIRST, "C-120", sold=0.12), corporation(FIRST, "C-121", sold=0.38, let=0.03)
LEFT, RIGHT = 1, -1
# street, side, u of the middle, houses, kind, holding
ROWS = (
    ("ring", LEFT, 53, 9, SMALL, RENTED),
    ("ring", LEFT, 113, 9, SMALL, RENTED),
    ("ring", LEFT, 175, 9, SMALL, MIXED),
    ("ring", LEFT, 234, 9, SMALL, OWNED),
    ("sirocco", RIGHT, 54, 9, SMALL, RENTED),
    ("sirocco", RIGHT, 114, 9, SMALL, RENTED),
    ("sirocco", RIGHT, 175, 9, SMALL, MIXED),
    ("sirocco", RIGHT, 234, 9, SMALL, OWNED),
    ("sirocco", LEFT, 53, 8, LATER, corporation(SECOND, "K-15", middle=0.1)),
    ("sirocco", LEFT, 104, 8, LATER, corporation(SECOND, "K-15", middle=0.1)),
    ("sirocco", LEFT, 173, 9, INNER, MIXED),
    ("sirocco", LEFT, 232, 9, INNER, OWNED),
    ("bora", RIGHT, 55, 9, INNER, MIXED),
    ("bora", RIGHT, 106, 7, INNER, MIXED),
    ("bora", RIGHT, 174, 9, NEW, OWNED),
    ("bora", RIGHT, 233, 9, NEW, OWNED),
    ("bora", LEFT, 54, 9, BASE, RENTED),
    ("bora", LEFT, 107, 8, BASE, RENTED),
    ("bora", LEFT, 176, 9, WIDE, OWNED),
    ("bora", LEFT, 236, 8, WIDE, OWNED),
    ("zefier", RIGHT, 53, 9, BASE, RENTED),
    ("zefier", RIGHT, 107, 8, BASE, MIXED),
    ("zefier", RIGHT, 177, 9, WIDE, MIXED),
    ("zefier", RIGHT, 236, 8, WIDE, OWNED),
)


def draw(scene: Scene, streets: dict[str, Street]) -> None:
    """Draw the quarter."""
    scene.paint(FIELD, "gras", rectangle(16, -2, 277, 206))
    for name, side, u, count, house, holding in ROWS:
        street = streets[name]
        v = {"ring": 0, "sirocco": 60, "bora": 125, "zefier": 203}[name]
        row(scene, street, side, street.line.project(frame(u, v).point(0, 0)), count, house, holding)
    _inner_greens(scene)
    for u, v0, v1 in (
        (83.5, 12, 58),
        (144.5, 12, 60),
        (205, 12, 60),
        (81.5, 128, 204),
        (206, 128, 204),
        (80, 62, 124),
        (203, 62, 126),
    ):
        scene.walk(way([(u, v0), (u + 0.8, (v0 + v1) / 2), (u, v1)]), 1.8)


def _inner_greens(scene: Scene) -> None:
    """What lies between the paths behind the gardens: a green with a place to play, garages, shrubs."""
    scene.paint(PLANT, "heesters", field([(28, 89), (74, 93.5), (74, 96.5), (28, 93)]))
    scene.paint(PLANT, "bosplantsoen", field([(148, 94.5), (258, 92), (258, 94), (148, 97)]))
    spot = field([(88, 158), (112, 157), (118, 167), (92, 169)], smooth=True)
    scene.paint(YARD, "valzand", spot)
    scene.play.append((spot.buffer(1.0, quad_segs=2), "Speelplek Bora", "6-11 jaar"))
    for a in (-6, 0, 6):
        scene.put("speel", "speelvoorziening", frame(102, 163).point(a, a / 4), leeftijd="6-11 jaar")
    scene.walk(way([(26, 161), (60, 163), (96, 173.2), (133, 165)]), 1.8)
    garages(scene, frame(240, 160.5, 3), 12, 1965, "Borastraat", with_units=False)
    scene.paint(YARD - 1, "terrein", frame(214, 163).box(-22, -4, 6, 6))
    for number in range(16):
        luck = dice("rows", number)
        u = luck.choice((luck.uniform(28, 84), luck.uniform(122, 132), luck.uniform(30, 80)))
        scene.tree(
            frame(u, luck.uniform(158, 168)).point(0, 0), luck.choice(("klein", "park", "groot")), 1975
        )
    scene.put("straatmeubilair", "bank", frame(84, 166).point(0, 0))
    scene.put("straatmeubilair", "bank", frame(118, 160).point(0, 0))


def pairs_beyond(scene: Scene, street: Street, side: int, stations: list[float], year: int) -> None:
    """Pairs of houses along a street."""
    for station in stations:
        pair(scene, street, side, station, year, replace(OWNED, dear=0.75))
