"""Running algorithms in tests: the real extracts as parameters, results as plain values."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QVariant

from herstruct_plugin.paths import resource
from tests.adapters.layers import DATA

ALGORITHMS = ("publicspace", "tenuremix", "densification", "scoreneighbourhoods")
OVERTOOM = DATA / "overtoomse_veld_noord"
OTTERLO = DATA / "otterlo"
BGT = (
    "pand",
    "wegdeel",
    "ondersteunendwegdeel",
    "begroeidterreindeel",
    "onbegroeidterreindeel",
    "waterdeel",
    "ondersteunendwaterdeel",
    "overigbouwwerk",
)


def overtoom() -> dict[str, Any]:
    """A real Amsterdam neighbourhood: BAG panden and a municipal tenure layer."""
    return {
        "AREAS": f"{OVERTOOM / 'bag.gpkg'}|layername=buurt",
        "BUILDINGS": f"{OVERTOOM / 'bag.gpkg'}|layername=panden",
        "TENURE": [str(OVERTOOM / "tenure_2017.gpkg")],
    }


def otterlo() -> dict[str, Any]:
    """Two areas with the whole BGT around them."""
    bgt = OTTERLO / "bgt.gpkg"
    return {
        "AREAS": str(OTTERLO / "areas.gpkg"),
        "GROUND": [f"{bgt}|layername={name}" for name in BGT],
        "TREES": [f"{bgt}|layername=vegetatieobject"],
        "FURNITURE": [f"{bgt}|layername=paal", f"{bgt}|layername=straatmeubilair"],
    }


def with_target(folder: Path) -> str:
    """The basic profile with a target mix, as a file: Overtoomse Veld then has a score on tenure."""
    raw = json.loads(resource("profiles", "nplv-basis.json").read_text(encoding="utf-8"))
    raw["parameters"]["target_mix"] = [0.4, 0.4, 0.2]
    path = folder / "with-target.json"
    path.write_text(json.dumps(raw), encoding="utf-8")
    return str(path)


class Told(QgsProcessingFeedback):
    """Keeps what a run told, by how."""

    def __init__(self) -> None:
        super().__init__(False)
        self.infos: list[str] = []
        self.warnings: list[str] = []
        self.errors: list[str] = []

    def pushInfo(self, info):
        self.infos.append(info)

    def pushWarning(self, warning):
        self.warnings.append(warning)

    def reportError(self, error, fatalError=False):
        self.errors.append(error)

    @property
    def all(self) -> str:
        """Everything, a line each."""
        return "\n".join([*self.infos, *self.warnings, *self.errors])


def run(algorithm: str, feedback=None, project=None, **parameters: Any):
    """Run an algorithm with outputs in memory; returns its results and what it told."""
    import processing

    told = feedback or Told()
    context = QgsProcessingContext()
    context.setProject(project or QgsProject.instance())
    context.setFeedback(told)
    values = {"OUTPUT": "memory:", "OUTPUT_TABLE": "memory:", **parameters}
    results = processing.run(f"herstruct:{algorithm}", values, feedback=told, context=context)
    for name, value in results.items():
        if isinstance(value, str):
            results[name] = context.takeResultLayer(value) or value
    return results, told


def rows(layer: Any) -> list[dict[str, Any]]:
    """Rows of a layer as plain values by field, with the geometry as WKB under ``geometry``."""
    if isinstance(layer, str):
        layer = QgsVectorLayer(layer, "result")
        assert layer.isValid()
    made = []
    for feature in layer.getFeatures():
        values = [None if isinstance(value, QVariant) else value for value in feature.attributes()]
        row = dict(zip(layer.fields().names(), values, strict=True))
        row.pop("fid", None)
        if feature.hasGeometry():
            row["geometry"] = feature.geometry().asWkb().data()
        made.append(row)
    return made
