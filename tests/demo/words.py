"""English of what is printed."""

from __future__ import annotations

THEMES = {"A": "Public space", "B": "Tenure mix", "C": "Density and fit"}
REASONS = {
    "layer_missing": "layer missing",
    "secret": "secret",
    "not_yet_published": "not yet published",
    "discontinued": "no longer published",
    "too_few_objects": "too few objects",
    "source_too_coarse": "source too coarse",
    "denominator_zero": "nothing to divide by",
    "coverage_too_low": "too little known",
    "incomplete_layer": "layer not trusted",
    "parameter_missing": "setting missing",
    "not_computable": "cannot be computed",
}
CLASSES = (
    (30, "far below guideline"),
    (55, "below guideline"),
    (65, "around guideline"),
    (90, "above guideline"),
    (101, "at ambition level"),
)
VALIDITY = {
    "ok": "within the range that the profile was made for",
    "outside_profile_range": "outside the range that the profile was made for (dense, built 1945-1985): "
    "read no score into it",
    "unknown": "unknown: the data do not tell whether the profile suits this area",
}
FIGURES = {
    "dwellings": "dwellings",
    "inhabitants": "inhabitants",
    "corporation_share": "corporation dwellings",
    "public_green": "public green",
    "parking_bays": "parking bays",
}
CAUSES = {
    "counted_per_pand": "counted per pand",
    "nothing_there": "nothing of the layers lies there",
    "years_differ": "the years differ",
    "unknown": "cause unknown",
}
KINDS = {"tree": "trees", "lamp": "lamp posts", "bench": "benches"}
LEVELS = {
    "register of units": "T1, a register per dwelling",
    "register of buildings": "T2, a register per building",
    "CBS squares": "T3, per 100 m square",
    "figures of neighbourhoods": "T4, one mix per buurt",
}


def class_of(score: float) -> str:
    """The neutral class of a score."""
    return next(words for limit, words in CLASSES if score < limit)


def number(value: float) -> str:
    """A figure with as many decimals as its size makes sense of."""
    size = abs(value)
    return f"{value:,.4f}" if size < 10 else f"{value:,.1f}" if size < 1000 else f"{value:,.0f}"
