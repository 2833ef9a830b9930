"""Green within 300 m on foot: patches and distances by hand, by the oracle, and edit by edit."""

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from herstruct_plugin.core.indicators.measurement import Reason
from herstruct_plugin.core.indicators.relations.green_access import GREEN_ACCESS, JUDGED, REACHED
from herstruct_plugin.core.scenario.state import materialised
from herstruct_plugin.core.scoring.parameters import Parameters
from tests.oracles import access

from .drawn_places import baseline, changed, home, measure

AREA = shapely.box(-500, -60, 500, 60)
PARK = shapely.box(0, 10, 100, 70)  # 0.6 ha; below, its access points stand at x = 0, 25, 50, 75 and 100
STREET = [("s1", shapely.LineString([(-500, 0), (500, 0)]))]
INDICATOR = "ps_green_access_300"


def homes_at(*xy):
    return [(f"h{index:03d}", x, y, "koop") for index, (x, y) in enumerate(xy)]


def found(homes, grounds, lines=STREET, edits=(), parameters=None, area=AREA, **changes):
    base = baseline(
        area, homes, [(f"g{index:03d}", *one) for index, one in enumerate(grounds)], lines, parameters
    )
    (result,) = measure(INDICATOR, changed(base, edits=edits, **changes))
    return result


def same(one, two):
    assert set(one) == set(two)
    return all((one[name] == two[name]).all() for name in one)


def test_exactly_three_hundred_metres_along_the_street_is_near_enough():
    result = found(homes_at((-300, 5), (-300.001, 5), (400, 5)), [("groen", PARK)])
    assert (result.numerator, result.denominator, result.value) == (2, 3, 2 / 3)
    assert result.flags == ()


def test_a_patch_below_half_a_hectare_does_not_count():
    assert found(homes_at((0, 5)), [("groen", shapely.box(0, 10, 99.99, 60))]).value == 0
    assert found(homes_at((0, 5)), [("groen", shapely.box(0, 10, 100, 60))]).value == 1


@pytest.mark.parametrize(("gap", "value"), [(0.0, 1), (3.0, 1), (3.001, 0)])
def test_green_at_three_metres_belongs_together(gap, value):
    halves = [("groen", shapely.box(0, 10, 50, 70)), ("berm_groen", shapely.box(50 + gap, 10, 100, 70))]
    assert found(homes_at((0, 5)), halves).value == value


@pytest.mark.parametrize(("between", "value"), [("voet", 1), ("fietspad", 1), ("rijbaan", 0)])
def test_a_road_between_separates_and_a_path_does_not(between, value):
    halves = [
        ("groen", shapely.box(0, 10, 50, 70)),
        (between, shapely.box(50, 0, 52, 80)),
        ("groen", shapely.box(52, 10, 100, 70)),
    ]
    assert found(homes_at((0, 5)), halves).value == value


def test_a_road_beside_the_gap_does_not_separate():
    halves = [
        ("groen", shapely.box(0, 10, 50, 70)),
        ("rijbaan", shapely.box(50, 0, 52, 9)),
        ("groen", shapely.box(52, 10, 100, 70)),
    ]
    assert found(homes_at((0, 5)), halves).value == 1


def test_a_park_without_an_access_point_near_the_network_is_not_reached():
    assert found(homes_at((0, 5)), [("groen", shapely.box(0, 30, 100, 90))]).value == 1
    assert found(homes_at((0, 5)), [("groen", shapely.box(0, 30.001, 100, 90))]).value == 0


def test_a_dwelling_far_from_the_network_is_not_judged():
    result = found(homes_at((0, 50), (0, 50.001), (10, 0)), [("groen", PARK)])
    assert (result.denominator, result.coverage) == (2, pytest.approx(2 / 3))


def test_private_green_does_not_count():
    assert found(homes_at((0, 5)), [("groen_agrarisch", PARK)]).value == 0


