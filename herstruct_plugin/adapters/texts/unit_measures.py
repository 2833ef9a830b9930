"""Sentences about measures on panden and dwellings."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication


def texts() -> dict[str, str]:
    """Sentence by code, in the language of now."""
    translate = QCoreApplication.translate
    return {
        "targets_without_dwellings": translate(
            "Messages",
            "Measure “{measure}” ({type}): there are no dwellings in the selection. Select dwellings, or "
            "panden with dwellings.",
        ),
        "unit_floor_area_unknown": translate(
            "Messages",
            "Measure “{measure}” ({type}): the floor area of unit {unit} is not known. Fill it in in the "
            "data, or leave the unit out.",
        ),
        "unit_without_pand": translate(
            "Messages",
            "Measure “{measure}” ({type}): unit {unit} lies, wholly or partly, in no pand of the data. "
            "Add that pand, or leave the unit out.",
        ),
        "transform_dwelling": translate(
            "Messages",
            "Measure “{measure}” ({type}): unit {unit} is a dwelling already. Take it out of the selection.",
        ),
        "transform_nothing": translate(
            "Messages",
            "Measure “{measure}” ({type}): the selection holds dwellings only; there is nothing to "
            "convert. Select units with another use, or panden that have them.",
        ),
        "transform_too_small": translate(
            "Messages",
            "Measure “{measure}” ({type}): not one dwelling fits in the other use of {building}: {area} "
            "m² remains. It is left out.",
        ),
        "transform_environment": translate(
            "Messages",
            "Measure “{measure}” ({type}): {count} dwellings are made in a building that was not built "
            "for them. Have noise and nuisance of businesses nearby looked into; they are not computed.",
        ),
        "split_too_small": translate(
            "Messages",
            "Measure “{measure}” ({type}): none of the selected dwellings gives {parts} dwellings of at "
            "least {size} m². Ask for fewer or smaller parts, or select other dwellings.",
        ),
        "split_some_left": translate(
            "Messages",
            "Measure “{measure}” ({type}): {count} dwellings are too small for parts of {size} m², or "
            "their floor area or pand is not known; they are not split.",
        ),
        "split_estimated": translate(
            "Messages",
            "Measure “{measure}” ({type}): the floor area of {count} of the dwellings that are split is "
            "an estimate.",
        ),
        "change_from_missing": translate(
            "Messages",
            "Measure “{measure}” ({type}): state in “van” which owner or segment it is about.",
        ),
        "change_not_possible": translate(
            "Messages",
            "Measure “{measure}” ({type}): “{source}” cannot become “{target}” in one measure. Choose two"
            " kinds of owner, or two segments of renting or of buying; change the owner first where both "
            "change.",
        ),
        "change_too_few": translate(
            "Messages",
            "Measure “{measure}” ({type}): {asked} dwellings are asked, the selection holds {available} "
            "that can change. Change the number or the selection.",
        ),
        "merge_too_few": translate(
            "Messages",
            "Measure “{measure}” ({type}): {asked} mergers are asked, the selection holds {available} "
            "pairs of dwellings in one pand with the same owner and segment and a known floor area. "
            "Change the number or the selection.",
        ),
        "plinth_nothing": translate(
            "Messages",
            "Measure “{measure}” ({type}): state “m2” and “functie”, or “entrees”: without them nothing "
            "changes.",
        ),
        "plinth_use_missing": translate(
            "Messages",
            "Measure “{measure}” ({type}): state in “functie” what the ground floor is used for.",
        ),
        "plinth_storeys_unknown": translate(
            "Messages",
            "Measure “{measure}” ({type}): how many storeys {building} has is not known, so nor is the "
            "size of its ground floor. Add 3DBAG or heights.",
        ),
        "plinth_too_large": translate(
            "Messages",
            "Measure “{measure}” ({type}): in {building} at most {area} m² of dwellings on the ground "
            "floor can make way. Lower “m2”.",
        ),
        "plinth_dwellings_gone": translate(
            "Messages",
            "Measure “{measure}” ({type}): {count} dwellings in {building} vanish; their households have "
            "to move.",
        ),
        "plinth_takes_more": translate(
            "Messages",
            "Measure “{measure}” ({type}): in {building} the ground floor takes {area} m², more than "
            "asked: what would be left of a dwelling is too small to live in.",
        ),
        "parking_too_small": translate(
            "Messages",
            "Measure “{measure}” ({type}): its floor area is {area} m², little for {bays} bays; {needed} "
            "m² a bay is usual. Check the number of bays or storeys.",
        ),
        "label_worse": translate(
            "Messages",
            "Measure “{measure}” ({type}): {count} dwellings have a better label than {label} already. "
            "Check “label_na”.",
        ),
        "label_not_stated": translate(
            "Messages",
            "Measure “{measure}” ({type}): the energy label afterwards is not stated, so no figure "
            "changes. Fill in “label_na” when it is known.",
        ),
    }
