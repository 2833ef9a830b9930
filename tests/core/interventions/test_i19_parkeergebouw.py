"""Parkeergebouw: floor area and bays, no use of its own in the mix of functions."""

from dataclasses import replace

import pytest

from herstruct_plugin.core.model.quantities import ONE_M2
from herstruct_plugin.core.scenario.finished import finished_buildings
from herstruct_plugin.core.scenario.session import Session
from herstruct_plugin.core.scoring.parking_norms import ParkingNorm
from tests.core.interventions.worked import PARAMETERS, building, codes, draft_of, measure, profile, state_of
from tests.core.worked_neighbourhood import worked_neighbourhood
from tests.oracles.worked_example import rect

SITE = rect(60, 8, 85, 22)  # 350 m2 of parking, 10 m from P2
NORMS = (ParkingNorm(1.0),)


def hub(shape=SITE, plekken=40, **attributes):
    return measure("I19", shape, plekken=plekken, **attributes)


def figures(*ledger):
    session = Session(worked_neighbourhood(), profile(replace(PARAMETERS, parking_norms=NORMS)))
    return session.evaluate(ledger).areas[0].measurements


def test_it_is_a_building_without_units():
    new = building(state_of(hub()), "m1")
    assert (new["bvo"], new["bays"], new["unit_count"], new["go"]) == (1400 * ONE_M2, 40, 0, 0)


def test_density_counts_it_the_mix_of_functions_does_not_and_its_bays_replace_those_it_stands_on():
    before, after = figures(), figures(hub())
    assert after["dn_fsi"].value == pytest.approx(0.55, abs=1e-12)
    assert after["dn_gsi"].value == pytest.approx(0.185, abs=1e-12)
    assert after["dn_mxi"].value == before["dn_mxi"].value
    assert before["dn_parking_balance"].value == pytest.approx(900 / 13 / 44, abs=1e-9)
    assert after["dn_parking_balance"].value == pytest.approx((550 / 13 + 40) / 44, abs=1e-9)


def test_it_makes_room_for_green():
    green = measure("I08", rect(54.5, 23, 90, 30), one="b")
    assert figures(hub(), green)["dn_parking_balance"].value == pytest.approx(
        ((550 - 35.5 * 7) / 13 + 40) / 44, abs=1e-6
    )


def test_little_floor_for_its_bays_is_a_warning():
    assert codes(draft_of(hub(plekken=70))) == []
    assert codes(draft_of(hub(plekken=71))) == ["parking_too_small"]


@pytest.mark.parametrize(
    ("code", "refused"),
    [
        ("footprint_on_building", hub(rect(60, 20, 85, 36))),
        ("footprint_on_water", hub(rect(20, 80, 42, 92))),
        ("footprint_on_ground_in_use", hub(rect(1, 1, 40, 5))),
        ("geometry_missing", hub(None)),
        ("attribute_missing", measure("I19", SITE)),
        ("attribute_range", hub(plekken=0)),
    ],
)
def test_a_refusal_says_why_and_changes_nothing(code, refused):
    draft = draft_of(refused)
    assert codes(draft) == [code]
    assert not finished_buildings(draft).changed
    assert draft.edits == []
