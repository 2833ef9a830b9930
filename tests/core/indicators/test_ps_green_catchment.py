"""Green and dwellings around areas: by hand, by the oracle, and edit by edit."""

import math

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from herstruct_plugin.core.indicators.measurement import Reason
from herstruct_plugin.core.indicators.relations.catchment import (
    CATCHMENT_DWELLINGS,
    CATCHMENT_GREEN,
    GREEN,
    HOMES,
    LOOKED,
    SEEN,
)
from herstruct_plugin.core.indicators.relations.zones import Zones, around
from herstruct_plugin.core.scenario.baseline import Baseline
from herstruct_plugin.core.scenario.state import materialised
from herstruct_plugin.core.scoring.parameters import Parameters
from tests.core.random_neighbourhood import random_neighbourhood
from tests.oracles import catchment as oracle

from .drawn_places import baseline, changed, home, measure

X, Y = 120_000.0, 480_000.0
AREA = shapely.box(X, Y, X + 200, Y + 100)
EVERYTHING = shapely.box(X - 600, Y - 600, X + 800, Y + 700)
INDICATOR = "ps_green_catchment"
# area of the surroundings: the inscribed polygon of 128 corners at the four corners
AROUND = 200 * 100 + 600 * 500 + 64 * 500**2 * math.sin(2 * math.pi / 128)


def box(x, y, width, height):
    return shapely.box(X + x, Y + y, X + x + width, Y + y + height)


def rows(*grounds):
    return [(f"g{index:03d}", *one) for index, one in enumerate((*grounds, ("erf", EVERYTHING)))]


def homes(*xy):
    return [(f"h{index:03d}", X + x, Y + y, "koop") for index, (x, y) in enumerate(xy)]


def found(grounds, at, parameters=None, area=AREA, **changes):
    (result,) = measure(INDICATOR, changed(baseline(area, at, grounds, None, parameters), **changes))
    return result


def test_green_and_dwellings_within_five_hundred_metres_count():
    grounds = rows(
        ("groen", box(10, 10, 20, 20)), ("groen", box(0, -300, 10, 10)), ("groen", box(0, -560, 10, 10))
    )
    result = found(grounds, homes((5, 5), (0, -500), (0, -500.001), (700, 50), (701, 50)))
    assert (result.numerator, result.denominator) == (500, 3)  # exactly at 500 m counts
    assert (result.value, result.coverage) == (pytest.approx(500 / 3), 1.0)


def test_a_polygon_across_the_edge_is_cut_along_a_buffer_of_32_segments_a_quarter():
    result = found(rows(("groen", EVERYTHING)), homes((5, 5)))
    assert result.value == pytest.approx(AROUND, rel=1e-9)


def test_what_buildings_and_higher_classes_cover_does_not_count():
    grounds = rows(
        ("groen", box(0, 200, 50, 50)), ("water", box(40, 200, 50, 50)), ("groen", box(0, 240, 10, 20))
    )
    assert found(grounds, homes((5, 5))).numerator == 50 * 50 - 500 + 10 * 10


def test_private_green_does_not_count():
    assert found(rows(("groen_agrarisch", box(0, 200, 50, 50))), homes((5, 5))).value == 0


def test_without_dwellings_around_there_is_no_figure():
    assert found(rows(("groen", AREA)), homes((5, 900))).reason is Reason.DENOMINATOR_ZERO


def test_unmapped_surroundings_lower_the_coverage():
    result = found([("g0", "groen", AREA), ("g1", "erf", box(-600, 50, 1400, 700))], homes((5, 5)))
    assert result.value is not None
    assert 0.4 < result.coverage < 0.7
    assert found([("g0", "groen", AREA)], homes((5, 5))).reason is Reason.COVERAGE_TOO_LOW


