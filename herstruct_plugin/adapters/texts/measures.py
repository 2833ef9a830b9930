"""Sentences about sketched measures."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication


def texts() -> dict[str, str]:
    """Sentence by code, in the language of now."""
    translate = QCoreApplication.translate
    return {
        "attribute_unknown": translate(
            "Messages",
            "Measure “{measure}” ({type}) has an attribute “{attribute}” that does not belong to it. "
            "Allowed are: {allowed}.",
        ),
        "attribute_missing": translate(
            "Messages",
            "Measure “{measure}” ({type}) lacks the attribute “{attribute}”. Fill it in.",
        ),
        "attribute_type": translate(
            "Messages",
            "Measure “{measure}” ({type}), attribute “{attribute}”: “{value}” is not of the kind {kind}.",
        ),
        "attribute_range": translate(
            "Messages",
            "Measure “{measure}” ({type}), attribute “{attribute}”: {value} is not within {minimum} to "
            "{maximum}.",
        ),
        "attribute_choice": translate(
            "Messages",
            "Measure “{measure}” ({type}), attribute “{attribute}”: “{value}” is not allowed. Choose one "
            "of: {choices}.",
        ),
        "mix_not_one": translate(
            "Messages",
            "Measure “{measure}” ({type}), attribute “{attribute}”: the shares {value} do not add up to 1. "
            "Correct the mix.",
        ),
        "target_unknown": translate(
            "Messages",
            "Measure “{measure}” ({type}): the object {target} is not in the baseline or no longer there. "
            "Select it again.",
        ),
        "measure_id_twice": translate(
            "Messages",
            "Measure “{measure}” occurs more than once with the same id; it is left out. Give each measure "
            "its own id.",
        ),
        "measure_type_unknown": translate(
            "Messages",
            "Measure “{measure}” has the unknown type “{type}”. Choose one of: {known}.",
        ),
    }
