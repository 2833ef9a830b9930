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
    }
