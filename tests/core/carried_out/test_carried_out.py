"""A neighbourhood in which measures were carried out gives the figures of the measures on the old one."""

from dataclasses import replace
from random import Random

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from herstruct_plugin.core.carried_out.strips import strips
from herstruct_plugin.core.carried_out.tables import carried_out
from herstruct_plugin.core.indicators.relations.play_access import TOLD
from herstruct_plugin.core.interventions.base import Intervention
from herstruct_plugin.core.model.codes import Ground
from herstruct_plugin.core.scenario.session import Session
from tests.core.random_neighbourhood import TYPES, random_measure, random_neighbourhood
from tests.core.scenario.ledger_walk import plain_profile

SURE_OF_PLACE = tuple(one for one in TYPES if one != "I15")  # what is shared out has no place
# Of ground that overlaps in the data, which polygon holds a place is not told by areas alone
BY_POLYGON = {"ps_green_eff_patch", "dn_dwellings_ha_net", "dn_gsi_net", "dn_fsi_net", "dn_osr_net"}


def after(session, ledger):
    """The neighbourhood in which a ledger was carried out."""
    before = session.baseline.neighbourhood
    return replace(before, **carried_out(session.state(ledger), before.tables()))


def choices(session, area):
    """What the data of a baseline decide of how indicators are computed, which no sketch changes."""
    told = session.facts((), ())[0][area].totals.get(TOLD)
    baseline = session.baseline
    places = baseline.neighbourhood.destinations
    kinds = None if places is None else frozenset(places["kind"])
    return baseline.available[area], baseline.notes[area].get("tenure_level"), told, kinds


def one_area(seed):
    """A random neighbourhood of one area: what a building took of the public is told of it as a whole."""
    found = random_neighbourhood(seed)
    flat = shapely.area(found.buildings.geometry) > 0  # others are where the first of their units is
    return replace(found, areas=found.areas.take([0]), buildings=found.buildings.take(flat))


def assert_equal_figures(found, expected, tolerance=1e-6):
    for name, one in expected.measurements.items():
        other = found.measurements[name]
        if name in BY_POLYGON:
            continue
        assert (other.value is None, other.reason) == (one.value is None, one.reason), name
        if one.value is not None:
            assert other.value == pytest.approx(one.value, rel=tolerance, abs=tolerance), name
            assert other.coverage == pytest.approx(one.coverage, abs=tolerance), name


@given(st.integers(0, 2**32 - 1))
def test_the_figures_are_those_of_the_ledger(seed):
    rng, before = Random(seed), one_area(seed)
    ledger = tuple(random_measure(rng, before, f"m{one}", SURE_OF_PLACE) for one in range(4))
    session = Session(before, plain_profile())
    again = Session(after(session, ledger), plain_profile())
    expected, found = session.evaluate(ledger), again.evaluate(())
    for area, one in enumerate(expected.areas):
        if choices(again, area) == choices(session, area):
            assert_equal_figures(found.areas[area], one)


@given(st.integers(0, 2**32 - 1))
def test_without_measures_every_table_is_the_same_one(seed):
    session = Session(random_neighbourhood(seed), plain_profile())
    made = after(session, ())
    assert all(
        getattr(made, name) is table for name, table in session.baseline.neighbourhood.tables().items()
    )


@given(st.integers(0, 2**32 - 1))
def test_what_a_measure_did_holds_when_tenure_is_laid_again(seed):
    """Rows that no measure touched stay as they were read; rows that one changed are marked."""
    rng, before = Random(seed), random_neighbourhood(seed)
    ledger = (random_measure(rng, before, "m", ("I05", "I07")),)
    session = Session(before, plain_profile())
    units = after(session, ledger).units
    old = {one: row for row, one in enumerate(before.units.ids)}
    for row, one in enumerate(units.ids):
        if not units["stated"][row]:
            for name in ("koop", "corporatie", "overig", "segment", "by_code", "square"):
                assert units[name][row] == before.units[name][old[one]], name


def test_a_street_that_is_shared_out_keeps_its_size_and_says_that_its_place_is_unknown():
    before = random_neighbourhood(3)
    before = replace(before, areas=before.areas.take([0]))
    road = shapely.box(120_050, 486_050, 120_090, 486_060)
    ground = before.ground.take([0]).with_columns(ground_class=[int(Ground.RIJBAAN)], public=[True])
    ground = type(ground)(ground.schema, {name: ground[name] for name in ground}, [road])
    before = replace(before, ground=ground, buildings=None, units=None)
    shares = {"rijbaan": 0.5, "voet": 0.2, "parkeer": 0.1, "groen": 0.2}
    session = Session(before, plain_profile())
    ledger = (Intervention("m", "I15", road, attributes=shares),)
    issues = session.draft(ledger).issues
    made = after(session, ledger).ground
    sizes = dict(zip(map(Ground, made["ground_class"]), shapely.area(made.geometry), strict=True))
    assert not [one for one in issues if one.severity.value == "error"]
    assert sizes == {
        Ground.RIJBAAN: pytest.approx(200),
        Ground.VOET: pytest.approx(80),
        Ground.PARKEERVLAK: pytest.approx(40),
        Ground.GROEN: pytest.approx(80),
    }
    assert made["placeless"].all()


@given(st.floats(0, 360), st.lists(st.integers(0, 9), min_size=1, max_size=5).filter(any))
def test_strips_have_their_shares_and_fill_the_polygon(degrees, weights):
    shape = shapely.affinity.rotate(shapely.Polygon([(0, 0), (60, 0), (60, 8), (30, 12), (0, 8)]), degrees)
    shares = [one / sum(weights) for one in weights]
    parts = strips(shape, shares)
    assert [part.area for part in parts] == [pytest.approx(share * shape.area, abs=1e-6) for share in shares]
    assert shapely.union_all(parts).symmetric_difference(shape).area < 1e-6
