"""Parameter values as inputs of the engine: layers found, checked and snapshotted on the main thread."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePath
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingUtils,
    QgsProperty,
    QgsUnitTypes,
    QgsVectorLayer,
)

from ..adapters.bgt_gml import holds_no_feature
from ..adapters.neighbourhoods.reader import read_properties
from ..adapters.qgis_tables import QgisTable
from ..adapters.scoring import check_date, load_mapping, load_profile
from ..adapters.unreadable import unreadable
from ..adapters.whole_files import is_cut_off
from ..core.issues import InputError, Issue, error, info, warning
from ..core.scoring.profile import DEFAULT_PROFILE, Profile
from ..core.sources.inputs import Inputs
from .parameters import MULTIPLE, SINGLE

Values = Mapping[str, Any]
_DISTORTING = {"merc", "webmerc"}  # metres on paper, but Dutch areas come out 2.6 times too large


@dataclass
class Given:
    """What the user gave, ready to be read in any thread.

    ``neighbourhood`` is the path of a neighbourhood file, "" for none; then the inputs hold only areas.
    """

    inputs: Inputs
    profile: Profile
    reference_date: str
    neighbourhood: str = ""
    uncertainty: bool = False
    tables: list[QgisTable] = field(default_factory=list)
    left_out: list[Issue] = field(default_factory=list)

    def files(self) -> dict[Path, str]:
        """What is read, by file: the name of the layer or the parameter."""
        found = {table.file: table.name for table in self.tables if table.file is not None}
        return {Path(self.neighbourhood).resolve(): "NEIGHBOURHOOD", **found} if self.neighbourhood else found

    def issues(self) -> list[Issue]:
        """What collecting and reading the layers had to tell besides what the engine finds."""
        return [*self.left_out, *(issue for table in self.tables for issue in table.issues())]


def collect(algorithm: QgsProcessingAlgorithm, parameters: Values, context: QgsProcessingContext) -> Given:
    """Snapshots of all layers and the checked other values; call it on the main thread.

    What an algorithm has no parameter for has its default.

    Raises:
        HerStructError: a value cannot be used.
    """
    profile = load_profile(algorithm.parameterAsString(parameters, "PROFILE", context) or DEFAULT_PROFILE)
    date = check_date(algorithm.parameterAsString(parameters, "REFERENCE_DATE", context))
    path = algorithm.parameterAsFile(parameters, "MAPPING", context)
    mapping = load_mapping(path) if path else None
    file = algorithm.parameterAsFile(parameters, "NEIGHBOURHOOD", context)
    target = _target(algorithm, parameters, context)
    left_out: list[Issue] = []
    read: tuple[str, ...] = (*SINGLE, *MULTIPLE)
    if file:
        target = QgsCoordinateReferenceSystem(read_properties(file)["crs"])
        given = {name for name in read if any(one not in (None, "") for one in values_of(name, parameters))}
        unread = [name for name in read if name in given - {"AREAS"}]
        if unread:
            left_out.append(warning("neighbourhood_and_layers", parameters=unread))
        read = ("AREAS",)
        mapping = {name: fields for name, fields in (mapping or {}).items() if name == "AREAS"}
    tables: dict[str, list[QgisTable]] = {
        name: [snapshot(*found, target, context) for found in layers_of(name, parameters, context, left_out)]
        for name in read
    }
    check_areas(tables["AREAS"])
    inputs = Inputs(
        areas=tables["AREAS"][0],
        area_id=field_of(algorithm, parameters, "AREA_ID", context),
        area_name=field_of(algorithm, parameters, "AREA_NAME", context),
        mapping=mapping,
        **{name.lower(): next(iter(tables[name]), None) for name in SINGLE if name in read[1:]},
        **{name.lower(): tuple(tables[name]) for name in MULTIPLE if name in read},
    )
    snapshots = [table for some in tables.values() for table in some]
    asked = algorithm.parameterAsBoolean(parameters, "UNCERTAINTY", context)
    return Given(inputs, profile, date, file, asked, snapshots, left_out)


def without_empty_files(parameters: Values) -> dict[str, Any]:
    """The parameters for QGIS's own check, which refuses files in archives and those it cannot open."""
    made = dict(parameters)
    for name in (*SINGLE, *MULTIPLE):
        given = values_of(name, parameters)
        kept = [_unpacked(one) for one in given if not _without_features(name, one)]
        if kept != given:
            made[name] = None if not kept else kept if name in MULTIPLE else kept[0]
    return made


