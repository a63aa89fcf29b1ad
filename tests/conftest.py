"""Rules for all tests: the tier of each, and what becomes of those whose tool is missing."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from playwright.sync_api import Playwright, sync_playwright
from support.counts import SEED, SOAK
from support.shops import TESTS
from support.tools import COMPULSORY, WAYS, missing

from trustpages.diagnostics import Problem
from trustpages.diagnostics.rules import RULES
from trustpages.render.bytecode import TemplateCache
from trustpages.render.compiled_templates import CompiledTemplates
from trustpages.resources import find_compiled_themes

for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
    os.environ.pop(name, None)  # `init` speaks the language of the terminal
WEB_TOOLS = {"apache", "browser", "nginx", "node"}
"""Markers of tests that belong to `make test-browser`: they look at pages, or serve them for real."""
SLOW = {
    "batch/test_deploy_all_stores.py",
    "batch/test_local_pool.py",
    "batch/test_run_batch.py",
    "cli/test_advice_cli.py",
    "cli/test_build_to_bucket.py",
    "cli/test_cli_badge.py",
    "cli/test_cli_build_all.py",
    "cli/test_cli_cached_builds.py",
    "cli/test_cli_cluster.py",
    "cli/test_cli_concurrent_deploys.py",
    "cli/test_cli_damaged_cache.py",
    "cli/test_cli_log.py",
    "cli/test_cli_orders.py",
    "cli/test_cli_process.py",
    "cli/test_cli_serve.py",
    "cli/test_many_to_bucket.py",
    "content/test_read_any_text.py",
    "deploy/test_advice_deploy.py",
    "deploy/test_canaries.py",
    "deploy/test_damaged_notes.py",
    "deploy/test_folder_zip.py",
    "deploy/test_git.py",
    "deploy/test_live_pages.py",
    "deploy/test_s3.py",
    "deploy/test_ssh.py",
    "deploy/test_stores.py",
    "feeds/test_record_feed.py",
    "hosting/test_advice_hosting.py",
    "hosting/test_host_files.py",
    "kinds/test_promise_oracle.py",
    "kinds/test_record_pages.py",
    "markdown/test_nesting.py",
    "media/test_picture_privacy.py",
    "output/test_write_crash.py",
    "preview/test_advice_preview.py",
    "preview/test_own_theme.py",
    "preview/test_preview_requests.py",
    "preview/test_preview_server.py",
    "preview/test_random_edits.py",
    "preview/test_rebuild.py",
    "preview/test_rebuilder.py",
    "preview/test_record_rebuild.py",
    "preview/test_watch.py",
    "render/test_recording.py",
    "scaffold/test_ci_fetch.py",
    "scaffold/test_ci_linters.py",
    "scaffold/test_ci_scripts.py",
    "scaffold/test_ci_steps.py",
    "scaffold/test_minimal_shop.py",
    "scaffold/test_shops_workflow.py",
    "test_advice.py",
    "test_advice_content.py",
    "test_generated_shops.py",
    "test_hostile.py",
    "test_large_record.py",
    "test_mended.py",
    "test_newcomer.py",
    "themes/test_advice_theme.py",
    "themes/test_catalogues.py",
    "themes/test_field_coverage.py",
    "themes/test_theme_facts.py",
    "transparency/test_log_changes.py",
}
"""Files of `make test-slow`: processes, crash and cut harnesses, random edits, stores."""
SLOW_TOOLS = {"go", "ssh"}
"""Markers of further tests of `make test-slow`."""
MARKERS = {"slow": {"slow", *SLOW_TOOLS}, "web": {"web", *WEB_TOOLS}}
"""What puts a test into a tier, by the tier."""
LONGEST = {
    "test_accessibility.py",
    "test_build_to_bucket.py",
    "test_cli_cached_builds.py",
    "test_browser_batches.py",
    "test_browser_saves.py",
    "test_browser_theme.py",
    "test_cli_cluster.py",
    "test_ci_steps.py",
    "test_field_coverage.py",
    "test_git.py",
    "test_local_pool.py",
    "test_nesting.py",
    "test_nights.py",
    "test_publish.py",
    "test_random_edits.py",
    "test_s3.py",
    "test_ssh.py",
    "test_theme_pages.py",
    "test_theme_scripts.py",
    "test_theme_views.py",
    "test_write_crash.py",
}
"""They begin first, so that nobody waits for one of them alone at the end."""

settings.register_profile("soak", deadline=None, derandomize=False)
if SOAK:
    settings.load_profile("soak")


def pytest_report_header() -> str | None:
    """Name the seed of a soak, so that its result can be had again."""
    return f"soak: full counts, seed {SEED}" if SOAK else None


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Let no tier import files that have none of its tests: that takes longer than many tests."""
    tier = config.option.markexpr
    if not collection_path.is_relative_to(TESTS) or not collection_path.match("test_*.py"):
        return None
    is_slow = collection_path.relative_to(TESTS).as_posix() in SLOW
    if tier == "not slow and not web":
        return is_slow or None
    if tier not in MARKERS or (is_slow and tier == "slow"):
        return None
    text = collection_path.read_text(encoding="utf-8")
    return not any(f"pytest.mark.{marker}" in text for marker in MARKERS[tier]) or None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tier of each test, put the longest first, and skip tests whose tool is missing."""
    items.sort(key=lambda item: item.path.name not in LONGEST)
    for item in items:
        markers = {marker.name for marker in item.iter_markers()}
        if markers & WEB_TOOLS:
            item.add_marker("web")
        elif markers & SLOW_TOOLS or item.path.relative_to(TESTS).as_posix() in SLOW:
            item.add_marker("slow")
        for tool in WAYS:
            if tool in markers and missing(tool) and not COMPULSORY:
                item.add_marker(pytest.mark.skip(reason=missing(tool)))


@pytest.fixture(autouse=True)
def _needed(request: pytest.FixtureRequest) -> None:
    """With TRUSTPAGES_COMPULSORY=1 a missing tool is a failure."""
    for marker in WAYS:
        if request.node.get_closest_marker(marker) and missing(marker):
            pytest.fail(missing(marker))


@pytest.fixture(autouse=True, scope="session")
def _no_fsync() -> Iterator[None]:
    """Do not wait for the disk in this process: a lost cache of the disk is nothing that a test can show."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", lambda _: None)
        yield


@pytest.fixture(autouse=True, scope="session")
def _known_codes() -> Iterator[None]:
    """Let the package make no problem whose code the registry of rules does not have."""
    make = Problem.__init__

    def make_known(self: Problem, *values: Any, **named: Any) -> None:
        make(self, *values, **named)
        caller = sys._getframe(1).f_globals.get("__name__", "")  # noqa: SLF001 - who made it
        if caller.startswith("trustpages."):
            assert self.code in RULES, f"the registry of rules has no '{self.code}'"

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Problem, "__init__", make_known)
        yield


@pytest.fixture(scope="session")
def player() -> Iterator[Playwright]:
    """What drives browsers; there may be only one at a time in a process."""
    with sync_playwright() as playing:
        yield playing


@pytest.fixture(autouse=True, scope="session")
def _compiled_templates() -> Iterator[None]:
    """Compile each template once a process, not once a build: kept by name and checksum of its source."""
    shared = TemplateCache(brought=CompiledTemplates(find_compiled_themes()))
    with pytest.MonkeyPatch.context() as patch:
        for module in ("assets", "environment"):
            patch.setattr(f"trustpages.render.{module}.get_bytecode_cache", lambda _: shared)
        yield
