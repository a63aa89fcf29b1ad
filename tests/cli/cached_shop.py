"""A small shop that is built with the cache and without it, and all that is changed between two builds."""

from __future__ import annotations

import os
import re
import shutil
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pytest
from cli_harness import trustpages
from PIL import Image
from support.shops import SMALLEST

from trustpages import build_record, site_build
from trustpages.cli import build_records, main, run_build
from trustpages.markdown import render
from trustpages.render.bytecode import get_bytecode_cache
from trustpages.theme.palette import derive_brand_palette

DAYS = ("2026-11-22", "2026-12-02", "2026-11-10", "2026-11-23")
"""The notice of the shop is shown on the first day and the last, over on the second, and not yet shown on
the third."""
WORDS = ("Linen", "Paper", "Glass")
"""Of one length, so that a file keeps its size."""
COLOURS = ("#7a3b2e", "#0f5c63", "#405060")
ADDRESSES = ("https://threads.example/", "https://linen.example/", "https://threads.example/en/")
PAGES = ("", "pages/sizes.md", "pages/widths.md", "pages/Sizes.md")
"""What the plain page is called; "" where there is none."""
DRAFTS = ("buying.md", "desk.md", "promises.yaml", "shipping.md")
"""They would be missed otherwise; their pages are built with --drafts only."""
PHONES = ("+353 21 555 0100", "+353 21 555 0142")
"""Telephone numbers of the shop; the first is named in the words of a page, whatever the shop states."""
HEADINGS = ("Swatches", "Samples")
"""Headings to the first of which another page leads."""
CHOICES = (
    "  settings: {home_focus: 40% 40%, own_css: own.css}\n",
    "  settings: {density: airy, logo_wide: logo.png, own_css: own.css}\n",
    "  preset: studio\n  settings: {header_links: [returns], footer_links: [returns], own_css: own.css}\n",
    "  settings: {home_parts: [record, manager], accent: '#405060', own_css: own.css}\n",
)
"""What the shop chooses of its theme."""
STATES = {
    "words": len(WORDS),
    "page": len(PAGES),
    "translation": len(WORDS),
    "address": len(ADDRESSES),
    "brand": len(COLOURS),
    "picture": len(COLOURS),
    "choices": len(CHOICES),
    "own style": len(COLOURS),
    "template": len(WORDS) + 1,
    "labels": len(WORDS),
    "voice": 2,
    "warning": 2,
    "contact": len(PHONES),
    "heading": len(HEADINGS),
    "broken": 3,
    "day": len(DAYS),
    "program": 3,
}
"""What a shop and its build are made of, each by the number of its variants; the first are the beginning."""
_AT_ONCE, _NEVER = -3_000_000_000, 10**18
AGES: Mapping[str, Mapping[str, int]] = {
    "as they are": {},
    "trusted at once": {
        "file_reader.MIN_TRUSTED_AGE_NS": _AT_ONCE,
        "cli.repeat.MIN_TRUSTED_FINE_AGE": _AT_ONCE,
    },
    "records by signatures": {
        "file_reader.MIN_TRUSTED_AGE_NS": _AT_ONCE,
        "cli.repeat.MIN_TRUSTED_FINE_AGE": _NEVER,
    },
    "records by digests": {
        "file_reader.MIN_TRUSTED_AGE_NS": _NEVER,
        "cli.repeat.MIN_TRUSTED_FINE_AGE": _NEVER,
    },
}
"""How old a file must be before its signature is trusted by records, and by answers: in nanoseconds."""

