"""The table of stock changes: by hand, against the guards, and what the public may see of it."""

from collections import Counter
from dataclasses import replace
from functools import cache
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from herstruct_plugin.core.comparison.phasing import yearly, years_of
from herstruct_plugin.core.comparison.small_counts import TOLD, published
from herstruct_plugin.core.comparison.stock_changes import stock_changes
from herstruct_plugin.core.comparison.stock_rows import COLUMNS, LINES, Series, table_of
from herstruct_plugin.core.guards.registry import evaluate_guards
from herstruct_plugin.core.interventions.base import Intervention
from herstruct_plugin.core.model.quantities import ONE
from herstruct_plugin.core.scenario.session import Session
from tests.core.interventions.worked import measure, profile
from tests.core.random_neighbourhood import random_measure, random_neighbourhood
from tests.core.worked_neighbourhood import worked_neighbourhood
from tests.oracles import worked_example as example

P1, P2, P3 = example.P1, example.P2, example.P3
STOCK = ("I01", "I02", "I03", "I04", "I05", "I05", "I06", "I07", "I07", "I14", "I16", "I20")
RANDOM = settings(max_examples=40, deadline=None)


@cache
def session():
    """P1 of 32 is A's, P2 of 12 is B's; all are corporation dwellings of an unknown segment."""
    place = worked_neighbourhood()
    of_p1 = np.array([P1 in one for one in place.units["building_ids"]])
    homes = place.units["functions"] == 1
    columns = {"landlord": np.where(of_p1, "A", "B"), "complex": np.where(of_p1, "A1", "B1")}
    columns |= {name: np.where(homes, 0, place.units[name]) for name in ("koop", "overig")}
    columns |= {"corporatie": np.where(homes, ONE, 0)}
    columns |= {
        name: column.astype(object) for name, column in columns.items() if name in ("landlord", "complex")
    }
    return Session(replace(place, units=place.units.with_columns(**columns)), profile(), ("dn_osr",))


def delivered(year, *arguments, **more):
    return replace(measure(*arguments, **more), year_end=year)


def told(row):
    """The counts of a row that are not 0."""
    return {name: count for name, count in row.counts.items() if count}


def test_each_landlord_complex_and_year_has_its_row():
    ledger = (
        delivered(2030, "I07", one="m", targets=[P1], naar="samenvoegen", van="corporatie", n=2),
        delivered(2028, "I05", one="s", targets=[P1], n=8),
        delivered(2029, "I06", one="p", targets=[P2], min_gbo=40.0),
        delivered(None, "I20", one="a", targets=[P2]),
    )
    table = stock_changes(session(), ledger)
    rows = {(row.landlord, row.complex, row.year): told(row) for row in table.rows}
    assert rows == {
        ("A", "A1", 2028): {"beginstand": 32, "verkoop": -8, "saldo": -8, "eindstand": 24},
        ("A", "A1", 2030): {
            "beginstand": 24,
            "samenvoeging": -2,
            "saldo": -2,
            "eindstand": 22,
            "woningen_erbij": 2,
            "woningen_eraf": -4,
        },
        ("B", "B1", 2029): {
            "beginstand": 12,
            "splitsing": 12,
            "saldo": 12,
            "eindstand": 24,
            "woningen_erbij": 24,
            "woningen_eraf": -12,
        },
        ("B", "B1", None): {"beginstand": 24, "eindstand": 24, "renovatie": 12},
    }
    assert (table.total["beginstand"], table.total["saldo"], table.total["eindstand"]) == (44, 2, 46)


def test_new_dwellings_are_those_of_the_landlord_that_the_measure_names():
    attributes = {**example.SKETCHES["I01"]["attributes"], "eigenaar_mix": {"corporatie": 0.5, "koop": 0.5}}
    ledger = (
        delivered(2031, "I01", example.NEW_FOOTPRINT, [P1], "d", **attributes, verhuurder="A", complex="A2"),
    )
    rows = {(row.landlord, row.complex): told(row) for row in stock_changes(session(), ledger).rows}
    assert rows["A", "A1"] == {
        "beginstand": 32,
        "sloop": -32,
        "saldo": -32,
        "woningen_eraf": -32,
    }
    assert rows["A", "A2"] == {"nieuwbouw": 20, "saldo": 20, "eindstand": 20, "woningen_erbij": 40}


