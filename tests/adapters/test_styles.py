"""Shipped styles: in two languages the same, of columns that exist, and with a class for every row."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from herstruct_plugin.adapters import styles
from herstruct_plugin.adapters.neighbourhoods.writer import write_neighbourhood
from herstruct_plugin.adapters.scoring import area_columns
from herstruct_plugin.core.model.schemas import SCHEMAS
from herstruct_plugin.core.model.tables import Neighbourhood
from herstruct_plugin.paths import resource
from tests.core.random_neighbourhood import random_neighbourhood

from .layers import memory_layer
from .neighbourhoods.files import around, random_tables

pytestmark = pytest.mark.usefixtures("qgis_app")
ROOT = Path(__file__).resolve().parents[2]
NAMES = sorted(path.name[: -len("_nl.qml")] for path in resource("styles").glob("*_nl.qml"))
KINDS = {"point": "Point", "line": "MultiLineString", "polygon": "MultiPolygon"}


def table_of(name):
    """The table that a style is of; None for scored areas."""
    found = name.partition("_")[2].split("_")[0]
    return SCHEMAS[found] if name.startswith("table_") else None


def styled(name, language, monkeypatch):
    monkeypatch.setattr(styles, "language", lambda: language)
    schema = table_of(name)
    layer = memory_layer("MultiPolygon" if schema is None else KINDS[schema.geometry], [])
    assert styles.apply_style(layer, name)
    return layer


def rules(layer):
    """Label, filter and looks of each; rules themselves do not outlive their layer."""
    assert isinstance(layer.renderer(), QgsRuleBasedRenderer)
    found = layer.renderer().rootRule().children()
    return [(one.label(), one.filterExpression(), one.symbol().dump()) for one in found]


def test_every_table_with_a_place_has_a_style():
    tables = {f"table_{name}" for name, schema in SCHEMAS.items() if schema.geometry is not None}
    assert tables | {"areas_ps", "areas_tm", "areas_dn", "table_ground_paved"} == set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_both_languages_show_the_same_rows_in_the_same_colours_with_other_words(name, monkeypatch):
    english, dutch = (rules(styled(name, language, monkeypatch)) for language in ("en", "nl"))
    assert [rule[1:] for rule in english] == [rule[1:] for rule in dutch]
    words = [(one[0], two[0]) for one, two in zip(english, dutch, strict=True)]
    assert all(one and two for one, two in words)
    assert sum(one != two for one, two in words) >= len(words) / 3


@pytest.mark.parametrize("name", NAMES)
def test_filters_and_labels_name_only_columns_that_exist(name, monkeypatch):
    schema = table_of(name)
    columns = set(area_columns("ABC") if schema is None else schema.columns)
    layer = styled(name, "nl", monkeypatch)
    texts = [where for _, where, _ in rules(layer) if where not in ("", "ELSE")]
    if layer.labelsEnabled():
        texts.append(layer.labeling().settings().fieldName)
    for text in texts:
        expression = QgsExpression(text)
        assert not expression.hasParserError(), text
        assert expression.referencedColumns() <= columns


@pytest.fixture(scope="module")
def file(qgis_app, tmp_path_factory):
    path = tmp_path_factory.mktemp("styled") / "wijk.gpkg"
    made = random_tables(5)
    write_neighbourhood(path, made, around(made), 1000.0)
    return path


@pytest.fixture(scope="module")
def plausible(file):
    """Files of random neighbourhoods, and of any values in the tables that those lack."""
    made = [random_neighbourhood(seed) for seed in range(4)]
    rest = {name: getattr(random_tables(5), name) for name in ("areas", "trees", "furniture", "destinations")}
    made.append(Neighbourhood(**rest, addresses=random_tables(6).addresses))
    paths = [file.with_name(f"{number}.gpkg") for number in range(len(made))]
    for path, one in zip(paths, made, strict=True):
        write_neighbourhood(path, one, around(one), 1000.0)
    return paths


@pytest.mark.parametrize("name", [name for name in NAMES if name.startswith("table_")])
def test_every_row_belongs_to_one_class(plausible, name):
    for path in plausible:
        layer = QgsVectorLayer(f"{path}|layername={table_of(name).name}", name, "ogr")
        if not layer.isValid():
            continue  # a table that this neighbourhood does not have
        styles.apply_style(layer, name)
        context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
        wheres = [where for _, where, _ in rules(layer)]
        tests = [QgsExpression(where) for where in wheres if where not in ("", "ELSE")]
        for feature in layer.getFeatures():
            context.setFeature(feature)
            hits = sum(one.evaluate(context) in (True, 1) for one in tests)
            assert hits == 1 or (hits == 0 and len(tests) < len(wheres)), feature.attributes()


def test_a_file_opens_styled_in_qgis(file):
    for name, schema in SCHEMAS.items():
        layer = QgsVectorLayer(f"{file}|layername={name}", name, "ogr")
        assert layer.isValid()
        if schema.geometry is not None:
            assert isinstance(layer.renderer(), QgsRuleBasedRenderer), name
    layer = QgsVectorLayer(f"{file}|layername=ground", "ground", "ogr")
    assert "Farmland" in [label for label, *_ in rules(layer)]
    count, _, names, *_ = layer.listStylesInDatabase()
    assert (count, set(names[:count])) == (2, {"ground", "ground_paved"})


def test_the_style_is_in_the_language_of_the_plugin(monkeypatch):
    assert styles.language() == "en"
    monkeypatch.setattr(QCoreApplication, "translate", lambda *_: "nl_NL")
    assert styles.language() == "nl"


def test_a_style_in_a_database_does_not_stand_before_the_one_that_is_asked(file):
    layer = QgsVectorLayer(f"{file}|layername=ground", "ground", "ogr")
    assert styles.apply_style(layer, "table_ground_paved")
    assert "Public green" in [label for label, *_ in rules(layer)]
    assert not styles.apply_style(layer, "no_such_style")


def test_the_files_are_what_the_script_makes_of_its_rules(monkeypatch):
    monkeypatch.syspath_prepend(ROOT / ".ci")
    import style_rules

    made = style_rules.styles()
    assert set(made) == set(NAMES)
    for name, style in made.items():
        for language, words in (("en", "english"), ("nl", "dutch")):
            layer = styled(name, language, monkeypatch)
            found = [rule[:2] for rule in rules(layer)]
            assert found == [(getattr(rule, words), rule.where) for rule in style.rules]
            assert layer.labelsEnabled() == bool(style.label)


def test_the_script_runs(tmp_path):
    code = (
        "import sys; sys.path.insert(0, '.ci'); import styles, pathlib\n"
        f"styles.FOLDER = pathlib.Path({str(tmp_path)!r})\n"
        "app = styles.QgsApplication([], False); app.initQgis()\n"
        "print(styles.write('table_play', styles.styles()['table_play'], 'nl').name, flush=True)\n"
        "import os; os._exit(0)"
    )
    ran = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert ran.stdout.strip() == "table_play_nl.qml", ran.stderr
    assert "Speelplek" in (tmp_path / "table_play_nl.qml").read_text(encoding="utf-8")


def test_no_style_asks_for_a_font_that_may_not_be_installed():
    for path in sorted((Path(styles.__file__).parents[2] / "resources" / "styles").glob("*.qml")):
        assert "fontFamily" not in path.read_text(encoding="utf-8"), path.name
