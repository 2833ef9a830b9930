"""Ids as registers write them."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from herstruct_plugin.core.sources.identifiers import bag_kind, id_list, object_id, object_ids


@pytest.mark.parametrize(
    "value",
    [
        "0363100012078919",
        "NL.IMBAG.Pand.0363100012078919",
        363100012078919,
        363100012078919.0,
        "363100012078919",
        "3.63100012078919e+14",
        " 0363100012078919 ",
        "https://example.org/bag/id/pand/0363100012078919",
    ],
)
def test_every_spelling_of_a_bag_id_is_the_same_id(value: Any) -> None:
    assert object_id(value) == "0363100012078919"


def test_lost_leading_zeros_are_counted() -> None:
    values = np.array([363100012078919, "0363100012078919", None], dtype=object)
    ids, lost = object_ids(values)
    assert ids.tolist() == ["0363100012078919", "0363100012078919", ""]
    assert lost == 1


def test_short_numbers_are_no_bag_ids_and_stay_as_they_are() -> None:
    assert object_id(17) == "17"


@pytest.mark.parametrize(
    "value", ["b,a", '["a", "b"]', ["b", "a"], "(2:a,b)", "a, b", "https://x/items/a,https://x/items/b"]
)
def test_several_panden_of_one_unit_are_read_from_any_list(value: Any) -> None:
    assert id_list(value) == ("a", "b")


@pytest.mark.parametrize("value", [None, "", float("nan"), [], "[]"])
def test_no_pand_is_an_empty_list(value: Any) -> None:
    assert id_list(value) == ()


def test_the_digits_of_an_id_tell_what_it_is_of() -> None:
    assert bag_kind(np.array(["0363100012078919", "0363100012070276"], dtype=object)) == "10"
    assert bag_kind(np.array([363010000000001], dtype=object)) == "01"
    assert bag_kind(np.array(["P1"], dtype=object)) == ""
