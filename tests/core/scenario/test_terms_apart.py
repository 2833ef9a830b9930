"""Terms that are apart are summed in a thread of their own, so they share nothing that changes."""

import pytest
import shapely

from herstruct_plugin.core.indicators.terms import AdditiveTerm
from herstruct_plugin.core.scenario.session import Session
from herstruct_plugin.core.scenario.state import twin
from herstruct_plugin.core.scenario.totals import fresh_totals
from tests.core.random_neighbourhood import random_neighbourhood

from .ledger_walk import plain_profile


def _parted(session, state):
    """Terms that are apart, and the other ones that are no plain sums; of those whose data are there."""
    terms = [term for term in session.terms if not isinstance(term, AdditiveTerm)]
    terms = [term for term in terms if term.inputs <= set(state.rows)]
    return [one for one in terms if one.apart], [one for one in terms if not one.apart]


@pytest.mark.parametrize("seed", range(4))
def test_terms_that_are_apart_keep_nothing_where_others_look(seed):
    neighbourhood, profile = random_neighbourhood(seed), plain_profile()
    session = Session(neighbourhood, profile)
    session.baseline.cache.clear()
    state = session.state(())
    here, there = state, twin(state)
    apart, others = _parted(session, state)
    for term in others:
        term.totals(here)
    for term in apart:
        term.totals(there)
    assert apart
    assert others
    assert here.cache
    assert there.cache
    assert here.cache.keys().isdisjoint(there.cache)
    assert here.cache is session.baseline.cache
    assert there.cache is there.baseline.cache


@pytest.mark.parametrize("seed", range(4))
def test_totals_beside_each_other_are_those_one_after_the_other(seed):
    session = Session(random_neighbourhood(seed), plain_profile())
    found, state = session.facts((), ())
    apart, _ = _parted(session, state)
    session.baseline.cache.clear()
    for name, alone in fresh_totals(tuple(apart), session.state(())).items():
        assert [one.totals[name] for one in found] == alone.tolist(), name


def test_a_session_prepares_no_geometry_of_a_table():
    neighbourhood = random_neighbourhood(1)
    session = Session(neighbourhood, plain_profile())
    tables = [getattr(neighbourhood, name) for name in ("areas", "buildings", "units", "ground", "streets")]
    shapes = [table.geometry for table in tables if table is not None]
    assert len(shapes) > 2
    assert not any(shapely.is_prepared(some).any() for some in shapes)
    other = twin(session.state(())).baseline.areas
    assert shapely.equals_identical(other, session.baseline.areas).all()
    assert not shapely.is_prepared(other).any()
    assert shapely.is_prepared(session.baseline.areas).all()
