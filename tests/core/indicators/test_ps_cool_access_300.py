"""Cool places within 300 m on foot: shade by hand, by plain unions, and edit by edit."""

from dataclasses import replace

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from herstruct_plugin.core.indicators.measurement import Reason
from herstruct_plugin.core.indicators.relations.cool_access import COOL_ACCESS, JUDGED, REACHED
from herstruct_plugin.core.indicators.relations.shade import polygons_of
from herstruct_plugin.core.scenario.state import materialised
from herstruct_plugin.core.scoring.parameters import Parameters
from tests.oracles import shade as oracle

from .drawn_places import baseline, changed, home, measure

INDICATOR = "ps_cool_access_300"
X, Y = 120_000.0, 480_000.0
TRUSTED = Parameters(complete_layers=("trees",))
AREA = shapely.box(X - 500, Y - 60, X + 500, Y + 60)
STREET = [("s1", shapely.LineString([(X - 500, Y), (X + 500, Y)]))]
CIRCLE = 16 * np.sin(np.pi / 64)  # m2 of a circle of 128 segments and a diameter of 1 m


def box(x0, y0, x1, y1):
    return shapely.box(X + x0, Y + y0, X + x1, Y + y1)


def homes_at(*xy):
    return [(f"h{index:03d}", X + x, Y + y, "koop") for index, (x, y) in enumerate(xy)]


def tree(name, x, y, crown):
    return (name, X + x, Y + y, crown)


BIG = tree("a", 10, 20, 16.5)  # 213.7 m2, x 1.75 to 18.25; entered at its western tip
SQUARE = [("g0", "verhard_terrein", box(-100, 5, 100, 60))]


def found(wood, homes=None, grounds=SQUARE, lines=STREET, parameters=TRUSTED, **changes):
    homes = homes_at((0, 5)) if homes is None else homes
    base = baseline(AREA, homes, grounds, lines, parameters, wood=wood)
    return measure(INDICATOR, changed(base, **changes))[0]


def test_exactly_three_hundred_metres_along_the_street_is_near_enough():
    result = found([BIG], homes_at((-298.25, 5), (-298.251, 5), (490, 5), (0, 5)))
    assert (result.numerator, result.denominator, result.coverage) == (2, 4, 1.0)
    assert result.flags == ()


@pytest.mark.parametrize(("minimum", "value"), [(CIRCLE * 16.5**2 - 0.001, 1), (CIRCLE * 16.5**2 + 0.001, 0)])
def test_shade_must_be_large_enough(minimum, value):
    parameters = Parameters(complete_layers=("trees",), shade_min_area=minimum)
    assert found([BIG], parameters=parameters).value == value


@pytest.mark.parametrize(("gap", "value"), [(0.0, 1), (2.0, 1), (2.001, 0), (-3.0, 1)])
def test_crowns_at_two_metres_belong_together(gap, value):
    pair = [tree("a", 0, 20, 12.0), tree("b", 12 + gap, 20, 12.0)]  # 113 m2 each
    assert found(pair).value == value


def test_ground_under_two_crowns_is_shaded_once():
    assert found([tree("a", 0, 20, 12.0), tree("b", 0.5, 20, 12.0)]).value == 0


@pytest.mark.parametrize("ground", ["rijbaan", "groen", "water", "voet"])
def test_all_public_ground_counts_and_a_crown_may_lie_on_several_polygons(ground):
    halves = [("g0", "voet", box(-100, 5, 10, 60)), ("g1", ground, box(10, 5, 100, 60))]
    assert found([BIG], grounds=halves).value == 1


@pytest.mark.parametrize("ground", ["erf", "pand", "overig_bouwwerk", "overig", "groen_agrarisch"])
def test_shade_on_other_ground_does_not_count(ground):
    halves = [("g0", "voet", box(-100, 5, 10, 60)), ("g1", ground, box(10, 5, 100, 60))]
    assert found([BIG], grounds=halves).value == 0


def test_ground_that_is_not_mapped_is_not_public():
    assert found([BIG], grounds=[("g0", "voet", box(-100, 5, 10, 60))]).value == 0


def test_polygons_that_overlap_count_once_and_a_structure_takes_the_ground_it_stands_on():
    twice = [("g0", "voet", box(-100, 5, 10, 60)), ("g1", "groen", box(-100, 5, 10, 60))]
    assert found([BIG], grounds=twice).value == 0
    assert found([BIG], grounds=[*SQUARE, ("g1", "overig_bouwwerk", box(5, 15, 15, 25))]).value == 0


