"""A journal gives back what the study does not hold, and nothing else."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from herstruct_plugin.core.study.recovery import Kept, lost
from herstruct_plugin.core.study.row_text import as_object, by_id, digest, digests, from_object, same_content
from tests.core.study.sketched import any_ledger, any_row, row


def kept(base, *rows):
    return Kept(digests(base), rows)


@given(any_row())
def test_a_row_is_the_same_after_a_journey_as_text(one):
    assert from_object(json.loads(json.dumps(as_object(one)))) == one


@given(any_row(), any_row())
def test_a_digest_tells_rows_apart(first, second):
    assert (digest(first) == digest(second)) == (first == second)
    assert same_content([first], [second]) == (replace(first, rev=0) == replace(second, rev=0))


@pytest.mark.parametrize(
    "found", [{}, {"id": "a", "layer": "", "odd": 1}, {"id": "a", "layer": {"hex": "z"}}]
)
def test_what_is_no_row_is_refused(found):
    with pytest.raises(ValueError):
        from_object(found)


def test_an_added_a_changed_and_a_deleted_row_are_found():
    old, gone = row("b"), row("c")
    new = replace(old, name="other")
    journal = {"a": kept([], row("a")), "b": kept([old], new), "c": kept([gone])}
    found = lost(journal, [old, gone])
    assert [(one.id, one.kind, one.rows, one.disk, one.clash) for one in found] == [
        ("a", "added", (row("a"),), (), False),
        ("b", "changed", (new,), (old,), False),
        ("c", "deleted", (), (gone,), False),
    ]


def test_what_was_saved_is_not_lost_though_the_study_counted_it_on():
    new = row("b", name="other")
    journal = {"b": kept([row("b")], new), "c": kept([row("c")])}
    assert lost(journal, [replace(new, rev=2)]) == ()


def test_what_was_taken_back_is_not_lost_whatever_the_study_holds_now():
    assert lost({"b": kept([row("b")], row("b"))}, [row("b", name="of another")]) == ()
    assert lost({"b": kept([])}, []) == ()


def test_a_row_that_another_changed_meanwhile_clashes():
    mine, theirs = row("b", name="mine"), row("b", name="theirs", rev=2)
    [found] = lost({"b": kept([row("b")], mine)}, [theirs])
    assert (found.clash, found.rows, found.disk) == (True, (mine,), (theirs,))
    [found] = lost({"b": kept([row("b")], mine)}, [row("b", rev=2)])
    assert found.clash


def test_an_id_that_two_rows_have_keeps_both():
    twice = (row("a"), row("a", name="second"))
    [found] = lost({"a": Kept((), by_id(twice)["a"])}, [])
    assert set(found.rows) == set(twice)


@given(any_ledger(), any_ledger())
def test_restoring_all_that_is_lost_gives_what_was_sketched(saved, sketched):
    base, now = by_id(saved), by_id(sketched)
    journal = {one: Kept(digests(base.get(one, ())), now.get(one, ())) for one in base.keys() | now.keys()}
    restored = {**base, **{one.id: one.rows for one in lost(journal, saved)}}
    assert same_content([one for rows in restored.values() for one in rows], sketched)


@given(any_ledger(), st.randoms())
def test_the_order_of_rows_means_nothing(rows, random):
    mixed = list(rows)
    random.shuffle(mixed)
    assert by_id(mixed) == by_id(rows)
    assert digests(mixed) == digests(rows)
