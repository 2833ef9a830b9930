"""The south-east: shops, school, church, care home, community centre, and portiek flats on the Ringweg."""

from __future__ import annotations

from flats import portiek, shops, strip_walk, villa
from frame import field, frame, rectangle, way
from holdings import FUND, SECOND, Holding, corporation
from scene import FIELD, PLANT, PLOT, ROOF, YARD, Pand, Scene, Unit, dice

RING_FLATS = ((322, 4, 1955), (388, 3, 1955), (448, 3, 1956), (513, 4, 1956))
SHOP, MEET, CARE, OFFICE = "winkelfunctie", "bijeenkomstfunctie", "gezondheidszorgfunctie", "kantoorfunctie"
WARES = [
    (SHOP, 78),
    (SHOP, 64),
    (SHOP, 71),
    (MEET, 66),
    (SHOP, 74),
    (SHOP, 74),
    (OFFICE, 58),
    (SHOP, 82),
    (MEET, 90),
    (SHOP, 61),
    (SHOP, 70),
    (CARE, 88),
]


def draw(scene: Scene) -> None:
    """Draw the quarter without its park."""
    scene.paint(FIELD, "gras", rectangle(271, -2, 561, 207))
    for index, (u, porticos, year) in enumerate(RING_FLATS):
        holding = (
            corporation(SECOND, "K-02", sold=0.2, let=0.06)
            if index < 2
            else corporation(SECOND, "K-03", sold=0.36, let=0.12)
        )
        axes = frame(u, 35)
        portiek(scene, axes, porticos, year, "Chinookstraat", holding, 61, path=4.5)
        for end in (-1, 1) if index == 0 else (1,):
            half = porticos * 8.1
            scene.walk(way([(u + end * (half + 3.4), 39.4), (u + end * (half + 3.4), 62)]), 1.9)
        for number in range(9):
            luck = dice("ring", index, number)
            v = luck.choice((luck.uniform(16, 25), luck.uniform(46, 56)))
            planting = luck.choice(("groot", "park") if v < 30 else ("park", "klein"))
            scene.tree(frame(u + luck.uniform(-30, 30), v).point(0, 0), planting, 1958)
    _shops(scene)
    _school(scene)
    _care(scene)
    _church(scene)


def _shops(scene: Scene) -> None:
    axes = frame(293.5, 156, -90)
    shops(
        scene,
        axes,
        WARES,
        6.0,
        12.5,
        2,
        1959,
        "Passaatplein",
        Holding(FUND, "VV-1", sold=0.1, let=0.15, middle=0.75),
    )
    scene.paint(YARD - 1, "plein", axes.box(-40, -13, 40, 0))
    scene.paint(ROOF - 1, "luifel", axes.box(-36, -2.2, 36, 0))
    scene.paint(YARD - 1, "terrein", axes.box(-37, 12.5, 37, 18.6))
    strip_walk(scene, axes, [(-42, -5), (42, -5)])
    for a in (-30, -14, 6, 24):
        scene.tree(axes.point(a, -6.5), "klein", 2005)
        scene.put("straatmeubilair", "bank", axes.point(a + 3, -6.5))
    scene.put("straatmeubilair", "fietsenrek", axes.point(-20, -4))
    scene.put("straatmeubilair", "brievenbus", axes.point(0, -4))
    market = frame(325.5, 153, -90)
    box = [(-21, -13), (19, -13), (19, -4), (23, -4), (23, 13), (-21, 13)]
    pand = scene.build(Pand(market.polygon(box), 1998, "supermarkt"))
    pand.units.append(Unit(market.point(0, 0), SHOP, 1010, "Passaatplein", 60))
    scene.paint(YARD - 1, "terrein", market.box(-24, -15.5, 25, 15.5))
    scene.paint(YARD - 1, "plein", market.box(-27, -14, -20.9, 14))
    names = (
        "bakery",
        "greengrocer",
        "hairdresser",
        "restaurant",
        "chemist",
        "florist",
        "estate_agent",
        "clothes",
    )
    for index, kind in enumerate(names):
        key = "amenity" if kind == "restaurant" else "office" if kind == "estate_agent" else "shop"
        scene.put("osm", kind, axes.point(-33 + 6 * index, 3), tag=key)
    scene.put("osm", "mall", axes.point(-4, -3), tag="shop", name="Winkelcentrum Passaatplein (fictief)")
    scene.put("osm", "pharmacy", axes.point(33, 3), tag="amenity")
    scene.put(
        "osm", "supermarket", market.point(-14, 0), tag="shop", name="Supermarkt De Voorbeeldmarkt (fictief)"
    )