def test_without_a_network_the_straight_line_counts_and_is_flagged():
    limit = 300 / 1.3
    result = found(homes_at((-limit + 0.001, 20), (-limit - 0.001, 20)), [("groen", PARK)], lines=None)
    assert (result.numerator, result.denominator) == (1, 2)
    assert result.flags == ("straight_line_distance",)


def test_a_network_beyond_the_buffer_is_no_network():
    far = [("s1", shapely.LineString([(0, 1060.5), (100, 1060.5)]))]
    assert found(homes_at((0, 5)), [("groen", PARK)], lines=far).flags == ("straight_line_distance",)


def test_motorways_are_not_walked():
    motorway = [(*STREET[0], False)]
    assert found(homes_at((0, 5)), [("groen", PARK)], lines=motorway).flags == ("straight_line_distance",)


def test_no_green_at_all_is_a_share_of_zero():
    assert found(homes_at((0, 5)), [("erf", PARK)]).value == 0


def test_without_a_ground_layer_there_is_no_value():
    (result,) = measure(INDICATOR, changed(baseline(AREA, homes_at((0, 5)), None, STREET)))
    assert result.reason is Reason.LAYER_MISSING


def test_a_patch_counts_whole_within_the_buffer_and_not_beyond_it():
    chain = [("groen", shapely.box(x, 10, x + 100, 20)) for x in range(0, 1700, 100)]
    near = Parameters(patch_min_area=16_000)  # of 17 polygons 16 meet the buffer of 1,000 m around x = 500
    assert found(homes_at((0, 5)), chain, parameters=near).value == 1
    more = Parameters(patch_min_area=16_001)
    assert found(homes_at((0, 5)), chain, parameters=more).value == 0


@pytest.mark.parametrize(("west", "value"), [(1510, 1), (1490, 0)])
def test_only_a_road_that_meets_the_buffer_separates(west, value):
    strip = shapely.box(0, 10, 1700, 20)
    wedge = shapely.Polygon([(1400, 40), (1700, 22), (1700, 40)])  # nearest to the strip at x = 1700
    road = shapely.box(west, 20.5, 1750, 21.5)
    both = Parameters(patch_min_area=17_001)
    grounds = [("groen", strip), ("groen", wedge), ("rijbaan", road)]
    assert found(homes_at((0, 5)), grounds, parameters=both).value == value


def test_where_a_ring_begins_and_which_way_it_runs_changes_nothing():
    ring = [(0, 10), (100, 10), (100, 70), (0, 70)]
    homes = homes_at(*[(x, 5) for x in range(-480, 481, 7)])
    expected = found(homes, [("groen", shapely.Polygon(ring))]).numerator
    for turn in range(4):
        turned = ring[turn:] + ring[:turn]
        for one in (turned, turned[::-1]):
            assert found(homes, [("groen", shapely.Polygon(one))]).numerator == expected


# --- sketches


def test_building_on_the_park_takes_its_access_away():
    hut = [(shapely.box(0, 10, 20, 70), "pand")]
    assert found(homes_at((0, 5)), [("groen", PARK)], edits=hut).value == 0


def totals_after(base, **changes):
    """Totals that follow an edit, which are those of starting afresh."""
    state = changed(base, **changes)
    totals = GREEN_ACCESS.totals(state)
    assert same(totals, GREEN_ACCESS.totals(materialised(state)))
    return totals[REACHED].tolist()


def test_without_a_network_a_park_that_shrinks_is_lost_to_those_beside_what_is_left():
    base = baseline(AREA, homes_at((-200, 5), (300, 5)), [("g", "groen", PARK)])
    assert totals_after(base) == [2]
    assert totals_after(base, edits=[(shapely.box(0, 10, 10, 70), "pand")]) == [2]
    assert totals_after(base, edits=[(shapely.box(0, 10, 20, 70), "pand")]) == [0]


