"""What holds of the guards for every ledger on every neighbourhood."""

from dataclasses import replace
from random import Random

import numpy as np
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from herstruct_plugin.core.guards.part_names import PART_NAMES
from herstruct_plugin.core.guards.registry import evaluate_guards, guards
from herstruct_plugin.core.interventions.registry import intervention_types
from herstruct_plugin.core.model import schemas
from herstruct_plugin.core.model.codes import StockLine
from herstruct_plugin.core.model.quantities import ONE, split_share, square_metres
from herstruct_plugin.core.model.tables import TypedTable
from herstruct_plugin.core.scenario.session import Session
from tests.core.interventions.worked import profile
from tests.core.random_neighbourhood import TYPES, random_measure, random_neighbourhood
from tests.oracles import guards as oracle

SEEDS = st.integers(0, 2**32 - 1)
RANDOM = settings(max_examples=40, deadline=None)
STOCK = ("I01", "I01", "I02", "I03", "I04", "I05", "I06", "I07", "I07", "I14", "I16", "I20")
READ = ("dn_osr", "dn_parking_balance")
COUNTS = ("dn_net_addition", "tm_social_stock_delta", "tm_social_rent_delta", "tm_households_moved")
OWN_LINES = {
    "I01": {"nieuwbouw", "sloop"},
    "I02": {"optoppen"},
    "I03": {"nieuwbouw"},
    "I04": {"transformatie"},
    "I06": {"splitsing"},
    "I07": {"samenvoeging"},
    "I14": {"sloop"},
    "I16": {"niet_wonen"},
}
LINES = ("nieuwbouw", "optoppen", "transformatie", "splitsing", "sloop", "samenvoeging", "niet_wonen")


def drawn(seed, count=6, types=TYPES):
    """A session that computes what guards read, and measures."""
    neighbourhood, rng = random_neighbourhood(seed), Random(f"guards {seed}")
    ledger = tuple(random_measure(rng, neighbourhood, f"m{row}", types) for row in range(count))
    return Session(neighbourhood, profile(), READ), ledger


def found(session, ledger):
    """Guard values by id, of each area."""
    before = session.evaluate(())
    return [one.values for one in evaluate_guards(session, ledger, session.evaluate(ledger), before)]


def counted(session, ledger):
    """(dwellings before, dwellings after) of each area, by the oracle."""
    before, after = session.state(()).units.all(), session.state(ledger).units.all()
    areas = session.baseline.neighbourhood.areas.geometry
    return [(oracle.dwellings(before, one), oracle.dwellings(after, one)) for one in areas]


@given(SEEDS)
@RANDOM
def test_the_account_adds_up_to_the_change_in_dwellings_exactly(seed):
    session, ledger = drawn(seed, 8, STOCK)
    for values, (before, after) in zip(found(session, ledger), counted(session, ledger), strict=True):
        net = values["dn_net_addition"]
        assert net.value == oracle.net_addition(before, after)
        assert sum(net.parts[line.value] for line in StockLine) == net.value
        assert net.parts["correctie"] == 0
        assert net.parts["eindstand"] == len(after) == net.parts["beginstand"] + net.value
        assert all(net.parts[line] >= 0 for line in LINES[:4])
        assert all(net.parts[line] <= 0 for line in LINES[4:])
        assert net.parts["overige_toevoeging"] == net.parts["transformatie"] + net.parts["splitsing"]
        assert net.parts["overige_onttrekking"] == net.parts["samenvoeging"] + net.parts["niet_wonen"]


@given(SEEDS)
@RANDOM
def test_the_balance_of_owners_is_that_of_the_tables_and_its_parts_add_up(seed):
    session, ledger = drawn(seed, 8, STOCK)
    for values, (before, after) in zip(found(session, ledger), counted(session, ledger), strict=True):
        value = values["tm_social_stock_delta"]
        if value.value is None:
            assert value.parts["eigendom_onbekend"] < 0
            continue
        assert value.value == oracle.corporation_balance(before, after) / ONE
        assert "correctie" not in value.parts
        causes = {name: part for name, part in value.parts.items() if name not in ("eigendom_onbekend",)}
        assert abs(sum(causes.values()) - value.value) < 1e-9


@given(SEEDS)
@RANDOM
def test_one_measure_is_booked_on_its_own_lines(seed):
    session, ledger = drawn(seed, 1, STOCK)
    measure = ledger[0]
    assume(not [one for one in session.draft(ledger).issues if one.severity.value == "error"])
    kind = intervention_types()[measure.type]
    gone_panden = set(measure.targets) if kind.removals is StockLine.SLOOP else set()
    for values, (before, after) in zip(found(session, ledger), counted(session, ledger), strict=True):
        parts = values["dn_net_addition"].parts
        assert {line for line in LINES if parts[line]} <= OWN_LINES.get(measure.type, set())
        assert parts["sloop"] == -len(oracle.demolished(before, after, gone_panden))
        if kind.additions in (StockLine.NIEUWBOUW, StockLine.OPTOPPEN, StockLine.TRANSFORMATIE):
            assert parts[kind.additions.value] == len(oracle.built_by(after, before, measure.id))
        moved = values["tm_households_moved"]
        permanent = oracle.households(measure.type, before, after, measure.id)
        assert moved.parts["permanent"] + moved.parts["terugkeer_toegezegd"] == permanent
        if measure.type != "I20":
            assert moved.value == permanent


