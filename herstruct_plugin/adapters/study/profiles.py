"""The profile that a study keeps: JSON that stands by itself."""

from __future__ import annotations

import json
from typing import Any

from ...core.scoring.profile import Profile


def profile_json(profile: Profile) -> dict[str, Any]:
    """The whole profile, defaults filled in, as ``from_json`` reads it."""
    return {**json.loads(profile.canonical()), "author": profile.author, "date": profile.date}
