"""Canopy cover: by hand, against a plain union of crowns, and tree by tree when some are felled."""

import math

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from herstruct_plugin.core.indicators.measurement import Reason
from herstruct_plugin.core.model.quantities import square_metres
from herstruct_plugin.core.scoring.parameters import Parameters
from tests.oracles import ground as oracle
from tests.oracles import model

from .drawn_places import baseline, changed, measure

INDICATOR = "ps_canopy_cover"
TRUSTED = Parameters(complete_layers=("trees",))
X, Y = 120_000.0, 480_000.0
HECTARE = shapely.box(X, Y, X + 100, Y + 100)
UNIT = 16 * math.sin(math.pi / 64)  # area of a circle of 128 segments and a diameter of 1 m


def tree(name, x, y, crown, *height):
    return (name, X + x, Y + y, crown, *height)


def cover(*wood, areas=HECTARE, parameters=TRUSTED, **changes):
    base = baseline(areas, wood=list(wood), parameters=parameters)
    return measure(INDICATOR, changed(base, **changes))[0]


def test_a_crown_is_a_circle_of_128_segments():
    found = cover(tree("a", 50, 50, 8.0))
    assert found.value == pytest.approx(UNIT * 64 / 1e4, rel=1e-7)
    assert (found.denominator, found.coverage) == (10_000, 1.0)


def test_three_crowns_of_eight_metres_cover_what_the_worked_example_prints():
    wood = [tree(name, x, 50, 8.0) for name, x in (("a", 10), ("b", 40), ("c", 70))]
    assert round(cover(*wood).value, 4) == 0.0151


def test_ground_under_two_crowns_counts_once():
    one = cover(tree("a", 50, 50, 8.0)).numerator
    assert cover(tree("a", 50, 50, 8.0), tree("b", 50, 50, 8.0)).numerator == one
    assert cover(tree("a", 50, 50, 8.0), tree("b", 50, 50, 2.0)).numerator == one
    apart = cover(tree("a", 50, 50, 8.0), tree("b", 54, 50, 8.0)).numerator
    lens = 2 * 16 * math.acos(0.5) - 2 * 2 * math.sqrt(16 - 4)  # of exact circles
    assert apart == pytest.approx(2 * one - lens, abs=0.05)


def test_a_crown_counts_as_far_as_it_reaches_into_the_area():
    assert cover(tree("a", 0, 50, 8.0)).numerator == pytest.approx(UNIT * 32, rel=1e-6)
    outside = cover(tree("a", -3, 50, 8.0))
    assert 0 < outside.numerator < UNIT * 32
    assert outside.coverage == 1.0  # no trunk in the area, so none of unknown crown


@pytest.mark.parametrize(
    ("unknown", "coverage", "value"), [(1, 0.75, True), (3, 0.5, True), (4, 3 / 7, False)]
)
def test_trees_of_unknown_crown_lower_the_coverage(unknown, coverage, value):
    wood = [tree(f"k{n}", 20 * n + 10, 50, 8.0) for n in range(3)]
    found = cover(*wood, *[tree(f"u{n}", 10 * n + 10, 80, None) for n in range(unknown)])
    assert found.coverage == pytest.approx(coverage)
    assert found.available is value


def test_a_layer_without_crowns_is_no_layer_of_crowns():
    assert cover(tree("a", 50, 50, None)).reason is Reason.LAYER_MISSING
    assert cover(tree("a", 50, 50, 0.0)).reason is Reason.LAYER_MISSING
    assert measure(INDICATOR, changed(baseline(HECTARE)))[0].reason is Reason.LAYER_MISSING


def test_a_layer_that_is_not_trusted_gives_no_value():
    assert cover(tree("a", 50, 50, 8.0), parameters=Parameters()).reason is Reason.INCOMPLETE_LAYER


@pytest.mark.parametrize(("away", "stands"), [(0.0, False), (2.0, False), (2.0004, False), (2.001, True)])
def test_a_tree_goes_when_its_trunk_is_within_two_metres_of_a_new_footprint(away, stands):
    footprint = shapely.box(X + 20, Y + 20, X + 40, Y + 40)
    wood = tree("a", 40 + away, 30, 8.0), tree("b", 80, 80, 4.0)
    expected = UNIT * (16 + 64 * stands)
    assert cover(*wood, fellings=[footprint]).numerator == pytest.approx(expected, rel=1e-6)


