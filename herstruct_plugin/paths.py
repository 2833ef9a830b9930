"""Where the plugin's own files are.

In a checkout `resources/` and `i18n/` stand beside the package, in an installed plugin inside it.
"""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


def _find(name: str) -> Path:
    inside = PACKAGE / name
    return inside if inside.exists() else PACKAGE.parent / name


def resource(*parts: str) -> Path:
    """A file or folder in `resources/`, such as `resource("icons", "herstruct.svg")`."""
    return _find("resources").joinpath(*parts)


def translation(locale: str) -> Path | None:
    """The compiled translation for a locale such as `nl` or `nl_BE`; None when there is none."""
    language = locale.replace("-", "_").split("_")[0]
    path = _find("i18n") / f"{language}.qm"
    return path if language and path.is_file() else None


def version() -> str:
    """The version of the plugin, "" when its metadata are not there."""
    path = _find("metadata.txt")
    lines = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
    return next((line.partition("=")[2].strip() for line in lines if line.startswith("version=")), "")
