"""An indicator reads no total but those of its own terms.

A session keeps a measurement while the totals of its terms stay the same: an indicator that read another
total would keep an old number after an edit.
"""

import dataclasses
from collections.abc import Mapping

import pytest

from herstruct_plugin.core.indicators.registry import indicators
from herstruct_plugin.core.indicators.terms import AdditiveTerm
from herstruct_plugin.core.scenario.session import Session
from tests.core.random_neighbourhood import random_neighbourhood
from tests.core.scenario.ledger_walk import plain_profile

ADDITIVE = [
    one
    for one, indicator in indicators().items()
    if all(isinstance(term, AdditiveTerm) for term in indicator.terms)
]


class Watched(Mapping):
    """Totals that remember which of them were asked for."""

    def __init__(self, totals):
        self._totals, self.read = totals, set()

    def __getitem__(self, name):
        self.read.add(name)
        return self._totals[name]

    def __iter__(self):
        return iter(self._totals)

    def __len__(self):
        return len(self._totals)


def facts_of(seed):
    """What is known of every area of a random neighbourhood."""
    session = Session(random_neighbourhood(seed), plain_profile())
    totals = session._totals.of(session.state(()))
    known = {"household_size": 2.1, "target_mix": (0.4, 0.4, 0.2), "municipal_mix": (0.6, 0.25, 0.15)}
    found = [session._facts(totals, area) for area in range(session.baseline.count)]
    return [dataclasses.replace(facts, notes={**facts.notes, **known}) for facts in found]


FACTS = [facts for seed in range(12) for facts in facts_of(seed)]


@pytest.mark.parametrize("one", ADDITIVE)
def test_an_indicator_reads_only_the_totals_of_its_terms(one):
    indicator = indicators()[one]
    declared = {term.name for term in indicator.terms}
    read = set()
    for facts in FACTS:
        watched = Watched(facts.totals)
        indicator.measure(dataclasses.replace(facts, totals=watched), plain_profile().parameters)
        read |= watched.read
    assert read
    assert read <= declared
