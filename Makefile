# Prêt à dépenser: everything a newcomer runs. `make help` lists it.
.DEFAULT_GOAL := help
SHELL := /bin/sh
VENVS := .venvs
SERVE := $(VENVS)/serve/bin/python
BUILD := $(VENVS)/build/bin/python
DEV := $(VENVS)/dev/bin/python
PORT ?= 8050
export PORT

.PHONY: help run install check test test-slow bench bench-features bench-growth bench-realism bench-model bench-peers bench-dice drill build model-report lock chromium

help: ## List what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

$(VENVS)/serve/.ready: requirements.txt
	@bin/make-env serve requirements.txt
$(VENVS)/build/.ready: requirements-build.txt
	@bin/make-env build requirements-build.txt
$(VENVS)/dev/.ready: requirements-dev.txt
	@bin/make-env dev requirements-dev.txt
$(VENVS)/bench/.ready: requirements-bench.txt
	@bin/make-env bench requirements-bench.txt
$(VENVS)/peers/.ready: requirements-peers.txt
	@bin/make-env peers requirements-peers.txt
$(VENVS)/shapash/.ready: requirements-shapash.txt
	@bin/make-env shapash requirements-shapash.txt

run: $(VENVS)/serve/.ready ## Serve the desk (PORT, default 8050); builds a made-up portfolio first if there is none
	@bin/ready-bundle
	@echo "The desk answers at http://localhost:$(PORT) (Ctrl+C stops it)."
	@exec $(VENVS)/serve/bin/gunicorn "app:create_server()" -c gunicorn.conf.py

install: $(VENVS)/serve/.ready $(VENVS)/build/.ready $(VENVS)/dev/.ready ## Make the environments to serve, build and develop

build: $(VENVS)/build/.ready ## Build the bundle from your tables: make build DATA=folder
	@if [ -z "$(DATA)" ]; then echo "Say where the tables are: make build DATA=folder" >&2; exit 2; fi
	@$(BUILD) -m scoring build --data "$(DATA)" --out artifacts/bundle

model-report: $(VENVS)/build/.ready ## Measure the model on your tables, and write docs/model-report.md (DATA=folder)
	@if [ -z "$(DATA)" ]; then echo "Say where the tables are: make model-report DATA=folder" >&2; exit 2; fi
	@$(BUILD) -m scoring evaluate --data "$(DATA)" --out docs/model-report.md --json docs/model-report.json

check: $(VENVS)/dev/.ready ## Format, lint, types and architecture, no tests
	@$(VENVS)/dev/bin/ruff format --check .
	@$(VENVS)/dev/bin/ruff check .
	@$(VENVS)/dev/bin/mypy
	@$(VENVS)/dev/bin/lint-imports

chromium:
	@bin/need-chromium

test: install check chromium ## Everything: set-up, checks, unit and browser tests
	@$(DEV) -m pytest -n 2 --dist loadfile -m "not slow"
	@$(DEV) -m pytest -o addopts= -o filterwarnings= -q --headless --disable-warnings tests/smoke/smoke_desk.py

test-slow: install ## The drills that take half a minute or more each: killed builds, full disks, searches that go on
	@$(DEV) -m pytest -n 2 --dist loadfile -m slow

bench: $(VENVS)/dev/.ready ## Measure speed and memory beside a floor or a peer
	@$(DEV) -m benchmarks

bench-realism: $(VENVS)/dev/.ready ## Measure how real the made-up portfolio looks beside the real rows in HOME_CREDIT_SAMPLE, a folder
	@if [ -z "$$HOME_CREDIT_SAMPLE" ]; then echo "Say where real rows are: HOME_CREDIT_SAMPLE=folder make bench-realism" >&2; exit 2; fi
	@$(DEV) -m benchmarks.realism
	@$(DEV) -m benchmarks.histories --real "$$HOME_CREDIT_SAMPLE"

bench-features: $(VENVS)/dev/.ready ## Measure our features beside pandas', from raw tables, CSV or Parquet (DATA, the folder of tables)
	@if [ -z "$(DATA)" ]; then echo "Say where the tables are: make bench-features DATA=folder" >&2; exit 2; fi
	@$(DEV) -m benchmarks.feature_tables "$(DATA)"

bench-growth: $(VENVS)/dev/.ready ## Measure what a client costs from 10,000 to a million, and draw it (SIZES)
	@bin/ready-bundle
	@$(DEV) -m benchmarks.growth $(SIZES)

bench-model: $(VENVS)/bench/.ready ## Measure the model beside its rivals, in one run (DATA, the folder of tables)
	@$(VENVS)/bench/bin/python -m benchmarks.model "$(DATA)"

bench-peers: $(VENVS)/dev/.ready $(VENVS)/serve/.ready $(VENVS)/peers/.ready $(VENVS)/shapash/.ready chromium ## Measure the desk beside explainerdashboard and shapash (SIZES, default 10000 50000)
	@bin/ready-bundle
	@$(DEV) -m benchmarks.peers $(SIZES)

drill: $(VENVS)/dev/.ready $(VENVS)/serve/.ready ## Let 50 advisors work at the desk for ten minutes (DRILL='--clients 356255 --swap --memory-limit 512')
	@bin/ready-bundle
	@$(DEV) -m benchmarks.drill $(DRILL)

lock: ## Resolve the locks anew
	@bin/make-locks
	@bin/lock-dice

$(VENVS)/dice/.ready: requirements-dice.txt
	@UV_EXCLUDE=benchmarks/dice/excludes.txt bin/make-env dice requirements-dice.txt
bench-dice: $(VENVS)/dice/.ready ## Measure the what-if beside DiCE on the same model (CLIENTS, default 10)
	@bin/ready-bundle
	@$(VENVS)/dice/bin/python -m benchmarks.dice $(CLIENTS)