COMMANDS: Mapping[str, tuple[str, ...]] = {
    "build": ("build",),
    "strict": ("build", "--strict"),
    "check": ("check",),
    "elsewhere": ("build", "--base-url", "https://other.example/"),
    "drafts": ("build", "--drafts"),
    "future": ("build", "--future"),
    "report": ("build", "--format", "json", "--report"),
}
LINKED = ("shop-0", "shop-1", "out-0", "out-1")
"""The folders that the links `shop` and `out` lead to."""
WAYS = ("in place", "new file", "old time")
"""How files are written: over the old one, beside it and then renamed, or with the time of the old one."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """All that a build brings about; `files` are the digests of what lies in the output folder then."""

    code: int
    out: str
    err: str
    report: str
    files: Mapping[str, str]


def find_differences(cached: Outcome, clean: Outcome) -> list[str]:
    """What a build with the cache says or leaves behind that a clean one does not, and the other way."""
    told = [
        f"{name}: {getattr(cached, name)!r} instead of {getattr(clean, name)!r}"
        for name in ("code", "out", "err", "report")
        if getattr(cached, name) != getattr(clean, name)
    ]
    paths = sorted(cached.files.keys() | clean.files.keys())
    return told + [
        f"{path} differs" for path in paths if cached.files.get(path) != clean.files.get(path)
    ]


@dataclass(slots=True)
class CachedShop:
    """A shop in `root`, its output and its caches; every way of it is `root / NAME`.

    `clean` are the outcomes of builds without the cache, by all that they depend on. `plant` puts a fault
    into the program while it builds with the cache; `ages` are those of `AGES` that hold then.
    `answers` counts whence builds were answered: "answer", "record", or "whole". `during` is done once,
    while the next build with the cache is under way, after it has read the content.
    """

    root: Path
    clean: dict[str, Outcome]
    ages: str = "as they are"
    plant: Callable[[pytest.MonkeyPatch], None] = lambda _: None
    state: Counter[str] = field(default_factory=Counter)
    answers: Counter[str] = field(default_factory=Counter)
    during: Callable[[], None] | None = None
    page: str = ""
    built_at: int = 0

    @property
    def shop(self) -> Path:
        """The folder that holds the content and the themes."""
        return self.root / "shop"

    @property
    def site(self) -> Path:
        """The output folder of the builds with the cache."""
        return self.root / "out" / "site"

    def begin(self) -> None:
        """The shop as it was in the beginning: never built, only the built-in templates are compiled."""
        for name in (*LINKED, "program", "cache", "saved"):
            shutil.rmtree(self.root / name, ignore_errors=True)
        for name in ("shop", "out"):
            (self.root / f"{name}-0").mkdir()
            link_folder(self.root / name, f"{name}-0")
        self.state.clear()
        self.page, self.built_at = "", 0
        if (self.root / "compiled").exists():
            shutil.copytree(self.root / "compiled", self.root / "cache", copy_function=os.link)
        self.update("in place")

    def compile_templates(self) -> None:
        """Compile the built-in templates for all sequences to come, which takes longer than a build."""
        self.begin()
        self.build_cached("drafts")
        local = self.root / "cache" / "trustpages" / "local"
        shutil.copytree(local / "templates", self.root / "compiled" / "trustpages/local/templates")

    def wait_for_new_time(self) -> None:
        """Let no file be changed at the very time that the file system gave to the files of a build."""
        probe = self.root / "probe"
        while not probe.exists() or probe.stat().st_mtime_ns <= self.built_at:
            probe.touch()

    def update(self, way: str) -> None:
        """Bring the files of the shop and of the program to what `state` says."""
        files = make_files(self.state)
        former, page = self.shop / "content" / self.page, PAGES[self.state["page"]]
        if self.page and page and former.exists():  # a link may lead to a folder without it
            former.rename(self.shop / "content" / page)
        self.page = PAGES[self.state["page"]]
        for path in [path for path in self.shop.rglob("*") if path.is_file()]:
            if path.relative_to(self.shop).as_posix() not in files:
                path.unlink()
        wanted = {self.shop / name: data for name, data in files.items()}
        wanted[self.root / "program" / "trustpages.py"] = b"#" * (self.state["program"] + 1)
        for path, data in wanted.items():
            if not path.exists() or path.read_bytes() != data:
                write(path, data, way)

    def build_clean(self, command: str) -> Outcome:
        """Build without the cache, over a copy of the output folder; the shop's files are the same."""
        key = sha256(
            repr(
                [
                    command,
                    sorted(self.state.items()),
                    *(hash_tree(self.root / one) for one in ("shop", "out")),
                ]
            ).encode()
        ).hexdigest()
        if key not in self.clean:
            shutil.rmtree(self.root / "clean", ignore_errors=True)
            shutil.copytree(self.root / "out", self.root / "clean", symlinks=True)
            with pytest.MonkeyPatch.context() as patch:
                self._begin_process(patch)
                self.clean[key] = self._run(command, "clean", "--no-cache")
        return self.clean[key]

    def build_cached(self, command: str) -> Outcome:
        """Build with the cache, as a process of its own would, and count whence the answer came."""
        with pytest.MonkeyPatch.context() as patch:
            self._begin_process(patch)
            for module in ("assets", "environment"):  # the tests share compiled templates elsewhere
                patch.setattr(f"trustpages.render.{module}.get_bytecode_cache", get_bytecode_cache)
            for name, age in AGES[self.ages].items():
                patch.setattr(f"trustpages.{name}", age)
            ways = ["answer"]
            _note_calls(patch, main, "run_command_line", partial(ways.append, "record"))
            _note_calls(patch, run_build, "run_build", partial(ways.append, "whole"))
            _note_calls(patch, site_build, "find_pending_problems", self._disturb)
            _note_calls(patch, build_records, "report_run_result", self._disturb)
            self.plant(patch)
            try:
                outcome = self._run(command, "out")
            finally:
                build_record.describe_program.cache_clear()
        self._disturb()
        self.answers[ways[-1]] += 1
        self.answers["refused"] += outcome.code
        self.built_at = _read_file_time(self.root / "probe")
        return outcome

    def _disturb(self) -> None:
        disturb, self.during = self.during, None
        if disturb:
            disturb()

    def _begin_process(self, patch: pytest.MonkeyPatch) -> None:
        """Forget what a process of its own would not know, and be the program of the version that it has."""
        derive_brand_palette.cache_clear()
        build_record.describe_program.cache_clear()
        version = self.state["program"]
        patch.setattr(build_record, "__file__", str(self.root / "program" / "build_record.py"))
        for module in ("build_record", "site_build", "cli.report.summary", "cli.report.json"):
            patch.setattr(f"trustpages.{module}.__version__", f"0.1.{version}")
        convert = render._convert_markdown  # noqa: SLF001 - what another version does otherwise

        def convert_otherwise(text: str, prefix: str) -> tuple[str, tuple[str, ...]]:
            html, addresses = convert(text, prefix)
            return f"{html}<p>{version}</p>", addresses

        if version:
            patch.setattr(render, "_convert_markdown", convert_otherwise)

    def _run(self, command: str, folder: str, *flags: str) -> Outcome:
        typed = list(COMMANDS[command])
        report = self.root / "report.json"
        if typed[-1] == "--report":
            typed.append(str(report))
        output = self.root / folder / "site"
        said = trustpages(
            *typed, self.shop / "content", *flags,
            *(() if command == "check" else ("-d", output)), "--today", DAYS[self.state["day"]],
            settings={
                "XDG_CACHE_HOME": str(self.root / "cache"),
                "TRUSTPAGES_CACHE": str(self.root / "cache" / "pictures"),
            },
        )  # fmt: skip
        assert "our fault" not in said.err, said.err
        told = report.read_text(encoding="utf-8") if report.exists() else ""
        report.unlink(missing_ok=True)
        out, err, told = (self._leave_out(text, folder) for text in (said.out, said.err, told))
        return Outcome(said.code, out, err, told, hash_tree(self.root / folder))

    def _leave_out(self, text: str, folder: str) -> str:
        """A text without seconds, and with one name for both output folders."""
        text = text.replace(str(self.root / folder), "OUT")
        text = re.sub(r"(?m)^(✓.*), \d+\.\d s$", r"\1", text)
        return re.sub(r'"timings": \{[^}]*\}', "", text)


