"""What a session remembers from one evaluation to the next never shows in a result."""

import contextlib
import random

import pytest

from herstruct_plugin.core.indicators.base import AreaTotals
from herstruct_plugin.core.issues import Cancelled
from herstruct_plugin.core.scenario.session import Session
from herstruct_plugin.core.scenario.totals import fresh_totals
from tests.core.random_neighbourhood import random_measure, random_neighbourhood

from .ledger_walk import plain_profile


class _Stop:
    """Cancels when it is asked for the n-th time."""

    def __init__(self, after):
        self.left = after

    def progress(self, fraction):
        pass

    def cancelled(self):
        self.left -= 1
        return self.left < 0


@pytest.mark.parametrize("seed", range(5))
def test_an_indicator_reads_no_other_totals_than_those_of_its_terms(seed):
    session = Session(random_neighbourhood(seed), plain_profile())
    parameters = session.profile.parameters
    facts, state = session.facts((), ())
    for indicator in session.indicators.values():
        names = set(fresh_totals(indicator.terms, state))
        for whole in facts:
            totals = {name: value for name, value in whole.totals.items() if name in names}
            own = AreaTotals(totals, whole.area, whole.available, whole.notes)
            assert indicator.measure(own, parameters) == indicator.measure(whole, parameters)


@pytest.mark.parametrize("after", range(4))
def test_an_evaluation_that_was_cancelled_leaves_nothing_behind(after):
    rng, neighbourhood = random.Random(after), random_neighbourhood(after)
    ledger = tuple(random_measure(rng, neighbourhood, f"m{one}") for one in range(8))
    session = Session(neighbourhood, plain_profile())
    before = session.evaluate(())
    areas = session.baseline.count
    with contextlib.suppress(Cancelled):
        session.evaluate(ledger, _Stop(min(after, areas - 1)))
    assert session.evaluate(()) == before
    assert session.evaluate(ledger) == Session(neighbourhood, plain_profile()).evaluate(ledger)
