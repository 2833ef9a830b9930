"""Parameters of the algorithms that work with a plan: names, kinds and help (a public contract)."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from .parameters import POLYGONS, TABLES, advanced, helped, labels

Texts = dict[str, tuple[str, str]]  # label and help by parameter


def comparing_parameters() -> list[QgsProcessingParameterDefinition]:
    """The parameters of ``comparescenarios`` in the order of the dialog."""
    text = {**_plan_texts(), **_area_texts(), **_asked_texts(), **_table_texts()}
    name = {one: label for one, (label, _) in text.items()}
    whole = QgsProcessingParameterNumber.Type.Integer
    return helped(
        [
            *_plan(name),
            QgsProcessingParameterFeatureSource("AREAS", name["AREAS"], [POLYGONS], optional=True),
            QgsProcessingParameterField("AREA_ID", name["AREA_ID"], None, "AREAS", optional=True),
            QgsProcessingParameterField("AREA_NAME", name["AREA_NAME"], None, "AREAS", optional=True),
            QgsProcessingParameterString("SCENARIOS", name["SCENARIOS"], optional=True),
            QgsProcessingParameterString("PROFILE", name["PROFILE"], optional=True),
            QgsProcessingParameterBoolean("UNCERTAINTY", name["UNCERTAINTY"], False, optional=True),
            QgsProcessingParameterBoolean("PUBLIC", name["PUBLIC"], False, optional=True),
            advanced(
                QgsProcessingParameterNumber(
                    "GROWTH_YEARS", name["GROWTH_YEARS"], whole, 10, optional=True, minValue=0, maxValue=60
                )
            ),
            QgsProcessingParameterFeatureSink("OUTPUT_TABLE", name["OUTPUT_TABLE"], TABLES),
            *(_table(one, name[one]) for one in _table_texts() if one != "OUTPUT_TABLE"),
        ],
        {one: help_ for one, (_, help_) in text.items()},
    )


def applying_parameters() -> list[QgsProcessingParameterDefinition]:
    """The parameters of ``applyscenario`` in the order of the dialog."""
    translate = QCoreApplication.translate
    text = {
        **_plan_texts(),
        "SCENARIO": (
            translate("Processing", "Scenario"),
            translate("Processing", "The scenario to carry out. May be left empty when there is only one."),
        ),
        "OUTPUT": (
            translate("Processing", "Changed neighbourhood file"),
            translate(
                "Processing",
                "A GeoPackage (.gpkg) as “Prepare a neighbourhood” makes it, with the areas of its input. It "
                "says of itself which scenario was carried out. A file that is there is replaced.",
            ),
        ),
    }
    text["PROFILE"] = (
        text["PROFILE"][0],
        translate(
            "Processing",
            "Its parameters tell how measures work out, such as gross floor area per dwelling. Empty: that "
            "of the study, else nplv-naoorlogs.",
        ),
    )
    name = {one: label for one, (label, _) in text.items()}
    return helped(
        [
            *_plan(name),
            QgsProcessingParameterString("SCENARIO", name["SCENARIO"], optional=True),
            QgsProcessingParameterString("PROFILE", name["PROFILE"], optional=True),
            QgsProcessingParameterFileDestination(
                "OUTPUT", name["OUTPUT"], translate("Processing", "GeoPackage (*.gpkg)")
            ),
        ],
        {one: help_ for one, (_, help_) in text.items()},
    )


def _plan(name: dict[str, str]) -> list[QgsProcessingParameterDefinition]:
    return [
        QgsProcessingParameterFile("STUDY_FILE", name["STUDY_FILE"], extension="gpkg", optional=True),
        QgsProcessingParameterFile("NEIGHBOURHOOD", name["NEIGHBOURHOOD"], extension="gpkg", optional=True),
        QgsProcessingParameterMultipleLayers("INTERVENTIONS", name["INTERVENTIONS"], TABLES, optional=True),
    ]


def _table(parameter: str, label: str) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterFeatureSink(parameter, label, TABLES, optional=True, createByDefault=False)


def _plan_texts() -> Texts:
    translate = QCoreApplication.translate
    return {
        "STUDY_FILE": (
            translate("Processing", "Study file"),
            translate(
                "Processing",
                "A study with its scenarios; it knows its neighbourhood file. Leave it empty to give the "
                "neighbourhood file and layers of measures below.",
            ),
        ),
        "NEIGHBOURHOOD": (
            translate("Processing", "Neighbourhood file"),
            translate(
                "Processing",
                "The neighbourhood as it is: a file that “Prepare a neighbourhood” made. Not needed with a "
                "study file.",
            ),
        ),
        "INTERVENTIONS": (
            translate("Processing", "Layers of measures"),
            translate(
                "Processing",
                "Layers or tables with a column type (I01, I02 ...), and as far as they apply id, scenario, "
                "name, year_start, year_end, status, targets (JSON list of ids), attributes (JSON). Rows "
                "without a scenario belong to the one named scenario. Of a GeoPackage given as a file all "
                "layers are read. With qgis_process: repeat the parameter for each layer.",
            ),
        ),
        "PROFILE": (
            translate("Processing", "Profile"),
            translate(
                "Processing",
                "Name of a shipped profile (nplv-naoorlogs, nplv-basis) or the path of a profile file "
                "(.json). Empty: that of the study, else nplv-naoorlogs.",
            ),
        ),
    }


def _area_texts() -> Texts:
    translate = QCoreApplication.translate
    known = labels()
    return {
        "AREAS": (
            known["AREAS"][0],
            translate(
                "Processing",
                "Polygons within the neighbourhood file; each is told on its own. Empty: the areas of the "
                "file.",
            ),
        ),
        "AREA_ID": known["AREA_ID"],
        "AREA_NAME": known["AREA_NAME"],
    }


def _asked_texts() -> Texts:
    translate = QCoreApplication.translate
    return {
        "SCENARIOS": (
            translate("Processing", "Scenarios"),
            translate("Processing", "Names with commas between them. Empty: all scenarios."),
        ),
        "UNCERTAINTY": (
            translate("Processing", "Show how sure the differences are"),
            translate(
                "Processing",
                "Draws 500 times what is uncertain in the data and in the assumptions, and gives how sure it "
                "is that a difference is larger than that. It says nothing of the chance that things "
                "improve. The draws are the same at every run.",
            ),
        ),
        "PUBLIC": (
            translate("Processing", "Stock table for the public"),
            translate(
                "Processing",
                "Leaves out of the table of stock changes what would tell counts under 10 dwellings.",
            ),
        ),
        "GROWTH_YEARS": (
            translate("Processing", "Years after the last delivery"),
            translate(
                "Processing", "How long the yearly series go on after everything is built, while trees grow."
            ),
        ),
    }


def _table_texts() -> Texts:
    translate = QCoreApplication.translate
    return {
        "OUTPUT_TABLE": (
            translate("Processing", "Differences"),
            translate(
                "Processing",
                "One row an area, scenario and figure: guards (randvoorwaarden) first, then theme scores, "
                "then indicators, each without and with the plan. What is not available is empty, with its "
                "reason.",
            ),
        ),
        "OUTPUT_ATTRIBUTION": (
            translate("Processing", "Shares of measures"),
            translate(
                "Processing",
                "Which measure did it: shares that add up to each difference (Shapley). Exact for up to 8 "
                "measures that change figures, above that drawn, with standard errors. Takes the longest.",
            ),
        ),
        "OUTPUT_YEARS": (
            translate("Processing", "Year by year"),
            translate(
                "Processing",
                "Every figure at the end of each year, from the year before the first start. Without "
                "autonomous development.",
            ),
        ),
        "OUTPUT_TENSIONS": (
            translate("Processing", "Tensions and opportunities"),
            translate(
                "Processing",
                "What each measure does to each theme and guard, and where it gains on one theme what it "
                "loses on another. Computes the shares of measures.",
            ),
        ),
        "OUTPUT_STOCK": (
            translate("Processing", "Stock changes (voorraadmutatietabel)"),
            translate(
                "Processing",
                "Corporation dwellings by landlord, complex and year: what goes, comes, is sold, bought, "
                "liberalised and renovated.",
            ),
        ),
    }
