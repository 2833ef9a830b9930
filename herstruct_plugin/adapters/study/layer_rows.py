"""Rows of the ledger layers from QGIS layers, pending edits included, and back to features."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsFeature, QgsFields, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import QVariant

from ...core.study.rows import LedgerRow
from ..qgis_tables import flat
from ..values import canonical_wkb
from .layout import LEDGER_FIELDS

_TEXT = [name for name, kind in LEDGER_FIELDS.items() if kind is str]


def rows_of_layer(layer: QgsVectorLayer, name: str) -> list[LedgerRow]:
    """All rows of a layer as they are now, edits that are not saved yet included, by feature id.

    Args:
        name: the ledger layer that it is, whatever it is called in the project.
    """
    found = sorted(layer.getFeatures(), key=lambda one: (one.id() < 0, abs(one.id())))
    return [row_of_feature(feature, name) for feature in found]


def row_of_feature(feature: QgsFeature, name: str) -> LedgerRow:
    """The row of a feature; a field that it lacks is NULL."""
    known = feature.fields()
    values = {one: _plain(feature[one]) for one in LEDGER_FIELDS if known.lookupField(one) >= 0}
    for one in _TEXT:
        value = values.get(one)
        values[one] = "" if value is None else str(value)
    return LedgerRow(layer=name, geometry=_wkb(feature.geometry()), **values)


def feature_of_row(row: LedgerRow, fields: QgsFields) -> QgsFeature:
    """A feature of the row, for a layer with these fields."""
    feature = QgsFeature(fields)
    for name in LEDGER_FIELDS:
        value = getattr(row, name)
        if fields.lookupField(name) >= 0 and value not in (None, ""):
            feature[name] = value
    if row.geometry is not None:
        geometry = QgsGeometry()
        geometry.fromWkb(row.geometry)
        feature.setGeometry(geometry)
    return feature


def _wkb(geometry: QgsGeometry) -> bytes | None:
    if geometry.isNull():
        return None
    return canonical_wkb(flat(geometry).asWkb().data())


def _plain(value: Any) -> Any:
    return None if isinstance(value, QVariant) else value  # PyQt keeps only NULL as a QVariant
