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
        "geometry_missing": translate(
            "Messages",
            "Measure “{measure}” ({type}): it has no geometry. Draw its polygon.",
        ),
        "geometry_empty": translate(
            "Messages",
            "Measure “{measure}” ({type}): its geometry is empty. Draw its polygon.",
        ),
        "geometry_not_polygon": translate(
            "Messages",
            "Measure “{measure}” ({type}): it needs a polygon, not a {found}. Draw it as a polygon.",
        ),
        "geometry_invalid": translate(
            "Messages",
            "Measure “{measure}” ({type}): its polygon is not valid ({why}). Repair it with the vertex tool.",
        ),
        "geometry_outside": translate(
            "Messages",
            "Measure “{measure}” ({type}): {share} % of its polygon lies outside the study area, more"
            " than {allowed} %. Draw it within the study area.",
        ),
        "geometry_clipped": translate(
            "Messages",
            "Measure “{measure}” ({type}): {area} m² of its polygon lies outside the study area and "
            "does not count.",
        ),
        "targets_missing": translate(
            "Messages",
            "Measure “{measure}” ({type}): nothing is selected. Select the panden it is about.",
        ),
        "measure_needs_table": translate(
            "Messages",
            "Measure “{measure}” ({type}): it needs data that were not given: {table}. Add that layer.",
        ),
        "measure_already_in_data": translate(
            "Messages",
            "Measure “{measure}” ({type}): the data already hold {found}, which it would make: it was"
            " applied before, or its id is taken. Remove it or give it another id.",
        ),
        "no_dwelling_fits": translate(
            "Messages",
            "Measure “{measure}” ({type}): not one dwelling of {size} m² fits. Ask for smaller "
            "dwellings or more floor area.",
        ),
        "roof_unknown": translate(
            "Messages",
            "Measure “{measure}” ({type}): the flat roof of {building} is not known. State it in "
            "“plat_dak_m2”, or add 3DBAG.",
        ),
        "roof_for_several_buildings": translate(
            "Messages",
            "Measure “{measure}” ({type}): “plat_dak_m2” is the roof of one pand, but {count} are "
            "selected. Make one measure for each.",
        ),
        "roof_larger_than_footprint": translate(
            "Messages",
            "Measure “{measure}” ({type}): “plat_dak_m2” is larger than the footprint of {building} "
            "({area} m²). Correct it.",
        ),
        "optop_too_small": translate(
            "Messages",
            "Measure “{measure}” ({type}): not one dwelling fits on {building}: only {area} m² can be"
            " added. It is left out.",
        ),
        "optop_not_residential": translate(
            "Messages",
            "Measure “{measure}” ({type}): less than half of {building} is residential.",
        ),
        "optop_roof_not_flat": translate(
            "Messages",
            "Measure “{measure}” ({type}): less than {needed} % of the roof of {building} is flat.",
        ),
        "optop_roof_small": translate(
            "Messages",
            "Measure “{measure}” ({type}): the flat roof of {building} is {area} m², less than the "
            "guideline of {needed} m².",
        ),
        "optop_year": translate(
            "Messages",
            "Measure “{measure}” ({type}): {building} is of {year}: for that year {allowed} extra "
            "storeys are assumed possible, {asked} are asked. Have the structure checked.",
        ),
        "optop_year_unknown": translate(
            "Messages",
            "Measure “{measure}” ({type}): the year built of {building} is not known, so whether it "
            "can bear more storeys is not tested.",
        ),
        "optop_floor_area_unknown": translate(
            "Messages",
            "Measure “{measure}” ({type}): the floor area of {building} is not known: dwellings are "
            "added, but densities leave this pand out.",
        ),
        "optop_storeys_unknown": translate(
            "Messages",
            "Measure “{measure}” ({type}): the number of storeys of {building} is not known and not tested.",
        ),
        "optop_storeys": translate(
            "Messages",
            "Measure “{measure}” ({type}): {building} has {storeys} storeys; the guideline is "
            "{lowest} to {highest}.",
        ),
        "optop_lift": translate(
            "Messages",
            "Measure “{measure}” ({type}): the highest new dwellings on {building} are entered at "
            "about {height} m, above {limit} m: a lift is needed.",
        ),
        "footprint_on_building": translate(
            "Messages",
            "Measure “{measure}” ({type}): it overlaps {count} standing panden ({buildings}). Draw it"
            " around them, or demolish them first.",
        ),
        "footprint_on_water": translate(
            "Messages",
            "Measure “{measure}” ({type}): {area} m² of it lies on water. Draw it beside the water.",
        ),
        "footprint_on_rail": translate(
            "Messages",
            "Measure “{measure}” ({type}): {area} m² of it lies on rail or on ground without a usable"
            " class. Draw it around that.",
        ),
        "footprint_on_play": translate(
            "Messages",
            "Measure “{measure}” ({type}): it lies on play place {play}. Draw it elsewhere.",
        ),
        "footprint_on_ground_in_use": translate(
            "Messages",
            "Measure “{measure}” ({type}): only {share} % of it lies on parking, paved or unpaved "
            "terrain, verge, green or yard; {needed} % is needed. Draw it on such ground.",
        ),
        "footprint_ground_unknown": translate(
            "Messages",
            "Measure “{measure}” ({type}): there is no ground layer, so whether it can stand there is"
            " not tested.",
        ),
        "footprint_on_private_ground": translate(
            "Messages",
            "Measure “{measure}” ({type}): {area} m² of it is yard (erf), mostly private. Check who owns it.",
        ),
        "footprint_near_buildings": translate(
            "Messages",
            "Measure “{measure}” ({type}): {count} panden stand within {needed} m of it ({buildings}).",
        ),
        "footprint_fells_trees": translate(
            "Messages",
            "Measure “{measure}” ({type}): {count} trees in it or within 2 m of it have to go.",
        ),
        "plinth_without_floor_area": translate(
            "Messages",
            "Measure “{measure}” ({type}): “plint” ({use}) has no effect: all floor area is "
            "residential. Lower “res_share”.",
        ),
        "sale_number_or_share": translate(
            "Messages",
            "Measure “{measure}” ({type}): state either “n” or “aandeel”, one of the two.",
        ),
        "sale_too_few_dwellings": translate(
            "Messages",
            "Measure “{measure}” ({type}): {asked} dwellings cannot be sold: the selection holds "
            "{available} corporation dwellings. Change the number or the selection.",
        ),
        "green_on_main_road": translate(
            "Messages",
            "Measure “{measure}” ({type}): {area} m² of it lies on a main road. Draw it beside the road.",
        ),
        "green_around_buildings": translate(
            "Messages",
            "Measure “{measure}” ({type}): {area} m² of it is building or water and stays as it is.",
        ),
        "green_without_ground": translate(
            "Messages",
            "Measure “{measure}” ({type}): it covers only buildings and water. Draw it on open ground.",
        ),
        "green_not_paved": translate(
            "Messages",
            "Measure “{measure}” ({type}): only {share} % of it is paved; {needed} % is needed. Draw "
            "it on paved ground.",
        ),
        "park_on_buildings": translate(
            "Messages",
            "Measure “{measure}” ({type}): {share} % of it is built on, more than {allowed} %. Draw "
            "it on open ground, or demolish first.",
        ),
        "park_small": translate(
            "Messages",
            "Measure “{measure}” ({type}): it is {area} m², too small for a cool place ({needed} m²).",
        ),
        "park_unreachable": translate(
            "Messages",
            "Measure “{measure}” ({type}): no walking route comes within {needed} m of it.",
        ),
        "demolition_households": translate(
            "Messages",
            "Measure “{measure}” ({type}): {count} dwellings are demolished; their households have to move.",
        ),
        "bays_differ": translate(
            "Messages",
            "Measure “{measure}” ({type}): {stated} parking bays are said to go, but the ground gives "
            "up {counted} at {bay} m² a bay. The parking balance counts the ground.",
        ),
        "opening_nothing_closed": translate(
            "Messages",
            "Measure “{measure}” ({type}): nothing under it is closed ground that can be opened "
            "(yard, garden, green or paved terrain). Draw it on such ground.",
        ),
        "opening_part_only": translate(
            "Messages",
            "Measure “{measure}” ({type}): {area} m² of it is public already, or building, water or "
            "road, and stays as it is.",
        ),
        "opening_without_green": translate(
            "Messages",
            "Measure “{measure}” ({type}): none of it is green in the data: it counts as public "
            "space, not as public green. Make it green with I08 or I09 if it is.",
        ),
        "water_on_building": translate(
            "Messages",
            "Measure “{measure}” ({type}): {area} m² of it lies on a building. Draw it on open "
            "ground, or demolish first.",
        ),
        "water_on_carriageway": translate(
            "Messages",
            "Measure “{measure}” ({type}): {area} m² of it lies on a carriageway. Draw it beside the "
            "road, or change the street first.",
        ),
        "water_already": translate(
            "Messages",
            "Measure “{measure}” ({type}): all of it is water already. Draw it on other ground.",
        ),
        "water_stays": translate(
            "Messages",
            "Measure “{measure}” ({type}): {area} m² of it is water already and stays as it is.",
        ),
        "profile_not_one": translate(
            "Messages",
            "Measure “{measure}” ({type}): the shares of the street profile add up to {total}, not to "
            "1. Correct them.",
        ),
        "profile_on_main_road": translate(
            "Messages",
            "Measure “{measure}” ({type}): {area} m² of it lies on a main road, of which the profile "
            "is not changed here. Draw it beside the main road.",
        ),
        "profile_no_street": translate(
            "Messages",
            "Measure “{measure}” ({type}): no carriageway or woonerf lies under it. Draw it over a street.",
        ),
        "profile_beside_street": translate(
            "Messages",
            "Measure “{measure}” ({type}): {area} m² of it is building, water, private or unmapped "
            "ground and stays as it is.",
        ),
        "profile_carriageway_narrow": translate(
            "Messages",
            "Measure “{measure}” ({type}): its carriageway would be about {width} m wide; {needed} m "
            "is needed. Give it a larger share.",
        ),
        "profile_no_emergency_access": translate(
            "Messages",
            "Measure “{measure}” ({type}): without a carriageway about {width} m is left for "
            "emergency services; they need {needed} m. Widen the footway or cycleway.",
        ),
        "line_missing": translate(
            "Messages",
            "Measure “{measure}” ({type}): it has no usable line. Draw one of at least two points.",
        ),
        "geometry_not_line": translate(
            "Messages",
            "Measure “{measure}” ({type}): it needs a line, not a {found}. Draw it as one line.",
        ),
        "path_outside": translate(
            "Messages",
            "Measure “{measure}” ({type}): {share} % of its line lies outside the study area, more "
            "than {allowed} %. Draw it within the study area.",
        ),
        "path_through_building": translate(
            "Messages",
            "Measure “{measure}” ({type}): its line crosses a building. Draw it around the building, "
            "or demolish first.",
        ),
        "path_bridge": translate(
            "Messages",
            "Measure “{measure}” ({type}): it crosses {length} m of water: it needs a bridge.",
        ),
        "path_far_from_network": translate(
            "Messages",
            "Measure “{measure}” ({type}): not both its ends lie within {needed} m of the walking network. "
            "Begin and end it at a walking route.",
        ),
    }
