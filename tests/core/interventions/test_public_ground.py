"""Opening closed ground, watercourses and new street profiles, by hand on the worked example."""

from dataclasses import replace

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from herstruct_plugin.core.model.codes import Ground
from herstruct_plugin.core.model.quantities import ONE, ONE_M2, split_share
from herstruct_plugin.core.scenario.baseline import Baseline
from herstruct_plugin.core.scenario.overlay import conserves_ground
from herstruct_plugin.core.scenario.records import GroundEdit
from herstruct_plugin.core.scenario.session import Session
from tests.core.interventions.test_green_ground import m2
from tests.core.interventions.worked import (
    PARAMETERS,
    baseline,
    codes,
    draft_of,
    measure,
    profile,
    rows,
    session,
    state_of,
)
from tests.core.worked_neighbourhood import worked_neighbourhood
from tests.oracles.worked_example import PARKING_TO_GREEN, rect

YARD = rect(54.5, 78, 64.5, 88)  # 100 m2 of erf
LAWN = rect(64.5, 78, 93, 88)  # 285 m2 of groen beside it
STREET = rect(45.5, 10, 54.5, 60)  # 250 m2 of rijbaan between two footways of 100 m2
CATCHMENT = ("ps_green_catchment",)
HALF = {"rijbaan": 0.5, "voet": 0.25, "groen": 0.25}


def with_closed_lawn():
    """The worked example with its lawn closed to the public."""
    made = worked_neighbourhood()
    closed = shapely.equals(made.ground.geometry, LAWN)
    assert np.count_nonzero(closed) == 1
    return replace(made, ground=made.ground.with_columns(public=made.ground["public"] & ~closed))


def values(made, *ledger):
    (area,) = made.evaluate(ledger).areas
    return {one: found.value for one, found in area.measurements.items()}


def test_a_yard_that_is_opened_stays_a_yard_and_becomes_public():
    before, after = state_of(), state_of(measure("I13", YARD))
    assert m2(after, Ground.ERF) == m2(before, Ground.ERF)
    assert (m2(before, public=True), m2(after, public=True)) == (6700, 6800)
    assert m2(after, public=True, green=True) == 2900
    assert codes(draft_of(measure("I13", YARD))) == ["opening_without_green"]


def test_green_that_is_opened_gives_the_figures_of_green_that_was_open():
    closed = Session(with_closed_lawn(), profile())
    opened = values(closed, measure("I13", LAWN))
    assert opened == values(session())
    before = values(closed)
    assert before["ps_green_per_dwelling"] == pytest.approx((2900 - 285) / 44)
    assert opened["ps_green_per_dwelling"] == pytest.approx(2900 / 44)


def test_of_a_polygon_over_open_and_closed_ground_only_the_closed_part_changes():
    on = Baseline(with_closed_lawn(), PARAMETERS)
    both = rect(60, 78, 74.5, 90)  # 45 m2 of erf, 100 of the lawn, 29 of berm
    draft = draft_of(measure("I13", both), on=on)
    assert codes(draft) == ["opening_part_only"]
    assert draft.issues[0].params["area"] == 29
    state = state_of(measure("I13", both), on=on)
    assert m2(state, public=True) == 6700 - 285 + 145
    assert m2(state, public=True, green=True) == 2900 - 285 + 100
    assert conserves_ground(on, rows(state, "ground"))


def test_a_park_that_is_closed_can_be_opened_by_a_later_measure():
    park = measure("I09", rect(58, 8, 88, 24), one="a", order=0, toegankelijk=False)
    state = state_of(park, measure("I13", rect(58, 8, 88, 24), one="b", order=1))
    assert (m2(state, public=True), m2(state, public=True, green=True)) == (6700, 2900 + 480)


def test_a_watercourse_takes_ground_and_leaves_public_space_as_large():
    here = measure("I18", rect(66, 80, 76, 84))
    state = state_of(here)
    assert (m2(state, Ground.WATER), m2(state, Ground.GROEN)) == (440, 2600 - 40)
    assert m2(state, public=True) == 6700
    assert codes(draft_of(here)) == []


def test_a_wadi_is_green():
    state = state_of(measure("I18", PARKING_TO_GREEN, class_after="groen"))
    assert (m2(state, Ground.PARKEERVLAK), m2(state, Ground.GROEN)) == (600, 2900)


def test_water_within_a_watercourse_stays_as_it_is():
    over = measure("I18", rect(20, 85, 40, 95), class_after="groen")
    assert codes(draft_of(over)) == ["water_stays"]
    assert m2(state_of(over), Ground.WATER) == 400


def test_a_street_is_shared_out_in_proportion():
    before, after = state_of(), state_of(measure("I15", STREET, **HALF))
    change = {one: m2(after, one) - m2(before, one) for one in Ground if m2(after, one) != m2(before, one)}
    assert change == {Ground.RIJBAAN: -25, Ground.VOET: -87.5, Ground.GROEN: 112.5}
    assert m2(after, public=True) == 6700
    assert conserves_ground(baseline(), rows(after, "ground"))
    assert codes(draft_of(measure("I15", STREET, **HALF))) == []


