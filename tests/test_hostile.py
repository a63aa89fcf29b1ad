"""Whatever stands in the content: it is built or refused in words, and never becomes a program."""

from __future__ import annotations

import json
import shutil
from functools import cache
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support.counts import SOAK, choose_count
from support.hostile import STRINGS, active, skeleton
from support.shops import SMALLEST, built, changed, light_example, try_build

from trustpages.content import load_content
from trustpages.document import Document, overlay_texts
from trustpages.fields import find_texts
from trustpages.model.site import Entry
from trustpages.pipeline import BuiltSite

BATCH = 8
"""So many strings are laid into a field at once; a short text about a person holds no more."""

TYPED = load_content(SMALLEST).documents
FILES = sorted(path.name for path in SMALLEST.iterdir())
NASTY = st.sampled_from(
    [
        "", " ", "~", "null", "{}", "[]", "&a", "*a", "!!python/object/apply:os.system [ls]",
        "<<: *a", "|", ">-", "%YAML 9", "@x", "`x`", "\t", "'", '"', "\u202e", "\ufeff", "\ue000",
        "\ue001", "\ue000javascript:x\ue001", "{{ promise post }}", "{{ promise", "{{ 7 * 7 }}",
        "{{ fact shop.name }}", "{{ fact shop }}", "{% raw %}", "{# x #}", "[x](y)", "[x](home.md#y)",
        "![a](b)", "[a]: javascript:x", "[^1]\n\n[^1]: x", "# h\n# h", "- x", "a: b", "---", "...",
        "../../etc/passwd", "/etc/passwd", "CON", "0x10", "1e9", "-1", "99999999999 days",
        "2026-13-01", "9999-12-31", "0001-01-01", "9" * 400, "9999 years", "0 days", "24:00",
        "\u2028", "\x85", "ＡＢＣ", "a" * 5000, "[" * 50, "* " * 400, "> " * 300, "\U000e0001", "İ",
        "ß", "ﷺ", "🏴", "+999999999999999", "+44 0000 000000", "a@b.c", "https://[::1", "https://a b",
        "http://", "EUR", "XXX", "en-x-private", "x-klingon", "no", "yes",
    ]
)  # fmt: skip
ANY = st.one_of(NASTY, st.text(max_size=60), st.sampled_from(STRINGS))
FREELY = settings(
    max_examples=choose_count(25, 2_000),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize=not SOAK,
)


def _ended_in_words(*files: tuple[str, str]) -> None:
    """Build the smallest shop with some files over it; whatever happens, it is told with its place."""
    with TemporaryDirectory() as folder:
        site, problems = try_build(changed(Path(folder), *files))
    assert site or problems
    for problem in problems:
        assert problem.place.file
        assert problem.place.line >= 1
        assert problem.message


def _file(document: Document, tree: object, body: str = "") -> tuple[str, str]:
    """A document's file with another tree, written as JSON, which is YAML too, and another body."""
    text = json.dumps(tree, ensure_ascii=False)
    whole = text if document.path.suffix == ".yaml" else f"---\n{text}\n---\n{body}"
    return str(document.path), f"{whole}\n"


@pytest.mark.soak
@FREELY
@given(st.sampled_from(TYPED), st.data(), ANY)
def test_any_value_of_any_field_ends_in_a_site_or_in_words(
    document: Document, data: st.DataObject, value: str
) -> None:
    locs = [loc for loc in document.places if loc and "\0" not in str(loc[-1])]
    loc = data.draw(st.sampled_from(locs))
    tree = overlay_texts(dict(document.data), {loc: value})

    _ended_in_words(_file(document, tree))


@pytest.mark.soak
@FREELY
@given(st.sampled_from(FILES), st.data(), ANY)
def test_any_line_of_any_file_ends_in_a_site_or_in_words(
    name: str, data: st.DataObject, text: str
) -> None:
    lines = (SMALLEST / name).read_text(encoding="utf-8").splitlines()
    at = data.draw(st.integers(0, len(lines) - 1))
    keep = data.draw(st.sampled_from(["", lines[at], lines[at].partition(":")[0] + ": "]))
    lines[at] = keep + text

    _ended_in_words((name, "\n".join(lines)))


@pytest.mark.soak
@FREELY
@given(st.lists(ANY, max_size=6))
def test_any_markdown_ends_in_a_site_or_in_words(pieces: list[str]) -> None:
    head = (SMALLEST / "home.md").read_text(encoding="utf-8")

    _ended_in_words(("home.md", head + "\n\n".join(pieces)))


