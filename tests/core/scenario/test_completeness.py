"""A layer of objects counts only where it is dense enough, or declared complete."""

import dataclasses

import pytest
import shapely

from herstruct_plugin.core.model.schemas import FURNITURE, PLAY, STREETS, TREES
from herstruct_plugin.core.model.tables import TypedTable
from herstruct_plugin.core.scenario.completeness import completeness_issues, object_doubts
from herstruct_plugin.core.scoring.parameters import Parameters
from tests.core.worked_neighbourhood import worked_neighbourhood

BASE = worked_neighbourhood()  # 44 dwellings
X, Y = 120000.0, 486000.0


def trees(count):
    return TypedTable(
        TREES,
        {"tree_id": [f"t{i:03d}" for i in range(count)], "crown": [8.0] * count},
        shapely.points([[X + i, Y + 1] for i in range(count)]),
    )


def furniture(kind, count):
    return TypedTable(
        FURNITURE,
        {"furniture_id": [f"f{i:03d}" for i in range(count)], "kind": [kind] * count},
        shapely.points([[X + i, Y + 1] for i in range(count)]),
    )


def streets(metres):
    line = shapely.LineString([(X, Y), (X + metres, Y)])
    return TypedTable(
        STREETS, {"street_id": ["s"], "walkable": [True], "street": [True], "main_road": [False]}, [line]
    )


def verdict(parameters=None, **tables):
    bare = {"trees": None, "play": None, "furniture": None, "streets": None}
    return object_doubts(dataclasses.replace(BASE, **{**bare, **tables}), parameters or Parameters())[0]


@pytest.mark.parametrize(("count", "doubt"), [(8, "sparse"), (9, "")])  # 0.2 x 44 = 8.8
def test_trees_need_a_fifth_of_a_tree_per_dwelling(count, doubt):
    assert verdict(trees=trees(count)) == {"trees": doubt}


@pytest.mark.parametrize(("count", "doubt"), [(4, "sparse"), (5, "")])  # 10 per km x 0.5 km
def test_lamps_need_ten_per_kilometre_of_street(count, doubt):
    assert verdict(furniture=furniture("lamp", count), streets=streets(500)) == {"lamps": doubt}


def test_what_cannot_be_held_against_anything_is_not_trusted():
    assert verdict(furniture=furniture("lamp", 500)) == {"lamps": "unjudged"}
    assert verdict(trees=trees(500), units=None) == {"trees": "unjudged"}


def test_benches_are_trusted_only_when_declared_complete():
    many = furniture("bench", 500)
    assert verdict(furniture=many) == {"benches": "undeclared"}
    assert verdict(Parameters(complete_layers=("benches",)), furniture=many) == {"benches": ""}


def test_one_play_place_a_thousand_dwellings_is_enough_and_none_is_not():
    place = TypedTable(PLAY, {"play_id": ["p"], "age": [""]}, [shapely.box(X, Y, X + 10, Y + 10)])
    assert verdict(play=place) == {"play": ""}
    empty = TypedTable(PLAY, {"play_id": [], "age": []}, [])
    assert verdict(play=empty) == {"play": "sparse"}


def test_each_kind_that_is_not_trusted_is_told_once():
    notes = [{"trees_doubt": "sparse", "play_doubt": ""}]
    assert [
        (one.code, one.params["kind"], one.params["areas"]) for one in completeness_issues(BASE, notes)
    ] == [("objects_too_sparse", "trees", 1)]
