"""New paths on random neighbourhoods: as if they had been in the data, by the oracle, in any order."""

from dataclasses import replace
from itertools import combinations
from random import Random

import numpy as np
import shapely
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from herstruct_plugin.core.interventions.base import Intervention
from herstruct_plugin.core.model import schemas
from herstruct_plugin.core.model.codes import Ground
from herstruct_plugin.core.model.tables import TypedTable
from herstruct_plugin.core.network.joining import joined
from herstruct_plugin.core.scenario.session import Session
from herstruct_plugin.core.scoring.parameters import Parameters
from tests.core.indicators.drawn_places import changed, measure
from tests.core.indicators.walking import AREA, COMPLETE, WALKING, baseline, homes_at, tables
from tests.core.interventions.placed import differences, holding
from tests.core.interventions.test_placed_objects import carried_out, everything_told
from tests.core.interventions.test_signs import compare, session_of
from tests.core.network.test_walking_distances import unambiguous
from tests.core.random_neighbourhood import neighbourhoods, pure_spots, random_measure, random_neighbourhood
from tests.core.random_shapes import SIZE
from tests.oracles import access, streets

RANDOM = settings(max_examples=40, deadline=None)
SEEDS = st.integers(0, 2**32 - 1)
NETWORK = {"ps_intersection_density", "ps_dead_end_ratio", "ps_lighting_coverage", "dn_network"}
GROUND = {"ps_green_access_300", "ps_cool_access_300"}  # of which the ground counts as well


@given(SEEDS)
@RANDOM
def test_walking_is_as_if_the_paths_had_been_in_the_data(seed):
    neighbourhood, there, ledger = carried_out(seed, ("I12",))
    held = Session(holding(neighbourhood, there.draft(ledger).placed), everything_told())
    assert not differences(there.evaluate(ledger), held.evaluate(())) & {*NETWORK, *WALKING}


@given(SEEDS)
@RANDOM
def test_green_is_reached_as_if_the_paths_had_been_in_the_data(seed):
    """With the paths in both, so that the ground is the same: one that is there twice shortens no walk."""
    neighbourhood, there, ledger = carried_out(seed, ("I12",))
    placed = there.draft(ledger).placed
    named = replace(placed, paths=tuple(replace(one, id=f"zz{one.id}") for one in placed.paths))
    held = Session(holding(neighbourhood, named), everything_told())
    again = held.draft(ledger)
    assume([one.id for one in again.placed.paths] == [one.id for one in placed.paths])
    assert not differences(there.evaluate(ledger), held.evaluate(ledger)) & GROUND


def test_random_paths_move_what_they_should():
    """Else the properties above would say little."""
    moved = set()
    for seed in range(40):
        rng, neighbourhood = Random(seed), random_neighbourhood(seed)
        there = Session(neighbourhood, everything_told())
        ledger = tuple(random_measure(rng, neighbourhood, f"z{row}", ("I12",)) for row in range(4))
        moved |= differences(there.evaluate(ledger), there.evaluate(()))
    by_walks = {*WALKING, *NETWORK, *GROUND} - {"dn_network", "dn_draagvlak"}
    assert moved >= {*by_walks, "ps_footway_ok", "ps_paved_share"}
    assert not moved & {"dn_network", "ps_entrances_100m", "dn_fsi", "dn_gsi", "tm_entropy"}


def with_more_streets(neighbourhood, rng):
    """Main roads, lines that nobody walks, lines that end where others pass, almost or wholly."""
    lines = list(neighbourhood.streets.geometry)
    for _ in range(rng.randint(1, 6)):
        feet = [shapely.line_interpolate_point(rng.choice(lines), rng.uniform(0, SIZE)) for _ in range(2)]
        ends = [(foot.x + rng.choice((0.0, 0.0, 0.008, 0.012)), foot.y) for foot in feet]
        if ends[0] != ends[1]:
            lines.append(shapely.LineString(ends))
    count = len(lines)
    columns = {
        "street_id": [f"street-{row:02d}" for row in range(count)],
        "walkable": [rng.random() < 0.85 for _ in range(count)],
        "street": [rng.random() < 0.7 for _ in range(count)],
        "main_road": [rng.random() < 0.3 for _ in range(count)],
    }
    return replace(neighbourhood, streets=TypedTable(schemas.STREETS, columns, lines))