def test_without_a_network_another_park_takes_the_place_of_one_that_is_built_on():
    parks = [("g0", "groen", PARK), ("g1", "groen", shapely.box(-90, 10, -5, 70))]
    base = baseline(AREA, homes_at((-200, 5), (20, 5), (300, 5)), parks)
    gone = shapely.box(-4, 0, 110, 80)
    assert totals_after(base) == [3]
    assert totals_after(base, edits=[(gone, "pand")]) == [2]


def test_dwellings_go_and_access_goes_in_one_plan():
    base = baseline(AREA, homes_at((0, 5), (10, 5), (480, 5)), [("g", "groen", PARK)], STREET)
    hut = [(shapely.box(0, 10, 20, 70), "pand")]
    assert totals_after(base, gone=["h000"]) == [1]
    assert totals_after(base, gone=["h000"], edits=hut) == [0]


def test_a_sketched_park_gives_access():
    assert found(homes_at((0, 5)), [("erf", PARK)], edits=[(PARK, "groen")]).value == 1


def test_lifting_a_road_joins_what_lies_on_either_side():
    halves = [
        ("groen", shapely.box(0, 10, 50, 70)),
        ("rijbaan", shapely.box(50, 0, 52, 80)),
        ("groen", shapely.box(52, 10, 100, 70)),
    ]
    assert found(homes_at((0, 5)), halves, edits=[(shapely.box(49.9, 0, 52.1, 80), "voet")]).value == 1
    assert found(homes_at((0, 5)), halves, edits=[(shapely.box(50, 0, 51, 80), "voet")]).value == 0


def test_a_sketched_road_parts_what_it_runs_between():
    halves = [("groen", shapely.box(0, 10, 50, 70)), ("groen", shapely.box(52, 10, 100, 70))]
    assert found(homes_at((0, 5)), halves, edits=[(shapely.box(50, 0, 52, 80), "rijbaan")]).value == 0


def test_a_sketch_outside_every_area_changes_the_green_that_reaches_into_one():
    base = baseline(AREA, homes_at((480, 5)), [("g", "groen", shapely.box(520, 10, 620, 70))], STREET)
    before = GREEN_ACCESS.totals(changed(base))
    after = GREEN_ACCESS.totals(changed(base, edits=[(shapely.box(560, 0, 640, 80), "pand")]))
    assert (before[REACHED].tolist(), after[REACHED].tolist()) == ([1], [0])


def test_new_dwellings_are_judged_where_they_stand():
    base = baseline(AREA, homes_at((0, 5), (480, 5)), [("g", "groen", PARK)], STREET)
    state = changed(
        base,
        put=[home("n1", 50, 5, "koop"), home("n2", 490, 5, None), home("n3", 0, 58, None)],
        gone=["h000"],
    )
    totals = GREEN_ACCESS.totals(state)
    assert (totals[REACHED].tolist(), totals[JUDGED].tolist()) == ([1], [3])
    assert same(totals, GREEN_ACCESS.totals(materialised(state)))


# --- random neighbourhoods on a lattice of 10 m, so that polygons touch, overlap and lie 2 m apart

SMALL = Parameters(
    patch_min_area=900.0,
    green_distance=90.0,
    analysis_buffer=60.0,
    access_spacing=7.0,
    access_reach=12.0,
    snap_distance=25.0,
)
BLOCKS = [shapely.box(0, 0, 80, 80), shapely.box(60, 20, 160, 100), shapely.box(300, 0, 340, 40)]
cells = st.tuples(
    st.integers(-8, 24), st.integers(-8, 14), st.integers(1, 4), st.integers(1, 4), st.integers(0, 1)
)
classes = st.sampled_from(["groen", "groen", "groen", "berm_groen", "rijbaan", "voet", "erf"])
grounds = st.lists(st.tuples(cells, classes), max_size=14)
sketches = st.lists(
    st.tuples(cells, st.sampled_from(["groen", "rijbaan", "voet", "pand"]), st.integers(0, 7)), max_size=4
)
dwellings = st.lists(st.tuples(st.integers(-20, 180), st.integers(-20, 110)), max_size=12)
ways = st.one_of(
    st.just(None),
    st.lists(
        st.tuples(st.integers(-4, 18), st.integers(-4, 10), st.integers(-4, 18), st.integers(-4, 10)).filter(
            lambda w: w[:2] != w[2:]
        ),
        min_size=1,
        max_size=7,
    ),
)


