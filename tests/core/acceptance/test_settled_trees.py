"""Settled 53, 54, 73, 80 and 93, indicators A2, A3 and A13: a tree register through frames."""

import math

import pytest

from herstruct_plugin.core.indicators.measurement import Reason
from herstruct_plugin.core.interventions.base import Intervention

from .places import areas, bgt, box, frame, measured, panden, point, session, units, with_parameters

HECTARE = box(0, 0, 100, 100)
CIRCLE = 16 * math.sin(math.pi / 64)  # m2 of a crown of 128 segments and a diameter of 1 m
TRUSTED = with_parameters(complete_layers=("trees",))


def register(*trees, **columns):
    """Trees of (x, y, crown) in the spelling of Rotterdam, all present unless told otherwise."""
    usual = {
        "ID": list(range(len(trees))),
        "KROONOMVANG": [crown for _, _, crown in trees],
        "AANWEZIGHEID": "Aanwezig",
    }
    return frame([point(x, y) for x, y, _ in trees], **{**usual, **columns})


def canopy(*trees, profile=TRUSTED, **columns):
    return measured(areas(HECTARE), profile, trees=[register(*trees, **columns)])["ps_canopy_cover"]


def test_a_crown_is_a_diameter_drawn_as_a_circle_of_32_segments_a_quarter():
    assert canopy((50, 50, 10.0)).numerator == pytest.approx(100 * CIRCLE, abs=1e-5)


def test_felled_trees_are_dropped_and_overlapping_crowns_count_once():
    alone = canopy((50, 50, 10.0)).numerator
    gone = canopy((50, 50, 10.0), (20, 20, 10.0), AANWEZIGHEID=["Aanwezig", "Niet aanwezig"])
    assert gone.numerator == alone
    assert canopy((50, 50, 10.0), (50, 50, 10.0)).numerator == alone
    assert canopy((50, 50, 10.0), (51, 50, 4.0)).numerator == pytest.approx(alone, abs=1e-5)


def test_without_crowns_there_is_no_canopy_and_a_layer_must_be_trusted():
    bare = frame([point(50, 50)], ID=[1], soort=["eik"])
    assert measured(areas(HECTARE), TRUSTED, trees=[bare])["ps_canopy_cover"].reason is Reason.LAYER_MISSING
    doubted = with_parameters(complete_layers=())
    assert canopy((50, 50, 10.0), profile=doubted).reason is Reason.INCOMPLETE_LAYER


def test_three_trees_of_some_size_at_25_metres_of_the_facade_by_crown_or_by_height_class():
    homes = {"buildings": panden(box(10, 10, 10, 10)), "units": units(point(15, 15))}

    def seen(*trees, **columns):
        found = measured(areas(HECTARE), TRUSTED, trees=[register(*trees, **columns)], **homes)
        return found["ps_trees_visible"].value

    assert seen((48, 12, 6.0), (48, 15, 6.0), (48, 18, 6.0)) == 1.0  # 28 m less a crown of 3
    assert seen((48.1, 12, 6.0), (48, 15, 6.0), (48, 18, 6.0)) == 0.0
    assert seen((30, 12, 3.0), (30, 15, 3.0), (30, 18, 3.0)) == 0.0
    assert seen((30, 12, 3.0), (30, 15, 3.0), (30, 18, 3.0), HOOGTE="6-9 m.") == 1.0
    assert seen((30, 12, 3.0), (30, 15, 3.0), (30, 18, 3.0), HOOGTE="<6 m.") == 0.0


def test_a_cool_place_is_200_m2_of_shade_on_public_ground_and_two_metres_do_not_part_it():
    ground = {"w": bgt("wegdeel", ("voetpad", box(0, 0, 100, 50)), fysiek_voorkomen="open verharding")}
    ground["e"] = bgt("onbegroeidterreindeel", ("erf", box(0, 50, 100, 50)))
    homes = {"buildings": panden(box(10, 80, 10, 10)), "units": units(point(15, 85))}

    def cool(*trees):
        found = measured(areas(HECTARE), TRUSTED, trees=[register(*trees)], ground=ground, **homes)
        return found["ps_cool_access_300"].value

    assert cool((50, 25, 16.0)) == 1.0  # 201 m2
    assert cool((50, 25, 15.9)) == 0.0
    assert cool((50, 45, 16.0)) == 0.0  # a part of it over the yard
    assert cool((40, 25, 12.0), (54, 25, 12.0)) == 1.0
    assert cool((40, 25, 12.0), (54.1, 25, 12.0)) == 0.0


def test_a_new_block_fells_the_trees_within_two_metres_and_says_so():
    ground = {"p": bgt("wegdeel", ("parkeervlak", HECTARE), fysiek_voorkomen="open verharding")}
    made = session(
        areas(HECTARE),
        TRUSTED,
        trees=[register((42, 50, 8.0), (42.1, 60, 8.0), (80, 80, 4.0))],
        ground=ground,
        buildings=panden(box(5, 5, 5, 5)),
        units=units(point(7, 7)),
    )
    mix = {"koop": 1.0, "corporatie": 0.0, "overig": 0.0}
    block = Intervention("m", "I03", box(20, 40, 20, 30), (), {"eigenaar_mix": mix})
    found = made.evaluate((block,))
    told = [issue for issue in found.issues if issue.code == "footprint_fells_trees"]
    assert [issue.params["count"] for issue in told] == [1]
    cover = found.areas[0].measurements["ps_canopy_cover"].numerator
    assert cover == pytest.approx((64 + 16) * CIRCLE, abs=1e-4)
    assert found == made.evaluate_fully((block,))