def test_a_pand_over_the_square_takes_its_shade():
    base = baseline(AREA, homes_at((0, 5)), SQUARE, STREET, TRUSTED, [BIG], [("p", box(5, 15, 15, 25))])
    assert measure(INDICATOR, changed(base))[0].value == 0


def test_without_a_network_the_straight_line_counts_and_is_flagged():
    limit = 300 / 1.3
    result = found([BIG], homes_at((1.75 - limit + 0.001, 20), (1.75 - limit - 0.001, 20)), lines=None)
    assert (result.numerator, result.denominator) == (1, 2)
    assert result.flags == ("straight_line_distance",)


def test_what_is_needed_and_what_is_missing():
    assert found([tree("a", 10, 20, None)]).reason is Reason.LAYER_MISSING
    assert found([BIG], grounds=None).reason is Reason.LAYER_MISSING
    assert found([BIG], homes_at(*[(0, 5)] * 6), parameters=Parameters()).reason is Reason.INCOMPLETE_LAYER
    assert found([BIG, tree("b", 80, 30, None)]).coverage == 0.5
    assert found([tree("a", 10, 20, 5.0)]).value == 0


# --- sketches


def followed(base, **changes):
    """Dwellings reached after an edit, which are those of starting afresh."""
    state = changed(base, **changes)
    totals, fresh = COOL_ACCESS.totals(state), COOL_ACCESS.totals(materialised(state))
    assert {name: values.tolist() for name, values in totals.items()} == {
        name: values.tolist() for name, values in fresh.items()
    }
    return totals[REACHED].tolist()


def place(wood, grounds=SQUARE):
    return baseline(AREA, homes_at((0, 5)), grounds, STREET, TRUSTED, wood=wood)


def test_a_yard_that_becomes_public_gives_shade_and_the_other_way_round():
    halves = [("g0", "voet", box(-100, 5, 10, 60)), ("g1", "erf", box(10, 5, 100, 60))]
    base = place([BIG], halves)
    assert followed(base) == [0]
    assert followed(base, edits=[(box(10, 5, 40, 50), "groen")]) == [1]
    assert followed(base, edits=[(box(10, 5, 40, 50), "groen"), (box(12, 5, 40, 50), "erf")]) == [0]
    assert followed(place([BIG]), edits=[(box(10, 5, 40, 50), "erf")]) == [0]
    assert followed(place([BIG]), edits=[(box(10, 5, 40, 50), "groen")]) == [1]


def test_greening_what_is_public_already_changes_nothing():
    assert followed(place([BIG]), edits=[(box(5, 15, 15, 25), "groen")]) == [1]


def test_a_felled_tree_takes_its_shade_along_and_its_neighbour_gains():
    base = place([tree("a", -6, 20, 12.0), tree("b", 0, 20, 16.5), tree("c", 80, 20, 3.0)])
    hut = box(-8, 19, -6, 21)
    assert followed(base, fellings=[hut]) == [1]  # b alone has 213.7 m2
    assert followed(base, fellings=[box(-1, 19, 1, 21)]) == [0]
    assert followed(base, fellings=[hut, box(-1, 19, 1, 21)]) == [0]


# --- random places on a lattice

SMALL = Parameters(
    complete_layers=("trees",),
    shade_min_area=90.0,
    cool_distance=45.0,
    analysis_buffer=160.0,
    access_spacing=5.0,
    access_reach=12.0,
    snap_distance=25.0,
)
BLOCKS = [box(0, 0, 80, 80), box(60, 20, 160, 100), box(400, 0, 440, 40)]
woods = st.lists(
    st.tuples(
        st.integers(-4, 44), st.integers(-4, 28), st.sampled_from([None, 4.0, 8.0, 8.0, 12.0, 15.5, 20.0])
    ),
    min_size=4,
    max_size=22,
)
cells = st.tuples(
    st.integers(-4, 12), st.integers(-4, 8), st.integers(1, 12), st.integers(1, 9), st.integers(0, 1)
)
classes = st.sampled_from(["groen", "voet", "rijbaan", "water", "erf", "pand", "overig_bouwwerk"])
grounds = st.lists(st.tuples(cells, classes), min_size=1, max_size=12)
sketches = st.lists(
    st.tuples(
        cells, st.sampled_from(["groen", "groen", "erf", "pand", "verhard_terrein"]), st.integers(0, 7)
    ),
    max_size=4,
)
dwellings = st.lists(st.tuples(st.integers(-20, 180), st.integers(-20, 110)), min_size=4, max_size=14)
huts = st.lists(st.tuples(st.integers(-4, 40), st.integers(-4, 24)), max_size=5)
ways = st.one_of(
    st.just(None),
    st.lists(
        st.tuples(st.integers(-4, 18), st.integers(-4, 10), st.integers(-4, 18), st.integers(-4, 10)).filter(
            lambda way: way[:2] != way[2:]
        ),
        min_size=1,
        max_size=6,
    ),
)


