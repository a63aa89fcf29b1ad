"""What the ready-made CI promises: least rights, pinned actions, one at a time, nothing unchecked."""

from __future__ import annotations

import re
import tomllib
from pathlib import PurePosixPath
from typing import Any

import pytest
from ci_harness import (
    ADDRESS,
    HOSTS,
    PUBLISH,
    REBUILD,
    ROOT,
    USES,
    jobs,
    parsed,
    said,
    uses,
    workflow,
    workflows,
)
from pydantic import ValidationError

from trustpages.scaffold.ci_files import generate_ci_files

EVERY = sorted(workflows().items())
each_workflow = pytest.mark.parametrize(
    "text", [text for _, text in EVERY], ids=[name for name, _ in EVERY]
)
publishing = pytest.mark.parametrize("host", ["github", "cloudflare"])


def test_a_host_has_its_files() -> None:
    files = {host: sorted(map(str, generate_ci_files(host, ADDRESS))) for host in HOSTS}

    assert files == {
        "github": [
            ".github/dependabot.yml",
            ".github/workflows/publish.yml",
            ".github/workflows/rebuild.yml",
        ],
        "gitlab": [".gitlab-ci.yml"],
        "cloudflare": [
            ".github/dependabot.yml",
            ".github/workflows/publish.yml",
            ".github/workflows/rebuild.yml",
        ],
        "netlify": [
            ".github/dependabot.yml",
            ".github/workflows/check.yml",
            ".github/workflows/rebuild.yml",
            "netlify.toml",
        ],
    }
    assert generate_ci_files("none", ADDRESS) == {}


@pytest.mark.parametrize("host", HOSTS)
def test_the_address_is_filled_in(host: str) -> None:
    script = "\n".join(generate_ci_files(host, "https://Trust.Shop.example/x").values())

    assert "@BASE_URL@" not in script
    assert ("https://Trust.Shop.example/x/" in script) == (host != "netlify")


def test_what_is_no_address_does_not_get_into_a_file() -> None:
    with pytest.raises(ValidationError):
        generate_ci_files("github", "https://shop.example/' }} ${{ secrets.X")


def test_gitlab_knows_the_addresses_it_makes_up() -> None:
    path = PurePosixPath(".gitlab-ci.yml")

    def named(address: str) -> str:
        return str(parsed(generate_ci_files("gitlab", address)[path])["variables"]["BASE_URL"])

    assert named("https://shop.gitlab.io/trust/") == "$CI_PAGES_URL"
    assert named("https://gitlab.io.shop.example/") == "https://gitlab.io.shop.example/"


@each_workflow
def test_every_action_is_pinned_to_a_commit_and_says_its_version(text: str) -> None:
    for action, comment in USES.findall(text):
        if not action.startswith("./"):
            assert re.fullmatch(r"[\w./-]+@[0-9a-f]{40}", action), action
            assert re.fullmatch(r" # v\d+\.\d+\.\d+", comment), action


def test_all_files_use_one_version_of_an_action() -> None:
    """So what Dependabot renews in the repository's own files is renewed in those of shops, too."""
    found = {action for _, text in EVERY for action, _ in USES.findall(text)}
    names = [action.partition("@")[0] for action in found]

    assert sorted(names) == sorted(set(names))


@each_workflow
def test_no_workflow_runs_a_stranger_s_code_with_our_rights(text: str) -> None:
    assert "pull_request_target" not in text
    assert "workflow_run" not in text
    assert "secrets: inherit" not in text


@each_workflow
def test_a_workflow_has_no_rights_and_each_job_asks_for_its_own(text: str) -> None:
    flow = parsed(text)

    assert flow["permissions"] == {}
    assert all("permissions" in job for job in flow["jobs"].values())


@each_workflow
def test_no_job_runs_for_ever(text: str) -> None:
    assert all(0 < int(job["timeout-minutes"]) <= 20 for _, job in jobs(parsed(text)))


@each_workflow
def test_no_checkout_leaves_a_token_behind(text: str) -> None:
    for _, job in jobs(parsed(text)):
        for step in uses(job, "actions/checkout"):
            assert step["with"]["persist-credentials"] == "false"


@publishing
def test_what_starts_the_publishing(host: str) -> None:
    assert workflow(host, PUBLISH)["on"] == {
        "push": {"branches": ["main"]},
        "pull_request": "",
        "workflow_dispatch": "",
    }


