"""Typed tables: immutable, in the order of their ids."""

import numpy as np
import pytest
import shapely

from herstruct_plugin.core.model.schemas import PLAY, TREES
from herstruct_plugin.core.model.tables import TypedTable, empty_table


def trees(ids, xs, crowns=None):
    return TypedTable(
        TREES, {"tree_id": ids, "crown": crowns or [np.nan] * len(ids)}, shapely.points(xs, [0] * len(xs))
    )


def test_rows_are_sorted_by_id_so_that_the_order_of_a_layer_does_not_matter():
    one, other = trees(["b", "a"], [2, 1]), trees(["a", "b"], [1, 2])
    assert one.ids.tolist() == other.ids.tolist() == ["a", "b"]
    assert shapely.get_x(one.geometry).tolist() == shapely.get_x(other.geometry).tolist() == [1, 2]


def test_rows_with_one_id_are_sorted_by_their_geometry():
    assert (
        shapely.get_x(trees(["a", "a"], [2, 1]).geometry).tolist()
        == shapely.get_x(trees(["a", "a"], [1, 2]).geometry).tolist()
    )


def test_a_table_cannot_be_changed():
    table = trees(["a"], [1])
    with pytest.raises(ValueError, match="read-only"):
        table["crown"][0] = 3.0
    with pytest.raises(ValueError, match="read-only"):
        table.geometry[0] = None


def test_a_column_that_may_be_left_out_gets_its_default_in_every_row():
    shapes = shapely.box([0, 2], 0, [1, 3], 1)
    assert TypedTable(PLAY, {"play_id": ["a", "b"], "age": ["", ""]}, shapes)["date"].tolist() == [-1, -1]
    dated = TypedTable(PLAY, {"play_id": ["b", "a"], "age": ["", ""], "date": [2, 1]}, shapes)
    assert dated["date"].tolist() == [1, 2]
    with pytest.raises(ValueError, match=r"lacks columns \['age'\]"):
        TypedTable(PLAY, {"play_id": ["a", "b"]}, shapes)


def test_a_missing_or_short_column_is_refused():
    with pytest.raises(ValueError, match="lacks columns"):
        TypedTable(TREES, {"tree_id": ["a"]}, shapely.points([1], [1]))
    with pytest.raises(ValueError, match="rows"):
        TypedTable(TREES, {"tree_id": ["a"], "crown": [1.0, 2.0]}, shapely.points([1], [1]))


def test_taking_rows_and_replacing_columns_leaves_the_original():
    table = trees(["a", "b"], [1, 2], [3.0, 4.0])
    assert table.take(np.array([1])).ids.tolist() == ["b"]
    assert table.with_columns(crown=[5.0, 6.0])["crown"].tolist() == [5.0, 6.0]
    assert table["crown"].tolist() == [3.0, 4.0]
    assert len(empty_table(TREES)) == 0
