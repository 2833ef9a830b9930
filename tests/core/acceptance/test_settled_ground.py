"""Settled 43-52, 90: classes of ground, who keeps it where polygons overlap, play, footways, levels."""

import pytest
import shapely

from herstruct_plugin.core.indicators.measurement import Reason

from .places import X, Y, areas, bgt, box, frame, measured, panden, point, units, with_parameters

HECTARE = box(0, 0, 100, 100)
PLAY = with_parameters(complete_layers=("play",))


def strip(x, width=10):
    """A strip of the hectare, 100 m long."""
    return box(x, 0, width, 100)


def test_all_roads_are_paved_by_their_surface_grasklinkers_too():
    # 6 strips of 1 000 m2: 1 + 1 + 0.5 + 0 + unknown 1 + berm half 0.5 = 4 of 6.
    road = bgt(
        "wegdeel",
        ("parkeervlak", strip(0)), ("fietspad", strip(10)), ("voetpad", strip(20)), ("ruiterpad", strip(30)),
        ("woonerf", strip(40)),
        fysiek_voorkomen=["open verharding", "gesloten verharding", "half verhard", "onverhard", None],
        plus_fysiek_voorkomen=["grasklinkers", None, None, None, None],
    )  # fmt: skip
    verge = bgt("ondersteunendwegdeel", ("berm", strip(50)), fysiek_voorkomen="half verhard")
    rest = bgt("onbegroeidterreindeel", ("erf", strip(60, 40)))
    found = measured(areas(HECTARE), ground={"a": road, "b": verge, "c": rest})
    assert found["ps_paved_share"].value == pytest.approx(4 / 6)
    assert found["ps_parking_share"].value == pytest.approx(1 / 6)
    assert found["ps_paved_share"].coverage == 1.0


def test_banks_are_public_green_and_no_water():
    # water 2 000, bank 1 000 (its value has a comma), dry ditch 1 000 (overig), erf 6 000; 10 dwellings.
    layers = {
        "w": bgt("waterdeel", ("waterloop", strip(0, 20)), ("greppel, droge sloot", strip(20))),
        "o": bgt("ondersteunendwaterdeel", ("oever, slootkant", strip(30))),
        "e": bgt("onbegroeidterreindeel", ("erf", strip(40, 60))),
    }
    homes = units(*[point(70, 50)] * 10)
    found = measured(areas(HECTARE), ground=layers, units=homes)
    assert found["ps_green_per_dwelling"].value == pytest.approx(100)
    assert found["ps_greenblue_per_dwelling"].value == pytest.approx(300)
    assert found["ps_water_share"].value == pytest.approx(0.2)
    # PUB includes water: nothing of it is paved, the denominator is 3 000.
    assert (found["ps_paved_share"].value, found["ps_paved_share"].denominator) == (0.0, pytest.approx(3000))


PRIORITY = [
    ("overigbouwwerk", "overkapping"), ("waterdeel", "waterloop"), ("wegdeel", "rijbaan lokale weg"),
    ("wegdeel", "parkeervlak"), ("wegdeel", "fietspad"), ("wegdeel", "voetpad"),
    ("ondersteunendwegdeel", "berm"), ("begroeidterreindeel", "groenvoorziening"),
    ("onbegroeidterreindeel", "half verhard"), ("onbegroeidterreindeel", "erf"), ("wegdeel", "spoorbaan"),
]  # fmt: skip


@pytest.mark.parametrize("rank", range(len(PRIORITY) - 1))
def test_of_two_that_overlap_the_class_that_goes_first_keeps_the_ground(rank):
    # Two polygons on top of each other: only the first of the order is left, in whatever order they come.
    pair = [bgt(kind, (value, HECTARE), **_surface(kind)) for kind, value in PRIORITY[rank : rank + 2]]
    alone = measured(areas(HECTARE), ground=pair[:1])
    for layers in (pair, pair[::-1]):
        found = measured(areas(HECTARE), ground=layers)
        for one in ("paved_share", "parking_share", "water_share", "footway_ok", "foot_profile_share"):
            assert found[f"ps_{one}"] == alone[f"ps_{one}"], one


def _surface(kind):
    return {"fysiek_voorkomen": "half verhard"} if kind in ("wegdeel", "ondersteunendwegdeel") else {}


def test_a_pand_keeps_its_ground_and_ties_go_by_id():
    layers = {
        "g": bgt("begroeidterreindeel", ("groenvoorziening", HECTARE)),
        # equal rank: w000 keeps what both claim; unpaved against paved
        "w": bgt("wegdeel", ("voetpad", strip(0, 20)), ("voetpad", strip(0, 40)),
                 fysiek_voorkomen=["onverhard", "open verharding"]),
    }  # fmt: skip
    found = measured(areas(HECTARE), ground=layers, buildings=panden(box(90, 0, 10, 100)))
    # PUB = 10 000 - 1 000 (pand); paved: 2 000 of the second footpath
    assert found["ps_paved_share"].value == pytest.approx(2000 / 9000)


