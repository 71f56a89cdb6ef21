# Everything a maintainer runs. `make` alone lists the targets. A fresh machine needs python3, pip and make.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
PY     := $(BIN)/python

.DEFAULT_GOAL := help
.PHONY: help setup demo test generate check spec-lint spec-fmt spec-diff git-driver list bench soak clean

help:  ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(VENV)/.ready  ## make .venv and install what the project needs

$(VENV)/.ready: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(PY) -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

demo: generate  ## the main job on a fresh machine: sandbox, REST, ws_*, streams, an order and its fill
	$(PY) -m binance_gen.demo --recordings ../shared/recordings

test: check  ## set up, check, run all tests
	$(PY) -m pytest -n 2

generate: setup  ## spec -> generated/, and the table of what is covered in the README
	$(PY) -m codegen generate

check: setup  ## lint and format of the spec, generated/ is what the spec gives, ruff, mypy --strict, pyright
	$(PY) -m codegen lint
	$(PY) -m codegen fmt --check
	$(PY) -m codegen check
	$(BIN)/ruff check --quiet .
	$(BIN)/mypy
	$(BIN)/pyright --pythonpath $(PY)

spec-lint: setup  ## mistakes in the spec, as path:line:col: rule message
	$(PY) -m codegen lint

spec-fmt: setup  ## write the spec in its canonical form, comments kept
	$(PY) -m codegen fmt

spec-diff: setup  ## what changed for users since BASE (default origin/main); FORMAT=markdown, json or github
	@$(PY) -m codegen diff $(or $(BASE),origin/main) --format $(or $(FORMAT),text)

git-driver: setup  ## let git show what a change of the spec says, not how it is written (in this clone)
	git config diff.binance-spec.textconv 'f() { $(PY) -m codegen facts --form 1 "$$1" 2>/dev/null || cat "$$1"; }; f'
	git config diff.binance-spec.cachetextconv true

list: setup  ## where an endpoint is: make list Q=depth
	$(PY) -m codegen list $(Q)

bench: setup  ## CPU per operation beside python-binance and the bare libraries, in one run
	$(PY) -m tests.bench

soak: setup  ## faults, rotations, floods and whole days of streams, beside the peers; writes the table above
	$(PY) -m tests.soak --factor $(or $(FACTOR),1)

clean:  ## remove what can be made again (not generated/)
	rm -rf $(VENV) .cache .bench .mypy_cache .ruff_cache .pytest_cache .hypothesis
