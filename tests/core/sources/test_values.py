"""Lenient reading of values; missing is never zero."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from herstruct_plugin.core.sources.values import dates, numbers, texts, whole


def column(*values: Any) -> Any:
    return np.fromiter(values, object, len(values))


@pytest.mark.parametrize(
    ("value", "number"),
    [
        ("1,5", 1.5),
        ("1.234,5", 1234.5),
        ("12", 12.0),
        (" 7.25 ", 7.25),
        (",5", 0.5),
        ("-3,0", -3.0),
        (4, 4.0),
    ],
)
def test_numbers_are_read_with_point_or_comma(value: Any, number: float) -> None:
    made, bad = numbers(column(value, "x"))
    assert made[0] == number
    assert bad == 0


@pytest.mark.parametrize("value", ["veel", "1,234", "12.34,5", math.inf, math.nan, "nan", "1,2,3"])
def test_what_cannot_be_read_for_certain_is_missing_and_counted(value: Any) -> None:
    made, bad = numbers(column(value, 1))
    assert math.isnan(made[0])
    assert bad == 1


@pytest.mark.parametrize("value", [None, "", " ", ".", "-", "NULL"])
def test_what_stands_for_nothing_is_missing_without_a_warning(value: Any) -> None:
    made, bad = numbers(column(value, "1,5"))
    assert math.isnan(made[0])
    assert bad == 0


@given(st.floats(allow_nan=False, allow_infinity=False, width=32))
def test_a_decimal_comma_reads_as_the_decimal_point(number: float) -> None:
    written = f"{number:.4f}"
    assert numbers(column(written.replace(".", ",")))[0][0] == float(written)


def test_whole_numbers_lose_no_digit_and_missing_is_minus_one() -> None:
    assert whole(np.array([3.0, np.nan, -2.0, 0.0])).tolist() == [3, -1, -1, 0]


def test_texts_write_whole_floats_without_decimals() -> None:
    assert texts(column(363.0, " a ", None, float("nan"), 12)).tolist() == ["363", "a", "", "", "12"]


def test_dates_are_read_in_any_notation() -> None:
    made = dates(column("2016-09-06T13:53:12", " 20180101", "2017", 2019, 2020.0, "2021BU02330000"))
    assert made.tolist() == [20160906, 20180101, 20170000, 20190000, 20200000, 20210000]


def test_what_is_no_date_is_unknown() -> None:
    made = dates(column("geen", None, "", math.nan, "2020-13-01", "99991231", "12-05-2020", 20201))
    assert made.tolist() == [-1, -1, -1, -1, 20200000, -1, -1, -1]
