"""The streets of the neighbourhood and of what lies around it."""

from __future__ import annotations

from frame import part
from shapely import LineString, Point
from streets import Street

NEAR = 9.0  # m, from the end of a street to the one it leads to

TWO_SIDED = "p2.0 v1.9"


def own_streets() -> dict[str, Street]:
    """Streets in the neighbourhood and on its borders, by a short name."""
    return {
        "ring": Street(
            "Ringweg",
            [(-345, -8), (-150, 5), (275, 0), (560, -3), (905, 9)],
            7.0,
            "g3.2 f2.6 g1.6 v2.0",
            "g3.2 f2.6 g1.6 v2.0",
            "hoofdweg",
            "secondary",
            "laan",
            1962,
            12.0,
            32.0,
        ),
        "noord": Street(
            "Noorderdreef",
            [(-345, 415), (0, 407), (280, 411), (560, 408), (905, 419)],
            6.2,
            "g2.6 v2.0",
            TWO_SIDED,
            "asfalt",
            "tertiary",
            "laan",
            1964,
        ),
        "ooster": Street(
            "Oosterlaan",
            [(566, -350), (560, 0), (555, 205), (562, 410), (570, 765)],
            5.8,
            TWO_SIDED,
            "g2.8 v1.8",
            "klinkers",
            "residential",
            "laan",
            1966,
        ),
        "passaat": Street(
            "Passaatlaan",
            [(275, 0), (271, 100), (279, 205), (274, 310), (280, 411)],
            6.5,
            "g2.4 v2.1",
            "p2.0 v2.2",
            "asfalt",
            "tertiary",
            "laan",
            1960,
        ),
        "zefier": Street(
            "Zefierstraat",
            [(17, 205), (140, 201), (279, 205), (420, 210), (555, 205)],
            5.5,
            TWO_SIDED,
            "v1.9",
        ),
        "kade": Street(
            "Föhnkade",
            [(18, 0), (21, 128), (16, 205), (20, 305), (17, 408)],
            4.6,
            "v1.2",
            TWO_SIDED,
            trees="water",
        ),
        "moesson": Street("Moessonstraat", [(97, 203), (94, 310), (99, 409)], 5.2, "p2.0 v1.8", "p2.0 v1.8"),
        "bries": Street("Briesstraat", [(187, 203), (185, 300), (190, 410)], 5.2, "p2.0 v1.8", "p2.0 v1.8"),
        "mistral": Street(
            "Mistralstraat", [(277, 251), (420, 255), (559, 250)], 5.4, "v1.8", TWO_SIDED, planted=1970
        ),
        "chinook": Street(
            "Chinookstraat", [(273, 64), (400, 68), (558, 63)], 5.0, TWO_SIDED, "v1.8", planted=1960
        ),
        "sirocco": Street(
            "Siroccostraat",
            [(20, 60), (80, 67), (150, 65.5), (273, 62)],
            4.8,
            "v1.7",
            "p2.0 v1.5",
            "gebakken",
            trees="klein",
            planted=1988,
        ),
        "bora": Street(
            "Borastraat",
            [(20, 128), (100, 122), (180, 129), (273, 126)],
            5.0,
            "p2.0 v1.7",
            "v1.5",
            trees="klein",
            planted=1986,
        ),
        "harmattan": Street(
            "Harmattanstraat", [(141, 62), (137, 126), (142, 202)], 4.8, "v1.6", "v1.6", trees=""
        ),
        # Parking courts and drives.
        "hof_w": Street(
            "",
            [(96, 302), (48, 304)],
            5.2,
            "h5.0 v1.4",
            "h5.0 v1.4",
            highway="service",
            planted=1972,
            lamps=24,
        ),
        "hof_m": Street(
            "",
            [(186, 303), (130, 302)],
            5.2,
            "h5.0 v1.4",
            "h5.0 v1.4",
            highway="service",
            planted=1972,
            lamps=24,
        ),
        "hof_o": Street(
            "",
            [(186, 301), (240, 303)],
            5.2,
            "h5.0 v1.4",
            "h5.0 v1.4",
            highway="service",
            planted=1972,
            lamps=24,
        ),
        "hof_1": Street(
            "", [(363, 254), (361, 373)], 5.4, "h5.0 v1.5", "h5.0", highway="service", planted=1971, lamps=26
        ),
        "hof_2": Street(
            "", [(447, 255), (445, 378)], 5.4, "h5.0 v1.5", "h5.0", highway="service", planted=1971, lamps=26
        ),
        "hof_3": Street(
            "", [(531, 251), (530, 372)], 5.4, "h5.0 v1.5", "h5.0", highway="service", planted=1971, lamps=26
        ),
        "boxen": Street("", [(447, 254), (447, 229)], 5.0, "", "", highway="service", trees="", lamps=0),
        "markt": Street(
            "", [(326, 207), (327, 181)], 5.6, "h5.0", "h5.0", highway="service", trees="", lamps=20
        ),
        "gaarde": Street(
            "",
            [(139, 165), (190, 166)],
            4.6,
            "h5.0",
            "h5.0",
            highway="service",
            trees="klein",
            planted=1979,
            lamps=26,
        ),
    }


