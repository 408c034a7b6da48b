# One target per thing people do. Plain `make` sets everything up and generates the clients.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.DEFAULT_GOAL := generate
.PHONY: help generate check test golden

help: ## Say what each target does.
	@grep -E '^[a-z]+:.*## ' Makefile | sed -E 's/^([a-z]+):.*## /\1\t/' | expand -t 12

$(READY): pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade 'pip>=25.1' -c constraints.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[generator]' --group dev
	@touch $(READY)

generate: $(READY) ## Check the specs and generate the four clients (what plain `make` does).
	$(BIN)/reelgen generate

check: $(READY) ## Lint, type-check everything, and fail where generated/ differs from the specs.
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/reelgen generate --check
	$(BIN)/mypy
	$(BIN)/pyright

test: $(READY) ## Run the tests.
	$(BIN)/pytest

golden: $(READY) ## Rewrite the expected texts under tests/rejects; review the diff.
	$(BIN)/pytest tests/generator/test_rejects.py --accept
