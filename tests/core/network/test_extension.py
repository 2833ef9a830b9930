"""A network with some more lines is the network of all lines."""

import numpy as np
import pytest
import shapely
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from herstruct_plugin.core.network.extension import Extensible
from herstruct_plugin.core.network.graph import build_network
from herstruct_plugin.core.network.joining import joined
from herstruct_plugin.core.network.junctions import Merged, merged_nodes
from herstruct_plugin.core.network.snap import hung_again, moved_over, snap

ORIGIN = (150_000.0, 460_000.0)
MERGE = 10_000  # mm
GRID = [[(0, 0), (100, 0)], [(0, 50), (60, 50), (100, 50)], [(0, 0), (0, 50)], [(100, 0), (100, 50)]]


def lines(*drawn):
    found = np.empty(len(drawn), dtype=object)
    found[:] = [shapely.LineString([(ORIGIN[0] + x, ORIGIN[1] + y) for x, y in one]) for one in drawn]
    return found


def extended(old, new):
    base = build_network(old)
    return Extensible(base, len(old)).with_lines(new)


def edges(network):
    """Edges as (line, position, length, place of both ends), in order."""
    ends = zip(network.xy[network.u].tolist(), network.xy[network.v].tolist(), strict=True)
    rows = zip(network.line.tolist(), network.start.tolist(), network.length.tolist(), ends, strict=True)
    return sorted(rows)


def junctions(found):
    return sorted(zip(found.xy.tolist(), found.degree.tolist(), strict=True))


def test_a_line_between_two_streets_cuts_both():
    network, followed = extended(lines(*GRID), lines([(40, 0), (40, 50)]))
    assert followed
    assert network.length[-1] == 50_000
    assert sorted(network.length.tolist()) == [40_000, 40_000, 50_000, 50_000, 50_000, 60_000, 60_000]
    assert network.nodes == 6


def test_a_line_may_end_on_a_vertex_that_was_no_node():
    network, followed = extended(lines(*GRID), lines([(60, 50), (60, 20)]))
    assert followed
    assert (network.nodes, len(network.length)) == (6, 6)


def test_ends_that_a_line_brings_together_are_one_node():
    old = lines([(0, 0), (50, 0)], [(50, 0.015), (100, 0)])
    network, followed = extended(old, lines([(50, 0.008), (50, 40)]))
    assert not followed
    assert (build_network(old).nodes, network.nodes) == (4, 4)


def test_a_line_that_crosses_meets_the_lines_it_was_cut_at():
    cross = lines([(70, 0), (70, 40)], [(80, 0), (80, 24)])
    made, ends = joined(lines([(50, 24), (100, 24)])[0], cross, 5000)
    assert ends == 0
    assert [round(one.length, 3) for one in made.geoms] == [20, 10, 20]
    network = build_network(np.append(cross, shapely.get_parts(made)))
    assert sorted(network.length.tolist()) == [10_000, 16_000, 20_000, 20_000, 24_000, 24_000]


def test_a_line_that_turns_on_a_street_meets_it():
    street = lines([(0, 0), (100, 0)])
    made, _ = joined(lines([(20, 30), (50, 0), (80, 30)])[0], street, 5000)
    assert len(made.geoms) == 2


def test_an_end_is_joined_to_the_first_of_the_nearest_lines():
    both = lines([(0, 0), (100, 0)], [(0, 4), (100, 4)])
    made, ends = joined(lines([(40, 2), (40, 3)])[0], both, 5000)
    assert ends == 2
    assert shapely.get_coordinates(made)[0].tolist() == [ORIGIN[0] + 40, ORIGIN[1]]


corner = st.tuples(st.integers(0, 8), st.integers(0, 5)).map(lambda xy: (12 * xy[0], 12 * xy[1]))
near = st.tuples(corner, st.sampled_from([0, 0, 0.004, 0.006, 0.012, 3.0])).map(
    lambda a: (a[0][0] + a[1], a[0][1])
)
drawn = st.lists(st.lists(near, min_size=2, max_size=4, unique=True), min_size=1, max_size=6)
spots = st.lists(st.tuples(st.integers(-20, 120), st.integers(-20, 80)), min_size=1, max_size=12)
RANDOM = settings(max_examples=120, deadline=None)


def parts(of, old):
    """New lines in parts that end where they meet old ones and each other."""
    found = old
    made = []
    for one in lines(*of):
        some = shapely.get_parts(joined(one, found, 5000)[0])
        made.extend(some)
        found = np.append(found, some)
    result = np.empty(len(made), dtype=object)
    result[:] = made
    return result


@given(drawn, drawn)
@RANDOM
def test_it_is_the_network_of_all_lines(old, new):
    old = lines(*old)
    new = parts(new[:3], old)
    network, _ = extended(old, new)
    whole = build_network(np.append(old, new))
    assert edges(network) == edges(whole)
    assert network.nodes == whole.nodes
    assert network.first.tolist() == whole.first.tolist()
    assert network.owner.tolist() == whole.owner.tolist()


@given(drawn, drawn, spots)
@RANDOM
def test_points_stand_where_they_stand_on_the_network_of_all_lines(old, new, where):
    old = lines(*old)
    new = parts(new[:2], old)
    network, _ = extended(old, new)
    whole = build_network(np.append(old, new))
    points = shapely.points(np.array(where, dtype=float) + ORIGIN)
    for limit in (5_000, 50_000):
        found, expected = snap(network, points, limit), snap(whole, points, limit)
        assert found.edge.tolist() == expected.edge.tolist()
        assert found.offset.tolist() == expected.offset.tolist()
        again = hung_again(network, snap(network.before, points, limit), points, limit)
        assert again.edge.tolist() == expected.edge.tolist()


@given(drawn, drawn, spots)
@RANDOM
def test_feet_that_stay_on_their_line_stay_in_their_place(old, new, where):
    old = lines(*old)
    network, _ = extended(old, parts(new[:2], old))
    base = network.before
    feet = snap(base, shapely.points(np.array(where, dtype=float) + ORIGIN), 300_000)
    moved = moved_over(network, feet)
    assert network.line[moved.edge].tolist() == base.line[feet.edge].tolist()
    assert (network.start[moved.edge] + moved.offset).tolist() == (
        base.start[feet.edge] + feet.offset
    ).tolist()
    assert (moved.offset <= network.length[moved.edge]).all()


@given(drawn, drawn)
@RANDOM
def test_junctions_follow_new_lines(old, new):
    old = lines(*old)
    new = parts(new[:2], old)
    network, followed = extended(old, new)
    assume(followed)
    before = Merged(network.before, MERGE)
    change = before.after(network)
    kept = np.setdiff1d(np.arange(len(before.junctions.degree)), change.gone)
    xy = np.vstack((before.junctions.xy[kept], change.xy))
    degree = np.append(before.junctions.degree[kept], change.degree)
    found = sorted(zip(xy.tolist(), degree.tolist(), strict=True))
    assert found == junctions(merged_nodes(build_network(np.append(old, new)), MERGE))


@pytest.mark.parametrize("old", [lines(), lines(*GRID)])
def test_nothing_may_be_added_to_anything(old):
    network, _ = extended(old, lines())
    assert len(network.lines) == len(old)