def _note_calls(
    patch: pytest.MonkeyPatch, module: object, name: str, note: Callable[[], None]
) -> None:
    call = getattr(module, name)

    def note_and_call(*arguments: object, **named: object) -> object:
        note()
        return call(*arguments, **named)

    patch.setattr(module, name, note_and_call)


def _read_file_time(probe: Path) -> int:
    """The time in nanoseconds that the file system gives to a file that is changed now."""
    probe.touch()
    return probe.stat().st_mtime_ns


def hash_tree(folder: Path) -> dict[str, str]:
    """The digest of each file of a folder by its path, links not followed; locks are left out."""
    found = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            found[name] = f"link to {path.readlink()}"
        elif path.is_dir():
            found[name] = "folder"
        elif not name.endswith(".lock"):
            found[name] = sha256(path.read_bytes()).hexdigest()
    return found


def link_folder(link: Path, target: str) -> None:
    """Let a link lead to a folder beside it, wherever it led before."""
    link.unlink(missing_ok=True)
    link.symlink_to(target)


def write(path: Path, data: bytes, way: str) -> None:
    """Write a file in one of `WAYS`; one that was not there is new in each."""
    path.parent.mkdir(parents=True, exist_ok=True)
    times = path.stat() if path.exists() else None
    if way == "new file":
        beside = path.with_name(f"{path.name}~")
        beside.write_bytes(data)
        beside.replace(path)
    else:
        path.write_bytes(data)
    if way == "old time" and times:
        os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))


