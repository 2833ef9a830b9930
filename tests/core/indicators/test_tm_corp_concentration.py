"""Corporation concentration: egohoods by hand, by the oracle, and edit by edit."""

from unittest import mock

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from herstruct_plugin.core.indicators.measurement import Reason
from herstruct_plugin.core.indicators.relations import egohood
from herstruct_plugin.core.indicators.relations.concentration import ABOVE, CONCENTRATION, JUDGED
from herstruct_plugin.core.indicators.relations.egohood import PointGrid
from herstruct_plugin.core.model.codes import TenureLevel
from herstruct_plugin.core.scenario.state import materialised
from tests.oracles import edits, model, tenure
from tests.oracles import worked_example as example

from .drawn_places import baseline, changed, home, measure

AREA = shapely.box(0, 0, 1000, 1000)
INDICATOR = "tm_corp_concentration"


def only(state):
    (found,) = measure(INDICATOR, state)
    return found


def of(homes, area=AREA):
    return only(changed(baseline(area, homes)))


def street_of(count, tenure, x=0.0):
    return [(f"{x:06.1f}-{tenure}-{index:02d}", x, 10.0 * index, tenure) for index in range(count)]


def same(one, two):
    assert set(one) == set(two)
    return all((one[name] == two[name]).all() for name in one)


def test_exactly_two_thirds_is_not_a_concentration():
    found = of(street_of(4, "corporatie") + street_of(2, "koop", 50.0))
    assert (found.value, found.denominator) == (0.0, 6)


def test_just_over_two_thirds_is_a_concentration():
    found = of(street_of(5, "corporatie") + street_of(2, "koop", 50.0))
    assert (found.value, found.numerator) == (1.0, 7)


def test_a_dwelling_at_exactly_two_hundred_metres_counts_and_one_a_millimetre_further_does_not():
    alone = [("a", 100.0, 100.0, "corporatie")]
    assert of([*alone, ("b", 300.0, 100.0, "koop")]).numerator == 0
    found = of([*alone, ("b", 300.001, 100.0, "koop")])
    assert (found.numerator, found.denominator) == (1, 2)


def test_dwellings_outside_the_area_belong_to_the_egohood_but_are_not_judged():
    inside = [("a", 990.0, 500.0, "corporatie")]
    outside = [("b", 1010.0, 500.0, "koop")]
    assert of(inside).value == 1.0
    found = of(inside + outside)
    assert (found.value, found.denominator) == (0.0, 1)


def test_dwellings_of_unknown_tenure_are_left_out_of_the_share_and_lower_the_coverage():
    found = of([("a", 0.0, 0.0, "corporatie"), ("b", 5.0, 0.0, "corporatie"), ("c", 10.0, 0.0, None)])
    assert (found.value, found.denominator) == (1.0, 2)
    assert found.coverage == pytest.approx(2 / 3)


def test_a_square_judges_its_dwellings_by_its_own_vector():
    square = (0.2, 0.7, 0.1)
    near = [(f"k{index}", 20.0, 0.0, "koop") for index in range(5)]
    found = of([("a", 0.0, 0.0, square, TenureLevel.T3), *near])
    assert (found.numerator, found.denominator) == (1, 6)


def test_figures_of_a_whole_buurt_are_too_coarse():
    found = of([("a", 0.0, 0.0, (0.1, 0.8, 0.1), TenureLevel.T4)])
    assert (found.value, found.reason) == (None, Reason.SOURCE_TOO_COARSE)


def test_dwellings_with_figures_of_the_buurt_only_are_not_judged_beside_others():
    coarse = [("a", 0.0, 0.0, (0.1, 0.8, 0.1), TenureLevel.T4)]
    found = of([*coarse, *street_of(2, "corporatie", 500.0)])
    assert (found.denominator, found.coverage) == (2, pytest.approx(2 / 3))


def test_without_dwellings_there_is_no_share():
    found = of([("a", 2000.0, 0.0, "koop")])
    assert (found.value, found.reason) == (None, Reason.DENOMINATOR_ZERO)


@pytest.mark.parametrize("column", example.COLUMNS)
def test_the_worked_example_is_all_or_nothing(column):
    names = example.SCENARIOS[column]
    before, after = (
        example.baseline(),
        edits.apply(example.baseline(), [example.SKETCHES[one] for one in names]),
    )
    expected = example.EXTRA[INDICATOR][column]
    base = baseline(example.AREA, described(before.units))
    there = {unit.id: unit for unit in before.units}
    put = [
        home(unit.id, unit.point.x, unit.point.y, weights(unit))
        for unit in after.units
        if unit.dwelling and unit != there.get(unit.id)
    ]
    gone = set(there) - {unit.id for unit in after.units}
    state = changed(base, put, sorted(gone))
    assert only(state).value == expected
    assert only(changed(baseline(example.AREA, described(after.units)))).value == expected
    assert same(CONCENTRATION.totals(state), CONCENTRATION.totals(materialised(state)))


def weights(unit):
    return [unit.tenure[name] for name in model.TENURES]


def described(records):
    return [(unit.id, unit.point.x, unit.point.y, weights(unit)) for unit in records if unit.dwelling]


spots = st.tuples(st.integers(-300_000, 700_000), st.integers(-100_000, 300_000))
tenures = st.sampled_from(
    ["koop", "corporatie", "corporatie", "overig", None, (0.5, 0.25, 0.25), (0.2, 0.7, 0.1)]
)
levels = st.sampled_from([TenureLevel.T1, TenureLevel.T2, TenureLevel.T3, TenureLevel.T4])
homes = st.lists(st.tuples(spots, tenures, levels), max_size=25)
BLOCKS = [shapely.box(0, 0, 200, 200), shapely.box(150, 0, 420, 200), shapely.box(600, 0, 650, 200)]


