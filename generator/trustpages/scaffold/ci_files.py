"""Ready-made CI of a shop: what checks each change and publishes what was checked, for four hosts."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import Literal, TypeAlias
from urllib.parse import urlsplit

from pydantic import TypeAdapter

from trustpages.model.settings import BaseUrl

CiHost: TypeAlias = Literal["github", "gitlab", "cloudflare", "netlify", "none"]
"""Who runs the CI and shows the pages; "none" is a shop that publishes by hand."""

CI_TEMPLATE_FOLDER = Path(__file__).parent / "ci"
BASE_URL_VARIABLE = "@BASE_URL@"
"""Stands in the files where the address of the site belongs."""

_GITHUB_WORKFLOWS = PurePosixPath(".github/workflows")
_DEPENDABOT_FILES = {PurePosixPath(".github/dependabot.yml"): "dependabot.yml"}
_CI_TEMPLATES: Mapping[CiHost, Mapping[PurePosixPath, str]] = {
    "github": {
        _GITHUB_WORKFLOWS / "publish.yml": "github/publish.yml",
        _GITHUB_WORKFLOWS / "rebuild.yml": "rebuild.yml",
        **_DEPENDABOT_FILES,
    },
    "gitlab": {PurePosixPath(".gitlab-ci.yml"): "gitlab/gitlab-ci.yml"},
    "cloudflare": {
        _GITHUB_WORKFLOWS / "publish.yml": "cloudflare/publish.yml",
        _GITHUB_WORKFLOWS / "rebuild.yml": "rebuild.yml",
        **_DEPENDABOT_FILES,
    },
    "netlify": {
        PurePosixPath("netlify.toml"): "netlify/netlify.toml",
        _GITHUB_WORKFLOWS / "check.yml": "netlify/check.yml",
        _GITHUB_WORKFLOWS / "rebuild.yml": "netlify/rebuild.yml",
        **_DEPENDABOT_FILES,
    },
    "none": {},
}


def generate_ci_files(host: CiHost, base_url: str) -> dict[PurePosixPath, str]:
    """The files for a host by their path in the shop's repository; `base_url` is where the pages will stand.

    They install what `requirements.txt` names and build the folder `content`. Raises pydantic's
    `ValidationError` when `base_url` is not the address of a site.
    """
    address = TypeAdapter(BaseUrl).validate_python(base_url).href
    known = _format_ci_base_url(host, address)
    return {
        path: (CI_TEMPLATE_FOLDER / name)
        .read_text(encoding="utf-8")
        .replace(BASE_URL_VARIABLE, known)
        for path, name in _CI_TEMPLATES[host].items()
    }


def _format_ci_base_url(host: CiHost, address: str) -> str:
    """The address as a CI file names it: GitLab makes up addresses of its own and knows them best."""
    own = (urlsplit(address).hostname or "").endswith(".gitlab.io")
    return "$CI_PAGES_URL" if host == "gitlab" and own else address
