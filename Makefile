# Everything happens in .venv, made from the locked versions; nothing else on the machine is touched
# (but `make test` installs Debian's chromium for the test of the demo page, where it is absent and may).
# What runs the bot is locked apart from what tests it: only `make test` and what developers do install the latter.
PYTHON ?= python3
PORT ?= 8080
BIN := .venv/bin
INSTALL = $(BIN)/pip install --quiet --disable-pip-version-check --no-compile
# pip would also compile the tests that packages bring, and itself: 24 MB that nobody runs.
BYTECODE = $(BIN)/python -m compileall -q -x '/(tests?|pip)/' .venv/lib
COMPILE = uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --upgrade pyproject.toml
# One more than there are cores: tests that start programs mostly wait for them.
WORKERS = $(shell $(PYTHON) -c 'import os; print((os.cpu_count() or 1) + 1)')

.PHONY: setup setup-dev demo test bench soak docs lock wheel clean
setup: .venv/ready

setup-dev: .venv/ready-dev

demo: .venv/ready
	$(BIN)/issuebot demo --port $(PORT)

test: .venv/ready-dev
	.ci/chromium
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest -n $(WORKERS) --dist worksteal

bench: .venv/ready-dev
	$(BIN)/python -m tests.benchmarks

soak: .venv/ready-dev
	$(BIN)/python -m tests.soak

docs: .venv/ready
	$(BIN)/python docs/moves.py

lock:
	$(COMPILE) --extra postgres --extra setup -o requirements.lock
	$(COMPILE) --extra postgres --extra setup --extra dev --constraint requirements.lock -o requirements-dev.lock

wheel: .venv/ready
	$(BIN)/python -m hatchling build --target wheel

clean:
	rm -rf .venv

.venv/ready: requirements.lock pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "issuebot needs Python 3.11 or newer; set PYTHON=python3.11")'
	$(PYTHON) -m venv .venv
	$(BIN)/pip uninstall --quiet --yes setuptools  # Python 3.11 brings it; nothing here asks for it
	$(INSTALL) --require-hashes -r requirements.lock
	$(INSTALL) --no-deps --no-build-isolation -e .
	$(BYTECODE)
	touch $@

.venv/ready-dev: requirements-dev.lock .venv/ready
	$(INSTALL) --require-hashes -r requirements-dev.lock
	$(BYTECODE)
	touch $@
