"""Ready-made CI of a shop: what checks each change and publishes what was checked, by host."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

from pydantic import TypeAdapter

from trustpages.model.settings import BaseUrl

CI_TEMPLATE_FOLDER = Path(__file__).parent / "ci"
BASE_URL_VARIABLE = "@BASE_URL@"
"""Placeholder in the templates for the address of the site."""

_GITHUB_WORKFLOWS = PurePosixPath(".github/workflows")
_DEPENDABOT_FILES = {PurePosixPath(".github/dependabot.yml"): "dependabot.yml"}


@dataclass(frozen=True, slots=True)
class CiHost:
    """Who runs the CI of a shop and shows its pages.

    `templates` maps paths in the shop's repository to files in `CI_TEMPLATE_FOLDER`; `next_step` is what the
    owner still has to do. A site under `own_domain` gets its address from the CI variable `address_variable`.
    """

    templates: Mapping[PurePosixPath, str] = field(default_factory=dict)
    next_step: str = ""
    own_domain: str = ""
    address_variable: str = ""


CI_HOSTS: Mapping[str, CiHost] = {
    "github": CiHost(
        {
            _GITHUB_WORKFLOWS / "publish.yml": "github/publish.yml",
            _GITHUB_WORKFLOWS / "rebuild.yml": "rebuild.yml",
            **_DEPENDABOT_FILES,
        },
        "GitHub publishes each push to main, once its settings (Pages, Source) say GitHub Actions.",
    ),
    "gitlab": CiHost(
        {PurePosixPath(".gitlab-ci.yml"): "gitlab/gitlab-ci.yml"},
        "GitLab publishes each push to the default branch.",
        own_domain=".gitlab.io",
        address_variable="$CI_PAGES_URL",
    ),
    "cloudflare": CiHost(
        {
            _GITHUB_WORKFLOWS / "publish.yml": "cloudflare/publish.yml",
            _GITHUB_WORKFLOWS / "rebuild.yml": "rebuild.yml",
            **_DEPENDABOT_FILES,
        },
        "Each push to main is published, once the repository holds the secret and"
        " the two variables that .github/workflows/publish.yml names.",
    ),
    "netlify": CiHost(
        {
            PurePosixPath("netlify.toml"): "netlify/netlify.toml",
            _GITHUB_WORKFLOWS / "check.yml": "netlify/check.yml",
            _GITHUB_WORKFLOWS / "rebuild.yml": "netlify/rebuild.yml",
            **_DEPENDABOT_FILES,
        },
        "Netlify publishes each push, once the repository is linked there.",
    ),
    "none": CiHost(),
}
"""By the answer to the question who publishes; "none" is a shop that publishes by hand."""


def format_ci_choices() -> str:
    """The names of all CI hosts, for a sentence: `github, gitlab or none`."""
    *names, last = CI_HOSTS
    return f"{', '.join(names)} or {last}"


def generate_ci_files(name: str, base_url: str) -> dict[PurePosixPath, str]:
    """The CI files for a host of `CI_HOSTS` by their path in the shop's repository.

    They install what `requirements.txt` names and build the folder `content`. Raises pydantic's
    `ValidationError` when `base_url` is not the address of a site.
    """
    host = CI_HOSTS[name]
    address = _format_base_url(host, TypeAdapter(BaseUrl).validate_python(base_url).href)
    return {
        path: (CI_TEMPLATE_FOLDER / template)
        .read_text(encoding="utf-8")
        .replace(BASE_URL_VARIABLE, address)
        for path, template in host.templates.items()
    }


def _format_base_url(host: CiHost, address: str) -> str:
    """The address as a CI file names it: for pages under its own domain the host knows it best."""
    own = host.own_domain and (urlsplit(address).hostname or "").endswith(host.own_domain)
    return host.address_variable if own else address
