"""Reading profiles: files that are broken, and finding them by name or path."""

import json

import pytest

from herstruct_plugin.core.issues import ProfileError
from herstruct_plugin.core.scoring.profile import find, from_json, load
from herstruct_plugin.paths import resource

from .test_profile import PLAIN

FOLDER = resource("profiles")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("{", "profile_not_json"),
        ("", "profile_not_json"),
        ("[" * 100_000, "profile_not_json"),
        ('{"id": NaN}', "profile_not_a_number"),
        ('{"id": "a", "id": "b"}', "profile_key_twice"),
        ("[]", "profile_wrong_type"),
    ],
)
def test_a_file_that_is_no_profile_is_refused_with_its_name(tmp_path, text, code):
    path = tmp_path / "mijn profiel.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ProfileError) as caught:
        load(path)
    assert (caught.value.issue.code, caught.value.issue.layer) == (code, "mijn profiel.json")


def test_a_number_of_thousands_of_digits_is_refused(tmp_path):
    path = tmp_path / "p.json"
    path.write_text('{"id": ' + "9" * 5000 + "}", encoding="utf-8")
    with pytest.raises(ProfileError) as caught:
        load(path)
    # newer versions of Python do not even read it
    assert caught.value.issue.code in ("profile_not_json", "profile_key_missing")


def test_broken_json_is_placed_by_line_and_column(tmp_path):
    path = tmp_path / "p.json"
    path.write_text('{\n "id": "a",\n "version" "1"\n}', encoding="utf-8")
    with pytest.raises(ProfileError) as caught:
        load(path)
    assert caught.value.issue.params == {"line": 3, "column": 12}


@pytest.mark.parametrize("content", [None, b"\xff\xfe\x00\xd8"])
def test_a_file_that_cannot_be_read_is_named(tmp_path, content):
    path = tmp_path / "p.json"
    if content:
        path.write_bytes(content)
    with pytest.raises(ProfileError) as caught:
        load(path)
    assert caught.value.issue.code == "profile_unreadable"


def test_a_byte_order_mark_does_no_harm(tmp_path):
    path = tmp_path / "p.json"
    path.write_text(json.dumps(PLAIN), encoding="utf-8-sig")
    assert load(path) == from_json(PLAIN)


def test_profiles_are_found_by_name_or_path(tmp_path):
    path = tmp_path / "p.json"
    path.write_text(json.dumps(PLAIN), encoding="utf-8")
    assert find(str(path), FOLDER).id == "test"
    assert find("nplv-basis", FOLDER).id == "nplv-basis"
    assert find("", FOLDER).id == find("  ", FOLDER).id == "nplv-naoorlogs"
    with pytest.raises(ProfileError) as caught:
        find("nplv-vooroorlogs", FOLDER)
    assert caught.value.issue.code == "profile_not_found"
    assert caught.value.issue.params["known"] == "nplv-basis, nplv-naoorlogs"
