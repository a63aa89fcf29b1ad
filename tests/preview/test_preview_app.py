"""The preview's server: what it shows, what it adds on the way out, and what it tells its own pages."""

from __future__ import annotations

import json
import mimetypes
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from pathlib import Path, PurePosixPath
from threading import Event, Timer
from typing import Any

import pytest
from server_harness import (
    FILES,
    PATIENCE,
    PreviewHarness,
    ask,
    generation,
    get,
    page,
    preview,
    until,
)
from support.shops import SMALLEST, built, changed, with_line

from trustpages.diagnostics.problem import Place, Problem, Withheld
from trustpages.pipeline import ThemeChoice
from trustpages.preview.app import STATIC_FOLDER
from trustpages.preview.panel_state import describe_place
from trustpages.preview.responses import make_client_config, render_waiting_page
from trustpages.preview.security import SECURITY_HEADERS
from trustpages.preview.snapshot import (
    EMPTY_SNAPSHOT,
    find_not_found_page,
    find_site_file,
    get_file_address,
)
from trustpages.validate import Visibility

FAULT = Problem(
    "odd-window",
    "“<b>14” is not a number",
    Place("content/returns.md", 3, 8, "window: <b>14"),
    "write 14",
)

CHINESE = ("site.yaml", "base_url: https://threads.example/\nlanguages: [en, zh]\n")
NOTICE = (
    "notices/closed.md",
    (
        "---\ntitle: Closed\nsummary: S\nreviewed_on: 2026-11-01\nkind: holiday\nstarts: 2026-12-20\n"
        "ends: 2026-12-31\neffect: Nothing moves.\nchoices: [{title: Wait, text: Wait.}]\n---\n"
    ),
)


def test_every_file_is_served_as_it_was_built() -> None:
    """Pages alone carry the client; nothing else differs by one octet."""
    with preview(generation(1)) as harness:
        for path, data in FILES.items():
            if path.suffix != ".html":
                assert ask(harness, get(f"/{path}"))[0].body == data


def test_a_page_carries_the_client_and_a_note_for_it() -> None:
    shown = generation(7)
    with preview(shown, reload=False, full_reload=True) as harness:
        body = ask(harness, get("/zh/"))[0].body.decode()

        assert '<script src="/_preview/client.js" defer></script>\n</head>' in body
        assert (
            _note(body)
            == make_client_config(harness.config, shown, "zh/")
            == {
                "base": "/",
                "token": harness.config.token,
                "generation": 7,
                "good": True,
                "page": "zh/",
                "reload": False,
                "full_reload": True,
                "waiting": False,
            }
        )
        assert shown.files == FILES


def test_before_the_first_build_has_ended_a_page_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("trustpages.preview.responses.REBUILD_TIMEOUT", 0.05)
    with preview() as harness:
        reply = ask(harness, get("/returns/"))[0]

        assert reply.status == 503
        assert b"The first build is under way" in reply.body
        assert _note(reply.body.decode())["waiting"] is True


def test_with_no_good_build_yet_a_page_lists_what_is_wrong() -> None:
    """Every fault with its place, the line and the hint; what the shop wrote is shown, not obeyed."""
    with preview(replace(EMPTY_SNAPSHOT, number=1, problems=(FAULT,))) as harness:
        reply = ask(harness, get("/anything.css"))[0]
        body = reply.body.decode()

        assert (reply.status, reply.headers["content-type"]) == (503, "text/html; charset=utf-8")
        for said in ("content/returns.md:3:8", "window: &lt;b&gt;14", "Write 14.", "Error"):
            assert said in body
        assert "<b>" not in body


def test_an_attempt_that_came_to_nothing_is_said_too() -> None:
    assert b"came to nothing" in render_waiting_page(replace(EMPTY_SNAPSHOT, number=1))


def test_while_a_fault_stands_the_last_good_page_is_shown() -> None:
    with preview(generation(2, problems=(FAULT,))) as harness:
        reply = ask(harness, get("/returns/"))[0]

        assert (reply.status, page("returns")[-20:] in reply.body) == (200, True)
        assert _note(reply.body.decode())["good"] is False


def test_a_request_waits_for_a_rebuild_that_is_under_way() -> None:
    with preview(generation(1)) as harness:
        harness.snapshots.announce_rebuild()
        newer = generation(2, files={**FILES, next(iter(FILES)): page("newer")})
        Timer(0.2, harness.snapshots.publish_snapshot, [newer]).start()

        assert b"newer" in ask(harness, get("/"))[0].body