def box(cell, shift=0.0):
    x, y, width, height, inset = cell
    return shapely.box(
        10 * x + shift,
        10 * y + shift,
        10 * (x + width) - 2 * inset + shift,
        10 * (y + height) - 2 * inset + shift,
    )


def drawn(described, homes, lines, parameters=SMALL, move=(0.0, 0.0), blocks=BLOCKS, order=None, prefix="g"):
    rows = [
        (f"{prefix}{index:03d}", cls, moved(box(cell), move)) for index, (cell, cls) in enumerate(described)
    ]
    street_rows = (
        None
        if lines is None
        else [
            (f"s{index:03d}", moved(shapely.LineString([(10 * a, 10 * b), (10 * c, 10 * d)]), move))
            for index, (a, b, c, d) in enumerate(lines)
        ]
    )
    if order is not None:
        order.shuffle(rows)
        order.shuffle(homes)
    return baseline(
        [moved(one, move) for one in blocks],
        [
            (f"h{x:+04d}{y:+04d}{n}", x + 0.5 + move[0], y + 0.5 + move[1], "koop")
            for n, (x, y) in enumerate(homes)
        ],
        rows,
        street_rows,
        parameters,
    )


def in_buffer(block, shape):
    return round(block.distance(shape) * 1000) <= 1000 * SMALL.analysis_buffer


def moved(shape, by):
    return shapely.transform(shape, lambda xy: xy + by)


@settings(max_examples=150)
@given(grounds, dwellings, ways, sketches, dwellings, st.integers(0, 12))
def test_following_sketches_equals_starting_afresh(described, homes, lines, edits, new, fewer):
    base = drawn(described, homes, lines)
    put = [home(f"n{n:03d}", x + 0.25, y + 0.5, "koop") for n, (x, y) in enumerate(new)]
    gone = [f"h{x:+04d}{y:+04d}{n}" for n, (x, y) in enumerate(homes)][:fewer]
    polygons = [(box(cell, shift), cls) for cell, cls, shift in edits]
    for some in (polygons, polygons[1:], polygons[:1], polygons):  # what is remembered must not matter
        state = changed(base, put, gone, some)
        assert same(GREEN_ACCESS.totals(state), GREEN_ACCESS.totals(materialised(state)))
    assert same(GREEN_ACCESS.totals(changed(base)), GREEN_ACCESS.totals(materialised(changed(base))))


@given(grounds, dwellings, ways, st.randoms(use_true_random=False))
def test_order_names_and_whole_metres_change_nothing(described, homes, lines, order):
    expected = GREEN_ACCESS.totals(changed(drawn(described, homes, lines)))
    other = drawn(described, homes, lines, move=(120_000.0, 480_000.0), order=order, prefix="name-")
    assert same(expected, GREEN_ACCESS.totals(changed(other)))


@given(grounds, dwellings, ways, sketches)
def test_an_area_alone_with_its_buffer_gives_the_same_as_among_others(described, homes, lines, edits):
    polygons = [(box(cell, shift), cls) for cell, cls, shift in edits]
    together = GREEN_ACCESS.totals(changed(drawn(described, homes, lines), edits=polygons))
    for index, block in enumerate(BLOCKS):
        near = [one for one in described if in_buffer(block, box(one[0]))]
        streets = (
            None
            if lines is None
            else [
                w
                for w in lines
                if in_buffer(block, shapely.LineString([(10 * w[0], 10 * w[1]), (10 * w[2], 10 * w[3])]))
            ]
        )
        base = drawn(near, homes, streets, blocks=[block])
        alone = GREEN_ACCESS.totals(changed(base, edits=polygons))
        assert {name: int(values[0]) for name, values in alone.items()} == {
            name: int(values[index]) for name, values in together.items()
        }


