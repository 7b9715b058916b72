# Everything happens in .venv, made from the locked versions; nothing else on the machine is touched
# (but `make test` installs Debian's chromium for the test of the demo page, where it is absent and may).
PYTHON ?= python3
BIN := .venv/bin
# One more than there are cores: tests that start programs mostly wait for them.
WORKERS = $(shell $(PYTHON) -c 'import os; print((os.cpu_count() or 1) + 1)')

.PHONY: setup demo test bench docs lock clean
setup: .venv/ready

demo: .venv/ready
	$(BIN)/issuebot demo

test: .venv/ready
	.ci/chromium
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest -n $(WORKERS) --dist worksteal

bench: .venv/ready
	$(BIN)/python -m tests.benchmarks

docs: .venv/ready
	$(BIN)/python docs/moves.py

lock:
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --upgrade \
	  --extra postgres --extra dev pyproject.toml -o requirements.lock

clean:
	rm -rf .venv

.venv/ready: requirements.lock pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "issuebot needs Python 3.11 or newer; set PYTHON=python3.11")'
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	touch $@
