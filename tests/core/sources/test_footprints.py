"""Footprints of BAG panden from the BGT (settled definition 33)."""

from __future__ import annotations

import shapely

from herstruct_plugin.core.model.codes import Ground

from .layers import area, box, build, codes, issue, panden
from .test_bgt import bgt


def test_the_footprint_of_a_pand_is_its_bgt_polygons_together() -> None:
    bag = panden([box(0, 0, 30, 10)], identificatie=["0228100000000001"])
    made = build(buildings=bag, ground=[bgt("pand", ["0228100000000001"] * 2)])
    assert made.buildings is not None
    assert made.buildings.geometry[0].equals(box(0, 0, 20, 10))
    assert made.ground is not None
    assert len(made.ground) == 0  # both polygons are now the building


def test_a_pand_that_the_bgt_does_not_show_is_underground() -> None:
    bag = panden([box(0, 0, 10), box(50, 0, 10)], identificatie=["0228100000000001", "0228100000000002"])
    made = build(buildings=bag, ground=[bgt("pand", ["0228100000000001"])])
    assert made.buildings is not None
    assert [shape.is_empty for shape in made.buildings.geometry] == [False, True]
    assert issue(made, "panden_underground").params["count"] == 1


def test_a_pand_far_from_any_bgt_pand_keeps_its_bag_outline() -> None:
    bag = panden([box(0, 0, 10), box(111, 0, 10)], identificatie=["0228100000000001", "0228100000000002"])
    made = build(areas=area(500), buildings=bag, ground=[bgt("pand", ["0228100000000001"])])
    assert made.buildings is not None
    assert made.buildings.geometry[1].area == 100.0
    assert "panden_underground" not in codes(made)


def test_bgt_panden_without_a_bag_match_stay_in_the_ground() -> None:
    bag = panden([box(0, 0, 10)], identificatie=["0228100000000001"])
    made = build(buildings=bag, ground=[bgt("pand", ["0228100000000001", "0228100000000009", None])])
    assert made.ground is not None
    assert made.ground.ids.tolist() == ["pand:G2", "pand:G3"]
    assert set(made.ground["ground_class"].tolist()) == {int(Ground.PAND)}


def test_bgt_panden_without_ids_say_nothing_of_bag_panden() -> None:
    made = build(buildings=panden([box(50, 0, 10)]), ground=[bgt("pand", [None])])
    assert made.buildings is not None
    assert made.buildings.geometry[0].area == 100.0


def test_other_levels_of_a_pand_are_no_footprint() -> None:
    bag = panden([box(0, 0, 20, 10)], identificatie=["0228100000000001"])
    made = build(buildings=bag, ground=[bgt("pand", ["0228100000000001"] * 2, level=["0", "1"])])
    assert made.buildings is not None
    assert made.buildings.geometry[0].equals(box(0, 0, 10))


def test_without_a_bag_layer_the_bgt_panden_are_the_buildings() -> None:
    made = build(ground=[bgt("pand", ["0228100000000001", "0228100000000001", None])])
    assert made.buildings is not None
    assert made.buildings.ids.tolist() == ["0228100000000001", "pand:G3"]
    assert made.buildings.geometry[0].area == 200.0
    assert made.buildings["year"].tolist() == [-1, -1]
    assert len(made.ground or []) == 0
    assert issue(made, "buildings_from_bgt").params["count"] == 2


def test_panden_with_a_placeholder_for_their_bag_id_are_each_a_building_of_their_own() -> None:
    made = build(ground=[bgt("pand", ["0228109999999999", "0228109999999999", "0228100000000000"])])
    assert made.buildings is not None
    assert made.buildings.ids.tolist() == ["pand:G1", "pand:G2", "pand:G3"]
    assert made.buildings.geometry[1].equals(box(10, 0, 10))


def test_a_flat_roof_is_as_large_as_the_footprint() -> None:
    bag = panden([box(0, 0, 30, 10)], identificatie=["0228100000000001"], b3_dak_type=["single horizontal"])
    made = build(buildings=bag, ground=[bgt("pand", ["0228100000000001"])])
    assert made.buildings is not None
    assert made.buildings["flat_roof"][0] == shapely.area(box(0, 0, 10))


def test_a_bgt_pand_layer_may_be_given_for_the_bag_layer() -> None:
    ids = [f"022810000000000{number}" for number in range(4)]
    source = bgt("pand", ids, level=["0", "0", "1", "0"], plus=["geenWaarde", "plan", None, None])
    made = build(buildings=source).buildings
    assert made is not None
    assert made.ids.tolist() == [ids[0], ids[3]]
    assert dict(made.provenance[0].dropped) == {"other_level": 1, "plan": 1}
