"""Vergroenen and parks change ground where no building or water is; sloop gives ground back."""

from dataclasses import replace

import pytest
import shapely

from herstruct_plugin.core.model.codes import Ground
from herstruct_plugin.core.model.quantities import ONE_M2
from herstruct_plugin.core.scenario.baseline import Baseline
from herstruct_plugin.core.scenario.overlay import conserves_ground
from tests.core.interventions.worked import (
    PARAMETERS,
    baseline,
    codes,
    draft_of,
    measure,
    rows,
    state_of,
    units_by_id,
)
from tests.core.worked_neighbourhood import buildings, worked_neighbourhood
from tests.oracles.model import Pand
from tests.oracles.worked_example import P1, P2, P3, PARKING_TO_GREEN, rect


def m2(state, ground=None, **flags):
    """m2 of a ground class, or of the rows with the given flags."""
    table = rows(state, "ground")
    mask = table["cls"] == ground if ground is not None else table["q"] > 0
    for name, value in flags.items():
        mask &= table[name] == value
    return table["q"][mask].sum() / ONE_M2


def test_parking_becomes_green_and_public_space_keeps_its_size():
    before, after = state_of(), state_of(measure("I08", PARKING_TO_GREEN))
    assert (m2(after, Ground.PARKEERVLAK), m2(after, Ground.GROEN)) == (600, 2900)
    assert m2(after, public=True) == m2(before, public=True) == 6700
    assert conserves_ground(baseline(), rows(after, "ground"))


def test_the_class_afterwards_may_be_unpaved_rather_than_green():
    state = state_of(measure("I08", PARKING_TO_GREEN, class_after="onverhard"))
    assert (m2(state, Ground.ONVERHARD), m2(state, Ground.GROEN)) == (300, 2600)


def test_ninety_percent_paved_is_enough_and_less_is_refused():
    assert codes(draft_of(measure("I08", rect(60, 22, 85, 33)))) == ["green_around_buildings"]  # 25 of 275
    refused = draft_of(measure("I08", rect(60, 23, 85, 33.1)))
    assert codes(refused) == ["green_not_paved"]
    assert refused.issues[0].params["share"] == pytest.approx(100 * 9 / 10.1, abs=0.05)


def test_a_pand_within_the_polygon_keeps_its_footprint():
    state = state_of(measure("I08", rect(60, 22, 85, 33)))
    assert m2(state, building=True) == 1500
    assert m2(state, Ground.GROEN) == 2600 + 250


def test_what_is_green_already_cannot_be_depaved_again():
    twice = measure("I08", PARKING_TO_GREEN, one="a"), measure("I08", PARKING_TO_GREEN, one="b")
    draft = draft_of(*twice)
    assert codes(draft) == ["green_not_paved"]
    assert draft.issues[0].features == ("b",)


def test_plekken_vervallen_changes_no_number():
    plain = state_of(measure("I08", PARKING_TO_GREEN))
    told = state_of(measure("I08", PARKING_TO_GREEN, plekken_vervallen=23))
    assert plain.edits == told.edits


def test_a_park_leaves_water_water():
    state = state_of(measure("I09", rect(0, 60, 42.5, 98)))
    assert m2(state, Ground.WATER) == 400
    assert codes(draft_of(measure("I09", rect(0, 60, 42.5, 98)))) == ["green_around_buildings"]


def test_a_park_that_is_closed_is_green_but_not_public():
    shape = rect(58, 8, 88, 24)
    opened = state_of(measure("I09", shape))
    closed = state_of(measure("I09", shape, toegankelijk=False))
    assert m2(opened, public=True, green=True) == 2900 + 480
    assert m2(closed, public=True, green=True) == 2900
    assert m2(closed, green=True) == m2(opened, green=True)
    assert m2(closed, public=True) == 6700 - 480


def test_a_small_park_and_one_far_from_any_route_are_warned():
    assert codes(draft_of(measure("I09", rect(58, 8, 70, 20)))) == ["park_small"]
    far = rect(0, 40, 19, 78)  # its east side is 31 m from the street at x = 50
    assert codes(draft_of(measure("I09", far))) == ["park_unreachable"]
    assert codes(draft_of(measure("I09", far, toegankelijk=False))) == []
    unknown = Baseline(replace(worked_neighbourhood(), streets=None), PARAMETERS)
    assert codes(draft_of(measure("I09", far), on=unknown)) == []


def test_the_later_of_two_parks_lies_on_top():
    first = measure("I09", rect(58, 8, 88, 24), one="a", order=1, toegankelijk=False)
    second = measure("I09", rect(58, 8, 88, 24), one="b", order=0)
    assert m2(state_of(first, second), public=True) == 6700 - 480
    assert m2(state_of(replace(first, order=0), second), public=True) == 6700