def make_files(state: Mapping[str, int]) -> dict[str, bytes]:
    """The files of the shop, by their path beside the content folder's parent, in one of its states."""
    content = {
        "shop.yaml": f"{_smallest('shop.yaml')}phone: {PHONES[state['contact']]}\n",
        "complaints.md": _smallest("complaints.md"),
        **{name: _smallest(name).replace("title:", "draft: yes\ntitle:", 1) for name in DRAFTS},
        "returns.md": _smallest("returns.md").partition("steps:")[0]
        + f"{RETURNING}\n## {HEADINGS[state['heading']]}\n\nNone.\n",
        "home.md": _make_home(state),
        "site.yaml": _make_settings(state),
        "notices/late.md": LATE,
    }
    if page := PAGES[state["page"]]:
        content[page] = f"---\ntitle: Sizes\nsummary: All.\nreviewed_on: 2026-11-01\n---\n{RULE}"
    if translation := state["translation"]:
        content["home.de.md"] = f"---\ntitle: {WORDS[translation]}\n---\n"
    if labels := state["labels"]:
        content["i18n/en.po"] = LABELS.format(WORDS[labels])
    files = {f"content/{name}": text.encode() for name, text in content.items()}
    picture = BytesIO()
    Image.new("RGB", (8, 8), COLOURS[state["picture"]]).save(picture, "PNG", compress_level=0)
    files["content/logo.png"] = picture.getvalue()
    files["content/own.css"] = f"main {{ color: {COLOURS[state['own style']]} }}\n".encode()
    files["themes/mine/theme.toml"] = b'name = "mine"\nextends = "counter"\n'
    if (template := state["template"]) < len(WORDS):
        files[OWN_TEMPLATE] = f"<p>{WORDS[template]}</p>\n".encode()
    return files


OWN_TEMPLATE = "themes/mine/templates/partials/footer.html"
LABELS = """msgid ""
msgstr ""
"Content-Type: text/plain; charset=utf-8\\n"

msgid "Menu"
msgstr "{}"
"""
"""The shop's own words for a label of every page."""
RULE = "## Parcel\n\nBy *post*.\n"
RETURNING = f"""steps:
  - {{title: Write, text: {RULE!r}}}
  - {{title: Post, text: {RULE!r}}}
---
""".replace("'", '"')
"""Two texts that differ in the anchors of their headings only."""
LATE = """---
title: Late
summary: Blue is late.
reviewed_on: 2026-11-01
kind: delay
starts: 2026-11-15
ends: 2026-11-30
new_date: 2026-12-02
effect: Blue is late.
choices: [{title: Wait, text: It comes.}]
---
"""


MORE = f"Call {PHONES[0]}, or read of [swatches](returns.md#swatches)."


def _smallest(name: str) -> str:
    return (SMALLEST / name).read_text(encoding="utf-8")


def _make_home(state: Mapping[str, int]) -> str:
    text = _smallest("home.md") + f"\n{WORDS[state['words']]} *thread*. {MORE}\n"
    if state["warning"]:
        text = re.sub("reviewed_on.*\n", "", text)
    if broken := state["broken"]:
        text = text.replace("title:", ("", "title: [", "nmae:")[broken], 1)
    return text


def _make_settings(state: Mapping[str, int]) -> str:
    languages = "[en, de]" if state["translation"] else "[en]"
    return (
        f"base_url: {ADDRESSES[state['address']]}\nlanguages: {languages}\n"
        f"voice: {{speaks: {('we', 'I')[state['voice']]}}}\n"
        f"theme:\n  name: ./themes/mine\n  brand: '{COLOURS[state['brand']]}'\n  logo: logo.png\n"
        f"{CHOICES[state['choices']]}"
    )
