"""A comparison in words: guards first, then differences, then what they are made of (product.md 3 and 6)."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.PyQt.QtCore import QCoreApplication

from ..core.comparison.deltas import AreaDeltas
from ..core.comparison.tensions import TensionTable
from ..core.comparison.tenure_split import tenure_split
from ..core.guards.base import GuardValue
from ..core.guards.part_names import PART_NAMES
from ..core.guards.registry import guards
from ..core.indicators.base import Indicator
from ..core.indicators.registry import indicators
from . import messages
from .comparing import Compared, Comparison
from .styles import language
from .texts import words

AREAS = 3  # that are told in words; all are in the tables
MIXING = "B"
STOCK = "tm_social_stock_delta"


def lines(found: Comparison) -> Iterator[str]:
    """Every scenario in turn."""
    known = indicators(found.profile.parameters.land_bases)
    for one in found.scenarios:
        yield from _scenario(one, known)


def figure_name(figure: str, known: dict[str, Indicator]) -> str:
    """The name of a guard or indicator in the language of now."""
    one = guards().get(figure) or known[figure]
    return one.name[language()]


def _scenario(one: Compared, known: dict[str, Indicator]) -> Iterator[str]:
    translate = QCoreApplication.translate
    head = translate("Messages", "Scenario “{scenario}”: {count} measures, of which {refused} left out")
    yield head.format(scenario=one.scenario, count=len(one.ledger), refused=len(one.refused))
    for number, area in enumerate(one.areas[:AREAS]):
        place = area.name or area.area_id
        yield f"{place} – {translate('Messages', 'guards')}"
        for name, guard in area.guards.items():
            yield f"  {_guard(figure_name(name, known), guard)}"
        yield f"{place} – {translate('Messages', 'differences')}"
        yield from (f"  {line}" for line in _themes(area))
        yield from (f"  {line}" for line in _indicators(area, known))
        yield from _mixing(one, number, area)
        if one.tensions:
            yield from _tensions(one.tensions[number], known)
    if len(one.areas) > AREAS:
        more = translate("Messages", "{count} more areas are in the tables")
        yield more.format(count=len(one.areas) - AREAS)


def _guard(name: str, guard: GuardValue) -> str:
    translate = QCoreApplication.translate
    if guard.value is None:
        return f"{name}: {translate('Messages', 'n/a')} ({messages.reason(guard.reason or '')})"
    parts = [f"{name}: {messages.quantity(guard.value, guard.unit)}"]
    if guard.limit is not None:
        limit = translate("Messages", "limit {value}").format(value=messages.number(guard.limit))
        parts.append(f"! {limit}" if guard.breached else limit)
    said = [f"{PART_NAMES[one][language()]} {messages.number(it)}" for one, it in guard.parts.items()]
    shown = f" ({', '.join(said)})" if said else ""
    flags = "".join(f"; {messages.flag(one)}" for one in guard.flags)
    return "; ".join(parts) + shown + flags


def _themes(area: AreaDeltas) -> Iterator[str]:
    translate = QCoreApplication.translate
    for theme, delta in area.themes.items():
        name = words.themes()[theme]
        if delta.delta is None or delta.score_baseline is None or delta.score is None:
            yield f"{name}: {translate('Messages', 'n/a')} ({messages.reason(delta.reason or '')})"
            continue
        line = (
            f"{name}: {messages.whole(delta.score_baseline)} → {messages.whole(delta.score)} "
            f"({messages.signed(delta.delta)})"
        )
        notes = [messages.flag("provisional")] if delta.provisional else []
        if theme == "A" and area.theme_a_without_arrow:
            notes.append(messages.flag("theme_a_without_arrow"))
        yield "; ".join([line, *notes])


def _indicators(area: AreaDeltas, known: dict[str, Indicator]) -> Iterator[str]:
    """What changes of the indicators that are scored; the others are in the table."""
    translate = QCoreApplication.translate
    rest = 0
    for name, delta in area.indicators.items():
        if not delta.delta or delta.baseline is None or delta.value is None:
            continue
        if delta.score_delta is None or delta.score is None or delta.score_baseline is None:
            rest += 1
            continue
        score = translate("Messages", "score {before} → {after}").format(
            before=messages.whole(delta.score_baseline), after=messages.whole(delta.score)
        )
        yield (
            f"{figure_name(name, known)}: {messages.number(delta.baseline)} → "
            f"{messages.quantity(delta.value, delta.unit)} ({messages.signed(delta.delta)}); {score}"
        )
    if rest:
        yield translate("Messages", "{count} figures without a score change as well").format(count=rest)


def _mixing(one: Compared, number: int, area: AreaDeltas) -> Iterator[str]:
    """Of a difference on mixing, what comes of fewer corporation dwellings."""
    translate = QCoreApplication.translate
    theme, stock = area.themes.get(MIXING), area.guards.get(STOCK)
    if theme is None or not theme.delta:
        return
    parts = None if one.attribution is None else tenure_split(one.attribution.areas[number]).theme
    if parts is not None:
        line = translate(
            "Messages",
            "Of the difference on mixing, {fewer} comes of fewer corporation dwellings, {otherwise} of "
            "adding dwellings or sharing them out otherwise.",
        )
        yield "  " + line.format(
            fewer=messages.signed(parts.fewer), otherwise=messages.signed(parts.otherwise)
        )
    elif one.attribution is None:
        yield "  " + translate(
            "Messages", "What measures do to the score on mixing is told with the shares of measures."
        )
    if stock is not None and stock.value is not None and stock.value < 0:
        line = translate(
            "Messages",
            "Fewer corporation dwellings ({balance}) is a policy choice, not an improvement by itself.",
        )
        yield "  " + line.format(balance=messages.signed(stock.value))


def _tensions(table: TensionTable, known: dict[str, Indicator]) -> Iterator[str]:
    translate = QCoreApplication.translate
    names = {row.measure: row.name or row.measure for row in table.rows}
    yield "  " + translate("Messages", "Tensions")
    if not table.tensions and not table.breaches:
        yield "    " + translate("Messages", "none")
    for tension in table.tensions:
        line = translate("Messages", "{measure} gains on {gains} and loses on {losses}")
        yield "    " + line.format(
            measure=names[tension.measure],
            gains=", ".join(words.themes()[theme] for theme in tension.gains),
            losses=", ".join(words.themes()[theme] for theme in tension.losses),
        )
    for breach in table.breaches:
        line = translate("Messages", "{guard} goes beyond its limit, through {measures}")
        yield "    " + line.format(
            guard=figure_name(breach.guard, known),
            measures=", ".join(names[measure] for measure in breach.measures),
        )
    for row in table.rows:
        if not row.computed:
            line = translate("Messages", "{measure}: not computed")
            yield "    " + line.format(measure=row.name or row.measure)
