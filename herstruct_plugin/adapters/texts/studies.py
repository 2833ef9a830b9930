"""Sentences about study files and the rows of their ledger layers."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication


def texts() -> dict[str, str]:
    """Sentence by code, in the language of now."""
    return {**_files(), **_exchange(), **_rows()}


def _files() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "study_missing": translate(
            "Messages", "There is no study file {path}. Choose another one, or make a new study."
        ),
        "study_other_file": translate(
            "Messages", "{path} is not a study file. Choose a GeoPackage that HerStruct made as a study."
        ),
        "study_newer": translate(
            "Messages",
            "The study {path} was made by a newer HerStruct ({version}) and cannot be read by this one. "
            "Update the plugin; the study is left as it is.",
        ),
        "study_damaged": translate(
            "Messages",
            "The study file {path} is damaged or lacks what every study has. Open a copy of it, or recover "
            "it from the journal.",
        ),
        "study_unreadable": translate(
            "Messages",
            "The study file {path} cannot be used ({problem}). Check your rights to it, and whether another "
            "program is writing in it.",
        ),
        "study_read_only": translate(
            "Messages",
            "The study file {path} or its folder is read-only, so nothing can be saved in it. Copy the study "
            "to a folder of your own.",
        ),
        "study_exists": translate(
            "Messages",
            "There is a file {path} already, and it is not replaced. Choose another name.",
        ),
        "study_not_written": translate(
            "Messages",
            "The file {path} could not be written ({problem}); what was begun has been removed. Check the "
            "free space and your rights to the folder.",
        ),
        "study_baseline_missing": translate(
            "Messages",
            "The study {path} is about the neighbourhood file {baseline}, which is not there any more. Put "
            "it back, or beside the study.",
        ),
        "study_baseline_other": translate(
            "Messages",
            "The neighbourhood file {baseline} is not the one that the study {path} was made on: its content "
            "differs. Put the original back, or make a study on the new one and copy the measures to it.",
        ),
        "study_profile_changed": translate(
            "Messages",
            "The profile in the study {path} is not what it was when the study was saved: it was edited by "
            "hand, or this version has other defaults. Scores may differ from earlier ones.",
        ),
    }


def _exchange() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "study_not_one_file": translate(
            "Messages",
            "The study {path} refers to a neighbourhood file and does not hold it. Open it as it is, or "
            "choose a file that was exported with its neighbourhood.",
        ),
        "measures_other_format": translate(
            "Messages",
            "{path}: measures are written to files that end in {known}. Choose such a name.",
        ),
        "measures_missing": translate("Messages", "There is no file {path}. Choose a file with measures."),
        "measures_unreadable": translate(
            "Messages",
            "The file {path} cannot be opened as a layer. Save it as GeoPackage or GeoJSON in the program "
            "that it comes from.",
        ),
        "measures_not_found": translate(
            "Messages",
            "The file {path} has no layer with a column “type”, so no measures were found. Give each feature "
            "a type such as I03, or draw in a file that HerStruct exported.",
        ),
        "measures_without_crs": translate(
            "Messages",
            "Layer “{layer}” does not say in which coordinate system it is, or its coordinates contradict "
            "it; {crs} is taken. Check that the measures lie in the right place.",
        ),
        "measures_geometry_unfit": translate(
            "Messages",
            "Layer “{layer}”, measure “{measure}”: its geometry is neither points, lines nor areas alone, or "
            "lies where it cannot be; the measure is left out. Draw it again.",
        ),
    }


def _rows() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "ledger_id_missing": translate(
            "Messages",
            "Layer “{layer}”, measure “{measure}”: it has no id and is left out. Give it one that no other "
            "measure has, or draw it again.",
        ),
        "ledger_id_twice": translate(
            "Messages",
            "Layer “{layer}”, measure “{measure}”: {count} measures have the id {features} ({places}); none "
            "of them counts. Give each its own id.",
        ),
        "ledger_type_missing": translate(
            "Messages",
            "Layer “{layer}”, measure “{measure}”: it has no type and is left out. Choose one of: {known}.",
        ),
        "ledger_status_unknown": translate(
            "Messages",
            "Layer “{layer}”, measure “{measure}”: the status “{value}” does not exist; the measure is left "
            "out. Choose one of: {allowed}.",
        ),
        "ledger_not_a_whole_number": translate(
            "Messages",
            "Layer “{layer}”, measure “{measure}”, field “{field}”: “{value}” is not a whole number; the "
            "measure is left out. Correct it, or leave the field empty.",
        ),
        "ledger_years_reversed": translate(
            "Messages",
            "Layer “{layer}”, measure “{measure}”: it is delivered in {last}, before it starts in {first}, "
            "and is left out. Correct the years.",
        ),
        "ledger_json_wrong": translate(
            "Messages",
            "Layer “{layer}”, measure “{measure}”, field “{field}”: this is no JSON from character {column} "
            "on; the measure is left out. Put names and texts between double quotes.",
        ),
        "ledger_json_key_twice": translate(
            "Messages",
            "Layer “{layer}”, measure “{measure}”, field “{field}”: “{key}” is there more than once; the "
            "measure is left out. Remove one.",
        ),
        "ledger_json_number": translate(
            "Messages",
            "Layer “{layer}”, measure “{measure}”, field “{field}”: {value} is no number to reckon with; the "
            "measure is left out. Correct it.",
        ),
        "ledger_targets_not_list": translate(
            "Messages",
            "Layer “{layer}”, measure “{measure}”, field “targets”: this is no list of ids; the measure is "
            "left out. Write each id between double quotes, with its leading zeros, and the list between "
            "square brackets.",
        ),
        "ledger_attributes_not_object": translate(
            "Messages",
            "Layer “{layer}”, measure “{measure}”, field “attributes”: names with values are needed here; "
            "the measure is left out. Write them between curly brackets.",
        ),
        "ledger_geometry_unreadable": translate(
            "Messages",
            "Layer “{layer}”, measure “{measure}”: its geometry cannot be read; the measure is left out. "
            "Draw it again.",
        ),
    }
