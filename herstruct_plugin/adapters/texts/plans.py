"""Sentences about a plan as a whole."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication


def texts() -> dict[str, str]:
    """Sentence by code, in the language of now."""
    translate = QCoreApplication.translate
    return {
        "plan_only_building": translate(
            "Messages", "This plan contains only measures of building and layout ({count})."
        ),
        "measure_without_years": translate(
            "Messages",
            "Measure “{measure}” has no years and counts in the last year only. Fill in its start year and "
            "end year.",
        ),
        "measure_years_reversed": translate(
            "Messages",
            "Measure “{measure}” ends in {end}, before it starts in {start}; it counts in the last year "
            "only. Correct its years.",
        ),
        "measure_not_in_year": translate(
            "Messages",
            "Measure “{measure}” cannot be carried out as the plan stands in {year}, though it can in the "
            "whole plan. Check the years of the measures that it rests on.",
        ),
    }