def test_the_sums_up_to_a_year_are_the_guards_of_that_year():
    attributes = {**example.SKETCHES["I01"]["attributes"], "eigenaar_mix": {"corporatie": 0.5, "koop": 0.5}}
    block = measure("I01", example.NEW_FOOTPRINT, [P1], "d", **attributes)
    ledger = (
        replace(block, year_start=2028, year_end=2031),
        delivered(2030, "I05", one="s", targets=[P2], n=3),
        replace(measure("I06", one="p", targets=[P2], min_gbo=40.0), year_start=2029, year_end=2030),
        replace(measure("I04", one="t", targets=[P3], eigenaar_mix={"corporatie": 1.0}), year_start=2029),
    )
    years = years_of(ledger)
    figures = yearly(session(), ledger, years).areas[0].figures
    table = stock_changes(session(), ledger)
    for at, year in enumerate(years):
        rows = [row.counts for row in table.rows if row.year <= year]
        saldo = sum(one["saldo"] for one in rows)
        assert saldo == figures["guard", "tm_social_stock_delta"][at], year
        dwellings = sum(one["woningen_erbij"] + one["woningen_eraf"] for one in rows)
        assert dwellings == figures["guard", "dn_net_addition"][at], year
    assert figures["guard", "dn_net_addition"] == (0, -32, -27, -15, 25)


def test_what_leaves_social_rent_stays_in_the_stock():
    ledger = (delivered(2027, "I07", one="l", targets=[P1], van="huur", naar="middenhuur", n=5),)
    (row,) = stock_changes(session(), ledger).rows
    assert told(row) == {"beginstand": 32, "eindstand": 32, "liberalisatie": 5}


def test_a_purchase_is_entered_with_the_buyer():
    sold = delivered(2026, "I05", one="a", targets=[P1], n=3)
    bought = replace(
        measure("I07", one="b", targets=[P1], van="koop", naar="corporatie", verhuurder="C", complex="C1"),
        year_end=2027,
    )
    rows = {row.landlord: told(row) for row in stock_changes(session(), (sold, bought)).rows}
    assert rows["A"]["verkoop"] == -3
    assert rows["C"] == {"aankoop": 3, "saldo": 3, "eindstand": 3}


def test_without_units_nothing_is_known():
    place = replace(worked_neighbourhood(), units=None)
    table = stock_changes(Session(place, profile(), ("dn_osr",)), (measure("I14", targets=[P1]),))
    assert table.rows == ()
    assert set(table.total.values()) == {None}


@given(st.integers(0, 2**32 - 1))
@RANDOM
def test_the_sums_of_an_area_are_its_guards(seed):
    on, ledger = drawn(seed)
    guards = evaluate_guards(on, ledger, on.evaluate(ledger), on.evaluate(()))
    for one in guards:
        table, values = stock_changes(on, ledger, one.area_id), one.values
        assert table.total["woningen_erbij"] + table.total["woningen_eraf"] == values["dn_net_addition"].value
        stock = values["tm_social_stock_delta"]
        if stock.value is not None:
            assert table.total["saldo"] == stock.value
            assert table.total["sloop"] == stock.parts.get("sloop", 0)
            assert table.total["verkoop"] == stock.parts.get("verkoop", 0)


@given(st.integers(0, 2**32 - 1))
@RANDOM
def test_all_areas_together_count_every_dwelling_once_and_years_follow_each_other(seed):
    on, ledger = drawn(seed)
    table = stock_changes(on, ledger)
    seen = [Counter(), Counter()]
    for counts, state in zip(seen, (on.state(()), on.state(ledger)), strict=True):
        units = state.units.all()
        places = shapely_points(units)
        for row in np.flatnonzero(units["dwelling"]):
            if any(polygon.covers(places[row]) for polygon in on.baseline.areas):
                counts[units["landlord"][row], units["complex"][row]] += int(units["corporatie"][row])
    last = {}
    for row in table.rows:
        place = (row.landlord, row.complex)
        assert row.counts["beginstand"] == last.get(place, seen[0][place] / ONE)
        assert row.counts["eindstand"] == pytest.approx(
            row.counts["beginstand"] + sum(row.counts[name] for name in LINES), abs=1e-9
        )
        last[place] = row.counts["eindstand"]
    changed = {place for place in {*seen[0], *seen[1]} if seen[0][place] != seen[1][place]}
    assert changed <= set(last)
    assert all(last[place] == seen[1][place] / ONE for place in last)


def shapely_points(units):
    import shapely

    return shapely.points(units["x"] / 1000, units["y"] / 1000)


def drawn(seed):
    """A session and a ledger with landlords, complexes and years."""
    rng = Random(f"stock {seed}")
    place = random_neighbourhood(seed)
    complexes = [rng.choice(("", "c1", "c2")) for _ in range(len(place.units))]
    place = replace(place, units=place.units.with_columns(complex=np.array(complexes, dtype=object)))
    ledger = []
    for row in range(8):
        one = random_measure(rng, place, f"m{row}", STOCK)
        more = (
            {"verhuurder": rng.choice(("a", "z"))} if one.type in ("I01", "I02", "I03", "I04", "I07") else {}
        )
        ledger.append(
            Intervention(
                one.id,
                one.type,
                one.geometry,
                one.targets,
                {**one.attributes, **more},
                one.order,
                year_end=rng.choice((None, 2027, 2030)),
            )
        )
    return Session(place, profile(), ("dn_osr", "dn_parking_balance")), tuple(ledger)


