"""Which process this is, and whether another one still runs.

A number of a process is used again after it ended, so it is held together with when the process began,
where the system tells: Linux and Windows do.
"""

from __future__ import annotations

import getpass
import os
import platform
import sys
from pathlib import Path

UNTOLD = "?"  # when the process began, on systems that do not tell
_STILL_ACTIVE = 259
_QUERY_LIMITED = 0x1000


def host() -> str:
    """The name of this machine."""
    return platform.node() or "?"


def user() -> str:
    """The name under which the user is logged in."""
    try:
        return getpass.getuser()
    except Exception:  # what is raised differs by system and version
        return "?"


def began(pid: int) -> str | None:
    """When a process of this machine began, as a text that no other process has; None when it is not there.

    ``UNTOLD`` when it is there and the system does not tell when it began.
    """
    if pid <= 0:
        return None
    if sys.platform == "win32":
        return _began_windows(pid)
    try:
        return _began_linux(Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace"))
    except OSError:
        return _answers(pid)


def _began_linux(stat: str) -> str | None:
    # the name of the program, between brackets, may hold anything
    rest = stat.rpartition(")")[2].split()
    if rest[0] in "ZX":  # ended, and its parent has not asked how
        return None
    try:
        boot = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    except OSError:
        boot = ""
    return f"{boot}/{rest[19]}"


def _answers(pid: int) -> str | None:
    try:
        os.kill(pid, 0)
    except PermissionError:  # there, and another user's
        return UNTOLD
    except OSError:
        return None
    return UNTOLD


def _began_windows(pid: int) -> str | None:
    import ctypes
    from ctypes import wintypes

    kernel = ctypes.WinDLL("kernel32", use_last_error=True)  # type: ignore[attr-defined,unused-ignore]
    kernel.OpenProcess.restype = wintypes.HANDLE
    kernel.OpenProcess.argtypes = [wintypes.DWORD, wintypes.BOOL, wintypes.DWORD]
    kernel.GetExitCodeProcess.argtypes = [wintypes.HANDLE, ctypes.POINTER(wintypes.DWORD)]
    kernel.GetProcessTimes.argtypes = [wintypes.HANDLE] + 4 * [ctypes.POINTER(wintypes.FILETIME)]
    kernel.CloseHandle.argtypes = [wintypes.HANDLE]
    handle = kernel.OpenProcess(_QUERY_LIMITED, False, pid)
    if not handle:
        denied = ctypes.get_last_error() == 5  # type: ignore[attr-defined,unused-ignore]
        return UNTOLD if denied else None
    try:
        code = wintypes.DWORD()
        if kernel.GetExitCodeProcess(handle, ctypes.byref(code)) and code.value != _STILL_ACTIVE:
            return None
        times = [wintypes.FILETIME() for _ in range(4)]
        if not kernel.GetProcessTimes(handle, *(ctypes.byref(one) for one in times)):
            return UNTOLD
        return str(times[0].dwHighDateTime << 32 | times[0].dwLowDateTime)
    finally:
        kernel.CloseHandle(handle)
