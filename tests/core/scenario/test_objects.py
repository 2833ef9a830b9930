"""Records of unchanged rows compare equal, whatever is unknown in them."""

import numpy as np

from herstruct_plugin.core.scenario.objects import record_of
from herstruct_plugin.core.scenario.records import Building
from herstruct_plugin.core.scenario.session import Session
from tests.core.scenario.ledger_walk import plain_profile
from tests.core.worked_neighbourhood import worked_neighbourhood


def test_two_records_of_one_row_are_equal_although_unknown_is_not_a_number():
    session = Session(worked_neighbourhood(), plain_profile())
    rows = session.baseline.buildings | {"layers": np.array([np.nan] * 3)}
    one, again = (record_of(Building, rows, 0) for _ in range(2))
    assert np.isnan(one.layers)
    assert one == again
