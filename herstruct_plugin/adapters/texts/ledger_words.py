"""Words of the ledger layers' forms and legends."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication


def layers() -> dict[str, str]:
    """What the ledger layers are called in a project."""
    translate = QCoreApplication.translate
    return {
        "ledger_polygon": translate("Messages", "Measures (areas and buildings)"),
        "ledger_line": translate("Messages", "Measures (lines)"),
        "ledger_point": translate("Messages", "Measures (points)"),
    }


def fields() -> dict[str, str]:
    """Labels of the fields."""
    translate = QCoreApplication.translate
    return {
        "fid": translate("Messages", "Row"),
        "id": translate("Messages", "Identification"),
        "scenario": translate("Messages", "Scenario"),
        "type": translate("Messages", "Type of measure"),
        "name": translate("Messages", "Name"),
        "year_start": translate("Messages", "Start"),
        "year_end": translate("Messages", "Delivery"),
        "status": translate("Messages", "Status"),
        "targets": translate("Messages", "Objects"),
        "attributes": translate("Messages", "Attributes"),
        "note": translate("Messages", "Explanation"),
        "source": translate("Messages", "Drawn by"),
        "order": translate("Messages", "Order"),
        "rev": translate("Messages", "Revision"),
    }


def statuses() -> dict[str, str]:
    """Labels of the statuses."""
    translate = QCoreApplication.translate
    return {
        "idee": translate("Messages", "Idea"),
        "plan": translate("Messages", "Plan"),
        "vast": translate("Messages", "Adopted"),
    }


def groups() -> dict[str, str]:
    """Titles of the groups of the form."""
    translate = QCoreApplication.translate
    return {
        "measure": translate("Messages", "Measure"),
        "time": translate("Messages", "When"),
        "what": translate("Messages", "What exactly"),
        "explained": translate("Messages", "Which attributes"),
        "more": translate("Messages", "Explanation and source"),
        "kept": translate("Messages", "Administration"),
        "help": translate("Messages", "Attributes of {type}"),
    }


def hints() -> dict[str, str]:
    """What a form says when a field does not hold what it should, and what it explains."""
    translate = QCoreApplication.translate
    return {
        "years": translate("Messages", "The year of delivery does not lie before the start."),
        "targets": translate(
            "Messages",
            'Ids of the buildings or dwellings between quotes and square brackets: ["0344100000012345"]. '
            "Renovation, sale and other measures on what stands need at least one.",
        ),
        "attributes": translate(
            "Messages",
            "Attributes as JSON, with all names that this type needs and no others, such as "
            '{"lagen": 4}. The tab “Which attributes” tells them.',
        ),
        "none": translate("Messages", "This type has no attributes of its own."),
        "common": translate("Messages", "Every measure may also have: {names}."),
        "geometry": translate("Messages", "To be given as: {geometry}."),
        "mix": translate("Messages", "shares that add up to 1"),
        "required": translate("Messages", "required"),
        "other": translate("Messages", "Unknown type"),
    }


def table_heads() -> tuple[str, str, str, str]:
    """Heads of the table of attributes: name, what it means, what is allowed, what it is by default."""
    translate = QCoreApplication.translate
    return (
        translate("Messages", "Name"),
        translate("Messages", "Meaning"),
        translate("Messages", "Allowed"),
        translate("Messages", "Default"),
    )


def geometries() -> dict[str, str]:
    """What a type of measure is drawn as."""
    translate = QCoreApplication.translate
    return {
        "polygon": translate("Messages", "an area"),
        "line": translate("Messages", "a line"),
        "point": translate("Messages", "points"),
        "point or line": translate("Messages", "points, or a line along which they stand"),
        "selection": translate("Messages", "objects (the outline is for the eye only)"),
        "polygon or selection": translate("Messages", "an area, or objects"),
        "point or selection": translate("Messages", "points, or objects"),
        "polygon and selection": translate("Messages", "an area and the buildings that make way for it"),
        "any or none": translate("Messages", "anything, or nothing at all"),
    }