class SlowFiles(dict[PurePosixPath, bytes]):
    """Files of which the home page takes until it is let go."""

    def __init__(self) -> None:
        super().__init__(FILES)
        self.entered, self.go_on = Event(), Event()

    def __getitem__(self, path: PurePosixPath) -> bytes:
        if path == PurePosixPath("index.html"):
            self.entered.set()
            self.go_on.wait(PATIENCE)
        return super().__getitem__(path)


def test_others_are_answered_while_a_page_is_rendered() -> None:
    files = SlowFiles()
    with preview(generation(1, files=files)) as harness, ThreadPoolExecutor(1) as tab:
        home = tab.submit(ask, harness, get("/"))
        assert files.entered.wait(PATIENCE)

        assert ask(harness, get("/assets/today.js"))[0].status == 200
        assert not files.go_on.is_set()
        files.go_on.set()

        assert b"home" in home.result()[0].body


def test_requests_that_wait_keep_no_thread_from_others() -> None:
    with preview(generation(1)) as harness, ThreadPoolExecutor(40) as tabs:
        harness.snapshots.announce_rebuild()
        waiting = [tabs.submit(ask, harness, get("/")) for _ in range(40)]
        until(lambda: len(harness.snapshots._wakers) == 40)  # noqa: SLF001 - nobody else tells

        assert ask(harness, get("/_preview/client.js"))[0].status == 200
        harness.snapshots.cancel_rebuild()

        assert {answer.result()[0].status for answer in waiting} == {200}
        until(lambda: not harness.snapshots._wakers)  # noqa: SLF001 - nobody else tells


@pytest.mark.parametrize(
    ("name", "media_type"),
    [("client.js", "text/javascript; charset=utf-8"), ("preview.css", "text/css; charset=utf-8")],
)
def test_the_previews_own_files_have_their_type_whatever_the_computer_thinks(
    name: str, media_type: str
) -> None:
    for ending in (".js", ".css"):
        mimetypes.add_type("text/plain", ending)
    with preview(generation(1)) as harness:
        reply = ask(harness, get(f"/_preview/{name}"))[0]

        assert (reply.status, reply.headers["content-type"]) == (200, media_type)
        assert reply.body == (STATIC_FOLDER / name).read_bytes()
        assert {key: reply.headers.get(key) for key in SECURITY_HEADERS} == SECURITY_HEADERS


def test_under_a_base_path_everything_lies_there() -> None:
    with preview(generation(1), base_path="/my/shop/") as harness:
        answers = {
            target: (reply.status, reply.headers.get("location"))
            for target in ("/my/shop/zh/", "/", "/my/shop", "/my/shop/zh", "/zh/", "/my/shopping/")
            for reply in ask(harness, get(target))
        }

        assert answers == {
            "/my/shop/zh/": (200, None),
            "/": (307, "/my/shop/"),
            "/my/shop": (307, "/my/shop/"),
            "/my/shop/zh": (308, "/my/shop/zh/"),
            "/zh/": (404, None),
            "/my/shopping/": (404, None),
        }
        assert b'src="/my/shop/_preview/client.js"' in ask(harness, get("/my/shop/"))[0].body
        assert ask(harness, get("/my/shop/_preview/client.js"))[0].status == 200
        assert _state(harness, "/my/shop/returns/")["page"]["address"] == "returns/"


def test_an_allowed_host_is_answered_also_behind_a_proxy() -> None:
    with preview(generation(1), allowed_hosts=("Shop.Example",)) as harness:
        for lines in (
            ["Host: shop.example"],
            ["Host: SHOP.example", "Origin: https://shop.example"],
        ):
            assert ask(harness, get("/", *lines))[0].status == 200
        assert ask(harness, get("/", "Host: other.example"))[0].status == 421


