"""The advice of a refused deploy is followed to the letter, and the next run is let through."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

import pytest
from deploy_harness import ME, NEW, NOON, OLD, URL, Site, back, deploy, source, terms, visible
from pydantic import TypeAdapter

from trustpages.deploy.journal import JOURNAL_PATH, Journal, serialize_journal
from trustpages.deploy.preflight import PreflightOptions
from trustpages.deploy.source import choose_previous_version, load_built_site
from trustpages.deploy.store import StoreContext
from trustpages.deploy.stores import open_store
from trustpages.deploy.stores.folder import FolderStore
from trustpages.deploy.target_state import inspect_target
from trustpages.diagnostics import Problem, ProblemError
from trustpages.fields.targets import Target
from trustpages.output import BuildInfo, write_site

MANIFEST = ".trustpages-manifest.json"
JPGS = {f"media/{number}.jpg": str(number) for number in range(300)}
ALIAS = {"staff/lin/index.html": "<p>Lin</p>"}


@dataclass
class Publication:
    """A target with a site on it, and the site that is about to be put there."""

    base: Path
    site: Site
    options: PreflightOptions
    target: str = "shop"

    @property
    def store(self) -> FolderStore:
        """The target."""
        return FolderStore(self.base / self.target)

    def put(self, path: str, text: str = "theirs") -> None:
        """Put a file of somebody else onto the target."""
        (self.base / "shop" / path).parent.mkdir(parents=True, exist_ok=True)
        (self.base / "shop" / path).write_text(text, encoding="utf-8")

    def deploy(self) -> None:
        """Publish the site."""
        deploy(self.store, source(self.base, self.site), self.options)


def _lock(run: Publication) -> None:
    held = Journal("theirs", ME, NOON, 2)
    run.store.create_exclusive(JOURNAL_PATH, serialize_journal(held))


def _publish(run: Publication, site: Site, url: str = URL) -> None:
    deploy(run.store, source(run.base, site, url=url))


def _allow(*words: str, deletes: int = 256) -> Callable[[Publication], None]:
    def allow(run: Publication) -> None:
        run.options = terms(*words, alive=True, deletes=deletes)

    return allow


def _add(files: Site) -> Callable[[Publication], None]:
    def add(run: Publication) -> None:
        run.site = run.site | files

    return add


def _drift(run: Publication) -> None:
    _publish(run, OLD)
    run.put("about/index.html")


def _bring_and_allow(run: Publication) -> None:
    run.site = run.site | {"about/index.html": "theirs"}
    run.options = terms("drift", alive=True)


def _name_another_place(run: Publication) -> None:
    run.target = "www"


Step = Callable[[Publication], None]


def _after(*steps: Step) -> Step:
    def run_steps(run: Publication) -> None:
        for step in steps:
            step(run)

    return run_steps


def _published(site: Site, url: str = URL) -> Step:
    return lambda run: _publish(run, site, url)


def _planted(path: str) -> Step:
    return lambda run: run.put(path)


def _moved_away(path: str) -> Step:
    def move(run: Publication) -> None:
        (run.base / "shop" / path).rename(run.base / "theirs")

    return move


CHINESE = {"zh/404.html": "x", "zh/index.html": "x"}
OTHER = "https://other.example/"
REFUSED: list[tuple[str, str, Step, Step]] = [
    ("deploy-busy", "Wait until it is done", _after(_published(NEW), _lock),
     lambda run: run.store.remove_files([JOURNAL_PATH])),
    ("deploy-busy", "add --allow busy", _after(_published(NEW), _lock), _allow("busy")),
    ("deploy-drift", "and build. Then add --allow drift", _drift, _bring_and_allow),
    ("deploy-foreign", "Look whether it is the right place", _planted("thesis.doc"), _name_another_place),
    ("deploy-foreign", "With --allow foreign the site is put beside", _planted("thesis.doc"),
     _allow("foreign")),
    ("deploy-foreign", "Move them away", _after(_published(OLD), _planted("guides/index.html")),
     _moved_away("guides/index.html")),
    ("deploy-foreign", "With --allow foreign those of the same name are overwritten",
     _after(_published(OLD), _planted("guides/index.html")), _allow("foreign")),
    ("deploy-foreign", "Move them away; --allow foreign cannot help",
     _after(_published(OLD), _planted("guides"), _allow("foreign")), _moved_away("guides")),
    ("deploy-other-site", "Look whether it is the right target", _published(OLD, OTHER), _name_another_place),
    ("deploy-other-site", "If the site has moved, add --allow other-site", _published(OLD, OTHER),
     _allow("other-site")),
    ("deploy-deletes", "add --max-deletes 303", _published(OLD | JPGS), _allow(deletes=303)),
    ("page-vanished", "add 'aliases: [staff/lin]'", _published(OLD | ALIAS), _add(ALIAS)),
    ("language-vanished", "Put 'zh' back into 'languages'", _published(OLD | CHINESE), _add(CHINESE)),
    ("language-vanished", "add 'former_languages: [zh]'", _published(OLD | CHINESE),
     _add({"zh/index.html": "<p>Now in English</p>"})),
]  # fmt: skip
"""Code, the words of the hint that are followed, what brings it about, and what is done."""


@pytest.mark.parametrize(
    ("code", "advice", "spoil", "follow"),
    REFUSED,
    ids=[f"{one[0]}-{one[1][:30]}" for one in REFUSED],
)
def test_what_is_done_as_advised_lets_a_deploy_through(
    code: str, advice: str, spoil: Step, follow: Step, tmp_path: Path
) -> None:
    run = Publication(tmp_path, NEW, terms(alive=True))
    spoil(run)

    with pytest.raises(ProblemError) as refused:
        run.deploy()
    assert [one.code for one in refused.value.problems] == [code]
    assert advice in refused.value.problems[0].hint

    follow(run)
    run.deploy()
    assert {path: visible(run.store)[path].decode() for path in run.site} == run.site


@pytest.mark.parametrize("advice", ["Look what is no longer built", "add --allow shrink"])
def test_a_site_that_shrinks_is_published_as_advised(advice: str, tmp_path: Path) -> None:
    notices = {f"notices/{number}/index.html": "<p>x</p>" for number in range(9)}
    run = Publication(tmp_path, NEW, terms(alive=True))
    _publish(run, OLD | notices)

    with pytest.raises(ProblemError) as refused:
        run.deploy()
    assert [one.code for one in refused.value.problems] == ["deploy-shrink"]
    assert advice in refused.value.problems[0].hint

    (_allow("shrink") if "--allow" in advice else _add(notices))(run)
    run.deploy()


def _load(output: Path) -> Problem:
    with pytest.raises(ProblemError) as refused:
        load_built_site(output)
    (problem,) = refused.value.problems
    return problem


def _build(output: Path) -> None:
    files = {PurePosixPath(name): text.encode() for name, text in OLD.items()}
    write_site(files, output, about=BuildInfo("trustpages 0", URL))


@pytest.mark.parametrize(
    "manifest", ["{", '{"files": {}, "site": "https://shop.example/", "tool": ""}']
)
def test_a_site_that_is_built_anew_is_carried(manifest: str, tmp_path: Path) -> None:
    output = tmp_path / "output"
    _build(output)
    (output / MANIFEST).write_text(manifest, encoding="utf-8")

    problem = _load(output)
    assert problem.code == "deploy-source-damaged"
    assert problem.hint.startswith("Delete that folder, build the site anew")

    for path in sorted(output.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    output.rmdir()
    _build(output)
    deploy(FolderStore(tmp_path / "shop"), load_built_site(output))


def test_a_version_that_the_hint_names_is_put_back(tmp_path: Path) -> None:
    store = FolderStore(tmp_path / "shop")
    for number in range(3):
        deploy(store, source(tmp_path, OLD | {"about/index.html": str(number)}))

    with pytest.raises(ProblemError) as refused:
        back(store, 7)
    (problem,) = refused.value.problems
    versions = re.findall(r"\d+", problem.hint)
    assert (problem.code, versions) == ("deploy-no-version", ["1", "2", "3"])

    back(store, int(versions[0]))
    assert visible(store)["about/index.html"] == b"0"


def test_the_deploys_that_a_rollback_asks_for_make_it_possible(tmp_path: Path) -> None:
    store = FolderStore(tmp_path / "shop")
    deploy(store, source(tmp_path, OLD))

    with pytest.raises(ProblemError) as refused:
        choose_previous_version(inspect_target(store), store.display_name)
    (problem,) = refused.value.problems
    assert problem.code == "deploy-no-version"
    assert problem.hint.startswith(
        "Each 'trustpages deploy' puts one there; 'keep' in site.yaml says"
    )

    deploy(store, source(tmp_path, NEW), terms("shrink"), keep=1)
    assert choose_previous_version(inspect_target(store), store.display_name) == 1


def test_another_version_is_put_back(tmp_path: Path) -> None:
    store = FolderStore(tmp_path / "shop")
    for number in range(3):
        deploy(store, source(tmp_path, OLD | {"about/index.html": str(number)}))
    record = tmp_path / "shop.trustpages" / "generations" / "0001.json"
    digest = re.search(r'"about/index.html": ?"([0-9a-f]{64})"', record.read_text("utf-8"))
    assert digest
    (tmp_path / "shop.trustpages" / "blobs" / digest[1]).unlink()

    with pytest.raises(ProblemError) as refused:
        back(store, 1)
    (problem,) = refused.value.problems
    assert problem.code == "deploy-version-damaged"
    assert problem.hint.startswith("Choose another version;")

    back(store, 2)
    assert visible(store)["about/index.html"] == b"1"


@pytest.mark.parametrize(
    "place",
    [
        {"kind": "folder", "path": "content"},
        {"kind": "folder", "path": "file"},
        {"kind": "zip", "file": "content/x.zip"},
        {"kind": "zip", "file": "file"},
    ],
    ids=str,
)
def test_the_place_that_the_hint_names_is_taken(place: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / "file").touch()
    adapter: TypeAdapter[Target] = TypeAdapter(Target)
    context = StoreContext("shop", tmp_path, (tmp_path / "content",))

    with (
        pytest.raises(ProblemError) as refused,
        open_store(adapter.validate_python(place), context),
    ):
        pass
    (problem,) = refused.value.problems
    named = re.search(r"such as '(\w+): (\S+)'", problem.hint)
    assert problem.code == "deploy-place"
    assert named

    target = adapter.validate_python(place | {named[1]: named[2]})
    with open_store(target, context) as store:
        deploy(store, source(tmp_path, OLD))