def cell(described, shift=0.0):
    x, y, width, height, inset = described
    low, high = (
        (10 * x + shift, 10 * y + shift),
        (10 * (x + width) - 2 * inset, 10 * (y + height) - 2 * inset),
    )
    return box(*low, high[0] + shift, high[1] + shift)


def line(way):
    return shapely.LineString([(X + 10 * way[0], Y + 10 * way[1]), (X + 10 * way[2], Y + 10 * way[3])])


def trees_of(wood, prefix="t"):
    return [tree(f"{prefix}{n:03d}", 4 * x, 4 * y, crown) for n, (x, y, crown) in enumerate(wood)]


def drawn(
    wood, described, homes, lines, blocks=BLOCKS, order=None, prefix="n", split=False, parameters=SMALL
):
    rows = [(f"{prefix}{n:03d}", cls, cell(one)) for n, (one, cls) in enumerate(described)]
    if split:
        rows = [part for row in rows for part in halved(row)]
    woodland = trees_of(wood, prefix)
    living = [(f"h{n:03d}", X + x + 0.5, Y + y + 0.5, "koop") for n, (x, y) in enumerate(homes)]
    if order is not None:
        for one in (rows, woodland, living):
            order.shuffle(one)
    streets = None if lines is None else [(f"s{n:03d}", line(way)) for n, way in enumerate(lines)]
    return baseline(blocks, living, rows, streets, parameters, wood=woodland)


def halved(row):
    name, cls, shape = row
    low_x, low_y, high_x, high_y = shape.bounds
    middle = low_x + 0.4 * (high_x - low_x)
    return [
        (f"{name}-a", cls, shapely.box(low_x, low_y, middle, high_y)),
        (f"{name}-b", cls, shapely.box(middle, low_y, high_x, high_y)),
    ]


def edits_of(described):
    return [(cell(one, shift), cls) for one, cls, shift in described]


def lists(totals):
    return {name: values.tolist() for name, values in totals.items()}


@settings(max_examples=150, deadline=None)
@given(woods, grounds, dwellings, ways, sketches, huts, dwellings)
def test_following_sketches_equals_starting_afresh(wood, described, homes, lines, edited, places, new):
    base = drawn(wood, described, homes, lines)
    edits = edits_of(edited)
    felling = [box(4 * x - 1, 4 * y - 1, 4 * x + 5, 4 * y + 3) for x, y in places]
    put = [home(f"n{n:03d}", X + x + 0.25, Y + y + 0.5, "koop") for n, (x, y) in enumerate(new)]
    for some, fell in ((edits, felling), (edits[1:], felling[:1]), (edits[:1], []), (edits, felling)):
        followed(base, put=put, edits=some, fellings=fell)
    followed(base)


def check_shade(wood, described, edited, fell):
    """The shade after sketches holds no ground twice and is a plain union of the crowns that are left."""
    base = drawn(wood, described, [(0, 0)], None, parameters=replace(SMALL, shade_min_area=0.1))
    COOL_ACCESS.totals(changed(base))
    shade = base.cache[COOL_ACCESS.name].shade
    state = changed(base, edits=edits_of(edited), fellings=fell)
    new = polygons_of(shade.after(state.edits, state.trees.removed))
    followed_shapes = np.append(np.delete(shade.shapes, new.gone), new.shapes)
    left = state.trees.all()
    crowns = [(point, size) for point, size in zip(left["geometry"], left["crown"], strict=True)]
    public, built = [], []
    for one, cls in described:
        if cls in ("pand", "overig_bouwwerk"):
            built.append(cell(one))
        elif cls != "erf":
            public.append(cell(one))
    ground = shapely.union_all(public).difference(shapely.union_all(built))
    for shape, cls in edits_of(edited):
        ground = ground.union(shape) if cls in ("groen", "verhard_terrein") else ground.difference(shape)
    expected = oracle.public_shade([one for one in crowns if one[1] == one[1]], [ground], [])
    assert shapely.area(followed_shapes).sum() == pytest.approx(expected.area, abs=1e-4)
    assert shapely.union_all(followed_shapes).symmetric_difference(expected).area < 1e-4


