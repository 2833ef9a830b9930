"""Every string that users see has its Dutch."""

import sys
from pathlib import Path
from string import Formatter

import pytest

CI = Path(__file__).resolve().parent.parent / ".ci"


@pytest.fixture(scope="module")
def translations():
    """The module behind `make translations`."""
    sys.path.insert(0, str(CI))
    try:
        import translations
    finally:
        sys.path.remove(str(CI))
    return translations


def test_the_catalogue_holds_exactly_the_strings_of_the_sources(translations):
    sources, catalogue = set(translations.in_sources()), set(translations.in_catalogue())
    assert sources - catalogue == set(), "run make translations"
    assert catalogue - sources == set(), "run make translations"


def test_no_string_lacks_dutch(translations):
    assert [key for key, text in translations.in_catalogue().items() if not text.strip()] == []
    assert 'type="unfinished"' not in translations.CATALOGUE.read_text(encoding="utf-8")


def test_the_dutch_has_the_same_placeholders(translations):
    def fields(text):
        return sorted(name for _, name, _, _ in Formatter().parse(text) if name is not None)

    different = [
        key for key, text in translations.in_catalogue().items() if text and fields(key[1]) != fields(text)
    ]
    assert different == []


def test_the_command_writes_what_is_committed(translations, tmp_path):
    copy = tmp_path / "nl.ts"
    copy.write_bytes(translations.CATALOGUE.read_bytes())
    assert translations.update(copy) == 0
    assert copy.read_bytes() == translations.CATALOGUE.read_bytes()


def test_a_trailing_comma_and_split_strings_are_seen(translations, tmp_path):
    (tmp_path / "a.py").write_text(
        'class Box:\n    def f(self):\n        self.tr("one")\n'
        'x = QCoreApplication.translate(\n    "Context",\n    "two "\n    "halves",\n)\n'
    )
    assert translations.in_sources(tmp_path) == [("Box", "one"), ("Context", "two halves")]


def test_a_text_that_is_not_literal_is_refused(translations, tmp_path):
    (tmp_path / "a.py").write_text('QCoreApplication.translate("Context", f"{x} areas")\n')
    with pytest.raises(translations.Untranslatable, match="line 1"):
        translations.in_sources(tmp_path)