def test_surroundings_beyond_the_analysis_buffer_are_not_computed():
    result = found(rows(("groen", AREA)), homes((5, 5)), Parameters(analysis_buffer=499.0))
    assert (result.reason, result.flags) == (Reason.NOT_COMPUTABLE, ("buffer_too_small",))


def test_a_sketch_outside_the_area_changes_its_surroundings():
    grounds, at = rows(("groen", box(0, 200, 50, 50))), homes((5, 5))
    assert found(grounds, at, edits=[(box(40, 200, 30, 50), "pand")]).value == 2000
    assert found(grounds, at, edits=[(box(40, 200, 30, 50), "groen")]).value == 3500
    new = home("n1", X + 5, Y - 400, "koop")
    assert found(grounds, at, put=[new]).value == 1250
    assert found(grounds, homes((5, 5), (5, -400)), gone=["h001"]).value == 2500


def both(state):
    return {**CATCHMENT_GREEN.totals(state), **CATCHMENT_DWELLINGS.totals(state)}


def same(one, two):
    assert set(one) == set(two)
    return all((one[name] == two[name]).all() for name in one)


# --- random neighbourhoods on a lattice, far smaller than the real thing

SMALL = Parameters(catchment=60.0, analysis_buffer=60.0)
BLOCKS = [box(0, 0, 80, 80), box(60, 20, 100, 80), box(300, 0, 40, 40)]
cells = st.tuples(
    st.integers(-12, 24), st.integers(-12, 14), st.integers(1, 12), st.integers(1, 12), st.integers(0, 3)
)
classes = st.sampled_from(["groen", "groen", "berm_groen", "oever", "rijbaan", "voet", "water", "erf"])
described = st.lists(st.tuples(cells, classes), max_size=12)
sketches = st.lists(
    st.tuples(cells, st.sampled_from(["groen", "rijbaan", "pand"]), st.integers(0, 7)), max_size=4
)
dwellings = st.lists(st.tuples(st.integers(-70, 250), st.integers(-70, 170)), max_size=12)


def tile(cell, shift=0.0):
    x, y, width, height, inset = cell
    return box(10 * x + shift, 10 * y + shift, 10 * width - 2 * inset, 10 * height - 2 * inset)


def drawn(grounds, at, blocks=BLOCKS, order=None):
    places = [(f"g{index:03d}", cls, tile(cell)) for index, (cell, cls) in enumerate(grounds)]
    people = homes(*((x + 0.5, y + 0.5) for x, y in at))
    if order is not None:
        order.shuffle(places)
        order.shuffle(people)
    return baseline(list(blocks), people, places, None, SMALL)


@given(described, dwellings)
def test_figures_agree_with_the_oracle(grounds, at):
    totals = both(changed(drawn(grounds, at)))
    plain = [(f"g{index:03d}", cls, tile(cell)) for index, (cell, cls) in enumerate(grounds)]
    points = [shapely.Point(X + x + 0.5, Y + y + 0.5) for x, y in at]
    for row, block in enumerate(BLOCKS):
        around_it = block.buffer(60.0, quad_segs=32)
        green = oracle.green_in(around_it, plain, [])
        assert totals[GREEN][row] / 2**20 == pytest.approx(green, rel=1e-9, abs=1e-4)
        assert totals[HOMES][row] == sum(around_it.covers(point) for point in points)
        value = oracle.green_catchment(block, plain, [], points, 60.0)
        ours = totals[GREEN][row] / 2**20 / totals[HOMES][row] if totals[HOMES][row] else None
        assert ours == (None if value is None else pytest.approx(value, rel=1e-9, abs=1e-4))


@settings(max_examples=150)
@given(described, dwellings, sketches, dwellings, st.integers(0, 12))
def test_following_sketches_equals_starting_afresh(grounds, at, edits, new, fewer):
    base = drawn(grounds, at)
    put = [home(f"n{n:03d}", X + x + 0.25, Y + y, "koop") for n, (x, y) in enumerate(new)]
    gone = [f"h{n:03d}" for n in range(min(fewer, len(at)))]
    polygons = [(tile(cell, shift), cls) for cell, cls, shift in edits]
    for some in (polygons, polygons[1:], polygons[:1], polygons):  # what is remembered must not matter
        state = changed(base, put, gone, some)
        assert same(both(state), both(materialised(state)))
    assert same(both(changed(base)), both(materialised(changed(base))))


