"""Verify as a stranger types it: what is said of a good log and of a bad one, and the exit codes."""

from __future__ import annotations

from pathlib import Path

import pytest
from cli_harness import Said, trustpages
from support.logs import KEY, ORIGIN, build_log, make_leaves, seal, write_files
from support.serving import SUB_PATH, served

from trustpages.transparency import Checkpoint, format_checkpoint_line, sign_checkpoint

LEAVES = make_leaves(300)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site with a log of 300 entries, and beside it a checkpoint of its first 200."""
    write_files(tmp_path / "site" / "log", build_log(LEAVES))
    (tmp_path / "kept.txt").write_text(seal(LEAVES[:200]), encoding="utf-8")
    return tmp_path / "site"


def verify(*typed: str | Path) -> Said:
    return trustpages("verify", *typed, settings={"NO_PROXY": "*"})


def test_a_good_log_is_called_good(site: Path) -> None:
    said = verify(site, "--since", site.parent / "kept.txt", "--key", str(KEY.verifier))

    assert (said.code, said.err) == (0, "")
    assert "300 entries of shop.example/record, whole and signed" in said.out
    assert "the first 200 are those of the checkpoint that you kept" in said.out
    assert said.out.splitlines()[-1] == format_checkpoint_line(seal(LEAVES))
    assert verify(site, "-q").out == ""


def test_without_checkpoint_and_key_it_says_what_is_not_proved(site: Path) -> None:
    said = verify(site)

    assert said.code == 0
    assert "cannot be told without a checkpoint of then (--since)" in said.out
    assert f"compare it with what the shop told you:\n    {KEY.verifier}\n" in said.out


def test_the_line_that_it_prints_is_taken_again(site: Path) -> None:
    line = verify(site).out.splitlines()[-1]

    assert "the first 300 are those" in verify(site, "--since", line).out
    (site.parent / "mail.txt").write_text(line.replace(" ", "\r\n"), encoding="utf-8")
    assert "the first 300 are those" in verify(site, "--since", site.parent / "mail.txt").out


def test_a_log_is_read_over_http_below_any_path(site: Path) -> None:
    with served(site) as address:
        for url in (address, f"{address}/", f"{address}/log", f"{address}{SUB_PATH}"):
            said = verify(url, "--since", site.parent / "kept.txt")
            assert (said.code, said.err) == (0, "")
        (site / "log" / "tile" / "1" / "000.p" / "1").unlink()
        said = verify(address)

    assert said.code == 1
    assert (
        f"{address}/log/tile/1/000.p/1: error: a file of the log is missing [log-tile]" in said.err
    )


def test_what_is_wrong_is_told_with_its_place(site: Path) -> None:
    kept = site.parent / "kept.txt"
    kept.write_text(seal([*LEAVES[1:200], LEAVES[0]]), encoding="utf-8")

    said = verify(site, "--since", kept)

    assert (said.code, said.out) == (1, "")
    assert f"{kept}:3:1: error: the first 200 entries are no longer those" in said.err
    assert "[log-rewritten]" in said.err


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        (["nowhere"], "There is no folder 'nowhere'"),
        (["shop.example"], "An address starts with https://"),
        ([".", "--since", "nowhere.txt"], "--since: nowhere.txt: no such file"),
        ([], "Missing argument 'URL|FOLDER'"),
    ],
)
def test_wrong_use_is_said_to_be_so(typed: list[str], answer: str) -> None:
    said = verify(*typed)

    assert said.code == 2
    assert answer in said.err


@pytest.mark.parametrize("address", ["https://[::1", "http://127.0.0.1:1/\x01", "http://a b/"])
def test_an_address_that_is_none_is_told(address: str) -> None:
    said = verify(address)

    assert (said.code, said.out) == (3, "")
    assert "[log-unreachable]" in said.err


def test_a_server_that_is_gone_or_fails_is_no_verdict(site: Path) -> None:
    with served(site) as address:
        pass
    said = verify(address)

    assert said.code == 3
    assert "[log-unreachable]" in said.err


@pytest.mark.parametrize(
    ("code", "damaged", "advice"),
    [
        ("log-tile", {"tile/0/001.p/44": b"damaged"}, "publish its site anew"),
        ("log-root", {"checkpoint": seal(make_leaves(300, 2)).encode()}, "publish its site anew"),
        ("log-older", build_log(LEAVES[:299]), "Fetch it again"),
    ],
)
def test_a_log_that_is_whole_again_as_advised_is_verified(
    code: str, damaged: dict[str, bytes], advice: str, tmp_path: Path
) -> None:
    log = write_files(tmp_path / "log", {**build_log(LEAVES), **damaged})
    kept = write_files(tmp_path, {"kept.txt": seal(LEAVES).encode()}) / "kept.txt"

    before = verify(tmp_path, "--since", kept)
    write_files(log, build_log(LEAVES))  # published anew

    assert (before.code, f"[{code}]" in before.err, advice in before.err) == (1, True, True)
    assert verify(tmp_path, "--since", kept).code == 0


def test_the_right_address_as_advised_is_verified(tmp_path: Path) -> None:
    write_files(tmp_path / "site" / "log", build_log(LEAVES))
    huge = sign_checkpoint(Checkpoint(ORIGIN, 10**12, bytes(32)), KEY).encode()
    write_files(tmp_path / "huge" / "log", {**build_log(LEAVES), "checkpoint": huge})
    (tmp_path / "empty").mkdir()
    with served(tmp_path / "site") as address:
        assert verify(address).code == verify(f"{address}/log/").code == 0
    gone, missing, large = verify(address), verify(tmp_path / "empty"), verify(tmp_path / "huge")

    assert (gone.code, missing.code, large.code) == (3, 1, 1)
    for said, code, advice in (
        (gone, "log-unreachable", "whether the address is right"),
        (missing, "log-missing", "the folder of a built one"),
        (large, "log-size", "whether it is the right address"),
    ):
        assert f"[{code}]" in said.err
        assert advice in said.err
    assert verify(tmp_path / "site").code == 0


def test_a_key_that_is_given_as_advised_is_taken(tmp_path: Path) -> None:
    log = write_files(tmp_path / "log", build_log(LEAVES))
    (log / "keys").unlink()

    before = verify(tmp_path)

    assert (before.code, "[log-no-key]" in before.err) == (1, True)
    assert "give it with --key" in before.err
    assert verify(tmp_path, "--key", str(KEY.verifier)).code == 0
