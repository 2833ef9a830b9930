"""The worked example as a session, and measures on it."""

from functools import cache

from herstruct_plugin.core.interventions.base import Intervention
from herstruct_plugin.core.scenario.baseline import Baseline
from herstruct_plugin.core.scenario.ledger import apply_ledger
from herstruct_plugin.core.scenario.overlay import GroundOverlay
from herstruct_plugin.core.scenario.session import Session
from herstruct_plugin.core.scenario.state import State
from herstruct_plugin.core.scoring.parameters import Parameters
from herstruct_plugin.core.scoring.profile_types import Profile
from tests.core.worked_neighbourhood import worked_neighbourhood
from tests.oracles import worked_example as example

MIX = {"koop": 0.3, "corporatie": 0.3, "overig": 0.4}
PARAMETERS = Parameters(
    target_mix=example.TARGET_MIX, target_mix_confirmed=True, complete_layers=("play", "trees")
)


def profile(parameters=PARAMETERS):
    """A profile that scores nothing: values only."""
    return Profile("test", "1", (), (), parameters)


@cache
def session():
    return Session(worked_neighbourhood(), profile())


@cache
def baseline():
    return Baseline(worked_neighbourhood(), PARAMETERS)


def measure(kind, geometry=None, targets=(), one="m1", order=0, **attributes):
    return Intervention(one, kind, geometry, tuple(targets), attributes, order)


def draft_of(*ledger, on=None):
    return apply_ledger(on or baseline(), tuple(ledger))


def state_of(*ledger, on=None):
    on = on or baseline()
    draft = apply_ledger(on, tuple(ledger))
    assert [issue for issue in draft.issues if issue.severity.value == "error"] == []
    return State(on, draft, GroundOverlay(on))


def codes(draft):
    return [issue.code for issue in draft.issues]


def rows(state, table):
    return state.rows[table].all()


def units_by_id(state):
    """Unit id -> its columns in the object table."""
    table = state.units.all()
    return {
        one: {name: values[row] for name, values in table.items()} for row, one in enumerate(table["unit_id"])
    }


def building(state, building_id):
    table = state.buildings.all()
    row = list(table["building_id"]).index(building_id)
    return {name: values[row] for name, values in table.items()}