def streets_around() -> dict[str, Street]:
    """Streets beyond the borders."""
    return {
        "passaat_n": Street(
            "Passaatweg",
            [(280, 411), (283, 560), (290, 760)],
            6.2,
            TWO_SIDED,
            TWO_SIDED,
            "asfalt",
            "tertiary",
            planted=1978,
        ),
        "kaap": Street(
            "Kaapstraat",
            [(-104, -4), (-112, 110), (-102, 300), (-108, 412)],
            5.0,
            TWO_SIDED,
            "v1.8",
            trees="klein",
            planted=1995,
        ),
        "landtong": Street(
            "Landtong",
            [(-214, -2), (-204, 120), (-216, 290), (-208, 414)],
            5.0,
            "v1.8",
            TWO_SIDED,
            trees="klein",
            planted=1995,
        ),
        "eiland": Street(
            "Eilandstraat",
            [(-330, 118), (-205, 112), (-108, 110)],
            4.8,
            "v1.6",
            TWO_SIDED,
            trees="klein",
            planted=1996,
        ),
        "haf": Street(
            "Hafstraat",
            [(-330, 296), (-214, 300), (-104, 302)],
            4.8,
            TWO_SIDED,
            "v1.6",
            trees="klein",
            planted=1996,
        ),
        "duin": Street(
            "Duinstraat",
            [(40, 505), (150, 512), (282, 506), (420, 512), (566, 503)],
            5.0,
            TWO_SIDED,
            "v1.8",
            trees="klein",
            planted=1980,
        ),
        "helm": Street(
            "Helmstraat",
            [(40, 577), (150, 583), (286, 578), (420, 584), (568, 576)],
            5.0,
            "v1.8",
            TWO_SIDED,
            trees="klein",
            planted=1980,
        ),
        "strand": Street(
            "Strandpad", [(62, 409), (58, 505), (64, 579)], 4.8, "v1.6", "v1.6", trees="", planted=1980
        ),
        "werf": Street(
            "Werfweg",
            [(108, 2), (112, -120), (106, -330)],
            6.4,
            "g2.2 v1.8",
            "p2.2 v1.8",
            "asfalt",
            trees="laan",
            planted=1985,
        ),
        "kiel": Street(
            "Kielweg",
            [(-330, -140), (-100, -146), (112, -140), (300, -146)],
            6.0,
            "v1.8",
            "p2.2 v1.8",
            "asfalt",
            trees="",
            planted=1985,
        ),
        "station": Street(
            "Stationsweg",
            [(555, 205), (620, 214), (688, 212)],
            6.0,
            TWO_SIDED,
            "g2.4 v2.0",
            trees="laan",
            planted=1990,
        ),
    }


def meet(streets: dict[str, Street]) -> None:
    """Let each street end on the middle of the street it leads to."""
    for name, street in streets.items():
        for end in (0, -1):
            here = Point(street.line.coords[end])
            others = [
                other for key, other in streets.items() if key != name and other.line.distance(here) < NEAR
            ]
            if not others:
                continue
            other = min(others, key=lambda one: one.line.distance(here)).line
            crossing = street.line.intersection(other)
            coords = list(street.line.coords)
            if not crossing.is_empty and crossing.distance(here) < 2 * NEAR:
                station = street.line.project(
                    crossing if crossing.geom_type == "Point" else crossing.centroid
                )
                length = street.line.length
                street.line = (
                    part(street.line, station, length) if end == 0 else part(street.line, 0, station)
                )
            else:
                target = other.interpolate(other.project(here))
                coords[end] = (target.x, target.y)
                street.line = LineString(coords)
