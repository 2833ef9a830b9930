"""Sentences about saving a study: who holds it, what a journal kept, what clashes with the disk."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication


def texts() -> dict[str, str]:
    """Sentence by code."""
    translate = QCoreApplication.translate
    return {
        "study_held": translate(
            "Messages",
            "The study {study} is open elsewhere: {user} on {host} has been working in it since {since}. You "
            "can look and calculate here, but not save measures in it. Close it there, or make a branch to "
            "go on in.",
        ),
        "study_folder_read_only": translate(
            "Messages",
            "You may not write in the folder {folder}, so the study {study} opens read-only: you can look "
            "and calculate, but not save measures. Make a copy in a folder of your own to go on in.",
        ),
        "study_lease_not_written": translate(
            "Messages",
            "The study {study} opens read-only, because nothing can be written beside it ({problem}). You "
            "can look and calculate, but not save measures. Make room on the disk and open it again.",
        ),
        "study_taken_over": translate(
            "Messages",
            "The study {study} was still marked as open by {user} on {host} since {since}, but nobody works "
            "in it any more. You can save measures in it now.",
        ),
        "journal_not_written": translate(
            "Messages",
            "What you sketch in the study {study} is not kept safe now, because nothing can be written in "
            "the folder {folder} ({problem}). Make room on the disk; until then, save the study often.",
        ),
        "journal_found": translate(
            "Messages",
            "The study {study} was closed on {host} without saving all that was sketched since {since}: "
            "{count} edits are not in it. Choose which of them to restore.",
        ),
        "journal_damaged": translate(
            "Messages",
            "Of what was sketched in the study {study} on {host} since {since}, {count} lines were not "
            "written whole and are left out. All edits that are listed are whole.",
        ),
        "replay_target_missing": translate(
            "Messages",
            "Measure “{measure}” works on {count} objects that the new baseline does not have: {targets}. "
            "Select others, or delete the measure.",
        ),
        "replay_footprint_drifted": translate(
            "Messages",
            "Measure “{measure}” works on panden whose footprint differs in the new baseline ({targets}). "
            "Check whether these are still the panden that you mean.",
        ),
        "replay_outside": translate(
            "Messages",
            "Measure “{measure}” lies for {share} % outside the areas of the new baseline. Move it, or make "
            "a baseline with those areas.",
        ),
        "study_lease_lost": translate(
            "Messages",
            "Nothing was saved in the study {study}, because another window has taken it over or it was "
            "opened read-only. What you sketched is in the journal. Open the study again, or make a branch.",
        ),
        "study_locked": translate(
            "Messages",
            "Nothing was saved in the study {study}, because another program is writing in it. What you "
            "sketched is still there. Save again in a moment, or stop editing in the other program.",
        ),
        "study_not_saved": translate(
            "Messages",
            "Not all measures could be saved in the study {study} ({problem}). What is not saved is still in "
            "its layer and in the journal. Make room on the disk, or save a branch elsewhere.",
        ),
        "study_clashes": translate(
            "Messages",
            "Nothing was saved in the study {study}: {count} measures that you worked on were changed by "
            "another program. Choose for each which one is to stay.",
        ),
        "row_deleted_there": translate(
            "Messages",
            "Measure “{measure}” was deleted by another program while you changed it. Keep yours, or let it "
            "go.",
        ),
        "row_changed_there": translate(
            "Messages",
            "Measure “{measure}” was changed by another program while you changed it ({fields}). Keep yours "
            "or the other.",
        ),
        "row_added_there": translate(
            "Messages",
            "Another program added a measure with the id of your measure “{measure}”. Keep yours or the "
            "other, or both under ids of their own.",
        ),
        "rows_not_saved": translate(
            "Messages",
            "QGIS says that all was saved, but {count} measures are not in the file as you sketched them "
            "({measures}). They are kept in the journal: restore them from there.",
        ),
        "scenario_name_missing": translate(
            "Messages", "A scenario must have a name. Give one that the study does not have yet."
        ),
        "scenario_exists": translate(
            "Messages",
            "The study has a scenario “{scenario}” already, and two under one name would become one. Give "
            "another name.",
        ),
    }
