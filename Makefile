# One target per thing people do. Plain `make` sets everything up and generates the clients.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.DEFAULT_GOAL := generate
.PHONY: help generate demo check test test-lowest test-matrix quick fix coverage golden oracle slips bench corpus suite fuzz mocks respect peers

help: ## Say what each target does.
	@grep -E '^[a-z-]+:.*## ' Makefile | sed -E 's/^([a-z-]+):.*## /\1\t/' | expand -t 14

$(READY): pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade 'pip>=25.1' -c constraints.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[generator]' --group dev
	$(BIN)/python -m compileall -q generator
	@touch $(READY)

generate: $(READY) ## Check the specs and generate the four clients (what plain `make` does).
	$(BIN)/reelgen generate

check: $(READY) ## Lint, type-check everything, and fail where generated/ differs from the specs.
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/reelgen generate --check
	$(BIN)/reelgen lint
	$(BIN)/mypy
	$(BIN)/pyright

# On all cores; `pytest` alone runs the tests one after the other. tests/conftest.py divides them.
PARALLEL := -n auto --dist loadscope

test: $(READY) ## Run all tests, on all cores.
	$(BIN)/pytest $(PARALLEL)

# About 37 s of CPU: the passes and checks of a document, JSON Schema, all decisions about Python, small generated
# packages, validation, the behavior of clients and jobs, and the import rules.
QUICK := tests/schema tests/document tests/lower tests/validation tests/runtime tests/generator tests/test_house.py \
	tests/clients/test_behaviour.py tests/clients/test_mistakes.py tests/jobs/test_waiting.py

MATRIX ?= python3.11 python3.12 python3.13

test-lowest: $(READY) ## Run tests with the lowest and with the newest version of every dependency.
	$(BIN)/python -m tests.matrix --lowest

test-matrix: $(READY) ## Run tests with each Python of MATRIX and each pydantic that is supported.
	$(BIN)/python -m tests.matrix --python $(MATRIX)

quick: $(READY) ## Run the tests that find the most in half a minute.
	$(BIN)/pytest -q $(PARALLEL) -m "not slow" $(QUICK)

fix: $(READY) ## Correct what a tool can: lint, format, and generated/.
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
	$(BIN)/reelgen generate

coverage: $(READY) ## Report how much of the specs the fixtures cover: a table, a page, and JSON.
	$(BIN)/reelgen coverage

golden: $(READY) ## Accept today's refusals and generated code as expected (tests/rejects, tests/golden); review the diff.
	$(BIN)/pytest tests/generator/test_rejects.py tests/generator/test_golden.py tests/diff/test_histories.py --accept

SLIPS ?= specs/*.yaml

slips: $(READY) ## Plant every slip of one letter in the pointers and expressions: SLIPS="DOCUMENT ..." (minutes each).
	$(BIN)/python -m tests.lint.slips $(SLIPS)

ORACLE ?= --seed 1 --count 200

oracle: $(READY) ## Hold what `reelgen diff` predicts against what breaks: ORACLE="--seed 7 --count 200 DOCUMENT ...".
	$(BIN)/python -m tests.oracle $(ORACLE)

respect: $(READY) ## Run the exported workflows against the sandbox with Redocly CLI (needs npm).
	$(BIN)/python tests/export/respect.py

PEERS := .venv-bench/peers
SOURCES ?= tests/convert/sources/*.json

peers: $(READY) ## Convert SOURCES (Swagger 2.0, HAR, Postman) here and with other converters, and compare the requests (needs node).
	npm install --silent --no-save --prefix $(PEERS) swagger2openapi@7.0.8 har-to-openapi@3.0.1 @scalar/postman-to-openapi@0.7.14
	$(BIN)/python -m tests.convert.run_peers $(PEERS) $(SOURCES)

demo: $(READY) ## One job on each provider at once, in the sandbox: no key, no network.
	$(BIN)/reelgen demo

SUITE := .venv-bench/suite

suite: $(READY) ## Count what generated clients get right of the JSON-Schema-Test-Suite.
	mkdir -p $(SUITE)
	$(BIN)/python -m pip download --quiet --disable-pip-version-check --no-deps --no-binary jsonschema --dest $(SUITE) jsonschema==4.26.0
	tar -xzf $(SUITE)/jsonschema-4.26.0.tar.gz -C $(SUITE)
	$(BIN)/python tests/bench/json_schema_suite.py $(SUITE)/jsonschema-4.26.0/json/tests/draft2020-12 --misses

BENCH := .venv-bench
MADE := $(BENCH)/made

bench: $(READY) ## Measure the clients beside other SDKs and print one table of ratios.
	$(PYTHON) -m venv $(BENCH)/tools
	$(PYTHON) -m venv $(BENCH)/run
	$(BENCH)/tools/bin/python -m pip install --quiet --disable-pip-version-check --upgrade 'pip>=25.1'
	$(BENCH)/run/bin/python -m pip install --quiet --disable-pip-version-check --upgrade 'pip>=25.1'
	$(BENCH)/tools/bin/python -m pip install --quiet --disable-pip-version-check --group bench-tools
	$(BENCH)/run/bin/python -m pip install --quiet --disable-pip-version-check --group bench
	rm -rf $(MADE) && mkdir -p $(MADE)
	cp tests/bench/spec.yaml $(MADE)/bench.yaml
	$(BIN)/reelgen generate $(MADE)/bench.yaml --out $(MADE) --package benchspec
	PATH="$(CURDIR)/$(BIN):$$PATH" $(BENCH)/tools/bin/openapi-python-client generate --path tests/bench/spec.yaml --output-path $(MADE)/benchopc --meta none
	cd $(MADE) && ../tools/bin/datamodel-codegen --input bench.yaml --input-file-type openapi --output benchdcg/models.py --output-model-type pydantic_v2.BaseModel --target-pydantic-version 2.14 --use-missing-sentinel --use-annotated --disable-warnings --generate-client httpx2 --client-output benchdcg/client --client-package benchdcg.client --client-model-package benchdcg.models
	$(BENCH)/run/bin/python tests/bench/bench.py

FUZZ := .venv-fuzz

fuzz: ## Ask the sandbox with Schemathesis: every provider, all its phases.
	$(PYTHON) -m venv $(FUZZ)
	$(FUZZ)/bin/python -m pip install --quiet --disable-pip-version-check --upgrade 'pip>=25.1'
	$(FUZZ)/bin/python -m pip install --quiet --disable-pip-version-check -e '.[generator,sandbox]' --group fuzz
	$(FUZZ)/bin/python tests/fuzz/fuzz.py

MOCKS := .venv-bench/mocks

mocks: $(READY) ## Compare the sandbox with other mock servers, row by row (needs node).
	npm install --silent --no-save --prefix $(MOCKS) @stoplight/prism-cli@5.14.2 @stdy/cli@0.22.2
	$(BIN)/python tests/bench/mock_servers.py --tools $(MOCKS)/node_modules/.bin

DOCS ?= tests/corpus/documents

corpus: $(READY) ## Generate every document below DOCS=folder and print how well, beside other generators.
	$(PYTHON) -m venv $(BENCH)/corpus
	$(BENCH)/corpus/bin/python -m pip install --quiet --disable-pip-version-check --upgrade 'pip>=25.1'
	$(BENCH)/corpus/bin/python -m pip install --quiet --disable-pip-version-check --group corpus-tools
	$(BIN)/python -m tests.corpus $(DOCS) --peers --tools $(BENCH)/corpus/bin
