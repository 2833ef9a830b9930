"""Which BGT feature type a layer holds, by its fields and values, in any of the four spellings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .bgt_classes import LISTS
from .bgt_words import key_word
from .fields import plain
from .port import Chunk, Table
from .recognise import mapped_fields
from .values import absent

FUNCTION = ("functie", "function", "bgt_functie", "bgtfunctie")
SURFACE = ("fysiek_voorkomen", "surfaceMaterial", "bgt_fysiekvoorkomen", "bgt_fysiek_voorkomen")
TYPE = ("class", "type", "bgt_type", "bgttype", "bgtplustype")
KEYS: dict[str, tuple[str, ...]] = {
    "wegdeel": FUNCTION,
    "ondersteunendwegdeel": FUNCTION,
    "begroeidterreindeel": (
        "class",
        "fysiek_voorkomen",
        "bgt_fysiekvoorkomen",
        "bgttype",
        "bgtfysiekvoorkomen",
    ),
    "onbegroeidterreindeel": ("bgt_fysiekvoorkomen", "fysiek_voorkomen", "bgttype", "bgtfysiekvoorkomen"),
    "waterdeel": TYPE,
    "ondersteunendwaterdeel": TYPE,
    "overigbouwwerk": ("bgt_type", "type", "bgttype"),
    "kunstwerkdeel": ("bgt_type", "type", "bgttype"),
    "scheiding": ("bgt_type", "type", "bgttype"),
    "overbruggingsdeel": ("class", "type_overbruggingsdeel", "type", "bgttype"),
    "functioneelgebied": ("bgt_type", "type", "bgttype"),
    "pand": ("identificatieBAGPND", "identificatie_bag_pnd", "bagpndid", "bag_pnd"),
}
# Fields that only one feature type has.
MARKS: dict[str, tuple[str, ...]] = {
    "wegdeel": ("plus-functieWegdeel", "plus-fysiekVoorkomenWegdeel", "wegdeelOpTalud"),
    "ondersteunendwegdeel": (
        "plus-functieOndersteunendWegdeel",
        "plus-fysiekVoorkomenOndersteunendWegdeel",
        "ondersteunendWegdeelOpTalud",
    ),
    "begroeidterreindeel": ("begroeidTerreindeelOpTalud", "kruinlijnBegroeidTerreindeel"),
    "onbegroeidterreindeel": ("onbegroeidTerreindeelOpTalud", "kruinlijnOnbegroeidTerreindeel"),
    "overbruggingsdeel": (
        "hoortBijTypeOverbrugging",
        "hoort_bij_type_overbrugging",
        "overbruggingIsBeweegbaar",
    ),
    "pand": ("identificatieBAGPND", "identificatie_bag_pnd", "identificatieBAGVBOLaagsteHuisnummer"),
}
# Only these have a function; their surface is also a value of the terrains' own list.
ROADS = frozenset({"wegdeel", "ondersteunendwegdeel"})
NOT_GROUND = frozenset({"functioneelgebied"})  # overlays the ground, is no part of it
# Objects that stand on the ground, in files of several kinds of geometry; known by the layer's name alone.
OBJECTS = (
    "vegetatieobject",
    "weginrichtingselement",
    "waterinrichtingselement",
    "gebouwinstallatie",
    "ongeclassificeerdobject",
    "straatmeubilair",
    "openbareruimtelabel",
)


@dataclass(frozen=True)
class Kind:
    """A recognised feature type, and the field that tells its class."""

    name: str
    key: str | None


def feature_type(table: Table, sample: Chunk, mapping: Mapping[str, Mapping[str, str]] | None) -> Kind | None:
    """The feature type of a layer, None when it cannot be told.

    A field that only one type has decides, and a function decides for a road; else the type whose value list
    holds most of the key field's values; the layer's name only among equals (and for a layer without rows).
    """
    names = {plain(name): name for name in reversed(list(table.fields))}
    chosen = mapped_fields(table, "GROUND", mapping).get("key")
    scores: dict[str, tuple[float, float, float]] = {}
    keys: dict[str, str | None] = {}
    for kind, aliases in KEYS.items():
        candidates = (
            [chosen] if chosen else [names[plain(alias)] for alias in aliases if plain(alias) in names]
        )
        best = max(
            ((_share(sample, name, kind), -at, name) for at, name in enumerate(candidates)), default=None
        )
        marked = any(plain(mark) in names for mark in MARKS.get(kind, ()))
        if best is None and not marked:
            continue
        share = best[0] if best else 0.0
        if kind == "pand" and marked:
            share = 1.0
        if kind in ROADS and share >= 0.5:
            marked = True
        keys[kind] = best[2] if best else None
        scores[kind] = (
            float(marked and (share > 0 or len(sample) == 0 or kind == "pand")),
            share,
            _named(table.name, kind),
        )
    if not scores:
        return None
    best_kind = max(scores, key=lambda kind: scores[kind])
    marked_best, share, named = scores[best_kind]
    if marked_best == 0 and share == 0 and named == 0:
        return None
    return Kind(best_kind, keys[best_kind])


def object_type(table: Table) -> str:
    """The BGT type of a layer of objects, by its name; "" when it is none."""
    name = plain(table.name)
    return next((kind for kind in OBJECTS if kind in name), "")


def _share(sample: Chunk, name: str, kind: str) -> float:
    known = LISTS.get(kind)
    values = [value for value in sample.columns[name] if not absent(value)]
    if not values or known is None:
        return 0.0
    return sum(key_word(value) in known for value in values) / len(values)


def _named(layer: str, kind: str) -> float:
    """How well a layer's name fits: the longest type name in it counts."""
    name = plain(layer)
    inside: Sequence[str] = [other for other in KEYS if other in name]
    return float(bool(inside) and max(inside, key=len) == kind)
