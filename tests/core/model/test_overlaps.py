"""The search for overlaps finds exactly the pairs whose interiors meet, whatever edges polygons share."""

from pathlib import Path

import geopandas
import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from herstruct_plugin.core.model.overlaps import overlapping_pairs
from herstruct_plugin.core.model.shared_edges import SharedEdges

BGT = Path(__file__).parents[2] / "data" / "otterlo" / "bgt.gpkg"


def objects(shapes):
    made = np.empty(len(shapes), dtype=object)
    made[:] = shapes
    return made


def found_pairs(shapes, rank=None):
    surfaces = objects(shapes)
    rank = np.arange(len(surfaces)) if rank is None else rank
    lower, higher = overlapping_pairs(shapely.STRtree(surfaces), surfaces, rank, np.arange(len(surfaces)))
    assert (rank[higher] < rank[lower]).all()
    pairs = list(zip(lower.tolist(), higher.tolist(), strict=True))
    assert len(pairs) == len(set(pairs))
    return pairs


def all_pairs(shapes, rank=None):
    rank = np.arange(len(shapes)) if rank is None else rank
    return [
        (one, two)
        for one in range(len(shapes))
        for two in range(len(shapes))
        if rank[two] < rank[one] and shapely.relate_pattern(shapes[one], shapes[two], "T********")
    ]


def grid(size, offset=0, step=1):
    return [
        shapely.box(x, y, x + step, y + step)
        for x in range(offset, offset + size, step)
        for y in range(offset, offset + size, step)
    ]


def triangles(points):
    return list(shapely.get_parts(shapely.delaunay_triangles(shapely.MultiPoint(points))))


# Few places on a small raster: edges are shared, cross, run along each other and meet in corners a lot.
places = st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)), min_size=4, max_size=14, unique=True)


@st.composite
def tessellations(draw):
    """Some faces of one or two triangulations that have points in common, some joined, some turned round."""
    points = draw(places)
    faces = triangles(points)
    if draw(st.booleans()):
        faces += triangles(points[: len(points) // 2] + draw(places))
    faces = draw(st.permutations(faces))
    joins = draw(st.lists(st.integers(1, 4), min_size=1, max_size=len(faces) or 1))
    shapes, at = [], 0
    for size in joins:
        joined = shapely.union_all(faces[at : at + size])
        at += size
        if shapely.get_type_id(joined) in (3, 6) and shapely.is_valid(joined):
            shapes.append(joined if draw(st.booleans()) else shapely.reverse(joined))
    return shapes + faces[at:] if draw(st.booleans()) else shapes


@given(tessellations(), st.randoms(use_true_random=False))
def test_every_pair_whose_interiors_meet_is_found_and_no_other(shapes, random):
    rank = list(range(len(shapes)))
    random.shuffle(rank)
    rank = np.array(rank, dtype=np.int64)
    assert found_pairs(shapes, rank) == sorted(all_pairs(shapes, rank))


def test_a_tessellation_that_closes_has_no_loose_edge_but_its_border():
    edges = SharedEdges(objects(grid(5)))
    inner = [row for row, shape in enumerate(grid(5)) if shapely.box(0.5, 0.5, 4.5, 4.5).contains(shape)]
    assert np.flatnonzero(np.isnan(edges.loose_boxes[:, 0])).tolist() == inner
    assert edges.neighbours()[12].tolist() == [7, 11, 12, 13, 17]
    assert found_pairs(grid(5)) == []


def test_two_tessellations_on_top_of_each_other_overlap_far_from_any_border():
    shapes = grid(12) + grid(12, offset=2, step=2)
    assert found_pairs(shapes) == sorted(all_pairs(shapes))
    assert (12 * 5 + 5, 12 * 5 + 6) not in found_pairs(shapes)


def test_a_layer_that_was_given_twice_overlaps_itself():
    shapes = grid(6) + grid(6)
    assert found_pairs(shapes) == [(row + 36, row) for row in range(36)]


def test_a_polygon_that_was_given_twice_overlaps_itself_whichever_way_round_it_is_drawn():
    shape = shapely.box(0, 0, 1, 1)
    assert found_pairs([shape, shape]) == [(1, 0)]
    assert found_pairs([shape, shapely.reverse(shape)]) == [(1, 0)]


def test_a_polygon_in_the_hole_of_another_does_not_overlap_it_but_one_on_top_of_it_does():
    outer = shapely.Polygon(shapely.box(0, 0, 9, 9).exterior, [shapely.box(3, 3, 6, 6).exterior])
    inner = shapely.box(3, 3, 6, 6)
    assert found_pairs([outer, inner]) == []
    assert found_pairs([shapely.box(0, 0, 9, 9), inner]) == [(1, 0)]
    assert SharedEdges(objects([outer, inner])).island.tolist() == [False, False]


def test_parts_of_a_multipolygon_count_one_by_one():
    both = shapely.MultiPolygon([shapely.box(0, 0, 1, 1), shapely.box(2, 0, 3, 1)])
    assert found_pairs([both, shapely.box(1, 0, 2, 1), shapely.box(2, 0, 3, 1)]) == [(2, 0)]


def test_an_edge_that_ends_elsewhere_is_loose():
    left, right = shapely.box(0, 0, 1, 2), shapely.box(1, 0, 2, 1)
    edges = SharedEdges(objects([left, right]))
    assert edges.loose_boxes.tolist() == [[0, 0, 1, 2], [1, 0, 2, 1]]
    assert edges.island.all()
    noded = shapely.Polygon([(0, 0), (1, 0), (1, 1), (1, 2), (0, 2)])
    assert not SharedEdges(objects([noded, right])).island.any()


@pytest.mark.parametrize("shapes", [[], [shapely.Polygon()], [shapely.Polygon(), shapely.box(0, 0, 1, 1)]])
def test_nothing_overlaps_nothing(shapes):
    assert found_pairs(shapes) == []


def plain_search(shapes):
    one, two = shapely.STRtree(shapes).query(shapes)
    one, two = one[two < one], two[two < one]
    meet = shapely.relate_pattern(shapes[one], shapes[two], "T********")
    return sorted(zip(one[meet].tolist(), two[meet].tolist(), strict=True))


def test_in_real_ground_the_few_overlaps_are_found_and_most_polygons_share_all_their_edges():
    layers = [
        "pand",
        "wegdeel",
        "ondersteunendwegdeel",
        "begroeidterreindeel",
        "onbegroeidterreindeel",
        "waterdeel",
    ]
    shapes = []
    for layer in layers:
        rows = geopandas.read_file(BGT, layer=layer)
        current = (
            rows["eindRegistratie"].isna() if "eindRegistratie" in rows else np.ones(len(rows), dtype=bool)
        )
        shapes.extend(rows.geometry[current & (rows["relatieveHoogteligging"].astype(int) == 0)])
    shapes = shapely.make_valid(objects(shapes))
    expected = plain_search(shapes)
    assert found_pairs(shapes) == expected
    assert 0 < len(expected) < len(shapes) / 10
    assert np.isnan(SharedEdges(shapes).loose_boxes[:, 0]).mean() > 0.9


def test_thousands_of_polygons_over_threads_give_the_pairs_of_a_plain_search():
    shapes = objects(grid(70) + [shapely.box(x + 0.5, x + 0.25, x + 3.5, x + 2) for x in range(60)])
    assert found_pairs(shapes) == plain_search(shapes)