@settings(deadline=None)
@given(
    st.lists(
        st.tuples(st.integers(0, 7), st.integers(0, 5), st.sampled_from([8.0, 12.0])), min_size=5, max_size=12
    ),
    st.lists(st.tuples(st.integers(0, 7), st.integers(0, 5)), min_size=1, max_size=3),
)
def test_in_a_dense_wood_the_trees_that_stand_take_over_the_shade_of_the_felled(wood, places):
    fell = [box(4 * x - 1, 4 * y - 1, 4 * x + 1, 4 * y + 1) for x, y in places]
    square = [((-2, -2, 8, 8, 0), "voet")]
    check_shade(wood, square, [], fell)


@settings(max_examples=150, deadline=None)
@given(woods, grounds, sketches, huts)
def test_the_shade_after_sketches_is_that_of_the_trees_that_stand_on_the_ground_as_it_is(
    wood, described, edited, places
):
    fell = [box(4 * x - 1, 4 * y - 1, 4 * x + 5, 4 * y + 3) for x, y in places]
    check_shade(wood, described, edited, fell)


@settings(deadline=None)
@given(woods, grounds, dwellings, ways, st.randoms(use_true_random=False))
def test_order_and_names_change_nothing(wood, described, homes, lines, order):
    expected = COOL_ACCESS.totals(changed(drawn(wood, described, homes, lines)))
    other = drawn(wood, described, homes, lines, order=order, prefix="name-")
    assert lists(COOL_ACCESS.totals(changed(other))) == lists(expected)


@settings(deadline=None)
@given(woods, grounds, dwellings, ways)
def test_splitting_ground_polygons_changes_nothing(wood, described, homes, lines):
    whole = COOL_ACCESS.totals(changed(drawn(wood, described, homes, lines)))
    parts = COOL_ACCESS.totals(changed(drawn(wood, described, homes, lines, split=True)))
    assert lists(parts) == lists(whole)


@settings(deadline=None)
@given(woods, grounds, dwellings, ways, sketches)
def test_an_area_alone_with_its_buffer_gives_the_same_as_among_others(wood, described, homes, lines, edited):
    together = COOL_ACCESS.totals(changed(drawn(wood, described, homes, lines), edits=edits_of(edited)))
    for index, block in enumerate(BLOCKS):

        def near(shape, block=block):
            return block.distance(shape) <= SMALL.analysis_buffer

        some = [
            one if near(shapely.Point(X + 4 * one[0], Y + 4 * one[1])) else (*one[:2], None) for one in wood
        ]
        around = [one for one in described if near(cell(one[0]))]
        streets = None if lines is None else [one for one in lines if near(line(one))]
        base = drawn(some, around, homes, streets, blocks=[block])
        alone = COOL_ACCESS.totals(changed(base, edits=edits_of(edited)))
        assert {name: int(values[0]) for name, values in alone.items()} == {
            name: int(values[index]) for name, values in together.items()
        }


@settings(deadline=None)
@given(woods, grounds, dwellings)
def test_straight_distances_equal_those_of_plain_unions(wood, described, homes):
    area = box(-500, -500, 700, 700)
    totals = COOL_ACCESS.totals(changed(drawn(wood, described, homes, None, blocks=[area])))
    built = [cell(one) for one, cls in described if cls in ("pand", "overig_bouwwerk")]
    public = [cell(one) for one, cls in described if cls in ("groen", "voet", "rijbaan", "water")]
    crowns = [(shapely.Point(x, y), crown) for _, x, y, crown in trees_of(wood)]
    places = oracle.cool_places(oracle.public_shade(crowns, public, built), minimum=SMALL.shade_min_area)
    points = [shapely.Point(X + x + 0.5, Y + y + 0.5) for x, y in homes]
    assert int(totals[JUDGED][0]) == len(homes)
    if homes:
        expected = oracle.cool_access(points, places, SMALL.cool_distance)
        assert totals[REACHED][0] / len(homes) == pytest.approx(expected, abs=1e-12)
