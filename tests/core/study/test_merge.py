"""A merge takes what one side did, asks what both did, and lets no row go without an entry."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from herstruct_plugin.core.study.merge import merge
from herstruct_plugin.core.study.row_text import by_id, same_content
from tests.core.study.sketched import any_ledger, any_row, row

SWAP = {"mine": "theirs", "theirs": "mine", "both": "both", "deleted_here": "deleted_there"}
SWAP["deleted_there"] = "deleted_here"


@st.composite
def histories(draw):
    """(base, mine, theirs): two descendants of one ledger."""
    base = by_id(draw(any_ledger()))
    return tuple(one for held in base.values() for one in held), _edited(draw, base), _edited(draw, base)


def _edited(draw, base):
    now = dict(base)
    for _ in range(draw(st.integers(0, 4))):
        one = draw(any_row())
        act = draw(st.sampled_from(["add", "delete", "change", "twice"]))
        if act == "delete":
            now.pop(one.id, None)
        elif act == "twice":
            now[one.id] = (*now.get(one.id, ()), one)
        elif act == "add" or one.id not in now:
            now[one.id] = (one,)
        else:
            names = draw(st.lists(st.sampled_from(["name", "note", "attributes", "type", "geometry"])))
            old = now[one.id][0]
            now[one.id] = (replace(old, rev=2, **{name: getattr(one, name) for name in names}),)
    return tuple(one for held in now.values() for one in held)


@given(any_ledger(), any_ledger())
def test_where_one_side_did_nothing_the_other_is_the_result(base, other):
    for made in (merge(base, base, other), merge(base, other, base), merge(base, other, other)):
        assert by_id(made.rows) == by_id(other)
        assert made.conflicts == ()
        assert {one.id for one in made.removed} == by_id(base).keys() - by_id(other).keys()


@given(histories())
def test_exchanging_the_sides_exchanges_their_names_and_nothing_else(history):
    base, mine, theirs = history
    here, there = merge(base, mine, theirs), merge(base, theirs, mine)
    assert same_content(here.rows, there.rows)
    assert [(one.id, SWAP[one.by], one.rows) for one in here.removed] == [
        (one.id, one.by, one.rows) for one in there.removed
    ]
    swapped = [
        (one.id, SWAP.get(one.kind, one.kind), one.fields, one.base, one.theirs, one.mine, one.settled[::-1])
        for one in here.conflicts
    ]
    assert swapped == [
        (one.id, one.kind, one.fields, one.base, one.mine, one.theirs, one.settled) for one in there.conflicts
    ]


@given(histories())
def test_no_row_vanishes_without_an_entry_and_none_has_two(history):
    made = merge(*history)
    ids = {one.id for rows in history for one in rows}
    parts = [{one.id for one in part} for part in (made.rows, made.conflicts, made.removed)]
    assert set.union(*parts) == ids
    assert sum(map(len, parts)) == len(ids)


@given(histories())
def test_every_value_of_the_result_comes_from_a_side(history):
    base, mine, theirs = history
    given_by = {}
    for one in (*base, *mine, *theirs):
        given_by.setdefault(one.id, []).append(one)
    for one in merge(base, mine, theirs).rows:
        for name in ("layer", "scenario", "type", "name", "note", "status", "targets", "geometry"):
            assert getattr(one, name) in [getattr(other, name) for other in given_by[one.id]]


@given(histories())
def test_a_choice_of_one_side_everywhere_keeps_all_its_edits(history):
    base, mine, theirs = history
    made = merge(base, mine, theirs)
    for side, rows in (("mine", mine), ("theirs", theirs)):
        chosen = by_id(made.decided({one.id: side for one in made.conflicts}, iter("pqrstuv").__next__))
        before = by_id(base)
        for one, held in by_id(rows).items():
            if len(held) == 1 and len(before.get(one, ())) == 1 and one in chosen and len(chosen[one]) == 1:
                for name in ("name", "note", "type", "geometry"):
                    if getattr(held[0], name) != getattr(before[one][0], name):
                        assert getattr(chosen[one][0], name) == getattr(held[0], name)


@given(histories())
def test_keeping_both_keeps_a_row_of_each_side(history):
    made = merge(*history)
    numbers = iter(range(1000))
    chosen = made.decided({one.id: "both" for one in made.conflicts}, lambda: f"new{next(numbers)}")
    for one in made.conflicts:
        mine, theirs = one.settled
        assert all(kept in chosen for kept in mine)
        assert all(
            any(same_content([replace(kept, id=given.id)], [given]) for given in chosen) for kept in theirs
        )


def test_different_fields_of_one_row_are_both_taken():
    made = merge([row()], [row(name="mine", rev=2)], [row(note="theirs", rev=4)])
    assert made.rows == (row(name="mine", note="theirs", rev=5),)
    assert made.conflicts == ()


def test_one_field_changed_twice_is_asked_and_the_others_are_taken():
    made = merge([row()], [row(name="x", note="mine")], [row(name="y", source="theirs")])
    [found] = made.conflicts
    assert (found.kind, found.fields, made.rows) == ("changed", ("name",), ())
    assert made.decided({"a": "mine"}, str) == (row(name="x", note="mine", source="theirs", rev=2),)
    assert made.decided({"a": "theirs"}, str) == (row(name="y", note="mine", source="theirs", rev=2),)


def test_attributes_are_merged_by_key():
    base, mine, theirs = ('{"x": 1, "y": 1}', '{"x": 2, "y": 1}', '{"x": 1, "z": 3}')
    [found] = merge([row(attributes=base)], [row(attributes=mine)], [row(attributes=theirs)]).rows
    assert json.loads(found.attributes) == {"x": 2, "z": 3}
    made = merge([row(attributes=base)], [row(attributes=mine)], [row(attributes='{"x": 3}')])
    assert made.conflicts[0].fields == ("attributes.x",)
    assert json.loads(made.decided({"a": "mine"}, str)[0].attributes) == {"x": 2}


@pytest.mark.parametrize("mine", ["{", "[1]", '{"x": 1, "x": 2}'])
def test_attributes_that_are_no_object_are_asked_whole(mine):
    made = merge([row()], [row(attributes=mine)], [row(attributes='{"x": 3}')])
    assert made.conflicts[0].fields == ("attributes",)
    assert made.decided({"a": "mine"}, str)[0].attributes == mine


def test_what_is_chosen_with_a_type_does_not_go_with_another():
    mine, theirs = row(type="I08"), row(attributes='{"bankjes": 3}', note="more")
    made = merge([row()], [mine], [theirs])
    assert made.conflicts[0].fields == ("attributes", "type")
    assert made.decided({"a": "mine"}, str) == (row(type="I08", note="more", rev=2),)
    assert made.decided({"a": "theirs"}, str) == (replace(theirs, rev=2),)
    moved = merge([row()], [row(layer="ledger_line")], [row(geometry=None)])
    assert moved.conflicts[0].fields == ("geometry", "layer")


def test_a_row_deleted_here_and_changed_there_is_asked():
    made = merge([row()], [], [row(name="y")])
    [found] = made.conflicts
    assert (found.kind, found.fields, found.mine) == ("deleted_here", (), ())
    assert made.decided({"a": "mine"}, str) == ()
    assert made.decided({"a": "both"}, str) == (row(name="y"),)
    with pytest.raises(KeyError):
        made.decided({}, str)


def test_the_same_id_added_twice_is_asked_unless_it_is_the_same_row():
    [found] = merge([], [row(name="x")], [row(name="y")]).conflicts
    assert (found.kind, found.fields) == ("added", ("name",))
    assert merge([], [row()], [row(rev=3)]).rows == (row(rev=3),)
    made = merge([], [row(name="x")], [row(name="y")])
    kept = made.decided({"a": "both"}, lambda: "new")
    assert [(one.id, one.name) for one in kept] == [("a", "x"), ("new", "y")]
