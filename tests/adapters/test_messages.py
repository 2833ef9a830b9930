"""Every code of the engine has its sentence, and hostile text stays text."""

from __future__ import annotations

import ast
import string
from pathlib import Path

import pytest

import herstruct_plugin
from herstruct_plugin.adapters import messages
from herstruct_plugin.adapters.texts import words
from herstruct_plugin.core.indicators.measurement import Reason
from herstruct_plugin.core.issues import InputError, Issue, Severity, error, info, warning
from herstruct_plugin.core.model.codes import Ground
from herstruct_plugin.core.model.tables import Provenance

PACKAGE = Path(herstruct_plugin.__file__).parent
MODULES = {
    path: ast.parse(path.read_text(encoding="utf-8"))
    for part in ("adapters", "core", "processing")
    for path in sorted((PACKAGE / part).rglob("*.py"))
}
MAKERS = {"info": 0, "warning": 0, "error": 0, "Issue": 0}  # of issues.py: name -> position of the code


def _name(call):
    """Name of what is called; "" for methods of other objects, such as a logger's warning."""
    if isinstance(call.func, ast.Name):
        return call.func.id
    if isinstance(call.func, ast.Attribute) and call.func.attr not in MAKERS:
        return call.func.attr
    return ""


def _functions():
    for path, tree in MODULES.items():
        if path.name != "issues.py":
            yield from (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def _helpers():
    """Functions that hand a code on to a maker: name -> (position of the code, parameters that they add)."""
    found = {name: (position, set()) for name, position in MAKERS.items()}
    for function in _functions():
        arguments = [one.arg for one in function.args.args if one.arg != "self"]
        for call in ast.walk(function):
            if isinstance(call, ast.Call) and _name(call) in MAKERS and call.args:
                code = call.args[0]
                if isinstance(code, ast.Name) and code.id in arguments:
                    found[function.name] = arguments.index(code.id), _parameters(call)
    return found


def _strings(node, function):
    """The literal strings that an argument can be."""
    if isinstance(node, ast.Constant):
        return {node.value} if isinstance(node.value, str) else set()
    if isinstance(node, ast.IfExp):
        return _strings(node.body, function) | _strings(node.orelse, function)
    found = set()
    if isinstance(node, ast.Name):
        for one in ast.walk(function):
            if isinstance(one, ast.For) and getattr(one.target, "id", "") == node.id:
                found.update(entry.value for entry in getattr(one.iter, "elts", []))
            if isinstance(one, ast.Assign) and any(getattr(to, "id", "") == node.id for to in one.targets):
                found |= _strings(one.value, function)
    return found


def _parameters(call):
    named = {keyword.arg for keyword in call.keywords if keyword.arg is not None}
    literal = {key.value for one in call.args if isinstance(one, ast.Dict) for key in one.keys}
    return named | literal


def codes():
    """Code -> names of the parameters that its makers give."""
    found: dict[str, set[str]] = {"cancelled": set()}  # made in issues.py itself
    helpers = _helpers()
    for function in _functions():
        for call in ast.walk(function):
            position, added = helpers.get(_name(call), (0, None)) if isinstance(call, ast.Call) else (0, None)
            if added is not None and len(call.args) > position:
                for code in _strings(call.args[position], function):
                    found.setdefault(code, set()).update(_parameters(call) | added)
    return found


CODES = codes()


def test_the_scan_finds_the_codes():
    assert {"cancelled", "layer_without_crs", "null_geometry", "profile_not_found"} <= set(CODES)


@pytest.mark.parametrize("code", sorted(CODES))
def test_every_code_has_a_sentence(code):
    assert code in messages.templates(), "add its sentence to a module of adapters/texts/"


def test_no_sentence_is_left_over():
    assert set(messages.templates()) - set(CODES) == set()


@pytest.mark.parametrize("code", sorted(CODES))
def test_a_sentence_asks_only_for_parameters_that_its_code_gives(code):
    if code.startswith(("attribute_", "mix_", "target_", "measure_")) or code not in messages.templates():
        return  # the ledger adds the measure and its type to these
    asked = {name for _, name, _, _ in string.Formatter().parse(messages.templates()[code]) if name}
    assert asked - CODES[code] - {"layer", "features"} == set()


def test_a_sentence_names_layer_field_count_and_examples():
    issue = warning("ids_missing", "panden", ("7", "9"), field="identificatie", count=2)
    assert messages.sentence(issue) == (
        "Layer “panden”, field “identificatie”: 2 rows have no code and cannot be linked to other layers. "
        "Fill in the codes. For example: 7, 9."
    )


def test_a_profile_sentence_names_the_file():
    made = messages.sentence(error("profile_unknown_keys", "mine.json", keys="groops"))
    assert made == "mine.json: The profile holds keys that mean nothing: groops. Remove or correct them."


def test_long_lists_and_values_are_cut():
    fields = [f"f{n}" for n in range(40)]
    made = messages.sentence(error("field_missing", "a", field="x" * 500, fields=fields))
    assert "f11, …" in made
    assert "f12" not in made
    assert "x" * 250 not in made


def test_a_missing_parameter_is_a_question_mark():
    assert "“?”" in messages.sentence(error("field_missing", "a", fields=[]))


def test_hostile_text_is_neither_markup_nor_a_pattern():
    layer = '<img src=x onerror=alert(1)>{field.__class__}\n"'
    issue = error("field_missing", layer, field="{0}", fields=["<b>"])
    assert "{field.__class__}" in messages.sentence(issue)
    assert "{0}" in messages.sentence(issue)
    assert "\n" not in messages.sentence(issue)
    assert "<" not in messages.rich(issue)
    assert "&lt;img" in messages.rich(issue)


def test_a_code_without_a_sentence_is_still_readable():
    assert messages.sentence(info("never_heard_of", "layer", count=3)) == "layer: never heard of; count 3"


def test_every_reason_severity_ground_class_and_theme_has_words():
    assert set(words.reasons()) == {reason.value for reason in Reason}
    assert messages.reason(Reason.LAYER_MISSING) == messages.reason("layer_missing") == "Layer missing"
    assert set(words.severities()) == set(Severity)
    assert set(words.ground_classes()) == set(Ground)
    assert [messages.theme(code) for code in "ABC"] == ["Public space", "Tenure mix", "Density and fit"]
    assert messages.severity(Severity.ERROR) == "Error"


def test_an_error_of_the_engine_is_explained():
    assert messages.explain(InputError(Issue("cancelled"))) == "The run was cancelled."


def test_provenance_is_one_line():
    source = Provenance(
        "panden",
        "bag.pand",
        reference_date="2021-06-01",
        rows_in=10,
        rows_used=7,
        repaired=1,
        dropped={"duplicate": 3},
    )
    assert messages.provenance(source) == (
        "“panden” read as BAG panden: 10 rows in, 7 used; 1 repaired; left out: 3 duplicate; date 2021-06-01"
    )