@publishing
def test_one_is_published_at_a_time_and_never_cut(host: str) -> None:
    limits = workflow(host, PUBLISH)["concurrency"]

    assert limits["group"] == "publish-${{ github.ref }}"
    assert limits["cancel-in-progress"] == "${{ github.event_name == 'pull_request' }}"


def test_each_job_has_the_least_rights() -> None:
    rights = {name: job["permissions"] for name, job in jobs(workflow("github", PUBLISH))}

    assert rights == {
        "build": {"contents": "read", "pages": "read"},
        "preview": {"contents": "read"},
        "deploy": {"pages": "write", "id-token": "write"},
        "look": {"contents": "read"},
    }


def test_cloudflare_s_token_is_seen_by_the_job_that_publishes_alone() -> None:
    flow = workflow("cloudflare", PUBLISH)
    rights = {name: job["permissions"] for name, job in jobs(flow)}
    seen = [name for name, job in jobs(flow) if "secrets." in str(job)]

    assert rights == {
        "build": {"contents": "read"},
        "preview": {"contents": "read"},
        "deploy": {},
        "look": {"contents": "read"},
    }
    assert seen == ["deploy"]
    assert flow["jobs"]["deploy"]["environment"]["name"] == "cloudflare-pages"


@publishing
def test_the_job_that_publishes_runs_nothing_of_the_repository(host: str) -> None:
    job = workflow(host, PUBLISH)["jobs"]["deploy"]

    assert said(job) == ""
    assert uses(job, "actions/checkout") == []
    assert job["needs"] == "build"
    assert job["if"] == "github.event_name != 'pull_request' && github.ref == 'refs/heads/main'"


@publishing
def test_the_build_lets_nothing_pass_and_tells_it_beside_the_line(host: str) -> None:
    script = said(workflow(host, PUBLISH)["jobs"]["build"])

    assert "trustpages build --strict --release " in script
    assert "--format github" in script
    assert '--summary "$GITHUB_STEP_SUMMARY"' in script
    assert script.index("former.json") < script.index("trustpages build")


@publishing
def test_what_is_handed_over_has_its_hidden_files(host: str) -> None:
    """GitHub's uploaders leave out .well-known and the manifest unless they are told."""
    job = workflow(host, PUBLISH)["jobs"]["build"]
    whole = [
        step
        for action in ("actions/upload-pages-artifact", "actions/upload-artifact")
        for step in uses(job, action)
        if step["with"]["path"] == "output"
    ]

    assert [step["with"]["include-hidden-files"] for step in whole] == ["true"]
    assert [step["if"] for step in whole] == ["github.event_name != 'pull_request'"]


def test_what_is_looked_at_is_what_was_handed_over() -> None:
    """By its name: `github-pages` is what upload-pages-artifact calls it."""
    names = {
        host: [
            step["with"]["name"]
            for job in ("deploy", "look")
            for step in uses(workflow(host, PUBLISH)["jobs"][job], "actions/download-artifact")
        ]
        for host in ("github", "cloudflare")
    }

    assert names == {"github": ["github-pages"], "cloudflare": ["site", "site"]}


@publishing
def test_a_pull_request_is_shown_and_not_published(host: str) -> None:
    job = workflow(host, PUBLISH)["jobs"]["preview"]

    assert job["if"] == "github.event_name == 'pull_request'"
    assert "trustpages build --drafts --future --banner --output preview" in said(job)
    (kept,) = uses(job, "actions/upload-artifact")
    assert (kept["with"]["path"], kept["with"]["include-hidden-files"]) == ("preview", "true")


def test_both_publish_in_the_same_way() -> None:
    """The two files differ in the address and in the steps that hand over and publish, and nowhere else."""
    github, cloudflare = (workflow(host, PUBLISH)["jobs"] for host in ("github", "cloudflare"))
    apart = {"Ask where the site stands", "Hand over what was checked"}

    def common(job: dict[str, Any]) -> list[dict[str, Any]]:
        steps = [step for step in job["steps"] if step.get("name") not in apart]
        return [{key: step[key] for key in step if key != "env"} for step in steps]

    assert github["preview"] == cloudflare["preview"]
    assert common(github["build"]) == common(cloudflare["build"])


