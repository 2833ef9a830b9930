"""Values of BGT attributes, compared without case and blanks around them."""

from __future__ import annotations

from typing import Any

from .values import text_of

UNKNOWN = frozenset({"", "waardeonbekend", "geenwaarde", "niet-bgt"})


def word(value: Any) -> str:
    """A value in lower case; "" for missing and for the words that stand for it."""
    text = text_of(value).lower()
    return "" if text in UNKNOWN else text


def key_word(value: Any) -> str:
    """The BGT value of a cell that may hold type and plus type in one (``groenvoorziening:heesters``)."""
    return word(word(value).split(":", 1)[0])


def plus_word(value: Any) -> str:
    """The plus type of a cell (``boom``, ``niet-bgt:bank``, ``recreatie: speeltuin``)."""
    text = text_of(value).lower()
    return word(text[len("niet-bgt:") :].strip() if text.startswith("niet-bgt:") else text)
