"""Small sites, a store that dies where it is told to, and a visitor who looks at what stands there."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from hashlib import sha256
from itertools import count
from pathlib import Path, PurePosixPath
from posixpath import join, normpath
from typing import Any, Literal, TypeAlias, TypeVar

from selectolax.lexbor import LexborHTMLParser

from trustpages.deploy.journal import LockOwner
from trustpages.deploy.kept_log import load_rollback_site
from trustpages.deploy.plan import DeployPlan, plan_deploy
from trustpages.deploy.preflight import PreflightOptions, run_preflight_checks
from trustpages.deploy.publish import DeployRun, publish_site
from trustpages.deploy.source import DeploySource, load_built_site
from trustpages.deploy.store import STATE_FOLDER, DeployError, ProgressCallback, Store
from trustpages.deploy.target_state import inspect_target
from trustpages.diagnostics.problem import ProblemError
from trustpages.output import BuildInfo, write_site

Site: TypeAlias = dict[str, str]
URL = "https://shop.example/"
NOON = "2026-11-22T12:00:00Z"
ME = LockOwner("here", 1, "100")
NUMBERS = count(1)


def page(*links: str, assets: Collection[str] = ()) -> str:
    """A page that leads to others and shows assets, all by their relative addresses."""
    leads = "".join(f'<a href="{link}">x</a>' for link in links)
    shows = "".join(f'<img src="{asset}">' for asset in assets)
    return f'<!doctype html><html><head><link rel="alternate" href="">{leads}{shows}</head></html>'


OLD: Site = {
    "index.html": page("returns/index.html", "notices/index.html", assets=["assets/style.1.css"]),
    "returns/index.html": page(
        "../index.html", assets=["../assets/style.1.css", "../media/a.1.jpg"]
    ),
    "notices/index.html": page(
        "../index.html", "lin-away/index.html", assets=["../assets/style.1.css"]
    ),
    "notices/lin-away/index.html": page("../index.html", assets=["../../media/lin.1.jpg"]),
    "about/index.html": page("../index.html", "../notices/lin-away/index.html"),
    "404.html": page("/index.html", assets=["/assets/style.1.css"]),
    "assets/style.1.css": "old style",
    "media/a.1.jpg": "picture a",
    "media/lin.1.jpg": "picture of Lin",
    "sitemap.xml": "old map",
    "notices.atom": "old feed",
}
NEW: Site = {
    "index.html": page(
        "returns/index.html",
        "notices/index.html",
        "guides/index.html",
        assets=["assets/style.2.css"],
    ),
    "returns/index.html": page(
        "../index.html", assets=["../assets/style.2.css", "../media/a.1.jpg"]
    ),
    "notices/index.html": page("../index.html", assets=["../assets/style.2.css"]),
    "guides/index.html": page(
        "../index.html", "laying/index.html", assets=["../assets/style.2.css"]
    ),
    "guides/laying/index.html": page("../index.html", assets=["../../media/b.1.jpg"]),
    "about/index.html": page("../index.html"),
    "404.html": page("/index.html", assets=["/assets/style.2.css"]),
    "assets/style.2.css": "new style",
    "media/a.1.jpg": "picture a",
    "media/b.1.jpg": "picture b",
    "sitemap.xml": "new map",
    "notices.atom": "new feed",
}
THIRD: Site = {
    **OLD,
    "index.html": page("returns/index.html", "notices/index.html", "buying/index.html"),
    "buying/index.html": page(assets=["../media/c.1.jpg"]),
    "guides/index.html": page("../index.html", "laying/index.html"),
    "guides/laying/index.html": page("../index.html", assets=["../../media/c.1.jpg"]),
    "media/c.1.jpg": "picture c",
}


def source(folder: Path, site: Site, *, url: str = URL, **about: Any) -> DeploySource:
    """A site as it was built into a new folder."""
    output = folder / f"output-{next(NUMBERS)}"
    files = {PurePosixPath(path): text.encode() for path, text in site.items()}
    write_site(files, output, about=BuildInfo("trustpages 0", url, **about))
    return load_built_site(output)


def run(number: int = 0, keep: int = 3) -> DeployRun:
    return DeployRun(f"run {number or next(NUMBERS)}", ME, NOON, keep)


def terms(
    *allow: str, alive: bool = False, back: bool = False, deletes: int = 256
) -> PreflightOptions:
    return PreflightOptions(lambda _: alive, frozenset(allow), deletes, back)


def deploy(
    store: Store, site: DeploySource, allowed: PreflightOptions | None = None, keep: int = 3
) -> DeployPlan:
    """A whole run, as the command line does it; raises `Rejected` when it is refused."""
    standing = inspect_target(store)
    plan = plan_deploy(site.digests, standing)
    if problems := run_preflight_checks(
        site, standing, plan, allowed or terms("shrink"), store.display_name
    ):
        raise ProblemError(problems)
    publish_site(store, site, standing, plan, run(keep=keep), lambda _: None)
    return plan


def back(store: Store, number: int) -> None:
    """Go back to a former version."""
    deploy(store, load_rollback_site(store, inspect_target(store), number), terms(back=True))


class Cut(BaseException):
    """The power is gone: nothing after it happens."""


Way = Literal["cut", "lost", "failed"]
"""Nothing is done; all is done, but nobody hears of it; or nothing is done, and what comes next is."""
T = TypeVar("T")


@dataclass
class CutStore:
    """Does what the store in it does, until the operation with the number `at`; a put counts each file."""

    inner: Store
    at: int
    way: Way = "cut"
    done: list[str] = field(default_factory=list)
    dead: bool = False

    @property
    def display_name(self) -> str:
        return self.inner.display_name

    def list_fingerprints(self) -> Mapping[PurePosixPath, str]:
        return self._step("marks", self.inner.list_fingerprints)

    def read_file(self, path: PurePosixPath) -> bytes | None:
        return self._step(f"read {path}", partial(self.inner.read_file, path))

    def create_exclusive(self, path: PurePosixPath, data: bytes) -> bool:
        return self._step(f"create {path}", partial(self.inner.create_exclusive, path, data))

    def put_files(self, files: Mapping[PurePosixPath, bytes], moved: ProgressCallback) -> None:
        for path, data in files.items():
            self._step(f"put {path}", partial(self.inner.put_files, {path: data}, moved))

    def remove_files(self, paths: Collection[PurePosixPath]) -> None:
        for path in paths:
            self._step(f"remove {path}", partial(self.inner.remove_files, [path]))

    def commit_changes(self, message: str) -> None:
        self._step("finish", partial(self.inner.commit_changes, message))

    def _step(self, name: str, act: Callable[[], T]) -> T:
        if self.dead:
            raise Cut
        self.done.append(name)
        if len(self.done) != self.at:
            return act()
        if self.way == "failed":
            raise DeployError("the place does not answer")
        self.dead = True
        if self.way == "lost":
            act()
        raise Cut


def visible(store: Store) -> dict[str, bytes]:
    """All that a visitor could ask for."""
    paths = [path for path in store.list_fingerprints() if not path.is_relative_to(STATE_FOLDER)]
    return {str(path): store.read_file(path) or b"" for path in paths}


def stumbles(files: Mapping[str, bytes]) -> list[str]:
    """What a visitor of any page that stands there would miss: assets, from every page."""
    return [
        f"{path} lacks {goal}"
        for path in files
        if path.endswith(".html")
        for goal in goals(path, files[path])
        if not goal.endswith(".html") and goal not in files
    ]


def dead_ends(files: Mapping[str, bytes]) -> list[str]:
    """What a visitor who starts at the home page, and follows every link, would not find."""
    seen, open_ends, lost = set(), ["index.html"], []
    while open_ends and "index.html" in files:
        path = open_ends.pop()
        if path in seen:
            continue
        seen.add(path)
        if path not in files:
            lost.append(path)
        elif path.endswith(".html"):
            open_ends += goals(path, files[path])
    return sorted(lost)


def goals(path: str, data: bytes) -> Iterator[str]:
    """Where the links and pictures of a page lead, as paths of the site."""
    for node in LexborHTMLParser(data).css("[href], [src]"):
        address = node.attributes.get("href") or node.attributes.get("src") or ""
        if address and "://" not in address:
            yield normpath(join(str(PurePosixPath("/", path).parent), address)).removeprefix("/")


def tree(folder: Path) -> dict[str, str]:
    """Everything in a folder, by path and digest; links by where they lead."""
    return {
        place.relative_to(folder).as_posix(): (
            f"link {place.readlink()}"
            if place.is_symlink()
            else "folder"
            if place.is_dir()
            else sha256(place.read_bytes()).hexdigest()
        )
        for place in sorted(folder.rglob("*"))
    }
