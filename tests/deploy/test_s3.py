"""A bucket, against a real S3 server on loopback: the whole engine, and every request cut once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path, PurePosixPath
from urllib.request import Request, urlopen

import pytest
from deploy_harness import NEW, OLD, back, dead_ends, deploy, source, stumbles, visible
from obstore.store import S3Store
from store_harness import FIRST, SECOND, shown, texts
from support.counts import choose_step
from support.object_store import Line, make_bucket, object_store, proxied

from trustpages.deploy.store import STATE_FOLDER, DeployError
from trustpages.deploy.stores import s3
from trustpages.deploy.stores.credentials import Credentials
from trustpages.deploy.stores.s3 import BucketStore
from trustpages.fields.targets import BucketTarget

KEYS = Credentials("AKIACANARY0000000001", "canary-secret-access-key-0001")
NUMBERS = count(1)


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with object_store() as address:
        yield address


@pytest.fixture
def bucket(server: str) -> str:
    name = f"shop-{next(NUMBERS)}"
    make_bucket(server, name)
    return name


@pytest.fixture
def shop(server: str, bucket: str) -> tuple[str, str]:
    return server, bucket


def opened(server: str, bucket: str, prefix: str | None = "trust/pages") -> BucketStore:
    return BucketStore(_target(server, bucket, prefix), KEYS)


def _target(server: str, bucket: str, prefix: str | None = None) -> BucketTarget:
    return BucketTarget(kind="bucket", bucket=bucket, endpoint=server, prefix=prefix)


def test_a_site_is_published_changed_and_taken_back(
    server: str, bucket: str, tmp_path: Path
) -> None:
    """What is not ours stays where it is, beside the prefix and within it."""
    store, whole = opened(server, bucket), opened(server, bucket, None)
    foreign = {
        PurePosixPath("other/x.txt"): b"theirs",
        PurePosixPath("trust/pages/ads.txt"): b"ads",
    }
    deploy(store, source(tmp_path, OLD))
    whole.put_files(foreign, lambda _: None)

    assert shown(store) == {**texts(OLD), "ads.txt": b"ads"}
    deploy(store, source(tmp_path, NEW))
    assert shown(store) == {**texts(NEW), "ads.txt": b"ads"}
    back(store, 1)

    assert shown(store) == {**texts(OLD), "ads.txt": b"ads"}
    assert whole.read_file(PurePosixPath("other/x.txt")) == b"theirs"


@pytest.mark.soak
@pytest.mark.parametrize("lost", [False, True], ids=["request lost", "answer lost"])
def test_a_cut_at_any_request_harms_no_visitor_and_the_next_run_finishes(
    server: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, lost: bool
) -> None:
    monkeypatch.setattr(s3, "RETRIES", 0)
    first, second = source(tmp_path, FIRST), source(tmp_path, SECOND)
    for at in count(1, choose_step(4)):
        bucket = f"cut-{next(NUMBERS)}"
        make_bucket(server, bucket)
        direct, line = opened(server, bucket), Line(at, lost=lost)
        deploy(direct, first)
        with proxied(server, line) as address:
            try:
                deploy(opened(address, bucket), second)
            except DeployError:
                pass
            else:
                break
        assert stumbles(visible(direct)) == []
        assert dead_ends(visible(direct)) == []
        deploy(direct, second)
        assert shown(direct) == texts(SECOND)
    assert at > 20


@pytest.mark.soak
def test_a_rollback_that_is_cut_at_any_request_harms_no_visitor_and_can_be_finished(
    server: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In turn the request is lost, or its answer."""
    monkeypatch.setattr(s3, "RETRIES", 0)
    first, second = source(tmp_path, FIRST), source(tmp_path, SECOND)
    for at in count(1, choose_step(4)):
        bucket = f"back-{next(NUMBERS)}"
        make_bucket(server, bucket)
        direct, line = opened(server, bucket), Line(at, lost=at % 2 == 0)
        deploy(direct, first)
        deploy(direct, second)
        with proxied(server, line) as address:
            try:
                back(opened(address, bucket), 1)
            except DeployError:
                pass
            else:
                break
        assert (stumbles(visible(direct)), dead_ends(visible(direct))) == ([], [])
        back(direct, 1)
        assert shown(direct) == texts(FIRST)
    assert at > 20


@pytest.mark.soak
def test_an_answer_that_is_lost_at_any_request_is_asked_for_again(
    server: str, tmp_path: Path
) -> None:
    """Also where the lock was taken and nobody heard of it."""
    first = source(tmp_path, FIRST)
    for at in count(1, choose_step(4)):
        bucket = f"hitch-{next(NUMBERS)}"
        make_bucket(server, bucket)
        line = Line(at, lost=True, dead=False)
        with proxied(server, line) as address:
            deploy(opened(address, bucket), first)
        assert shown(opened(server, bucket)) == texts(FIRST)
        if at > len(line.done):
            break
    assert at > 12


def test_a_file_is_created_only_once(server: str, bucket: str) -> None:
    store, path = opened(server, bucket), STATE_FOLDER / "journal.json"

    assert store.create_exclusive(path, b"mine")
    assert not store.create_exclusive(path, b"theirs")
    assert store.read_file(path) == b"mine"


