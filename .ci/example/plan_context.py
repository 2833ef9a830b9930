"""What lies around: later estates west and north, businesses and sports south, the railway east."""

from __future__ import annotations

import shapely
from flats import portiek
from frame import Frame, field, frame, frame_on, rectangle, way
from holdings import FIRST, OWNED, SECOND, corporation
from plan_rows import pairs_beyond
from rows import House, row
from scene import FIELD, PATH, PLANT, PLOT, ROOF, YARD, Pand, Scene, Unit, dice
from streets import Street

NINETIES = House(1996, width=5.7, depth=9.6, setback=3.6, garden=11.0, area=118, extended=0.1)
SEVENTIES = House(1977, width=5.8, depth=9.2, setback=4.2, garden=10.5, area=112, stagger=1.6)
RENTED_N, RENTED_W = corporation(FIRST, "C-140", sold=0.2), corporation(SECOND, "K-18")
# street, side, stations of the middles, houses a row, kind, holding
ESTATES = (
    ("kaap", -1, (44, 96, 148, 200, 252, 304, 356), 8, NINETIES, OWNED),
    ("kaap", 1, (44, 178, 232, 374), 8, NINETIES, OWNED),
    ("landtong", -1, (44, 178, 232, 372), 8, NINETIES, RENTED_W),
    ("haf", 1, (50, 174), 8, NINETIES, OWNED),
    ("haf", -1, (50, 174), 8, NINETIES, RENTED_W),
    ("eiland", 1, (60, 176), 8, NINETIES, OWNED),
    ("eiland", -1, (60, 176), 7, NINETIES, OWNED),
    ("duin", 1, (54, 106, 158, 207, 279, 331, 383, 435, 487), 8, SEVENTIES, OWNED),
    ("duin", -1, (54, 106, 158, 207, 279, 331, 383, 435, 487), 8, SEVENTIES, RENTED_N),
    ("helm", -1, (54, 106, 158, 207, 279, 331, 383, 435, 487), 8, SEVENTIES, OWNED),
    ("helm", 1, (54, 106, 158, 207, 279, 331, 383, 435, 487), 8, SEVENTIES, RENTED_N),
)


def draw(scene: Scene, streets: dict[str, Street]) -> None:
    """Draw the surroundings."""
    scene.paint(0, "gras", rectangle(-700, -700, 1300, 1200))
    for name, side, stations, count, house, holding in ESTATES:
        for station in stations:
            if station < streets[name].line.length - 24:
                row(scene, streets[name], side, station, count, house, holding)
    pairs_beyond(scene, streets["landtong"], 1, [30, 58, 160, 188, 330, 358], 1998)
    _north(scene, streets["noord"])
    _south(scene, streets)
    _east(scene)


def _north(scene: Scene, street: Street) -> None:
    """Portiek flats on the other side of the Noorderdreef, allotments behind."""
    flats = corporation(SECOND, "K-09", sold=0.1)
    for u, count in ((96, 3), (176, 3), (345, 4), (430, 3), (510, 3)):
        axes = frame_on(street.line, street.line.project(frame(u, 409).point(0, 0)), 1)
        portiek(scene, Frame(axes.at(0, 24), axes.angle), count, 1964, "Noorderdreef", flats, 70, path=5)
        for number in range(6):
            luck = dice("north", u, number)
            scene.tree(
                frame(u + luck.uniform(-32, 32), luck.uniform(447, 466)).point(0, 0),
                luck.choice(("groot", "park")),
                1966,
            )
    for places in (
        [(70, 640), (262, 646), (268, 690), (70, 684)],
        [(306, 648), (548, 642), (556, 720), (300, 730)],
    ):
        _grove(scene, field(places, smooth=True), 1979)
    for number in range(60):
        luck = dice("back", number)
        place = frame(
            luck.uniform(70, 545), luck.choice((luck.uniform(538, 550), luck.uniform(470, 480)))
        ).point(0, 0)
        scene.tree(place, luck.choice(("klein", "park", "groot")), 1980)
    _polder(scene, (-345, 424, -18, 740), 52)


def _south(scene: Scene, streets: dict[str, Street]) -> None:
    """Halls along the Werfweg, sports fields along the Ringweg."""
    scene.paint(FIELD, "ruigte", rectangle(-345, -330, 900, -14))
    _polder(scene, (-345, -345, 52, -154), 48)
    _polder(scene, (-345, -132, -22, -18), 54)
    _polder(scene, (148, -345, 554, -190), 48)
    for side, stations, deep in ((1, (58, 108, 200, 262), 40), (-1, (58, 112, 196, 250), 46)):
        for at, station in enumerate(stations):
            axes = frame_on(streets["werf"].line, station, side)
            axes = Frame(axes.at(0, streets["werf"].reach(side)), axes.angle)
            wide = 18 + 3 * (at % 2)
            scene.paint(PLOT, "terrein", axes.box(-wide - 4, 0, wide + 4, deep + 16))
            notch = [
                (-wide, 9),
                (wide, 9),
                (wide, 9 + deep),
                (-wide + 9, 9 + deep),
                (-wide + 9, 4 + deep),
                (-wide, 4 + deep),
            ]
            hall = scene.build(Pand(axes.polygon(notch), 1986 + 4 * at, "bedrijf", layers=2))
            use = "industriefunctie" if at % 3 else "industriefunctie,kantoorfunctie"
            hall.units.append(
                Unit(axes.point(0, 20), use, int(wide * deep * 2.1), "Werfweg", scene.number("Werfweg", side))
            )
    for at, u in enumerate((300, 395)):
        pitch = frame(u, -78, 84).box(-50, -32, 50, 32)
        scene.paint(YARD, "kunstgras" if at else "gras", pitch)
    club = scene.build(Pand(frame(462, -70, 84).box(-14, -5, 14, 5), 1989, "clubhuis"))
    club.units.append(
        Unit(frame(462, -70).point(0, 0), "sportfunctie,bijeenkomstfunctie", 236, "Ringweg", 300)
    )
    scene.put(
        "osm",
        "sports_centre",
        frame(462, -70).point(0, 0),
        tag="leisure",
        name="Sportpark Voorbeeld (fictief)",
    )
    scene.paint(YARD - 1, "terrein", frame(470, -70, 84).box(-24, -20, 24, 18))
    scene.paint(
        PLANT, "bos", field([(480, -40), (545, -40), (550, -150), (500, -180), (476, -110)], smooth=True)
    )
    scene.paint(PLANT, "bosplantsoen", field([(240, -24), (430, -25), (430, -33), (240, -32)]))
    for number in range(30):
        luck = dice("south", number)
        scene.tree(
            frame(luck.uniform(484, 545), luck.uniform(-150, -44)).point(0, 0),
            luck.choice(("bos", "bos", "groot")),
            1985,
        )
    for number in range(44):  # hedgerow trees along the fields, and on the lawn west of the singel
        luck = dice("edges", number)
        place = frame(luck.uniform(196, 450), luck.uniform(-33, -24)).point(0, 0)
        scene.tree(place, luck.choice(("park", "straat")), 1990)
        scene.tree(
            frame(luck.uniform(-66, -24), luck.uniform(20, 395)).point(0, 0),
            luck.choice(("groot", "water", "park")),
            1996,
        )


