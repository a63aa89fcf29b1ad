"""A bucket of an S3-compatible store; our notes lie below the same prefix, under `.trustpages/`."""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import contextmanager
from datetime import timedelta
from hashlib import sha256
from pathlib import PurePosixPath
from typing import Any

from obstore.exceptions import AlreadyExistsError, BaseError, InvalidPathError
from obstore.store import S3Store

from trustpages.deploy.store import (
    DeployError,
    ProgressCallback,
    Store,
    StoreContext,
    is_state_path,
)
from trustpages.deploy.stores.credentials import Credentials, load_credentials
from trustpages.deploy.stores.subprocess import extract_last_line
from trustpages.fields.targets import BucketTarget
from trustpages.media_types import get_content_type

MAX_CONCURRENT_REQUESTS = 8
"""How many files are under way at the same time."""
RETRIES, RETRY_TIMEOUT = 4, timedelta(seconds=60)
"""How often, and for how long, the store is asked again when no answer comes."""
CACHE_IMMUTABLE = "public, max-age=31536000, immutable"
"""For files that are named by their content (RFC 8246)."""
CACHE_REVALIDATE = "public, max-age=0, must-revalidate"
CACHE_NO_STORE = "private, no-store"
_FINGERPRINTED_NAME = re.compile(r".+\.(?P<start>[0-9a-f]{12})\.\w+")
_ERROR_RESPONSE = re.compile(
    r"<Code>(?P<code>\w+)</Code>(.*?<Message>(?P<message>[^<]*)</Message>)?", re.DOTALL
)
_S3_FAILURES = {
    "NoSuchBucket": ("there is no bucket of this name", "Make it at your host, or mend 'bucket:'."),
    "InvalidAccessKeyId": ("the store does not know this access key", "Look at the key's id."),
    "SignatureDoesNotMatch": (
        "the store does not accept the secret key",
        "Look at the secret key, and at 'region:'.",
    ),
    "AccessDenied": (
        "the store does not let this key do that",
        "The key needs the rights to list, read, write and delete in this bucket.",
    ),
    "ExpiredToken": ("the session of these keys is over", "Sign in again, and run the same again."),
    "PermanentRedirect": ("the bucket lies in another region", "Mend 'region:' or 'endpoint:'."),
    "AuthorizationHeaderMalformed": ("the bucket lies in another region", "Mend 'region:'."),
    "RequestTimeTooSkewed": ("the clock of this computer is wrong", "Set it right."),
    "SlowDown": ("the store is asked for too much at once", "Wait, and run the same again."),
}
"""The codes of errors (S3 API Reference, Error responses)."""


@contextmanager
def open_bucket_store(target: BucketTarget, context: StoreContext) -> Iterator[Store]:
    """The store of a bucket; its keys come from the environment or the keyring."""
    yield BucketStore(target, load_credentials(context.target_name, os.environ))


