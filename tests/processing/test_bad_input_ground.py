"""Ground and trees: gaps, overlaps, other versions and levels, odd values, missing layers."""

from __future__ import annotations

import pytest

from tests.adapters.layers import memory_layer

from .runs import rows, run
from .test_sources import SQUARE, areas

pytestmark = pytest.mark.usefixtures("herstruct_provider")
FIELDS = (
    "functie:string fysiek_voorkomen:string lokaal_id:string eind_registratie:string status:string "
    "relatieve_hoogteligging:string plus_status:string"
)


def road(use="voetpad", key="1", share=1.0, ended=None, status="bestaand", level="0"):
    """A road over a share of the test's area."""
    x = 120000 + 400 * share
    ring = f"120000 480000,{x} 480000,{x} 480400,120000 480400,120000 480000"
    return (f"POLYGON(({ring}))", [use, "open verharding", key, ended, status, level, "geenWaarde"])


def roads(*given, name="wegdeel"):
    return memory_layer("Polygon", list(given), FIELDS, name=name)


def space(*ground, **further):
    results, told = run("publicspace", AREAS=areas(SQUARE), GROUND=list(ground), **further)
    [row] = rows(results["OUTPUT"])
    return row, told


@pytest.mark.parametrize(
    "over",
    [{"ended": "2020-01-01T00:00:00"}, {"level": "1"}, {"level": "-1"}, {"status": "historie"}],
)
def test_retired_versions_other_levels_and_past_objects_are_no_ground(over):
    row, told = space(roads(road(**over)))
    assert row["ps_paved_share"] is None
    assert any("none of its 1 features could be used" in text for text in told.warnings)


def test_ground_that_is_given_twice_counts_once():
    once, _ = space(roads(road(share=0.7)))
    twice, told = space(roads(road(share=0.7)), roads(road(share=0.7), name="kopie"))
    assert twice["ps_paved_share_cov"] == once["ps_paved_share_cov"] == pytest.approx(0.7)
    assert any("duplicate rows were left out" in text for text in told.infos)


def test_overlapping_ground_never_covers_more_than_the_area():
    row, _ = space(roads(road(), road(key="2", use="rijbaan lokale weg")))
    assert row["ps_paved_share_cov"] == 1
    assert row["ps_foot_profile_share"] == 0  # the carriageway goes first


def test_more_gap_than_ground_gives_no_share():
    row, _ = space(roads(road(share=0.4)))
    assert row["ps_paved_share"] is None
    assert row["ps_paved_share_cov"] == pytest.approx(0.4)


def test_missing_main_layers_of_the_bgt_are_told():
    _, told = space(roads(road()))
    assert (
        "The ground is not complete: no BGT layer begroeidterreindeel, onbegroeidterreindeel was given. What "
        "such ground covers counts as not mapped, so shares of green and paved ground cannot be trusted. Add "
        "these layers."
    ) in told.warnings


def test_a_road_stays_a_road_when_one_of_its_uses_is_unknown():
    others = [road(key=str(number)) for number in range(2, 6)]
    row, told = space(roads(road(use="tovervloer"), *others))
    assert row["ps_foot_profile_share"] is not None
    assert "“wegdeel” read as BGT wegdeel" in told.all
    assert any("(tovervloer)" in text and "not in the value list" in text for text in told.warnings)


def test_assumed_values_are_told_in_words():
    _, told = space(roads(road(status=None, level=None)))
    assert (
        "Layer “wegdeel”: 1 features have no value for height level (level); “0” was assumed."
        in told.warnings
    )


def test_crowns_wider_than_any_tree_are_unknown_and_told():
    trees = memory_layer(
        "Point",
        [("POINT(120010 480010)", ["75"]), ("POINT(120090 480010)", ["6,5"])],
        "kroondiameter:string",
        name="bomen",
    )
    _, told = space(roads(road()), TREES=[trees])
    assert (
        "Layer “bomen”, field “kroondiameter”: 1 crowns are over 60 m wide and count as unknown. Correct "
        "them; the field must hold metres."
    ) in told.warnings
