"""Real extracts give the numbers that were checked by hand (tests/data/README.md)."""

from __future__ import annotations

import csv
from functools import cache

import numpy as np
import pytest
import shapely

from herstruct_plugin.core.model.codes import Function, Ground, TenureLevel
from herstruct_plugin.core.model.quantities import ONE
from herstruct_plugin.core.model.tables import Neighbourhood

from .layers import DATA, RD, build, codes, extract, layer

WOON = int(Function.WOON)
BGT = "otterlo/bgt.gpkg"
GROUND = (
    "pand",
    "wegdeel",
    "ondersteunendwegdeel",
    "begroeidterreindeel",
    "onbegroeidterreindeel",
    "waterdeel",
    "ondersteunendwaterdeel",
    "overigbouwwerk",
)
BOX = shapely.box(180000, 456000, 182000, 458000)
VILLAGE = shapely.box(180900, 456600, 181700, 457500)


@cache
def otterlo() -> Neighbourhood:
    return build(
        areas=extract("otterlo/areas.gpkg"),
        ground=[extract(BGT, name) for name in GROUND],
        trees=[extract(BGT, "vegetatieobject")],
        furniture=[extract(BGT, "paal"), extract(BGT, "straatmeubilair")],
    )


@cache
def overtoomse_veld() -> Neighbourhood:
    folder = "overtoomse_veld_noord/"
    return build(
        areas=extract(folder + "bag.gpkg", "buurt"),
        buildings=extract(folder + "bag.gpkg", "panden"),
        tenure=[extract(folder + "tenure_2017.gpkg")],
        reference=extract(folder + "reference_2017.csv"),
    )


@pytest.mark.parametrize(
    ("kind", "area"),
    [
        ("wegdeel", 230005),
        ("ondersteunendwegdeel", 69055),
        ("begroeidterreindeel", 2382027),
        ("onbegroeidterreindeel", 1043248),
        ("waterdeel", 63723),
        ("ondersteunendwaterdeel", 20984),
        ("overigbouwwerk", 2357),
    ],
)
def test_level_0_areas_of_otterlo(kind: str, area: int) -> None:
    ground = otterlo().ground
    assert ground is not None
    mine = np.array([name.startswith(f"{kind}:") for name in ground.ids])
    assert shapely.area(shapely.intersection(ground.geometry[mine], BOX)).sum() == pytest.approx(area, abs=1)


def test_every_layer_of_otterlo_is_recognised_in_full() -> None:
    ground = otterlo().ground
    assert ground is not None
    assert [one.kind for one in ground.provenance] == [f"bgt.{name}" for name in GROUND]
    counts = {one.layer: (one.rows_in, one.rows_used, dict(one.dropped)) for one in ground.provenance}
    assert counts["wegdeel"] == (1252, 1249, {"other_level": 3})
    assert counts["pand"] == (1711, 1681, {"plan": 30})
    assert max(one.reference_date for one in ground.provenance) == "2020-07-28"
    assert "ground_values_unknown" not in codes(otterlo())


def test_panden_of_otterlo_come_from_the_bgt_without_the_planned_ones() -> None:
    buildings = otterlo().buildings
    assert buildings is not None
    plan = extract(BGT, "pand")
    planned = shapely.from_wkb(plan._wkb[plan._columns["plus-status"] == "plan"])
    expected = 190117 - shapely.area(shapely.intersection(planned, BOX)).sum()
    found = shapely.area(shapely.intersection(buildings.geometry, BOX)).sum()
    assert found == pytest.approx(expected, abs=1.0)
    assert shapely.area(planned).sum() > 1000


def test_trees_lamps_and_benches_of_otterlo() -> None:
    made = otterlo()
    assert made.trees is not None
    assert made.furniture is not None
    assert len(made.trees) == 2088
    assert shapely.intersects(VILLAGE, made.trees.geometry).sum() == 859
    kinds = made.furniture["kind"]
    assert ((kinds == "lamp").sum(), (kinds == "bench").sum()) == (388, 6)
    assert (shapely.intersects(VILLAGE, made.furniture.geometry) & (kinds == "lamp")).sum() == 222


