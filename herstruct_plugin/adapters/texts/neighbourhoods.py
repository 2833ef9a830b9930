"""Sentences about neighbourhood files: making one, opening one, areas within one."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication


def texts() -> dict[str, str]:
    """Sentence by code, in the language of now."""
    translate = QCoreApplication.translate
    return {
        "areas_outside_neighbourhood": translate(
            "Messages",
            "Areas of layer “{layer}” reach beyond the neighbourhood file ({count}, such as {features}): "
            "data are needed within {margin} m around each area. Prepare a file with study areas that hold "
            "these, or with a larger analysis distance.",
        ),
        "neighbourhood_missing": translate(
            "Messages",
            "There is no neighbourhood file {path}. Choose one that “Prepare a neighbourhood” made.",
        ),
        "neighbourhood_unreadable": translate(
            "Messages",
            "The neighbourhood file {path} cannot be opened ({problem}). Check your rights to it, and "
            "whether it is open for editing elsewhere.",
        ),
        "neighbourhood_other_file": translate(
            "Messages",
            "{path} is not a neighbourhood file. Choose a GeoPackage that “Prepare a neighbourhood” made.",
        ),
        "neighbourhood_newer": translate(
            "Messages",
            "The neighbourhood file {path} was made by a newer HerStruct ({version}) and cannot be read by "
            "this one. Update the plugin, or prepare the neighbourhood again here.",
        ),
        "neighbourhood_other_version": translate(
            "Messages",
            "The neighbourhood file {path} was made by another version of HerStruct and lacks what this one "
            "needs ({problem}). Prepare the neighbourhood again.",
        ),
        "neighbourhood_changed": translate(
            "Messages",
            "The neighbourhood file {path} is damaged, or was changed after it was made, so its figures "
            "could not be trusted. Prepare the neighbourhood again.",
        ),
        "neighbourhood_not_written": translate(
            "Messages",
            "The neighbourhood file {path} could not be written ({problem}); what was begun has been "
            "removed. Check the free space and your rights to the folder.",
        ),
        "neighbourhood_incomplete": translate(
            "Messages",
            "The neighbourhood file {path} could not be written whole; what was begun has been removed. "
            "Check the free space.",
        ),
        "neighbourhood_in_use": translate(
            "Messages",
            "The neighbourhood file {path} is in use and cannot be replaced. Close it in this and other "
            "windows of QGIS, or choose another name.",
        ),
        "neighbourhood_not_geopackage": translate(
            "Messages",
            "{parameter}: a neighbourhood file is a GeoPackage, and {path} does not end in .gpkg. Give it a "
            "name that does.",
        ),
        "neighbourhood_and_layers": translate(
            "Messages",
            "The neighbourhood file holds the data, so the layers given for {parameters} are not read. Leave "
            "the file empty to use the layers.",
        ),
    }
