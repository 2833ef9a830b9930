"""Sentences about source layers, mappings and coordinate systems."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication


def texts() -> dict[str, str]:
    """Sentence by code, in the language of now."""
    translate = QCoreApplication.translate
    return {
        "no_areas": translate(
            "Messages",
            "Layer “{layer}” has no polygon that can be used as a study area ({count} features were read). "
            "Choose a layer with the outlines of the neighbourhoods.",
        ),
        "field_missing": translate(
            "Messages",
            "Layer “{layer}” has no field “{field}”. Choose one of: {fields}.",
        ),
        "area_id_not_unique": translate(
            "Messages",
            "Layer “{layer}”, field “{field}”: the value “{value}” occurs more than once. Choose a field "
            "that is different for every area, or leave the choice empty.",
        ),
        "area_id_replaced": translate(
            "Messages",
            "Layer “{layer}”, field “{field}”: the value “{value}” occurs more than once, so the feature "
            "numbers are used as area codes. Choose a field that is different for every area to avoid this.",
        ),
        "area_id_empty": translate(
            "Messages",
            "Layer “{layer}”, field “{field}”: {count} areas have no code. Fill in the codes, or leave the "
            "choice of the field empty.",
        ),
        "area_id_empty_replaced": translate(
            "Messages",
            "Layer “{layer}”, field “{field}”: {count} areas have no code, so the feature numbers are used "
            "as "
            "area codes. Fill in the codes to avoid this.",
        ),
        "area_id_not_recognised": translate(
            "Messages",
            "Layer “{layer}”: no field with area codes was recognised, so the feature numbers are used. "
            "Choose "
            "the field with the code if there is one.",
        ),
        "nothing_near": translate(
            "Messages",
            "Layer “{layer}” ({kind}) has no features in or near the study areas. Check whether it is of the "
            "right place and has the right coordinate system.",
        ),
        "nothing_left": translate(
            "Messages",
            "Layer “{layer}”, read as {kind}: none of its {count} features could be used (the log says why). "
            "Check whether this is the right layer here.",
        ),
        "columns_not_found": translate(
            "Messages",
            "Layer “{layer}” ({kind}): no field was found for {columns}, so what rests on it is not "
            "available. "
            "Name the field in a mapping file if the layer has it.",
        ),
        "ground_kinds_missing": translate(
            "Messages",
            "The ground is not complete: no BGT layer {kinds} was given. What such ground covers counts as "
            "not mapped, so shares of green and paved ground cannot be trusted. Add these layers.",
        ),
        "crowns_too_large": translate(
            "Messages",
            "Layer “{layer}”, field “{field}”: {count} crowns are over {limit} m wide and count as unknown. "
            "Correct them; the field must hold metres.",
        ),
        "trees_too_high": translate(
            "Messages",
            "Layer “{layer}”, field “{field}”: {count} trees are over {limit} m high; their height counts as "
            "unknown. Correct them; the field must hold metres.",
        ),
        "tree_classes_read": translate(
            "Messages",
            "Layer “{layer}”, field “{field}”: {count} trees have a class instead of a number; the middle of "
            "the class was taken. A field with numbers gives more exact figures.",
        ),
        "crowns_from_outlines": translate(
            "Messages",
            "Layer “{layer}”: {count} trees are drawn as polygons; a circle of equal area was taken as their "
            "crown.",
        ),
        "tree_layers_overlap": translate(
            "Messages",
            "Layer “{layer}”: {count} trees stand within 1.5 m of a tree in “{other}” and may be counted "
            "twice. Give one of both layers.",
        ),
        "shares_are_fractions": translate(
            "Messages",
            "Layer “{layer}”, field “{field}”: the shares run from 0 to 1; they were read as percentages × "
            "100.",
        ),
        "share_too_large": translate(
            "Messages",
            "Layer “{layer}”, field “{field}”: {count} shares are over 100 % and count as missing. Correct "
            "them, or choose a field with percentages.",
        ),
        "squares_scaled": translate(
            "Messages",
            "Layer “{layer}”: in {count} CBS neighbourhoods (such as {features}) the tenure of the squares "
            "was scaled to the figures of the neighbourhood, because squares are rounded more coarsely. To "
            "prevent this, leave out the layer of neighbourhoods.",
        ),
        "shares_contradict": translate(
            "Messages",
            "Layer “{layer}”: in {count} rows the shares of tenure add up to more than 100 %, or those of "
            "the landlords differ from the rented share; tenure counts as unknown there. Check the fields "
            "with shares.",
        ),
        "register_not_linked": translate(
            "Messages",
            "Layer “{layer}”: none of its codes (such as {codes}) occurs among the units (such as {units}), "
            "so "
            "nothing of it was used. Check that it is a register of this place with BAG codes.",
        ),
        "records_not_linked": translate(
            "Messages",
            "Layer “{layer}”: none of its buurten or other areas (such as {codes}) is or touches a study "
            "area, "
            "by code nor by outline, so these figures were not used. Codes of buurten differ from year to "
            "year: choose the year of the study areas.",
        ),
        "areas_empty": translate(
            "Messages",
            "Layer “{layer}” ({kind}): nothing of it lies in {count} of the study areas. Figures of 0 there "
            "are "
            "only right if the layer covers those areas; check that.",
        ),
        "areas_overlap": translate(
            "Messages",
            "Layer “{layer}”: study areas overlap ({count} pairs); what lies in an overlap counts in each "
            "of them. Mend the outlines if that is not meant.",
        ),
        "ids_padded": translate(
            "Messages",
            "Layer “{layer}”, field “{field}”: {count} codes had lost their leading zeros and were "
            "completed.",
        ),
        "ids_missing": translate(
            "Messages",
            "Layer “{layer}”, field “{field}”: {count} rows have no code and cannot be linked to other "
            "layers. Fill in the codes.",
        ),
        "years_unknown": translate(
            "Messages",
            "Layer “{layer}”: {count} buildings have a year of construction that cannot be right; it counts "
            "as unknown.",
        ),
        "status_unknown": translate(
            "Messages",
            "Layer “{layer}”: {count} rows have no known status and count as “{taken_as}”. Check the status "
            "field.",
        ),
        "duplicates_dropped": translate("Messages", "Layer “{layer}”: {count} duplicate rows were left out."),
        "duplicate_ids_differ": translate(
            "Messages",
            "Layer “{layer}”: {count} codes occur more than once with different values; one row of each is "
            "used. Remove the rows that are out of date.",
        ),
        "outlines_merged": translate(
            "Messages",
            "Layer “{layer}”: {count} buildings occur more than once with different outlines; the outlines "
            "were joined.",
        ),
        "floor_areas_unknown": translate(
            "Messages",
            "Layer “{layer}”: {count} units have a filler for a floor area (such as 1, 9999 or 999999); it "
            "counts as missing.",
        ),
        "floor_areas_large": translate(
            "Messages",
            "Layer “{layer}”: {count} dwellings have a floor area over {limit} m². It is used as it is; "
            "check whether it is right.",
        ),
        "crs_in_degrees": translate(
            "Messages",
            "Layer “{layer}” has coordinates in degrees ({crs}). Reproject it to RD New (EPSG:28992).",
        ),
        "crs_assumed": translate(
            "Messages",
            "Layer “{layer}” has no coordinate system; its coordinates lie within the Netherlands, so {crs} "
            "was taken. Set the layer's coordinate system to be sure.",
        ),
        "coordinates_contradict_crs": translate(
            "Messages",
            "Layer “{layer}”: the coordinates do not fit its coordinate system ({crs}): they lie outside "
            "the Netherlands. Set the right coordinate system for the layer.",
        ),
        "crs_differs": translate(
            "Messages",
            "Layer “{layer}” is in {crs} and the study areas are in {expected}. Reproject the layer to "
            "{expected}.",
        ),
        "layer_without_crs_in_degrees": translate(
            "Messages",
            "Layer “{layer}” has no coordinate system and its coordinates look like degrees. Set the "
            "layer's coordinate system (probably EPSG:4326).",
        ),
        "layer_without_crs": translate(
            "Messages",
            "Layer “{layer}” has no coordinate system and its coordinates do not lie within the "
            "Netherlands. Set the layer's coordinate system.",
        ),
        "units_estimated": translate(
            "Messages",
            "Layer “{layer}”: there are no verblijfsobjecten, so {count} units were estimated from {panden} "
            "buildings. Add the layer of verblijfsobjecten for exact numbers.",
        ),
        "layer_not_recognised": translate(
            "Messages",
            "Layer “{layer}” was left out: it was not recognised as {kind} for {parameter}; these columns "
            "were not found: {missing}. Rename the fields or name them in a mapping file (accepted names: "
            "{aliases}).",
        ),
        "layer_incomplete": translate(
            "Messages",
            "Layer “{layer}” announces {announced} features but delivers {delivered}: the file or download "
            "is not complete. Fetch it again.",
        ),
        "unreadable_numbers": translate(
            "Messages",
            "Layer “{layer}”, field “{field}”: {count} values cannot be read as a number and count as "
            "missing. Correct them in the layer.",
        ),
        "geometry_repaired": translate(
            "Messages",
            "Layer “{layer}”: {count} invalid geometries were repaired.",
        ),
        "layer_without_geometry": translate(
            "Messages",
            "Layer “{layer}” is a table without geometry; a layer with geometry is needed here.",
        ),
        "null_geometry": translate(
            "Messages",
            "Layer “{layer}”: {count} features without geometry were left out.",
        ),
        "empty_geometry": translate(
            "Messages",
            "Layer “{layer}”: {count} features with an empty geometry were left out.",
        ),
        "unreadable_geometry": translate(
            "Messages",
            "Layer “{layer}”: {count} features with an unreadable geometry were left out. Repair them with "
            "“Fix geometries”.",
        ),
        "geometry_kind": translate(
            "Messages",
            "Layer “{layer}”: {count} features of another geometry type than needed here were left out.",
        ),
        "not_finite": translate(
            "Messages",
            "Layer “{layer}”: {count} features with infinite or missing coordinates were left out. Repair "
            "or remove them.",
        ),
        "mapping_unknown_parameter": translate(
            "Messages",
            "The mapping file names “{parameter}”, which is not a parameter. Known are: {known}.",
        ),
        "mapping_not_a_table": translate(
            "Messages",
            'The mapping file: “{parameter}” must hold pairs of column and field, as in {{"BUILDINGS": '
            '{{"building_id": "my_field"}}}}.',
        ),
        "mapping_unknown_column": translate(
            "Messages",
            "The mapping file: {parameter} has no column “{column}”. Known are: {known}.",
        ),
        "mapping_field_missing": translate(
            "Messages",
            "Layer “{layer}” has no field “{field}”, which the mapping file names for {parameter}, column "
            "{column}. Correct the mapping file or choose another layer. Fields: {fields}.",
        ),
        "not_transformed": translate(
            "Messages",
            "Layer “{layer}”: {count} features could not be brought to {crs} and were left out; their "
            "coordinates lie outside what their coordinate system covers. Check the layer's coordinate "
            "system.",
        ),
        "ground_layer_not_used": translate(
            "Messages",
            "Layer “{layer}” ({kind}) is not part of the ground and was left out. Trees, furniture and play "
            "places have parameters of their own.",
        ),
        "ground_not_recognised": translate(
            "Messages",
            "Layer “{layer}” was left out: it was not recognised as a BGT feature type. Name the layer "
            "after its type ({types}) or name its field in a mapping file.",
        ),
        "ground_values_unknown": translate(
            "Messages",
            "Layer “{layer}” ({kind}): {count} features ({area} m²) have a value that is not in the value "
            "list ({values}) and count as other ground. Check the values.",
        ),
        "bgt_value_assumed": translate(
            "Messages",
            "Layer “{layer}”: {count} features have no value for {column}; “{assumed}” was assumed.",
        ),
        "buildings_from_bgt": translate(
            "Messages",
            "Layer “{layer}”: no BAG buildings were given, so {count} buildings were taken from the BGT; "
            "they have no year, units or floor area. Add the layer of BAG panden for these.",
        ),
        "panden_without_ids": translate(
            "Messages",
            "Layer “{layer}”: no field holds BAG codes of buildings, so {count} buildings are told apart by "
            "their outlines only: units, registers and BGT panden cannot be linked to them. Add the codes "
            "for these.",
        ),
        "panden_underground": translate(
            "Messages",
            "Layer “{layer}”: {count} buildings do not occur in the BGT around them; they count as "
            "underground, without footprint.",
        ),
        "shares_of_rented": translate(
            "Messages",
            "Layer “{layer}”, field “{field}”: in {count} rows the corporation share is a share of rented "
            "dwellings; it was converted to a share of all dwellings.",
        ),
        "kinds_not_used": translate(
            "Messages",
            "Layer “{layer}”: none of its kinds of object (such as {values}) counts under {parameter}, "
            "so the layer changes no figure. Check the field with kinds; understood are words such as "
            "{aliases}.",
        ),
        "square_codes_unknown": translate(
            "Messages",
            "Layer “{layer}”, field “{field}”: {count} rows have no code of a square (such as E1713N4850) "
            "and were left out.",
        ),
        "negative_counts": translate(
            "Messages",
            "Layer “{layer}”, field “{field}”: {count} numbers of dwellings are negative and count as "
            "unknown. Correct them.",
        ),
        "kind_not_recognised": translate(
            "Messages",
            "Layer “{layer}” changes no figure: no field was found that tells the kind of object for "
            "{parameter}. Rename the field or name it in a mapping file (accepted names: {aliases}).",
        ),
        "play_kind_unknown": translate(
            "Messages",
            "Layer “{layer}”: neither its name nor a field tells that these are play places, so all {count} "
            "count as such. Leave the layer out if it holds parks or other places.",
        ),
        "street_kind_unknown": translate(
            "Messages",
            "Layer “{layer}”: no field was found that tells the kind of street, so all lines count as "
            "streets on which one can walk. Name the field in a mapping file. Fields: {fields}.",
        ),
        "register_conflicts": translate(
            "Messages",
            "Layer “{layer}”: {count} codes occur more than once with different contents, so their owner "
            "may count as unknown. Keep one row of each.",
        ),
        "owners_unknown": translate(
            "Messages",
            "Layer “{layer}”, field “{field}”: {count} rows have an owner that is not understood "
            "({values}); they count as unknown. Use koop, corporatie or overig.",
        ),
        "table_without_header": translate(
            "Messages",
            "Layer “{layer}” was left out: its columns have no names (they are called {fields}), because the "
            "row with names is not the first one. Remove the rows above it in the spreadsheet and save it "
            "again.",
        ),
        "tenure_not_recognised": translate(
            "Messages",
            "Layer “{layer}” was left out: it is neither a register with unit or building codes and owners, "
            "nor CBS squares, nor CBS buurten. Name its fields in a mapping file. Fields: {fields}.",
        ),
        "degrees_contradicted": translate(
            "Messages",
            "Layer “{layer}” says that its coordinates are degrees ({crs}), but they are not; "
            "they were taken for RD New (EPSG:28992) if they lie in the Netherlands. Set the right "
            "coordinate system for the layer.",
        ),
        "gml_outlines_read": translate(
            "Messages",
            "Layer “{layer}”: the outlines on the ground were read from the file, not the points of house "
            "numbers that QGIS shows.",
        ),
        "gml_without_features": translate(
            "Messages",
            "File “{layer}” of the BGT download holds no features and was left out: objects of this kind do "
            "not occur there.",
        ),
        "units_without_use": translate(
            "Messages",
            "Layer “{layer}” holds {count} addresses without use and floor area. They show where doors are, "
            "but dwellings and floor area stay unknown: give the layer of BAG verblijfsobjecten for those.",
        ),
    }
