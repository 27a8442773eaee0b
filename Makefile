# Two commands are all it takes: `make run` sets everything up and starts the demo, `make test` sets everything up and tests.
PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/pip --disable-pip-version-check --quiet
export OMP_NUM_THREADS ?= 1

.PHONY: help run test check lint install lock rasa rasa-lock clean

help:
	@echo "make run       set up and start the demo: three companies to chat with and call"
	@echo "make run RASA=1  the same with Rasa in charge of meaning (sets Rasa up first, as make rasa does)"
	@echo "make test      set up and run all tests; what a test wants and does not find it says"
	@echo "make check     lint, types, imports, then the tests"
	@echo "make install   only the set-up: .venv with the command receptionist"
	@echo "make rasa      install Rasa with a Python 3.10 of its own, check its training data, train its model"
	@echo "make lock      write the lock files anew from pyproject.toml"

run: install $(if $(RASA),rasa)
	$(BIN)/$(if $(RASA),python -m receptionist.rasa_server,receptionist demo)

install: .venv/ready

test: .venv/ready-dev
	$(BIN)/pytest

check: lint test

lint: .venv/ready-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

.venv/ready: requirements.lock requirements-extra.lock pyproject.toml | .venv/bin/pip
	@echo "Installing what the receptionist needs (once; about two minutes) …"
	$(PIP) install --require-hashes -r requirements.lock
	$(PIP) install --require-hashes --no-deps -r requirements-extra.lock
	$(PIP) install --no-deps --no-build-isolation --editable .
	$(BIN)/receptionist prepare
	@touch $@

.venv/ready-dev: requirements-dev.lock .venv/ready
	@echo "Installing what the tests need …"
	$(PIP) install --require-hashes -r requirements-dev.lock
	@touch $@

.venv/bin/pip:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "Python 3.11 or newer is needed; name it with make PYTHON=/path/to/python3.11"; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
	  echo "Python's venv module is missing; installing Debian's package python3-venv …"; \
	  if [ "$$(id -u)" = 0 ]; then apt-get update -qq && apt-get install -y -qq python3-venv; \
	  else sudo apt-get update -qq && sudo apt-get install -y -qq python3-venv; fi || { \
	  echo "That did not work. Please run: apt-get install python3-venv"; exit 1; }; }
	$(PYTHON) -m venv .venv

lock: .venv/ready
	$(PIP) install pip-tools
	$(BIN)/pip-compile -q $(LOCK_OPTIONS) -o requirements.lock pyproject.toml build.in
	$(BIN)/pip-compile -q $(LOCK_OPTIONS) --extra dev -c requirements.lock -o requirements-dev.lock pyproject.toml build.in

LOCK_OPTIONS := --generate-hashes --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --no-header \
  --no-annotate --strip-extras --allow-unsafe

rasa: bot/rasa/models/receptionist.tar.gz

bot/rasa/models/receptionist.tar.gz: .venv-rasa/ready $(wildcard bot/rasa/*.py bot/rasa/*.yml bot/rasa/data/*/*.yml) \
  $(wildcard bot/knowledge/*.yml) bot/understanding/rasa_data.py | .venv/ready
	$(BIN)/python -m bot.understanding.rasa_data bot/rasa/models/data
	.venv-rasa/bin/python bot/rasa/train.py

.venv-rasa/ready: bot/rasa/requirements.lock
	@python=$$(RASA_PYTHON='$(RASA_PYTHON)' bot/rasa/find-python) && $$python -m venv --clear .venv-rasa
	@echo "Installing Rasa (once; 3 GB, about three minutes) …"
	.venv-rasa/bin/pip --disable-pip-version-check --quiet install --require-hashes -r bot/rasa/requirements.lock
	@touch $@

rasa-lock:
	rm -rf var/rasa-lock && $$(RASA_PYTHON='$(RASA_PYTHON)' bot/rasa/find-python) -m venv var/rasa-lock
	var/rasa-lock/bin/pip --quiet install pip-tools
	var/rasa-lock/bin/pip-compile -q $(LOCK_OPTIONS) -o bot/rasa/requirements.lock bot/rasa/requirements.in
	rm -rf var/rasa-lock

clean:
	rm -rf .venv .venv-rasa bot/rasa/models build dist *.egg-info