def test_roads_of_otterlo_by_class() -> None:
    ground = otterlo().ground
    assert ground is not None
    raw = extract(BGT, "wegdeel")
    level = raw._columns["relatieveHoogteligging"] == "0"
    for value, code in (
        ("voetpad", Ground.VOET),
        ("fietspad", Ground.FIETSPAD),
        ("parkeervlak", Ground.PARKEERVLAK),
    ):
        mine = (ground["ground_class"] == code) & np.array(
            [name.startswith("wegdeel:") for name in ground.ids]
        )
        others = {
            "voetpad": ("voetpad", "voetpad op trap", "voetgangersgebied"),
            "fietspad": ("fietspad", "ruiterpad"),
            "parkeervlak": ("parkeervlak",),
        }[value]
        assert mine.sum() == (np.isin(raw._columns["function"].astype(str), others) & level).sum()
    assert ground["main_road"].sum() == ((raw._columns["function"] == "rijbaan regionale weg") & level).sum()


def test_gml_files_give_current_objects_with_arcs_made_straight() -> None:
    made = build(
        areas=extract("otterlo/areas.gpkg"),
        ground=[
            extract("otterlo/bgt_gml_excerpt/bgt_wegdeel.gml"),
            extract("otterlo/bgt_gml_excerpt/bgt_ondersteunendwaterdeel.gml"),
        ],
    ).ground
    assert made is not None
    assert [(one.kind, one.rows_in, one.rows_used) for one in made.provenance] == [
        ("bgt.wegdeel", 9, 7),
        ("bgt.ondersteunendwaterdeel", 9, 7),
    ]
    assert {str(one) for one in made.provenance[0].dropped} == {"ended"}


def test_panden_of_overtoomse_veld() -> None:
    made = overtoomse_veld()
    assert made.buildings is not None
    assert made.units is not None
    assert len(made.buildings) == 464
    assert shapely.area(made.buildings.geometry).sum() == pytest.approx(89203.3, abs=0.1)
    assert shapely.union_all(made.buildings.geometry).area == pytest.approx(87046.7, abs=0.1)
    assert made.areas.geometry[0].area == pytest.approx(344751.49, abs=0.01)
    assert (made.buildings["functions"] & WOON > 0).sum() == 276
    assert len(made.units) == 2690
    assert made.areas["municipality"].tolist() == ["GM0363"]


def test_mixed_panden_of_overtoomse_veld_do_not_count_every_unit_as_a_dwelling() -> None:
    made = overtoomse_veld()
    assert made.units is not None
    assert made.buildings is not None
    functions, n = made.buildings["functions"].tolist(), made.buildings["unit_count"].tolist()
    expected = 0
    for mask, count in zip(functions, n, strict=True):
        if mask & WOON and count:
            expected += max(count - bin(mask & ~WOON).count("1"), 1)
    assert (made.units["functions"] & WOON > 0).sum() == expected
    assert expected < 2603


def test_tenure_of_overtoomse_veld() -> None:
    made = overtoomse_veld()
    assert made.units is not None
    assert made.area_facts is not None
    assert set(made.units["tenure_level"].tolist()) == {int(TenureLevel.T4)}
    assert made.area_facts["dwellings"].tolist() == [2237.0]
    assert int(made.area_facts["corporatie"][0]) / ONE == pytest.approx(1372 / 2237, abs=1e-9)
    assert made.reference is not None
    assert made.reference.ids.tolist() == ["GM0363"]
    assert made.reference["koop"][0] == pytest.approx(129907 / 427858, abs=1e-9)
    assert made.reference["dwellings"].tolist() == [427858.0]


def test_dashes_of_the_tenure_sheet_are_nil_only_where_the_total_proves_it() -> None:
    made = overtoomse_veld().statistics
    assert made is not None
    koop = dict(zip(made.ids.tolist(), made["koop"].tolist(), strict=True))
    assert koop["BU03638602"] == 0.0  # - and -, 366, total 366
    assert np.isnan(koop["BU03638605"])  # four dashes