@pytest.mark.parametrize("host", ["github", "cloudflare", "netlify"])
def test_the_schedule_has_a_file_of_its_own(host: str) -> None:
    """GitHub ends whole files with a schedule after 60 quiet days; and full hours are crowded."""
    scheduled = [path for path, text in generate_ci_files(host, ADDRESS).items() if "cron:" in text]
    (when,) = workflow(host, REBUILD)["on"]["schedule"]

    assert scheduled == [REBUILD]
    assert re.fullmatch(r"[1-9]\d? \d+ \* \* \*", when["cron"])
    assert int(when["cron"].split()[0]) % 5


def test_the_schedule_starts_the_publishing_with_one_right() -> None:
    (job,) = workflow("github", REBUILD)["jobs"].values()

    assert job["permissions"] == {"actions": "write"}
    assert said(job) == "gh workflow run publish.yml --ref main"
    assert "workflow_dispatch" in workflow("github", PUBLISH)["on"]


@pytest.mark.parametrize("host", ["github", "cloudflare", "netlify"])
def test_pinned_versions_are_renewed(host: str) -> None:
    data = parsed(generate_ci_files(host, ADDRESS)[PurePosixPath(".github/dependabot.yml")])
    kinds = {one["package-ecosystem"] for one in data["updates"]}

    assert kinds == {"github-actions", "pip"}
    assert all(int(one["cooldown"]["default-days"]) >= 7 for one in data["updates"])


def test_gitlab_publishes_the_folder_that_was_checked() -> None:
    flow = parsed(generate_ci_files("gitlab", ADDRESS)[PurePosixPath(".gitlab-ci.yml")])
    publish = flow["publish"]

    assert publish["pages"] == {"publish": "output"}
    assert publish["needs"] == ["build"]
    assert (publish["interruptible"], publish["resource_group"]) == ("false", "pages")
    assert publish["variables"] == {"GIT_STRATEGY": "none"}
    assert publish["rules"] == [{"if": "$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH"}]
    assert "output" in flow["build"]["artifacts"]["paths"]
    assert "trustpages build --strict --release " in "\n".join(flow["build"]["script"])
    assert flow["look"]["script"] == ['trustpages status --live "$BASE_URL" --wait 600']


def test_gitlab_s_preview_never_takes_the_place_of_the_site() -> None:
    """Where parallel sites are not to be had, GitLab has published a preview as the site itself."""
    flow = parsed(generate_ci_files("gitlab", ADDRESS)[PurePosixPath(".gitlab-ci.yml")])

    assert "pages" not in flow["preview"]
    assert flow["preview"]["artifacts"]["paths"] == ["preview/"]


def test_netlify_takes_everything_but_main_for_a_preview() -> None:
    data = tomllib.loads(generate_ci_files("netlify", ADDRESS)[PurePosixPath("netlify.toml")])
    preview, real = data["build"]["command"], data["context"]["production"]["command"]

    assert '--drafts --future --banner --base-url "$DEPLOY_PRIME_URL"' in preview
    assert 'trustpages build --strict --release --base-url "$URL"' in real
    assert list(data["context"]) == ["production"]
    assert data["build"]["publish"] == "output"


def test_netlify_shows_the_list_of_what_is_published() -> None:
    """It leaves out files whose name begins with a dot, unless they lie in .well-known."""
    data = tomllib.loads(generate_ci_files("netlify", ADDRESS)[PurePosixPath("netlify.toml")])
    shown = ".well-known/trustpages-manifest.json"

    assert (
        f"cp output/.trustpages-manifest.json output/{shown}"
        in (data["context"]["production"]["command"])
    )
    assert data["redirects"] == [
        {"from": "/.trustpages-manifest.json", "to": f"/{shown}", "status": 200}
    ]


def test_the_repository_publishes_its_example_as_shops_do() -> None:
    """With its own program in place of the published one, after its own tests."""
    own = parsed((ROOT / PUBLISH).read_text(encoding="utf-8"))
    given = parsed(generate_ci_files("github", "https://guppymosaic.example/trust/")[PUBLISH])

    assert own["jobs"].pop("check")["uses"] == "./.github/workflows/check.yml"
    assert own["jobs"]["build"].pop("needs") == "check"
    for _, job in jobs(given):
        for step in job["steps"]:
            if step.get("name") == "Install trustpages":
                step["run"] = "python -m pip install -c constraints.txt ."
    assert own == given
    assert (ROOT / REBUILD).read_text(encoding="utf-8") == generate_ci_files("github", ADDRESS)[
        REBUILD
    ]
