"""A published log is verified as a stranger would: each fault is found, at its place."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest
from support.logs import KEY, ORIGIN, build_log, make_key, make_leaves, seal

from trustpages.transparency import (
    Checkpoint,
    EarlierCheckpoint,
    VerifierKey,
    hash_tree,
    sign_checkpoint,
)
from trustpages.transparency.verification import (
    MAX_VERIFIED_SIZE,
    LogReader,
    LogVerification,
    verify_log,
)

LEAVES = make_leaves(600)
OLD = EarlierCheckpoint(seal(LEAVES[:300]), "kept.txt")
Log = dict[str, bytes]


def make_reader(files: Mapping[str, bytes]) -> LogReader:
    """Read the files of a log from memory."""
    return lambda path, limit: None if path not in files else files[path][: limit + 1]


def verify(files: Mapping[str, bytes], *keys: VerifierKey) -> LogVerification:
    """Verify a log that somebody kept a checkpoint of."""
    return verify_log(make_reader(files), "log/", [OLD], keys)


def list_faults(files: Mapping[str, bytes], *keys: VerifierKey) -> list[tuple[str, str]]:
    """The code and place of every problem."""
    return [(one.code, str(one.place)) for one in verify(files, *keys).problems]


@pytest.mark.parametrize("keys", [[], [KEY.verifier], [make_key(number=2).verifier, KEY.verifier]])
def test_a_good_log_has_no_problem(keys: list[VerifierKey]) -> None:
    result = verify(build_log(LEAVES), *keys)

    assert result.problems == ()
    assert result.checkpoint == Checkpoint(ORIGIN, 600, hash_tree(LEAVES))
    assert [one.size for one in result.earlier] == [300]
    assert result.keys == tuple(keys or [KEY.verifier])
    assert result.has_own_keys == (not keys)


@pytest.mark.parametrize("count", [0, 1, 2, 255, 256, 257, 511, 512])
def test_logs_of_every_shape_are_good_from_their_beginning_on(count: int) -> None:
    leaves = make_leaves(count)
    kept = [EarlierCheckpoint(seal(leaves[:size]), "kept") for size in {0, count // 2, count}]

    assert verify_log(make_reader(build_log(leaves)), "log/", kept).problems == ()


def test_a_checkpoint_of_any_day_proves_the_rest() -> None:
    """Every prefix of a small log is one."""
    leaves = make_leaves(20)
    read = make_reader(build_log(leaves))

    for size in range(21):
        assert not verify_log(read, "", [EarlierCheckpoint(seal(leaves[:size]), "")]).problems


CHANGES: Mapping[str, Callable[[Log], object]] = {
    "a tile missing": lambda log: log.pop("tile/0/001"),
    "the upper tile missing": lambda log: log.pop("tile/1/000.p/2"),
    "entries missing": lambda log: log.pop("tile/entries/002.p/88"),
    "a tile damaged": lambda log: log.update({"tile/0/001": log["tile/0/000"]}),
    "a tile too long": lambda log: log.update({"tile/1/000.p/2": log["tile/1/000.p/2"] + b"x"}),
    "entries cut": lambda log: log.update({"tile/entries/001": log["tile/entries/001"][:-1]}),
    "entries more": lambda log: log.update(
        {"tile/entries/002.p/88": log["tile/entries/002.p/88"] + b"\0\1x"}
    ),
    "checkpoint missing": lambda log: log.pop("checkpoint"),
    "no key": lambda log: log.pop("keys"),
    "a damaged key": lambda log: log.update(keys=log["keys"][:-3]),
    "cut": lambda log: log.update(checkpoint=log["checkpoint"][:-30]),
    "forged": lambda log: log.update(checkpoint=log["checkpoint"].replace(b"\n600\n", b"\n601\n")),
    "foreign": lambda log: log.update(checkpoint=seal(LEAVES, make_key("other.example")).encode()),
    "another key": lambda log: log.update(checkpoint=seal(LEAVES, make_key(number=2)).encode()),
    "future": lambda log: log.update(checkpoint=seal(make_leaves(601)).encode()),
    "older": lambda log: log.update(build_log(LEAVES[:299])),
    "other entries": lambda log: log.update(checkpoint=seal(make_leaves(600, 2)).encode()),
    "endless": lambda log: log.update(
        checkpoint=sign_checkpoint(
            Checkpoint(ORIGIN, MAX_VERIFIED_SIZE + 1, bytes(32)), KEY
        ).encode()
    ),
}
FOUND = {
    "a tile missing": [("log-tile", "log/tile/0/001:1:1")],
    "the upper tile missing": [("log-tile", "log/tile/1/000.p/2:1:1")],
    "entries missing": [("log-tile", "log/tile/entries/002.p/88:1:1")],
    "a tile damaged": [("log-tile", "log/tile/0/001:1:1")],
    "a tile too long": [("log-tile", "log/tile/1/000.p/2:1:1")],
    "entries cut": [("log-tile", "log/tile/entries/001:1:1")],
    "entries more": [("log-tile", "log/tile/entries/002.p/88:1:1")],
    "checkpoint missing": [("log-missing", "log/checkpoint:1:1")],
    "no key": [("log-no-key", "log/keys:1:1")],
    "a damaged key": [("log-key", "log/keys:1:1")],
    "cut": [("log-checkpoint", "log/checkpoint:5:1")],
    "forged": [("log-forged", "log/checkpoint:5:1")],
    "foreign": [("log-origin", "log/checkpoint:1:1")],
    "another key": [("log-wrong-key", "log/checkpoint:5:1")],
    "future": [("log-tile", "log/tile/entries/002.p/89:1:1")],
    "older": [("log-older", "kept.txt:2:1")],
    "other entries": [("log-root", "log/checkpoint:3:1")],
    "endless": [("log-size", "log/checkpoint:2:1")],
}


@pytest.mark.parametrize("change", CHANGES)
def test_each_fault_is_found_at_its_place(change: str) -> None:
    files = build_log(LEAVES)
    CHANGES[change](files)

    assert list_faults(files) == FOUND[change]


def test_a_rewritten_log_is_found_though_the_shop_signed_it() -> None:
    other = build_log([*LEAVES[:100], *LEAVES[101:], *make_leaves(1, 999)])

    assert list_faults(other) == [("log-rewritten", "kept.txt:3:1")]
    assert list_faults(build_log([*LEAVES[:300], *LEAVES[400:]])) == []


def test_an_earlier_checkpoint_is_checked_as_well() -> None:
    for text, code in (
        (OLD.text.replace("\n300\n", "\n301\n"), "log-forged"),
        (seal(LEAVES[:300], make_key("other.example")), "log-origin"),
        (seal(LEAVES[:300], make_key(number=2)), "log-wrong-key"),
        (OLD.text[:-40], "log-checkpoint"),
        ("", "log-checkpoint"),
    ):
        kept = [EarlierCheckpoint(text, "kept.txt")]
        (problem,) = verify_log(make_reader(build_log(LEAVES)), "log/", kept).problems
        assert (problem.code, problem.place.file) == (code, "kept.txt")


def test_a_full_tile_stands_for_one_that_it_replaced() -> None:
    """A log may drop a partial tile once there is a full one."""
    full = build_log(make_leaves(512))
    part = build_log(make_leaves(500))
    for kind in ("0", "entries"):
        del part[f"tile/{kind}/001.p/244"]
        part[f"tile/{kind}/001"] = full[f"tile/{kind}/001"]

    assert list_faults(part) == []


def test_a_log_that_is_published_anew_meanwhile_is_read_again() -> None:
    """The checkpoint was read before, the tiles after the site was exchanged."""
    old, new = build_log(LEAVES[:590]), build_log(LEAVES)
    asked: list[str] = []

    def read(path: str, _: int) -> bytes | None:
        asked.append(path)
        return (old if len(asked) <= 2 else new).get(path)

    result = verify_log(read, "log/", [OLD])

    assert result.problems == ()
    assert result.checkpoint is not None
    assert result.checkpoint.size == 600
