"""Streets cut to areas: inside, along the border, and lit; by hand and beside plain shapely."""

from random import Random

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from herstruct_plugin.core.scenario.baseline import Baseline
from herstruct_plugin.core.scenario.lit_lengths import lit_lengths
from tests.core.drawn_streets import (
    SQUARE,
    TRUSTING,
    X,
    Y,
    line,
    place,
    point,
    random_place,
    rows,
    tables,
    turned,
)
from tests.oracles import streets as oracle


def cut(one, degrees=0.0, **more):
    """(length, inner, border) in mm of a single line in the square."""
    found = rows(turned(place(one, **more), degrees))
    return tuple(int(found[name].sum()) for name in ("length", "inner", "border"))


@pytest.mark.parametrize("degrees", [0.0, 13.7, 45.0, 271.3])
@pytest.mark.parametrize(
    ("points", "length", "inner", "border"),
    [
        ([(10, 50), (90, 50)], 80_000, 80_000, 0),  # inside
        ([(-20, 50), (120, 50)], 100_000, 100_000, 0),  # across
        ([(0, 0), (100, 0)], 100_000, 0, 100_000),  # on the border
        ([(0, 0.5), (100, 0.5)], 100_000, 0, 100_000),  # exactly half a metre inside
        ([(10, -0.5), (90, -0.5)], 0, 0, 80_000),  # exactly half a metre outside
        ([(10, 0.502), (90, 0.502)], 80_000, 80_000, 0),
        ([(10, -0.502), (90, -0.502)], 0, 0, 0),
        ([(20, 0), (25, 0)], 5_000, 5_000, 0),  # not longer than 5 m
        ([(20, 0), (25.001, 0)], 5_001, 0, 5_001),
        ([(0, 110), (100, 110)], 0, 0, 0),
        ([(-30, 0), (130, 0)], 100_000, 0, 101_000),  # half a metre beyond either corner is near the border
    ],
)
def test_a_line_is_inside_along_the_border_or_elsewhere(points, length, inner, border, degrees):
    found = cut(line(*points), degrees)
    assert found == pytest.approx((length, inner, border), abs=1)


def test_a_street_that_turns_from_the_border_inwards_counts_half_only_where_it_runs_along():
    length, inner, border = cut(line((0, 0), (60, 0), (60, 40)))
    assert length == 100_000
    # the first half metre of the turn still lies beside the border
    assert (inner, border) == pytest.approx((39_500, 60_500), abs=2)


def test_two_pieces_along_the_border_are_each_held_against_five_metres():
    bump = line((10, 0), (14, 0), (14, 10), (20, 10), (20, 0), (40, 0))
    _, inner, border = cut(bump)
    assert border == pytest.approx(20_500, abs=2)  # the first 4.5 m are too short
    assert inner == pytest.approx(4_000 + 10_000 + 6_000 + 9_500, abs=2)


def test_the_border_of_a_hole_is_a_border():
    area = shapely.difference(SQUARE, shapely.box(X + 40, Y + 40, X + 60, Y + 60))
    assert cut(line((40, 40), (60, 40)), area=area) == pytest.approx((20_000, 0, 20_000), abs=1)
    assert cut(line((30, 50), (70, 50)), area=area) == pytest.approx((20_000, 20_000, 0), abs=1)


def test_a_street_on_the_border_of_two_areas_is_a_row_of_both():
    east = shapely.box(X + 100, Y, X + 200, Y + 100)
    found = Baseline(tables(place(line((100, 0), (100, 100))), east), TRUSTING).street_rows
    assert found["area"].tolist() == [0, 1]
    assert found["border"].tolist() == [100_000, 100_000]
    assert found["inner"].tolist() == [0, 0]


@given(st.integers(0, 2**32 - 1))
def test_lengths_agree_with_plain_shapely(seed):
    found = random_place(Random(seed))
    made = rows(found)
    parts = [oracle.border_parts(one.line, found.area) for one in found.streets]
    inner, border = (1000 * sum(column) for column in zip(*parts, strict=True))
    length = 1000 * sum(one.line.intersection(found.area).length for one in found.streets)
    # half a millimetre of the band at each of its sides, more where a line meets it aslant
    slack = 30 * len(found.streets)
    assert made["border"].sum() == pytest.approx(border, abs=slack)
    assert made["inner"].sum() == pytest.approx(inner, abs=slack)
    assert made["length"].sum() == pytest.approx(length, abs=slack)


@given(st.integers(0, 2**32 - 1))
def test_an_area_alone_has_the_same_rows_as_beside_others(seed):
    found = random_place(Random(seed))
    other = shapely.box(X + 60, Y - 20, X + 200, Y + 70)
    together = Baseline(tables(found, other), TRUSTING).street_rows
    alone = rows(found)
    mine = together["area"] == 0
    for name, values in alone.items():
        np.testing.assert_array_equal(together[name][mine], values, name)


def lit(lines, lamps, radius=18.0):
    return lit_lengths(np.array(lines), np.arange(len(lines)), len(lines), np.array(lamps), radius).tolist()


@pytest.mark.parametrize(
    ("lamps", "millimetres"),
    [
        ([point(50, 50)], 36_000),
        ([point(50, 50), point(70, 50)], 56_000),  # their circles overlap
        ([point(50, 50), point(50, 50)], 36_000),
        ([point(50, 60.8)], 28_800),  # 18² = 10.8² + 14.4²
        ([point(50, 68)], 0),  # touches
        ([point(-8, 50)], 10_000),  # beyond the end
        ([point(5, 50), point(95, 50)], 46_000),
    ],
)
def test_a_lamp_lights_what_lies_in_its_circle(lamps, millimetres):
    assert lit([line((0, 50), (100, 50))], lamps) == [millimetres]


def test_a_vertex_more_changes_no_lit_length():
    bent = line(*[(x, 50) for x in range(0, 101, 4)])
    assert lit([bent], [point(41, 53), point(77, 44)]) == lit(
        [line((0, 50), (100, 50))], [point(41, 53), point(77, 44)]
    )


@given(st.integers(0, 2**32 - 1))
def test_lit_lengths_agree_with_circles_of_many_sides(seed):
    found = random_place(Random(seed))
    circles = shapely.union_all([one.buffer(18.0, quad_segs=512) for one in found.lamps])
    made = lit([one.line for one in found.streets], found.lamps)
    for one, millimetres in zip(found.streets, made, strict=True):
        # near a tangent the sides lose most: 2 * sqrt(2 * 18 * 18 * (1 - cos(pi / 2048)))
        wanted = one.line.intersection(circles).length * 1000
        assert millimetres == pytest.approx(wanted, abs=400)
        assert millimetres >= wanted - 2


def test_no_line_is_lit_for_more_than_its_length():
    found = rows(
        place(line((0, 0), (33.3, 33.3), (100, 71.7)), lamps=[point(x, x) for x in range(0, 101, 9)])
    )
    assert (found["lit"] <= found["length"]).all()
    assert found["lit"].sum() > 0