@given(grounds, dwellings)
def test_straight_distances_equal_those_of_the_oracle(described, homes):
    area = shapely.box(-1000, -1000, 1000, 1000)
    parameters = Parameters(patch_min_area=900.0, green_distance=60.0)
    base = drawn(described, homes, None, parameters, blocks=[area])
    totals = GREEN_ACCESS.totals(changed(base))
    points = [shapely.Point(x + 0.5, y + 0.5) for x, y in homes]
    greens = [box(cell) for cell, cls in described if cls in ("groen", "berm_groen")]
    roads = [box(cell) for cell, cls in described if cls == "rijbaan"]
    expected = access.green_access(points, greens, roads, [], 900.0, 60.0)
    assert int(totals[JUDGED][0]) == len(homes)
    if homes:
        assert totals[REACHED][0] / len(homes) == pytest.approx(expected, abs=1e-12)


def apart(shapes):
    return all(a.distance(b) > 0 for n, a in enumerate(shapes) for b in shapes[:n])


@given(
    st.lists(cells, min_size=1, max_size=3).filter(lambda some: apart([box(one) for one in some])), dwellings
)
def test_walking_distances_equal_those_of_the_oracle_but_for_where_a_ring_begins(described, homes):
    """With access points every metre, another beginning of the ring moves a foot by less than a metre."""
    area = shapely.box(-1000, -1000, 1000, 1000)
    lines = [(x, -10, x, 24) for x in range(-8, 26, 4)] + [(-8, y, 24, y) for y in range(-8, 24, 4)]
    plain = [shapely.LineString([(10 * a, 10 * b), (10 * c, 10 * d)]) for a, b, c, d in lines]
    points = [shapely.Point(x + 0.5, y + 0.5) for x, y in homes]
    doors = access.access_points([box(cell) for cell in described], plain, spacing=1.0)
    distances = access.network_distances(points, doors, plain)
    for limit in (20.0, 45.0):
        parameters = Parameters(patch_min_area=1.0, green_distance=limit, access_spacing=1.0)
        base = drawn([(cell, "groen") for cell in described], homes, lines, parameters, blocks=[area])
        found = int(GREEN_ACCESS.totals(changed(base))[REACHED][0])
        fewest, most = (sum(d is not None and d <= limit + by for d in distances) for by in (-2, 2))
        assert fewest <= found <= most


def test_areas_of_many_sizes_sum_to_their_dwellings():
    homes = [(x, 5) for x in range(-400, 400, 10)]
    base = baseline(
        [shapely.box(-500, -60, 0, 60), shapely.box(0, -60, 500, 60)],
        homes_at(*homes),
        [("g", "groen", PARK)],
        STREET,
    )
    totals = GREEN_ACCESS.totals(changed(base))
    assert np.array_equal(totals[JUDGED], [41, 40])  # the dwelling on the border counts in both
    assert np.array_equal(totals[REACHED], [31, 40])


def test_a_dwelling_that_changes_where_it_stands_keeps_its_access():
    base = baseline(AREA, homes_at((0, 5), (0, 5), (480, 5)), [("g", "groen", PARK)], STREET)
    sold = [home("h000", 0, 5, "overig"), home("h002", 480, 5, "overig")]
    assert totals_after(base, put=sold) == [2]
    assert totals_after(base, put=[*sold, home("n1", 0, 5, None)], gone=["h001"]) == [2]
    assert totals_after(base, put=[home("n1", 0, 5, None), home("n2", 481, 5, None)]) == [3]
