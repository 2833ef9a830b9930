"""A study that was made in Dutch is Dutch in any QGIS: labels, lists, hints and legend."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from herstruct_plugin.adapters.messages import sentence
from herstruct_plugin.core.interventions.registry import intervention_types
from herstruct_plugin.core.study.ledgers import ledgers
from herstruct_plugin.core.study.rows import LedgerRow, layers_of

from .files import make_study

pytestmark = pytest.mark.usefixtures("qgis_app")
ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def dutch(tmp_path):
    spec = importlib.util.spec_from_file_location("translations", ROOT / ".ci" / "translations.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    module.compile_to(tmp_path / "nl.qm")
    translator = QTranslator()
    assert translator.load(str(tmp_path / "nl.qm"))
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def layer(dutch, tmp_path):
    (tmp_path / "studie").mkdir()
    study = make_study(tmp_path / "studie")
    return QgsVectorLayer(f"{study.path}|layername=ledger_polygon", "p", "ogr")


def choices(layer, field):
    setup = layer.editorWidgetSetup(layer.fields().lookupField(field))
    return {value: label for entry in setup.config()["map"] for label, value in entry.items()}


def test_the_form_is_dutch(layer):
    labels = [layer.attributeDisplayName(index) for index in range(layer.fields().count())]
    assert labels[1:5] == ["Identificatie", "Scenario", "Soort maatregel", "Naam"]
    assert choices(layer, "status") == {"idee": "Idee", "plan": "Plan", "vast": "Vast"}
    assert choices(layer, "type") == {
        code: f"{code} {kind.label['nl']}"
        for code, kind in intervention_types().items()
        if "ledger_polygon" in layers_of(code)
    }
    assert [tab.name() for tab in layer.editFormConfig().tabs()] == [
        "Maatregel", "Welke kenmerken", "Toelichting en bron", "Beheer"
    ]  # fmt: skip
    column = layer.fields().lookupField("targets")
    assert "aanhalingstekens" in layer.fields().at(column).constraints().constraintDescription()


def test_the_legend_is_dutch(layer):
    labels = {rule.ruleKey(): rule.label() for rule in layer.renderer().rootRule().children()}
    assert labels.pop("other") == "Onbekende soort"
    assert labels == {code: intervention_types()[code].label["nl"] for code in labels}


def test_a_faulty_row_is_told_in_dutch(dutch):
    row = LedgerRow("m1", "ledger_polygon", type="I03", name="Blok A", targets="[344100000012345]")
    (issue,) = ledgers([row]).issues
    told = sentence(issue)
    assert told.startswith(
        "Laag “ledger_polygon”, maatregel “Blok A”, veld “targets”: dit is geen lijst van id’s"
    )
    assert "voorloopnullen" in told
