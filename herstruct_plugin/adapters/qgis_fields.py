"""Fields and features of QGIS for rows of plain values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import Qgis, QgsFeature, QgsField, QgsFields, QgsGeometry
from qgis.PyQt.QtCore import QMetaType, QVariant

LONG = "long"  # whole numbers of 64 bits; ``int`` has 32

if Qgis.QGIS_VERSION_INT >= 33800:  # before that, fields only know the kinds of QVariant, which Qt 6 lacks
    _KINDS = {
        str: QMetaType.Type.QString,
        float: QMetaType.Type.Double,
        int: QMetaType.Type.Int,
        LONG: QMetaType.Type.LongLong,
        bool: QMetaType.Type.Bool,
    }
else:
    _KINDS = {
        str: QVariant.Type.String,
        float: QVariant.Type.Double,
        int: QVariant.Type.Int,
        LONG: QVariant.Type.LongLong,
        bool: QVariant.Type.Bool,
    }


def fields_of(columns: Mapping[str, Any]) -> QgsFields:
    """QGIS fields for columns: name -> str, float, int, bool or ``LONG``."""
    fields = QgsFields()
    for name, kind in columns.items():
        fields.append(QgsField(name, _KINDS[kind]))
    return fields


def feature_of(fields: QgsFields, row: Mapping[str, Any], wkb: bytes | None = None) -> QgsFeature:
    """One row as a feature."""
    return made_feature(fields, [row[name] for name in fields.names()], wkb)


def made_feature(fields: QgsFields, values: list[Any], wkb: bytes | None = None) -> QgsFeature:
    """The same from values in the order of the fields."""
    feature = QgsFeature(fields)
    feature.setAttributes(values)
    if wkb is not None:
        geometry = QgsGeometry()
        geometry.fromWkb(wkb)
        feature.setGeometry(geometry)
    return feature
