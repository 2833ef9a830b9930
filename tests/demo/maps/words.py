"""Dutch of the maps: numbers, classes and reasons as a Dutch planner writes them."""

from __future__ import annotations

THEMES = {"A": "Openbare ruimte", "B": "Mengen", "C": "Dichtheid en inpassing"}
CLASSES = (
    (30, "ver onder richtwaarde"),
    (55, "onder richtwaarde"),
    (65, "rond richtwaarde"),
    (90, "boven richtwaarde"),
    (101, "op ambitieniveau"),
)
REASONS = {
    "layer_missing": "laag ontbreekt",
    "secret": "geheim",
    "not_yet_published": "nog niet gepubliceerd",
    "discontinued": "niet meer gepubliceerd",
    "too_few_objects": "te weinig objecten",
    "source_too_coarse": "bron te grof",
    "denominator_zero": "niets om door te delen",
    "coverage_too_low": "te weinig gegevens",
    "incomplete_layer": "laag niet volledig",
    "parameter_missing": "instelling ontbreekt",
    "not_computable": "niet te berekenen",
}
OUTSIDE = "Buiten geldigheidsbereik van dit profiel"
UNKNOWN_RANGE = "Geldigheid van dit profiel hier onbekend"


def class_of(score: float) -> str:
    """The neutral class of a score."""
    return next(words for limit, words in CLASSES if score < limit)


def decimal(value: float, digits: int = 0) -> str:
    """A number with decimal comma and thousands dot."""
    return f"{value:,.{digits}f}".translate(str.maketrans(",.", ".,"))


def percent(share: float, digits: int = 0) -> str:
    """A share (0-1) as a percentage."""
    return f"{decimal(share * 100, digits)} %"
