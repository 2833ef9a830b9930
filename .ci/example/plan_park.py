"""The Windroospark: pond, lawns, groves and paths; and the singel with its banks in the west."""

from __future__ import annotations

from frame import band, curve, field, frame, part, way
from scene import BANK, PATH, PLANT, ROOF, WATER, YARD, Line, Scene, dice
from shapely import LineString

POND = [
    (446, 118),
    (470, 106),
    (498, 112),
    (508, 128),
    (496, 146),
    (474, 150),
    (462, 163),
    (444, 158),
    (436, 138),
]
GROVES = (
    [(393, 78), (440, 75), (446, 82), (420, 90), (396, 92)],
    [(520, 76), (545, 78), (546, 110), (534, 116), (526, 96)],
    [(528, 150), (546, 148), (545, 188), (532, 192), (524, 176)],
    [(393, 130), (404, 124), (410, 140), (402, 158), (394, 152)],
)
LOOP = [
    (392, 112),
    (412, 108),
    (436, 100),
    (470, 94),
    (506, 98),
    (520, 118),
    (518, 146),
    (498, 164),
    (470, 176),
    (436, 178),
    (420, 160),
    (414, 132),
    (412, 108),
]
SINGEL = [
    (6, -330),
    (-6, -200),
    (-2, -62),
    (-4, 0),
    (0, 70),
    (-3, 140),
    (2, 205),
    (-2, 290),
    (1, 350),
    (-3, 408),
    (-6, 470),
    (4, 600),
    (-2, 740),
]


def draw(scene: Scene) -> None:
    """Draw park and singel."""
    _pond(scene)
    for grove in GROVES:
        scene.paint(PLANT, "bosplantsoen", field(grove, smooth=True))
    scene.paint(PLANT, "rozen", field([(424, 150), (432, 152), (434, 166), (426, 170)], smooth=True))
    scene.paint(PLANT, "heesters", field([(450, 182), (486, 180), (490, 187), (452, 190)], smooth=True))
    scene.walk(way(LOOP), 2.8, "gravelpad")
    for places in (
        [(470, 94), (474, 82), (472, 69)],
        [(520, 118), (540, 130), (553, 128)],
        [(470, 176), (466, 190), (464, 207)],
        [(518, 146), (536, 168), (552, 198)],
        [(392, 112), (386, 114), (384, 118)],
    ):
        scene.walk(way(places), 2.4, "gravelpad")
    _play(scene)
    _trees(scene)
    for u, v in (
        (430, 108),
        (470, 99),
        (511, 118),
        (512, 148),
        (484, 165),
        (447, 173),
        (424, 148),
        (408, 116),
        (401, 110),
    ):
        scene.put("straatmeubilair", "bank", frame(u, v).point(0, 0))
    for u, v in ((432, 106), (513, 146), (449, 175), (403, 108)):
        scene.put("straatmeubilair", "afvalbak", frame(u, v).point(0, 0))
    for u, v in (
        (404, 107),
        (436, 103),
        (470, 97),
        (503, 101),
        (517, 118),
        (515, 144),
        (496, 161),
        (470, 173),
        (438, 174),
        (422, 158),
    ):
        scene.put("paal", "lichtmast", frame(u, v).point(0, 0))
    scene.put("straatmeubilair", "kunstobject", frame(414, 118).point(0, 0))
    _singel(scene)


def _pond(scene: Scene) -> None:
    pond = field(POND, smooth=True)
    scene.paint(WATER, "vijver", pond)
    scene.paint(BANK, "oever", pond.buffer(2.2, quad_segs=3).simplify(0.1))
    scene.paint(PLANT, "ruigte", field([(500, 108), (514, 116), (512, 140), (500, 148)], smooth=True))


