"""Sloop-nieuwbouw: panden go, a block comes, and both happen or neither."""

from dataclasses import replace

import pytest

from herstruct_plugin.core.model.codes import Ground
from herstruct_plugin.core.model.quantities import ONE_M2
from herstruct_plugin.core.scenario.baseline import Baseline
from herstruct_plugin.core.scenario.finished import finished_buildings
from herstruct_plugin.core.scenario.overlay import GroundOverlay, conserves_ground
from herstruct_plugin.core.scenario.state import State
from tests.core.interventions.worked import (
    MIX,
    PARAMETERS,
    baseline,
    building,
    codes,
    draft_of,
    measure,
    rows,
    session,
    state_of,
    units_by_id,
)
from tests.core.worked_neighbourhood import worked_neighbourhood
from tests.oracles.worked_example import NEW_BLOCK_I01, NEW_FOOTPRINT, P1, P2, P3, rect


def rebuilt(shape=NEW_FOOTPRINT, one="m1", targets=(P1,), **attributes):
    return measure("I01", shape, targets, one, **{"eigenaar_mix": MIX, "lagen": 5, **attributes})


def area_of(state, ground_class):
    ground = rows(state, "ground")
    return int(ground["q"][(ground["cls"] == ground_class) & ~ground["building"]].sum()) / ONE_M2


def test_the_block_has_the_floor_area_and_dwellings_of_the_example():
    state = state_of(rebuilt())
    new = building(state, "m1")
    assert new["bvo"] == NEW_BLOCK_I01["bvo"] * ONE_M2
    assert (new["go"], new["unit_count"]) == (2800 * ONE_M2, 40)
    assert P1 not in set(state.buildings.all()["building_id"])
    assert {unit["go"] for one, unit in units_by_id(state).items() if one.startswith("m1#")} == {70.0}
    assert rows(state, "units")["dwelling"].sum() == 12 + 40


def test_the_households_of_the_old_panden_have_to_move():
    draft = draft_of(rebuilt())
    assert codes(draft) == ["demolition_households"]
    assert draft.issues[0].params["count"] == 32


def test_old_footprint_is_built_again_or_becomes_what_is_stated():
    assert area_of(state_of(rebuilt()), Ground.ONVERHARD) == 0
    half = rect(3, 20, 23, 35)  # 300 of the 600 m2
    state = state_of(rebuilt(half))
    assert area_of(state, Ground.ONVERHARD) == 300
    assert area_of(state_of(rebuilt(half, ground_after="groen")), Ground.GROEN) == 2600 + 300
    assert conserves_ground(baseline(), rows(state, "ground"))
    assert building(state, "m1")["taken_public"] == 0  # what stood there was no public space


def test_by_default_released_ground_is_neither_green_nor_paved():
    before = session().evaluate(()).areas[0].measurements
    after = session().evaluate((rebuilt(rect(3, 20, 23, 35)),)).areas[0].measurements
    public, paved = 6700, 3200
    assert before["ps_paved_share"].value == pytest.approx(paved / public, abs=1e-12)
    assert after["ps_paved_share"].value == pytest.approx(paved / (public + 300), abs=1e-12)
    assert after["ps_green_per_dwelling"].value == pytest.approx(
        2900 / (12 + 17), abs=1e-9
    )  # floor(1200 / 70) = 17


def test_what_is_greened_on_the_site_lies_under_the_block():
    green = measure("I08", rect(60, 8, 85, 22), one="b")
    site = rect(60, 8, 85, 22)
    state = state_of(green, rebuilt(site, targets=[P3]))
    assert area_of(state, Ground.GROEN) == 2600
    assert building(state, "m1")["taken_public"] == 350 * ONE_M2


def test_a_block_may_stand_where_another_measure_demolishes():
    shape = rect(3, 20, 43, 35)
    assert "footprint_on_building" in codes(draft_of(rebuilt(shape, targets=[P3])))
    sloop = measure("I14", targets=[P1], one="z")
    assert codes(draft_of(rebuilt(shape, targets=[P3]), sloop)) == ["demolition_households"]


REFUSED = [
    ("footprint_on_building", rebuilt(rect(55, 30, 65, 40))),
    ("footprint_on_water", rebuilt(rect(20, 80, 42, 92))),
    ("footprint_on_play", rebuilt(rect(62, 50, 78, 56))),
    ("geometry_missing", rebuilt(None)),
    ("targets_missing", rebuilt(targets=())),
    ("target_unknown", rebuilt(targets=[P1, "x"])),
    ("no_dwelling_fits", rebuilt(rect(3, 20, 5, 22))),
    ("attribute_missing", measure("I01", NEW_FOOTPRINT, [P1])),
    ("measure_already_in_data", rebuilt(one=P3)),
]


@pytest.mark.parametrize(("code", "refused"), REFUSED)
def test_what_cannot_be_built_is_not_demolished_for_either(code, refused):
    draft = draft_of(refused)
    assert codes(draft) == [code]
    assert draft.issues[0].severity.value == "error"
    assert State(baseline(), draft, GroundOverlay(baseline())).changed == frozenset()


def test_a_block_that_stood_on_the_ground_of_a_refused_one_is_refused_too():
    first = measure("I03", rect(5, 21, 25, 34), one="a", eigenaar_mix=MIX)  # where P1 stood
    ledger = (first, replace(rebuilt(rect(3, 20, 30, 36)), order=1))
    draft = draft_of(*ledger)
    assert sorted((issue.features[0], issue.code) for issue in draft.issues) == [
        ("a", "footprint_on_building"),
        ("m1", "footprint_on_building"),
    ]
    assert not finished_buildings(draft).changed
    assert session().evaluate(ledger) == session().evaluate_fully(ledger)
    assert session().evaluate(()) == session().evaluate_fully(())


def test_it_needs_panden_and_units():
    poorer = Baseline(replace(worked_neighbourhood(), units=None), PARAMETERS)
    assert codes(draft_of(rebuilt(), on=poorer)) == ["measure_needs_table"]


def test_a_facade_within_ten_metres_is_a_warning():
    near = rebuilt(rect(3, 20, 50.5, 31))  # 9.5 m from P2 at x = 60
    near = replace(near, geometry=rect(3, 20, 50.5, 34))
    draft = draft_of(near)
    assert "footprint_near_buildings" in codes(draft)
    issue = next(one for one in draft.issues if one.code == "footprint_near_buildings")
    assert (issue.params["buildings"], issue.params["needed"]) == (P2, 10.0)