@given(described, sketches)
def test_edits_leave_the_green_of_a_neighbourhood_drawn_with_them(grounds, edits):
    polygons = [(tile(cell, shift), cls) for cell, cls, shift in edits]
    totals = both(changed(drawn(grounds, []), edits=polygons))
    plain = [(f"g{index:03d}", cls, tile(cell)) for index, (cell, cls) in enumerate(grounds)]
    for shape, cls in polygons:  # the last one drawn lies on top
        plain = [(name, kind, polygon.difference(shape)) for name, kind, polygon in plain]
        plain.append((f"z{len(plain)}", "erf" if cls == "pand" else cls, shape))
    for row, block in enumerate(BLOCKS):
        green = oracle.green_in(block.buffer(60.0, quad_segs=32), plain, [])
        assert totals[GREEN][row] / 2**20 == pytest.approx(green, rel=1e-9, abs=1e-3)


@given(described, dwellings, st.randoms(use_true_random=False))
def test_the_order_of_rows_changes_nothing(grounds, at, order):
    expected = both(changed(drawn(grounds, at)))
    assert same(expected, both(changed(drawn(grounds, at, order=order))))


@given(described, dwellings, sketches)
def test_an_area_alone_with_its_buffer_gives_the_same_as_among_others(grounds, at, edits):
    polygons = [(tile(cell, shift), cls) for cell, cls, shift in edits]
    together = both(changed(drawn(grounds, at), edits=polygons))
    for row, block in enumerate(BLOCKS):
        near = [one for one in grounds if block.distance(tile(one[0])) <= 60.0]
        alone = both(changed(drawn(near, at, [block]), edits=polygons))
        assert {name: int(one[0]) for name, one in alone.items()} == {
            name: int(one[row]) for name, one in together.items()
        }


@pytest.mark.parametrize("seed", range(12))
def test_buildings_and_ground_that_overlap_count_as_in_the_partition(seed):
    """With nothing around it, the surroundings of an area that holds everything are the area itself."""
    neighbourhood = random_neighbourhood(seed)
    whole = shapely.box(*shapely.total_bounds(neighbourhood.ground.geometry)).buffer(40)
    areas = neighbourhood.areas.take(np.array([0]))
    one = type(areas)(areas.schema, {name: areas[name] for name in areas}, [whole])
    base = Baseline(
        type(neighbourhood)(one, neighbourhood.buildings, neighbourhood.units, neighbourhood.ground), SMALL
    )
    cells_of_it = base.ground_rows
    green = cells_of_it["public"] & cells_of_it["green"] & ~cells_of_it["building"]
    totals = both(changed(base))
    assert int(totals[GREEN][0]) == int(cells_of_it["q"][green].sum())
    assert int(totals[HOMES][0]) == int(base.unit_rows["dwelling"].sum())
    assert totals[SEEN][0] <= totals[LOOKED][0]


@given(st.lists(st.tuples(st.floats(-300, 500), st.floats(-300, 400)), min_size=1, max_size=40))
def test_a_raster_tells_what_the_exact_test_tells(xy):
    shapes = around(np.array([AREA, shapely.Point(X, Y).buffer(30)], dtype=object), 130.0)
    at = np.array(xy) + (X, Y)
    points = shapely.points(at)
    zone, point = Zones(shapes).holding(points, at)
    expected = [(z, p) for z in range(2) for p in range(len(xy)) if shapes[z].covers(points[p])]
    assert list(zip(zone.tolist(), point.tolist(), strict=True)) == expected
