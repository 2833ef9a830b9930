"""Sentences about profiles."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication


def texts() -> dict[str, str]:
    """Sentence by code, in the language of now."""
    translate = QCoreApplication.translate
    return {
        "profile_unreadable": translate(
            "Messages",
            "The profile file cannot be read: {path} ({problem}). Check the path and your rights to it, and "
            "save it as UTF-8.",
        ),
        "profile_not_json": translate(
            "Messages",
            "The profile is not valid JSON (line {line}, column {column}). Correct the file.",
        ),
        "profile_not_found": translate(
            "Messages",
            "There is no profile “{name}”. Choose one of {known}, or give the path of a profile file "
            "(.json).",
        ),
        "profile_key_twice": translate(
            "Messages",
            "The profile names a key twice in one object: {keys}. Remove one of them.",
        ),
        "profile_not_a_number": translate(
            "Messages",
            "The profile holds {value}, which is not a number. Write a finite number.",
        ),
        "profile_unknown_keys": translate(
            "Messages",
            "The profile holds keys that mean nothing: {keys}. Remove or correct them.",
        ),
        "profile_group_unknown": translate(
            "Messages",
            "The profile puts indicator {indicator} in group “{group}”, which it does not define. Defined "
            "are: {known}.",
        ),
        "profile_theme_differs": translate(
            "Messages",
            "The profile gives indicator {indicator} theme {theme}, but its group “{group}” belongs to "
            "theme {group_theme}. Make them agree.",
        ),
        "profile_id_twice": translate(
            "Messages",
            "The profile lists an id more than once in {place}: {ids}. Keep one of each.",
        ),
        "profile_indicator_unknown": translate(
            "Messages",
            "The profile lists indicators that do not exist: {ids}. Correct the ids.",
        ),
        "profile_list_length": translate(
            "Messages",
            "The profile, {place}: the list has {count} entries, {needed} are needed.",
        ),
        "profile_wrong_type": translate(
            "Messages",
            "The profile, {place}: expected {expected}, found {found}.",
        ),
        "profile_number_out_of_range": translate(
            "Messages",
            "The profile, {place}: {value} is not within {lowest} to {highest}.",
        ),
        "profile_value_not_allowed": translate(
            "Messages",
            "The profile, {place}: “{value}” is not allowed. Choose one of: {allowed}.",
        ),
        "profile_key_missing": translate("Messages", "The profile, {place}: missing {keys}. Add it."),
        "profile_target_mix_sum": translate(
            "Messages",
            "The profile: the shares of the target mix add up to {total}; they must add up to 1.",
        ),
        "profile_sizes_order": translate(
            "Messages",
            "The profile, {place}: size_max ({high}) must be larger than size_min ({low}). Correct one of "
            "them.",
        ),
        "profile_years_order": translate(
            "Messages",
            "The profile: valid_years runs from {first} to {last}; the first year must not be after the "
            "last.",
        ),
        "profile_fraction": translate(
            "Messages",
            "The profile, {place}: {part} of {whole} is not a fraction between 0 and 1.",
        ),
        "profile_breakpoints_few": translate(
            "Messages",
            "The profile, indicator {indicator}: {count} breakpoints; at least two are needed.",
        ),
        "profile_breakpoints_order": translate(
            "Messages",
            "The profile, indicator {indicator}: breakpoint {second} follows {first}; the values must rise.",
        ),
        "profile_breakpoints_score": translate(
            "Messages",
            "The profile, indicator {indicator}: the score {score} at {x} is not within 0 to 100.",
        ),
    }
