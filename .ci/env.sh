#!/usr/bin/env bash
# Sets up everything the make targets need on Debian or Ubuntu: system packages by apt where they are missing,
# and .venv/ with pinned Python packages. Nothing is done twice: a second run takes a few seconds.
set -euo pipefail
cd "$(dirname "$0")/.."

PYTHON=/usr/bin/python3 # QGIS embeds the system's Python; another one on PATH must not get in between
VENV=.venv
STAMP=$VENV/.herstruct-env
BASE_PACKAGES=(qgis python3-qgis python3-numpy python3-scipy python3-matplotlib python3-jinja2 python3-venv
    qttools5-dev-tools xvfb xauth git)

say() { printf 'env: %s\n' "$*"; }
die() {
    printf 'env: %s\n' "$*" >&2
    exit 1
}

missing_packages() {
    local package
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q '^install ok installed$' || printf '%s ' "$package"
    done
}

apt_install() { # why, packages...
    local why=$1 missing root=()
    shift
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || die "These packages are missing and only root can install them (there is no sudo here): $missing"
        root=(sudo)
    fi
    say "installing by apt: $missing"
    say "  $why"
    "${root[@]}" apt-get update -qq || say "apt-get update reported a problem; trying with the lists that are there."
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends $missing >"$log" 2>&1 || {
        tail -n 15 "$log" >&2
        die "apt could not install these packages (no network, or not offered by this release): $missing"
    }
}

has_feature() { "$1" -c "$2" >/dev/null 2>&1; }

command -v apt-get >/dev/null && command -v dpkg-query >/dev/null ||
    die "This set-up knows Debian and Ubuntu only; elsewhere install QGIS 3.22 or newer with Python's shapely 2, scipy, geopandas and pyogrio by hand."

log=$(mktemp)
trap 'rm -f "$log"' EXIT

apt_install "QGIS with its Python, scipy, the Qt translation tools and a virtual screen for the tests; all of it together is about 1.5 GB and takes 1 to 5 minutes." \
    "${BASE_PACKAGES[@]}"

# Which Python packages fit is decided by what the system's numpy can do: everything that QGIS brings is built against it.
requirements=(-r .ci/requirements-test.txt)
if has_feature $PYTHON 'import numpy; numpy.concat'; then
    # proj-bin: in a virtual environment pyproj finds the data of PROJ beside that program only.
    apt_install "shapely, geopandas and pyogrio of this distribution; about half a minute." \
        python3-shapely python3-geopandas python3-pyogrio proj-bin
    has_feature $PYTHON 'import shapely; shapely.from_wkb, shapely.contains_properly' ||
        die "The shapely of this distribution is older than version 2, which HerStruct needs; use Debian 13 or newer, or Debian 12."
    constraint=numpy==$($PYTHON -c 'import numpy; print(numpy.__version__)')
else
    requirements+=(-r .ci/requirements-wheels.txt)
    constraint='numpy<2'
fi

version=$($PYTHON -c 'import sys; print("%d.%d" % sys.version_info[:2])')
if [ -x $VENV/bin/python ] && ! grep -q "^version *= *$version" $VENV/pyvenv.cfg; then
    say "the Python of this system has become $version: making .venv/ anew."
    rm -rf $VENV
fi
if ! has_feature $VENV/bin/python 'import pip'; then
    say "making .venv/ on top of the system's Python $version; a few seconds."
    $PYTHON -m venv --clear --system-site-packages $VENV || die "Python could not make .venv/; is python3-venv installed and the disk writable?"
fi

printf '%s\n' "$constraint" >$VENV/constraints.txt
say "checking the Python packages in .venv/ (test tools, and peers to check the indicators against)."
say "  The first time pip fetches about 350 MB, 1 to 3 minutes; with everything there, seconds."
$VENV/bin/python -m pip install -q --disable-pip-version-check --no-input -c $VENV/constraints.txt "${requirements[@]}" >"$log" 2>&1 || {
    tail -n 15 "$log" >&2
    die "pip could not fetch or install the Python packages named in .ci/requirements-*.txt; is there a network?"
}

$VENV/bin/python - <<'PY' || die "The Python packages are installed but do not work together; remove .venv/ and run make env again."
import osgeo.gdal_array
import qgis.core
import scipy.sparse.csgraph
import shapely
import geopandas
import pyogrio

shapely.from_wkb, shapely.contains_properly
PY
touch $STAMP
say "ready: $($VENV/bin/python -c 'from qgis.core import Qgis; import numpy, scipy, shapely; print("QGIS", Qgis.QGIS_VERSION.split("-")[0], "with numpy", numpy.__version__, "scipy", scipy.__version__, "shapely", shapely.__version__)')"
