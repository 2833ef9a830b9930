"""Whatever is put, changed, removed or reordered: incremental equals full, and no ground is lost."""

import random

import pytest

from herstruct_plugin.core.scenario.session import Session
from tests.core.random_neighbourhood import random_measure, random_neighbourhood
from tests.core.scenario.ledger_walk import plain_profile, walk


@pytest.mark.parametrize("seed", range(20))
def test_every_step_of_a_random_walk_equals_the_full_recompute(seed):
    seen = walk(seed, 50)
    assert (seen.steps, seen.differences, seen.ground_lost) == (50, 0, 0)
    assert seen.carried_out > 0


@pytest.mark.parametrize("seed", range(5))
def test_a_result_depends_on_the_ledger_not_on_what_was_evaluated_before(seed):
    rng = random.Random(seed)
    neighbourhood = random_neighbourhood(seed)
    ledgers = [
        tuple(random_measure(rng, neighbourhood, f"m{one}") for one in range(rng.randrange(8)))
        for _ in range(6)
    ]
    session = Session(neighbourhood, plain_profile())
    for ledger in ledgers + ledgers[::-1]:
        assert session.evaluate(ledger) == Session(neighbourhood, plain_profile()).evaluate(ledger)


@pytest.mark.parametrize("seed", range(5))
def test_undoing_every_measure_gives_the_baseline_bit_for_bit(seed):
    rng = random.Random(seed)
    neighbourhood = random_neighbourhood(seed)
    session = Session(neighbourhood, plain_profile())
    before = session.evaluate(())
    ledger = tuple(random_measure(rng, neighbourhood, f"m{one}") for one in range(10))
    for length in (10, 7, 3, 1, 0):
        after = session.evaluate(ledger[:length])
    assert after == before
