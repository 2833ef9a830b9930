"""Trees: crowns and heights in the spellings of registers, crowns drawn as polygons, layers given twice."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
import shapely

from herstruct_plugin.core.sources.tree_sizes import size_of

from .layers import X, Y, area, box, build, by_id, codes, extract, issue, layer, named, point


def trees(count: int, **columns: list[Any]) -> Any:
    """A register with trees 10 m apart."""
    return layer("bomen", [point(5, 5 + 10 * n) for n in range(count)], id=list(range(count)), **columns)


@pytest.mark.parametrize(
    ("value", "size", "kind"),
    [
        (8, 8.0, "number"),
        (7.5, 7.5, "number"),
        ("7,5", 7.5, "number"),
        ("12 m", 12.0, "number"),
        ("6-9 m.", 7.5, "class"),
        ("4 - 6 m", 5.0, "class"),
        ("2,5–3,5 m", 3.0, "class"),
        ("b. 6 tot 9 m.", 7.5, "class"),
        ("15 t/m 18 meter", 16.5, "class"),
        ("<6 m.", 3.0, "class"),
        ("a. tot 6 m.", 3.0, "class"),
        ("> 24 m.", 24.0, "class"),
        ("g. 24 m. en hoger", 24.0, "class"),
        ("20+", 20.0, "class"),
        (None, math.nan, "none"),
        ("", math.nan, "none"),
        ("q. Niet van toepassing", math.nan, "none"),
        ("Niet van toepassing", math.nan, "none"),
        ("onbekend", math.nan, "none"),
        ("hoog", math.nan, "unreadable"),
        ("850 cm", math.nan, "unreadable"),
        (math.nan, math.nan, "unreadable"),
        (math.inf, math.nan, "unreadable"),
        ("-3", math.nan, "unreadable"),
    ],
)
def test_a_size_is_read_in_every_spelling(value: Any, size: float, kind: str) -> None:
    found, what = size_of(value)
    assert (found == size or (math.isnan(found) and math.isnan(size)), what) == (True, kind)


def test_nought_and_fillers_are_unknown_and_a_class_is_told() -> None:
    made = build(
        trees=[trees(6, kroondiameter=[0, 99, "4-6 m", "3,5", -1, 999], hoogte=["6-9 m.", 99, 0, 4, 5, 6])]
    )
    assert made.trees is not None
    np.testing.assert_array_equal(made.trees["crown"], [np.nan, np.nan, 5.0, 3.5, np.nan, np.nan])
    np.testing.assert_array_equal(made.trees["height"], [7.5, np.nan, np.nan, 4.0, 5.0, 6.0])
    told = [one for one in made.issues if one.code == "tree_classes_read"]
    assert [(one.params["field"], one.params["count"]) for one in told] == [
        ("kroondiameter", 1),
        ("hoogte", 1),
    ]


def test_what_no_tree_has_and_what_cannot_be_read_is_missing_and_told() -> None:
    made = build(trees=[trees(3, kroondiameter=["groot", 61, 6], boomhoogte=[850, 12, "?"])])
    assert made.trees is not None
    np.testing.assert_array_equal(made.trees["crown"], [np.nan, np.nan, 6.0])
    np.testing.assert_array_equal(made.trees["height"], [np.nan, 12.0, np.nan])
    assert codes(made) == {"unreadable_numbers": 2, "crowns_too_large": 1, "trees_too_high": 1}
    assert issue(made, "trees_too_high").params["field"] == "boomhoogte"


def test_a_tree_drawn_as_a_polygon_has_the_crown_of_an_equal_circle() -> None:
    shapes = [shapely.Point(X + 20, Y + 20).buffer(4), box(50, 50, 0.4), box(60, 60, 8)]
    made = build(trees=[layer("kronen", shapes, id=["a", "b", "c"], kroondiameter=[None, None, 5])])
    crowns = by_id(made.trees, "crown")
    assert crowns["a"] == pytest.approx(8.0, abs=0.03)
    assert math.isnan(crowns["b"])  # a trunk
    assert crowns["c"] == 5.0
    assert issue(made, "crowns_from_outlines").params["count"] == 1


def test_of_bgt_lines_of_trees_and_hedges_are_left_out() -> None:
    shapes = [point(1, 1), shapely.LineString([(X, Y), (X + 9, Y)]), box(20, 20, 6)]
    source = named(
        "vegetatieobject", shapes, {"lokaalID": ["a", "b", "c"], "plus-type": ["boom", "boom", "haag"]}
    )
    made = build(trees=[source]).trees
    assert made is not None
    assert made.ids.tolist() == ["a"]
    assert math.isnan(made["height"][0])


def test_two_layers_with_the_same_trees_are_told() -> None:
    register = trees(10, kroondiameter=[6] * 10)
    bgt = named(
        "vegetatieobject",
        [point(5.9, 5.5 + 10 * n) for n in range(8)],
        {"lokaalID": [f"G{n}" for n in range(8)], "plus-type": ["boom"] * 8},
    )
    made = build(areas=area(200), trees=[register, bgt])
    told = issue(made, "tree_layers_overlap")
    assert (told.layer, told.params) == ("vegetatieobject", {"other": "bomen", "count": 8})
    apart = named("park", [point(60, 60)], {"id": ["p"], "kroondiameter": [5]})
    assert "tree_layers_overlap" not in codes(build(areas=area(200), trees=[register, apart]))


def test_the_register_of_rotterdam_gives_heights_by_class() -> None:
    source = extract("rotterdam/bomen_sample.gpkg")
    around = shapely.box(*shapely.total_bounds(shapely.from_wkb(source._wkb)))
    made = build(areas=layer("gebied", [around], naam=["Bospolder"]), trees=[source])
    assert made.trees is not None
    assert made.trees.provenance[0].fields["height"] == "HOOGTE"
    assert set(made.trees["height"].tolist()) <= {3.0, 7.5, 10.5, 13.5, 16.5, 21.0, 24.0}
    assert np.isfinite(made.trees["height"]).all()
    assert issue(made, "tree_classes_read").params["count"] == 198


def test_the_bgt_trees_of_otterlo_have_neither_crown_nor_height() -> None:
    source = extract("otterlo/bgt.gpkg", "vegetatieobject")
    village = shapely.box(180900, 456600, 181700, 457500)
    made = build(areas=layer("gebied", [village], naam=["Otterlo"]), trees=[source]).trees
    assert made is not None
    assert not np.isfinite(made["crown"]).any()
    assert not np.isfinite(made["height"]).any()
