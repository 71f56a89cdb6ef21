# Everything a maintainer runs. `make` alone lists the targets. A fresh machine needs python3, pip and make.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
PY     := $(BIN)/python

.DEFAULT_GOAL := help
.PHONY: .check-types .check-rest $(shell awk -F: '/^[a-z-]+:.*## / { print $$1 }' $(MAKEFILE_LIST))

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
	$(PY) -m pytest -n 3 --dist worksteal $(if $(TRANSPORT),--transport=$(TRANSPORT))

SPEC_TESTS := $(addprefix tests/generated/test_,spec_against_inventory.py wire.py typed.py imports.py python_binance_names.py readme.py) \
              tests/sandbox/test_product_streams.py

test-spec: setup  ## what a change of the spec can break: its rules and form, the output, its types, each call on the wire
	$(PY) -m codegen lint
	$(PY) -m codegen fmt --check
	$(PY) -m codegen check
	$(BIN)/mypy
	$(PY) -m pytest $(SPEC_TESTS)

generate: setup  ## spec -> generated/, and the table of what is covered in the README
	$(PY) -m codegen generate

watch: setup  ## generate again after each change of the spec or the generator, until Ctrl-C
	@$(PY) -m codegen generate --watch

check: setup  ## lint and format of the spec, generated/ is what the spec gives, ruff, mypy --strict, pyright
	@$(MAKE) --no-print-directory -j 2 .check-types .check-rest

.check-types:  # beside the others: it takes as long as all of them
	$(BIN)/pyright --pythonpath $(PY)

.check-rest:
	$(PY) -m codegen lint
	$(PY) -m codegen fmt --check
	$(PY) -m codegen check
	$(BIN)/ruff check --quiet .
	$(BIN)/mypy

spec-lint: setup  ## mistakes in the spec, as path:line:col: rule message
	$(PY) -m codegen lint

spec-fmt: setup  ## write the spec in its canonical form, comments kept
	$(PY) -m codegen fmt

spec-diff: setup  ## what changed for users since BASE (default origin/main); FORMAT=markdown, json or github
	@$(PY) -m codegen diff $(or $(BASE),origin/main) --format $(or $(FORMAT),text)

api-diff: setup  ## what changed in the Python surface since BASE; the old tests/typing against the new package
	@$(PY) -m codegen api-diff $(or $(BASE),origin/main) --format $(or $(FORMAT),text)

release-notes: setup  ## the changelog's entry since BASE (default: last tag), and the next version; WRITE=1, RELEASE=1
	@$(PY) -m codegen release-notes $(BASE) $(if $(WRITE),--write) $(if $(RELEASE),--release)

git-driver: setup  ## let git show what a change of the spec says, not how it is written (in this clone)
	git config diff.binance-spec.textconv 'f() { $(PY) -m codegen facts --form 1 "$$1" 2>/dev/null || cat "$$1"; }; f'
	git config diff.binance-spec.cachetextconv true

drift: setup  ## what Binance has that the spec lacks, and the reverse; P="spot margin", DOCS=path, REASONS=1, OFFLINE=1, WRITE=1
	@$(PY) -m codegen drift $(if $(DOCS),--docs $(DOCS)) $(foreach one,WRITE REASONS OFFLINE,$(if $($(one)),--$(shell echo $(one) | tr A-Z a-z))) $(P)

list: setup  ## where an endpoint is: make list Q=depth
	$(PY) -m codegen list $(Q)

docs-samples: setup  ## Binance's own samples fit the types: DOCS=folder with its spot-api-docs and connector-python
	DOCS='$(or $(DOCS),../docs)' $(PY) -m pytest -rs tests/samples

bench: setup  ## CPU per operation beside python-binance and the bare libraries, in one run
	$(PY) -m tests.bench

soak: setup  ## faults, rotations, floods and whole days of streams, faults around orders, beside the peers; writes the table above
	$(PY) -m tests.soak --factor $(or $(FACTOR),1)

clean:  ## remove what can be made again (not generated/)
	rm -rf $(VENV) .cache .bench .mypy_cache .ruff_cache .pytest_cache .hypothesis
