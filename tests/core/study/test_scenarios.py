"""Scenarios are renamed, deleted and copied without touching the others."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from herstruct_plugin.core.issues import InputError
from herstruct_plugin.core.study.ledgers import scenario_of
from herstruct_plugin.core.study.row_text import by_id, same_content
from herstruct_plugin.core.study.scenarios import copied, deleted, renamed
from tests.core.study.sketched import any_row, row

LEDGERS = st.lists(any_row(), max_size=6)


def after(rows, changes):
    held = {**by_id(rows), **changes}
    return [one for found in held.values() for one in found]


@given(LEDGERS, st.sampled_from(["a", "b", "scenario"]))
def test_a_rename_changes_the_name_alone_and_can_be_taken_back(rows, old):
    now = after(rows, renamed(rows, old, "new"))
    assert same_content(
        now, [replace(one, scenario="new") if scenario_of(one) == old else one for one in rows]
    )
    back = after(now, renamed(now, "new", old))
    assert sorted(map(scenario_of, back)) == sorted(map(scenario_of, rows))


@given(LEDGERS, st.sampled_from(["a", "b", "scenario"]))
def test_a_deletion_takes_the_rows_of_one_scenario_and_no_others(rows, name):
    assert same_content(after(rows, deleted(rows, name)), [one for one in rows if scenario_of(one) != name])


@given(LEDGERS, st.sets(st.sampled_from("abcde")))
def test_a_copy_leaves_all_rows_and_adds_equal_ones_under_other_ids(rows, ids):
    numbers = itertools.count()
    changes, new = copied(rows, ids, "elders", lambda: f"new{next(numbers)}")
    assert set(new) == {one.id for one in rows} & ids
    assert not set(new.values()) & {one.id for one in rows}
    wanted = [replace(one, id=new[one.id], scenario="elders", rev=1) for one in rows if one.id in new]
    assert same_content(after(rows, changes), [*rows, *wanted])


def test_targets_follow_the_measure_that_makes_them():
    made = row("m"), row("n", targets='["m/0001", "x", "other/0001"]')
    changes, new = copied(made, {"m", "n"}, "b", iter(("p", "q")).__next__)
    assert new == {"m": "p", "n": "q"}
    assert changes["q"][0].targets == '["p/0001", "x", "other/0001"]'


@pytest.mark.parametrize(("name", "code"), [(" ", "scenario_name_missing"), ("b", "scenario_exists")])
def test_a_name_that_cannot_be_is_refused(name, code):
    rows = [row("m", scenario="a"), row("n", scenario="b")]
    with pytest.raises(InputError) as refused:
        renamed(rows, "a", name)
    assert refused.value.issue.code == code
    with pytest.raises(InputError):
        copied(rows, {"m"}, " ", str)
    assert renamed(rows, "a", "a") == {}
