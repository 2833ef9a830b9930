"""The colours of measures: kinds of work share a hue. No red: a plan is no judgement.

What is built is ochre, what is done to standing buildings is hatched, green work is green, streets are slate.
"""

from __future__ import annotations

from dataclasses import dataclass

INK = "#20282e"


@dataclass(frozen=True)
class Look:
    """How measures of a type are drawn.

    Attributes:
        colour, edge: of the inside, and of the outline and hatching.
        hatch: angle of lines across an area in degrees, None for none.
        marker: shape of points.
    """

    colour: str
    edge: str
    opacity: float = 0.75
    hatch: float | None = None
    marker: str = "circle"


OTHER = Look("#ffffff", "#8d3b8a", 0.4, 90.0, "diamond")
_LOOKS = {
    "I01": Look("#e3a33a", "#8a5a0f"),
    "I02": Look("#c58bd1", "#6d3b7d", 0.55, 45.0),
    "I03": Look("#f2c879", "#8a5a0f"),
    "I04": Look("#d6a8de", "#6d3b7d", 0.45, 0.0),
    "I05": Look("#9fc1de", "#2f6ea5", 0.45, 45.0),
    "I06": Look("#d6a8de", "#6d3b7d", 0.45, 90.0),
    "I07": Look("#9fc1de", "#2f6ea5", 0.45, 135.0),
    "I08": Look("#a9d18e", "#4d7f34"),
    "I09": Look("#6fb36a", "#2f6b2c"),
    "I10": Look("#4f9a4a", "#24561f"),
    "I11": Look("#f4e27a", "#8c7a12"),
    "I12": Look("#ffffff", "#7a5230", marker="square"),
    "I13": Look("#cfe8c0", "#4d7f34", 0.6, 135.0),
    "I14": Look("#e4e1dc", "#5b6670", 0.7, 45.0),
    "I15": Look("#cbb9a0", "#6b5a42"),
    "I16": Look("#f0b48a", "#a35a22", 0.55, 90.0),
    "I17": Look("#fff3b0", "#6b5a42", marker="triangle"),
    "I18": Look("#7fb8dd", "#2c5f8a"),
    "I19": Look("#a9bac6", "#46627f"),
    "I20": Look("#8fd0c8", "#2b7a72", 0.55, 135.0),
    "I21": Look("#f0b48a", "#a35a22", marker="star"),
    "I22": Look("#ecebe4", "#5b6670", 0.4, 0.0, "diamond"),
}
_BY_GEOMETRY = {"selection": Look("#b9c0c5", "#20282e", 0.5, 45.0)}


def look_of(code: str, geometry: str) -> Look:
    """How a type is drawn; one without colours of its own by what it is drawn as."""
    return _LOOKS.get(code) or _BY_GEOMETRY.get(geometry, Look("#d1d8dc", "#20282e"))
