"""Bring i18n/nl.ts up to date with the sources and compile it.

The strings are read from Python's own syntax tree. Qt's pylupdate5 silently skips a call that ends in a
trailing comma, and writes line numbers that change with every edit of a source.
"""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
CATALOGUE = ROOT / "i18n" / "nl.ts"
HEAD = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
"""

Key = tuple[str, str]  # context and source text


class Untranslatable(Exception):
    """A call whose texts are not literal: no catalogue could ever hold them."""


def in_sources(folder: Path = ROOT / "herstruct_plugin") -> list[Key]:
    """Every string of the plugin, without repeats, in the order of the files."""
    found: dict[Key, None] = {}
    for path in sorted(folder.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        try:
            found.update(dict.fromkeys(_calls(tree, "")))
        except Untranslatable as problem:
            raise Untranslatable(f"{path.relative_to(folder.parent)}: {problem}") from None
    return list(found)


def _calls(node: ast.AST, context: str) -> Iterator[Key]:
    """`translate("Context", "text")`, and `self.tr("text")` whose context is the class around it."""
    if isinstance(node, ast.ClassDef):
        context = node.name
    if isinstance(node, ast.FunctionDef) and node.name in ("tr", "translate"):
        return  # a helper hands its argument on
    if isinstance(node, ast.Call):
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        if name == "translate" and len(node.args) >= 2:
            yield _literal(node, 0), _literal(node, 1)
        elif name == "tr" and node.args and isinstance(node.func, ast.Attribute):
            yield context, _literal(node, 0)
    for child in ast.iter_child_nodes(node):
        yield from _calls(child, context)


def _literal(call: ast.Call, position: int) -> str:
    argument = call.args[position]
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        return argument.value
    raise Untranslatable(f"line {call.lineno}: a text to translate must be a literal string")


def in_catalogue(catalogue: Path = CATALOGUE) -> dict[Key, str]:
    """The translations of a catalogue; an empty text where there is none."""
    root = ET.parse(catalogue).getroot()  # noqa: S314 - our own file
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message.findtext("translation", "")
        for context in root.iter("context")
        for message in context.iter("message")
    }


def update(catalogue: Path = CATALOGUE) -> int:
    """Add the strings of the sources, drop those that are gone; returns how many have no translation."""
    known = in_catalogue(catalogue)
    wanted = in_sources()
    lines = [HEAD]
    for context in sorted({context for context, _ in wanted}):
        lines.append(f"<context>\n    <name>{escape(context)}</name>\n")
        for key in wanted:
            if key[0] == context:
                text = known.get(key, "")
                mark = "" if text else ' type="unfinished"'
                lines.append(
                    f"    <message>\n        <source>{escape(key[1])}</source>\n"
                    f"        <translation{mark}>{escape(text)}</translation>\n    </message>\n"
                )
        lines.append("</context>\n")
    lines.append("</TS>\n")
    catalogue.write_text("".join(lines), encoding="utf-8")
    return sum(not known.get(key) for key in wanted)


def compile_to(target: Path, catalogue: Path = CATALOGUE) -> None:
    """Make the .qm that QGIS loads."""
    tool = shutil.which("lrelease") or shutil.which("lrelease", path="/usr/lib/qt5/bin")
    if not tool:
        sys.exit("lrelease is missing; on Debian and Ubuntu: sudo apt install qttools5-dev-tools")
    subprocess.run([tool, "-silent", str(catalogue), "-qm", str(target)], check=True)


if __name__ == "__main__":
    try:
        unfinished = update()
    except Untranslatable as problem:
        sys.exit(str(problem))
    compile_to(CATALOGUE.with_suffix(".qm"))
    print(f"i18n/nl.ts is up to date; {unfinished} strings have no Dutch yet.")
