"""The printed columns of the worked example, through the session, and the sums behind them."""

import pytest

from herstruct_plugin.core.model.quantities import ONE, ONE_M2
from tests.core.interventions.worked import measure, rows, session, state_of, units_by_id
from tests.oracles import worked_example as example

MEASURES = {
    "I02": measure("I02", targets=[example.P2], one="a", eigenaar_mix={"koop": 1.0}),
    "I08": measure("I08", example.PARKING_TO_GREEN, one="b"),
    "I01": measure(
        "I01",
        one="d",
        **example.SKETCHES["I01"]["attributes"],
        targets=[example.P1],
        geometry=example.NEW_FOOTPRINT,
    ),
    "I05": measure("I05", targets=[example.P1], one="c", n=8),
}
COLUMNS = {"baseline": (), **{name: (one,) for name, one in MEASURES.items()}}
CASES = [
    (column, key, printed, decimals)
    for column in COLUMNS
    for key, (printed, decimals) in example.EXPECTED[column].items()
    if key in session().indicators
]


@pytest.mark.parametrize(("column", "key", "printed", "decimals"), CASES)
def test_the_session_gives_the_printed_figure(column, key, printed, decimals):
    found = session().evaluate(COLUMNS[column]).areas[0].measurements[key]
    assert found.value == pytest.approx(printed, abs=0.5000001 * 10**-decimals, rel=0)


def test_the_cases_cover_what_these_measures_move():
    assert {key for _, key, _, _ in CASES} >= {
        "dn_fsi", "dn_gsi", "dn_osr", "dn_mxi", "ps_green_per_dwelling", "ps_paved_share", "ps_parking_share",
        "tm_share_corp", "tm_target_fit", "tm_h_index", "tm_h_null", "tm_d_index", "tm_isolation_corp",
        "tm_isolation_eta2", "ps_entrances_100m", "dn_network", "ps_intersection_density",
    }  # fmt: skip


@pytest.mark.parametrize("column", COLUMNS)
def test_nothing_is_refused_and_only_the_move_of_households_is_doubted(column):
    issues = session().draft(COLUMNS[column]).issues
    moved = [issue.params["count"] for issue in issues if issue.code == "demolition_households"]
    assert len(moved) == len(issues)
    assert sum(moved) == example.HOUSEHOLDS_MOVED.get(column, 0)


@pytest.mark.parametrize("column", COLUMNS)
def test_dwellings_and_floor_area_are_exact(column):
    state = state_of(*COLUMNS[column])
    assert rows(state, "units")["dwelling"].sum() == example.EXPECTED[column]["dwellings"][0]
    assert rows(state, "buildings")["bvo"].sum() == example.EXPECTED[column]["bvo"][0] * ONE_M2


def test_optoppen_adds_four_dwellings_of_72():
    state = state_of(MEASURES["I02"])
    added = [unit for one, unit in units_by_id(state).items() if one.startswith("a#")]
    assert [unit["unit_id"] for unit in added] == ["a#0001", "a#0002", "a#0003", "a#0004"]
    assert {unit["go"] for unit in added} == {float(example.OPTOP_P2["go_each"])}
    assert {(unit["koop"], unit["known"], unit["building_ids"]) for unit in added} == {
        (ONE, ONE, (example.P2,))
    }


def test_the_eight_that_are_sold_have_the_highest_hashes():
    before, after = units_by_id(state_of()), units_by_id(state_of(MEASURES["I05"]))
    changed = {one for one, unit in after.items() if unit["koop"] != before[one]["koop"]}
    assert changed == set(example.I05_SOLD)
    assert all(after[one]["koop"] == ONE and after[one]["corporatie"] == 0 for one in changed)


def test_measures_of_all_kinds_add_up():
    ledger = tuple(MEASURES[one] for one in ("I02", "I08", "I05"))
    found = session().evaluate(ledger).areas[0].measurements
    assert found["dn_fsi"].value == pytest.approx(0.4460, abs=1e-12)
    assert found["ps_green_per_dwelling"].value == pytest.approx(3200 / 48, abs=1e-12)
    assert found["tm_share_corp"].value == pytest.approx(24 / 48, abs=1e-12)
