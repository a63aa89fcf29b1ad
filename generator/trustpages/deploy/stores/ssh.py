"""A folder on a server that SSH and rsync reach; the state lies in a folder beside it, closed to others."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from pathlib import PurePosixPath

from trustpages.deploy.store import (
    STATE_FOLDER,
    DeployError,
    ProgressCallback,
    Store,
    StoreContext,
    is_state_path,
)
from trustpages.deploy.stores.ssh_client import (
    PRIVATE_MODES,
    PUBLIC_MODES,
    SshHost,
    open_ssh_connection,
)
from trustpages.fields.targets import SshTarget

_EXIT_MISSING, _EXIT_WRONG_TYPE, _EXIT_PROTECTED, _EXIT_TRUNCATED, _EXIT_EXISTS = 44, 45, 46, 47, 48
_LIST_SCRIPT = f"""
cd -- "$1" 2>/dev/null || {{ [ -e "$1" ] && exit {_EXIT_WRONG_TYPE}; exit 0; }}
here=$(pwd -P); home=$(cd && pwd -P)
case "$home/" in "${{here%/}}"/*) exit {_EXIT_PROTECTED};; esac
if command -v sha256sum >/dev/null 2>&1; then sum=sha256sum; else sum="shasum -a 256"; fi
find . -type f -exec $sum {{}} + && find . ! -type f ! -type d
"""
"""The digest and name of every regular file; of links and the like the name alone."""
_READ_SCRIPT = f"""
[ -e "$1" ] || exit {_EXIT_MISSING}
[ -f "$1" ] || exit {_EXIT_WRONG_TYPE}
cat -- "$1"
"""
_CREATE_SCRIPT = f"""
umask 022; mkdir -p -- "$1" || exit 1
umask 077; mkdir -p -- "$2/$3" && cd -- "$2" || exit 1
[ -e .htaccess ] || echo "Require all denied" > .htaccess
cd -- "$3" || exit 1
new=".$4.$$"; cat > "$new" || {{ rm -f -- "$new"; exit 1; }}
[ "$(wc -c < "$new")" -eq "$5" ] || {{ rm -f -- "$new"; exit {_EXIT_TRUNCATED}; }}
ln -- "$new" "$4" 2>/dev/null; done=$?
rm -f -- "$new"
[ "$done" -eq 0 ] && exit 0
[ -e "$4" ] && exit {_EXIT_EXISTS}
exit 1
"""
"""`ln` is atomic and never overwrites; the size shows a connection that was cut."""
_REMOVE_SCRIPT = """
cd -- "$1" 2>/dev/null || exit 0
xargs -0 sh -c 'for path; do
  rm -f -- "$path" || exit 1
  over=${path%/*}
  while [ "$over" != . ] && rmdir -- "$over" 2>/dev/null; do over=${over%/*}; done
done' sh
"""
"""Remove files, and the folders that are empty then."""
_CHECKSUM_LINE = re.compile(r"(?P<escaped>\\?)(?P<sum>[0-9a-f]{64}) [ *](?P<path>\./.+)")


@contextmanager
def open_ssh_store(target: SshTarget, _context: StoreContext) -> Iterator[Store]:
    """The store of a folder on a server; one connection is kept open."""
    with open_ssh_connection(SshHost(target.server, target.port or 0)) as server:
        yield SshStore(server, target.path)


class SshStore:
    """A folder on a server. `path` counts from the account's own folder unless it starts with `/`."""

    def __init__(self, server: SshHost, path: str) -> None:
        self._server, self._path = server, _clean_folder_path(path)
        self._state = f"{self._path}.trustpages"
        self._links: frozenset[PurePosixPath] = frozenset()

    @property
    def display_name(self) -> str:
        """What messages call the place."""
        return f"server {self._server.address}, folder {self._path}"

    def list_fingerprints(self) -> Mapping[PurePosixPath, str]:
        """The SHA-256 of every file, and "link" for links, through which nothing is written."""
        result = self._server.run_script(_LIST_SCRIPT, self._path)
        if result.exit_code:
            raise _explain_exit_code(result.exit_code, self._path)
        lines = result.stdout.decode("utf-8", "surrogateescape").split("\n")
        found = {
            _parse_checksum_path(line_match): line_match["sum"]
            for line_match in map(_CHECKSUM_LINE.fullmatch, lines)
            if line_match
        }
        self._links = frozenset(
            _parse_relative_path(line) for line in lines if line.startswith("./")
        )
        return {**found, **dict.fromkeys(self._links, "link")}

    def read_file(self, path: PurePosixPath) -> bytes | None:
        """A file's bytes; None where there is none."""
        if path in self._links:
            return None
        result = self._server.run_script(_READ_SCRIPT, self._locate_remote_file(path))
        if result.exit_code == _EXIT_MISSING:
            return None
        if result.exit_code:
            raise _explain_exit_code(result.exit_code, self._locate_remote_file(path))
        return result.stdout

    def create_exclusive(self, path: PurePosixPath, data: bytes) -> bool:
        """As in `Store`; only state files are ever created."""
        inside = path.relative_to(STATE_FOLDER)
        places = (self._path, self._state, str(inside.parent), inside.name, str(len(data)))
        result = self._server.run_script(_CREATE_SCRIPT, *places, data=data)
        if result.exit_code == _EXIT_EXISTS:
            return False
        if result.exit_code:
            raise DeployError("the connection was cut", "Run the same again.")
        return True

    def put_files(
        self, files: Mapping[PurePosixPath, bytes], on_progress: ProgressCallback
    ) -> None:
        """Write files, each whole or not at all; `on_progress` gets the number of bytes that were written."""
        self._reject_links(files)
        site_files = {path: data for path, data in files.items() if not is_state_path(path)}
        state_files = {
            path.relative_to(STATE_FOLDER): data
            for path, data in files.items()
            if is_state_path(path)
        }
        for part, folder, modes in (
            (state_files, self._state, PRIVATE_MODES),
            (site_files, self._path, PUBLIC_MODES),
        ):
            if part:
                self._server.upload_files(part, folder, modes, on_progress)

    def remove_files(self, paths: Collection[PurePosixPath]) -> None:
        """Remove files; one that is gone already is no error."""
        self._reject_links(paths)
        site_files = [path for path in paths if not is_state_path(path)]
        state_files = [path.relative_to(STATE_FOLDER) for path in paths if is_state_path(path)]
        for part, folder in ((site_files, self._path), (state_files, self._state)):
            if part:
                names = b"".join(f"./{path}\0".encode() for path in part)
                self._server.run_script(_REMOVE_SCRIPT, folder, data=names)

    def commit_changes(self, message: str) -> None:
        """Nothing to do: files are public once they are put."""

    def _locate_remote_file(self, path: PurePosixPath) -> str:
        if is_state_path(path):
            return f"{self._state}/{path.relative_to(STATE_FOLDER)}"
        return f"{self._path}/{path}"

    def _reject_links(self, paths: Collection[PurePosixPath]) -> None:
        """Raise `DeployError` for paths at or below a link that somebody else made."""
        for path in paths:
            if found := self._links.intersection([path, *path.parents]):
                raise DeployError(
                    f"'{min(found)}' is a link on the server, and the site has a file there",
                    "Remove the link on the server, or name another folder.",
                )


def _clean_folder_path(path: str) -> str:
    """A folder's path that leads nowhere else and is never read as an option. Raises `DeployError`."""
    clean = PurePosixPath(path)
    if ".." in clean.parts or clean in (PurePosixPath("/"), PurePosixPath()) or "\n" in path:
        raise _explain_exit_code(_EXIT_PROTECTED, path)
    text = str(clean)
    return text if text.startswith("/") else f"./{text}"


def _parse_checksum_path(found: re.Match[str]) -> PurePosixPath:
    """A path as `sha256sum` writes it: a line that starts with a backslash has escapes in it."""
    if not found["escaped"]:
        return _parse_relative_path(found["path"])
    escapes = {"n": "\n", "r": "\r"}
    return _parse_relative_path(
        re.sub(r"\\(.)", lambda one: escapes.get(one[1], one[1]), found["path"])
    )


def _parse_relative_path(text: str) -> PurePosixPath:
    return PurePosixPath(text.removeprefix("./"))


def _explain_exit_code(code: int, path: str) -> DeployError:
    if code == _EXIT_PROTECTED:
        return DeployError(
            f"'{path}' is no place for a site: it is or holds the account's own folder",
            "Name a folder that is the site's alone, such as /srv/www/shop.",
        )
    return DeployError(
        f"'{path}' on the server is not what it should be",
        "A file stands where a folder is needed, or a folder where a file is.",
    )
