"""A ledger that is applied after others leaves the draft that it leaves on its own."""

import random

import pytest
import shapely

from herstruct_plugin.core.scenario.baseline import Baseline
from herstruct_plugin.core.scenario.ledger import Expansion, apply_ledger
from herstruct_plugin.core.scenario.traces import Touched
from tests.core.interventions.worked import MIX, baseline, measure
from tests.core.random_neighbourhood import random_measure, random_neighbourhood
from tests.core.scenario.ledger_walk import plain_profile
from tests.oracles.worked_example import P1, P3, PARKING_TO_GREEN, rect


def content(draft):
    return draft.objects(), draft.edits, draft.placed, draft.moving, draft.issues


def next_ledger(rng, neighbourhood, ledger, number):
    """The ledger with one measure more, less or replaced."""
    kept = list(ledger)
    choice = rng.random()
    if kept and choice < 0.35:
        kept.pop(rng.randrange(len(kept)))
    if choice > 0.2:
        kept.insert(rng.randint(0, len(kept)), random_measure(rng, neighbourhood, f"m{number % 12}"))
    return tuple(kept)


@pytest.mark.parametrize("seed", range(12))
def test_whatever_was_applied_before_the_draft_is_that_of_the_ledger(seed):
    rng, neighbourhood = random.Random(seed), random_neighbourhood(seed)
    base = Baseline(neighbourhood, plain_profile().parameters)
    expansion, ledger = Expansion(base), ()
    for number in range(60):
        ledger = next_ledger(rng, neighbourhood, ledger, number)
        assert content(expansion.apply(ledger)) == content(apply_ledger(base, ledger))


def test_a_measure_far_from_what_changed_is_not_applied_again():
    expansion, sale = Expansion(baseline()), measure("I05", targets=[P1], one="a", n=8)
    green = measure("I08", PARKING_TO_GREEN, one="d")
    first = expansion.apply((sale, green)).edits
    again = expansion.apply((sale, green, measure("I14", targets=[P3], one="e"))).edits
    assert again[-1] is first[0]


def test_a_measure_on_what_another_changed_is_applied_again():
    block = measure("I03", rect(70, 8, 85, 22), one="b", eigenaar_mix=MIX)
    tree = measure("I10", shapely.Point(77, 15), one="t")
    expansion = Expansion(baseline())
    before = content(expansion.apply((block, tree)))
    assert before == content(apply_ledger(baseline(), (block, tree)))
    assert content(expansion.apply((tree,))) == content(apply_ledger(baseline(), (tree,))) != before


def test_boxes_meet_where_they_touch_and_ids_where_they_are_the_same():
    one, other = Touched(), Touched()
    one.within("ground", shapely.box(0, 0, 1, 1))
    other.within("ground", shapely.box(1.5, 0, 2, 1))
    other.within("unit", shapely.box(0, 0, 1, 1))
    one.at("unit", "u1")
    assert not one.meets(other)
    assert not other.meets(one)
    near = Touched()
    near.within("ground", shapely.box(1.5, 0, 2, 1), 0.5)
    assert one.meets(near)
    assert near.meets(one)
    other.at("unit", "u1")
    assert one.meets(other)


def test_points_are_noted_as_one_box_around_them():
    points, between, beside = Touched(), Touched(), Touched()
    points.around("unit", [(0.0, 0.0), (4.0, 4.0)], 0.5)
    between.within("unit", shapely.Point(2, 2))
    beside.within("unit", shapely.Point(4.6, 2))
    assert points.meets(between)
    assert not points.meets(beside)
    beside.around("unit", [(5.0, 5.0)], 0.5)
    assert points.meets(beside)
