"""Sentences about sketched trees, play places, furniture and destinations."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication


def texts() -> dict[str, str]:
    """Sentence by code, in the language of now."""
    translate = QCoreApplication.translate
    return {
        "points_missing": translate(
            "Messages",
            "Measure “{measure}” ({type}): it has no usable geometry. Draw its points.",
        ),
        "geometry_not_points": translate(
            "Messages",
            "Measure “{measure}” ({type}): it cannot be drawn as a {found}. Draw it as points.",
        ),
        "points_outside": translate(
            "Messages",
            "Measure “{measure}” ({type}): {share} % of its points lie outside the study area, more than "
            "{allowed} %. Draw them within the study area.",
        ),
        "points_clipped": translate(
            "Messages",
            "Measure “{measure}” ({type}): {count} of its points lie outside the study area and do "
            "not count.",
        ),
        "points_too_many": translate(
            "Messages",
            "Measure “{measure}” ({type}): its line gives {count} points, more than {most}. Draw a shorter "
            "line or a larger distance.",
        ),
        "trees_in_building": translate(
            "Messages",
            "Measure “{measure}” ({type}): {count} of its trees stand in a pand. Move them.",
        ),
        "trees_in_water": translate(
            "Messages",
            "Measure “{measure}” ({type}): {count} of its trees stand in water. Move them.",
        ),
        "trees_on_road": translate(
            "Messages",
            "Measure “{measure}” ({type}): {count} of its trees stand on a carriageway (rijbaan). Move them.",
        ),
        "trees_near_water": translate(
            "Messages",
            "Measure “{measure}” ({type}): {count} of its trees stand less than {needed} m from open water.",
        ),
        "trees_near_facade": translate(
            "Messages",
            "Measure “{measure}” ({type}): {count} of its trees stand less than {needed} m from a facade: "
            "2 m and half the grown crown.",
        ),
        "trees_too_close": translate(
            "Messages",
            "Measure “{measure}” ({type}): {count} of its trees stand less than {needed} m from another "
            "tree.",
        ),
        "play_small": translate(
            "Messages",
            "Measure “{measure}” ({type}): it is {area} m²; the guideline for ages {age} is {needed} m².",
        ),
        "play_unseen": translate(
            "Messages",
            "Measure “{measure}” ({type}): fewer than {needed} dwellings stand within {distance} m of "
            "it: there is little social control.",
        ),
        "play_on_buildings": translate(
            "Messages",
            "Measure “{measure}” ({type}): {area} m² of it lies on buildings or water. Draw it on open "
            "ground.",
        ),
        "play_on_road": translate(
            "Messages",
            "Measure “{measure}” ({type}): {area} m² of it lies on carriageway or main road. Draw it "
            "beside the road.",
        ),
        "furniture_not_public": translate(
            "Messages",
            "Measure “{measure}” ({type}): {count} of its objects stand outside public ground.",
        ),
        "furniture_far_from_path": translate(
            "Messages",
            "Measure “{measure}” ({type}): {count} of its objects stand more than {needed} m from a path.",
        ),
        "furniture_in_building": translate(
            "Messages",
            "Measure “{measure}” ({type}): {count} of its objects stand in a pand or in water. Move them.",
        ),
        "furniture_not_counted": translate(
            "Messages",
            "Measure “{measure}” ({type}): objects of the kind “{kind}” change no indicator.",
        ),
        "amenity_kind_missing": translate(
            "Messages",
            "Measure “{measure}” ({type}): state “soort”: what is added.",
        ),
        "amenity_move_one": translate(
            "Messages",
            "Measure “{measure}” ({type}): to move something, select one destination and draw one point.",
        ),
        "amenity_targets_missing": translate(
            "Messages",
            "Measure “{measure}” ({type}): nothing is selected. Select the destinations it is about.",
        ),
        "amenity_other_kind": translate(
            "Messages",
            "Measure “{measure}” ({type}): {target} is of the kind “{found}”, not “{kind}”. Correct "
            "“soort” or the selection.",
        ),
        "park_benches_closed": translate(
            "Messages",
            "Measure “{measure}” ({type}): {count} benches in a park that is not open to the public do "
            "not count.",
        ),
    }
