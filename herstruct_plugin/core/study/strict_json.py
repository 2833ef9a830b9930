"""JSON as the standard has it: no key twice, no NaN or Infinity, no number too large."""

from __future__ import annotations

import json
import math
from typing import Any, NoReturn


class NotStrict(ValueError):
    """The text is no JSON; ``reason`` is a code: ``syntax``, ``key_twice`` or ``number``.

    ``detail`` is the place (a column, counted from 1), the key or the number.
    """

    def __init__(self, reason: str, detail: str) -> None:
        super().__init__(f"{reason}: {detail}")
        self.reason, self.detail = reason, detail


def parse(text: str) -> Any:
    """The value of a JSON text.

    Raises:
        NotStrict: it is not JSON, or means something else to another reader.
    """
    try:
        return json.loads(text, object_pairs_hook=_object, parse_constant=_constant, parse_float=_float)
    except json.JSONDecodeError as problem:
        raise NotStrict("syntax", str(problem.pos + 1)) from None
    except NotStrict:
        raise
    except (ValueError, RecursionError):  # numbers of thousands of digits, thousands of brackets
        raise NotStrict("syntax", "1") from None


def written(value: Any) -> str:
    """One line of JSON that ``parse`` reads back as it was."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    keys = [key for key, _ in pairs]
    for key in keys:
        if keys.count(key) > 1:  # JSON readers keep the last one silently
            raise NotStrict("key_twice", key)
    return dict(pairs)


def _constant(name: str) -> NoReturn:
    raise NotStrict("number", name)


def _float(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise NotStrict("number", text)
    return value
