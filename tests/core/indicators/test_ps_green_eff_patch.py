"""Effective size of green patches: by hand, by the oracle, and edit by edit."""

import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from herstruct_plugin.core.indicators.measurement import Reason
from herstruct_plugin.core.indicators.relations.green_patches import (
    GREEN_PATCHES,
    LARGE,
    REST,
    SQUARE_BITS,
    SQUARES,
    WHOLE,
)
from herstruct_plugin.core.model.quantities import ONE_M2, quantise_area
from herstruct_plugin.core.scenario.state import materialised
from tests.oracles import access

from .drawn_places import baseline, changed, measure
from .test_ps_green_access_300 import BLOCKS, SMALL, box, cells, drawn, grounds, in_buffer, sketches

AREA = shapely.box(0, 0, 200, 100)
INDICATOR = "ps_green_eff_patch"


def found(grounds, edits=(), parameters=None, area=AREA):
    rows = [(f"g{index:03d}", *one) for index, one in enumerate([*grounds, ("erf", area)])]
    (result,) = measure(INDICATOR, changed(baseline(area, None, rows, None, parameters), edits=edits))
    return result


def same(one, two):
    assert set(one) == set(two)
    return all((one[name] == two[name]).all() for name in one)


def test_two_patches_by_hand():
    result = found([("groen", shapely.box(0, 0, 30, 10)), ("groen", shapely.box(100, 0, 110, 10))])
    assert (result.numerator, result.denominator) == (300**2 + 100**2, 400)
    assert result.value == 250


def test_polygons_that_belong_together_are_one_patch():
    halves = [("groen", shapely.box(0, 0, 30, 10)), ("berm_groen", shapely.box(33, 0, 43, 10))]
    assert found(halves).value == 400
    road = ("rijbaan", shapely.box(30.5, 0, 32.5, 10))
    assert found([*halves, road]).value == 250


def test_a_patch_counts_whole_when_it_has_ground_in_the_area():
    result = found([("groen", shapely.box(150, 0, 250, 10)), ("groen", shapely.box(10, 0, 20, 10))])
    assert result.value == (1000**2 + 100**2) / 1100


def test_a_patch_that_only_touches_the_area_does_not_count():
    beside = ("groen", shapely.box(200, 0, 300, 10))
    assert found([beside, ("groen", shapely.box(0, 0, 10, 10))]).value == 100


def test_a_patch_without_ground_of_its_own_in_the_area_does_not_count():
    covered = [("groen", shapely.box(190, 0, 290, 10)), ("water", shapely.box(180, 0, 200, 20))]
    assert found(covered).reason is Reason.DENOMINATOR_ZERO


def test_without_public_green_there_is_no_figure():
    result = found([("groen_agrarisch", AREA)])
    assert (result.value, result.reason) == (None, Reason.DENOMINATOR_ZERO)


def test_a_patch_reaches_no_further_than_the_buffer():
    chain = [("groen", shapely.box(x, 10, x + 100, 20)) for x in range(150, 1550, 100)]
    assert found(chain).value == 11_000  # eleven of fourteen polygons meet 1,000 m around the area


def test_the_square_of_a_patch_of_a_thousand_square_kilometres_is_exact():
    land = shapely.box(100_000, 400_000, 131_623, 431_623.125)
    area = shapely.box(100_000, 400_000, 100_100, 400_100)
    base = baseline(area, None, [("g", "groen", land)], None, None)
    totals = GREEN_PATCHES.totals(changed(base))
    size = int(quantise_area(land.area))
    assert (int(totals[SQUARES][0]) << SQUARE_BITS) + int(totals[REST][0]) == size**2
    (result,) = measure(INDICATOR, changed(base))
    assert result.value == size / ONE_M2


def test_ground_of_patches_above_the_park_threshold_is_counted_within_the_area():
    grounds = [
        ("g0", "groen", shapely.box(150, 0, 250, 60)),  # 6,000 m2, half of it in the area
        ("g1", "groen", shapely.box(0, 0, 80, 50)),  # exactly 4,000 m2: not above the threshold
        ("g2", "water", shapely.box(150, 0, 160, 60)),
    ]
    totals = GREEN_PATCHES.totals(changed(baseline(AREA, None, grounds, None, None)))
    assert totals[LARGE].tolist() == [int(quantise_area(2_400))]


