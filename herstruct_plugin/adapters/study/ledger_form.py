"""The form of a ledger layer: widgets, defaults, constraints and groups, all plain QGIS."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsAttributeEditorContainer,
    QgsAttributeEditorField,
    QgsAttributeEditorHtmlElement,
    QgsAttributeTableConfig,
    QgsDefaultValue,
    QgsEditFormConfig,
    QgsEditorWidgetSetup,
    QgsExpression,
    QgsFieldConstraints,
    QgsOptionalExpression,
    QgsVectorLayer,
)

from ...core.interventions.base import InterventionType
from ...core.interventions.registry import intervention_types
from ...core.study.rows import STATUSES, layers_of
from ..styles import language
from ..texts import ledger_words as words
from .ledger_expressions import CHECKS, DEFAULTS, of_type
from .ledger_help import help_page

FIRST_YEAR, LAST_YEAR = 2000, 2100
_KEPT = ("fid", "id", "rev")
_WIDTHS = {"type": 220, "name": 200, "targets": 160, "attributes": 260, "note": 160}  # px
_HARD = QgsFieldConstraints.ConstraintStrength.ConstraintStrengthHard
_SOFT = QgsFieldConstraints.ConstraintStrength.ConstraintStrengthSoft
_NOT_NULL = QgsFieldConstraints.Constraint.ConstraintNotNull
_UNIQUE = QgsFieldConstraints.Constraint.ConstraintUnique


def types_in(layer: str) -> dict[str, InterventionType]:
    """The types of measure that can be drawn in a ledger layer, by code."""
    return {code: kind for code, kind in intervention_types().items() if layer in layers_of(code)}


def give_form(layer: QgsVectorLayer, name: str) -> None:
    """Set widgets, defaults, constraints and groups of the ledger layer of that name."""
    labels, hints = words.fields(), words.hints()
    for field, (kind, options) in _widgets(name).items():
        layer.setEditorWidgetSetup(_index(layer, field), QgsEditorWidgetSetup(kind, options))
    for field, label in labels.items():
        layer.setFieldAlias(_index(layer, field), label)
    for field, expression in DEFAULTS.items():
        layer.setDefaultValueDefinition(_index(layer, field), QgsDefaultValue(expression))
    start = _index(layer, "attributes")
    layer.setDefaultValueDefinition(start, QgsDefaultValue(of_type(types_in(name))))
    layer.setFieldConstraint(_index(layer, "id"), _NOT_NULL, _HARD)
    layer.setFieldConstraint(_index(layer, "id"), _UNIQUE, _HARD)
    layer.setFieldConstraint(_index(layer, "type"), _NOT_NULL, _HARD)
    layer.setFieldConstraint(_index(layer, "status"), _NOT_NULL, _SOFT)
    for field, (expression, hint) in CHECKS.items():
        layer.setConstraintExpression(_index(layer, field), expression(), hints[hint])
        strength = QgsFieldConstraints.Constraint.ConstraintExpression
        layer.setFieldConstraint(_index(layer, field), strength, _SOFT)
    layer.setEditFormConfig(_groups(layer, name))
    layer.setAttributeTableConfig(_columns(layer))
    layer.setDisplayExpression('coalesce(nullif("name", \'\'), "type", "id")')


def _widgets(name: str) -> dict[str, tuple[str, dict[str, Any]]]:
    year = {
        "AllowNull": True, "Min": FIRST_YEAR, "Max": LAST_YEAR, "Step": 1, "Precision": 0, "Style": "SpinBox"
    }  # fmt: skip
    many = {"IsMultiline": True, "UseHtml": False}
    types = [{f"{code} {kind.label[language()]}": code} for code, kind in types_in(name).items()]
    statuses = words.statuses()
    return {
        "fid": ("Hidden", {}),
        "id": ("TextEdit", {"IsMultiline": False, "UseHtml": False}),
        "scenario": ("UniqueValues", {"Editable": True}),
        "type": ("ValueMap", {"map": types}),
        "name": ("TextEdit", {"IsMultiline": False, "UseHtml": False}),
        "year_start": ("Range", year),
        "year_end": ("Range", year),
        "status": ("ValueMap", {"map": [{statuses[one]: one} for one in STATUSES]}),
        "targets": ("TextEdit", many),
        "attributes": ("TextEdit", many),
        "note": ("TextEdit", many),
        "source": ("UniqueValues", {"Editable": True}),
        "order": ("Range", {**year, "AllowNull": False, "Min": -1000, "Max": 1000}),
        "rev": ("Hidden", {}),
    }


def _columns(layer: QgsVectorLayer) -> QgsAttributeTableConfig:
    """The columns of the attribute table: without what a program keeps for itself."""
    config = QgsAttributeTableConfig()
    config.update(layer.fields())
    columns = config.columns()
    for column in columns:
        column.hidden = column.name in _KEPT or column.type == QgsAttributeTableConfig.Type.Action
        column.width = _WIDTHS.get(column.name, -1)
    config.setColumns(columns)
    return config


def _groups(layer: QgsVectorLayer, name: str) -> QgsEditFormConfig:
    config = layer.editFormConfig()
    config.setLayout(QgsEditFormConfig.EditorLayout.TabLayout)
    config.clearTabs()
    config.setReadOnly(_index(layer, "id"), True)
    for field in ("type", "targets", "attributes"):  # the wide ones: labels beside them would not fit
        config.setLabelOnTop(_index(layer, field), True)
    titles = words.groups()
    first = _container(titles["measure"], None, box=False)
    first.addChildElement(_group(layer, titles["measure"], first, ("type", "name", "scenario", "status")))
    first.addChildElement(_group(layer, titles["time"], first, ("year_start", "year_end")))
    first.addChildElement(_group(layer, titles["what"], first, ("targets", "attributes")))
    # on a tab of its own: a page is 800 pixels wide, whatever the window
    second = _container(titles["explained"], None, box=False)
    for code, kind in types_in(name).items():
        second.addChildElement(_help(code, kind, titles["help"], second))
    third = _container(titles["more"], None, box=False)
    for field in ("note", "source"):
        third.addChildElement(QgsAttributeEditorField(field, _index(layer, field), third))
    fourth = _container(titles["kept"], None, box=False)
    for field in ("id", "order"):
        fourth.addChildElement(QgsAttributeEditorField(field, _index(layer, field), fourth))
    for tab in (first, second, third, fourth):
        config.addTab(tab)
    return config


def _help(code: str, kind: InterventionType, title: str, parent: Any) -> QgsAttributeEditorContainer:
    """A table of the attributes of a type, seen while that type is chosen."""
    made = _container(title.format(type=f"{code} {kind.label[language()]}"), parent, box=True)
    made.setVisibilityExpression(QgsOptionalExpression(QgsExpression(f"\"type\" = '{code}'")))
    page = QgsAttributeEditorHtmlElement(f"help_{code}", made)
    page.setHtmlCode(help_page(kind))
    page.setShowLabel(False)
    made.addChildElement(page)
    return made


def _group(
    layer: QgsVectorLayer, title: str, parent: Any, fields: tuple[str, ...]
) -> QgsAttributeEditorContainer:
    made = _container(title, parent, box=True)
    for field in fields:
        made.addChildElement(QgsAttributeEditorField(field, _index(layer, field), made))
    return made


def _container(title: str, parent: Any, box: bool) -> QgsAttributeEditorContainer:
    made = QgsAttributeEditorContainer(title, parent)
    made.setIsGroupBox(box)
    return made


def _index(layer: QgsVectorLayer, field: str) -> int:
    return int(layer.fields().lookupField(field))
