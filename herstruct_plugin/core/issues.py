"""What the engine has to tell: issues as codes with parameters, never as sentences.

``adapters/messages.py`` turns every code into a sentence in the user's language. A code that has no
sentence there fails a test.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import Any


class Severity(Enum):
    """How much an issue matters to the user."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True)
class Issue:
    """One thing to tell the user.

    Attributes:
        code: what happened, e.g. ``"layer_without_crs"``; the key of its sentence.
        severity: whether the result stands (info, warning) or not (error).
        layer: name of the layer or table it is about, "" when there is none.
        features: ids of the features it is about, at most a handful; the full number is a parameter.
        params: values for the sentence, by name (field, count, remedy values ...).
    """

    code: str
    severity: Severity = Severity.WARNING
    layer: str = ""
    features: tuple[str, ...] = ()
    params: dict[str, Any] = field(default_factory=dict, hash=False)


def info(code: str, layer: str = "", features: tuple[str, ...] = (), **params: Any) -> Issue:
    """Make an issue that needs no action."""
    return Issue(code, Severity.INFO, layer, features, params)


def warning(code: str, layer: str = "", features: tuple[str, ...] = (), **params: Any) -> Issue:
    """Make an issue that leaves the result standing but wants a look."""
    return Issue(code, Severity.WARNING, layer, features, params)


def error(code: str, layer: str = "", features: tuple[str, ...] = (), **params: Any) -> Issue:
    """Make an issue that stops the layer, measure or run it is about."""
    return Issue(code, Severity.ERROR, layer, features, params)


class HerStructError(Exception):
    """The run cannot go on; ``issue`` says why."""

    def __init__(self, issue: Issue) -> None:
        super().__init__(issue.code)
        self.issue = issue


class InputError(HerStructError):
    """A layer, table, mapping or parameter cannot be used as it is."""


class ProfileError(HerStructError):
    """A profile breaks its schema."""


class InterventionError(HerStructError):
    """A measure cannot be carried out as it was sketched."""


class Cancelled(HerStructError):
    """The user stopped the run."""

    def __init__(self) -> None:
        super().__init__(info("cancelled"))
