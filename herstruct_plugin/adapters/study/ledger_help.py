"""The table of attributes that the form shows for a type of measure, as HTML that any QGIS can show."""

from __future__ import annotations

import html
import math
from typing import Any

from ...core.interventions.base import COMMON, MIXES, Attribute, InterventionType
from ...core.study.strict_json import written
from ..styles import language
from ..texts import ledger_words as words

_STYLE = (
    "<!DOCTYPE html><style>body{margin:2px;max-width:680px}"
    "body,td,th{font-family:sans-serif;font-size:12px;color:#20282e}"
    "table{border-collapse:collapse;width:100%;margin:4px 0}td,th{text-align:left;vertical-align:top;"
    "padding:2px 12px 2px 0;border-bottom:1px solid #d1d8dc}th{color:#5b6670;font-weight:normal}"
    "code{font-size:12px}p{margin:4px 0}</style>"
)


def help_page(kind: InterventionType) -> str:
    """How a type of measure is drawn and which attributes it takes, in the language of now."""
    hints = words.hints()
    drawn = hints["geometry"].format(geometry=words.geometries()[kind.geometry])
    common = hints["common"].format(names=", ".join(f"<code>{one.name}</code>" for one in COMMON))
    if kind.attributes:
        heads = "".join(f"<th>{_text(head)}</th>" for head in words.table_heads())
        rows = "".join(_row(one) for one in kind.attributes)
        table = f"<table><tr>{heads}</tr>{rows}</table>"
    else:
        table = f"<p>{_text(hints['none'])}</p>"
    return f"{_STYLE}<p>{_text(drawn)}</p>{table}<p>{common}</p>"


def _row(one: Attribute) -> str:
    cells = (_text(one.label[language()]), _allowed(one), _default(one))
    return f"<tr><td><code>{one.name}</code></td>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"


def _allowed(one: Attribute) -> str:
    if one.kind in MIXES:
        return _text(f"{', '.join(MIXES[one.kind])}: {words.hints()['mix']}")
    if one.choices:
        return _text(", ".join(one.choices))
    if one.kind == "bool":
        return "true, false"
    low, high = (_number(end) for end in (one.minimum, one.maximum))
    ends = f"{low}–{high}" if low and high else (f"≥ {low}" if low else f"≤ {high}" if high else "")
    return _text(f"{ends} {one.unit.replace('m2', 'm²')}".strip())


def _default(one: Attribute) -> str:
    if one.default is None:
        return "" if one.optional else _text(words.hints()["required"])
    return f"<code>{_text(written(one.default))}</code>"


def _number(end: float) -> str:
    return "" if math.isinf(end) or abs(end) >= 1e9 else f"{end:g}"


def _text(value: Any) -> str:
    return html.escape(str(value))
