"""A folder on a server that SSH and rsync reach; our notes lie beside it, closed to others."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from pathlib import PurePosixPath

from trustpages.deploy.remote import CLOSED, OPEN, Server
from trustpages.deploy.source import is_state
from trustpages.deploy.store import STATE, Failed, Moved

_NONE, _NO_FOLDER, _DEAR, _CUT, _TAKEN = 44, 45, 46, 47, 48
_LIST = f"""
cd -- "$1" 2>/dev/null || {{ [ -e "$1" ] && exit {_NO_FOLDER}; exit 0; }}
here=$(pwd -P); home=$(cd && pwd -P)
case "$home/" in "${{here%/}}"/*) exit {_DEAR};; esac
if command -v sha256sum >/dev/null 2>&1; then sum=sha256sum; else sum="shasum -a 256"; fi
find . -type f -exec $sum {{}} + && find . ! -type f ! -type d
"""
"""The digest and name of every file; links and the like, which stand for others' files, by name alone."""
_READ = f"""
[ -e "$1" ] || exit {_NONE}
[ -f "$1" ] || exit {_NO_FOLDER}
cat -- "$1"
"""
_CREATE = f"""
umask 022; mkdir -p -- "$1" || exit 1
umask 077; mkdir -p -- "$2/$3" && cd -- "$2" || exit 1
[ -e .htaccess ] || echo "Require all denied" > .htaccess
cd -- "$3" || exit 1
new=".$4.$$"; cat > "$new" || {{ rm -f -- "$new"; exit 1; }}
[ "$(wc -c < "$new")" -eq "$5" ] || {{ rm -f -- "$new"; exit {_CUT}; }}
ln -- "$new" "$4" 2>/dev/null; done=$?
rm -f -- "$new"
[ "$done" -eq 0 ] && exit 0
[ -e "$4" ] && exit {_TAKEN}
exit 1
"""
"""A link is made whole or not at all, and never over another file; a cut line leaves too few bytes."""
_REMOVE = """
cd -- "$1" 2>/dev/null || exit 0
xargs -0 sh -c 'for path; do
  rm -f -- "$path" || exit 1
  over=${path%/*}
  while [ "$over" != . ] && rmdir -- "$over" 2>/dev/null; do over=${over%/*}; done
done' sh
"""
"""Remove files, and the folders that are empty then."""
_SUM = re.compile(r"(?P<escaped>\\?)(?P<sum>[0-9a-f]{64}) [ *](?P<path>\./.+)")


class SshStore:
    """A folder on a server. `path` counts from the account's own folder unless it starts with `/`."""

    def __init__(self, server: Server, path: str) -> None:
        self._server, self._path = server, _plain(path)
        self._state = f"{self._path}.trustpages"
        self._links: frozenset[PurePosixPath] = frozenset()

    @property
    def name(self) -> str:
        return f"server {self._server.address}, folder {self._path}"

    def marks(self) -> Mapping[PurePosixPath, str]:
        """The SHA-256 of every file; links have a mark of their own, and nothing is put through them."""
        ended = self._server.call(_LIST, self._path)
        if ended.code:
            raise _refused(ended.code, self._path)
        lines = ended.out.decode("utf-8", "surrogateescape").split("\n")
        found = {_named(sum_): sum_["sum"] for sum_ in map(_SUM.fullmatch, lines) if sum_}
        self._links = frozenset(_path(line) for line in lines if line.startswith("./"))
        return {**found, **dict.fromkeys(self._links, "link")}

    def read(self, path: PurePosixPath) -> bytes | None:
        if path in self._links:
            return None
        ended = self._server.call(_READ, self._at(path))
        if ended.code == _NONE:
            return None
        if ended.code:
            raise _refused(ended.code, self._at(path))
        return ended.out

    def create(self, path: PurePosixPath, data: bytes) -> bool:
        """As the contract says; only our own notes are ever created."""
        inside = path.relative_to(STATE)
        places = (self._path, self._state, str(inside.parent), inside.name, str(len(data)))
        ended = self._server.call(_CREATE, *places, data=data)
        if ended.code == _TAKEN:
            return False
        if ended.code:
            raise Failed("the connection was cut", "Run the same again.")
        return True

    def put(self, files: Mapping[PurePosixPath, bytes], moved: Moved) -> None:
        self._guard(files)
        site = {path: data for path, data in files.items() if not is_state(path)}
        notes = {path.relative_to(STATE): data for path, data in files.items() if is_state(path)}
        for part, folder, rights in ((notes, self._state, CLOSED), (site, self._path, OPEN)):
            if part:
                self._server.bring(part, folder, rights, moved)

    def remove(self, paths: Collection[PurePosixPath]) -> None:
        self._guard(paths)
        site = [path for path in paths if not is_state(path)]
        notes = [path.relative_to(STATE) for path in paths if is_state(path)]
        for part, folder in ((site, self._path), (notes, self._state)):
            if part:
                names = b"".join(f"./{path}\0".encode() for path in part)
                self._server.call(_REMOVE, folder, data=names)

    def finish(self, message: str) -> None:
        """Nothing is left to do: what was put is public already."""

    def _at(self, path: PurePosixPath) -> str:
        if is_state(path):
            return f"{self._state}/{path.relative_to(STATE)}"
        return f"{self._path}/{path}"

    def _guard(self, paths: Collection[PurePosixPath]) -> None:
        """Nothing is put or removed through a link that somebody else laid."""
        for path in paths:
            if found := self._links.intersection([path, *path.parents]):
                raise Failed(
                    f"'{min(found)}' is a link on the server, and the site has a file there",
                    "Remove the link on the server, or name another folder.",
                )


def _plain(path: str) -> str:
    """A folder's path without anything that could lead elsewhere or be read as an option."""
    plain = PurePosixPath(path)
    if ".." in plain.parts or plain in (PurePosixPath("/"), PurePosixPath()) or "\n" in path:
        raise _refused(_DEAR, path)
    shown = str(plain)
    return shown if shown.startswith("/") else f"./{shown}"


def _named(found: re.Match[str]) -> PurePosixPath:
    """A path as `sha256sum` writes it: a line that starts with a backslash has others doubled."""
    if not found["escaped"]:
        return _path(found["path"])
    marks = {"n": "\n", "r": "\r"}
    return _path(re.sub(r"\\(.)", lambda one: marks.get(one[1], one[1]), found["path"]))


def _path(shown: str) -> PurePosixPath:
    return PurePosixPath(shown.removeprefix("./"))


def _refused(code: int, path: str) -> Failed:
    if code == _DEAR:
        return Failed(
            f"'{path}' is no place for a site: it is or holds the account's own folder",
            "Name a folder that is the site's alone, such as /srv/www/shop.",
        )
    return Failed(
        f"'{path}' on the server is not what it should be",
        "A file stands where a folder is needed, or a folder where a file is.",
    )
