"""Where polygons are entered: at corners, and at equal pieces of the boundary in between."""

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from herstruct_plugin.core.network.access_points import boundary_points

X, Y = 150_000.0, 450_000.0


def entered(*polygons, spacing=30.0):
    points, owner = boundary_points(np.array(polygons, dtype=object), int(spacing * 1000))
    return [sorted(map(tuple, np.round(shapely.get_coordinates(points[owner == one]), 3).tolist()))
            for one in range(len(polygons))]  # fmt: skip


def test_a_rectangle_is_entered_at_its_corners_and_at_most_thirty_metres_apart():
    # 30 m is one piece, 61 m are three
    (found,) = entered(shapely.box(X, Y, X + 61, Y + 30))
    sides = [0, 61 / 3, 122 / 3, 61]
    assert found == sorted((round(X + x, 3), Y + y) for x in sides for y in (0, 30))


def test_a_vertex_on_a_straight_side_is_no_corner():
    plain = shapely.box(X, Y, X + 40, Y + 40)
    more = shapely.segmentize(plain, 7.0)
    twice = shapely.Polygon(np.repeat(shapely.get_coordinates(more), 2, axis=0))
    assert entered(more) == entered(twice) == entered(plain)


def test_a_circle_is_entered_all_round_and_an_empty_polygon_nowhere():
    circle = shapely.Point(X, Y).buffer(20, quad_segs=32)  # 125.6 m round: five pieces
    nothing, found = entered(shapely.Polygon(), circle)
    assert nothing == []
    assert len(found) == 5
    apart = [shapely.Point(one).distance(shapely.Point(other)) for one in found for other in found]
    assert min(one for one in apart if one) == pytest.approx(40 * np.sin(np.pi / 5), rel=0.01)


def test_every_part_is_entered_and_holes_are_not():
    ring = shapely.box(X, Y, X + 20, Y + 20).difference(shapely.box(X + 5, Y + 5, X + 9, Y + 9))
    both = shapely.union(ring, shapely.box(X + 50, Y, X + 60, Y + 10))
    (found,) = entered(both)
    assert found == sorted(
        [(X + x, Y + y) for x in (0, 20) for y in (0, 20)]
        + [(X + x, Y + y) for x in (50, 60) for y in (0, 10)]
    )


def test_no_polygon_is_entered_elsewhere_when_others_are_asked_for_with_it():
    rng = np.random.default_rng(5)
    shapes = [
        shapely.Point(X + x, Y + y).buffer(r, quad_segs=7)
        | shapely.box(X + x, Y + y, X + x + r, Y + y + 2 * r)
        for x, y, r in rng.uniform(1, 300, (40, 3))
    ]
    together, owner = boundary_points(np.array(shapes, dtype=object), 30_000)
    for one, shape in enumerate(shapes):
        alone, _ = boundary_points(np.array([shape], dtype=object), 30_000)
        assert shapely.to_wkb(alone).tolist() == shapely.to_wkb(together[owner == one]).tolist()


corner = st.tuples(st.integers(-60, 60), st.integers(-60, 60))


@given(
    st.lists(corner, min_size=4, max_size=9, unique=True),
    st.floats(1.0, 359.0),
    st.integers(0, 8),
    st.booleans(),
)
def test_where_a_ring_begins_which_way_it_runs_and_how_it_is_turned_changes_nothing(xy, angle, shift, back):
    hull = shapely.convex_hull(shapely.multipoints([(X + x, Y + y) for x, y in xy]))
    if hull.geom_type != "Polygon":
        return
    ring = shapely.get_coordinates(hull)[:-1]
    other = np.roll(ring, shift % len(ring), axis=0)[:: -1 if back else 1]
    (expected,) = entered(hull)
    assert entered(shapely.Polygon(other)) == [expected]
    turn = np.radians(angle)
    turned = (ring - (X, Y)) @ np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]]) + (
        X,
        Y,
    )
    points, _ = boundary_points(np.array([shapely.Polygon(turned)], dtype=object), 30_000)
    back_again = (shapely.get_coordinates(points) - (X, Y)) @ np.array(
        [[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]]
    ) + (X, Y)
    apart = np.hypot(*(back_again[:, None, :] - np.array(expected)[None]).transpose(2, 0, 1))
    assert len(back_again) == len(expected)
    assert apart.min(axis=0).max() < 0.002