def _school(scene: Scene) -> None:
    axes = frame(333, 94, 2)
    outline = [
        (-36, -13),
        (4, -13),
        (4, -4),
        (22, -4),
        (22, -15),
        (36, -15),
        (36, 8),
        (14, 8),
        (14, 6),
        (-24, 6),
        (-24, 12),
        (-36, 12),
    ]
    school = scene.build(Pand(axes.polygon(outline), 1962, "school", layers=2))
    school.units.append(Unit(axes.point(-8, -2), "onderwijsfunctie", 1980, "Chinookstraat", 2))
    gym = scene.build(Pand(axes.box(24, 8.0, 36, 22), 1964, "gymzaal"))
    gym.units.append(Unit(axes.point(30, 15), "sportfunctie", 285, "Chinookstraat", 4))
    scene.paint(YARD - 1, "terrein", axes.polygon([(-36, -4), (36, -4), (36, 22), (16, 24), (-36, 20)]))
    scene.paint(YARD, "valzand", axes.polygon([(-10, 11), (0, 11), (2, 17), (-9, 18)]))
    scene.paint(PLANT, "heesters", axes.box(-38, -17, 2, -13))
    scene.play.append(
        (axes.polygon([(-22, 7), (13, 7), (13, 20), (-22, 19)]), "Schoolplein De Windroos", "6-11 jaar")
    )
    scene.put("speel", "speelvoorziening", axes.point(-5, 14), leeftijd="6-11 jaar")
    scene.put("speel", "speelvoorziening", axes.point(6, 13), leeftijd="6-11 jaar")
    for a in (-30, -18, 8):
        scene.tree(axes.point(a, 17), "park", 1968)
    scene.put("osm", "school", axes.point(-8, -2), tag="amenity", name="Basisschool De Windroos (fictief)")
    scene.walk(way([(290, 112), (330, 119), (372, 117), (384, 112)]), 2.4)
    scene.walk(way([(346, 88), (346, 70)]), 3.0)
    scene.walk(way([(379, 70), (381, 96), (384, 118)]), 2.2)


def _care(scene: Scene) -> None:
    axes = frame(364, 168, 2)
    outline = [(-7, -26), (7, -26), (7, 12), (18, 12), (18, 25), (-7, 25)]
    home = villa(scene, axes, outline, 5, 10, 49, 1974, "Zefierstraat", corporation(SECOND, "K-14"))
    home.units.append(Unit(axes.point(0, -22), MEET, 240, "Zefierstraat", 101))
    home.kind = "woonzorg"
    scene.paint(PLOT, "erf", axes.box(-10, -28, 21, 27))
    scene.paint(PLANT + 1, "tegelpad", axes.box(-4, 25, 4, 34))
    outline = [(-10, -7), (10, -7), (10, 7), (2, 7), (2, 4), (-10, 4)]
    hall = frame(361, 128, -6)
    house = scene.build(Pand(hall.polygon(outline), 1979, "buurthuis"))
    house.units.append(Unit(hall.point(-4, 0), MEET, 178, "Passaathof", 101))
    house.units.append(Unit(hall.point(6, 0), "gezondheidszorgfunctie", 64, "Passaathof", 103))
    scene.paint(YARD - 1, "terrein", hall.box(-14, -10.5, 14, 10))
    scene.put(
        "osm", "community_centre", hall.point(-4, 0), tag="amenity", name="Buurthuis De Luwte (fictief)"
    )
    scene.put("osm", "doctors", hall.point(6, 0), tag="amenity", name="Huisartsenpraktijk De Luwte (fictief)")
    scene.put("straatmeubilair", "bank", hall.point(-12, 6))
    scene.put("straatmeubilair", "bank", axes.point(12, 4))
    for number in range(6):
        luck = dice("care", number)
        scene.tree(
            frame(luck.uniform(374, 386), luck.uniform(128, 196)).point(0, 0),
            luck.choice(("park", "klein")),
            1976,
        )
    scene.walk(way([(346, 121), (346, 150), (347, 196)]), 2.0)
    scene.walk(way([(387, 118), (386, 160), (387, 202)]), 2.4)
    scene.paint(PLANT, "heesters", field([(290, 116.5), (340, 122), (340, 125), (290, 119.5)]))


def _church(scene: Scene) -> None:
    """A church of 1963 with its hall and tower, on the north edge of the park."""
    axes = frame(508, 186, 3)
    outline = [
        (-16, -8),
        (6, -8),
        (11, -3),
        (11, 5),
        (6, 10),
        (-8, 10),
        (-8, 14),
        (-12, 14),
        (-12, 10),
        (-16, 10),
    ]
    church = scene.build(Pand(axes.polygon(outline), 1963, "kerk"))
    church.units.append(Unit(axes.point(0, 1), MEET, 520, "Zefierstraat", 151))
    scene.paint(PLOT, "erf", axes.box(-20, -12, 15, 17))
    scene.paint(YARD - 1, "terrein", axes.box(-19, 10, -8, 16))
    scene.put("osm", "place_of_worship", axes.point(0, 1), tag="amenity", name="De Ark (fictief)")
