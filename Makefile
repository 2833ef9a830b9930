# HerStruct: what a developer or a planner with a terminal needs. `make` alone lists the targets.
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:

VENV := .venv
PYTHON := $(VENV)/bin/python
STAMP := $(VENV)/.herstruct-env
# First on PATH, so that qgis_process and QGIS itself take their Python packages from .venv.
export PATH := $(CURDIR)/$(VENV)/bin:$(PATH)
export QT_QPA_PLATFORM ?= offscreen

.PHONY: help env demo example test lint bench package translations link test-matrix clean

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1\t\2/p' $(MAKEFILE_LIST) | expand -t 16

env: $(STAMP) ## set up .venv/, and by apt what is missing

$(STAMP): .ci/env.sh $(wildcard .ci/requirements-*.txt)
	@.ci/env.sh

demo: $(STAMP) ## score two real places and the example neighbourhood, and a plan for it
	@$(PYTHON) -m tests.demo

example: $(STAMP) ## rebuild resources/example, the fictional neighbourhood
	@$(PYTHON) .ci/example

test: $(STAMP) ## all tests; one file: make test TESTS=tests/test_house.py
	@rc=0; $(PYTHON) -m pytest -q -n 2 --dist loadfile $(TESTS) || rc=$$?; \
	if [ -n "$(PYTEST_STATUS)" ]; then echo $$rc > "$(PYTEST_STATUS)"; fi; exit $$rc

lint: $(STAMP) ## ruff, mypy (the engine only) and bandit
	$(VENV)/bin/ruff check .
	$(VENV)/bin/mypy
	$(VENV)/bin/bandit -q -r -c pyproject.toml herstruct_plugin

bench: $(STAMP) ## measure against the time budgets
	@$(PYTHON) -m tests.bench

package: $(STAMP) ## dist/herstruct_plugin.zip, ready for "Install from ZIP"
	@$(PYTHON) .ci/package.py

translations: $(STAMP) ## bring i18n/nl.ts up to date and build nl.qm
	@$(PYTHON) .ci/translations.py

link: $(STAMP) ## link the plugin into a QGIS profile (PROFILE=, PROFILES_PATH=, COPY=1)
	@$(PYTHON) .ci/link.py $(if $(PROFILE),--profile "$(PROFILE)") \
		$(if $(PROFILES_PATH),--profiles-path "$(PROFILES_PATH)") $(if $(COPY),--copy)

test-matrix: $(STAMP) ## the tests on Debian 13's QGIS 3.40 as well, in a root under build/
	@.ci/test-matrix.sh

clean: ## remove what was built; .venv/ and the test-matrix roots stay
	rm -rf dist build/demo build/bench i18n/*.qm .pytest_cache .ruff_cache .mypy_cache .hypothesis .qgis-settings
	find herstruct_plugin tests .ci -name __pycache__ -type d -prune -exec rm -rf {} +