def test_demolition_removes_pand_units_and_gives_back_the_ground():
    state = state_of(measure("I14", targets=[P1]))
    assert m2(state, building=True) == 900
    assert m2(state, Ground.GROEN) == 2600 + 600
    assert rows(state, "units")["dwelling"].sum() == 12
    assert len(rows(state, "buildings")["bvo"]) == 2
    warned = draft_of(measure("I14", targets=[P1])).issues
    assert [(one.code, one.params["count"]) for one in warned] == [("demolition_households", 32)]
    assert codes(draft_of(measure("I14", targets=[P3]))) == []  # a school moves nobody


def test_ground_after_demolition_is_as_asked():
    state = state_of(measure("I14", targets=[P1], ground_after="onverhard"))
    assert (m2(state, Ground.GROEN), m2(state, Ground.ONVERHARD)) == (2600, 600)


def test_a_unit_in_two_panden_stays_until_both_are_gone():
    units = worked_neighbourhood().units
    owners = [(P1, P2) if row == 0 else ids for row, ids in enumerate(units["building_ids"])]
    shared = replace(worked_neighbourhood(), units=units.with_columns(building_ids=owners))
    there, one = Baseline(shared, PARAMETERS), units["unit_id"][0]
    half = state_of(measure("I14", targets=[P1]), on=there)
    assert units_by_id(half)[one]["building_ids"] == (P2,)
    for gone in (
        [measure("I14", targets=[P1, P2])],
        [measure("I14", targets=[P1], one="a"), measure("I14", targets=[P2], one="b")],
    ):
        assert one not in units_by_id(state_of(*gone, on=there))


def test_ground_that_another_pand_covers_too_stays_footprint():
    panden = (
        Pand("a", rect(60, 10, 80, 20)),
        Pand("b", rect(70, 10, 90, 20)),
    )
    there = Baseline(replace(worked_neighbourhood(), buildings=buildings(panden)), PARAMETERS)
    assert m2(state_of(on=there), building=True) == 300
    for one in ("a", "b"):
        state = state_of(measure("I14", targets=[one]), on=there)
        assert m2(state, building=True) == 200
        assert conserves_ground(there, rows(state, "ground"))
    both = state_of(measure("I14", targets=["a", "b"]), on=there)
    assert m2(both, building=True) == 0
    apart = state_of(measure("I14", targets=["a"], one="x"), measure("I14", targets=["b"], one="y"), on=there)
    assert m2(apart, building=True) == 0
    assert m2(apart, Ground.GROEN) == m2(both, Ground.GROEN)


def test_ground_under_follows_the_edits_of_earlier_measures():
    here = shapely.union(PARKING_TO_GREEN, rect(60, 32, 66.5, 40))
    draft = draft_of(measure("I08", PARKING_TO_GREEN))
    assert draft_of().ground_under(here) == {Ground.PARKEERVLAK: 300 * ONE_M2, Ground.PAND: 52 * ONE_M2}
    assert draft.ground_under(here) == {Ground.GROEN: 300 * ONE_M2, Ground.PAND: 52 * ONE_M2}
    gone = draft_of(
        measure("I08", PARKING_TO_GREEN), measure("I14", targets=[P2], one="z", ground_after="erf")
    )
    assert gone.ground_under(here) == {Ground.GROEN: 300 * ONE_M2, Ground.ERF: 52 * ONE_M2}


def test_of_edits_that_overlap_the_latest_lies_on_top():
    depaved = measure("I08", PARKING_TO_GREEN, one="a", class_after="onverhard", order=0)
    park = measure("I09", rect(60, 7, 70, 32), one="b", order=1)
    strip = rect(56, 10, 64, 20)
    assert draft_of(depaved, park).ground_under(strip) == {
        Ground.ONVERHARD: 40 * ONE_M2,
        Ground.GROEN: 40 * ONE_M2,
    }
    state = state_of(depaved, park)
    assert (m2(state, Ground.ONVERHARD), m2(state, Ground.GROEN)) == (300 - 162.5, 2600 + 250)


def test_ground_under_counts_the_gap_and_stops_at_the_border():
    holey = replace(worked_neighbourhood(), ground=worked_neighbourhood().ground.take([0, 1, 2]))
    there = Baseline(holey, PARAMETERS)
    under = draft_of(on=there).ground_under(rect(60, 20, 120, 30))
    assert sum(under.values()) == 400 * ONE_M2
    assert Ground.GAP in under