def test_green_that_is_shared_out_counts_and_is_part_of_no_patch():
    old, new = values(session()), values(session(), measure("I15", STREET, **HALF))
    assert new["ps_green_per_dwelling"] == pytest.approx((2900 + 112.5) / 44)
    assert new["ps_paved_share"] == pytest.approx(old["ps_paved_share"] - 112.5 / 6700)
    assert new["ps_green_eff_patch"] == old["ps_green_eff_patch"]


def test_green_that_is_shared_out_counts_in_the_catchment():
    nearby = Session(worked_neighbourhood(), profile(replace(PARAMETERS, catchment=1.0)), CATCHMENT)
    old, new = values(nearby), values(nearby, measure("I15", STREET, **HALF))
    assert new["ps_green_catchment"] == pytest.approx(old["ps_green_catchment"] + 112.5 / 44)


def test_footways_that_are_shared_out_have_no_width():
    (area,) = session().evaluate((measure("I15", STREET, **HALF),)).areas
    found = area.measurements["ps_footway_ok"]
    assert found.value == pytest.approx((718 - 200) / (800 - 200))
    assert found.coverage == pytest.approx(600 / 712.5)


def test_a_street_of_one_class_is_that_class_throughout():
    """Then it is known what lies where."""
    state = state_of(measure("I15", STREET, groen=1.0))
    assert [(edit.ground_class, edit.shares) for edit in state.edits] == [(Ground.GROEN, ())]
    assert m2(state, Ground.GROEN) == 2600 + 450


def test_a_woonerf_has_no_carriageway():
    state = state_of(measure("I15", STREET, woonerf=True, **HALF))
    assert m2(state, Ground.WOONERF) == 225
    assert m2(state, Ground.RIJBAAN) == m2(state_of(), Ground.RIJBAAN) - 250


def test_buildings_and_yards_beside_the_street_stay():
    wide = rect(45.5, 40, 62, 60)  # 18 and 20 m2 of pand, 44 + 55 of erf and 24 of sand
    draft = draft_of(measure("I15", rect(45.5, 32, 60, 48), **HALF))
    assert codes(draft) == ["profile_beside_street"]
    assert draft.issues[0].params["area"] == 88  # 5.5 m of erf
    state = state_of(measure("I15", wide, **HALF))
    assert m2(state, building=True) == 1500
    assert m2(state, Ground.ERF) == m2(state_of(), Ground.ERF)


@pytest.mark.parametrize(
    ("share", "two_way", "found"),
    [
        (0.5, True, []),  # 4.5 m of 9 m
        (0.4, True, ["profile_carriageway_narrow"]),  # 3.6 m
        (0.4, False, []),
        (0.35, False, ["profile_carriageway_narrow"]),  # 3.15 m
    ],
)
def test_a_narrow_carriageway_is_warned(share, two_way, found):
    told = measure("I15", STREET, rijbaan=share, voet=1 - share, tweerichting=two_way)
    assert codes(draft_of(told)) == found


def test_a_street_without_carriageway_needs_room_for_emergency_services():
    assert codes(draft_of(measure("I15", STREET, voet=0.4, groen=0.6))) == []
    warned = draft_of(measure("I15", STREET, voet=0.3, groen=0.7)).issues
    assert [(one.code, one.params["width"]) for one in warned] == [("profile_no_emergency_access", 2.7)]


def test_depaving_a_shared_out_street_takes_what_lies_beneath():
    street = measure("I15", STREET, one="a", order=0, **HALF)
    state = state_of(street, measure("I08", rect(45.5, 10, 54.5, 20), one="b", order=1))
    assert m2(state, Ground.GROEN) == 2600 + 90 + 90  # a quarter of what is left of the street
    assert conserves_ground(baseline(), rows(state, "ground"))


def test_a_main_road_keeps_its_profile():
    made = worked_neighbourhood()
    main = made.ground.with_columns(main_road=made.ground["ground_class"] == Ground.RIJBAAN)
    on = Baseline(replace(made, ground=main), PARAMETERS)
    assert codes(draft_of(measure("I15", STREET, **HALF), on=on)) == ["profile_on_main_road"]


def test_bays_that_differ_from_what_the_ground_gives_up_are_told():
    assert codes(draft_of(measure("I08", PARKING_TO_GREEN, plekken_vervallen=24))) == []  # 300 / 13 = 23.1
    warned = draft_of(measure("I08", PARKING_TO_GREEN, plekken_vervallen=40)).issues
    assert [(one.code, one.params["counted"]) for one in warned] == [("bays_differ", 23.1)]


@given(
    st.lists(st.floats(0, 1), min_size=5, max_size=5).filter(lambda parts: sum(parts) > 0),
    st.integers(0, 10**6 * ONE_M2),
)
def test_sharing_out_loses_no_ground_and_is_off_by_less_than_a_unit(parts, quantity):
    classes = (Ground.RIJBAAN, Ground.FIETSPAD, Ground.VOET, Ground.PARKEERVLAK, Ground.GROEN)
    weights = split_share([parts])[0].tolist()
    shares = tuple(zip(classes, weights, strict=True))
    edit = replace(GroundEdit.of("m/1", STREET, Ground.RIJBAAN), shares=shares)
    found = {one.ground_class: part for one, part in edit.shared_out(quantity)}
    assert sum(found.values()) == quantity
    assert min(found.values(), default=1) > 0
    for ground, weight in shares:
        assert abs(found.get(ground, 0) * ONE - quantity * weight) < ONE
