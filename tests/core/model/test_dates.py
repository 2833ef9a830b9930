"""Dates of rows as whole numbers."""

import numpy as np
import pytest

from herstruct_plugin.core.model.dates import date_text, newest_by


@pytest.mark.parametrize(("date", "text"), [(20200728, "2020-07-28"), (20170000, "2017"), (-1, "")])
def test_a_date_is_written_as_far_as_it_is_known(date, text):
    assert date_text(date) == text


def test_the_newest_date_by_index_and_none_where_there_is_none():
    newest = newest_by(np.array([2, 0, 2, 0]), np.array([20190101, -1, 20200000, -1]), 4)
    assert newest.tolist() == [-1, -1, 20200000, -1]


def test_a_day_is_newer_than_its_year_alone():
    assert newest_by(np.zeros(2, dtype=int), np.array([20200101, 20200000]), 1).tolist() == [20200101]
