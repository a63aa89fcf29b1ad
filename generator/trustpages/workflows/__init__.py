"""Ready-made CI of a shop: what checks each change and publishes what was checked, for four hosts."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import Literal, TypeAlias
from urllib.parse import urlsplit

from pydantic import TypeAdapter

from trustpages.settings import BaseUrl

CiHost: TypeAlias = Literal["github", "gitlab", "cloudflare", "netlify", "none"]
"""Who runs the CI and shows the pages; "none" is a shop that publishes by hand."""

HERE = Path(__file__).parent
ADDRESS = "@BASE_URL@"
"""Stands in the files where the address of the site belongs."""

_ACTIONS = PurePosixPath(".github/workflows")
_UPDATES = {PurePosixPath(".github/dependabot.yml"): "dependabot.yml"}
_FILES: Mapping[CiHost, Mapping[PurePosixPath, str]] = {
    "github": {
        _ACTIONS / "publish.yml": "github/publish.yml",
        _ACTIONS / "rebuild.yml": "rebuild.yml",
        **_UPDATES,
    },
    "gitlab": {PurePosixPath(".gitlab-ci.yml"): "gitlab/gitlab-ci.yml"},
    "cloudflare": {
        _ACTIONS / "publish.yml": "cloudflare/publish.yml",
        _ACTIONS / "rebuild.yml": "rebuild.yml",
        **_UPDATES,
    },
    "netlify": {
        PurePosixPath("netlify.toml"): "netlify/netlify.toml",
        _ACTIONS / "check.yml": "netlify/check.yml",
        _ACTIONS / "rebuild.yml": "netlify/rebuild.yml",
        **_UPDATES,
    },
    "none": {},
}


def ci_files(host: CiHost, base_url: str) -> dict[PurePosixPath, str]:
    """The files for a host by their path in the shop's repository; `base_url` is where the pages will stand.

    They install what `requirements.txt` names and build the folder `content`. Raises pydantic's
    `ValidationError` when `base_url` is not the address of a site.
    """
    address = TypeAdapter(BaseUrl).validate_python(base_url).href
    known = _known(host, address)
    return {
        path: (HERE / name).read_text(encoding="utf-8").replace(ADDRESS, known)
        for path, name in _FILES[host].items()
    }


def _known(host: CiHost, address: str) -> str:
    """The address as a CI file names it: GitLab makes up addresses of its own and knows them best."""
    own = (urlsplit(address).hostname or "").endswith(".gitlab.io")
    return "$CI_PAGES_URL" if host == "gitlab" and own else address
