"""Verkoop: tenure moves exactly, and nothing else does."""

import hashlib
from dataclasses import replace

import numpy as np
import pytest

from herstruct_plugin.core.model.codes import SEGMENTS, TenureLevel
from herstruct_plugin.core.model.quantities import ONE, split_share
from herstruct_plugin.core.scenario.baseline import Baseline
from tests.core.interventions.worked import PARAMETERS, codes, draft_of, measure, rows, state_of, units_by_id
from tests.core.worked_neighbourhood import worked_neighbourhood
from tests.oracles.worked_example import P1, P2, rect


def sale(*targets, geometry=None, **attributes):
    return measure("I05", geometry, targets, **attributes)


def with_units(**columns):
    units = worked_neighbourhood().units.with_columns(**columns)
    return Baseline(replace(worked_neighbourhood(), units=units), PARAMETERS)


def fractional(share, where=slice(None)):
    """The worked example in which dwellings have a corporation share by their row."""
    units = worked_neighbourhood().units
    vectors = np.column_stack([units["koop"], units["corporatie"], units["overig"]]).astype(float)
    vectors[where] = [[0.2 * (1 - one), one, 0.8 * (1 - one)] for one in share]
    mix = split_share(vectors)
    known = np.where(mix.sum(axis=1) > 0, ONE, 0)
    return with_units(koop=mix[:, 0], corporatie=mix[:, 1], overig=mix[:, 2], known=known)


def tenure(state):
    units = rows(state, "units")
    return {name: int(units[name].sum()) for name in ("koop", "corporatie", "overig")}


def test_a_share_is_rounded_down_to_whole_dwellings():
    assert tenure(state_of(sale(P1, aandeel=0.25)))["koop"] == 12 * ONE
    assert tenure(state_of(sale(P1, aandeel=0.28)))["koop"] == 12 * ONE  # 8.96
    assert tenure(state_of(sale(P1, aandeel=1.0)))["corporatie"] == 0


def test_a_polygon_selects_the_dwellings_whose_point_it_covers():
    state = state_of(sale(geometry=rect(3, 20, 43, 26), aandeel=1.0))  # two rows of eight
    assert tenure(state)["corporatie"] == 16 * ONE


def test_the_selection_goes_before_the_polygon_which_is_only_for_show():
    state = state_of(sale(P1, geometry=rect(60, 32, 61, 33), n=8))
    assert tenure(state)["koop"] == 12 * ONE


def test_units_may_be_selected_one_by_one():
    one = "0363010000000105"
    assert units_by_id(state_of(sale(one, n=1)))[one]["koop"] == ONE


@pytest.mark.parametrize("n", [1, 7, 20])
def test_of_fractional_vectors_exactly_n_dwellings_move(n):
    there = fractional(np.linspace(0.35, 0.97, 32), slice(0, 32))
    before, after = tenure(state_of(on=there)), tenure(state_of(sale(P1, n=n), on=there))
    assert before["corporatie"] - after["corporatie"] == after["koop"] - before["koop"] == n * ONE
    assert after["overig"] == before["overig"]
    old, new = units_by_id(state_of(on=there)), units_by_id(state_of(sale(P1, n=n), on=there))
    total = sum(old[one]["corporatie"] for one in old if old[one]["building_ids"] == (P1,))
    for one in old:
        vector = [new[one][name] for name in ("koop", "corporatie", "overig")]
        assert min(vector) >= 0
        assert sum(vector) == sum(old[one][name] for name in ("koop", "corporatie", "overig"))
        if old[one]["building_ids"] == (P1,):
            formula = old[one]["corporatie"] * (1 - n * ONE / total)
            assert abs(new[one]["corporatie"] - formula) <= 2


def test_labelled_dwellings_go_first_and_fractional_ones_give_the_rest():
    there = fractional([0.5] * 29, slice(3, 32))
    labelled = sorted(worked_neighbourhood().units["unit_id"][:3])
    after = units_by_id(state_of(sale(P1, n=5), on=there))
    assert all(after[one]["koop"] == ONE for one in labelled)
    assert (
        tenure(state_of(on=there))["corporatie"] - tenure(state_of(sale(P1, n=5), on=there))["corporatie"]
        == 5 * ONE
    )
    two = sorted(labelled, key=lambda one: hashlib.sha256(one.encode()).hexdigest())[1:]
    after = units_by_id(state_of(sale(P1, n=2), on=there))
    assert [one for one in labelled if after[one]["koop"] == ONE] == sorted(two)


def test_a_sold_dwelling_loses_segment_and_landlord_and_keeps_its_level():
    count = len(worked_neighbourhood().units)
    there = with_units(
        segment=[SEGMENTS.index("sociale huur")] * count,
        landlord=["Woonstad"] * count,
        tenure_level=[int(TenureLevel.T2)] * count,
    )
    found = units_by_id(state_of(sale(P1, n=8), on=there)).values()
    sold = [unit for unit in found if unit["koop"] == ONE and unit["building_ids"] == (P1,)]
    assert {(unit["segment"], unit["landlord"], unit["level"]) for unit in sold} == {(0, "", TenureLevel.T2)}
    assert sum(unit["landlord"] == "Woonstad" for unit in found) == count - 8


def test_only_dwellings_are_sold():
    draft = draft_of(sale(P2, n=1))
    assert codes(draft) == ["sale_too_few_dwellings"]
    assert draft.issues[0].params["available"] == 0


def test_a_sale_leaves_eengezins_alone_where_a_unit_s_pand_is_not_in_the_data():
    """The lone dwelling of an unknown pand is eengezins; its sale must not count it anew."""
    units = worked_neighbourhood().units
    owners = [("elsewhere",) if row == 0 else ids for row, ids in enumerate(units["building_ids"])]
    there = with_units(building_ids=owners)
    one = units["unit_id"][0]
    assert units_by_id(state_of(on=there))[one]["single"]
    assert units_by_id(state_of(sale(one, n=1), on=there))[one]["single"]


def test_a_dwelling_that_optoppen_adds_is_sold_after_it_is_built():
    optop = measure("I02", targets=[P2], one="z", eigenaar_mix={"corporatie": 1.0})
    state = state_of(sale(P2, n=4), optop)
    assert tenure(state)["corporatie"] == 32 * ONE
    assert tenure(state)["koop"] == 8 * ONE
