"""Incremental equals in full, bit for bit, for every indicator, where all that can be delivered is there."""

import random

import pytest

from herstruct_plugin.core.interventions.base import Intervention

from .places import areas, bgt, box, pand_id, panden, session, units
from .whole_place import PROFILE, place

MIX = {"koop": 0.5, "corporatie": 0.25, "overig": 0.25}
MEASURES = (
    Intervention("parkeren", "I03", box(12, 35, 30, 5), (), {"eigenaar_mix": MIX}),
    Intervention("over de grens", "I03", box(92, 2, 18, 14), (), {"eigenaar_mix": MIX}),
    Intervention("bij bomen", "I03", box(38, 48.5, 19, 8), (), {"eigenaar_mix": MIX}),
    Intervention("groen", "I08", box(12, 34.5, 30, 6)),
    Intervention("park", "I09", box(160, 0, 30, 25)),
    Intervention("sloop", "I14", targets=(pand_id(1),)),
    Intervention("sloop op de grens", "I14", targets=(pand_id(3),)),
)


@pytest.fixture(scope="module")
def made():
    frames = place()
    return session(frames.pop("areas"), PROFILE, **frames)


@pytest.mark.parametrize("seed", range(12))
def test_measures_together_give_what_a_recompute_gives_and_leave_nothing_behind(made, seed):
    before = made.evaluate()
    ledger = tuple(random.Random(seed).sample(MEASURES, 1 + seed % len(MEASURES)))
    found, full = made.evaluate(ledger), made.evaluate_fully(ledger)
    for area, other in zip(found.areas, full.areas, strict=True):
        for one, measurement in area.measurements.items():
            assert measurement == other.measurements[one], (area.area_id, one)
    assert found == full
    assert made.evaluate() == before


def test_dwellings_may_be_sketched_where_the_layer_of_units_is_empty():
    ground = {"w": bgt("wegdeel", ("parkeervlak", box(0, 0, 100, 100)), fysiek_voorkomen="open verharding")}
    bare = session(areas(box(0, 0, 100, 100)), PROFILE, ground=ground, units=units(), buildings=panden())
    block = (Intervention("blok", "I03", box(10, 10, 20, 20), (), {"eigenaar_mix": MIX}),)
    found = bare.evaluate(block)
    assert found == bare.evaluate_fully(block)
    assert found.areas[0].measurements["ps_parking_share"].value == pytest.approx(0.96)


def test_the_measures_are_carried_out_and_move_all_but_the_streets(made):
    refused = [issue for issue in made.evaluate(MEASURES).issues if issue.severity.name == "ERROR"]
    assert not refused
    before, moved = made.evaluate().areas, set()
    for one in MEASURES:
        for area, other in zip(made.evaluate((one,)).areas, before, strict=True):
            moved |= {name for name, value in area.measurements.items() if value != other.measurements[name]}
    still = {"ps_intersection_density", "ps_dead_end_ratio", "ps_lighting_coverage", "dn_network"}
    assert set(before[0].measurements) - moved == still
