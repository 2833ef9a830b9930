"""One place with everything that the engine can be given, for tests that change how it is given."""

import pandas
import shapely

from .places import X, Y, areas, bgt, box, frame, pand_id, panden, point, unit_id, units, with_parameters

PROFILE = with_parameters(
    complete_layers=("trees", "lamps", "benches", "play"), land_bases=("gross", "fabric", "net")
)


def place():
    """Two areas of a hectare with overlaps, borders and all levels of tenure, and all else that is read."""
    shapes = [box(5, 5, 20, 12), box(20, 10, 18, 12), box(88, 40, 24, 10), box(150, 60, 12, 12)]
    shapes.append(box(60, 80, 9, 9))
    where, owner, size, use = [], [], [], []
    for number, count in enumerate((7, 5, 8, 3, 1), 1):
        for one in range(count):
            inside = shapely.point_on_surface(shapes[number - 1])
            where.append(shapely.Point(inside.x + 0.1 * one, inside.y))
            owner.append(pand_id(number))
            size.append([45, 62, 90, 110, 160, 75][(one + number) % 6] if number < 5 else 9999)
            use.append("winkelfunctie" if (one, number) == (0, 3) else "woonfunctie")
    owner[1] = f"{pand_id(1)},{pand_id(2)}"
    owner[3] = None
    where[0] = point(100, 50)  # on the border of both areas
    road = bgt(
        "wegdeel",
        *[("rijbaan lokale weg", box(0, 30, 200, 7)), ("parkeervlak", box(10, 35, 60, 5))],
        *[
            ("voetpad", box(0, 38, 200, 2)),
            ("voetpad", box(30, 0, 1.5, 100)),
            ("voetpad", box(30.5, 0, 3, 100)),
        ],
        *[("rijbaan regionale weg", box(190, 0, 10, 100))],
        fysiek_voorkomen=["gesloten verharding", "open verharding", None, "half verhard", "onverhard", None],
    )
    layers = {
        "wegdeel": road,
        "groen": bgt(
            "begroeidterreindeel",
            *[("groenvoorziening", box(0, 40, 90, 60)), ("struiken", box(80, 50, 110, 50))],
            *[("grasland agrarisch", box(0, 0, 30, 30)), ("loofbos", box(-200, 105, 500, 60))],
        ),
        "kaal": bgt(
            "onbegroeidterreindeel", ("erf", box(30, 0, 60, 30)), ("half verhard", box(80, 0, 60, 25))
        ),
        "water": bgt("waterdeel", ("waterloop", box(120, 0, 15, 100))),
        "rond": bgt(
            "onbegroeidterreindeel",
            *[("zand", box(-700, -700, 1600, 650)), ("zand", box(-700, 200, 1600, 500))],
        ),
        "pand": bgt("pand", *[(pand_id(1 + row), shape) for row, shape in enumerate(shapes[:3])]),
    }
    owners = ["koop", "corporatie", "overig", "corporatie"]
    register = pandas.DataFrame({"vbo_id": [unit_id(one) for one in (2, 3, 4, 5)], "eigenaar": owners})
    by_pand = pandas.DataFrame({"pand_id": [pand_id(2), pand_id(3)], "corporatie": [3, 7], "koop": [2, 0]})
    cells = frame(
        [box(0, 0, 100, 100), box(100, 0, 100, 100)], crs28992res100m=["E1500N4500", "E1501N4500"],
        aantal_woningen=[20, 10], percentage_koopwoningen=[30, -99997], percentage_huurwoningen=[70, -99997],
        aantal_huurwoningen_in_bezit_woningcorporaties=[10, -99997], gemiddelde_woz_waarde_woning=[210, 340],
    )  # fmt: skip
    records = frame(
        [box(-500, -500, 1500, 1500), box(-500, -500, 1500, 1500)], buurtcode=["BU03630001", "BU03630002"],
        jaar=[2023, 2022], percentage_koopwoningen=[40, 41], percentage_huurwoningen=[55, 54],
        perc_huurwoningen_in_bezit_woningcorporaties=[35, 34],
        perc_huurwoningen_in_bezit_overige_verhuurders=[20, 20],
        percentage_woningen_met_eigendom_onbekend=[5, 5], gemiddelde_huishoudsgrootte=[2.1, 2.2],
        personenautos_per_huishouden=[0.8, 0.9],
    )  # fmt: skip
    return {
        "areas": areas(box(0, 0, 100, 100), box(100, 0, 100, 100), gemeentecode="GM0363"),
        "buildings": panden(*shapes, bouwjaar=[1955, 1965, 1975, 1990, 1949]),
        "units": units(*where, pandidentificatie=owner, oppervlakte=size, gebruiksdoel=use,
                       energielabel=["ABCDEFG"[row % 7] for row in range(len(where))]),
        "ground": layers,
        "play": {
            "velden": frame([box(60, 60, 10, 10), box(65, 60, 10, 10)], lokaal_id=["f1", "f2"],
                            plus_type="recreatie: speeltuin"),
            "toestellen": frame([point(100, 70), point(150, 20)], lokaal_id=["t1", "t2"],
                                plus_type="speelvoorziening"),
        },
        "streets": frame(
            [shapely.LineString([(X - 100, Y + 33), (X + 300, Y + 33)]),
             shapely.LineString([(X + 100, Y + 33), (X + 100, Y + 150)])],
            osm_id=["1", "2"], highway="residential",
        ),
        "furniture": {
            "banken": frame([point(20, 36), point(170, 31)], lokaal_id=["b1", "b2"], plus_type="bank"),
            "masten": frame([point(30, 36), point(110, 36), point(150, -3)], lokaal_id=["l1", "l2", "l3"],
                            plus_type="lichtmast"),
        },
        "trees": {
            "straat": frame([point(x, 47) for x in (5, 40, 45, 55, 98, 104, 160)], boomnummer=list("abcdefg"),
                            kroondiameter=[4.0, 9.0, 8.0, 12.0, 7.5, None, 6.0]),
            "park": frame([point(60, 70), point(70, 72), point(75, 60), point(150, 90)],
                          boomnummer=["p1", "p2", "p3", "p4"], kroondiameter=[14.0, 15.0, 16.0, 8.0],
                          boomhoogte=[12, 3, None, 7]),
        },
        "destinations": {
            "haltes": frame([point(80, 30), point(350, 30)], id=["h1", "h2"], soort=["bushalte", "station"]),
            "voorzieningen": frame(
                [point(-60, 40), point(100, 130), point(110, 30), point(-20, 20), point(190, 40)],
                id=["v1", "v2", "v3", "v4", "v5"],
                soort=["supermarkt", "basisschool", "huisarts", "buurthuis", "winkelcentrum"],
            ),
        },
        "reference": pandas.DataFrame(
            {"gemeentecode": ["GM0014", "GM0363"], "percentage_koopwoningen": [90, 30],
             "percentage_huurwoningen": [10, 70], "perc_huurwoningen_in_bezit_woningcorporaties": [8, 45],
             "perc_huurwoningen_in_bezit_overige_verhuurders": [2, 25],
             "percentage_woningen_met_eigendom_onbekend": [0, 0]}
        ),
        "tenure": {"register": register, "per pand": by_pand, "vierkanten": cells, "buurten": records},
    }  # fmt: skip