def values_of(name: str, parameters: Values) -> list[Any]:
    """The layers of a parameter as they were given: one, a list, or text with semicolons between them."""
    value = parameters.get(name)
    if isinstance(value, (list, tuple)):
        return list(value)
    many = (*MULTIPLE, "INTERVENTIONS")
    return value.split(";") if name in many and isinstance(value, str) else [value]


def _unpacked(value: Any) -> Any:
    """The layer of a file in an archive, which QGIS itself does not look for; any other value as it is."""
    if not isinstance(value, str) or not value.startswith("/vsi"):
        return value
    layer = QgsVectorLayer(value, PurePath(value.split("|")[0]).stem, "ogr")
    return layer if layer.isValid() else value


def _without_features(name: str, value: Any) -> bool:
    return name != "AREAS" and isinstance(value, str) and holds_no_feature(value)


def layers_of(
    name: str, parameters: Values, context: QgsProcessingContext, left_out: list[Issue]
) -> Iterator[tuple[QgsVectorLayer, QgsProcessingFeatureSourceDefinition | None]]:
    """Layers of a parameter, with the source definition (selection, limit, filter) where there is one.

    Files of the BGT download without any feature, which cannot be opened, are told in ``left_out``.
    """
    for one in values_of(name, parameters):
        if _without_features(name, one):
            left_out.append(info("gml_without_features", PurePath(one).name))
            continue
        definition = one if isinstance(one, QgsProcessingFeatureSourceDefinition) else None
        wanted = one.source if definition is not None else one
        if isinstance(wanted, QgsProperty):
            wanted = wanted.valueAsString(context.expressionContext())[0]
        if wanted is None or wanted == "":
            continue
        layer = wanted if isinstance(wanted, QgsMapLayer) else _open(str(wanted), context)
        if layer is None or not layer.isValid():
            shown = layer.name() if layer is not None else str(wanted)
            raise InputError(unreadable(shown, name))
        if is_cut_off(layer.providerType(), layer.source()):
            raise InputError(error("file_cut_off", layer.name(), parameter=name))
        if not isinstance(layer, QgsVectorLayer):
            raise InputError(error("layer_not_vector", layer.name(), parameter=name))
        yield layer, definition


def _open(source: str, context: QgsProcessingContext) -> QgsMapLayer | None:
    unpacked = _unpacked(source)
    if isinstance(unpacked, QgsMapLayer):
        return unpacked
    return QgsProcessingUtils.mapLayerFromString(source, context, True, QgsProcessingUtils.LayerHint.Vector)


def snapshot(
    layer: QgsVectorLayer,
    definition: QgsProcessingFeatureSourceDefinition | None,
    target: QgsCoordinateReferenceSystem,
    context: QgsProcessingContext,
) -> QgisTable:
    if definition is None:
        return QgisTable(layer, target, context.transformContext())
    return QgisTable(
        layer,
        target,
        context.transformContext(),
        selected_only=definition.selectedFeaturesOnly,
        limit=definition.featureLimit,
        expression=getattr(definition, "filterExpression", ""),  # from QGIS 3.32
    )


def field_of(
    algorithm: QgsProcessingAlgorithm, parameters: Values, name: str, context: QgsProcessingContext
) -> str | None:
    """The chosen field; None leaves it to recognition."""
    return next(iter(algorithm.parameterAsFields(parameters, name, context)), None) or None


def check_areas(tables: list[QgisTable]) -> None:
    if not tables:
        raise InputError(error("areas_not_given"))
    if tables[0].geometry is None and tables[0].holds_outlines():
        raise InputError(error("areas_as_text", tables[0].name))
    if tables[0].geometry not in ("polygon", "mixed"):
        raise InputError(error("areas_not_polygons", tables[0].name))


def _target(
    algorithm: QgsProcessingAlgorithm, parameters: Values, context: QgsProcessingContext
) -> QgsCoordinateReferenceSystem:
    crs = algorithm.parameterAsCrs(parameters, "TARGET_CRS", context)
    metres = crs.mapUnits() == QgsUnitTypes.DistanceUnit.DistanceMeters
    if (
        not crs.isValid()
        or crs.isGeographic()
        or not metres
        or crs.projectionAcronym() in _DISTORTING
        or (not crs.authid())
    ):
        shown = crs.authid() or crs.description() or str(parameters.get("TARGET_CRS"))
        raise InputError(error("target_crs_wrong", crs=shown))
    return crs