def test_translated_key_figures_with_decimal_commas() -> None:
    with (DATA / "overtoomse_veld_noord/cbs_2020.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    table = layer("cbs_2020", None, **{name: [row[name] for row in rows] for name in rows[0]})
    made = build(areas=extract("overtoomse_veld_noord/bag.gpkg", "buurt"), reference=table)
    assert made.area_facts is not None
    assert made.area_facts["household_size"].tolist() == [2.4]
    assert made.reference is not None
    assert (made.reference.ids.tolist(), made.reference["household_size"].tolist()) == (["GM0363"], [1.8])
    assert np.isnan(made.reference["corporatie"][0])


def test_names_of_ten_characters_in_apeldoorn() -> None:
    path = "apeldoorn_noord/bag_wfs_apeldoorn_noord.gpkg"
    made = build(
        areas=extract(path, "bag_buurt", RD),
        buildings=extract(path, "bag_gebouw", RD),
        units=extract(path, "bag_verblijfsobject", RD),
        tenure=[extract(path, "bag_buurt", RD)],
    )
    assert made.buildings is not None
    assert made.units is not None
    assert (made.buildings.provenance[0].rows_in, len(made.buildings)) == (382, 353)
    assert made.buildings.provenance[0].fields["unit_area_max"] == "oppervla_1"
    assert (made.units.provenance[0].rows_in, len(made.units)) == (490, 447)
    assert (made.units["functions"] & WOON > 0).sum() == 119
    raw = extract(path, "bag_gebouw")
    assert {name for names in made.units["building_ids"] for name in names} <= set(raw._columns["identifica"])
    assert made.area_facts is not None
    assert made.area_facts["household_size"].tolist() == [1.7]
    assert made.area_facts["tenure_reason"].tolist() == ["layer_missing"]


def test_squares_of_harderwijk() -> None:
    source = extract("harderwijk/cbs_squares.gpkg")
    region = shapely.box(170600, 483400, 172400, 485200)
    made = build(areas=layer("gebied", [region], naam=["Harderwijk"]), tenure=[source]).squares
    assert made is not None
    assert len(made) == 229
    assert set(shapely.area(made.geometry).tolist()) == {10000.0}
    koop, huur, corp, count = (
        np.array(source._columns[name].tolist(), dtype=float)
        for name in (
            "percentage_koopwoningen",
            "percentage_huurwoningen",
            "aantal_huurwoningen_in_bezit_woningcorporaties",
            "aantal_woningen",
        )
    )
    known = (((koop >= 0) & (huur >= 0) & (corp >= 0)) | (koop == 100) | ((huur == 100) & (corp >= 0))) & (
        count > 0
    )
    assert ((made["koop"] + made["corporatie"] + made["overig"]) > 0).sum() == known.sum()
    assert set(made["reason"].tolist()) == {"", "secret"}
    assert made["dwellings"].sum() == count[count > 0].sum() - (count < 0).sum()


def test_playgrounds_of_harderwijk_in_the_esri_spelling() -> None:
    region = shapely.box(170600, 483400, 172400, 485200)
    made = build(
        areas=layer("gebied", [region], naam=["Harderwijk"]),
        play=[extract("harderwijk/functioneelgebied.gpkg", to=RD)],
    ).play
    assert made is not None
    assert len(made) == 65


def test_the_literal_answer_of_the_bag_service() -> None:
    source = extract("wfs_samples/bag_verblijfsobject_wfs_v2.json")
    around = shapely.box(*shapely.total_bounds(shapely.from_wkb(source._wkb))).buffer(10)
    made = build(areas=layer("gebied", [around], naam=["Appingedam"]), units=source).units
    assert made is not None
    assert len(made) == 5
    assert sorted(made["go"].tolist()) == [69.0, 69.0, 80.0, 153.0, 163.0]
    assert (made["functions"] & WOON > 0).sum() == 4
    assert {len(names) for names in made["building_ids"]} == {1}
    assert ("0003100000122770",) in made["building_ids"].tolist()


def test_trees_of_rotterdam_with_crowns_and_without_the_felled() -> None:
    source = extract("rotterdam/bomen_sample.gpkg")
    around = shapely.box(*shapely.total_bounds(shapely.from_wkb(source._wkb)))
    made = build(areas=layer("gebied", [around], naam=["Bospolder"]), trees=[source]).trees
    assert made is not None
    assert len(made) == 198
    assert made.provenance[0].dropped == {"felled": 2}
    assert made.provenance[0].fields["crown"] == "KROONOMVANG"
    assert np.nanmax(made["crown"]) <= 30


def test_rd_coordinates_without_a_crs_in_rotterdam() -> None:
    made = build(areas=extract("rotterdam/tir_buurten_rd_without_crs.geojson", crs=""))
    assert made.areas["name"].tolist() == ["Bospolder", "Tussendijken", "Spangen"]
    assert set(made.areas["municipality"].tolist()) == {"GM0599"}
    assert codes(made) == {"crs_assumed": 1, "area_id_not_recognised": 1}
