"""A site with what its host wants: only when it is written, the same each time, and on top of the rest."""

from __future__ import annotations

import re
from pathlib import Path, PurePosixPath
from typing import get_args

import pytest
from hosting_harness import shop, site
from support.shops import TODAY, built

from trustpages.hosting import HOSTS
from trustpages.model.settings import HostName
from trustpages.pipeline import (
    BuildOptions,
    build_site,
    finish_site,
    prepare_site,
    with_host_files,
)
from trustpages.resources import REPOSITORY_FOLDER

ADDED = {
    "github": set(),
    "gitlab": {".gz", ".br"},
    "cloudflare": {"_headers", "_redirects"},
    "netlify": {"_headers", "_redirects"},
    "nginx": {".trustpages-nginx.conf", ".gz", ".br"},
    "apache": {".htaccess", ".gz", ".br"},
}


def sorts(paths: set[PurePosixPath]) -> set[str]:
    return {path.suffix if path.suffix in (".gz", ".br") else path.name for path in paths}


def test_every_host_has_one_record_and_a_page_in_the_docs() -> None:
    assert list(HOSTS) == list(get_args(HostName)) == list(ADDED)
    for name, host in HOSTS.items():
        page = (REPOSITORY_FOLDER / "docs" / host.docs_page).read_text(encoding="utf-8")
        assert name in page.lower()


def test_no_other_module_of_the_generator_names_a_host() -> None:
    """But for the names that `site.yaml` takes, and the CI files; a format of reports is github, too.

    A provider of contact forms is called as the host on which it works.
    """
    named = re.compile(rf"[\"'](?:{'|'.join(HOSTS.keys() - {'github'})})[\"']")
    package = REPOSITORY_FOLDER / "generator" / "trustpages"
    naming = {
        path.relative_to(package).as_posix()
        for path in package.rglob("*.py")
        if named.search(path.read_text(encoding="utf-8"))
    }

    assert naming == {
        "fields/contact_form.py",
        "hosting/hosts.py",
        "model/settings.py",
        "scaffold/ci_files.py",
    }


@pytest.mark.parametrize("host", ADDED)
def test_a_host_gets_its_own_files_and_all_others_stay_as_they_are(host: str) -> None:
    plain = site(host=host)
    whole = with_host_files(plain)

    assert sorts(set(whole.files) - set(plain.files)) == ADDED[host]
    assert {path: whole.files[path] for path in plain.files} == plain.files


def test_without_a_host_nothing_is_added() -> None:
    plain = site()

    assert with_host_files(plain).files == plain.files


@pytest.mark.parametrize("host", ["nginx", "apache", "netlify"])
def test_two_builds_give_the_same_bytes(host: str, tmp_path: Path) -> None:
    first, second = (with_host_files(built(shop(tmp_path / name, host=host))) for name in "ab")

    assert first.files == second.files
    assert list(first.files) == list(second.files)


def test_a_preview_has_the_same_bytes_as_a_build_and_no_file_for_a_host(tmp_path: Path) -> None:

    content, wishes = shop(tmp_path, host="nginx"), BuildOptions(TODAY)
    seen = finish_site(prepare_site(content, wishes), content).files

    assert seen == build_site(content, wishes).files
    assert sorts(set(seen)) & ADDED["nginx"] == set()
    assert PurePosixPath(".well-known/security.txt") in seen
