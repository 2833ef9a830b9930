"""Write what other programs need to know of measures, a page and a JSON schema, from the types themselves.

Run it after adding or changing a type of measure: `.venv/bin/python .ci/measures.py`; a test asks for it.
"""

from __future__ import annotations

import json
import math
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from herstruct_plugin.core.interventions.base import COMMON, MIXES, Attribute  # noqa: E402
from herstruct_plugin.core.interventions.registry import intervention_types  # noqa: E402
from herstruct_plugin.core.study.schema import beginning, row_schema  # noqa: E402

PAGE = ROOT / "herstruct_plugin" / "MEASURES.md"
SCHEMA = ROOT / "resources" / "schemas" / "measure.schema.json"
HEAD = """# Measures as data

How to draw measures in any GIS so that HerStruct reads them. `.ci/measures.py` writes this page and
`resources/schemas/measure.schema.json` from the types themselves.

One feature is one measure. Deliver GeoPackage or GeoJSON (coordinates in EPSG:28992 with a `crs` member, or
in degrees); other files that QGIS opens are read too. The best start is a GeoPackage that HerStruct exported:
its layers have the forms. Names of columns may be in any case; columns that are not listed are let be.

| column | value |
| --- | --- |
| `id` | text, unique; left empty it is filled in |
| `scenario` | text; empty: the scenario that is chosen at the import, else `scenario` |
| `type` | code such as `I03`, or a name from the headings below |
| `name` | text, for people |
| `year_start`, `year_end` | years of start and delivery, whole numbers |
| `status` | `idee`, `plan` or `vast`; empty: `idee` |
| `targets` | JSON list of ids of panden, verblijfsobjecten or places: `["0344100000012345"]` |
| `attributes` | JSON object with the attributes of the type, see below |
| `note`, `source` | text: explanation, and who drew it |
| `order` | whole number: earlier or later among measures of one class |
| `rev` | kept by the study; leave it out |

Instead of in `attributes` an attribute may stand in a column of its own name (`lagen`), and a mix in a column
for each part (`eigenaar_mix_koop`, `segment_mix_sociale_huur`). What `attributes` says goes first.

Measures on objects (drawn as "selection") are about their `targets`; their outline is for the eye alone.

Rows that cannot be used are named with what is wrong and what to do; the others are kept.
"""


def page() -> str:
    """The page."""
    parts = [HEAD, "\n## Attributes of every measure\n\n", _table(COMMON)]
    for code, kind in intervention_types().items():
        parts.append(f"\n## {code} {kind.label['nl']} ({kind.label['en']})\n\nDrawn as: {kind.geometry}.\n\n")
        if kind.attributes:
            example = json.dumps(beginning(kind), ensure_ascii=False)
            parts += [_table(kind.attributes), f"\nTo begin with: `{example}`\n"]
        else:
            parts.append("No attributes of its own.\n")
    return "".join(parts)


def schema() -> str:
    """The JSON schema."""
    return json.dumps(row_schema(), ensure_ascii=False, indent=1) + "\n"


def _table(attributes: tuple[Attribute, ...]) -> str:
    rows = ["| attribute | meaning | kind | allowed | default |\n| --- | --- | --- | --- | --- |\n"]
    for one in attributes:
        given = "" if one.optional else "required"
        default = given if one.default is None else f"`{json.dumps(one.default, ensure_ascii=False)}`"
        meaning = f"{one.label['en']} / {one.label['nl']}"
        rows.append(f"| `{one.name}` | {meaning} | {_kind(one)} | {_allowed(one)} | {default} |\n")
    return "".join(rows)


def _kind(one: Attribute) -> str:
    kinds = {"int": "whole number", "float": "number", "text": "text", "bool": "true or false"}
    unit = f", {one.unit.replace('m2', 'm²')}" if one.unit else ""
    return kinds.get(one.kind, "shares that add up to 1") + unit


def _allowed(one: Attribute) -> str:
    if one.kind in MIXES or one.choices:
        return ", ".join(f"`{word}`" for word in MIXES.get(one.kind, one.choices))
    ends = [f"{sign} {end:g}" for sign, end in (("≥", one.minimum), ("≤", one.maximum)) if math.isfinite(end)]
    return ", ".join(ends)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
    SCHEMA.parent.mkdir(exist_ok=True)
    SCHEMA.write_text(schema(), encoding="utf-8")
    print(f"{PAGE.relative_to(ROOT)}, {SCHEMA.relative_to(ROOT)}")
