"""The worked example of indicators 9 as concrete geometry in a 100 m square.

Constructed, not observed. Everything is an axis-parallel rectangle on a grid of 1/16 m, so all
areas are exact in floating point. The ground is a partition: no gap, no overlap.

    south edge y 0-5 and east edge x 95-100: street (centre lines on the border of A)
    x 47.5-52.5: internal street, one node of degree 3 at (50, 0), a dead end at (50, 100)
    west block: P1 at (3, 20), park, water      east block: parking court, P2, play sand, P3

``ORIGIN`` is the south-west corner in EPSG:28992.
"""

import shapely

from .model import Ground, Pand, Place, Street, Tree, Unit, tenure_label

ORIGIN = (120000.0, 486000.0)
P1, P2, P3 = "0363100000000001", "0363100000000002", "0363100000000003"
TARGET_MIX = (0.40, 0.40, 0.20)  # koop, corporatie, overig
FF = 0.80


def rect(x0, y0, x1, y1):
    """Rectangle in local coordinates, as an RD polygon."""
    ox, oy = ORIGIN
    return shapely.box(ox + x0, oy + y0, ox + x1, oy + y1)


def spot(x, y):
    return shapely.Point(ORIGIN[0] + x, ORIGIN[1] + y)


def line(*xy):
    return shapely.LineString([(ORIGIN[0] + x, ORIGIN[1] + y) for x, y in xy])


AREA = rect(0, 0, 100, 100)
OUTLINE = {P1: (3, 20, 43, 35), P2: (60, 32, 85, 48), P3: (60, 58, 85, 78)}
PLAY = rect(60, 48, 80, 58)  # the sand of the playground, 200 m2

GROUND = {
    "rijbaan": [(0, 0, 100, 5), (95, 5, 100, 100), (47.5, 5, 52.5, 100), (52.5, 90, 57.5, 100)],
    "parkeervlak": [(54.5, 7, 90.5, 32)],
    "voet": [
        (45.5, 5, 47.5, 100),
        (0, 5, 45.5, 7),
        (52.5, 5, 54.5, 90),
        (93, 5, 95, 100),
        (54.5, 5, 93, 7),
        (20, 38.75, 21.25, 78.75),  # park path of 1.25 m
        (10.5, 78.75, 42.5, 79.75),  # park path of 1.00 m
    ],
    "groen": [
        (0, 35, 45.5, 38.75),
        (0, 38.75, 20, 78.75),
        (21.25, 38.75, 45.5, 46.5),
        (21.25, 46.5, 42.5, 78.75),
        (0, 78.75, 10.5, 79.75),
        (0, 79.75, 42.5, 90),
        (40, 90, 42.5, 100),
        (64.5, 78, 93, 88),
    ],
    "berm_groen": [(42.5, 46.5, 45.5, 100), (90.5, 7, 93, 32), (54.5, 88, 93, 90)],
    "water": [(0, 90, 40, 100)],
    "zand": [(60, 48, 80, 58)],
    "erf": [
        (0, 7, 45.5, 20),
        (0, 20, 3, 35),
        (43, 20, 45.5, 35),
        (54.5, 32, 60, 48),
        (85, 32, 93, 48),
        (54.5, 48, 60, 58),
        (80, 48, 93, 58),
        (54.5, 58, 60, 78),
        (85, 58, 93, 78),
        (54.5, 78, 64.5, 88),
        (57.5, 90, 93, 100),
    ],
}


