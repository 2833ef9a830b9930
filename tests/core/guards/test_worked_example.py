"""The guards of the worked example, by hand (indicators.md 9)."""

import pytest

from herstruct_plugin.core.guards.registry import evaluate_guards
from tests.core.interventions.test_worked_example import MEASURES
from tests.core.interventions.worked import measure, session
from tests.oracles import worked_example as example

TREES = measure("I10", example.SKETCHES["I10"]["geometry"], one="e", **example.SKETCHES["I10"]["attributes"])
COLUMNS = {
    "baseline": (),
    "I02": (MEASURES["I02"],),
    "I08": (MEASURES["I08"],),
    "I05": (MEASURES["I05"],),
    "I01": (MEASURES["I01"],),
    "combined": (MEASURES["I01"], MEASURES["I02"], MEASURES["I08"], TREES),
}
# printed: dwellings after, balance of corporation dwellings; worked out here: the rest
DWELLINGS = {"baseline": 44, "I02": 48, "I08": 44, "I05": 44, "I01": 52, "combined": 56}
CORPORATION = {"baseline": 0, "I02": 0, "I08": 0, "I05": -8, "I01": -16, "combined": -16}
# no segment is stated: 32 that are demolished count, 16 that are built do not
SOCIAL = {"baseline": 0, "I02": 0, "I08": 0, "I05": -8, "I01": -32, "combined": -32}
MOVED = {"baseline": 0, "I02": 0, "I08": 0, "I05": 0, "I01": 32, "combined": 32}
GREEN = {"baseline": 0, "I02": 0, "I08": 300, "I05": 0, "I01": -100, "combined": 200}
REPLACED = {"baseline": 0, "I02": 0, "I08": 0, "I05": 0, "I01": 0, "combined": 100}


def guards_of(*ledger, on=None):
    """Guard values by id, of the first area."""
    on = on or session()
    before = on.evaluate(())
    return evaluate_guards(on, ledger, on.evaluate(ledger), before)[0].values


@pytest.mark.parametrize("column", COLUMNS)
def test_the_balance_of_dwellings_is_the_printed_one(column):
    found = guards_of(*COLUMNS[column])["dn_net_addition"]
    assert found.value == DWELLINGS[column] - 44
    assert (found.parts["beginstand"], found.parts["eindstand"]) == (44, DWELLINGS[column])


@pytest.mark.parametrize("column", COLUMNS)
def test_the_balances_of_owners_and_segments(column):
    found = guards_of(*COLUMNS[column])
    # shares of 2^-32: 40 dwellings of 0.4 each
    assert found["tm_social_stock_delta"].value == pytest.approx(CORPORATION[column], abs=40 * 2**-33)
    assert found["tm_social_rent_delta"].value == SOCIAL[column]


@pytest.mark.parametrize("column", COLUMNS)
def test_households_that_have_to_move(column):
    found = guards_of(*COLUMNS[column])["tm_households_moved"]
    assert found.value == MOVED[column] == example.HOUSEHOLDS_MOVED.get(column, 0)
    assert found.parts == {"permanent": MOVED[column], "tijdelijk": 0, "terugkeer_toegezegd": 0}


@pytest.mark.parametrize("column", COLUMNS)
def test_green_that_goes_and_comes(column):
    found = guards_of(*COLUMNS[column])
    assert found["ps_green_balance"].value == pytest.approx(GREEN[column], abs=1e-5)
    assert found["ps_green_balance"].parts["aandeel"] == pytest.approx(GREEN[column] / 2900, abs=1e-8)
    assert found["ps_green_replaced"].value == pytest.approx(REPLACED[column], abs=1e-5)
    assert found["ps_green_balance"].breached is (column == "I01")


def test_the_account_of_demolition_and_new_building():
    parts = guards_of(*COLUMNS["combined"])["dn_net_addition"].parts
    lines = {name: parts[name] for name in ("nieuwbouw", "optoppen", "sloop", "correctie")}
    assert lines == {"nieuwbouw": 40, "optoppen": 4, "sloop": -32, "correctie": 0}
    assert parts["vervangingsratio"] == 40 / 32


def test_all_that_is_lost_shows_without_arrow():
    on = session()
    before = on.evaluate(())
    found = evaluate_guards(on, COLUMNS["I01"], on.evaluate(COLUMNS["I01"]), before)[0]
    assert found.theme_a_without_arrow
    found = evaluate_guards(on, COLUMNS["I08"], on.evaluate(COLUMNS["I08"]), before)[0]
    assert not found.theme_a_without_arrow


@pytest.mark.parametrize("column", COLUMNS)
def test_the_open_space_ratio_is_that_of_the_indicator_and_above_its_floor(column):
    found = guards_of(*COLUMNS[column])["dn_osr_floor"]
    printed, decimals = example.EXPECTED[column]["dn_osr"]
    assert found.value == pytest.approx(printed, abs=0.5000001 * 10**-decimals)
    assert (found.limit, found.breached) == (0.5, False)
