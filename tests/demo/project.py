"""The QGIS project of a place: its results and sources as styled layers in groups, by relative paths."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsLayerTree,
    QgsLayerTreeGroup,
    QgsProject,
    QgsReferencedRectangle,
    QgsVectorLayer,
)

from herstruct_plugin.paths import resource

from . import looks
from .run import Place

Look = Callable[[QgsVectorLayer], None]
GREY = {"color": "#d8d8d4", "outline_color": "#8a8a86", "outline_width": "0.1"}


@dataclass(frozen=True)
class Entry:
    """A layer of the project: its name, where it comes from, its look, and whether it is shown."""

    name: str
    source: str
    style: str = ""
    look: Look | None = None
    shown: bool = False
    subset: str = ""


def _simple(**look: str) -> Look:
    return lambda layer: looks.single(layer, look)


OUTLINE = _simple(style="no", outline_color="#2b3640", outline_width="0.7")
RESULTS = (
    Entry("Grens van de wijk", "input/cbs.gpkg|layername=voorbeeldwijk", look=OUTLINE, shown=True),
    Entry("Score openbare ruimte", "areas.gpkg", "areas_ps_nl.qml"),
    Entry("Score mengen", "areas.gpkg", "areas_tm_nl.qml"),
    Entry("Score dichtheid en inpassing", "areas.gpkg", "areas_dn_nl.qml"),
    Entry("Indicatoren (tabel)", "figures.csv"),
    Entry("Klopt dit? (tabel)", "check.csv"),
)
GROUND = (
    ("overbruggingsdeel", "Overbruggingsdelen"),
    ("overigbouwwerk", "Overige bouwwerken"),
    ("kunstwerkdeel", "Kunstwerkdelen"),
    ("wegdeel", "Wegdelen"),
    ("ondersteunendwegdeel", "Ondersteunende wegdelen"),
    ("waterdeel", "Waterdelen"),
    ("ondersteunendwaterdeel", "Oevers"),
    ("begroeidterreindeel", "Begroeide terreindelen"),
    ("onbegroeidterreindeel", "Onbegroeide terreindelen"),
)
PUBLIC_SPACE = (
    Entry(
        "Bruggen en viaducten (boven maaiveld)",
        "input/bgt.gpkg|layername=overbruggingsdeel",
        look=_simple(color="#d9cfc0", outline_color="#6b6258", outline_width="0.2"),
        shown=True,
        subset='"relatieve_hoogteligging" > 0 and "eind_registratie" is null',
    ),
    Entry("Lichtmasten", "input/bgt.gpkg|layername=paal", "bgt_lamps.qml"),
    Entry(
        "Straatmeubilair",
        "input/bgt.gpkg|layername=straatmeubilair",
        look=_simple(color="#8a5a3c", size="1.2"),
    ),
    Entry(
        "Speelvoorzieningen",
        "input/gemeente.gpkg|layername=speelvoorzieningen",
        look=_simple(color="#d97b29", size="1.8", name="triangle"),
        shown=True,
    ),
    Entry(
        "Speelplekken",
        "input/bgt.gpkg|layername=functioneelgebied",
        look=_simple(color="217,123,41,60", outline_color="#d97b29", outline_width="0.3"),
        shown=True,
    ),
    Entry("Bomen", "input/gemeente.gpkg|layername=bomen", look=looks.crowns, shown=True),
    Entry(
        "Voorzieningen en haltes",
        "input/osm.gpkg|layername=voorzieningen",
        look=_simple(color="#7a3b69", size="2.2"),
    ),
    Entry("Straten en paden", "input/osm.gpkg|layername=wegen", look=looks.roads),
)
BUILDINGS = (
    Entry(
        "Panden naar bouwperiode",
        "input/bag.gpkg|layername=pand",
        "bag_pand_period.qml",
        shown=True,
        subset=looks.STANDING,
    ),
    Entry(
        "Panden naar aantal woningen",
        "input/bag.gpkg|layername=pand",
        "bag_pand_units.qml",
        subset=looks.STANDING,
    ),
    Entry("Panden (BGT)", "input/bgt.gpkg|layername=pand", "bgt_pand_footprint.qml"),
)
SOURCES = (
    Entry("Eigendomsregister (tabel)", "input/gemeente.gpkg|layername=eigendom"),
    Entry("Energielabels (tabel)", "input/gemeente.gpkg|layername=energielabels"),
    Entry("Gemeente, kerncijfers (tabel)", "input/cbs.gpkg|layername=gemeenten"),
    Entry(
        "CBS-buurten", "input/cbs.gpkg|layername=buurten", look=_simple(style="no", outline_color="#8a8a86")
    ),
    Entry(
        "CBS-vierkanten 100 m",
        "input/cbs.gpkg|layername=vierkant_100m",
        look=_simple(style="no", outline_color="#b0a080"),
    ),
    Entry(
        "Verblijfsobjecten",
        "input/bag.gpkg|layername=verblijfsobject",
        look=_simple(color="#555555", size="0.8"),
    ),
    Entry("Panden", "input/bag.gpkg|layername=pand", look=_simple(**GREY)),
)

PLAN = (  # with the forms and the looks that the study itself holds
    Entry("Maatregelen, punten", "studie.gpkg|layername=ledger_point", shown=True),
    Entry("Maatregelen, lijnen", "studie.gpkg|layername=ledger_line", shown=True),
    Entry("Maatregelen, vlakken", "studie.gpkg|layername=ledger_polygon", shown=True),
    Entry("Verschillen (tabel)", "deltas.csv"),
    Entry("Jaar voor jaar (tabel)", "years.csv"),
)


def write(place: Place) -> Path:
    """Write the project into the folder of the place.

    Raises:
        OSError: a layer, a style or the project itself cannot be read or written.
    """
    project = QgsProject()
    project.setTitle(place.case.title)
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:28992"))
    project.setFileName(str(place.project))
    project.writeEntryBool("Paths", "Absolute", False)
    groups = {
        name: project.layerTreeRoot().addGroup(name)
        for name in ("resultaat", "openbare ruimte", "bebouwing", "wonen", "bronlagen")
    }
    layers = {
        "resultaat": _add(project, place, groups["resultaat"], RESULTS),
        "openbare ruimte": _add(project, place, groups["openbare ruimte"], PUBLIC_SPACE),
        "bebouwing": _add(project, place, groups["bebouwing"], BUILDINGS),
        "bronlagen": _add(project, place, groups["bronlagen"], SOURCES),
    }
    ground = groups["openbare ruimte"].addGroup("grondgebruik (BGT)")
    entries = [
        Entry(name, f"input/bgt.gpkg|layername={layer}", "bgt_ground.qml", shown=True)
        for layer, name in GROUND
    ]
    _add(project, place, ground, entries)
    if place.case.plan:
        _add(project, place, project.layerTreeRoot().insertGroup(0, "plan (maatregelen)"), PLAN)
    _add_owners(project, place, groups["wonen"], layers["bronlagen"][0])
    for group in (ground, groups["bronlagen"]):
        group.setExpanded(False)
    groups["bronlagen"].setItemVisibilityChecked(False)
    around = layers["resultaat"][0].extent()
    around.grow(40)
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(around, project.crs()))
    if not project.write():
        raise OSError(f"{place.project} cannot be written: {project.error()}")
    _take_out_fonts(place.project)
    return place.project


def _take_out_fonts(path: Path) -> None:
    """Leave the font family of labels to the QGIS that opens the project: it complains of one it lacks."""
    with zipfile.ZipFile(path) as made:
        parts = {name: made.read(name) for name in made.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            plain = re.sub(rb' fontFamily="[^"]*"', b"", content) if name.endswith(".qgs") else content
            made.writestr(name, plain)


def _add(
    project: QgsProject, place: Place, group: QgsLayerTreeGroup, entries: Sequence[Entry]
) -> list[QgsVectorLayer]:
    made = []
    for entry in entries:
        layer = QgsVectorLayer(str(place.folder / entry.source), entry.name, "ogr")
        if not layer.isValid():
            raise OSError(f"{entry.source} cannot be opened")
        if entry.style:
            said, read = layer.loadNamedStyle(str(resource("styles", entry.style)))
            if not read:
                raise OSError(f"{entry.style}: {said}")
            layer.setName(entry.name)
        if entry.look is not None:
            entry.look(layer)
        if entry.subset:
            layer.setSubsetString(entry.subset)
        project.addMapLayer(layer, False)
        node = group.addLayer(layer)
        node.setItemVisibilityChecked(entry.shown)
        node.setExpanded(entry.shown and group.name() == "resultaat")
        made.append(layer)
    return made


def _add_owners(
    project: QgsProject, place: Place, group: QgsLayerTreeGroup, register: QgsVectorLayer
) -> None:
    """Dwellings by owner, and squares by the share of corporations."""
    entries = (
        Entry("Woningen naar eigendom", "input/bag.gpkg|layername=verblijfsobject"),
        Entry(
            "Aandeel corporatie per buurt", "input/cbs.gpkg|layername=buurten", "tenure_corporation_share.qml"
        ),
    )
    units = _add(project, place, group, entries)[0]
    looks.owners(units, register, 1.0)


def layers_of(root: QgsLayerTree, group: str) -> list[str]:
    """Names of the layers in a group, those of groups inside it included."""
    return [node.name() for node in root.findGroup(group).findLayers()]
