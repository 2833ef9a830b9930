"""Junctions, dead ends and lit routes: by hand, beside the oracle, and what they must not depend on."""

import dataclasses
from random import Random

import numpy as np
import pytest
import shapely
from hypothesis import assume, given
from hypothesis import strategies as st

from herstruct_plugin.core.indicators.measurement import Reason
from herstruct_plugin.core.scoring.parameters import Parameters
from tests.core.drawn_streets import (
    TRUSTING,
    line,
    measure,
    measured,
    place,
    point,
    random_place,
    tables,
    turned,
)
from tests.oracles import streets as oracle

DENSITY, DEAD_ENDS, LIGHT = "ps_intersection_density", "ps_dead_end_ratio", "ps_lighting_coverage"
# A street from beyond the area into it, a tee, and a cul-de-sac of 30 m; another tee lies outside.
TEES = place(
    line((-200, 50), (300, 50)),
    line((50, 50), (50, 80)),
    line((80, 50), (80, -200)),
    line((150, 50), (150, 90)),
)


def test_a_small_place_by_hand():
    assert measure(DENSITY, TEES).value == 200.0  # two tees in a hectare
    found = measure(DEAD_ENDS, TEES)
    assert (found.numerator, found.denominator, found.value) == (1.0, 3.0, 1 / 3)


def test_a_street_that_goes_on_beyond_the_area_is_no_dead_end():
    found = measure(DEAD_ENDS, place(line((-20, 50), (300, 50)), line((50, 50), (50, 180))))
    assert (found.value, found.numerator) == (0.0, 0.0)


@pytest.mark.parametrize("buffer", [0.0, 5.0, 30.0, 1000.0])
def test_lines_are_kept_whole_whatever_the_analysis_buffer(buffer):
    parameters = Parameters(analysis_buffer=buffer)
    assert measure(DENSITY, TEES, parameters).value == 200.0
    assert measure(DEAD_ENDS, TEES, parameters).value == 1 / 3


@pytest.mark.parametrize("degrees", [0.0, 17.3])
def test_a_node_on_the_border_is_inside(degrees):
    tee = place(line((-50, 0), (150, 0)), line((50, 0), (50, 60)))
    assert measure(DENSITY, turned(tee, degrees)).value == pytest.approx(100.0, rel=1e-8)


def test_motorways_and_trunk_roads_make_no_junctions():
    kinds = ["motorway", "residential", "trunk"]
    lines = [line((-50, 50), (150, 50)), line((50, 50), (50, 150)), line((80, 50), (80, 150))]
    assert measure(DENSITY, place(*lines, kinds=kinds)).value == 0.0


def test_a_place_without_nodes_has_no_share_of_dead_ends():
    found = measure(DEAD_ENDS, place(line((-50, 50), (150, 50))))
    assert (found.value, found.reason) == (None, Reason.DENOMINATOR_ZERO)


def test_a_cluster_that_reaches_beyond_the_buffer_is_judged_by_the_area_s_own_lines():
    """A ladder of rungs 9 m apart runs out of the buffer of 20 m: what lies beyond it must not count."""
    rail = line((95, 50), (400, 50))
    rungs = [line((x, 50), (x, 90)) for x in range(95, 400, 9)]
    parameters = Parameters(analysis_buffer=20.0)
    everything = tables(place(rail, *rungs))
    streets = everything.streets
    near = shapely.dwithin(streets.geometry, everything.areas.geometry[0], 20.0)
    assert 0 < near.sum() < len(streets)
    nearby = dataclasses.replace(everything, streets=streets.take(np.flatnonzero(near)))
    for indicator in (DENSITY, DEAD_ENDS):
        assert measured(indicator, everything, parameters) == measured(indicator, nearby, parameters)