def test_at_the_corner_of_a_footprint_the_two_metres_are_round():
    footprint = shapely.box(X + 20, Y + 20, X + 40, Y + 40)
    wood = tree("a", 41.5, 41.5, 8.0), tree("b", 41.3, 41.3, 8.0)
    assert cover(*wood, fellings=[footprint]).numerator == pytest.approx(UNIT * 64, rel=1e-6)


def test_a_crown_gains_what_the_felled_tree_shaded():
    wood = tree("a", 50, 50, 8.0), tree("b", 53, 50, 8.0), tree("c", 56, 50, 8.0)
    hut = shapely.box(X + 48, Y + 49, X + 49, Y + 51)
    after = cover(*wood, fellings=[hut])
    assert after.numerator == cover(*wood[1:]).numerator


# --- random woods on a lattice, so that crowns touch, coincide and lie within each other

AREAS = [HECTARE, shapely.box(X + 60, Y - 20, X + 160, Y + 50), shapely.box(X + 400, Y, X + 440, Y + 40)]
woods = st.lists(
    st.tuples(
        st.integers(-3, 44),
        st.integers(-3, 26),
        st.sampled_from([None, 0.0, 2.0, 4.0, 8.0, 8.0, 15.5, 60.0]),
    ),
    max_size=25,
)
huts = st.lists(st.tuples(st.integers(-2, 40), st.integers(-2, 24)), max_size=4)


def drawn(wood, move=(0.0, 0.0), prefix="t"):
    return [
        (f"{prefix}{n:03d}", X + 4 * x + move[0], Y + 4 * y + move[1], crown)
        for n, (x, y, crown) in enumerate(wood)
    ]


def footprint(x, y):
    return shapely.box(X + 4 * x - 1, Y + 4 * y - 1, X + 4 * x + 5, Y + 4 * y + 3)


def sums(base, **changes):
    """Quantised ground under crowns by area, as it follows changes."""
    rows = changed(base, **changes).rows["trees"].all()
    totals = np.zeros(base.count, dtype=np.int64)
    np.add.at(totals, rows["area"], rows["q"])
    return totals.tolist()


@given(woods)
def test_ground_under_crowns_equals_a_plain_union(wood):
    found = sums(baseline(AREAS, wood=drawn(wood)))
    for area, quantity in zip(AREAS, found, strict=True):
        trees = tuple(model.Tree(n, shapely.Point(x, y), c or None) for n, x, y, c in drawn(wood))
        expected = (oracle.canopy_cover(model.Place(area, trees=trees)) or 0.0) * area.area
        assert square_metres(quantity) == pytest.approx(expected, abs=1e-4)


@settings(max_examples=150)
@given(woods, huts)
def test_felling_equals_never_having_had_the_trees(wood, places):
    base = baseline(AREAS, wood=drawn(wood))
    fellings = [footprint(*one) for one in places]
    ground = shapely.union_all(fellings)
    left = [one for one in drawn(wood) if not shapely.dwithin(shapely.Point(one[1:3]), ground, 2.0)]
    for some in (fellings, fellings[:1], fellings):  # what is remembered must not matter
        sums(base, fellings=some)
    without = baseline(AREAS, wood=left)
    assert sums(base, fellings=fellings) == sums(without)
    felled = changed(base, fellings=fellings).rows["trees"].all()
    plain = changed(without).rows["trees"].all()
    for name in ("trunk", "crowned", "sized"):
        count = [
            np.bincount(rows["area"], weights=rows["trunk"] & rows[name], minlength=3).tolist()
            for rows in (felled, plain)
        ]
        assert count[0] == count[1]


@given(woods, st.randoms(use_true_random=False))
def test_order_and_order_preserving_names_change_nothing_and_whole_metres_next_to_nothing(wood, order):
    expected = sums(baseline(AREAS, wood=drawn(wood)))
    other = drawn(wood, prefix="name-")
    order.shuffle(other)
    assert sums(baseline(AREAS, wood=other)) == expected
    moved = [shapely.transform(one, lambda xy: xy + (1000.0, -3000.0)) for one in AREAS]
    there = sums(baseline(moved, wood=drawn(wood, (1000.0, -3000.0))))
    assert there == pytest.approx(expected, rel=1e-8, abs=40)


@given(woods)
def test_an_area_alone_with_the_trees_of_its_surroundings_gives_the_same(wood):
    together = sums(baseline(AREAS, wood=drawn(wood)))
    for area, quantity in zip(AREAS, together, strict=True):
        near = [one for one in drawn(wood) if shapely.Point(one[1:3]).distance(area) <= 90]
        assert sums(baseline(area, wood=near)) == [quantity]
