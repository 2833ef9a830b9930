"""Transfer of ground: exact in sum, and the same areas as cutting polygons."""

from random import Random

import numpy as np
import pytest
import shapely

from herstruct_plugin.core.model.codes import Ground
from herstruct_plugin.core.model.quantities import ONE_M2
from herstruct_plugin.core.scenario.baseline import Baseline
from herstruct_plugin.core.scenario.overlay import GroundOverlay, conserves_ground
from herstruct_plugin.core.scenario.records import GroundEdit
from herstruct_plugin.core.scoring.parameters import Parameters
from tests.core.random_neighbourhood import random_neighbourhood
from tests.core.random_shapes import ORIGIN, SIZE
from tests.core.worked_neighbourhood import worked_neighbourhood

TARGETS = (Ground.GROEN, Ground.PAND, Ground.VOET, Ground.ONVERHARD)


def edit(number, geometry, target):
    return GroundEdit.of(f"m{number}/0001", geometry, target, building=target is Ground.PAND)


def random_edits(rng, count):
    made = []
    for number in range(count):
        x, y = (ORIGIN[i] + rng.uniform(-20, SIZE) for i in (0, 1))
        box = shapely.box(x, y, x + rng.uniform(2, 90), y + rng.uniform(2, 90))
        made.append(edit(number, shapely.affinity.rotate(box, rng.uniform(0, 90)), rng.choice(TARGETS)))
    return tuple(made)


def areas_by_class(rows, count):
    totals = np.zeros((count, len(Ground)), dtype=np.int64)
    np.add.at(totals, (rows["area"], rows["cls"]), rows["q"])
    return totals / ONE_M2


def cut_polygons(baseline, area, edits):
    """The same overlay with plain polygons: m2 by class."""
    partition = baseline.partition
    mine = np.flatnonzero(partition.area == area)
    pieces = list(
        zip(baseline.ground_rows["cls"][mine].tolist(), partition.left_geometries(mine), strict=True)
    )
    whole = baseline.areas[area]
    gap = shapely.difference(whole, shapely.union_all([geometry for _, geometry in pieces]))
    pieces.append((int(Ground.GAP), gap))
    for one in edits:
        pieces = [(cls, shapely.difference(geometry, one.geometry)) for cls, geometry in pieces]
        pieces.append((int(one.ground_class), shapely.intersection(one.geometry, whole)))
    totals = np.zeros(len(Ground))
    for cls, geometry in pieces:
        totals[cls] += shapely.area(geometry)
    return totals


@pytest.mark.parametrize("seed", range(25))
def test_transfer_gives_the_areas_of_cut_polygons_and_loses_nothing(seed):
    rng = Random(seed)
    baseline = Baseline(random_neighbourhood(seed), Parameters())
    edits = random_edits(rng, rng.randrange(1, 9))
    rows = GroundOverlay(baseline).apply(edits).all()
    assert conserves_ground(baseline, rows)
    found = areas_by_class(rows, baseline.count)
    for area in range(baseline.count):
        assert found[area] == pytest.approx(cut_polygons(baseline, area, edits), abs=1e-3)


def test_what_is_remembered_does_not_change_what_comes_out():
    baseline = Baseline(random_neighbourhood(3), Parameters())
    edits = random_edits(Random(3), 6)
    remembered = GroundOverlay(baseline)
    for length in (6, 2, 5, 0, 6):
        once, again = (
            remembered.apply(edits[:length]).all(),
            GroundOverlay(baseline).apply(edits[:length]).all(),
        )
        assert all(
            np.array_equal(once[name], again[name], equal_nan=once[name].dtype == float) for name in once
        )


def test_a_footprint_on_public_ground_is_marked_and_one_on_a_yard_is_not():
    baseline = Baseline(worked_neighbourhood(), Parameters())
    x, y = 120000, 486000
    parking, yard = shapely.box(x + 60, y + 10, x + 70, y + 20), shapely.box(x + 5, y + 8, x + 15, y + 18)
    rows = GroundOverlay(baseline).apply((edit(1, parking, Ground.PAND), edit(2, yard, Ground.PAND))).all()
    assert rows["taken_public"].sum() == 100 * ONE_M2
    assert rows["q"][rows["building"]].sum() == (1500 + 200) * ONE_M2


def test_greening_first_and_building_then_is_judged_by_the_ground_of_the_baseline():
    baseline = Baseline(worked_neighbourhood(), Parameters())
    x, y = 120000, 486000
    yard = shapely.box(x + 5, y + 8, x + 15, y + 18)
    rows = GroundOverlay(baseline).apply((edit(1, yard, Ground.GROEN), edit(2, yard, Ground.PAND))).all()
    assert not rows["taken_public"].any()


def test_an_edit_in_the_gap_takes_from_the_gap_only():
    baseline = Baseline(random_neighbourhood(1), Parameters())
    first_gap = len(baseline.partition.q)
    for area in range(baseline.count):
        cells = np.flatnonzero(baseline.partition.area == area)
        covered = shapely.union_all(baseline.partition.left_geometries(cells))
        hole = shapely.difference(baseline.areas[area], covered)
        parts = [part for part in shapely.get_parts(hole) if shapely.area(part) > 1]
        if not parts:
            continue
        spot = shapely.buffer(shapely.point_on_surface(parts[0]), 0.2)
        inside = shapely.intersection(spot, parts[0])
        table = GroundOverlay(baseline).apply((edit(1, inside, Ground.GROEN),))
        touched = [
            row for row in table.removed if row >= first_gap or baseline.ground_rows["area"][row] == area
        ]
        assert first_gap + area in touched