def test_a_fault_of_the_server_ends_one_answer_and_nothing_else(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with preview(generation(1)) as harness:
        with monkeypatch.context() as broken:
            broken.setattr(harness.snapshots.__class__, "add_waker", lambda *_: 1 / 0)
            reply = ask(harness, get("/"))[0]

        assert (reply.status, reply.headers["cache-control"]) == (500, "no-store")
        assert b"Traceback" not in reply.body
        assert harness.alive


def test_the_state_tells_what_is_wrong_and_where() -> None:
    with preview(generation(3, problems=(FAULT,)), root=SMALLEST.parent) as harness:
        state = _state(harness, "")
        path = SMALLEST / "returns.md"

        assert (state["generation"], state["good"], state["today"]) == (3, False, "2026-11-22")
        assert state["problems"] == [
            {
                "level": "error",
                "code": "odd-window",
                "message": "“<b>14” is not a number",
                "hint": "Write 14.",
                "file": "content/returns.md",
                "line": 3,
                "column": 8,
                "text": "window: <b>14",
                "path": str(path),
                "editor": f"vscode://file{path}:3:8",
            }
        ]


def test_a_place_that_is_no_file_has_no_link() -> None:
    """An option of the command line, or a file that has gone."""
    fault = replace(FAULT, place=Place("--today", 0))
    with preview(generation(3, problems=(fault,))) as harness:
        [state] = _state(harness, "")["problems"]

        assert (state["file"], state["path"], state["editor"]) == ("--today", "", "")


@pytest.mark.parametrize("asked", ["returns/", "/returns/", "returns/index.html"])
def test_the_state_knows_what_makes_a_page(asked: str) -> None:
    shown = generation(1)
    assert shown.built
    warning = replace(FAULT, level="warning")
    other = replace(warning, place=Place("content/buying.md"))
    held = Withheld("Sam Reid", "there is no consent", Place("content/shop.yaml", 4))
    site = replace(shown.built.site, withheld=(held,))
    built = replace(shown.built, site=site, warnings=(warning, other))
    with preview(replace(shown, built=built), root=SMALLEST.parent) as harness:
        state = _state(harness, asked)

        assert (state["page"]["path"], state["page"]["address"]) == (
            "returns/index.html",
            "returns/",
        )
        assert state["page"]["untranslated"] == []
        [source] = state["page"]["sources"]
        assert (source["file"], source["path"]) == (FAULT.place.file, str(SMALLEST / "returns.md"))
        assert [one["file"] for one in state["page"]["warnings"]] == ["content/returns.md"]
        assert [(one["what"], one["line"]) for one in state["held"]] == [("Sam Reid", 4)]


def test_the_state_lists_what_is_not_public_yet(tmp_path: Path) -> None:
    """Each page by its title in the language at hand, why, and the line that keeps it back."""
    draft = with_line("home.md", "reviewed_on:", "draft: yes\nreviewed_on:")
    whole = built(
        changed(tmp_path, CHINESE, draft, NOTICE), choice=Visibility(drafts=True, future=True)
    )
    with preview(replace(generation(1), built=whole), root=tmp_path) as harness:
        state = _state(harness, "zh/")["pending"]

        assert [
            (one["address"], one["here"], one["draft"], one["why"], one["line"]) for one in state
        ] == [
            ("zh/", True, True, "it is a draft", _line(tmp_path, "home.md", "draft: yes")),
            ("zh/notices/closed/", False, False, "it starts on 2026-12-20", 1),
        ]
        assert (state[1]["what"], state[1]["path"]) == (
            "Closed",
            str(tmp_path / "content" / "notices" / "closed.md"),
        )
        assert [one["here"] for one in _state(harness, "nothing/")["pending"]] == [False, False]
        assert [one["here"] for one in _state(harness, "zh/404.html")["pending"]] == [False, False]


def test_the_state_lists_what_is_not_translated(tmp_path: Path) -> None:
    long = with_line("home.md", "title: Plain Threads", f"title: {'Plain Threads ' * 20}")
    whole = built(changed(tmp_path, CHINESE, long))
    with preview(replace(generation(1), built=whole), root=tmp_path) as harness:
        [title, *_] = _state(harness, "zh/")["page"]["untranslated"]

        assert title["begins"] == "Plain Threads " * 8 + "Plain Th…"
        assert (title["file"], title["line"]) == ("content/home.md", 2)
        assert title["editor"].endswith("/content/home.md:2:8")
        assert _state(harness, "")["page"]["untranslated"] == []


@pytest.mark.parametrize(("target", "status"), [("nothing/", 404), ("404.html", 200)])
@pytest.mark.parametrize("base_path", ["/", "/my/shop/"])
def test_the_page_for_lost_addresses_leads_to_the_previews_own_pages(
    target: str, status: int, base_path: str, tmp_path: Path
) -> None:
    """It is shown anywhere, so its links name the folder of the published site; nothing else does."""
    folder = with_line("site.yaml", "https://threads.example/", "https://threads.example/trust/")
    whole = built(changed(tmp_path, folder))
    odd = {PurePosixPath("odd/index.html"): b'<a href="/trust/">'}
    shown = replace(generation(1), built=whole, files={**whole.files, **odd})
    with preview(shown, base_path=base_path) as harness:
        reply = ask(harness, get(f"{base_path}{target}"))[0]
        lost = whole.files[PurePosixPath("404.html")]

        assert (reply.status, b'href="/trust/returns/index.html"' in lost) == (status, True)
        assert f'href="{base_path}returns/index.html"'.encode() in reply.body
        assert b'"/trust/' not in reply.body
        assert ask(harness, get(f"{base_path}odd/"))[0].body.startswith(b'<a href="/trust/">')
        other = ask(harness, get(f"{base_path}returns/"))[0].body
        built_so = whole.files[PurePosixPath("returns/index.html")]
        assert other.endswith(built_so[built_so.index(b"</head>") :])
        assert b'href="https://threads.example/trust/returns/"' in other


@pytest.mark.parametrize("file", ["a\0b", "", ".", "x" * 5000])
def test_no_name_of_a_file_is_too_odd_to_tell(file: str) -> None:
    assert describe_place(Place(file), SMALLEST)["editor"] == ""


def test_the_state_of_no_page_names_none() -> None:
    with preview(generation(1)) as harness:
        assert _state(harness, "../../../etc/passwd")["page"] is None


def test_the_token_may_come_in_a_header() -> None:
    with preview(generation(1)) as harness:
        reply = ask(harness, get("/_preview/state.json", "X-Preview-Token: TOKEN"))[0]

        assert reply.status == 200


@pytest.mark.parametrize(
    ("query", "day", "location"),
    [
        ("date=2026-12-24", date(2026, 12, 24), "/"),
        ("date=2026-12-24&page=zh/", date(2026, 12, 24), "/zh/"),
        ("date=&page=/returns/", None, "/returns/"),
        ("page=//stranger.example/", None, "/stranger.example/"),
        ("page=%5C%5Cstranger.example%0D%0A", None, "/%5C%5Cstranger.example%0D%0A"),
    ],
)
def test_a_day_can_be_chosen(query: str, day: date | None, location: str) -> None:
    """And the way back leads to no other site."""
    with preview(generation(1)) as harness:
        reply = ask(harness, get(f"/_preview/today?{query}&token=TOKEN"))[0]

        assert (reply.status, reply.headers["location"], harness.days) == (303, location, [day])


@pytest.mark.parametrize(
    ("query", "status", "themes"),
    [
        ("theme=plain&page=zh/", 303, [ThemeChoice("plain")]),
        ("theme=plain/blue", 303, [ThemeChoice("plain", "blue")]),
        ("theme=", 303, [None]),
        ("theme=plain/red", 400, []),
        ("theme=../../etc", 400, []),
        ("theme=plain/", 303, [ThemeChoice("plain")]),
    ],
)
def test_a_theme_can_be_chosen(query: str, status: int, themes: list[ThemeChoice | None]) -> None:
    """One of those that are listed, and no other."""
    with preview(generation(1)) as harness:
        reply = ask(harness, get(f"/_preview/theme?{query}&token=TOKEN"))[0]
        state = json.loads(ask(harness, get("/_preview/state.json?token=TOKEN"))[0].body)

        assert (reply.status, harness.themes) == (status, themes)
        assert (state["themes"], state["theme"]) == (["plain", "plain/blue"], "")


@pytest.mark.parametrize(
    "target", ["/", "/returns", "/nothing", "/_preview/client.js", "/_preview/state.json"]
)
@pytest.mark.parametrize("line", ["X-One: a", "Host: stranger.example", "Origin: null"])
def test_every_answer_has_the_safe_headers(target: str, line: str) -> None:
    with preview(generation(1)) as harness:
        reply = ask(harness, get(target, line))[0]

        assert {name: reply.headers.get(name) for name in SECURITY_HEADERS} == SECURITY_HEADERS
        assert not [name for name in reply.headers if name.startswith("access-control-")]


def test_an_address_and_its_file_are_one() -> None:
    for path in FILES:
        assert find_site_file(FILES, get_file_address(path)) == path


def test_without_a_page_for_the_lost_a_sentence_stands_in() -> None:
    assert find_not_found_page({}, "zh/nothing") is None

    bare = generation(1, files={Path("x"): b""})
    with preview(bare) as harness:
        assert ask(harness, get("/nothing"))[0].body == b"There is no such page.\n"


def _state(harness: PreviewHarness, address: str) -> dict[str, Any]:
    query = f"_preview/state.json?page={address}&token=TOKEN"
    state = json.loads(ask(harness, get(f"{harness.config.base_path}{query}"))[0].body)
    assert isinstance(state, dict)
    return state


def _line(folder: Path, file: str, text: str) -> int:
    """The line of a content file that is this text, from 1."""
    lines = (folder / "content" / file).read_text(encoding="utf-8").splitlines()
    return lines.index(text) + 1


def _note(body: str) -> dict[str, Any]:
    text = body.partition('<script type="application/json" id="tp-preview">')[2]
    note = json.loads(text.partition("</script>")[0])
    assert isinstance(note, dict)
    return note
