"""A bucket of an S3-compatible store; the state lies below the same prefix, under `.trustpages/`."""

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
"""Number of uploads at the same time."""
RETRIES, RETRY_TIMEOUT = 4, timedelta(seconds=60)
"""How often, and for how long, a request is repeated that gets no answer."""
CACHE_IMMUTABLE = "public, max-age=31536000, immutable"
"""For files whose name changes with their content (RFC 8246)."""
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
    """A bucket, or a folder of it."""

    def __init__(self, target: BucketTarget, credentials: Credentials) -> None:
        self._bucket, self._prefix, self._credentials = (
            target.bucket,
            _clean_prefix(target.prefix),
            credentials,
        )
        endpoint = target.endpoint or ""
        optional: dict[str, Any] = {
            "endpoint": endpoint,
            "session_token": credentials.session_token,
        }
        with self._translate_s3_errors():
            self._store = S3Store(
                self._bucket,
                prefix=self._prefix or None,
                region=target.region or "us-east-1",
                access_key_id=credentials.access_key_id,
                secret_access_key=credentials.secret_access_key,
                disable_bulk_delete=True,
                client_options={"allow_http": endpoint.startswith("http://")},
                retry_config={"max_retries": RETRIES, "retry_timeout": RETRY_TIMEOUT},
                **{name: value for name, value in optional.items() if value},
            )

    @property
    def display_name(self) -> str:
        """What messages call the place."""
        return f"bucket {self._bucket}{f', folder {self._prefix}' if self._prefix else ''}"

    def list_fingerprints(self) -> Mapping[PurePosixPath, str]:
        """The store's ETags, with the sizes."""
        with self._translate_s3_errors():
            objects = [item for batch in self._store.list() for item in batch]
        return {
            PurePosixPath(item["path"]): f"{item['e_tag'] or ''} {item['size']}"
            for item in objects
            if not _is_folder_marker(item["path"], item["size"])
        }

    def read_file(self, path: PurePosixPath) -> bytes | None:
        """A file's bytes; None where there is none."""
        with self._translate_s3_errors():
            try:
                return bytes(self._store.get(str(path)).bytes())
            except FileNotFoundError as error:
                if "NoSuchBucket" in str(error):
                    raise
                return None

    def create_exclusive(self, path: PurePosixPath, data: bytes) -> bool:
        """A conditional write; after a repeated request the content shows whether the first one succeeded."""
        with self._translate_s3_errors():
            try:
                self._store.put(
                    str(path), data, attributes=_build_object_attributes(path, data), mode="create"
                )
            except AlreadyExistsError:
                return self.read_file(path) == data
            return True

    def put_files(
        self, files: Mapping[PurePosixPath, bytes], on_progress: ProgressCallback
    ) -> None:
        """A few at a time; the first error is raised when the uploads under way have ended."""

        def upload_file(path: PurePosixPath) -> int:
            attributes = _build_object_attributes(path, files[path])
            self._store.put(str(path), files[path], attributes=attributes, use_multipart=False)
            return len(files[path])

        with self._translate_s3_errors(), ThreadPoolExecutor(MAX_CONCURRENT_REQUESTS) as executor:
            futures = [executor.submit(upload_file, path) for path in files]
            try:
                for item in as_completed(futures):
                    on_progress(item.result())
            except BaseException:
                executor.shutdown(cancel_futures=True)
                raise

    def remove_files(self, paths: Collection[PurePosixPath]) -> None:
        """One by one: not every store can delete many at once."""
        with self._translate_s3_errors():
            for path in paths:
                try:
                    self._store.delete(str(path))
                except FileNotFoundError:
                    continue

    def commit_changes(self, message: str) -> None:
        """Nothing to do: files are public once they are put."""

    @contextmanager
    def _translate_s3_errors(self) -> Iterator[None]:
        """Raise errors of the library as `DeployError` without keys, and without the original as cause."""
        try:
            yield
        except (BaseError, OSError, ValueError) as error:
            raise self._explain_s3_error(error) from None

    def _explain_s3_error(self, error: Exception) -> DeployError:
        text = self._credentials.redact_text(str(error))
        response = _ERROR_RESPONSE.search(text)
        if response and response["code"] in _S3_FAILURES:
            return DeployError(*_S3_FAILURES[response["code"]])
        if isinstance(error, InvalidPathError):
            return DeployError(
                "the bucket holds a file whose name has an empty part, such as 'a//b'",
                "Rename or remove it at your host.",
            )
        own_words = (
            f"{response['code']}: {response['message'] or ''}"
            if response
            else text.partition("\n")[0]
        )
        return DeployError(
            "the store did not do what it was asked for", f"It said: {extract_last_line(own_words)}"
        )


def _is_folder_marker(key: str, size: int) -> bool:
    """Whether an object only makes a host's console show a folder; obstore omits its final slash."""
    return not size and "." not in key.rpartition("/")[2]


def _build_object_attributes(path: PurePosixPath, data: bytes) -> dict[str, str]:
    """The headers that the store sends with a file."""
    return {
        "Content-Type": get_content_type(path),
        "Cache-Control": _choose_cache_control(path, data),
    }


def _choose_cache_control(path: PurePosixPath, data: bytes) -> str:
    """For ever if the name is that of the content, else revalidate."""
    if is_state_path(path):
        return CACHE_NO_STORE
    match = _FINGERPRINTED_NAME.fullmatch(path.name)
    is_fingerprint = match is not None and sha256(data).hexdigest().startswith(match["start"])
    return CACHE_IMMUTABLE if is_fingerprint else CACHE_REVALIDATE


def _clean_prefix(prefix: str | None) -> str:
    parts = PurePosixPath((prefix or "").strip("/")).parts
    if ".." in parts:
        raise DeployError("the prefix leads out of the bucket", "Mend 'prefix:'.")
    return "/".join(parts)
