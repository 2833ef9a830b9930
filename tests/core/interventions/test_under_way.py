"""What each type of measure takes away while it is under way."""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from herstruct_plugin.core.interventions.base import Phase
from herstruct_plugin.core.interventions.registry import intervention_types
from herstruct_plugin.core.model.codes import Ground
from herstruct_plugin.core.model.quantities import ONE_M2
from herstruct_plugin.core.scenario.session import Session
from tests.core.random_neighbourhood import random_measure, random_neighbourhood
from tests.core.scenario.ledger_walk import plain_profile
from tests.oracles import worked_example as example

from .worked import MIX, building, codes, draft_of, measure, rows, session, state_of, units_by_id

WORKS, DONE = Phase(False), Phase(True, 40)
STAYS = ("I02", "I05", "I06", "I07", "I13", "I15", "I17", "I21", "I22")


def under_way(kind, *args, **attributes):
    return replace(measure(kind, *args, **attributes), phase=WORKS)


def figures(*ledger):
    return {one: found.value for one, found in session().evaluate(ledger).areas[0].measurements.items()}


def ground(*ledger):
    """m2 by (class, public) of open ground."""
    table = rows(state_of(*ledger), "ground")
    found = {}
    for cls, public, built, q in zip(
        table["cls"], table["public"], table["building"], table["q"], strict=True
    ):
        if not built and q:
            key = Ground(cls).name.lower(), bool(public)
            found[key] = found.get(key, 0) + q / ONE_M2
    return found


def changed(*ledger):
    """What of the ground differs from the baseline, m2."""
    before, after = ground(), ground(*ledger)
    gone = {key: round(after.get(key, 0) - before.get(key, 0), 6) for key in {*before, *after}}
    return {key: size for key, size in gone.items() if size}


BLOCK = {"eigenaar_mix": MIX, "lagen": 5}


def test_under_way_demolition_and_new_building_is_a_closed_site():
    ledger = (under_way("I01", example.NEW_FOOTPRINT, [example.P1], **BLOCK),)
    found = figures(*ledger)
    assert found["dn_dwellings_ha"] == 12
    assert found["dn_fsi"] == pytest.approx(0.17)  # P2 and the school
    assert found["dn_gsi"] == pytest.approx(0.09)
    # the old 600 m2 lie bare and closed, 100 m2 of green that the block will take count as paved
    assert changed(*ledger) == {
        ("onverhard", False): 600,
        ("groen", True): -100,
        ("verhard_terrein", True): 100,
    }
    assert found["ps_paved_share"] == pytest.approx(3300 / 6700)
    assert codes(draft_of(*ledger)) == ["demolition_households"]


def test_under_way_a_demolition_leaves_closed_bare_ground():
    ledger = (under_way("I14", targets=[example.P1], ground_after="groen"),)
    assert changed(*ledger) == {("onverhard", False): 600}
    assert figures(*ledger)["dn_dwellings_ha"] == 12
    assert figures(*ledger)["ps_green_per_dwelling"] == pytest.approx(2900 / 12)


@pytest.mark.parametrize(("kind", "more"), [("I03", {"eigenaar_mix": MIX}), ("I19", {"plekken": 10})])
def test_under_way_a_block_takes_its_ground_and_its_trees(kind, more):
    site = example.rect(4, 49, 14, 65)  # 160 m2 of green with two of the three trees
    ledger = (under_way(kind, site, **more),)
    assert changed(*ledger) == {("groen", True): -160, ("verhard_terrein", True): 160}
    found = figures(*ledger)
    assert (found["dn_dwellings_ha"], found["dn_gsi"]) == (44, 0.15)
    assert found["ps_paved_share"] == pytest.approx(3360 / 6700)
    assert len(rows(state_of(*ledger), "trees")["area"]) == 1


def test_under_way_depaving_takes_the_bays_and_gives_no_green():
    ledger = (under_way("I08", example.PARKING_TO_GREEN),)
    assert changed(*ledger) == {("parkeervlak", True): -300, ("verhard_terrein", True): 300}
    found, before = figures(*ledger), figures()
    assert found["ps_paved_share"] == before["ps_paved_share"]
    assert found["ps_green_per_dwelling"] == before["ps_green_per_dwelling"]
    refused = replace(measure("I08", example.rect(0, 40, 20, 60)), phase=WORKS)
    assert codes(draft_of(refused)) == ["green_not_paved"]


def test_under_way_a_park_is_broken_up_ground_and_its_trees_stay():
    ledger = (under_way("I09", example.rect(2, 44, 18, 64), bankjes=3),)
    assert changed(*ledger) == {("groen", True): -320, ("verhard_terrein", True): 320}
    assert len(rows(state_of(*ledger), "trees")["area"]) == 3


