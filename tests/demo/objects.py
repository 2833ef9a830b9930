"""How many trees, lamps and benches the engine read, by kind: the same engine, called as from a notebook."""

from __future__ import annotations

from collections import Counter

from herstruct_plugin.adapters.notebook import neighbourhood_from_frames

from .run import Place


def counts(place: Place) -> dict[str, int]:
    """Objects by kind ("tree", "lamp", "bench", else the source's word); empty without object layers."""
    import geopandas

    def frames(parameter: str) -> dict[str, object]:
        found = {}
        for source in place.case.parameters.get(parameter, ()):
            file, _, layer = source.partition("|layername=")
            found[layer or file] = geopandas.read_file(place.input / file, layer=layer or None)
        return found

    given = {name.lower(): frames(name) for name in ("TREES", "FURNITURE") if name in place.case.parameters}
    if not given:
        return {}
    (areas,) = frames("AREAS").values()
    made = neighbourhood_from_frames(areas, **given)
    found = Counter(made.furniture["kind"].tolist()) if made.furniture is not None else Counter()
    if made.trees is not None:
        found["tree"] = len(made.trees.ids)
    return dict(found)
