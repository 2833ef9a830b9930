"""What holds for every ledger on every neighbourhood."""

from collections import Counter
from random import Random

import numpy as np
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from herstruct_plugin.core.interventions.registry import intervention_types
from herstruct_plugin.core.model.quantities import ONE
from herstruct_plugin.core.scenario.overlay import conserves_ground
from herstruct_plugin.core.scenario.session import Session
from tests.core.interventions.worked import profile
from tests.core.random_neighbourhood import TYPES, random_measure, random_neighbourhood

SEEDS = st.integers(0, 2**32 - 1)
RANDOM = settings(max_examples=50, deadline=None)
PAIRS = (
    *("I01", "I02", "I03", "I04", "I06", "I07", "I08", "I09"),
    *("I13", "I14", "I15", "I16", "I18", "I19", "I20"),
)


def drawn(seed, count=6, types=TYPES):
    """A session on a random neighbourhood and measures on it."""
    neighbourhood, rng = random_neighbourhood(seed), Random(seed)
    ledger = tuple(random_measure(rng, neighbourhood, f"m{row}", types) for row in range(count))
    return Session(neighbourhood, profile()), ledger


def refused(result):
    return {issue.features[0] for issue in result.issues if issue.severity.value == "error"}


@given(SEEDS)
@RANDOM
def test_ground_footprints_and_gap_add_up_to_every_area(seed):
    session, ledger = drawn(seed)
    for count in range(len(ledger) + 1):
        state = session.state(ledger[:count])
        assert conserves_ground(session.baseline, state.rows["ground"].all())
        assert (state.rows["ground"].added["q"] >= 0).all() or count == 0


@given(SEEDS)
@RANDOM
def test_tenure_vectors_stay_whole(seed):
    session, ledger = drawn(seed)
    units = session.state(ledger).units.all()
    vectors = np.column_stack([units["koop"], units["corporatie"], units["overig"]])
    assert (vectors >= 0).all()
    assert set(vectors.sum(axis=1).tolist()) <= {0, ONE}


@given(SEEDS)
@RANDOM
def test_a_building_has_the_floor_area_of_the_units_in_it(seed):
    session, ledger = drawn(seed)
    state = session.state(ledger)
    units, buildings = state.units.all(), state.buildings.all()
    total = Counter()
    for ids, pieces in zip(units["building_ids"], units["pieces"], strict=True):
        for one, piece in zip(ids, pieces, strict=True):
            total[one] += piece
    assert set(total) <= set(buildings["building_id"])
    for one, go in zip(buildings["building_id"], buildings["go"], strict=True):
        assert total[one] == go, one


@given(SEEDS)
@RANDOM
def test_an_incremental_evaluation_equals_a_full_one_and_a_fresh_session(seed):
    session, ledger = drawn(seed)
    for count in (3, 6, 2, 5, 0):
        assert session.evaluate(ledger[:count]) == session.evaluate_fully(ledger[:count])
    fresh = Session(session.baseline.neighbourhood, profile())
    assert fresh.evaluate(ledger) == session.evaluate(ledger)
    assert session.evaluate(()) == fresh.evaluate(())


@given(SEEDS)
@RANDOM
def test_the_order_of_the_tuple_does_not_matter(seed):
    session, ledger = drawn(seed)
    shuffled = list(ledger)
    Random(seed + 1).shuffle(shuffled)
    assert session.evaluate(tuple(shuffled)) == session.evaluate(ledger)


@given(SEEDS)
@RANDOM
def test_a_refused_measure_might_as_well_not_have_been_drawn(seed):
    session, ledger = drawn(seed)
    with_all = session.evaluate(ledger)
    out = refused(with_all)
    without = session.evaluate(tuple(one for one in ledger if one.id not in out))
    assert refused(without) == set()
    assert without.areas == with_all.areas


@given(SEEDS, st.sampled_from(PAIRS))
@RANDOM
def test_disjoint_sketches_commute(seed, kind):
    session, ledger = drawn(seed, 8, (kind,))
    out = refused(session.evaluate(ledger))
    places = [(one, _place(session, one)) for one in ledger if one.id not in out]
    for row, (one, here) in enumerate(places):
        for two, there in places[row + 1 :]:
            if shapely.distance(here, there) > 0:
                assert session.evaluate((_at(one, 0), _at(two, 1))).areas == (
                    session.evaluate((_at(one, 1), _at(two, 0))).areas
                )


def _place(session, measure):
    """Where a measure reads and writes: what is drawn, and the panden of the units that it selects."""
    draft = session.draft(())
    drawn_here = "polygon" in intervention_types()[measure.type].geometry  # else a geometry is not read
    shapes = [measure.geometry] if drawn_here else []
    for one in measure.targets:
        units = [draft.unit(one)] if one in session.baseline.unit_row else draft.units_in_building(one)
        panden = {pand for unit in units for pand in unit.building_ids} | (
            set() if one in session.baseline.unit_row else {one}
        )
        shapes += [draft.building(pand).geometry for pand in panden]
        shapes += [shapely.Point(unit.x / 1000, unit.y / 1000) for unit in units]
    return shapely.union_all(shapes)


def _at(measure, order):
    return type(measure)(**{**measure.__dict__, "order": order})


def test_random_measures_are_of_all_types_and_fail_in_many_ways():
    """Else the properties above would say little."""
    done, failures = Counter(), Counter()
    for seed in range(100):
        session, ledger = drawn(seed, 24)
        result = session.draft(ledger)  # says the same of measures
        out = refused(result)
        done.update(one.type for one in ledger if one.id not in out)
        failures.update(one.code for one in result.issues if one.severity.value == "error")
    assert set(done) == set(TYPES)
    assert min(done.values()) >= 10
    assert len(failures) >= 10