@given(SEEDS)
@RANDOM
def test_paths_among_main_roads_and_loose_ends_equal_the_full_recompute(seed):
    rng, neighbourhood = Random(seed), random_neighbourhood(seed)
    assume(neighbourhood.streets is not None)
    neighbourhood = with_more_streets(neighbourhood, rng)
    there = Session(neighbourhood, everything_told())
    kinds = ("I12", "I12", "I12", "I03", "I09", "I14", "I17", "I21")
    ledger = tuple(random_measure(rng, neighbourhood, f"z{row}", kinds) for row in range(6))
    for length in (2, 6, 4):
        assert there.evaluate(ledger[:length]) == there.evaluate_fully(ledger[:length])


@given(SEEDS)
@RANDOM
def test_disjoint_paths_that_do_not_meet_commute(seed):
    _, there, ledger = carried_out(seed, ("I12",))
    for one, two in combinations(ledger, 2):
        if shapely.distance(one.geometry, two.geometry) > 10.1:
            first = there.evaluate((replace(one, order=0), replace(two, order=1)))
            second = there.evaluate((replace(one, order=1), replace(two, order=0)))
            assert first.areas == second.areas


@given(neighbourhoods())
@RANDOM
def test_a_path_over_green_takes_green_and_adds_paving(neighbourhood):
    assume(neighbourhood.streets is not None)
    there = session_of(neighbourhood)
    tried = 0
    for spot in pure_spots(there.baseline, Ground.GROEN, 20.0):
        (x0, _, x1, _), middle = spot.bounds, spot.centroid
        drawn = shapely.LineString([(x0 + 0.1, middle.y), (x1 - 0.1, middle.y)])
        if not shapely.covers(spot, shapely.buffer(drawn, 0.5, cap_style="flat")):
            continue
        path = Intervention("m", "I12", drawn, (), {"breedte": 1.0})
        if not there.draft((path,)).placed.paths:
            continue
        unmoved = ("W", "fsi", "gsi", "osr", "parking", "corp", "entropy", "types", "canopy")
        before = there.state(()).rows["ground"].all()
        moved = compare(there, path, {**dict.fromkeys(unmoved, "."), "green": "-", "paved": "+"})
        assert moved <= {"green", "paved"}
        green = before["public"] & before["green"]
        if green.any() and shapely.covers(there.baseline.areas, drawn).any():
            tried += "paved" in moved
    assume(tried)


lattice = st.tuples(st.integers(-20, 20), st.integers(-3, 3)).map(lambda xy: (20 * xy[0], 20 * xy[1]))
ways = st.lists(st.tuples(lattice, lattice).filter(lambda ends: ends[0] != ends[1]), min_size=2, max_size=6)
places = st.lists(st.tuples(st.integers(-400, 400), st.integers(-60, 60)), min_size=1, max_size=6)
share = st.floats(0.05, 0.95)


@given(ways, places, places, st.lists(st.tuples(share, share), min_size=1, max_size=2))
@settings(max_examples=80, deadline=None)
def test_walks_along_paths_equal_those_of_the_oracle(drawn, homes, stops, ends):
    lines = [shapely.LineString([(0.37 + x, 0.19 + y) for x, y in one]) for one in drawn]
    walked, paths = list(lines), []
    for row, (one, other) in enumerate(ends):
        line = shapely.LineString(
            [lines[0].interpolate(one, normalized=True), lines[-1].interpolate(other, normalized=True)]
        )
        assume(line.length > 1)
        made, _ = joined(line, np.array(walked, dtype=object), 5000)
        paths.append((f"z{row}", made))
        walked.extend(made.geoms)
    points = [shapely.Point(x, y) for x, y in homes]
    goals = [shapely.Point(x, y) for x, y in stops]
    assume(unambiguous(walked, points + goals))
    parameters = Parameters(complete_layers=(*COMPLETE, "destinations"), stop_distance=150.0)
    state = changed(
        baseline(
            AREA,
            homes_at(*homes),
            None,
            [(f"s{row}", line) for row, line in enumerate(lines)],
            parameters,
            **tables(goals=[("stop", *xy) for xy in stops]),
        ),
        paths=paths,
    )
    (found,) = measure("dn_pt_access", state)
    inside = [one for one in points if AREA.covers(one)]
    distances = access.network_distances(inside, goals, walked)
    assume(not any(one is not None and abs(one - 150.0) < 0.01 for one in distances))
    judged, reached = access.reach_along(inside, goals, walked, 150.0)
    assert (found.numerator, found.denominator or 0) == (reached, judged)
    (crossings,) = measure("ps_intersection_density", state)
    nodes = streets.node_degrees(walked)
    apart = [shapely.Point(a[:2]).distance(shapely.Point(b[:2])) for a, b in combinations(nodes, 2)]
    assume(min(apart, default=99.0) > 10.1)
    wanted = sum(n >= 3 and AREA.covers(shapely.Point(x, y)) for x, y, n in nodes)
    assert crossings.numerator == wanted
