"""What a park holds besides its ground: crowns up to the share that was asked for, and benches."""

from dataclasses import replace

import numpy as np
import pytest
import shapely
import shapely.affinity
from hypothesis import given
from hypothesis import strategies as st

from herstruct_plugin.core.interventions.spread import spread
from herstruct_plugin.core.model.quantities import ONE_M2
from herstruct_plugin.core.scenario.baseline import Baseline
from tests.core.interventions.test_placed_objects import BASE
from tests.core.interventions.worked import PARAMETERS, codes, draft_of, measure, rows, state_of
from tests.core.worked_neighbourhood import worked_neighbourhood
from tests.oracles.worked_example import rect

COURT = rect(60, 8, 85, 28)  # 500 m2 of parking without trees
PARK = rect(0, 44, 40, 68)  # 960 m2 with three crowns of 50.2 m2


def crowns(shape, **attributes):
    return draft_of(measure("I09", shape, **attributes)).placed.trees


def test_crowns_of_at_most_8_m_make_up_the_share():
    """0.3 of 500 m2 is 150 m2: three trees of 50 m2, 7.98 m wide."""
    trees = crowns(COURT)
    assert [round(one.crown, 2) for one in trees] == [7.98, 7.98, 7.98]
    assert sum(np.pi * (one.crown / 2) ** 2 for one in trees) == pytest.approx(150, abs=1e-9)
    assert all(shapely.contains_properly(COURT, one.geometry) for one in trees)
    assert len(crowns(COURT, kroon_aandeel=0.0)) == 0


def test_crowns_that_stand_count_towards_the_share():
    lacking = 0.3 * 960 - 3 * 16 * 64 * np.sin(2 * np.pi / 128)
    assert sum(np.pi * (one.crown / 2) ** 2 for one in crowns(PARK)) == pytest.approx(lacking, abs=1e-6)
    assert crowns(PARK, kroon_aandeel=0.15) == ()


def test_canopy_follows_the_park():
    before, after = (rows(state_of(*one), "trees")["q"].sum() for one in ((), (measure("I09", COURT),)))
    assert (after - before) / ONE_M2 == pytest.approx(150, rel=0.01)  # circles are polygons


def test_benches_stand_in_the_park_unless_it_is_closed():
    four = draft_of(measure("I09", COURT, bankjes=4), on=BASE)
    assert {one.kind for one in four.placed.furniture} == {"bench"}
    assert len({(one.geometry.x, one.geometry.y) for one in four.placed.furniture}) == 4
    assert all(shapely.contains_properly(COURT, one.geometry) for one in four.placed.furniture)
    closed = draft_of(measure("I09", COURT, bankjes=4, toegankelijk=False), on=BASE)
    assert codes(closed) == ["park_benches_closed"]
    assert closed.placed.furniture == ()


def test_without_layers_of_trees_and_furniture_the_ground_alone_changes():
    bare = Baseline(replace(worked_neighbourhood(), trees=None), PARAMETERS)
    draft = draft_of(measure("I09", COURT, bankjes=4), on=bare)
    assert (draft.placed.trees, draft.placed.furniture, len(draft.edits)) == ((), (), 1)


@given(st.integers(1, 60), st.floats(2, 80), st.floats(2, 80), st.floats(0, 3))
def test_points_are_spread_inside_apart_from_each_other(count, width, height, turn):
    shape = shapely.affinity.rotate(shapely.box(120000, 486000, 120000 + width, 486000 + height), turn * 60)
    points = spread(shape, count)
    assert len(points) == count
    assert shapely.contains_properly(shape, points).all()
    assert count == 1 or len(np.unique(shapely.get_coordinates(points), axis=0)) == count
