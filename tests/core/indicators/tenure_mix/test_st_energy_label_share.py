"""Energy labels as context of the stock."""

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from herstruct_plugin.core.indicators.measurement import Reason
from herstruct_plugin.core.model.codes import ENERGY_LABELS
from herstruct_plugin.core.scoring.parameters import Parameters
from tests.core.indicators.hand_made import measure, units

SHARE = "st_energy_label_share"


def of(*labels, parameters=None):
    return measure(SHARE, {"units": units(*({"label": one} for one in labels))}, 10_000, parameters)


def test_labels_of_c_and_better_count_by_hand():
    found = of("A+++", "B", "C", "D", "G", "", "")
    assert found.value == pytest.approx(3 / 5)
    assert found.coverage == pytest.approx(5 / 7)


def test_the_profile_says_from_which_label_on():
    strict = replace(Parameters(), energy_label="A")
    assert of("A+++", "A", "B", "C", parameters=strict).value == pytest.approx(0.5)


def test_without_any_label_there_is_no_value():
    assert of("", "").reason is Reason.LAYER_MISSING
    assert measure(SHARE, {"units": units({"dwelling": False})}, 10_000).reason is Reason.DENOMINATOR_ZERO


def test_few_labels_are_too_little_to_go_by():
    found = of("A", *[""] * 2)
    assert found.value is None
    assert found.reason is Reason.COVERAGE_TOO_LOW


@given(st.lists(st.sampled_from(ENERGY_LABELS), min_size=1, max_size=40), st.sampled_from(ENERGY_LABELS[1:]))
def test_any_list_of_labels_agrees_with_plain_counting(labels, least):
    found = of(*labels, parameters=replace(Parameters(), energy_label=least))
    ladder = ["G", "F", "E", "D", "C", "B", "A", "A+", "A++", "A+++", "A++++", "A+++++"]
    counts = Counter(labels)
    known = sum(counts[one] for one in ladder)
    if known / len(labels) < 0.5:
        assert found.value is None
    else:
        good = sum(counts[one] for one in ladder[ladder.index(least) :])
        assert found.value == pytest.approx(good / known)
