"""The advice of a preview that cannot begin, or that fell, is followed to the letter, and it runs."""

from __future__ import annotations

import re
import socket
from pathlib import Path

import pytest
from support.shops import changed, plan_shop, with_line

from trustpages.diagnostics import Problem, ProblemError
from trustpages.pipeline import BuiltSite
from trustpages.preview.build_cycle import try_build
from trustpages.preview.server import get_port, open_listener
from trustpages.preview.server_config import parse_base_path
from trustpages.preview.snapshot import EMPTY_SNAPSHOT

LOOPBACK = "127.0.0.1"


def _refuse(host: str, port: int) -> Problem:
    with pytest.raises(ProblemError) as refused:
        open_listener(host, port)
    (problem,) = refused.value.problems
    return problem


def _find_named_port(problem: Problem) -> int:
    found = re.search(r"such as --port (\d+)", problem.hint)
    assert found
    return int(found[1])


def test_a_port_that_is_free_as_advised_is_taken() -> None:
    with open_listener(LOOPBACK, 0) as taken:
        port = get_port(taken)
        problem = _refuse(LOOPBACK, port)
        assert problem.code == "port-taken"
        assert problem.hint.startswith("end that program, or choose another port")
        with open_listener(LOOPBACK, 0) as another:
            assert get_port(another) != port

    open_listener(LOOPBACK, port).close()


class _Listener:
    """Stands for a socket, so that no real port has to be free."""

    def setsockopt(self, *_: object) -> None:
        """Take any option."""


@pytest.mark.parametrize(("code", "port"), [("port-forbidden", 80), ("port-unknown", 99_999)])
def test_the_port_that_the_hint_names_is_taken(
    code: str, port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    def create_server(address: tuple[str, int], **_: object) -> _Listener:
        if address[1] > 65_535:
            raise OverflowError
        if address[1] < 1_024:
            raise PermissionError(13, "Permission denied")
        return _Listener()

    monkeypatch.setattr(socket, "create_server", create_server)
    problem = _refuse(LOOPBACK, port)
    assert problem.code == code

    open_listener(LOOPBACK, _find_named_port(problem))


def test_without_a_host_as_advised_the_preview_listens() -> None:
    problem = _refuse("203.0.113.7", 0)

    assert (problem.code, problem.hint) == (
        "host-unknown",
        f"leave --host away; {LOOPBACK} is the usual choice",
    )
    open_listener(LOOPBACK, 0).close()


def test_a_base_path_that_the_hint_names_is_one() -> None:
    with pytest.raises(ProblemError) as refused:
        parse_base_path("/my shop/")
    (problem,) = refused.value.problems
    named = re.findall(r"/[a-z/]+/", problem.hint)

    assert (problem.code, named) == ("base-path", ["/shop/", "/my/shop/"])
    assert [parse_base_path(one) for one in named] == named


def test_after_a_fault_of_ours_the_pages_come_back_as_advised(tmp_path: Path) -> None:
    content = changed(tmp_path)
    lead = content / "home.md"
    good = lead.read_text(encoding="utf-8")

    def build() -> BuiltSite:
        if "1 / 0" in lead.read_text(encoding="utf-8"):
            raise ZeroDivisionError("boom")
        return plan_shop(content)

    first = try_build(build, EMPTY_SNAPSHOT, "content")
    lead.write_text(with_line("home.md", "lead: Linen", "lead: 1 / 0 Linen")[1], encoding="utf-8")
    fallen = try_build(build, first, "content")
    (problem,) = fallen.problems
    assert problem.code == "crash"
    assert problem.hint.startswith("Undo what you changed last and save; the pages come back")

    lead.write_text(good, encoding="utf-8")
    again = try_build(build, fallen, "content")
    assert (first.problems, again.problems, again.has_succeeded) == ((), (), True)
