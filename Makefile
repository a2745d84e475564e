# The one door: `make run` and `make test` do all the set-up they need.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: run test check lint types imports bench train lock clean

run: .venv/ready-run
	$(BIN)/dateline run data/articles --output outputs

test: .venv/ready-dev
	$(BIN)/pytest

check: lint types imports test

lint: .venv/ready-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: .venv/ready-dev
	$(BIN)/mypy

imports: .venv/ready-dev
	$(BIN)/lint-imports

bench: .venv/ready-dev
	$(BIN)/pytest tests/benchmarks -m benchmark

# Half an hour on two cores; the extra brings torch, which nothing else needs.
train: .venv/ready-run
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-build-isolation --editable '.[train]'
	$(BIN)/dateline train --output src/dateline/models

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Dateline needs Python 3.11 or newer; name one: make PYTHON=python3.12 $(MAKECMDGOALS)" >&2; exit 1; }
	$(PYTHON) -m venv .venv

# Every dependency is pinned with its hash; the package itself is installed in place, without asking the network again.
.venv/ready-run: requirements/run.lock pyproject.toml | .venv/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/run.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

.venv/ready-dev: requirements/dev.lock .venv/ready-run
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.lock
	@touch $@

# Needs uv. The locks hold for Python 3.11 and newer on all systems.
lock:
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --custom-compile-command "make lock" \
		pyproject.toml -o requirements/run.lock
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --custom-compile-command "make lock" \
		--constraint requirements/run.lock --extra dev pyproject.toml -o requirements/dev.lock

clean:
	rm -rf .venv build dist src/dateline.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis
