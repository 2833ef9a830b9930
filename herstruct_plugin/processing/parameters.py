"""Parameters that algorithms share: names, kinds and help (a public contract)."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
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

from ..adapters.qgis_tables import TARGET
from ..core.scoring.parameters import Parameters
from ..core.scoring.profile import DEFAULT_PROFILE

POLYGONS = QgsProcessing.SourceType.TypeVectorPolygon
POINTS = QgsProcessing.SourceType.TypeVectorPoint
LINES = QgsProcessing.SourceType.TypeVectorLine
SHAPES = QgsProcessing.SourceType.TypeVectorAnyGeometry
TABLES = QgsProcessing.SourceType.TypeVector

SINGLE = ("AREAS", "BUILDINGS", "UNITS", "STREETS", "REFERENCE")
MULTIPLE = ("GROUND", "TREES", "FURNITURE", "PLAY", "DESTINATIONS", "TENURE")


def labels() -> dict[str, tuple[str, str]]:
    """Label and help by parameter, in the language of now."""
    translate = QCoreApplication.translate
    return {
        "AREAS": (
            translate("Processing", "Study areas"),
            translate(
                "Processing", "Polygons of the neighbourhoods to score. Each area is scored on its own."
            ),
        ),
        "AREA_ID": (
            translate("Processing", "Field with the area code"),
            translate("Processing", "Empty: recognised (buurtcode, wijkcode ...), else the feature id."),
        ),
        "AREA_NAME": (
            translate("Processing", "Field with the area name"),
            translate("Processing", "Empty: recognised (buurtnaam, wijknaam, naam ...)."),
        ),
        "NEIGHBOURHOOD": (
            translate("Processing", "Neighbourhood file"),
            translate(
                "Processing",
                "A file that “Prepare a neighbourhood” made; the layers below are then not needed. The study "
                "areas may be any polygons within it.",
            ),
        ),
        "BUILDINGS": (
            translate("Processing", "Buildings (BAG pand)"),
            translate("Processing", "Panden of the BAG; attributes of the 3DBAG are used when present."),
        ),
        "UNITS": (
            translate("Processing", "Units (BAG verblijfsobject)"),
            translate("Processing", "Verblijfsobjecten of the BAG with status, purpose and floor area."),
        ),
        "GROUND": (
            translate("Processing", "Ground (BGT)"),
            translate(
                "Processing",
                "Layers of the BGT, one a feature type (wegdeel, begroeidterreindeel ...), in any "
                "spelling. With qgis_process: repeat the parameter for each layer.",
            ),
        ),
        "TREES": (
            translate("Processing", "Trees"),
            translate(
                "Processing",
                "Tree register or BGT vegetatieobject. With qgis_process: repeat for each layer.",
            ),
        ),
        "FURNITURE": (
            translate("Processing", "Street furniture"),
            translate(
                "Processing",
                "Lamp posts, benches and play equipment: BGT paal and straatmeubilair, or a "
                "register. With qgis_process: repeat for each layer.",
            ),
        ),
        "PLAY": (
            translate("Processing", "Play places"),
            translate(
                "Processing",
                "BGT functioneelgebied, OSM playgrounds or a register. With qgis_process: repeat "
                "for each layer.",
            ),
        ),
        "DESTINATIONS": (
            translate("Processing", "Destinations"),
            translate(
                "Processing",
                "Stops, stations, shops, schools, doctors, meeting places and neighbourhood centres: "
                "OpenStreetMap tags, or a field soort or type with words such as bushalte, "
                "treinstation, supermarkt, basisschool, huisarts, buurthuis, wijkwinkelcentrum. With "
                "qgis_process: repeat for each layer.",
            ),
        ),
        "STREETS": (
            translate("Processing", "Streets"),
            translate("Processing", "Centre lines of streets and paths: NWB or OSM."),
        ),
        "TENURE": (
            translate("Processing", "Tenure"),
            translate(
                "Processing",
                "Registers per dwelling or building, CBS 100 m squares, CBS buurten; layers or "
                "tables. With qgis_process: repeat for each layer.",
            ),
        ),
        "REFERENCE": (
            translate("Processing", "Reference values"),
            translate("Processing", "Table with figures of the municipality or the country."),
        ),
        "MAPPING": (
            translate("Processing", "Mapping file"),
            translate(
                "Processing",
                "JSON that names the fields of layers whose columns are not recognised: parameter, "
                "column, field.",
            ),
        ),
        "PROFILE": (
            translate("Processing", "Profile"),
            translate(
                "Processing",
                "Name of a shipped profile (nplv-naoorlogs, nplv-basis) or the path of a profile "
                "file (.json).",
            ),
        ),
        "REFERENCE_DATE": (
            translate("Processing", "Reference date"),
            translate("Processing", "Year-month-day. Empty: the newest date in the data."),
        ),
        "TARGET_CRS": (
            translate("Processing", "Coordinate system to measure in"),
            translate(
                "Processing",
                "A projected system in metres. All layers are brought to it, and the areas that "
                "come out are in it.",
            ),
        ),
        "UNCERTAINTY": (
            translate("Processing", "Show how sure the figures are"),
            translate(
                "Processing",
                "Draws 500 times what is uncertain in the data and in the assumptions (floor area factor, "
                "rounded CBS figures, unknown floor areas, guideline values, weights) and gives the 5th and "
                "95th percentile of values and scores. The draws are the same at every run.",
            ),
        ),
        "OUTPUT": (
            translate("Processing", "Scored areas"),
            translate(
                "Processing",
                "One row an area. Shares run from 0 to 1, scores from 0 to 100; what is not "
                "available is empty.",
            ),
        ),
        "OUTPUT_CHECK": (
            translate("Processing", "Is this right? Figures beside published ones"),
            translate(
                "Processing",
                "One row an area and figure: dwellings, inhabitants, corporation share, public green, "
                "parking bays, each beside the published value and its year; differences over 5 % are "
                "flagged.",
            ),
        ),
        "OUTPUT_PROVENANCE": (
            translate("Processing", "Where the figures come from"),
            translate(
                "Processing",
                "One row a source layer: what it was read as, licence, date, and how many rows came in, were "
                "used, repaired and left out.",
            ),
        ),
        "OUTPUT_TABLE": (
            translate("Processing", "Figures with their reasons"),
            translate(
                "Processing",
                "One row an area and indicator: numerator, denominator, coverage, source date, and "
                "the reason why a value is not available.",
            ),
        ),
    }


def scoring_parameters() -> list[QgsProcessingParameterDefinition]:
    """The parameters of scoring algorithms in the order of the dialog."""
    text = {name: label for name, (label, _) in labels().items()}
    areas, sources, measuring = _areas(text), _sources(text), _measuring(text)
    return helped(
        [
            *areas,
            QgsProcessingParameterFile(
                "NEIGHBOURHOOD", text["NEIGHBOURHOOD"], extension="gpkg", optional=True
            ),
            *sources,
            QgsProcessingParameterString("PROFILE", text["PROFILE"], DEFAULT_PROFILE),
            QgsProcessingParameterString("REFERENCE_DATE", text["REFERENCE_DATE"], optional=True),
            *measuring,
            QgsProcessingParameterBoolean("UNCERTAINTY", text["UNCERTAINTY"], False, optional=True),
            QgsProcessingParameterFeatureSink("OUTPUT", text["OUTPUT"], POLYGONS),
            QgsProcessingParameterFeatureSink(
                "OUTPUT_TABLE", text["OUTPUT_TABLE"], TABLES, optional=True, createByDefault=False
            ),
            QgsProcessingParameterFeatureSink(
                "OUTPUT_CHECK", text["OUTPUT_CHECK"], TABLES, optional=True, createByDefault=False
            ),
            QgsProcessingParameterFeatureSink(
                "OUTPUT_PROVENANCE", text["OUTPUT_PROVENANCE"], TABLES, optional=True, createByDefault=False
            ),
        ],
        {name: help_ for name, (_, help_) in labels().items()},
    )


def preparing_parameters() -> list[QgsProcessingParameterDefinition]:
    """The parameters of ``preparemodel`` in the order of the dialog."""
    translate = QCoreApplication.translate
    text = {name: label for name, (label, _) in labels().items()}
    help_ = {name: help_ for name, (_, help_) in labels().items()}
    help_["AREAS"] = translate(
        "Processing", "Polygons of the neighbourhoods. Any polygons within them can be scored later."
    )
    help_["ANALYSIS_BUFFER"] = translate(
        "Processing",
        "How far around the areas data are kept, in metres; no less than the analysis_buffer of the profile "
        "that will be used.",
    )
    help_["OUTPUT"] = translate(
        "Processing",
        "A GeoPackage (.gpkg) with all tables, styled, and with what was done with each layer. A file that "
        "is there is replaced.",
    )
    return helped(
        [
            *_areas(text),
            *_sources(text),
            *_measuring(text),
            advanced(
                QgsProcessingParameterNumber(
                    "ANALYSIS_BUFFER",
                    translate("Processing", "Analysis distance (m)"),
                    QgsProcessingParameterNumber.Type.Double,
                    Parameters().analysis_buffer,
                    minValue=0.0,
                )
            ),
            QgsProcessingParameterFileDestination(
                "OUTPUT",
                translate("Processing", "Neighbourhood file"),
                translate("Processing", "GeoPackage (*.gpkg)"),
            ),
        ],
        help_,
    )


def _areas(text: dict[str, str]) -> list[QgsProcessingParameterDefinition]:
    return [
        QgsProcessingParameterFeatureSource("AREAS", text["AREAS"], [POLYGONS]),
        QgsProcessingParameterField("AREA_ID", text["AREA_ID"], None, "AREAS", optional=True),
        QgsProcessingParameterField("AREA_NAME", text["AREA_NAME"], None, "AREAS", optional=True),
    ]


def _sources(text: dict[str, str]) -> list[QgsProcessingParameterDefinition]:
    return [
        QgsProcessingParameterFeatureSource("BUILDINGS", text["BUILDINGS"], [POLYGONS], optional=True),
        QgsProcessingParameterFeatureSource("UNITS", text["UNITS"], [POINTS], optional=True),
        QgsProcessingParameterMultipleLayers("GROUND", text["GROUND"], POLYGONS, optional=True),
        QgsProcessingParameterMultipleLayers("TREES", text["TREES"], SHAPES, optional=True),
        QgsProcessingParameterMultipleLayers("FURNITURE", text["FURNITURE"], SHAPES, optional=True),
        QgsProcessingParameterMultipleLayers("PLAY", text["PLAY"], SHAPES, optional=True),
        QgsProcessingParameterMultipleLayers("DESTINATIONS", text["DESTINATIONS"], SHAPES, optional=True),
        QgsProcessingParameterFeatureSource("STREETS", text["STREETS"], [LINES], optional=True),
        QgsProcessingParameterMultipleLayers("TENURE", text["TENURE"], TABLES, optional=True),
        QgsProcessingParameterFeatureSource("REFERENCE", text["REFERENCE"], [TABLES], optional=True),
        QgsProcessingParameterFile("MAPPING", text["MAPPING"], extension="json", optional=True),
    ]


def _measuring(text: dict[str, str]) -> list[QgsProcessingParameterDefinition]:
    return [advanced(QgsProcessingParameterCrs("TARGET_CRS", text["TARGET_CRS"], TARGET, optional=True))]


def helped(
    made: list[QgsProcessingParameterDefinition], texts: dict[str, str]
) -> list[QgsProcessingParameterDefinition]:
    for parameter in made:
        parameter.setHelp(texts[parameter.name()])
    return made


def advanced(parameter: QgsProcessingParameterDefinition) -> QgsProcessingParameterDefinition:
    parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    return parameter
