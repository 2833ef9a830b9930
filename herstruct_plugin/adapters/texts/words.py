"""Single words and short phrases for codes: reasons, remarks, ground classes, themes."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ...core.issues import Severity
from ...core.model.codes import Ground


def reasons() -> dict[str, str]:
    """Why a value is not available, by public code."""
    translate = QCoreApplication.translate
    return {
        "layer_missing": translate("Messages", "Layer missing"),
        "secret": translate("Messages", "Secret"),
        "not_yet_published": translate("Messages", "Not yet published"),
        "discontinued": translate("Messages", "No longer published"),
        "too_few_objects": translate("Messages", "Too few objects"),
        "source_too_coarse": translate("Messages", "Source too coarse"),
        "denominator_zero": translate("Messages", "Nothing to divide by"),
        "coverage_too_low": translate("Messages", "Too little known"),
        "incomplete_layer": translate("Messages", "Layer not complete"),
        "parameter_missing": translate("Messages", "Setting missing"),
        "not_computable": translate("Messages", "Cannot be computed"),
    }


def flags() -> dict[str, str]:
    """Remarks that belong to a value, by code."""
    translate = QCoreApplication.translate
    return {
        "straight_line_distance": translate("Messages", "distance as the crow flies × 1.3"),
        "play_age_unknown": translate(
            "Messages", "age classes of play places unknown: one test, at the distance for unknown ages"
        ),
        "without_supermarket": translate("Messages", "without supermarkets: none in the data nearby"),
        "without_school": translate("Messages", "without primary schools: none in the data nearby"),
        "without_gp": translate("Messages", "without GPs: none in the data nearby"),
        "without_stop": translate("Messages", "without stops: none in the data nearby"),
        "estimated": translate("Messages", "estimated"),
        "scenario_only": translate("Messages", "only with a scenario"),
        "later_release": translate("Messages", "not in this version yet"),
        "low_coverage": translate("Messages", "rests on incomplete data"),
        "municipal_mix": translate("Messages", "target mix not set: municipal average used"),
        "target_not_confirmed": translate("Messages", "target mix not confirmed"),
        "buffer_too_small": translate("Messages", "analysis buffer smaller than the surroundings asked for"),
        "parking_norms": translate("Messages", "demand by the parking norms of the profile"),
        "observed_cars": translate("Messages", "demand by cars per household (CBS)"),
        "theme_a_without_arrow": translate(
            "Messages", "more public green is lost than the profile allows: difference shown without arrow"
        ),
        "below_floor_before": translate("Messages", "below the floor without the plan as well"),
        "owner_partly_unknown": translate(
            "Messages", "owner of some dwellings unknown: these are not counted"
        ),
        "segment_unknown_counts_as_social": translate(
            "Messages", "segment of dwellings that go unknown: counted as social rent"
        ),
        "segment_of_new_not_stated": translate("Messages", "segment of new dwellings not stated"),
        "compensation_not_stated": translate("Messages", "compensation elsewhere: not stated"),
        "tenure_t1": translate("Messages", "tenure from a register per dwelling"),
        "tenure_t2": translate("Messages", "tenure from a register per building"),
        "tenure_t3": translate("Messages", "tenure from CBS 100 m squares"),
        "tenure_t4": translate("Messages", "tenure from figures of the buurt"),
        "provisional": translate("Messages", "provisional: less than 60 % of the weight is covered"),
    }


def object_kinds() -> dict[str, str]:
    """Kinds of objects that a layer may hold incompletely."""
    translate = QCoreApplication.translate
    return {
        "trees": translate("Messages", "trees"),
        "lamps": translate("Messages", "lamp posts"),
        "benches": translate("Messages", "benches"),
        "play": translate("Messages", "play places"),
    }


def layer_kinds() -> dict[str, str]:
    """What a layer was read as, or what kind of geometry it has, by code."""
    translate = QCoreApplication.translate
    return {
        "areas": translate("Messages", "study areas"),
        "bag.pand": translate("Messages", "BAG panden"),
        "bag.verblijfsobject": translate("Messages", "BAG verblijfsobjecten"),
        "addresses": translate("Messages", "addresses"),
        "bgt": translate("Messages", "BGT"),
        "trees": translate("Messages", "trees"),
        "furniture": translate("Messages", "street furniture"),
        "play": translate("Messages", "play places"),
        "destinations": translate("Messages", "destinations"),
        "streets": translate("Messages", "streets"),
        "cbs.square": translate("Messages", "CBS squares"),
        "cbs.area": translate("Messages", "figures of neighbourhoods"),
        "register.unit": translate("Messages", "register of units"),
        "register.pand": translate("Messages", "register of buildings"),
        "reference": translate("Messages", "reference values"),
        "scenario": translate("Messages", "measures of a scenario that were carried out"),
        "point": translate("Messages", "points"),
        "line": translate("Messages", "lines"),
    }


def json_kinds() -> dict[str, str]:
    """Kinds of values in a profile, by their name in JSON."""
    translate = QCoreApplication.translate
    return {
        "object": translate("Messages", "an object { }"),
        "array": translate("Messages", "a list [ ]"),
        "string": translate("Messages", "text"),
        "number": translate("Messages", "a number"),
        "integer": translate("Messages", "a whole number"),
        "boolean": translate("Messages", "true or false"),
        "null": translate("Messages", "null"),
    }


def columns() -> dict[str, str]:
    """Columns that may be looked for in vain, by their name in a mapping file."""
    translate = QCoreApplication.translate
    return {
        "year": translate("Messages", "year of construction (year)"),
        "functions": translate("Messages", "use (functions)"),
        "go": translate("Messages", "floor area (go)"),
        "koop_pct": translate("Messages", "share of owner-occupied dwellings (koop_pct)"),
        "huur_pct": translate("Messages", "share of rented dwellings (huur_pct)"),
        "status": translate("Messages", "status"),
        "level": translate("Messages", "height level (level)"),
        "corporatie_pct": translate("Messages", "share of corporation dwellings (corporatie_pct)"),
    }


def figures() -> dict[str, str]:
    """Names of the figures that are held against published ones."""
    translate = QCoreApplication.translate
    return {
        "dwellings": translate("Messages", "Dwellings"),
        "inhabitants": translate("Messages", "Inhabitants"),
        "corporation_share": translate("Messages", "Corporation dwellings"),
        "public_green": translate("Messages", "Public green"),
        "parking_bays": translate("Messages", "Parking bays"),
    }


def causes() -> dict[str, str]:
    """Why a figure may differ from a published one."""
    translate = QCoreApplication.translate
    return {
        "counted_per_pand": translate(
            "Messages", "dwellings are estimated per building; a layer of units (verblijfsobjecten) is exact"
        ),
        "nothing_there": translate("Messages", "nothing of the layers lies in this area"),
        "years_differ": translate("Messages", "the published figure is of another year than the data"),
        "unknown": translate("Messages", "the cause is not known; check the layers"),
    }


def ground_classes() -> dict[Ground, str]:
    """Names of the classes of the ground partition."""
    translate = QCoreApplication.translate
    return {
        Ground.PAND: translate("Messages", "Building"),
        Ground.OVERIG_BOUWWERK: translate("Messages", "Other structure"),
        Ground.WATER: translate("Messages", "Water"),
        Ground.OEVER: translate("Messages", "Bank"),
        Ground.RIJBAAN: translate("Messages", "Carriageway"),
        Ground.WOONERF: translate("Messages", "Shared residential street"),
        Ground.PARKEERVLAK: translate("Messages", "Parking"),
        Ground.FIETSPAD: translate("Messages", "Cycle path"),
        Ground.VOET: translate("Messages", "Footway"),
        Ground.BERM_GROEN: translate("Messages", "Verge, green"),
        Ground.BERM_OVERIG: translate("Messages", "Verge, other"),
        Ground.GROEN: translate("Messages", "Green"),
        Ground.GROEN_AGRARISCH: translate("Messages", "Farmland"),
        Ground.VERHARD_TERREIN: translate("Messages", "Paved ground"),
        Ground.HALFVERHARD: translate("Messages", "Half-paved ground"),
        Ground.ONVERHARD: translate("Messages", "Unpaved ground"),
        Ground.ZAND: translate("Messages", "Sand"),
        Ground.ERF: translate("Messages", "Yards and gardens"),
        Ground.OVERIG: translate("Messages", "Other ground"),
        Ground.GAP: translate("Messages", "Not mapped"),
    }


def themes() -> dict[str, str]:
    """Names of the themes, by letter."""
    translate = QCoreApplication.translate
    return {
        "A": translate("Messages", "Public space"),
        "B": translate("Messages", "Tenure mix"),
        "C": translate("Messages", "Density and fit"),
    }


def severities() -> dict[Severity, str]:
    """Words for how much an issue matters."""
    translate = QCoreApplication.translate
    return {
        Severity.INFO: translate("Messages", "Note"),
        Severity.WARNING: translate("Messages", "Warning"),
        Severity.ERROR: translate("Messages", "Error"),
    }


def drop_reasons() -> dict[str, str]:
    """Why rows of a layer were left out, by code."""
    translate = QCoreApplication.translate
    return {
        "null_geometry": translate("Messages", "without geometry"),
        "empty_geometry": translate("Messages", "empty geometry"),
        "unreadable_geometry": translate("Messages", "unreadable geometry"),
        "geometry_kind": translate("Messages", "other geometry type"),
        "not_finite": translate("Messages", "infinite coordinates"),
        "duplicate": translate("Messages", "duplicate"),
        "ended": translate("Messages", "no longer current"),
        "felled": translate("Messages", "felled"),
        "id_missing": translate("Messages", "without code"),
        "kind_unknown": translate("Messages", "unknown kind"),
        "merged": translate("Messages", "joined with another"),
        "no_play": translate("Messages", "no play place"),
        "no_street": translate("Messages", "no street"),
        "no_tree": translate("Messages", "no tree"),
        "other_level": translate("Messages", "other height level"),
        "outside": translate("Messages", "outside the area"),
        "plan": translate("Messages", "planned"),
        "play": translate("Messages", "counted as play place"),
        "sidewalk": translate("Messages", "footway along a street"),
        "status": translate("Messages", "not in use"),
    }


def units() -> dict[str, str]:
    """Units of figures, by how they stand in the tables; others are written as they are."""
    translate = QCoreApplication.translate
    return {
        "m2": "m²",
        "m2/m2": "m²/m²",
        "m/m2": "m/m²",
        "1/km2": "1/km²",
        "m2/dwelling": translate("Messages", "m² a dwelling"),
        "m2/inhabitant": translate("Messages", "m² an inhabitant"),
        "inhabitants/km2": translate("Messages", "inhabitants a km²"),
        "dwellings": translate("Messages", "dwellings"),
        "dwellings/ha": translate("Messages", "dwellings a ha"),
        "households": translate("Messages", "households"),
        "bays": translate("Messages", "bays"),
    }