def test_folders_that_a_host_shows_in_its_own_pages_are_no_files(server: str, bucket: str) -> None:
    """Somebody made the folder of the site there first, as the host's pages invite to."""
    for key in ("trust/pages/", "trust/pages/guides/"):
        with urlopen(Request(f"{server}/{bucket}/{key}", data=b" ", method="PUT")) as answer:  # noqa: S310 - loopback
            assert answer.status == 200

    assert opened(server, bucket).list_fingerprints() == {}


def test_a_bucket_of_thousands_is_seen_whole_and_a_longer_prefix_is_another(
    server: str, bucket: str
) -> None:
    """More than one page of a listing has."""
    names = {PurePosixPath(f"old/{number}.txt") for number in range(1100)}
    opened(server, bucket, "trust").put_files(dict.fromkeys(names, b"x"), lambda _: None)
    opened(server, bucket, "trust2").put_files({PurePosixPath("a.html"): b"x"}, lambda _: None)

    assert opened(server, bucket, "trust").list_fingerprints().keys() == names


def test_what_is_not_there_is_none_and_its_removal_no_fault(server: str, bucket: str) -> None:
    store = opened(server, bucket)

    store.remove_files([PurePosixPath("nothing.html")])

    assert store.read_file(PurePosixPath("nothing.html")) is None


@pytest.mark.parametrize(
    ("path", "data", "kind", "kept"),
    [
        ("a/index.html", b"x", "text/html; charset=utf-8", s3.CACHE_REVALIDATE),
        ("assets/s.2d711642b726.css", b"x", "text/css; charset=utf-8", s3.CACHE_IMMUTABLE),
        ("assets/s.2d711642b726.css", b"y", "text/css; charset=utf-8", s3.CACHE_REVALIDATE),
        ("sitemap.xml", b"x", "application/xml; charset=utf-8", s3.CACHE_REVALIDATE),
        (".trustpages/journal.json", b"x", "application/json", s3.CACHE_NO_STORE),
    ],
)
def test_browsers_are_told_what_a_file_is_and_how_long_it_stays(
    shop: tuple[str, str], path: str, data: bytes, kind: str, kept: str
) -> None:
    server, bucket = shop
    opened(server, bucket, None).put_files({PurePosixPath(path): data}, lambda _: None)

    reader = S3Store(
        bucket,
        endpoint=server,
        access_key_id=KEYS.access_key_id,
        secret_access_key=KEYS.secret_access_key,
        client_options={"allow_http": True},
    )
    headers = reader.get(path).attributes

    assert (headers["Content-Type"], headers["Cache-Control"]) == (kind, kept)


@pytest.mark.parametrize("name", ["a b/c#d.html", "x%20y.html", "[z]~.html", "ä商.html", "_a/.b"])
def test_odd_names_stay_as_they_are(server: str, bucket: str, name: str) -> None:
    store, path = opened(server, bucket), PurePosixPath(name)

    store.put_files({path: b"1"}, lambda _: None)

    assert (list(store.list_fingerprints()), store.read_file(path)) == ([path], b"1")
    store.remove_files([path])
    assert store.list_fingerprints() == {}


def test_what_has_been_carried_is_told(server: str, bucket: str) -> None:
    sizes: list[int] = []

    opened(server, bucket).put_files(
        {PurePosixPath("a"): b"12", PurePosixPath("b"): b"345"}, sizes.append
    )

    assert sorted(sizes) == [2, 3]


def test_a_bucket_that_is_not_there_is_told_in_a_sentence(server: str) -> None:
    acts: list[Callable[[BucketStore], object]] = [
        lambda store: store.list_fingerprints(),
        lambda store: store.read_file(PurePosixPath("a")),
        lambda store: store.put_files({PurePosixPath("a"): b""}, lambda _: None),
        lambda store: store.create_exclusive(PurePosixPath("a"), b""),
    ]
    for act in acts:
        with pytest.raises(DeployError, match=r"^there is no bucket of this name$"):
            act(opened(server, "no-such-bucket"))


def test_a_store_that_does_not_answer_is_told_without_its_keys(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(s3, "RETRIES", 0)

    with pytest.raises(DeployError) as caught:
        opened("http://127.0.0.1:1", "shop").list_fingerprints()

    assert caught.value.message == "the store did not do what it was asked for"
    assert "error sending request" in caught.value.hint
    assert "canary" not in f"{caught.value!r} {caught.value.hint}".lower()


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("<Code>AccessDenied</Code><Message>No</Message>", "does not let this key do that"),
        ("<Code>InvalidAccessKeyId</Code>", "does not know this access key"),
        ("<Code>SignatureDoesNotMatch</Code>", "does not accept the secret key"),
    ],
)
def test_refusals_of_the_store_are_told_plainly(
    server: str, bucket: str, said: str, expected: str
) -> None:
    error = OSError(f"403 {said} {KEYS.secret_access_key}")

    failed = opened(server, bucket)._explain_s3_error(error)  # noqa: SLF001 - moto never refuses

    assert expected in failed.message


def test_what_the_store_says_is_shown_without_keys(server: str, bucket: str) -> None:
    said = f"<Code>Odd</Code><Message>{KEYS.secret_access_key} and {KEYS.access_key_id}</Message>"

    failed = opened(server, bucket)._explain_s3_error(OSError(said))  # noqa: SLF001 - no server says this

    assert failed.hint == "It said: Odd: ••• and •••"


def test_a_prefix_does_not_lead_out_of_the_bucket(server: str) -> None:
    with pytest.raises(DeployError, match=r"leads out"):
        opened(server, "shop", "../other")