def _east(scene: Scene) -> None:
    """A green belt, the railway with its station, meadows."""
    scene.paint(FIELD, "ruigte", rectangle(563, -345, 690, 780))
    _polder(scene, (570, -345, 700, -20), 44)
    _polder(scene, (574, 426, 698, 780), 44)
    _polder(scene, (736, -345, 1000, -20), 44)
    _polder(scene, (736, 16, 1000, 402), 44)
    _polder(scene, (736, 436, 1000, 780), 44)
    for places in (
        [(580, 40), (640, 30), (660, 120), (650, 185), (590, 180)],
        [(585, 245), (650, 250), (655, 380), (600, 395)],
    ):
        _grove(scene, field(places, smooth=True), 1972)
    scene.walk(way([(558, 128), (600, 140), (664, 204), (668, 216)]), 2.4, "gravelpad")
    scene.walk(way([(560, 330), (610, 322), (650, 270), (660, 218)]), 2.4, "gravelpad")
    railway = way([(716, -345), (712, -60), (715, 140), (718, 330), (708, 770)])
    scene.paint(PATH, "spoor", railway.buffer(5.2, cap_style="flat"))
    scene.paint(PATH - 1, "berm", railway.buffer(14, cap_style="flat"))
    for v0, v1 in ((-15, 15), (394, 432)):  # viaducts: the tracks on level 1, the road below
        piece = railway.buffer(5.6, cap_style="flat").intersection(rectangle(690, v0, 740, v1))
        scene.bridges.append(piece)
    platform = frame_on(railway, railway.project(frame(716, 235).point(0, 0)), 1)
    scene.paint(ROOF - 1, "perron", platform.box(-62, 5.4, 62, 9.4))
    house = scene.build(Pand(frame(697, 222, 4).box(-6, -11, 6, 11), 1974, "station"))
    house.units.append(
        Unit(frame(697, 222).point(0, 0), "bijeenkomstfunctie,winkelfunctie", 118, "Stationsweg", 20)
    )
    scene.put(
        "osm", "station", frame(700, 226).point(0, 0), tag="railway", name="Station Voorbeeldwijk (fictief)"
    )
    scene.paint(YARD - 1, "plein", frame(690, 214, 0).box(-6, -16, 16, 24))


def _grove(scene: Scene, grove: shapely.Polygon, year: int) -> None:
    """A wood with its trees."""
    scene.paint(PLANT, "bos", grove)
    x0, y0, x1, y1 = grove.bounds
    luck = dice("grove", f"{x0:.0f}")
    for _ in range(int(grove.area / 95)):
        place = shapely.Point(luck.uniform(x0, x1), luck.uniform(y0, y1))
        if grove.contains(place):
            scene.tree(place, "bos", year)


def _polder(scene: Scene, box: tuple[float, float, float, float], step: float) -> None:
    """Meadows with ditches between them."""
    u0, v0, u1, v1 = box
    scene.paint(FIELD, "weiland", rectangle(*box))
    at = u0 + step
    while at < u1 - 10:
        scene.paint(
            PLANT, "singel", way([(at, v0), (at + 2, (v0 + v1) / 2), (at, v1)]).buffer(1.1, cap_style="flat")
        )
        at += step


def stops(scene: Scene, streets: dict[str, Street]) -> None:
    """Bus stops on the main streets, with a pole in the BGT."""
    for name, u, v, title in (
        ("ring", 250, 0, "Passaatlaan-zuid"),
        ("ring", 520, 0, "Oosterlaan"),
        ("passaat", 275, 196, "Passaatplein"),
        ("passaat", 276, 322, "Moessonstraat"),
        ("noord", 190, 409, "Briesstraat"),
        ("ring", 30, 0, "Föhnkade"),
    ):
        line = streets[name].line
        for side in (1, -1):
            axes = frame_on(line, line.project(frame(u + 14 * side, v + 8 * side).point(0, 0)), side)
            place = axes.point(0, streets[name].width / 2 + 1.6)
            scene.put("osm", "bus_stop", place, tag="highway", name=f"{title} (fictief)")
            scene.put("paal", "haltepaal", place)
            scene.put("straatmeubilair", "abri", axes.point(5, streets[name].reach(side) - 1.2))