def _units():
    """32 + 12 dwellings on a grid inside their pand, and the school."""
    out = []
    for i in range(32):
        point = spot(5.5 + 5 * (i % 8), 22 + 3.75 * (i // 8))
        out.append(
            Unit(
                f"03630100000001{i + 1:02d}",
                point,
                (P1,),
                ("woonfunctie",),
                60.0,
                tenure=tenure_label("corporatie"),
            )
        )
    for i in range(12):
        point = spot(62 + 4 * (i % 6), 36 + 8 * (i // 6))
        label = tenure_label("koop" if i < 4 else "overig")
        out.append(Unit(f"03630100000002{i + 1:02d}", point, (P2,), ("woonfunctie",), 80.0, tenure=label))
    out.append(Unit("0363010000000301", spot(72.5, 68), (P3,), ("onderwijsfunctie",), 400.0))
    return tuple(out)


def baseline():
    """The state before any measure."""
    years = {P1: 1962, P2: 1968, P3: 1970}
    grounds = tuple(
        Ground(f"{cls}-{i + 1:02d}", rect(*xy), cls)
        for cls, boxes in GROUND.items()
        for i, xy in enumerate(boxes)
    )
    trees = tuple(
        Tree(f"boom-{i + 1:02d}", spot(*xy), 8.0) for i, xy in enumerate([(8, 50), (8, 62), (32, 56)])
    )
    streets = (
        Street("straat-1", line((50, 0), (50, 100))),
        Street("straat-2", line((0, 0), (50, 0), (100, 0))),
        Street("straat-3", line((100, 0), (100, 100))),
    )
    panden = tuple(Pand(i, rect(*OUTLINE[i]), year=years[i]) for i in (P1, P2, P3))
    return Place(AREA, panden, _units(), grounds, trees, streets, (PLAY,))


# Storeys of the table in indicators 9; BVO by rule 1 does not need them.
STOREYS = {P1: 4, P2: 3, P3: 1}

# Sketches. I01: old P1 (600 m2) plus 40 x 2.5 = 100 m2 of groen north of it.
NEW_FOOTPRINT = rect(3, 20, 43, 37.5)
PARKING_TO_GREEN = rect(54.5, 7, 66.5, 32)  # 300 m2 of parkeervlak
NEW_TREES = tuple(
    spot(*xy)
    for xy in [
        (5, 84),
        (13, 84),
        (21, 84),
        (29, 84),
        (37, 84),
        (8, 72),
        (15, 72),
        (26, 72),
        (34, 72),
        (26, 64),
    ]
)
SKETCHES = {
    "I01": {
        "type": "I01",
        "geometry": NEW_FOOTPRINT,
        "targets": [P1],
        "attributes": {
            "lagen": 5,
            "gbo_per_woning": 70,
            "res_share": 1.0,
            "ff": 0.80,
            "eigenaar_mix": {"koop": 12 / 40, "corporatie": 16 / 40, "overig": 12 / 40},
            "ground_after": "onverhard",
        },
    },
    "I02": {
        "type": "I02",
        "geometry": None,
        "targets": [P2],
        "attributes": {"extra_lagen": 1, "gbo": 60, "dakaandeel": 0.9, "mix": {"koop": 1.0}},
    },
    "I05": {"type": "I05", "geometry": None, "targets": [P1], "attributes": {"n": 8}},
    "I08": {
        "type": "I08",
        "geometry": PARKING_TO_GREEN,
        "targets": [],
        "attributes": {"class_after": "groen"},
    },
    "I10": {
        "type": "I10",
        "geometry": shapely.MultiPoint(NEW_TREES),
        "targets": [],
        "attributes": {"kroon_volwassen": 6, "horizon": "volwassen"},
    },
}
# Column of indicators 9 -> sketches in it.
SCENARIOS = {
    "baseline": (),
    "I02": ("I02",),
    "I08": ("I08",),
    "I05": ("I05",),
    "I01": ("I01",),
    "combined": ("I01", "I02", "I08", "I10"),
}

from .worked_expected import (  # noqa: E402,F401  (one module holds the whole example)
    COLUMNS,
    EXPECTED,
    EXPECTED_SCORES,
    EXTRA,
    GROUND_M2,
    HOUSEHOLDS_MOVED,
    I05_SOLD,
    NEW_BLOCK_I01,
    NOT_REPRODUCED,
    OPTOP_P2,
)
