"""Stacked bars of owners, with their key."""

from __future__ import annotations

from . import words
from .page import COLUMN, COLUMN_WIDTH, INK
from .sheet import Sheet

# name, indicator, colour
PARTS = (
    ("koop", "tm_share_koop", "#d9ac45"),
    ("corporatie", "tm_share_corp", "#3f6580"),
    ("overige huur", "tm_share_overig", "#93b5a0"),
)


def bar(sheet: Sheet, name: str, shares: list[float | None]) -> None:
    """One stacked bar with the percentages in it."""
    page, x = sheet.page, COLUMN
    page.text(name, COLUMN, sheet.y, COLUMN_WIDTH, 4.5, 8.3)
    sheet.y += 4.6
    if any(share is None for share in shares):
        sheet.note("n.b.")
        return
    for share, (_, _, colour) in zip(shares, PARTS, strict=True):
        width = share * COLUMN_WIDTH
        page.box(x, sheet.y, width, 6.5, colour, "#ffffff")
        ink = "#ffffff" if colour == "#3f6580" else INK
        label = words.percent(share)
        page.text(label, x, sheet.y + 1.3, width, 5, 8.3, bold=True, colour=ink, align="centre")
        x += width
    sheet.y += 8.3


def key(sheet: Sheet) -> None:
    """What the colours mean."""
    for place, (name, _, colour) in enumerate(PARTS):
        x = COLUMN + place * COLUMN_WIDTH / len(PARTS)
        sheet.page.box(x, sheet.y + 0.3, 3.2, 3.2, colour)
        sheet.page.text(name, x + 4.6, sheet.y, 24, 4.5, 8.3)
    sheet.y += 6.4