@pytest.mark.soak
@FREELY
@given(ANY, ANY)
def test_any_translation_ends_in_a_site_or_in_words(title: str, body: str) -> None:
    site = (SMALLEST / "site.yaml").read_text(encoding="utf-8").replace("[en]", "[en, ar]")
    head = json.dumps({"title": title, "lead": body}, ensure_ascii=False)

    _ended_in_words(("site.yaml", site), ("home.ar.md", f"---\n{head}\n---\n{body}"))


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example shop in its original language, with a page that has moved."""
    content = light_example(tmp_path_factory.mktemp("hostile"))
    for translation in content.rglob("*.zh.*"):
        translation.unlink()
    (content / "record" / "checkpoint").unlink()  # it is that of the words as they were
    chosen = (content / "site.yaml").read_text(encoding="utf-8")
    (content / "site.yaml").write_text(chosen.replace("[en, zh]", "[en]"), encoding="utf-8")
    moved = (content / "guides" / "care.md").read_text(encoding="utf-8")
    moved = moved.replace("---\n", "---\naliases: [guides/looking-after]\n", 1)
    (content / "guides" / "care.md").write_text(moved, encoding="utf-8")
    return content


def _spoken(shop: Path, folder: Path, words: str) -> BuiltSite:
    """The shop with other words in every field of words, and under the front matter of every file.

    Under that of a withdrawn page no words may stand.
    """
    content = folder / "content"
    shutil.copytree(shop, content)
    for number, entry in enumerate(_entries(shop)):
        body = "" if entry.former_kind else _shown(words)
        tree = _reworded(entry, f"{words} {number}")
        for (field, key), part in entry.document.parts.items():
            item = tree[field].pop(key)
            path, text = _file(part, item, item.pop(entry.facts.parts_body, ""))
            (content / path).write_text(text, encoding="utf-8")
        for field in (entry.facts.parts_field, *entry.facts.file_fields):
            tree.pop(field, None)
        path, text = _file(entry.document, tree, body)
        (content / path).write_text(text, encoding="utf-8")
    return built(content)


@cache
def _entries(shop: Path) -> tuple[Entry, ...]:
    return built(shop).site.entries


def _reworded(entry: Entry, words: str) -> dict[Any, Any]:
    tree: Any = overlay_texts(
        dict(entry.document.data),
        {loc: _shown(words) if mark.markdown else words for loc, mark in find_texts(entry.facts)},
    )
    return {**tree}


def _shown(words: str) -> str:
    """Words for Markdown, with everything that Markdown can make beside them."""
    return f"{words}\n\n{words} *a* **b** `c`\n\n* {words}\n\n[{words}](https://a.example/)\n"


@pytest.fixture(scope="module")
def harmless(shop: Path, tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    return _spoken(shop, tmp_path_factory.mktemp("harmless"), "Plain words")


BATCHES = [" ".join(STRINGS[start : start + BATCH]) for start in range(0, len(STRINGS), BATCH)]


@pytest.mark.parametrize("words", BATCHES, ids=lambda words: words[:24])
def test_words_never_become_a_program(
    shop: Path, harmless: BuiltSite, tmp_path: Path, words: str
) -> None:
    """Pages made of hostile words have the very elements and attributes of pages of plain words."""
    site = _spoken(shop, tmp_path, words)

    assert skeleton(site.files) == skeleton(harmless.files)
    assert active(site.files) == []


def test_there_are_many_hostile_strings_and_harmless_words_pass(harmless: BuiltSite) -> None:
    assert len(set(STRINGS)) >= 60
    assert active(harmless.files) == []


@pytest.mark.parametrize("words", STRINGS)
def test_the_oracle_sees_raw_words(words: str) -> None:
    """A page into which words were put as they are is flagged, so the silence above means much."""
    page = PurePosixPath("index.html")
    raw = '<title>{0}</title><a href="{0}" title="{0}">{0}</a><a href=\'{0}\'>x</a><p lang="en">x'
    plain = {page: raw.format("words").encode()}
    flawed = {page: raw.format(words).encode()}

    assert skeleton(flawed) != skeleton(plain) or active(flawed)


@pytest.mark.parametrize("address", STRINGS)
def test_an_active_address_in_markdown_is_refused_or_harmless(tmp_path: Path, address: str) -> None:
    home = (SMALLEST / "home.md").read_text(encoding="utf-8")
    words = f"{home}\n[a]({address})\n\n[b](<{address}>)\n\n[c]\n\n[c]: {address}\n\n<{address}>\n"
    site, problems = try_build(changed(tmp_path, ("home.md", words)))

    assert {one.code for one in problems} <= {"link-scheme", "broken-link", "html-in-words"}
    assert site is None or active(site.files) == []