class BucketStore:
    """A bucket, or a folder of it; `keys` open it and are told to nobody."""

    def __init__(self, target: BucketTarget, keys: Credentials) -> None:
        self._bucket, self._prefix, self._credentials = (
            target.bucket,
            _clean_prefix(target.prefix),
            keys,
        )
        endpoint = target.endpoint or ""
        optional: dict[str, Any] = {"endpoint": endpoint, "session_token": keys.session_token}
        with self._translate_s3_errors():
            self._store = S3Store(
                self._bucket,
                prefix=self._prefix or None,
                region=target.region or "us-east-1",
                access_key_id=keys.access_key_id,
                secret_access_key=keys.secret_access_key,
                disable_bulk_delete=True,
                client_options={"allow_http": endpoint.startswith("http://")},
                retry_config={"max_retries": RETRIES, "retry_timeout": RETRY_TIMEOUT},
                **{name: value for name, value in optional.items() if value},
            )

    @property
    def display_name(self) -> str:
        return f"bucket {self._bucket}{f', folder {self._prefix}' if self._prefix else ''}"

    def list_fingerprints(self) -> Mapping[PurePosixPath, str]:
        """The store's ETags, with the sizes."""
        with self._translate_s3_errors():
            found = [one for many in self._store.list() for one in many]
        return {
            PurePosixPath(one["path"]): f"{one['e_tag'] or ''} {one['size']}"
            for one in found
            if not _is_folder_marker(one["path"], one["size"])
        }

    def read_file(self, path: PurePosixPath) -> bytes | None:
        with self._translate_s3_errors():
            try:
                return bytes(self._store.get(str(path)).bytes())
            except FileNotFoundError as error:
                if "NoSuchBucket" in str(error):
                    raise
                return None

    def create_exclusive(self, path: PurePosixPath, data: bytes) -> bool:
        """A conditional write; where an answer got lost and was asked for again, our bytes tell."""
        with self._translate_s3_errors():
            try:
                self._store.put(
                    str(path), data, attributes=_build_object_attributes(path, data), mode="create"
                )
            except AlreadyExistsError:
                return self.read_file(path) == data
            return True

    def put_files(self, files: Mapping[PurePosixPath, bytes], moved: ProgressCallback) -> None:
        """A few at a time; the first failure ends it when those under way have ended."""

        def upload_file(path: PurePosixPath) -> int:
            told = _build_object_attributes(path, files[path])
            self._store.put(str(path), files[path], attributes=told, use_multipart=False)
            return len(files[path])

        with self._translate_s3_errors(), ThreadPoolExecutor(MAX_CONCURRENT_REQUESTS) as carriers:
            under_way = [carriers.submit(upload_file, path) for path in files]
            try:
                for one in as_completed(under_way):
                    moved(one.result())
            except BaseException:
                carriers.shutdown(cancel_futures=True)
                raise

    def remove_files(self, paths: Collection[PurePosixPath]) -> None:
        """One by one: not every store knows how to delete many."""
        with self._translate_s3_errors():
            for path in paths:
                try:
                    self._store.delete(str(path))
                except FileNotFoundError:
                    continue

    def commit_changes(self, message: str) -> None:
        """Nothing is left to do: what was put is public already."""

    @contextmanager
    def _translate_s3_errors(self) -> Iterator[None]:
        """What the store's library raises becomes a sentence without keys, and nothing of it is kept."""
        try:
            yield
        except (BaseError, OSError, ValueError) as error:
            raise self._explain_s3_error(error) from None

    def _explain_s3_error(self, error: Exception) -> DeployError:
        text = self._credentials.redact_text(str(error))
        said = _ERROR_RESPONSE.search(text)
        if said and said["code"] in _S3_FAILURES:
            return DeployError(*_S3_FAILURES[said["code"]])
        if isinstance(error, InvalidPathError):
            return DeployError(
                "the bucket holds a file whose name has an empty part, such as 'a//b'",
                "Rename or remove it at your host.",
            )
        own = f"{said['code']}: {said['message'] or ''}" if said else text.partition("\n")[0]
        return DeployError(
            "the store did not do what it was asked for", f"It said: {extract_last_line(own)}"
        )


def _is_folder_marker(key: str, size: int) -> bool:
    """Whether a key only makes a folder to be seen in a host's own pages: its last slash is not told."""
    return not size and "." not in key.rpartition("/")[2]


def _build_object_attributes(path: PurePosixPath, data: bytes) -> dict[str, str]:
    """What the store is to tell browsers of a file."""
    return {
        "Content-Type": get_content_type(path),
        "Cache-Control": _choose_cache_control(path, data),
    }


def _choose_cache_control(path: PurePosixPath, data: bytes) -> str:
    """How long browsers may keep a file: for ever if its name is its content's, else not unasked."""
    if is_state_path(path):
        return CACHE_NO_STORE
    named = _FINGERPRINTED_NAME.fullmatch(path.name)
    same = named is not None and sha256(data).hexdigest().startswith(named["start"])
    return CACHE_IMMUTABLE if same else CACHE_REVALIDATE


def _clean_prefix(prefix: str | None) -> str:
    parts = PurePosixPath((prefix or "").strip("/")).parts
    if ".." in parts:
        raise DeployError("the prefix leads out of the bucket", "Mend 'prefix:'.")
    return "/".join(parts)
