"""The preview's server: what it shows, what it adds on the way out, and what it tells its own pages."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from threading import Timer
from typing import Any

import pytest
from server_lab import FILES, Lab, ask, generation, get, page, preview
from support.shops import SMALLEST

from trustpages.preview.generation import NOTHING
from trustpages.preview.guard import SAFE
from trustpages.preview.lookup import address_of, file_at, lost_at
from trustpages.preview.pages import note_of
from trustpages.preview.state import spot
from trustpages.preview.waiting import waiting_page
from trustpages.problem import Held, Place, Problem

FAULT = Problem(
    "odd-window",
    "“<b>14” is not a number",
    Place("content/returns.md", 3, 8, "window: <b>14"),
    "write 14",
)


def test_every_file_is_served_as_it_was_built() -> None:
    """Pages alone carry the client; nothing else differs by one octet."""
    with preview(generation(1)) as lab:
        for path, data in FILES.items():
            if path.suffix != ".html":
                assert ask(lab, get(f"/{path}"))[0].body == data


def test_a_page_carries_the_client_and_a_note_for_it() -> None:
    shown = generation(7)
    with preview(shown, reload=False, full_reload=True) as lab:
        body = ask(lab, get("/zh/"))[0].body.decode()

        assert '<script src="/_preview/client.js" defer></script>\n</head>' in body
        assert (
            _note(body)
            == note_of(lab.house, shown, "zh/")
            == {
                "base": "/",
                "token": lab.house.token,
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
    monkeypatch.setattr("trustpages.preview.pages.PATIENCE", 0.05)
    with preview() as lab:
        reply = ask(lab, get("/returns/"))[0]

        assert reply.status == 503
        assert b"The first build is under way" in reply.body
        assert _note(reply.body.decode())["waiting"] is True


def test_with_no_good_build_yet_a_page_lists_what_is_wrong() -> None:
    """Every fault with its place, the line and the hint; what the shop wrote is shown, not obeyed."""
    with preview(replace(NOTHING, number=1, problems=(FAULT,))) as lab:
        reply = ask(lab, get("/anything.css"))[0]
        body = reply.body.decode()

        assert (reply.status, reply.headers["content-type"]) == (503, "text/html; charset=utf-8")
        for said in ("content/returns.md:3:8", "window: &lt;b&gt;14", "Write 14.", "Error"):
            assert said in body
        assert "<b>" not in body


def test_an_attempt_that_came_to_nothing_is_said_too() -> None:
    assert b"came to nothing" in waiting_page(replace(NOTHING, number=1))


def test_while_a_fault_stands_the_last_good_page_is_shown() -> None:
    with preview(generation(2, problems=(FAULT,))) as lab:
        reply = ask(lab, get("/returns/"))[0]

        assert (reply.status, page("returns")[-20:] in reply.body) == (200, True)
        assert _note(reply.body.decode())["good"] is False


def test_a_request_waits_for_a_rebuild_that_is_under_way() -> None:
    with preview(generation(1)) as lab:
        lab.board.expect()
        newer = generation(2, files={**FILES, next(iter(FILES)): page("newer")})
        Timer(0.2, lab.board.put_up, [newer]).start()

        assert b"newer" in ask(lab, get("/"))[0].body


def test_under_a_base_path_everything_lies_there() -> None:
    with preview(generation(1), base_path="/my/shop/") as lab:
        answers = {
            target: (reply.status, reply.headers.get("location"))
            for target in ("/my/shop/zh/", "/", "/my/shop", "/my/shop/zh", "/zh/", "/my/shopping/")
            for reply in ask(lab, get(target))
        }

        assert answers == {
            "/my/shop/zh/": (200, None),
            "/": (307, "/my/shop/"),
            "/my/shop": (307, "/my/shop/"),
            "/my/shop/zh": (308, "/my/shop/zh/"),
            "/zh/": (404, None),
            "/my/shopping/": (404, None),
        }
        assert b'src="/my/shop/_preview/client.js"' in ask(lab, get("/my/shop/"))[0].body
        assert ask(lab, get("/my/shop/_preview/client.js"))[0].status == 200
        assert _state(lab, "/my/shop/returns/")["page"]["address"] == "returns/"


def test_an_allowed_host_is_answered_also_behind_a_proxy() -> None:
    with preview(generation(1), allowed_hosts=("Shop.Example",)) as lab:
        for lines in (
            ["Host: shop.example"],
            ["Host: SHOP.example", "Origin: https://shop.example"],
        ):
            assert ask(lab, get("/", *lines))[0].status == 200
        assert ask(lab, get("/", "Host: other.example"))[0].status == 421


def test_a_fault_of_the_server_ends_one_answer_and_nothing_else(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with preview(generation(1)) as lab:
        with monkeypatch.context() as broken:
            broken.setattr(lab.board.__class__, "settled", lambda *_: 1 / 0)
            reply = ask(lab, get("/"))[0]

        assert (reply.status, reply.headers["cache-control"]) == (500, "no-store")
        assert b"Traceback" not in reply.body
        assert lab.alive


def test_the_state_tells_what_is_wrong_and_where() -> None:
    with preview(generation(3, problems=(FAULT,)), root=SMALLEST.parent) as lab:
        told = _state(lab, "")
        path = SMALLEST / "returns.md"

        assert (told["generation"], told["good"], told["today"]) == (3, False, "2026-11-22")
        assert told["problems"] == [
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
    with preview(generation(3, problems=(fault,))) as lab:
        [told] = _state(lab, "")["problems"]

        assert (told["file"], told["path"], told["editor"]) == ("--today", "", "")


@pytest.mark.parametrize("asked", ["returns/", "/returns/", "returns/index.html"])
def test_the_state_knows_what_makes_a_page(asked: str) -> None:
    shown = generation(1)
    assert shown.built
    warning = replace(FAULT, level="warning")
    other = replace(warning, place=Place("content/buying.md"))
    held = Held("Sam Reid", "there is no consent", Place("content/shop.yaml", 4))
    site = replace(shown.built.site, held=(held,))
    built = replace(shown.built, site=site, warnings=(warning, other))
    with preview(replace(shown, built=built), root=SMALLEST.parent) as lab:
        told = _state(lab, asked)

        assert (told["page"]["path"], told["page"]["address"]) == ("returns/index.html", "returns/")
        assert told["page"]["missing"] == 0
        [source] = told["page"]["sources"]
        assert (source["file"], source["path"]) == (FAULT.place.file, str(SMALLEST / "returns.md"))
        assert [one["file"] for one in told["page"]["warnings"]] == ["content/returns.md"]
        assert [(one["what"], one["line"]) for one in told["held"]] == [("Sam Reid", 4)]


@pytest.mark.parametrize("file", ["a\0b", "", ".", "x" * 5000])
def test_no_name_of_a_file_is_too_odd_to_tell(file: str) -> None:
    assert spot(Place(file), SMALLEST)["editor"] == ""


def test_the_state_of_no_page_names_none() -> None:
    with preview(generation(1)) as lab:
        assert _state(lab, "../../../etc/passwd")["page"] is None


def test_the_token_may_come_in_a_header() -> None:
    with preview(generation(1)) as lab:
        reply = ask(lab, get("/_preview/state.json", "X-Preview-Token: TOKEN"))[0]

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
    with preview(generation(1)) as lab:
        reply = ask(lab, get(f"/_preview/today?{query}&token=TOKEN"))[0]

        assert (reply.status, reply.headers["location"], lab.days) == (303, location, [day])


@pytest.mark.parametrize(
    "target", ["/", "/returns", "/nothing", "/_preview/client.js", "/_preview/state.json"]
)
@pytest.mark.parametrize("line", ["X-One: a", "Host: stranger.example", "Origin: null"])
def test_every_answer_has_the_safe_headers(target: str, line: str) -> None:
    with preview(generation(1)) as lab:
        reply = ask(lab, get(target, line))[0]

        assert {name: reply.headers.get(name) for name in SAFE} == SAFE
        assert not [name for name in reply.headers if name.startswith("access-control-")]


def test_an_address_and_its_file_are_one() -> None:
    for path in FILES:
        assert file_at(FILES, address_of(path)) == path


def test_without_a_page_for_the_lost_a_sentence_stands_in() -> None:
    assert lost_at({}, "zh/nothing") is None

    bare = generation(1, files={Path("x"): b""})
    with preview(bare) as lab:
        assert ask(lab, get("/nothing"))[0].body == b"There is no such page.\n"


def _state(lab: Lab, address: str) -> dict[str, Any]:
    query = f"_preview/state.json?page={address}&token=TOKEN"
    told = json.loads(ask(lab, get(f"{lab.house.base_path}{query}"))[0].body)
    assert isinstance(told, dict)
    return told


def _note(body: str) -> dict[str, Any]:
    text = body.partition('<script type="application/json" id="tp-preview">')[2]
    note = json.loads(text.partition("</script>")[0])
    assert isinstance(note, dict)
    return note
