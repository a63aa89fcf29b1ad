# Every target sets up what it needs, works alone, in any order, and twice.

PYTHON ?= python3
VENV := .venv
IN_VENV := $(VENV)/bin/python
PIP := $(IN_VENV) -m pip install -qq --disable-pip-version-check -c constraints.txt
PYTEST := $(IN_VENV) -m pytest -q -n auto --dist loadfile --no-loadscope-reorder
SEED ?= 0
# Tests are compiled with their assertions rewritten, which takes longer than to run many of them.
unexport PYTHONDONTWRITEBYTECODE
HERE := $(VENV)/made-in
SITE := $(VENV)/ready-for-site
TEST := $(VENV)/ready-for-test

# An environment that was made in another folder, or by a Python that is gone, is made anew.
ifneq ($(wildcard $(HERE)),)
ifneq ($(shell $(IN_VENV) -c "" 2>&1 && cat $(HERE)),$(CURDIR))
$(shell rm -f $(HERE) $(SITE) $(TEST))
endif
endif

.PHONY: help site serve test test-slow test-browser soak lint check reference templates catalogues gallery clean
.DELETE_ON_ERROR:

help:
	@echo "make site       builds the example shop in content/ into output/, and checks it"
	@echo "make serve      shows the example shop in the browser and follows every save"
	@echo "make test       runs the first tier of the tests"
	@echo "make test-slow  runs the tests that start processes, kill them and edit at random"
	@echo "make test-browser  runs the tests that need a browser, Node.js or a web server"
	@echo "make soak       runs what draws by chance with full counts, for hours; SEED=1 draws anew"
	@echo "make lint       looks at the code: ruff, mypy, and the direction of imports"
	@echo "make check      lint, site and test"
	@echo "make reference  writes the schemas and the generated pages of docs/ anew, after a change of models or rules"
	@echo "make templates  compiles the templates of the built-in themes anew, after a change of a theme or of filters"
	@echo "make catalogues brings the themes' words up to date, after a change of what templates say"
	@echo "make gallery    takes pictures of every theme with the example and the golden shops, into build/gallery"
	@echo "make clean      removes what make made"

site: $(SITE)
	@$(IN_VENV) -m trustpages build content --output output

serve: $(SITE)
	@$(IN_VENV) -m trustpages serve content

test: $(TEST)
	@$(PYTEST) -m "not slow and not web" $(ARGS)

test-slow: $(TEST)
	@$(PYTEST) -m slow $(ARGS)

test-browser: $(TEST)
	@$(PYTEST) -m web $(ARGS)

soak: export TRUSTPAGES_SOAK = 1
soak: export TRUSTPAGES_SEED = $(SEED)
soak: $(TEST)
	@$(PYTEST) -m soak --hypothesis-seed=$(SEED) --durations 0 $(ARGS)
	@echo "Seed $(SEED); note result, day and seed in docs/verification.md"

lint: $(TEST)
	@$(IN_VENV) -m ruff check .
	@$(IN_VENV) -m ruff format --check .
	@$(IN_VENV) -m mypy
	@$(VENV)/bin/lint-imports

check: lint site test

reference: $(SITE)
	@$(IN_VENV) -m trustpages schema content/.schemas
	@$(IN_VENV) tools/content_reference.py
	@$(IN_VENV) tools/messages_reference.py

templates: $(SITE)
	@$(IN_VENV) tools/compiled_templates.py

catalogues: $(SITE)
	@$(IN_VENV) tools/catalogues.py

gallery: $(TEST)
	@$(IN_VENV) tools/gallery.py build/gallery $(ARGS)

clean:
	@$(PYTHON) tools/clean.py

$(HERE):
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "trustpages needs Python 3.11 or newer; name it with: make PYTHON=python3.13 site"; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || \
		{ echo "This Python cannot make environments. Bring what it lacks: sudo apt install python3-venv"; exit 1; }
	@echo "Setting up $(VENV) (about half a minute, only the first time)"
	@$(PYTHON) -m venv --clear $(VENV)
	@echo "$(CURDIR)" > $@

$(SITE): pyproject.toml constraints.txt | $(HERE)
	@$(PIP) -e .
	@touch $@

$(TEST): pyproject.toml constraints.txt | $(HERE)
	@echo "Fetching what the tests need (only the first time)"
	@$(PIP) -e '.[test]'
	@touch $@ $(SITE)
