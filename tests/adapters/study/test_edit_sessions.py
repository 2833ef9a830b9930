"""Ledger layers as QGIS itself opens them, with nothing of HerStruct: forms, defaults, constraints, edits."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing

import pytest
import shapely
from qgis.core import (
    QgsExpression,
    QgsExpressionContextScope,
    QgsFeature,
    QgsFieldConstraints,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)

from herstruct_plugin.adapters.study.layer_rows import feature_of_row, rows_of_layer
from herstruct_plugin.adapters.study.open import open_study
from herstruct_plugin.adapters.study.read import read_rows, read_study
from herstruct_plugin.adapters.study.renew_forms import renew_forms
from herstruct_plugin.core.interventions.registry import intervention_types
from herstruct_plugin.core.study.rows import LEDGER_LAYERS, LedgerRow, layers_of, to_wkb
from herstruct_plugin.core.study.schema import beginning

from .files import SHAPES, every_type, make_study

pytestmark = pytest.mark.usefixtures("qgis_app")
WKT = "POLYGON((120000 486000, 120010 486000, 120010 486007.5, 120000 486000))"


@pytest.fixture
def study(tmp_path):
    return make_study(tmp_path)


def opened(study, name="ledger_polygon"):
    layer = QgsVectorLayer(f"{study.path}|layername={name}", name, "ogr")
    assert layer.isValid()
    return layer


def drawn(layer, **values):
    """What the form gives for a polygon that was just drawn."""
    given = {layer.fields().lookupField(name): value for name, value in values.items()}
    made = QgsVectorLayerUtils.createFeature(
        layer, QgsGeometry.fromWkt(WKT), given, layer.createExpressionContext()
    )
    assert layer.addFeature(made)
    return made


def put(study, rows):
    for name in LEDGER_LAYERS:
        layer = opened(study, name)
        assert layer.startEditing()
        for row in rows:
            if row.layer == name:
                assert layer.addFeature(feature_of_row(row, layer.fields()))
        assert layer.commitChanges(), layer.commitErrors()


def test_what_is_drawn_and_saved_is_read_back(study):
    layer = opened(study)
    assert layer.startEditing()
    drawn(layer, type="I03", name="Blok A", attributes='{"lagen": 5}')
    pending = rows_of_layer(layer, "ledger_polygon")
    assert read_rows(study.path) == []
    assert layer.commitChanges()
    assert read_rows(study.path) == rows_of_layer(opened(study), "ledger_polygon") == pending
    content = read_study(study.path)
    assert content.issues == ()
    (measure,) = content.scenarios["scenario"]
    assert (measure.type, measure.name, measure.attributes) == ("I03", "Blok A", {"lagen": 5})
    assert measure.geometry.equals_exact(shapely.from_wkt(WKT))
    assert (measure.status, measure.order, content.rows[0].rev) == ("idee", 0, 1)


def test_rows_of_every_type_come_back_bit_for_bit(study):
    rows = every_type()
    put(study, rows)
    assert {row.id: row for row in read_rows(study.path)} == {row.id: row for row in rows}
    content = read_study(study.path)
    assert content.issues == ()
    assert [one.id for one in content.scenarios["Plan A"]] == sorted(row.id for row in rows)


@pytest.mark.parametrize(
    "text",
    [
        "'; DROP TABLE study; --",
        "<b>ë “€”</b><script>",
        '=HYPERLINK("x")',
        "NULL",
        "%1 {0} @a [% 1 %]",
        "\u200b",
    ],
)
def test_hostile_text_stays_text(study, text):
    row = LedgerRow(
        text, "ledger_polygon", text, "I08", text, status=text, targets=text, attributes=text, note=text,
        source=text, order=1, rev=1, geometry=to_wkb(SHAPES["ledger_polygon"]),
    )  # fmt: skip
    put(study, [row])
    assert read_rows(study.path) == rows_of_layer(opened(study), "ledger_polygon") == [row]
    assert {issue.code for issue in read_study(study.path).issues} >= {"ledger_status_unknown"}


def test_each_new_measure_has_an_id_of_its_own_and_a_copy_gets_another(study):
    layer = opened(study)
    layer.startEditing()
    first = drawn(layer, type="I03")
    second = drawn(layer, type="I03")
    copy = QgsVectorLayerUtils.createFeature(
        layer,
        first.geometry(),
        dict(enumerate(first.attributes())),
        layer.createExpressionContext(),
    )
    assert layer.addFeature(copy)
    assert len({first["id"], second["id"], copy["id"]}) == 3
    assert all(len(one["id"]) == 36 for one in (first, second, copy))


def test_a_measure_that_is_split_becomes_two_with_ids_of_their_own(study):
    layer = opened(study)
    layer.startEditing()
    drawn(layer, type="I08", name="Plein")
    line = [QgsPointXY(120_005, 485_990), QgsPointXY(120_005, 486_020)]
    assert layer.splitFeatures(line) == 0
    assert layer.commitChanges()
    rows = read_rows(study.path)
    assert [row.name for row in rows] == ["Plein", "Plein"]
    assert len({row.id for row in rows}) == 2


@pytest.mark.parametrize("name", LEDGER_LAYERS)
def test_forms_are_there_without_the_plugin(study, name):
    layer = opened(study, name)
    fields = layer.fields()
    shown = layer.editorWidgetSetup(fields.lookupField("type"))
    assert shown.type() == "ValueMap"
    codes = [code for entry in shown.config()["map"] for code in entry.values()]
    assert codes == [code for code in intervention_types() if name in layers_of(code)]
    status = layer.editorWidgetSetup(fields.lookupField("status"))
    assert [code for entry in status.config()["map"] for code in entry.values()] == ["idee", "plan", "vast"]
    assert layer.editorWidgetSetup(fields.lookupField("rev")).type() == "Hidden"
    assert layer.editorWidgetSetup(fields.lookupField("year_start")).type() == "Range"
    hard = QgsFieldConstraints.ConstraintStrength.ConstraintStrengthHard
    for constraint in ("ConstraintNotNull", "ConstraintUnique"):
        found = fields.field("id").constraints()
        wanted = getattr(QgsFieldConstraints.Constraint, constraint)
        assert found.constraints() & wanted
        assert found.constraintStrength(wanted) == hard
    assert layer.editFormConfig().tabs()
    assert [rule.ruleKey() for rule in layer.renderer().rootRule().children()] == [*codes, "other"]


def checks(layer, field, **values):
    """Whether a feature with these values passes the constraints of a field."""
    made = QgsFeature(layer.fields())
    for name, value in values.items():
        made[name] = value
    return QgsVectorLayerUtils.validateAttribute(layer, made, layer.fields().lookupField(field))[0]


@pytest.mark.parametrize(
    ("field", "values", "right"),
    [
        ("id", {}, False),
        ("id", {"id": "nieuw"}, True),
        ("type", {}, False),
        ("attributes", {"type": "I03"}, False),
        ("attributes", {"type": "I08"}, True),
        ("attributes", {"type": "I08", "attributes": "lagen 4"}, False),
        (
            "attributes",
            {"type": "I08", "attributes": '{"class_after": "groen", "trekker": "gemeente"}'},
            True,
        ),
        ("attributes", {"type": "I08", "attributes": '{"lagen": 4}'}, False),
        ("attributes", {"type": "I03", "attributes": '{"lagen": 4}'}, False),
        ("attributes", {"type": "I03", "attributes": '{"eigenaar_mix": {"koop": 1}}'}, True),
        ("targets", {"type": "I02"}, False),
        ("targets", {"type": "I02", "targets": "[ ]"}, False),
        ("targets", {"type": "I02", "targets": "0344100000012345"}, False),
        ("targets", {"type": "I02", "targets": '["0344100000012345", "b"]'}, True),
        ("targets", {"type": "I03"}, True),
        ("year_end", {"year_start": 2030, "year_end": 2029}, False),
        ("year_end", {"year_start": 2030, "year_end": 2030}, True),
        ("year_end", {"year_end": 2030}, True),
    ],
)
def test_the_form_says_what_is_wrong(study, field, values, right):
    assert checks(opened(study), field, **values) is right


def test_an_id_that_is_taken_does_not_pass(study):
    put(study, [LedgerRow("m1", "ledger_polygon", type="I08", geometry=to_wkb(SHAPES["ledger_polygon"]))])
    assert checks(opened(study), "id", id="m1") is False


def test_every_change_raises_the_revision_whatever_program_makes_it(study):
    put(
        study,
        [LedgerRow("m1", "ledger_polygon", type="I08", rev=1, geometry=to_wkb(SHAPES["ledger_polygon"]))],
    )
    layer = opened(study)
    layer.startEditing()
    (feature,) = layer.getFeatures()
    layer.changeAttributeValue(feature.id(), layer.fields().lookupField("name"), "Plein")
    assert layer.commitChanges()
    (row,) = read_rows(study.path)
    assert (row.name, row.rev) == ("Plein", 2)
    layer.startEditing()
    layer.changeGeometry(feature.id(), QgsGeometry.fromWkt(WKT))
    assert layer.commitChanges()
    assert read_rows(study.path)[0].rev == 3
    layer.startEditing()  # a row that is put back as it was keeps the revision that it had
    layer.changeAttributeValue(feature.id(), layer.fields().lookupField("rev"), 9)
    assert layer.commitChanges()
    assert read_rows(study.path)[0].rev == 9


def test_a_row_that_another_program_wrote_without_id_is_told_and_the_others_count(study):
    put(study, every_type())
    with closing(sqlite3.connect(study.path)) as database, database:
        triggers = database.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'ledger_point'"
        ).fetchall()
        for (name,) in triggers:
            database.execute(f'DROP TRIGGER "{name}"')
        database.execute("UPDATE ledger_point SET id = NULL, year_start = 'later' WHERE id = 'm-I17'")
    content = read_study(study.path)
    assert [issue.code for issue in content.issues] == ["ledger_id_missing", "ledger_not_a_whole_number"]
    assert len(content.scenarios["Plan A"]) == len(every_type()) - 1


def shown(layer, context):
    """Ids of the features that a rule of the renderer draws."""
    found = set()
    for feature in layer.getFeatures():
        context.setFeature(feature)
        for rule in layer.renderer().rootRule().children():
            if rule.filter().evaluate(context):
                found.add((feature["id"], rule.ruleKey()))
    return found


def scenario(context, name):
    scope = QgsExpressionContextScope()
    scope.setVariable("herstruct_scenario", name)
    context.appendScope(scope)
    return context


def test_one_scenario_is_shown_or_all_when_none_is_chosen(study):
    place = to_wkb(SHAPES["ledger_polygon"])
    rows = [
        LedgerRow("a", "ledger_polygon", type="I08", geometry=place),
        LedgerRow("b", "ledger_polygon", scenario="Plan B", type="I03", geometry=place),
        LedgerRow("c", "ledger_polygon", scenario="Plan B", type="I99", geometry=place),
    ]
    put(study, rows)
    layer = opened(study)
    every = {("a", "I08"), ("b", "I03"), ("c", "other")}
    assert shown(layer, layer.createExpressionContext()) == every
    assert shown(layer, scenario(layer.createExpressionContext(), "Plan B")) == {("b", "I03"), ("c", "other")}
    assert shown(layer, scenario(layer.createExpressionContext(), "scenario")) == {("a", "I08")}


def test_a_new_measure_belongs_to_the_scenario_that_is_shown(study):
    layer = opened(study)
    layer.startEditing()
    context = scenario(layer.createExpressionContext(), "Plan B")
    made = QgsVectorLayerUtils.createFeature(layer, QgsGeometry.fromWkt(WKT), {}, context)
    assert (made["scenario"], made["status"], made["order"], made["rev"]) == ("Plan B", "idee", 0, 1)


@pytest.mark.parametrize("name", LEDGER_LAYERS)
def test_the_attributes_of_a_type_are_filled_in_once_it_is_chosen(study, name):
    layer = opened(study, name)
    column = layer.fields().lookupField("attributes")
    expression = QgsExpression(layer.defaultValueDefinition(column).expression())
    for code, kind in intervention_types().items():
        if name not in layers_of(code):
            continue
        feature = QgsFeature(layer.fields())
        feature["type"] = code
        context = layer.createExpressionContext()
        context.setFeature(feature)
        found = expression.evaluate(context)
        assert json.loads(found if isinstance(found, str) else "{}") == beginning(kind)


def test_every_expression_of_the_layers_is_valid(study):
    for name in LEDGER_LAYERS:
        layer = opened(study, name)
        texts = [rule.filterExpression() for rule in layer.renderer().rootRule().children()]
        texts += [layer.defaultValueDefinition(index).expression() for index in range(layer.fields().count())]
        texts += [one.constraints().constraintExpression() for one in layer.fields()]
        texts += [layer.labeling().settings().fieldName, layer.displayExpression()]
        texts += [layer.labeling().settings().geometryGenerator]
        for text in filter(None, texts):
            assert not QgsExpression(text).hasParserError(), text


def test_the_style_holds_nothing_of_the_machine_that_wrote_it(study):
    with closing(sqlite3.connect(study.path)) as database:
        texts = [row[0] for row in database.execute("SELECT styleQML FROM layer_styles")]
    assert len(texts) == len(LEDGER_LAYERS)
    assert not any(
        word in text for text in texts for word in (str(study.path.parent), "fontFamily", "memory?")
    )


def test_forms_of_an_older_study_learn_new_types_and_the_styles_of_users_stay(study):
    assert renew_forms(study.path) is False
    with closing(sqlite3.connect(study.path)) as database, database:
        database.execute("UPDATE study SET value = '\"older\"' WHERE key = 'forms'")
        database.execute("UPDATE layer_styles SET styleQML = replace(styleQML, 'I03', 'I77')")
        database.execute(  # as QGIS stores one over ours
            "UPDATE layer_styles SET description = 'van ons' WHERE f_table_name = 'ledger_line'"
        )
    assert "I77" in str(opened(study).editorWidgetSetup(3).config())
    assert renew_forms(study.path) is True
    assert renew_forms(study.path) is False
    layer = opened(study)
    column = layer.fields().lookupField("type")
    assert "I03" in str(layer.editorWidgetSetup(column).config())
    with closing(sqlite3.connect(study.path)) as database:
        kept = database.execute(
            "SELECT description FROM layer_styles WHERE f_table_name = 'ledger_line' AND useAsDefault"
        ).fetchall()
    assert kept == [("van ons",)]
    assert open_study(study.path).profile == study.profile


@pytest.fixture
def transaction_groups(qgis_new_project):
    project = QgsProject.instance()
    project.setAutoTransaction(True)
    yield project
    project.clear()
    project.setAutoTransaction(False)


def test_layers_in_a_transaction_group_give_the_same_rows(study, transaction_groups):
    layers = {name: opened(study, name) for name in LEDGER_LAYERS}
    transaction_groups.addMapLayers(list(layers.values()))
    rows = every_type()
    for name, layer in layers.items():
        assert layer.isEditable() or layer.startEditing()  # one starts all of its group
        for row in rows:
            if row.layer == name:
                assert layer.addFeature(feature_of_row(row, layer.fields()))
    layer = layers["ledger_polygon"]
    drawn(layer, id="getekend", type="I08", name="Plein")
    for one in layers.values():
        if one.isEditable():
            assert one.commitChanges(), one.commitErrors()
    found = {row.id: row for row in read_rows(study.path)}
    assert found.pop("getekend").name == "Plein"
    assert found == {row.id: row for row in rows}
