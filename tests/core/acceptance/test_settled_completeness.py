"""Settled 14, indicators.md 7.2: "0 found" and "not mapped" look the same, unless told apart."""

import pytest
import shapely

from herstruct_plugin.core.indicators.measurement import Reason
from herstruct_plugin.core.interventions.base import Intervention

from .places import (
    PROFILE,
    X,
    Y,
    areas,
    bgt,
    box,
    frame,
    measured,
    panden,
    point,
    session,
    units,
    with_parameters,
)

HECTARE = box(0, 0, 100, 100)
ROAD = frame([shapely.LineString([(X, Y + 5), (X + 100, Y + 5)])], osm_id=["1"], highway="residential")
GROUND = {"w": bgt("wegdeel", ("voetpad", HECTARE), fysiek_voorkomen="open verharding")}
PLACE = {
    "buildings": panden(box(10, 10, 20, 10)),
    "units": units(point(15, 15), point(16, 15)),
    "streets": ROAD,
    "ground": GROUND,
}
TREES = {"ID": [], "KROONDIAMETER": []}
EMPTY = {  # a layer without any object, or with one far beyond the buffer
    "trees": (frame([], **TREES), frame([point(5000, 0)], ID=["t"], KROONDIAMETER=[8.0])),
    "play": (
        frame([], lokaal_id=[], plus_type=[]),
        frame([box(5000, 0, 9, 9)], lokaal_id=["p"], plus_type="recreatie: speeltuin"),
    ),
    "furniture": (
        frame([], lokaal_id=[], plus_type=[]),
        frame([point(5000, 0), point(5000, 9)], lokaal_id=["l", "b"], plus_type=["lichtmast", "bank"]),
    ),
    "destinations": (
        frame([], id=[], soort=[]),
        frame([point(5000, 0)], id=["d"], soort=["bushalte"]),
    ),
}
SAYS = {
    "trees": ("ps_canopy_cover", "ps_trees_visible", "ps_cool_access_300"),
    "play": ("ps_play_share", "ps_play_access"),
    "destinations": ("ps_daily_amenities", "ps_meeting_access", "dn_pt_access", "dn_draagvlak"),
    "furniture": ("ps_lighting_coverage", "ps_seating_access"),
}
DECLARED = with_parameters(complete_layers=("trees", "play", "destinations", "lamps", "benches"))
CASES = [(name, far, one) for name, ids in SAYS.items() for far in (0, 1) for one in ids]


@pytest.mark.parametrize(("name", "far", "indicator"), [one for one in CASES if one[0] != "furniture"])
def test_nothing_found_in_a_layer_that_is_declared_complete_is_a_real_zero(name, far, indicator):
    found = measured(areas(HECTARE), DECLARED, **PLACE, **{name: [EMPTY[name][far]]})[indicator]
    assert (found.value, found.reason) == (0.0, None)


@pytest.mark.parametrize(("name", "far", "indicator"), CASES)
def test_nothing_found_in_a_layer_that_is_not_declared_complete_says_nothing(name, far, indicator):
    found = measured(areas(HECTARE), PROFILE, **PLACE, **{name: [EMPTY[name][far]]})[indicator]
    judged = name in ("trees", "play")  # the others were not delivered, as far as can be told
    reason = Reason.INCOMPLETE_LAYER if judged else Reason.LAYER_MISSING
    assert (found.value, found.reason) == (None, reason)


@pytest.mark.parametrize("name", SAYS)
def test_declaring_a_layer_complete_does_not_replace_it(name):
    found = measured(areas(HECTARE), DECLARED, **PLACE)
    for indicator in SAYS[name]:
        assert (found[indicator].value, found[indicator].reason) == (None, Reason.LAYER_MISSING)


def test_furniture_of_another_kind_is_no_layer_of_lamps_or_benches():
    other = frame([point(20, 20)], lokaal_id=["a"], plus_type="afvalbak")
    found = measured(areas(HECTARE), DECLARED, **PLACE, furniture=[other])
    for indicator in SAYS["furniture"]:
        assert (found[indicator].value, found[indicator].reason) == (None, Reason.LAYER_MISSING)


def test_an_area_without_trees_near_is_judged_alike_alone_and_beside_one_with_trees():
    trees = frame([point(20, 20)], ID=["t"], KROONDIAMETER=[8.0])
    far = box(4000, 0, 100, 100)
    for profile in (PROFILE, with_parameters(complete_layers=("trees",))):
        alone = session(areas(far, ids="B"), profile, trees=[trees]).evaluate().areas[0]
        both = session(areas(HECTARE, far), profile, trees=[trees]).evaluate().areas[1]
        assert alone == both


def test_a_sketch_where_no_tree_stands_is_followed_as_computed_in_full():
    declared = with_parameters(complete_layers=("trees", "play"))
    ground = {"w": bgt("wegdeel", ("parkeervlak", HECTARE), fysiek_voorkomen="open verharding")}
    layers = {**PLACE, "ground": ground, "trees": [EMPTY["trees"][0]], "play": [EMPTY["play"][0]]}
    made = session(areas(HECTARE), declared, **layers)
    mix = {"koop": 1.0, "corporatie": 0.0, "overig": 0.0}
    ledger = (
        Intervention("a", "I03", box(40, 40, 20, 20), (), {"eigenaar_mix": mix}),
        Intervention("b", "I08", box(70, 70, 20, 20), (), {}),
    )
    assert made.evaluate(ledger) == made.evaluate_fully(ledger)
    assert made.evaluate(ledger).areas[0].measurements["ps_canopy_cover"].value == 0.0


def test_routes_are_not_judged_where_no_destination_of_theirs_was_delivered():
    other = frame([point(50, 20)], id=["a"], soort=["buurthuis"])
    found = measured(areas(HECTARE), PROFILE, **PLACE, destinations=[other])
    assert found["ps_directness"].reason is Reason.LAYER_MISSING
    stop = frame([point(50, 5)], id=["a"], soort=["bushalte"])
    assert measured(areas(HECTARE), PROFILE, **PLACE, destinations=[stop])["ps_directness"].value == 1.0