def test_ended_planned_and_unknown_objects_and_other_levels():
    green = [("groenvoorziening", strip(10 * row)) for row in range(6)]
    layer = bgt(
        "begroeidterreindeel", *green,
        status=["bestaand", " BESTAAND ", None, "plan", "geenWaarde", "bestaand"],
        eind_registratie=[None, None, None, None, None, "2020-01-01"],
        relatieve_hoogteligging=[0, None, 0, 0, 0, 0],
    )  # fmt: skip
    above = bgt("begroeidterreindeel", ("groenvoorziening", strip(60)), relatieve_hoogteligging=1)
    plus = bgt("begroeidterreindeel", ("groenvoorziening", strip(70)), plus_status="plan")
    odd = bgt("begroeidterreindeel", ("transitie", strip(80)), ("struiken ", strip(90)))
    layers = {"a": layer, "b": above, "c": plus, "d": odd}
    found = measured(areas(HECTARE), ground=layers, units=units(point(5, 5)))["ps_greenblue_per_dwelling"]
    # green: strips 0, 10, 20 and 90; transitie (80) is overig; the other five are gap
    assert (found.numerator, found.coverage) == (pytest.approx(4000), pytest.approx(0.5))


def test_play_is_a_share_of_the_land_without_water_and_main_roads():
    # 10 000 - 1 000 water - 2 000 regional road = 7 000. Two playgrounds of 100 m2 share 50 m2: 150 m2,
    # one device of 4 x 4 m, half of another 4 x 4 m on the border: 150 + 16 + 8 = 174.
    layers = {
        "w": bgt("waterdeel", ("waterloop", strip(0))),
        "r": bgt("wegdeel", ("rijbaan regionale weg", strip(10, 20)), ("rijbaan lokale weg", strip(30)),
                 fysiek_voorkomen="open verharding"),
        "e": bgt("onbegroeidterreindeel", ("erf", strip(40, 60))),
    }  # fmt: skip
    play = frame([box(50, 50, 10, 10), box(55, 50, 10, 10)], plus_type="recreatie: speeltuin")
    devices = frame([point(80, 80), point(100, 20)], plus_type="speelvoorziening")
    found = measured(areas(HECTARE), PLAY, ground=layers, play=[play, devices])["ps_play_share"]
    assert found.denominator == pytest.approx(7000)
    assert found.numerator == pytest.approx(174)


def test_the_play_layer_must_be_complete_or_dense_enough():
    play = frame([box(50, 50, 10, 10)], plus_type="recreatie: speeltuin")
    ground = bgt("onbegroeidterreindeel", ("erf", HECTARE))
    homes = units(*[point(50, 50)] * 1001)
    found = measured(areas(HECTARE), ground=ground, play=play, units=homes)["ps_play_share"]
    assert (found.value, found.reason) == (None, Reason.INCOMPLETE_LAYER)
    enough = measured(areas(HECTARE), ground=ground, play=play, units=homes[:1000])["ps_play_share"]
    assert enough.value == 0.01


@pytest.mark.parametrize(("width", "wide"), [(1.8, True), (1.7996, True), (1.7994, False)])
def test_a_footway_is_as_wide_as_its_whole_polygon_to_the_millimetre(width, wide):
    # 200 m long, half of it in A; the other footway is 1 m wide and 100 m long in A.
    footways = bgt(
        "wegdeel", ("voetpad", box(0, 10, 200, width)), ("voetpad", box(0, 20, 100, 1)),
        fysiek_voorkomen="open verharding",
    )  # fmt: skip
    rest = bgt("onbegroeidterreindeel", ("erf", HECTARE))
    found = measured(areas(HECTARE), ground=[footways, rest])["ps_footway_ok"]
    inside = 100 * width
    assert found.value == pytest.approx(inside / (inside + 100) if wide else 0.0)


def test_a_rotated_footway_of_exactly_180_cm_is_wide_enough():
    footway = shapely.affinity.rotate(box(10, 40, 80, 1.8), 33, origin=(X + 50, Y + 50))
    layer = bgt("wegdeel", ("voetpad", footway), fysiek_voorkomen="open verharding")
    rest = bgt("onbegroeidterreindeel", ("erf", HECTARE))
    assert measured(areas(HECTARE), ground=[layer, rest])["ps_footway_ok"].value == 1.0


def test_public_space_of_nothing_is_not_available():
    erf = bgt("onbegroeidterreindeel", ("erf", HECTARE))
    found = measured(areas(HECTARE), ground=erf, units=units(point(5, 5), gebruiksdoel="kantoorfunctie"))
    for one in ("ps_paved_share", "ps_parking_share", "ps_footway_ok", "ps_green_per_dwelling"):
        assert (found[one].value, found[one].reason) == (None, Reason.DENOMINATOR_ZERO), one


def test_ground_that_is_mostly_gap_says_so_before_it_says_zero():
    erf = bgt("onbegroeidterreindeel", ("erf", strip(0, 30)))
    found = measured(areas(HECTARE), ground=erf)
    for one in ("ps_paved_share", "ps_parking_share", "ps_footway_ok"):
        assert (found[one].value, found[one].reason) == (None, Reason.COVERAGE_TOO_LOW), one
        assert found[one].coverage == pytest.approx(0.3), one
