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
        "plan_not_given": translate(
            "Messages",
            "There is nothing to compare: give STUDY_FILE, or NEIGHBOURHOOD with INTERVENTIONS.",
        ),
        "plan_given_twice": translate(
            "Messages",
            "The study file holds neighbourhood and measures, so {parameters} are not read. Leave STUDY_FILE "
            "empty to use them.",
        ),
        "plan_without_measures": translate(
            "Messages", "There is not a single measure in {place}. Draw or add one, or choose another file."
        ),
        "scenario_not_there": translate(
            "Messages",
            "There is no scenario “{scenario}” in {place}. Choose from: {known}. In a list, put commas "
            "between the names.",
        ),
        "scenario_not_named": translate(
            "Messages", "There are several scenarios: {known}. Name the one to carry out in SCENARIO."
        ),
        "scenario_only_one": translate(
            "Messages",
            "One scenario at a time can be carried out, and “{wanted}” names several: {known}. Choose one.",
        ),
        "scenario_without_measures": translate(
            "Messages",
            "None of the {count} measures of scenario “{scenario}” can be carried out, so nothing was "
            "written. The log says what is wrong with each.",
        ),
        "scenario_carried_out": translate(
            "Messages",
            "This is not the neighbourhood as it is: {done} of the {count} measures of scenario “{scenario}” "
            "are carried out in it.",
        ),
    }
