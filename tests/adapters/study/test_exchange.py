"""Measures go out and come in; bad ones are told, good ones are kept."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
import shapely
from qgis.core import QgsVectorLayer

from herstruct_plugin.adapters.messages import sentence
from herstruct_plugin.adapters.study.exchange import export_measures, import_layers, import_measures
from herstruct_plugin.core.interventions.base import Intervention
from herstruct_plugin.core.issues import InputError
from herstruct_plugin.core.study.ledgers import ledgers
from herstruct_plugin.core.study.rows import LedgerRow, from_measure, to_measure

from .files import SHAPES, every_type

pytestmark = pytest.mark.usefixtures("qgis_app")
RD = "EPSG:28992"
RING = [[120_000, 486_000], [120_010, 486_000], [120_010, 486_007.5], [120_000, 486_000]]
MIX = {"koop": 0.4, "corporatie": 0.3, "overig": 0.3}


def geojson(folder, *features, crs=RD, name="schets.geojson"):
    """A file as another program writes it: (properties, geometry) for each feature."""
    made = {
        "type": "FeatureCollection",
        "features": [
            {"type": "Feature", "properties": properties, "geometry": geometry}
            for properties, geometry in features
        ],
    }
    if crs:
        made["crs"] = {"type": "name", "properties": {"name": crs}}
    (folder / name).write_text(json.dumps(made), encoding="utf-8")
    return folder / name


def block(**properties):
    return {"type": "I03", "name": "Blok", **properties}, {"type": "Polygon", "coordinates": [RING]}


@pytest.mark.parametrize("name", ["maatregelen.gpkg", "maatregelen.geojson"])
def test_every_type_goes_out_and_comes_in_as_the_same_measure(tmp_path, name):
    rows = [replace(row, note="Let op: “é”\n<b>", source="bewoners") for row in every_type()]
    export_measures(rows, RD, tmp_path / name)
    found = import_measures(tmp_path / name, RD)
    assert (found.issues, found.changed, found.unchanged) == ((), (), 0)
    assert ledgers(found.new).scenarios == ledgers(rows).scenarios
    assert {(row.id, row.note, row.source, row.layer) for row in found.new} == {
        (row.id, row.note, row.source, row.layer) for row in rows
    }
    again = import_measures(tmp_path / name, RD, existing=rows)
    assert (again.new, again.changed, again.unchanged) == ((), (), len(rows))


def test_what_goes_out_is_a_template_with_forms(tmp_path):
    export_measures([], RD, tmp_path / "sjabloon.gpkg")
    layer = QgsVectorLayer(f"{tmp_path / 'sjabloon.gpkg'}|layername=ledger_point", "p", "ogr")
    assert layer.editorWidgetSetup(layer.fields().lookupField("type")).type() == "ValueMap"
    assert import_measures(tmp_path / "sjabloon.gpkg", RD).new == ()


def test_geojson_that_goes_out_holds_lists_and_objects_and_says_where_it_is(tmp_path):
    export_measures(every_type(), RD, tmp_path / "m.geojson")
    made = json.loads((tmp_path / "m.geojson").read_text(encoding="utf-8"))
    assert made["crs"]["properties"]["name"] == "urn:ogc:def:crs:EPSG::28992"
    (one,) = [feature for feature in made["features"] if feature["properties"]["type"] == "I02"]
    assert one["properties"]["targets"] == ["0344100000012345"]
    assert one["properties"]["attributes"]["eigenaar_mix"] == MIX


def test_attributes_may_stand_in_columns_of_their_own(tmp_path):
    flat = {f"eigenaar_mix_{name}": share for name, share in MIX.items()}
    path = geojson(tmp_path, block(lagen=6.0, trekker="gemeente", kleur="oranje", **flat))
    found = import_measures(path, RD)
    assert found.issues == ()
    (row,) = found.new
    assert to_measure(row)[0].attributes == {"lagen": 6, "trekker": "gemeente", "eigenaar_mix": MIX}


def test_what_the_column_attributes_says_goes_before_a_column_of_its_own(tmp_path):
    path = geojson(tmp_path, block(lagen=6, attributes={"lagen": 3, "eigenaar_mix": MIX}))
    (row,) = import_measures(path, RD).new
    assert to_measure(row)[0].attributes["lagen"] == 3


def test_a_type_may_be_written_by_its_name_and_a_row_gets_an_id_and_the_scenario_that_is_asked(tmp_path):
    point = {"type": "Point", "coordinates": [120_000, 486_000]}
    path = geojson(tmp_path, ({"type": "bomen planten", "scenario": None}, point))
    (row,) = import_measures(path, RD, scenario="Ontwerp B").new
    assert (row.type, row.scenario, row.layer, row.rev) == ("I10", "Ontwerp B", "ledger_point", 1)
    assert len(row.id) == 36
    assert row.name == "I10 1"


def test_rows_without_id_get_the_same_ones_at_each_import(tmp_path):
    sketches = [block(name="A", attributes={"eigenaar_mix": MIX}), block(name="B"), block(name="C", lagen=3)]
    for feature, _ in sketches:
        feature.setdefault("attributes", {"eigenaar_mix": MIX})
    first = import_measures(geojson(tmp_path, *sketches), RD).new
    assert len({row.id for row in first}) == 3
    assert import_measures(geojson(tmp_path, *sketches), RD).new == first
    again = import_measures(geojson(tmp_path, *sketches), RD, existing=first)
    assert (again.new, again.changed, again.unchanged) == ((), (), 3)


def test_layers_that_are_open_are_read_with_their_pending_edits(tmp_path):
    export_measures(every_type(), RD, tmp_path / "m.gpkg")
    layer = QgsVectorLayer(f"{tmp_path / 'm.gpkg'}|layername=ledger_line", "lijnen", "ogr")
    other = QgsVectorLayer("Point?crs=EPSG:28992&field=a:int", "iets anders", "memory")
    assert layer.startEditing()
    (feature,) = [one for one in layer.getFeatures() if one["type"] == "I10"]
    layer.changeAttributeValue(feature.id(), layer.fields().lookupField("name"), "Laan")
    found = import_layers([other, layer], RD)
    assert [row.name for row in found.new if row.type == "I10"] == ["Laan"]
    assert found.issues == ()
    layer.rollBack()
    with pytest.raises(InputError) as refused:
        import_layers([other], RD)
    assert refused.value.issue.code == "measures_not_found"


def test_bad_rows_are_told_and_the_good_ones_are_kept(tmp_path):
    path = geojson(
        tmp_path,
        block(id="goed", attributes={"eigenaar_mix": MIX}),
        block(id="mix", name="Zonder mix"),
        block(id="vreemd", name="Vreemd", attributes={"eigenaar_mix": MIX, "kleur": "oranje", "lagen": 99}),
        (
            {"id": "soort", "type": "I99", "name": "Onbekend"},
            {"type": "Point", "coordinates": [120_000, 486_000]},
        ),
        ({"id": "niets", "type": None, "name": "Zonder soort"}, None),
        block(id="json", name="Kapot", attributes="{lagen: 4}"),
        block(id="nan", name="Kapot", attributes={"eigenaar_mix": MIX, "ff": float("nan")}),
        ({"id": "vorm", "type": "I03"}, {"type": "Polygon", "coordinates": [[[1], [2]]]}),
        block(id="jaar", name="Jaren", year_start=2035, year_end=2030, attributes={"eigenaar_mix": MIX}),
        block(id="dubbel", attributes={"eigenaar_mix": MIX}),
        block(id="dubbel", attributes={"eigenaar_mix": MIX}),
    )
    found = import_measures(path, RD)
    assert [row.id for row in found.new] == ["goed"]
    told = {(issue.code, issue.features) for issue in found.issues}
    assert told == {
        ("attribute_missing", ("mix",)),
        ("attribute_unknown", ("vreemd",)),
        ("attribute_range", ("vreemd",)),
        ("measure_type_unknown", ("soort",)),
        ("ledger_type_missing", ("niets",)),
        ("ledger_json_wrong", ("json",)),
        ("ledger_json_number", ("nan",)),
        ("measures_geometry_unfit", ()),
        ("ledger_years_reversed", ("jaar",)),
        ("ledger_id_twice", ("dubbel",)),
    }
    assert all("?" not in sentence(issue) for issue in found.issues)


def test_a_row_that_was_changed_elsewhere_keeps_the_revision_of_the_study(tmp_path):
    rows = [replace(row, rev=7) for row in every_type()]
    moved = [replace(row, name="Anders") if row.id == "m-I03" else row for row in rows]
    export_measures(moved, RD, tmp_path / "m.gpkg")
    found = import_measures(tmp_path / "m.gpkg", RD, existing=rows)
    assert [(row.id, row.name, row.rev) for row in found.changed] == [("m-I03", "Anders", 7)]
    assert found.unchanged == len(rows) - 1


def test_measures_in_degrees_are_brought_to_the_system_of_the_study(tmp_path):
    point = {"type": "Point", "coordinates": [5.3872, 52.1552]}  # Amersfoort, the origin of RD
    path = geojson(tmp_path, ({"type": "I22", "domein": "sociaal"}, point), crs="")
    (row,) = import_measures(path, RD).new
    assert shapely.from_wkb(row.geometry).distance(shapely.Point(155_000, 463_000)) < 10


def test_metres_that_pass_for_degrees_are_taken_as_metres_and_told(tmp_path):
    path = geojson(tmp_path, block(attributes={"eigenaar_mix": MIX}), crs="")
    found = import_measures(path, RD)
    assert [issue.code for issue in found.issues] == ["measures_without_crs"]
    assert shapely.from_wkb(found.new[0].geometry).bounds[:2] == (120_000, 486_000)


def test_a_geometry_of_several_kinds_is_told(tmp_path):
    both = {
        "type": "GeometryCollection",
        "geometries": [{"type": "Point", "coordinates": RING[0]}, {"type": "Polygon", "coordinates": [RING]}],
    }
    path = geojson(tmp_path, ({"type": "I22", "domein": "sociaal", "name": "Allerlei"}, both), block())
    found = import_measures(path, RD)
    assert [issue.code for issue in found.issues] == ["measures_geometry_unfit", "attribute_missing"]
    assert "Allerlei" in sentence(found.issues[0])


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (None, "measures_missing"),
        ("{", "measures_unreadable"),
        ('{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"a": 1}, '
         '"geometry": {"type": "Point", "coordinates": [5, 52]}}]}', "measures_not_found"),
    ],
)  # fmt: skip
def test_a_file_without_measures_is_refused_in_one_sentence(tmp_path, content, code):
    path = tmp_path / "schets.geojson"
    if content is not None:
        path.write_text(content, encoding="utf-8")
    with pytest.raises(InputError) as refused:
        import_measures(path, RD)
    assert refused.value.issue.code == code


def test_measures_are_not_written_over_a_file_or_in_another_format(tmp_path):
    (tmp_path / "m.geojson").write_text("van een ander")
    for name, code in (("m.geojson", "study_exists"), ("m.shp", "measures_other_format")):
        with pytest.raises(InputError) as refused:
            export_measures([], RD, tmp_path / name)
        assert refused.value.issue.code == code
    assert [one.name for one in tmp_path.iterdir()] == ["m.geojson"]


def test_a_row_with_a_fault_goes_out_as_it_is(tmp_path):
    row = LedgerRow("x", "ledger_polygon", type="I03", attributes="{lagen: 4}", rev=1)
    export_measures([row], RD, tmp_path / "m.geojson")
    found = import_measures(tmp_path / "m.geojson", RD)
    assert [issue.code for issue in found.issues] == ["ledger_json_wrong"]


def test_rows_without_geometry_and_a_path_without_its_own_kind_come_back(tmp_path):
    sale = from_measure(Intervention("m-1", "I05", targets=("0344100000012345",), attributes={"n": 3}))
    path = from_measure(Intervention("m-2", "I12", SHAPES["ledger_line"], attributes={"breedte": 2.4}))
    export_measures([sale, path], RD, tmp_path / "plan.gpkg")
    found = import_measures(tmp_path / "plan.gpkg", RD)
    assert not found.issues
    assert sorted((row.id, row.geometry is None, row.attributes) for row in found.new) == [
        ("m-1", True, sale.attributes),
        ("m-2", False, path.attributes),
    ]