def test_building_on_the_middle_of_a_park_splits_it():
    park = [("groen", shapely.box(0, 0, 100, 10))]
    assert found(park, [(shapely.box(40, -5, 60, 15), "pand")]).value == 400


def test_a_sketched_park_joins_what_lies_on_either_side():
    halves = [("groen", shapely.box(0, 0, 30, 10)), ("groen", shapely.box(60, 0, 90, 10))]
    assert found(halves, [(shapely.box(30, 0, 60, 10), "groen")]).value == 900


def test_the_figure_is_a_mean_between_the_smallest_and_the_largest_patch():
    sizes = [(x, 10 * (1 + x // 30)) for x in range(0, 180, 30)]
    result = found([("groen", shapely.box(x, 0, x + 20, high)) for x, high in sizes])
    assert 200 < result.value < 1200


@given(grounds)
def test_figures_agree_with_the_oracle_when_everything_lies_in_the_area(described):
    area = shapely.box(-1000, -1000, 1000, 1000)
    # ground of a patch may lie wholly under others, which the oracle does not know: no overlaps but green's
    greens = [(cell, cls) for cell, cls in described if cls in ("groen", "berm_groen")]
    roads = [
        (cell, cls)
        for cell, cls in described
        if cls == "rijbaan" and not any(box(cell).intersects(box(other)) for other, _ in greens)
    ]
    union = [box(cell) for cell, _ in greens]
    if any(a.intersection(b).area > 0 for n, a in enumerate(union) for b in union[:n]):
        return
    rows = [(cls, box(cell)) for cell, cls in [*greens, *roads]]
    result = found(rows, area=area)
    expected = access.effective_patch_size(union, [box(cell) for cell, _ in roads])
    assert result.value == (None if expected is None else pytest.approx(expected, rel=1e-9))


@settings(max_examples=150)
@given(grounds, sketches)
def test_following_sketches_equals_starting_afresh(described, edits):
    base = drawn(described, [], None)
    polygons = [(box(cell, shift), cls) for cell, cls, shift in edits]
    for some in (polygons, polygons[1:], polygons[:1], polygons):  # what is remembered must not matter
        state = changed(base, edits=some)
        assert same(GREEN_PATCHES.totals(state), GREEN_PATCHES.totals(materialised(state)))
    assert same(GREEN_PATCHES.totals(changed(base)), GREEN_PATCHES.totals(materialised(changed(base))))


@given(grounds, st.randoms(use_true_random=False))
def test_order_names_and_whole_metres_change_nothing(described, order):
    expected = GREEN_PATCHES.totals(changed(drawn(described, [], None)))
    other = drawn(described, [], None, move=(120_000.0, 480_000.0), order=order, prefix="name-")
    assert same(expected, GREEN_PATCHES.totals(changed(other)))


@given(grounds, sketches)
def test_an_area_alone_with_its_buffer_gives_the_same_as_among_others(described, edits):
    polygons = [(box(cell, shift), cls) for cell, cls, shift in edits]
    together = GREEN_PATCHES.totals(changed(drawn(described, [], None), edits=polygons))
    for index, block in enumerate(BLOCKS):
        near = [one for one in described if in_buffer(block, box(one[0]))]
        alone = GREEN_PATCHES.totals(changed(drawn(near, [], None, blocks=[block]), edits=polygons))
        assert {name: int(values[0]) for name, values in alone.items()} == {
            name: int(values[index]) for name, values in together.items()
        }


@given(st.lists(cells, min_size=1, max_size=8), st.integers(1, 3))
def test_cutting_a_polygon_along_a_line_changes_nothing(described, at):
    apart = [box(cell) for cell in described]
    cut = apart[0].bounds[0] + at
    parts = [
        shapely.box(apart[0].bounds[0], apart[0].bounds[1], cut, apart[0].bounds[3]),
        shapely.box(cut, apart[0].bounds[1], apart[0].bounds[2], apart[0].bounds[3]),
    ]
    whole, halves = (
        baseline(BLOCKS[0], None, [(f"g{n}", "groen", shape) for n, shape in enumerate(shapes)], None, SMALL)
        for shapes in (apart, [*parts, *apart[1:]])
    )
    one, two = (GREEN_PATCHES.totals(changed(base)) for base in (whole, halves))
    assert one[WHOLE].tolist() == two[WHOLE].tolist()
    assert one[SQUARES].tolist() == two[SQUARES].tolist()
