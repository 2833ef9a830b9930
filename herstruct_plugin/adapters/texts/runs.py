"""Sentences about a run as a whole: files, parameters, what is installed."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication


def texts() -> dict[str, str]:
    """Sentence by code, in the language of now."""
    translate = QCoreApplication.translate
    return {
        "cancelled": translate("Messages", "The run was cancelled."),
        "unexpected": translate(
            "Messages",
            "The run stopped because of an error in HerStruct itself ({kind}: {problem}); nothing was "
            "written. Please report it with the lines of the tab “{tab}” of the message log.",
        ),
        "geopandas_missing": translate(
            "Messages",
            "This needs geopandas, which is not installed here. Install it (pip install geopandas, or conda "
            "install geopandas) and try again.",
        ),
        "mapping_unreadable": translate(
            "Messages",
            "The mapping file cannot be read: {path} ({problem}). Check the path and your rights to it, and "
            "save it as UTF-8.",
        ),
        "mapping_not_json": translate(
            "Messages",
            "The mapping file {path} is not valid JSON (line {line}, column {column}). Correct the file.",
        ),
        "mapping_not_an_object": translate(
            "Messages",
            'The mapping file {path} must hold one JSON object, as in {{"BUILDINGS": {{"building_id": '
            '"my_field"}}}}.',
        ),
        "density_gross": translate(
            "Messages",
            "Density of {area}, gross: FSI {fsi}, GSI {gsi}, OSR {osr}, L {layers}; gross floor area on the "
            "whole area, {land} ha.",
        ),
        "density_without_ground": translate(
            "Messages",
            "Density of {area} as NEN 9300 or RUDIFUN would read it is not available: the ground (BGT) is "
            "missing or incomplete.",
        ),
        "density_nen9300": translate(
            "Messages",
            "Density of {area}, read as NEN 9300 (indicative): FSI {fsi}, GSI {gsi}, OSR {osr}, L "
            "{layers}; gross floor area on {land} ha. That is {less} ha less than the whole area: water, "
            "main roads, rail and parks above {threshold} m² do not count as land.",
        ),
        "density_rudifun": translate(
            "Messages",
            "Density of {area}, read as RUDIFUN (indicative): FSI {fsi}, GSI {gsi}, OSR {osr}, L {layers}; "
            "on {land} ha, {less} ha less than the whole area: water, main roads, rail and green above "
            "{threshold} m² do not count as land. The floor area is usable floor area (GO), {share} % of "
            "the gross floor area; PBL draws its blocks in its own way.",
        ),
        "objects_too_sparse": translate(
            "Messages",
            "There are too few {kind} to tell an incomplete layer from a real lack of them ({areas} areas, "
            "such as {features}): what rests on them is not available there. Declare the layer complete in "
            "the profile (complete_layers) if it is.",
        ),
        "objects_not_judged": translate(
            "Messages",
            "Whether the {kind} are complete cannot be judged ({areas} areas, such as {features}), because "
            "no dwellings or streets are known to hold their number against: what rests on them is not "
            "available there. Add those layers, or declare the layer complete in the profile "
            "(complete_layers).",
        ),
        "objects_not_declared": translate(
            "Messages",
            "The {kind} are not trusted ({areas} areas, such as {features}): how many a complete layer would "
            "hold is not known. Declare the layer complete in the profile (complete_layers) if it is.",
        ),
        "reference_date_wrong": translate(
            "Messages",
            "The reference date “{value}” is not a date. Write it as year-month-day, for example 2024-01-01.",
        ),
        "target_crs_wrong": translate(
            "Messages",
            "The coordinate system {crs} cannot be used for measuring: it must be a projected system in "
            "metres that keeps areas true. Choose RD New (EPSG:28992).",
        ),
        "layer_unreadable": translate(
            "Messages",
            "{parameter}: the file or layer “{layer}” cannot be opened. Check the path, or whether the file "
            "is complete and not in use.",
        ),
        "layer_is_archive": translate(
            "Messages",
            "{parameter}: “{layer}” is an archive. Unpack it and choose the files in it, or drag the archive "
            "into QGIS and choose the layers that appear.",
        ),
        "layer_is_cityjson": translate(
            "Messages",
            "{parameter}: “{layer}” is CityJSON, which QGIS cannot open as a layer. Download the same "
            "tile as GeoPackage, or convert it first.",
        ),
        "layer_is_overpass": translate(
            "Messages",
            "{parameter}: “{layer}” is an answer of the Overpass service, which QGIS cannot open as a layer. "
            "Export it as GeoJSON (Overpass Turbo) or fetch it with the plugin QuickOSM.",
        ),
        "output_folder_missing": translate(
            "Messages",
            "{parameter}: {path} cannot be written, because the folder {folder} does not exist. Make it, or "
            "choose another place.",
        ),
        "output_folder_read_only": translate(
            "Messages",
            "{parameter}: {path} cannot be written, because you may not write in the folder {folder}. Choose "
            "another place.",
        ),
        "output_not_a_file": translate(
            "Messages",
            "{parameter}: {path} is a folder or a device and no file. Give the name of a file.",
        ),
        "output_is_input": translate(
            "Messages",
            "{parameter}: {path} is also read (“{layer}”) and would be replaced with all that is in it. "
            "Choose another file.",
        ),
        "outputs_are_one_file": translate(
            "Messages",
            "{parameter}: {path} is also the file of {other}, and one would replace the other. Choose "
            "another file.",
        ),
        "output_not_written": translate(
            "Messages",
            "{parameter}: the output {path} could not be written ({problem}); what was begun has been "
            "removed. Check the free space, your rights to the folder, and whether the file is open "
            "elsewhere.",
        ),
        "file_cut_off": translate(
            "Messages",
            "{parameter}: the file of layer “{layer}” breaks off before its end, so features are missing. "
            "Download or unpack it again.",
        ),
        "areas_not_given": translate(
            "Messages",
            "No study areas were given. Choose a polygon layer with the outlines of the neighbourhoods.",
        ),
        "areas_not_polygons": translate(
            "Messages",
            "Layer “{layer}” has no polygons; the study areas must be polygons. Choose a polygon layer.",
        ),
        "areas_as_text": translate(
            "Messages",
            "Layer “{layer}” is a table that holds outlines as text (WKT), which were not read; the study "
            "areas must be polygons. Add the file with Layer > Add Layer > Add Delimited Text Layer, choose "
            "the field with the outlines there, and choose that layer here.",
        ),
        "layer_not_vector": translate(
            "Messages",
            "{parameter}: “{layer}” is not a vector layer. Choose a vector layer or a table.",
        ),
    }