def test_under_way_a_play_place_breaks_up_only_ground_that_changes():
    place = example.rect(2, 44, 18, 54)
    plain = under_way("I11", place, leeftijd="0-5")
    assert changed(plain) == {}
    assert figures(plain)["ps_play_share"] == figures()["ps_play_share"]
    sand = under_way("I11", place, leeftijd="0-5", ondergrond="zand")
    assert changed(sand) == {("groen", True): -160, ("verhard_terrein", True): 160}


def test_under_way_a_watercourse_is_broken_up_ground():
    ledger = (under_way("I18", example.rect(2, 44, 18, 54)),)
    assert changed(ledger[0]) == {("groen", True): -160, ("verhard_terrein", True): 160}


def test_under_way_a_conversion_takes_the_old_use():
    ledger = (under_way("I04", targets=[example.P3], eigenaar_mix=MIX, deel=0.5),)
    assert building(state_of(*ledger), example.P3)["go"] == 200 * ONE_M2
    assert figures(*ledger)["dn_dwellings_ha"] == 44
    assert figures(*ledger)["dn_mxi"] == pytest.approx(2880 / 3080)


def test_under_way_a_plinth_takes_the_dwellings():
    ledger = (under_way("I16", targets=[example.P1], functie="winkelfunctie", m2=120.0, entrees=4),)
    state = state_of(*ledger)
    assert figures(*ledger)["dn_dwellings_ha"] == 42
    assert len(units_by_id(state)) == 45 - 2
    assert building(state, example.P1)["doors"] == 0


def test_households_are_away_while_their_dwellings_are_renovated():
    works = measure("I20", targets=[example.P1], tijdelijk_verhuizen=True, label_na="A")
    timed = replace(works, year_start=2027, year_end=2029)
    assert len(draft_of(works).moving) == 32  # of the plan as a whole
    assert len(draft_of(replace(timed, phase=WORKS)).moving) == 32
    assert len(draft_of(replace(timed, phase=Phase(True, 0))).moving) == 0
    at_once = replace(works, year_start=2027, year_end=2027)
    assert len(draft_of(replace(at_once, phase=Phase(True, 0))).moving) == 32
    assert len(draft_of(replace(at_once, phase=Phase(True, 1))).moving) == 0
    labels = units_by_id(state_of(replace(timed, phase=WORKS)))
    assert {unit["energy_label"] for unit in labels.values()} == {0}
    assert codes(draft_of(replace(measure("I20", targets=[example.P3]), phase=WORKS))) == [
        "targets_without_dwellings"
    ]


def test_every_type_says_in_both_languages_what_counts_while_it_is_under_way():
    for code, kind in intervention_types().items():
        assert set(kind.during) == {"en", "nl"}, code
        assert all(kind.during.values()), code


SEEDS = st.integers(0, 10_000)


def _random(seed, kinds):
    rng = Random(seed)
    neighbourhood = random_neighbourhood(seed)
    found = tuple(random_measure(rng, neighbourhood, f"m{one}", kinds) for one in range(4))
    return Session(neighbourhood, plain_profile()), found


@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
@given(SEEDS)
def test_measures_that_only_bring_change_nothing_until_delivery(seed):
    made, found = _random(seed, STAYS)
    works = tuple(replace(one, phase=WORKS) for one in found)
    assert made.evaluate(works).areas == made.evaluate(()).areas


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(SEEDS)
def test_no_work_in_progress_brings_dwellings_floor_area_or_green(seed):
    kinds = tuple(code for code in intervention_types() if code not in STAYS and code != "I12")
    made, found = _random(seed, kinds)
    before = made.evaluate(()).areas
    for one in found:
        for old, new in zip(before, made.evaluate((replace(one, phase=WORKS),)).areas, strict=True):
            for name in ("dn_dwellings_ha", "dn_fsi", "dn_gsi", "ps_green_per_dwelling", "ps_play_share"):
                less, more = new.measurements[name].numerator, old.measurements[name].numerator
                assert less is None or more is None or less <= more + 1e-9, (one.type, name)


@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
@given(SEEDS)
def test_a_plan_of_which_all_crowns_are_grown_is_the_plan_as_a_whole(seed):
    kinds = tuple(code for code in intervention_types() if code != "I12")
    made, found = _random(seed, kinds)
    grown = tuple(
        replace(one, attributes={**one.attributes, "horizon": "volwassen"}) if one.type == "I10" else one
        for one in found
    )
    done = tuple(replace(one, phase=DONE) for one in grown)
    assert made.evaluate(done) == made.evaluate(grown)
