#!/usr/bin/env bash
# Runs all tests on another release of Debian, with that release's QGIS: Debian 13 (QGIS 3.40) unless SUITE says
# otherwise. The root stays in build/matrix/ (about 3 GB), so that the next run only copies the sources and tests.
set -euo pipefail
cd "$(dirname "$0")/.."
[ "$(id -u)" -eq 0 ] || exec sudo --preserve-env=SUITE "$0"

SUITE=${SUITE:-trixie}
ROOT=$PWD/build/matrix/$SUITE
CERTIFICATES=/etc/ssl/certs/ca-certificates.crt

inside() { # no mounts are needed, so none are left behind
    local kept
    mapfile -t kept < <(env | grep -iE '^(PIP_[A-Z_]*|https?_proxy|no_proxy)=' || true)
    chroot "$ROOT" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 "${kept[@]}" "$@"
}

if [ ! -e "$ROOT/.ready" ]; then
    echo "test-matrix: making a root with Debian $SUITE in build/matrix/; with its QGIS 3 to 6 minutes, once."
    command -v debootstrap >/dev/null || apt-get install -qq -y --no-install-recommends debootstrap
    rm -rf "$ROOT"
    mkdir -p "$ROOT"
    # The mirror this machine uses itself; without one (Ubuntu) debootstrap knows its own.
    mirror=$(cat /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null | grep -v '^#' |
        grep -oE 'https?://[^ ]+/debian/?( |$)' | head -n 1 | tr -d ' ' || true)
    script=/usr/share/debootstrap/scripts/$SUITE
    [ -e "$script" ] || script=/usr/share/debootstrap/scripts/sid # a release newer than this debootstrap
    debootstrap --variant=minbase "$SUITE" "$ROOT" ${mirror:+"$mirror" "$script"} >"$ROOT.log" 2>&1 || {
        tail -n 5 "$ROOT.log" >&2
        echo "test-matrix: debootstrap could not make the root; is there a network?" >&2
        exit 1
    }
    printf 'APT::Install-Recommends "false";\nAcquire::Languages "none";\n' >"$ROOT/etc/apt/apt.conf.d/99slim"
    printf 'path-exclude=/usr/share/%s/*\n' doc man locale >"$ROOT/etc/dpkg/dpkg.cfg.d/99slim"
    printf 'force-unsafe-io\n' >>"$ROOT/etc/dpkg/dpkg.cfg.d/99slim"
    printf '#!/bin/sh\nexit 101\n' >"$ROOT/usr/sbin/policy-rc.d" # no daemons in here
    chmod +x "$ROOT/usr/sbin/policy-rc.d"
    inside apt-get update -qq
    inside env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y make git ca-certificates >"$ROOT.log" 2>&1
    touch "$ROOT/.ready"
fi

# pip inside trusts and asks what pip outside does.
cp "$CERTIFICATES" "$ROOT$CERTIFICATES"
[ ! -f /etc/pip.conf ] || cp /etc/pip.conf "$ROOT/etc/pip.conf"

# The tracked files as they are now, in a repository of their own: the package is made from what git tracks.
mkdir -p "$ROOT/src"
find "$ROOT/src" -mindepth 1 -maxdepth 1 ! -name .venv -exec rm -rf {} +
git -c safe.directory="$PWD" ls-files -z | while IFS= read -r -d '' file; do [ ! -e "$file" ] || printf '%s\0' "$file"; done |
    tar --null -T - -cf - | tar -C "$ROOT/src" -xf -
inside sh -c 'cd /src && git init -q . && git add -A'

echo "test-matrix: the tests on Debian $SUITE"
inside /src/.ci/run
