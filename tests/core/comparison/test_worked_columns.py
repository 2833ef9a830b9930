"""Indicators 9 through the session: every row of the table in all its columns, and the printed scores."""

import math
from collections import Counter

import pytest

from herstruct_plugin.core.model.quantities import ONE, ONE_M2
from tests.core.interventions.worked import rows
from tests.oracles import worked_example as example

from .worked_plan import COLUMNS, area, session

GROUPS = {"A groen": "groen", "A spelen": "spelen", "A straat": "straat", "A licht": "licht"}


def _public(column):
    """m2 of public ground as the table counts it: without what new buildings took."""
    ground = rows(session().state(COLUMNS[column]), "ground")
    return ground["q"][ground["public"] & ~ground["building"]].sum() / ONE_M2


def _green_share(column):
    return area(column).measurements["ps_green_per_dwelling"].numerator / _public(column)


def _distance(column):
    fit = area(column).measurements["tm_target_fit"]
    return fit.numerator / fit.denominator


def _by_pand(column):
    """Share of dwellings in panden with more than two thirds corporation dwellings."""
    units = session().state(COLUMNS[column]).units.all()
    homes, owned = Counter(), Counter()
    for pand, dwelling, corporation in zip(
        units["pand"], units["dwelling"], units["corporatie"], strict=True
    ):
        homes[pand] += int(dwelling)
        owned[pand] += int(corporation) / ONE
    return sum(homes[one] for one in homes if 3 * owned[one] > 2 * homes[one]) / sum(homes.values())


def _counted(indicator):
    return lambda column: area(column).measurements[indicator].numerator


# rows of the table that are no indicator of their own
OTHERWISE = {
    "dwellings": _counted("dn_dwellings_ha"),
    "bvo": _counted("dn_fsi"),
    "green_share": _green_share,
    "target_tvd": _distance,
    "concentration_by_unit": _by_pand,
    "social_stock_delta": lambda column: (
        _counted("tm_share_corp")(column) - _counted("tm_share_corp")("baseline")
    ),
    "public_area": _public,
    "street_length": lambda column: 100 * area(column).measurements["ps_entrances_100m"].denominator,
    "entrances": _counted("ps_entrances_100m"),
    "size_entropy": lambda column: area(column).measurements["tm_size_mix"].value * math.log(5),
    "mesh": lambda column: 2 / area(column).measurements["dn_network"].value,
}
BESIDE = {"green_limited_dwellings"}  # a capacity, no figure of a state
CASES = [
    (column, key, *printed)
    for column in example.COLUMNS
    for key, printed in example.EXPECTED[column].items()
    if key not in BESIDE
]


@pytest.mark.parametrize(("column", "key", "printed", "decimals"), CASES)
def test_the_session_gives_every_printed_figure(column, key, printed, decimals):
    if (column, key) in example.NOT_REPRODUCED:  # printed for exact circles
        printed, decimals = example.NOT_REPRODUCED[column, key], 9
    found = OTHERWISE[key](column) if key in OTHERWISE else area(column).measurements[key].value
    assert found == pytest.approx(printed, abs=0.5000001 * 10**-decimals, rel=0)


def test_all_six_columns_have_all_rows_of_the_table():
    rows_by_column = Counter(column for column, *_ in CASES)
    assert {column: rows_by_column[column] for column in example.COLUMNS if column != "baseline"} == (
        dict.fromkeys(("I02", "I08", "I05", "I01", "combined"), 31)
    )
    assert rows_by_column["baseline"] == 31 + 9


@pytest.mark.parametrize("column", ["baseline", "combined"])
def test_the_session_gives_every_printed_score(column):
    found = area(column)
    groups = {group.id: group.score for theme in found.themes.values() for group in theme.groups}
    for key, printed in example.EXPECTED_SCORES.items():
        if key in found.themes:
            score = found.themes[key].score
        else:
            score = groups[GROUPS[key]] if key in GROUPS else found.scores[key]
        assert score == pytest.approx(printed[column == "combined"], abs=0.0500001, rel=0), key


@pytest.mark.parametrize("column", COLUMNS)
def test_nothing_is_refused_and_as_many_households_move_as_printed(column):
    issues = session().draft(COLUMNS[column]).issues
    assert {issue.code for issue in issues} <= {"demolition_households"}
    assert sum(issue.params["count"] for issue in issues) == example.HOUSEHOLDS_MOVED.get(column, 0)