def _play(scene: Scene) -> None:
    ground = field([(444, 184), (422, 188), (404, 178), (404, 166), (416, 160), (430, 172)], smooth=True)
    scene.play.append((ground, "Speeltuin Windroospark", "6-11 jaar"))
    scene.paint(
        YARD, "valzand", field([(426, 184), (411, 178), (410, 170), (418, 167), (428, 177)], smooth=True)
    )
    for a, b, age in ((-4, 0, "0-5 jaar"), (0, 3, "6-11 jaar"), (5, 4, "6-11 jaar")):
        scene.put("speel", "speelvoorziening", frame(418, 175).point(a, b), leeftijd=age)
    court = frame(532, 134, 80)
    scene.paint(YARD, "kunstgras", court.box(-7, -4.5, 7, 4.5))
    scene.play.append((court.box(-7, -4.5, 7, 4.5), "Basketbalveld Windroospark", "12-18 jaar"))
    scene.put("speel", "speelvoorziening", court.point(0, 0), leeftijd="12-18 jaar")


def _trees(scene: Scene) -> None:
    for at, grove in enumerate(GROVES):
        shape = field(grove, smooth=True)
        x0, y0, x1, y1 = shape.bounds
        luck, made = dice("grove", at), 0
        while made < shape.area / 42:
            place = frame(0, 0).point(0, 0).__class__(luck.uniform(x0, x1), luck.uniform(y0, y1))
            if shape.contains(place):
                scene.tree(place, luck.choice(("bos", "bos", "groot")), 1963)
                made += 1
    for number in range(46):
        luck = dice("park", number)
        place = frame(luck.uniform(394, 548), luck.uniform(74, 200)).point(0, 0)
        if field(POND, smooth=True).distance(place) > 4:
            scene.tree(
                place,
                luck.choice(("park", "groot", "groot", "water", "populier")),
                luck.choice((1963, 1963, 1990)),
            )


def _singel(scene: Scene) -> None:
    line = way(SINGEL)
    scene.paint(WATER, "singel", line.buffer(4.6, cap_style="flat"))
    scene.paint(BANK, "oever", line.buffer(6.4, cap_style="flat"))
    scene.paint(PLANT, "gras", band(line, -17, 17))
    for start, end in (
        (40, 78),
        (150, 170),
        (262, 300),
        (372, 400),
    ):  # reed and rough grass on the other bank
        dense = curve(SINGEL)
        low = [place for place in dense if start <= place[1] <= end]
        scene.paint(
            PLANT + 1, "ruigte", field([(u - 7, v) for u, v in low] + [(u - 15, v) for u, v in reversed(low)])
        )
    for station in range(290, int(line.length) - 290, 9):
        luck = dice("singel", station)
        side = 1 if luck.random() < 0.6 else -1
        here, there = line.interpolate(station), line.interpolate(station + 2)
        across = ((there.y - here.y) / 2, -(there.x - here.x) / 2)
        away = side * luck.uniform(8.5, 12.0)
        if luck.random() < 0.75:
            scene.tree(
                type(here)(here.x - across[0] * away, here.y - across[1] * away),
                luck.choice(("water", "water", "groot")),
                1960,
            )
    scene.walk(way([(-19, 14), (-20, 100), (-17, 205), (-19, 300), (-20, 398)]), 2.2, "gravelpad")
    for v in (100, 206, 304):  # foot bridges: level 1, the water goes on below
        scene.lines.append(Line(way([(-19, v), (18, v)]), "footway", "", "wood"))
        deck = way([(-9, v), (9.5, v)])
        scene.bridges.append(deck.buffer(1.3, cap_style="flat"))
        for end in (0.4, deck.length - 0.4):  # what carries the deck stands on the ground
            foot = part(deck, end - 0.4, end + 0.4)
            scene.paint(ROOF - 1, "landhoofd", foot.buffer(1.6, cap_style="flat"))
        scene.paint(PATH, "tegelpad", LineString(way([(-19, v), (17, v)])).buffer(1.2, cap_style="flat"))
    for v in (60, 160, 250, 350):
        scene.put("straatmeubilair", "bank", frame(-17, v).point(0, 0))
        scene.put("straatmeubilair", "bank", frame(11.5, v + 12).point(0, 0))
