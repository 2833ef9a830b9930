"""Dwellings with three trees near their pand: by hand, against plain distances, and edit by edit."""

import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from herstruct_plugin.core.indicators.measurement import Reason
from herstruct_plugin.core.indicators.relations.trees_near import TREES_NEAR
from herstruct_plugin.core.interventions.base import Intervention
from herstruct_plugin.core.model.codes import TenureLevel
from herstruct_plugin.core.scenario.ledger import apply_ledger
from herstruct_plugin.core.scenario.overlay import GroundOverlay
from herstruct_plugin.core.scenario.state import State, materialised
from herstruct_plugin.core.scoring.parameters import Parameters
from tests.oracles import trees as oracle

from .drawn_places import baseline, changed, measure

INDICATOR = "ps_trees_visible"
TRUSTED = Parameters(complete_layers=("trees",))
X, Y = 120_000.0, 480_000.0
AREA = shapely.box(X, Y, X + 200, Y + 100)
PAND = shapely.box(X + 50, Y + 50, X + 60, Y + 60)


def tree(name, x, y, crown, *height):
    return (name, X + x, Y + y, crown, *height)


def home(name, x, y, *ids):
    return (name, X + x, Y + y, "koop", TenureLevel.T1, ids)


def pand(name, x, y, width=10.0, height=10.0):
    return (name, shapely.box(X + x, Y + y, X + x + width, Y + y + height))


def found(wood, homes=None, built=(("p", PAND),), parameters=TRUSTED, **changes):
    homes = [home("h", 55, 55, "p")] if homes is None else homes
    base = baseline(AREA, homes, parameters=parameters, wood=list(wood), built=list(built))
    return measure(INDICATOR, changed(base, **changes))[0]


def three(x, crown, *height):
    return [tree(f"t{n}", x, 51 + n, crown, *height) for n in range(3)]


@pytest.mark.parametrize(("x", "value"), [(89.0, 1.0), (89.0004, 1.0), (89.001, 0.0)])
def test_a_crown_of_eight_metres_is_near_up_to_29_metres_from_the_facade(x, value):
    assert found(three(x, 8.0)).value == value


@pytest.mark.parametrize(
    ("crown", "height", "value"),
    [(4.0, None, 1.0), (3.99, None, 0.0), (3.99, 5.0, 1.0), (None, 5.0, 1.0), (None, 4.99, 0.0)],
)
def test_a_tree_counts_by_its_crown_or_its_height(crown, height, value):
    wood = three(70, crown, *([] if height is None else [height]))
    assert found(wood).value == value


def test_the_reach_of_a_tree_of_unknown_crown_is_that_of_its_trunk():
    assert found(three(85, None, 9.0)).value == 1.0
    assert found(three(85.001, None, 9.0)).value == 0.0


def test_two_trees_are_not_enough():
    assert found(three(70, 8.0)[:2]).value == 0.0


def test_dwellings_count_and_those_without_a_pand_are_not_judged():
    homes = [home("a", 55, 55, "p"), home("b", 55, 56, "p"), home("c", 155, 55, "q"), home("d", 120, 20)]
    result = found(three(70, 8.0), homes, [("p", PAND), pand("q", 150, 50)])
    assert (result.numerator, result.denominator, result.coverage) == (2, 3, pytest.approx(3 / 4))


def test_a_dwelling_in_two_panden_is_judged_by_the_one_it_stands_in():
    built = [("p", PAND), pand("q", 150, 50)]
    assert found(three(70, 8.0), [home("a", 55, 55, "p", "q")], built).value == 1.0
    assert found(three(70, 8.0), [home("a", 155, 55, "p", "q")], built).value == 0.0
    assert found(three(70, 8.0), [home("a", 100, 90, "q", "p")], built).value == 1.0  # in neither: the first


def test_a_pand_without_a_footprint_is_not_judged():
    result = found(three(70, 8.0), built=[("p", shapely.Polygon()), pand("q", 150, 50)])
    assert result.reason is Reason.COVERAGE_TOO_LOW
    assert result.denominator == 0


def test_trees_of_unknown_size_lower_the_coverage_and_alone_give_no_value():
    result = found([*three(70, 8.0), tree("u", 150, 50, None)])
    assert (result.value, result.coverage) == (1.0, pytest.approx(3 / 4))
    assert found(three(70, None)).reason is Reason.LAYER_MISSING


