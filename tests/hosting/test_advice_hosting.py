"""The advice that is for the host, not for the content: what is laid there as it says answers."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from support.shops import built, changed

from trustpages.pipeline import with_host_files

SITE = "base_url: https://threads.example/trust/\nlanguages: [en]\n"
PAGE = "---\ntitle: Privacy\nsummary: All.\nreviewed_on: 2026-11-01\naliases: [data.html]\n---\nText.\n"


def test_a_site_that_is_laid_as_advised_is_found(tmp_path: Path) -> None:
    """Each address that the host's files name is a file of what is published."""
    settings = ("site.yaml", f"{SITE}host: netlify\n")
    site = with_host_files(built(changed(tmp_path, settings, ("pages/privacy.md", PAGE))))
    (notice,) = site.warnings
    assert (notice.code, notice.hint) == (
        "host-sub-path",
        "Publish a folder that holds the site in /trust/ and both files at its top.",
    )

    at_top = {PurePosixPath("_headers"), PurePosixPath("_redirects")}
    published = {path if path in at_top else "trust" / path for path in site.files}
    lines = site.files[PurePosixPath("_redirects")].decode().splitlines()
    rules = [line.split() for line in lines if line.startswith("/")]

    assert at_top < published
    assert "/trust/data.html" in [rule[0] for rule in rules]
    for _, goal, *_ in rules:
        path = PurePosixPath(goal.removeprefix("/").partition("#")[0])
        assert {path, path / "index.html"} & published, goal


def test_what_the_host_shall_lead_to_is_there(tmp_path: Path) -> None:
    contact = "security: {contact: security@threads.example, expires: 2027-11-01}\n"
    site = built(changed(tmp_path, ("site.yaml", f"{SITE}{contact}")))
    (notice,) = site.warnings
    start, _, goal = notice.hint.removesuffix(".").partition(" to ")

    assert notice.code == "security-place"
    assert start == "Have the host lead from /.well-known/security.txt"
    assert PurePosixPath(goal.removeprefix("/trust/")) in site.files