@given(SEEDS)
@RANDOM
def test_the_balance_of_green_is_the_difference_of_the_ground(seed):
    session, ledger = drawn(seed)
    totals = []
    for state in (session.state(()), session.state(ledger)):
        rows = state.rows["ground"].all()
        green = rows["public"] & rows["green"] & ~rows["building"]
        totals.append(np.zeros(session.baseline.count, dtype=np.int64))
        np.add.at(totals[-1], rows["area"][green], rows["q"][green])
    for area, values in enumerate(found(session, ledger)):
        balance, replaced = values["ps_green_balance"], values["ps_green_replaced"]
        if balance.value is None:
            continue
        assert balance.value == square_metres(int(totals[1][area] - totals[0][area]))
        assert balance.parts["verdwijnt"] <= 0 <= balance.parts["komt_erbij"]
        assert replaced.value == min(-balance.parts["verdwijnt"], balance.parts["komt_erbij"])
        assert balance.breached == (balance.value < -0.5)


@given(SEEDS)
@RANDOM
def test_the_order_of_drawing_does_not_matter_and_nothing_is_remembered(seed):
    session, ledger = drawn(seed, 8, STOCK)
    rng, seen = Random(seed), found(session, ledger)
    shuffled = list(ledger)
    rng.shuffle(shuffled)
    found(session, ledger[: rng.randrange(len(ledger))])
    assert found(session, tuple(shuffled)) == seen
    assert found(Session(session.baseline.neighbourhood, profile(), READ), ledger) == seen


@given(SEEDS)
@RANDOM
def test_an_empty_plan_changes_nothing_and_breaches_nothing(seed):
    session, _ = drawn(seed, 0)
    for values in found(session, ()):
        assert list(values) == list(guards())
        for name, one in values.items():
            assert not one.breached
            if name not in ("dn_osr_floor", "dn_parking_floor"):
                assert one.value in (0, None)
                assert (one.value is None) == (one.reason is not None)
        for name in (
            "dn_net_addition",
            "tm_social_stock_delta",
            "tm_social_rent_delta",
            "tm_households_moved",
        ):
            assert values[name].value == 0


@given(SEEDS)
@RANDOM
def test_every_part_has_a_name_and_every_number_is_finite(seed):
    session, ledger = drawn(seed, 8, STOCK)
    for values in found(session, ledger):
        for one in values.values():
            assert set(one.parts) <= set(PART_NAMES)
            numbers = [number for number in (one.value, one.limit, *one.parts.values()) if number is not None]
            assert np.isfinite(numbers).all()
            assert (one.breached is None) == (one.limit is None or one.value is None)


@given(SEEDS)
@RANDOM
def test_a_programme_measure_changes_no_guard(seed):
    session, ledger = drawn(seed, 4, STOCK)
    programme = random_measure(Random(seed), session.baseline.neighbourhood, "programme", ("I22",))
    assert found(session, (*ledger, programme)) == found(session, ledger)


@given(SEEDS)
@RANDOM
def test_the_other_areas_of_a_run_do_not_matter(seed):
    session, ledger = drawn(seed, 5, STOCK)
    whole = session.baseline.neighbourhood
    drawn_inside = [one for one in ledger if one.geometry is None]  # what is drawn must lie in the areas
    together = found(session, tuple(drawn_inside))
    for row, values in enumerate(together):
        alone = replace(whole, areas=whole.areas.take(np.array([row])))
        assert found(Session(alone, profile(), READ), tuple(drawn_inside)) == [values]


@given(SEEDS)
@RANDOM
def test_owners_by_the_code_of_the_area_are_booked_in_each_area_by_its_own(seed):
    session, ledger = drawn(seed, 8, STOCK)
    session = Session(by_code(session.baseline.neighbourhood, Random(seed)), profile(), READ)
    rows = [session.state(one).rows["units"].all() for one in ((), ledger)]
    for area, values in enumerate(found(session, ledger)):
        before, after = (
            sum(one["corporatie"][one["dwelling"] & (one["area"] == area)].tolist()) for one in rows
        )
        value = values["tm_social_stock_delta"]
        if value.value is not None:
            assert value.value == (after - before) / ONE
            assert "correctie" not in value.parts


def by_code(neighbourhood, rng):
    """Dwellings of which the area's code gives the owner, in some of the areas an unknown one."""
    units, count = neighbourhood.units, len(neighbourhood.areas)
    coded = np.array([rng.random() < 0.6 for _ in range(len(units))])
    mix = split_share([[rng.choice((0.0, 1.0)), rng.random(), rng.random()] for _ in range(count)])
    known = np.array([rng.choice((0, ONE, ONE, ONE // 10 * 9)) for _ in range(count)])
    mix[known == 0] = 0
    facts = {"area_id": neighbourhood.areas.ids, "household_size": [np.nan] * count}
    facts |= {"tenure_reason": [""] * count, "dwellings": [np.nan] * count}
    zero = np.zeros(count, dtype=np.int64)
    facts |= dict.fromkeys(("koop", "corporatie", "overig", "known", "tenure_level"), zero)
    names = ("koop", "corporatie", "overig")
    facts |= {f"code_{name}": mix[:, column] for column, name in enumerate(names)}
    facts |= {"code_known": known}
    columns = {name: np.where(coded, 0, units[name]) for name in (*names, "known", "tenure_level")}
    return replace(
        neighbourhood,
        units=units.with_columns(by_code=coded, **columns),
        area_facts=TypedTable(schemas.AREA_FACTS, facts),
    )