def test_a_layer_that_is_not_trusted_gives_no_value():
    homes = [home(f"h{n}", 55, 55, "p") for n in range(16)]  # a fifth of a tree each is 3.2 trees
    assert found(three(70, 8.0), homes[:15], parameters=Parameters()).value == 1.0
    assert found(three(70, 8.0), homes, parameters=Parameters()).reason is Reason.INCOMPLETE_LAYER


def test_a_felled_tree_is_seen_no_more():
    hut = shapely.box(X + 71, Y + 40, X + 80, Y + 50)  # 2 m from two of the three
    assert found(three(72, 8.0), fellings=[hut]).value == 0.0


# --- random places

cells = st.tuples(st.integers(0, 19), st.integers(0, 9))
woods = st.lists(
    st.tuples(
        cells, st.sampled_from([None, 3.0, 4.0, 8.0, 14.0]), st.sampled_from([float("nan"), 4.0, 5.0, 9.0])
    ),
    max_size=14,
)
places = st.lists(cells, min_size=1, max_size=5, unique=True)
lived = st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5), cells), max_size=10)
measures = st.lists(
    st.one_of(
        st.tuples(st.just("I14"), st.integers(0, 4)),
        st.tuples(st.just("I02"), st.integers(0, 4)),
        st.tuples(st.just("I03"), cells),
    ),
    max_size=5,
)
MIX = {"koop": 1.0, "corporatie": 0.0, "overig": 0.0}


def drawn(wood, built, homes):
    trees = [tree(f"t{n:02d}", 10.0 * x + 3, 10.0 * y + 2, c, h) for n, ((x, y), c, h) in enumerate(wood)]
    panden = [pand(f"p{n}", 10 * x, 10 * y, 8.0, 7.0) for n, (x, y) in enumerate(built)]
    units = []
    for n, (one, two, (x, y)) in enumerate(homes):
        ids = sorted({f"p{at}" for at in (one, two) if at < len(built)})
        units.append(home(f"h{n:02d}", 10 * x + 3.0, 10 * y + 3.0, *ids))
    return trees, panden, units


def measure_of(number, described):
    kind, where = described
    name = f"m{number}"
    if kind == "I14":
        return Intervention(name, kind, None, (f"p{where}",))
    if kind == "I02":
        values = {"eigenaar_mix": MIX, "gbo": 20.0, "plat_dak_m2": 50.0}
        return Intervention(name, kind, None, (f"p{where}",), values)
    x, y = X + 10 * where[0] + 1, Y + 10 * where[1] + 1
    values = {"eigenaar_mix": MIX, "gbo_per_woning": 30.0}
    return Intervention(name, kind, shapely.box(x, y, x + 7, y + 6), (), values)


@settings(max_examples=150, deadline=None)
@given(woods, places, lived, measures)
def test_following_measures_equals_starting_afresh(wood, built, homes, described):
    trees, panden, units = drawn(wood, built, homes)
    areas = [AREA, shapely.box(X, Y, X + 70, Y + 50)]
    base = baseline(areas, units, [("g", "parkeervlak", AREA)], wood=trees, built=panden)
    ledger = tuple(measure_of(number, one) for number, one in enumerate(described))
    for some in (ledger, ledger[:1], ledger):
        state = State(base, apply_ledger(base, some), GroundOverlay(base))
        totals, fresh = TREES_NEAR.totals(state), TREES_NEAR.totals(materialised(state))
        assert {name: values.tolist() for name, values in totals.items()} == {
            name: values.tolist() for name, values in fresh.items()
        }


@given(woods, places, lived)
def test_the_share_equals_that_of_plain_distances(wood, built, homes):
    trees, panden, units = drawn(wood, built, homes)
    result = found(trees, units, panden)
    points = [(shapely.Point(x, y), crown, height) for _, x, y, crown, height in trees]
    dwellings = [(shapely.Point(x, y), ids) for _, x, y, _, _, ids in units]
    seen, judged = oracle.dwellings_with_trees(dwellings, dict(panden), points)
    if result.denominator is not None:
        assert (result.numerator, result.denominator) == (seen, judged)
    else:
        assert result.reason is Reason.LAYER_MISSING


@given(woods, places, lived, st.randoms(use_true_random=False))
def test_order_names_and_whole_metres_change_nothing(wood, built, homes, order):
    trees, panden, units = drawn(wood, built, homes)
    expected = found(trees, units, panden)
    trees = [(f"name-{one[0]}", *one[1:]) for one in trees]
    for rows in (trees, panden, units):
        order.shuffle(rows)
    result = found(trees, units, panden)
    assert (result.numerator, result.denominator, result.coverage) == (
        expected.numerator,
        expected.denominator,
        expected.coverage,
    )