COUNT = st.sampled_from((0, 0, 0, 3, 8, 12, 20, 45))
YEAR = st.dictionaries(st.sampled_from(("sloop", "nieuwbouw", "verkoop", "renovatie")), COUNT, min_size=1)
YEARS = st.dictionaries(st.sampled_from((2027, 2030)), YEAR, min_size=1, max_size=2)
TABLES = st.lists(st.tuples(st.sampled_from((0, 4, 60, 100)), YEARS), min_size=1, max_size=6)


def series_of(drawn_table):
    found = []
    for number, (start, years) in enumerate(drawn_table):
        made = {}
        for year, counts in sorted(years.items()):
            sign = {"sloop": -1, "verkoop": -1}
            made[year] = Counter({name: sign.get(name, 1) * count * ONE for name, count in counts.items()})
        found.append(Series(("landlord", f"{number}"), start * ONE, made))
    return found


@given(TABLES)
def test_the_public_sees_no_small_count(drawn_table):
    table = published(series_of(drawn_table))
    checked = ("beginstand", "eindstand", *TOLD)
    for row in table.rows:
        assert all(row.counts[name] is None or not 0 < abs(row.counts[name]) < 10 for name in checked)
    assert table.withheld == len(
        {(row.landlord, row.complex) for row in table.rows if None in row.counts.values()}
    )


@given(TABLES)
def test_nothing_is_withheld_without_a_small_count(drawn_table):
    large = [
        (
            60,
            {
                year: {name: count for name, count in one.items() if count >= 12}
                for year, one in years.items()
            },
        )
        for _, years in drawn_table
    ]
    series = [one for one in series_of(large) if all(not 0 < abs(stock) < 10 * ONE for stock in one.stocks())]
    assert published(series) == table_of(series)


@given(TABLES)
def test_no_small_count_follows_from_what_is_published(drawn_table):
    """An attacker knows the sums of every column of every year, and that stocks follow from changes."""
    series = series_of(drawn_table)
    table, full = published(series), table_of(series)
    secret = [row for row, open_row in zip(table.rows, full.rows, strict=True) if None in row.counts.values()]
    if not secret or None in table.total.values():
        return
    names = ("beginstand", "eindstand", *TOLD)
    cells = {
        ((row.landlord, row.complex), row.year, name): number
        for number, (row, name) in enumerate((row, name) for row in secret for name in names)
    }
    equations = []
    places = sorted({place for place, _, _ in cells})
    for year in {year for _, year, _ in cells}:
        equations += [[key for key in cells if key[1:] == (year, name)] for name in TOLD]
    first = [min(key[1] for key in cells if key[0] == place) for place in places]
    equations.append([(place, year, "beginstand") for place, year in zip(places, first, strict=True)])
    matrix = [[1.0 if key in one else 0.0 for key in cells] for one in equations]
    for place, year in {key[:2] for key in cells}:
        chain = dict.fromkeys(cells, 0.0)
        chain[place, year, "beginstand"], chain[place, year, "eindstand"] = 1.0, -1.0
        for name in LINES:
            chain[place, year, name] = 1.0
        matrix.append(list(chain.values()))
    matrix = np.array(matrix)
    rank = np.linalg.matrix_rank(matrix)
    values = {
        ((row.landlord, row.complex), row.year, name): row.counts[name] for row in full.rows for name in names
    }
    for key, number in cells.items():
        if 0 < abs(values[key]) < 10:
            alone = np.zeros(len(cells))
            alone[number] = 1.0
            assert np.linalg.matrix_rank(np.vstack([matrix, alone])) > rank, key


def test_one_small_complex_takes_another_with_it():
    small = Series(("A", "1"), 60 * ONE, {2027: Counter({"sloop": -4 * ONE})})
    middle = Series(("A", "2"), 60 * ONE, {2027: Counter({"sloop": -20 * ONE})})
    large = Series(("A", "3"), 60 * ONE, {2027: Counter({"sloop": -40 * ONE})})
    table = published([small, middle, large])
    assert [row.counts["sloop"] for row in table.rows] == [None, None, -40]
    assert (table.withheld, table.total["sloop"]) == (2, -64)
    alone = published([small])
    assert (alone.withheld, alone.total) == (1, dict.fromkeys(COLUMNS))
