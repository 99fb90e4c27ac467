# GeoRelay: every target sets up by itself what it needs.
SHELL := /bin/bash
PYTHON := .venv/bin/python
QGIS_ENV := QT_QPA_PLATFORM=offscreen PYTHONWARNINGS=ignore
WHAT ?= tests
THREE := -n 3 --dist loadfile  # three processes at once: most tests wait more than they compute

.PHONY: help setup translations demo test test-slow test-faults fuzz mutate test-versions lint scan qt6 run package help-pages release install bench load registry demo-registry test-registry bench-registry screenshots clean

help:  ## show this list
	@awk -F':.*## ' '/^[a-z0-9-]+:.*## /{printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup:  ## install what is missing (by itself before the others)
	@dev/setup.sh

translations: setup  ## take the texts of the source into i18n/*.ts, and make the .qm files from them
	@$(PYTHON) dev/catalogue.py
	@$(PYTHON) dev/catalogue.py --build

demo: setup  ## run the main jobs against the sandbox; what they make lies in demo/out
	@$(QGIS_ENV) $(PYTHON) dev/demo.py

test: lint  ## look for mistakes, then run every test, with a real QGIS
	@$(QGIS_ENV) $(PYTHON) -m pytest $(THREE) -m "not slow and not faults" $(WHAT)

test-slow: setup  ## run the tests that take long: load, fuzzing
	@$(QGIS_ENV) $(PYTHON) -m pytest -m slow $(WHAT)

test-faults: setup  ## break each provider's main job at every request in every way, kill it at every reply; a table
	@$(QGIS_ENV) $(PYTHON) -m pytest -m faults tests/faults

fuzz: setup  ## fuzz every reader, ten minutes each: SECONDS=n, ONLY=target,target
	@.venv/bin/python -m pip -q install --disable-pip-version-check atheris==3.0.0
	@PYTHONWARNINGS=ignore $(PYTHON) dev/fuzz.py --seconds $(or $(SECONDS),600) --only "$(ONLY)"

mutate: setup  ## change the code in small ways, one at a time, and count what no test notices: WITH="--help" tells more
	@dev/setup_mutation.sh
	@PYTHONPATH=.venv/mutation nice $(PYTHON) dev/mutation $(WITH)

test-versions:  ## run every test with another QGIS: RUN="a command that runs what follows it where that QGIS is"
	@$(RUN) sh dev/test_with.sh $(THREE) -m "not slow and not faults" $(WHAT)

screenshots: setup  ## take the pictures of docs/images: every dock, light and dark, 1280 x 720 and 200 %
	@$(QGIS_ENV) $(PYTHON) dev/screenshots.py

lint: setup  ## look for mistakes without running anything
	@.venv/bin/ruff check .
	@.venv/bin/ruff format --check --quiet .
	@.venv/bin/mypy -p georelay

scan: setup  ## scan the zip as the plugin site does: bandit, detect-secrets, flake8, qgis-plugin-analyzer's errors
	@dev/setup_scan.sh
	@$(PYTHON) dev/scan.py $(ZIP)

qt6: setup  ## run QGIS's own pyqt5_to_pyqt6 over a copy of what is packaged: it must change nothing
	@dev/setup_qt6.sh
	@$(PYTHON) dev/qt6.py

run: translations help-pages  ## open QGIS on a private profile with the plugin and the sandbox ready
	@dev/run.sh

package: setup  ## build the zip for the QGIS plugin repository in dist
	@$(PYTHON) dev/package.py

release: setup  ## make a release of what is committed: zip with its changelog, checksum, tag
	@$(PYTHON) dev/release.py

help-pages: setup  ## build the help's pages from docs, with a drawing of each rule, in help
	@$(PYTHON) dev/help_pages.py

install: setup  ## put the plugin into a profile of your own QGIS: PROFILE=name, QGIS=3 or 4
	@$(PYTHON) dev/package.py --install --profile "$(PROFILE)" --qgis "$(QGIS)"

bench: setup  ## print the benchmark table
	@$(QGIS_ENV) $(PYTHON) -m benchmarks

load: setup  ## print how time and memory grow, up to a million plots: SCALE=0.01 tries it small, ONLY=plots,jobs
	@$(QGIS_ENV) nice -n 19 $(PYTHON) -m benchmarks.load --scale $(or $(SCALE),1) --only "$(ONLY)"

registry: setup  ## set up the registry command in an environment of its own, .venv-registry
	@dev/setup_registry.sh

demo-registry: registry  ## check a made-up registry with two workers; the result lies in demo/out/registry
	@.venv-registry/bin/python dev/demo_registry.py

test-registry: registry  ## run the tests of the registry command with a real scheduler and two workers
	@PYTHONWARNINGS=ignore .venv-registry/bin/python -m pytest tests/registry

bench-registry: setup  ## print the benchmark table of the registry command: 1, 4 and 16 million plots, other engines
	@dev/setup_registry.sh benchmarks/registry_requirements.txt
	@nice -n 19 .venv-registry/bin/python -m benchmarks.registry $(PLOTS)

clean:  ## remove what was built
	rm -rf demo/out dist .pytest_cache .hypothesis .ruff_cache
	find . -name __pycache__ -not -path './.venv/*' -prune -exec rm -rf {} +