def named(described, prefix="u"):
    return [
        (f"{prefix}{index:03d}", x / 1000, y / 1000, label, level)
        for index, ((x, y), label, level) in enumerate(described)
    ]


@given(st.lists(st.tuples(spots, tenures, st.just(TenureLevel.T1)), max_size=25))
def test_egohoods_equal_those_of_the_oracle(described):
    area = shapely.box(0, 0, 400, 200)
    records = tuple(
        model.Unit(
            name,
            shapely.Point(x, y),
            tenure=None
            if label is None
            else dict(
                zip(model.TENURES, label if isinstance(label, tuple) else vector_of(label), strict=True)
            ),
        )
        for name, x, y, label, _ in named(described)
    )
    expected = tenure.egohood_concentration(model.Place(area, units=records))
    found = CONCENTRATION.totals(changed(baseline(area, named(described))))
    if expected is None:
        assert found[JUDGED].tolist() == [0]
    else:
        assert found[ABOVE][0] / found[JUDGED][0] == pytest.approx(expected, rel=1e-12)


def vector_of(label):
    return [float(name == label) for name in model.TENURES]


@given(homes, homes, st.sets(st.integers(0, 24)), st.lists(st.integers(0, 24), unique=True, max_size=5))
def test_following_an_edit_equals_computing_afresh(before, new, gone, sold):
    rows = named(before)
    base = baseline(BLOCKS, rows)
    put = [home(*row) for row in named(new, "n")]
    put += [home(*rows[index][:3], "koop") for index in sold if index < len(rows)]
    removed = [rows[index][0] for index in gone if index < len(rows) and index not in sold]
    state = changed(base, put, removed)
    incremental = CONCENTRATION.totals(state)
    assert same(incremental, CONCENTRATION.totals(materialised(state)))
    standing = {row[0]: row for row in rows if row[0] not in removed}
    for unit in put:
        shares = (unit.koop, unit.corporatie, unit.overig)
        level = TenureLevel(unit.level)
        label = None if not sum(shares) else tuple(one / 2**32 for one in shares)
        standing[unit.unit_id] = (unit.unit_id, unit.x / 1000, unit.y / 1000, label, level)
    assert same(incremental, CONCENTRATION.totals(changed(baseline(BLOCKS, list(standing.values())))))


@given(homes, st.randoms(use_true_random=False))
def test_order_names_and_whole_metres_change_nothing(described, shuffle):
    rows = named(described)
    expected = CONCENTRATION.totals(changed(baseline(BLOCKS, rows)))
    moved = [(f"x-{name}", x + 120_000, y + 480_000, *rest) for name, x, y, *rest in rows]
    shuffle.shuffle(moved)
    blocks = [shapely.transform(block, lambda xy: xy + (120_000, 480_000)) for block in BLOCKS]
    assert same(expected, CONCENTRATION.totals(changed(baseline(blocks, moved))))


@given(homes)
def test_an_area_alone_with_what_lies_around_it_gives_the_same_as_among_others(described):
    rows = named(described)
    together = CONCENTRATION.totals(changed(baseline(BLOCKS, rows)))
    for index, block in enumerate(BLOCKS):
        near = [row for row in rows if block.distance(shapely.Point(row[1], row[2])) <= 200]
        alone = CONCENTRATION.totals(changed(baseline(block, near)))
        assert {name: values[0] for name, values in alone.items()} == {
            name: values[index] for name, values in together.items()
        }


def test_a_sale_outside_the_area_changes_the_egohoods_inside():
    rows = [("a", 990.0, 500.0, "corporatie"), ("b", 1010.0, 500.0, "corporatie")]
    base = baseline(AREA, rows)
    sold = changed(base, [home("b", 1010.0, 500.0, "koop")])
    assert "units" in sold.changed
    assert CONCENTRATION.totals(sold)[ABOVE].tolist() == [0]
    assert CONCENTRATION.totals(changed(base))[ABOVE].tolist() == [1]


def test_many_dwellings_at_one_address_weigh_as_many():
    flat = [(f"flat{index:03d}", 0.0, 0.0, "corporatie") for index in range(400)]
    rows = [(f"row{index:03d}", 150.0, 0.0, "koop") for index in range(199)]
    found = CONCENTRATION.totals(changed(baseline(AREA, flat + rows)))
    assert np.array_equal(found[ABOVE], [599])
    more = [*rows, ("row199", 150.0, 0.0, "koop")]
    assert np.array_equal(CONCENTRATION.totals(changed(baseline(AREA, flat + more)))[ABOVE], [0])


whole = st.integers(-2_000, 2_000)


@pytest.mark.parametrize("cell_cost", [0, egohood.CELL_COST])
@given(
    st.lists(st.tuples(whole, whole, whole), max_size=30),
    st.lists(st.tuples(whole, whole), max_size=10),
    st.integers(1, 900),
)
def test_sums_within_a_radius_equal_those_over_all_pairs(cell_cost, points, asked, radius):
    xy = np.array([point[:2] for point in points], dtype=np.int64).reshape(-1, 2)
    weights = np.array([point[2:] for point in points], dtype=np.int64).reshape(-1, 1)
    at = np.array(asked, dtype=np.int64).reshape(-1, 2)
    within = ((at[:, None] - xy[None]) ** 2).sum(axis=2) <= radius * radius
    grid = PointGrid(xy, weights, radius)
    with mock.patch.object(egohood, "CELL_COST", cell_cost):
        assert np.array_equal(grid.sums_at(at), within @ weights)
    assert set(np.flatnonzero(within.any(axis=0))) <= set(grid.near(at))