@given(st.integers(0, 2**32 - 1))
def test_junctions_and_dead_ends_agree_with_the_oracle(seed):
    found = random_place(Random(seed))
    border = found.area.boundary
    nodes = oracle.merged_nodes([one.line for one in found.streets if one.walkable])
    assume(all(border.distance(shapely.Point(x, y)) > 0.02 for x, y, _ in nodes))
    assert measure(DENSITY, found).value == pytest.approx(oracle.intersection_density(found), rel=1e-9)
    assert measure(DEAD_ENDS, found).value == oracle.dead_end_ratio(found)


@given(st.integers(0, 2**32 - 1), st.floats(0, 360))
def test_turning_and_shuffling_change_no_counts(seed, degrees):
    rng = Random(seed)
    found = random_place(rng)
    order = rng.sample(found.streets, len(found.streets))
    again = dataclasses.replace(
        turned(found, degrees),
        streets=turned(dataclasses.replace(found, streets=tuple(order)), degrees).streets,
    )
    for indicator in (DENSITY, DEAD_ENDS):
        assert measure(indicator, again).numerator == measure(indicator, found).numerator


def test_a_lamp_lights_36_metres_of_the_street_it_stands_on():
    lit = place(line((-50, 50), (150, 50)), lamps=[point(50, 50), point(-8, 50)])
    found = measure(LIGHT, lit)
    assert (found.numerator, found.denominator, found.value) == (46.0, 100.0, 0.46)


def test_border_streets_count_wholly_for_light_and_lamps_outside_light_them():
    found = measure(LIGHT, place(line((0, 0), (100, 0)), lamps=[point(50, -10.8)]))
    assert (found.numerator, found.denominator) == (28.8, 100.0)


def test_paths_are_walked_and_motorways_are_not():
    lines = [line((0, 20), (100, 20)), line((0, 80), (100, 80))]
    found = measure(LIGHT, place(*lines, kinds=["footway", "motorway"], lamps=[point(50, 80)]))
    assert (found.numerator, found.denominator) == (0.0, 100.0)


def test_the_radius_is_a_parameter():
    lit = place(line((0, 50), (100, 50)), lamps=[point(50, 50)])
    found = measure(LIGHT, lit, dataclasses.replace(TRUSTING, lamp_radius=10.0))
    assert found.value == 0.2


@pytest.mark.parametrize(("lamps", "reason"), [(0, Reason.INCOMPLETE_LAYER), (1, None)])
def test_too_few_lamps_are_not_believed(lamps, reason):
    """Ten lamps a kilometre: a street of 100 m in the buffer needs one."""
    spots = [point(10 * one + 5, 50) for one in range(lamps)] or [point(50, 1099)]
    street = line((0, 50), (100, 50) if lamps else (200, 50))
    found = measure(LIGHT, place(street, lamps=spots), Parameters())
    assert found.reason is reason


def test_without_lamps_there_is_no_figure():
    found = measure(LIGHT, place(line((0, 50), (100, 50))))
    assert (found.value, found.reason) == (None, Reason.LAYER_MISSING)


@given(st.integers(0, 2**32 - 1))
def test_light_agrees_with_the_oracle(seed):
    found = random_place(Random(seed))
    wanted = oracle.lighting_coverage(found)
    value = measure(LIGHT, found).value
    if wanted is None:
        assert value is None
    else:
        assert value == pytest.approx(wanted, abs=0.02)


@given(st.integers(0, 2**32 - 1), st.floats(0, 30))
def test_more_lamps_never_make_it_darker(seed, radius):
    found = random_place(Random(seed))
    more = dataclasses.replace(found, lamps=(*found.lamps, point(50, 50)))
    narrow, wide = (dataclasses.replace(TRUSTING, lamp_radius=one) for one in (radius, radius + 3))
    values = [measure(LIGHT, found, narrow), measure(LIGHT, more, narrow), measure(LIGHT, more, wide)]
    lengths = [one.numerator for one in values]
    assert lengths == sorted(lengths)
    assert lengths[-1] <= values[-1].denominator
