"""Requests as friends, strangers and broken programs write them, and what the preview answers."""

from __future__ import annotations

from dataclasses import dataclass, field

from server_harness import CLIP, PreviewHarness, ask, get, page

from trustpages.preview.server import MAX_HEAD_BYTES

CSS = "/assets/style.0123456789ab.css"
VIDEO = "/media/clip.mp4"
SOCKET = "/_preview/socket"
UPGRADE = (
    "Upgrade: websocket",
    "Connection: Upgrade",
    "Sec-WebSocket-Version: 13",
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
)
TOO_LONG = MAX_HEAD_BYTES + 1
"""One octet more than is read of a head that does not end, so that none is left on the wire."""

OURS = "Origin: http://HOST"


@dataclass(frozen=True, slots=True)
class Case:
    """One request: what it is, its octets, the status of each answer, and what the first one holds."""

    what: str
    raw: bytes
    statuses: tuple[int, ...]
    body: bytes | None = None
    headers: dict[str, str] = field(default_factory=dict)

    def check(self, harness: PreviewHarness) -> None:
        """Send it, and compare."""
        replies = ask(harness, self.raw, expected=len(self.statuses))
        assert tuple(reply.status for reply in replies) == self.statuses
        for reply in replies[:1]:
            assert {name: reply.headers.get(name) for name in self.headers} == self.headers
            assert self.body is None or self.body in reply.body
            assert "access-control-allow-origin" not in reply.headers
            assert b"root:" not in reply.body


def _plain(what: str, target: str, status: int, body: bytes | None = None, **headers: str) -> Case:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Case(what, get(target), (status,), body, named)


def _range(what: str, asked: str, status: int, span: slice, covered: str) -> Case:
    covered = covered and f"bytes {covered}/1000"
    headers = {"content-range": covered} if covered else {}
    size = {} if status == 416 else {"content-length": str(len(CLIP[span]))}
    raw = get(VIDEO, *(f"Range: {one}" for one in asked.split("|")))
    return Case(f"range: {what}", raw, (status,), CLIP[span], {**headers, **size})


def _socket(what: str, target: str, *lines: str, status: int = 403) -> Case:
    return Case(f"socket: {what}", get(target, *lines, *UPGRADE), (status,))


HTML, STYLE = "text/html; charset=utf-8", "text/css; charset=utf-8"
WHOLE = slice(None)

PAGES = (
    _plain("the home page", "/", 200, b"home", content_type=HTML, cache_control="no-store"),
    _plain("no sniffing", "/", 200, None, x_content_type_options="nosniff"),
    _plain("only for our own origin", CSS, 200, None, cross_origin_resource_policy="same-origin"),
    _plain("a page by its folder", "/returns/", 200, b"returns"),
    _plain("a page by its file", "/returns/index.html", 200, b"returns"),
    _plain("a page in Chinese", "/zh/", 200, "首页".encode()),
    _plain("a folder without its slash", "/returns", 308, b"", location="/returns/"),
    _plain("the same with a query", "/returns?a=b", 308, b"", location="/returns/?a=b"),
    _plain("a query that says nothing", "/?x=%00%ff", 200, b"home"),
    _plain("letters that are encoded", "/terms%20&%20m%C3%A1s/", 200, b"terms"),
    _plain("their folder", "/terms%20&%20m%C3%A1s", 308, None, location="/terms%20%26%20m%C3%A1s/"),
    _plain("a slash that is encoded", "/zh%2Findex.html", 200, "首页".encode()),
    _plain("a style sheet", CSS, 200, b"color", content_type=STYLE),
    _plain(
        "a script", "/assets/today.js", 200, b"1;", content_type="text/javascript; charset=utf-8"
    ),
    _plain(
        "a feed", "/notices.atom", 200, None, content_type="application/atom+xml; charset=utf-8"
    ),
    _plain("a card", "/desk.vcf", 200, None, content_type="text/vcard; charset=utf-8"),
    _plain("captions of nothing", "/media/empty.vtt", 200, b"", content_length="0"),
    _plain("an ending unknown", "/odd.thing", 200, b"?", content_type="application/octet-stream"),
    _plain("a page that is not there", "/nothing/", 404, b"lost", content_type=HTML),
    _plain("the same in Chinese", "/zh/nothing/", 404, "没有".encode()),
    _plain("a file as if it were a folder", "/index.html/", 404, b"lost"),
    _plain("the wrong case", "/RETURNS/", 404, b"lost"),
    _plain(
        "the client",
        "/_preview/client.js",
        200,
        None,
        content_type="text/javascript; charset=utf-8",
    ),
    _plain("no such file of ours", "/_preview/nothing.js", 404),
    _plain("the client's folder", "/_preview/", 404),
    _plain("the state without the token", "/_preview/state.json", 403),
    _plain("the state with a wrong token", "/_preview/state.json?token=guess", 403),
    _plain("a token in Chinese", "/_preview/state.json?token=%E9%A6%96", 403),
    _plain("two tokens", "/_preview/state.json?token=TOKEN&token=guess", 403),
    _plain("a day without the token", "/_preview/today?date=2026-12-24", 403),
    _plain("no day at all", "/_preview/today?date=soon&token=TOKEN", 400),
    _plain("a day before time", "/_preview/today?date=0001-01-01&token=TOKEN", 400),
    _plain("the socket's address without a socket", SOCKET, 404),
)

_UP = (
    "/../../../etc/passwd",
    "/%2e%2e/%2e%2e/etc/passwd",
    "/%2E%2E%2F%2E%2E%2Fetc%2Fpasswd",
    "/%252e%252e/%252e%252e/etc/passwd",
    "/..%252f..%252fetc%252fpasswd",
    "/..\\..\\etc\\passwd",
    "/..%5c..%5cetc%5cpasswd",
    "/....//....//etc/passwd",
    "/..;/..;/etc/passwd",
    "/%c0%ae%c0%ae/%c0%ae%c0%ae/etc/passwd",
    "/%uff0e%uff0e/etc/passwd",
    "/assets/../../../etc/passwd",
    "/assets/..%00/passwd",
    "//etc/passwd",
    "///etc/passwd",
    "/%2fetc%2fpasswd",
    "/C:/Windows/win.ini",
    "/file:///etc/passwd",
    "/@fs/etc/passwd",
    "/index.html%00.css",
    "/%00",
    "/returns%0d%0aSet-Cookie:%20a=b",
    "/%0a",
    "/zh%0a/",
    "/returns%0a%0a",
    "/%ff%fe",
    "/%",
    "/%zz",
    "/./returns/",
    "/returns//",
    "//returns/",
    "//stranger.example/%2e%2e",
    "/assets/../index.html",
    "/_preview/../server.py",
    "/_preview/%2e%2e/server.py",
    "/_preview/..%2fserver.py",
    "/_preview//etc/passwd",
    "/_preview/%2Fetc%2Fpasswd",
    "/_preview/client.js%00",
    "/_preview/client.js/",
    "/" + "a" * 40_000,
    "/" + "a/" * 20_000,
    "/" + "%2e%2e/" * 5_000,
)
TRAVERSALS = tuple(_plain(f"a way out: {target[:40]}", target, 404) for target in _UP)

RANGES = (
    _range("the first octets", "bytes=0-99", 206, slice(100), "0-99"),
    _range("one octet", "bytes=0-0", 206, slice(1), "0-0"),
    _range("what Safari asks first", "bytes=0-1", 206, slice(2), "0-1"),
    _range("from the middle on", "bytes=500-", 206, slice(500, None), "500-999"),
    _range("the last octets", "bytes=-100", 206, slice(900, None), "900-999"),
    _range("more than there is at the end", "bytes=-5000", 206, WHOLE, "0-999"),
    _range("past the end", "bytes=990-2000", 206, slice(990, None), "990-999"),
    _range("in capitals", "BYTES=0-1", 206, slice(2), "0-1"),
    _range("leading zeros", f"bytes={'0' * 30}1-2", 206, slice(1, 3), "1-2"),
    _range("an end of many digits", f"bytes=0-{'9' * 9000}", 206, WHOLE, "0-999"),
    _range("a start of many digits", f"bytes={'9' * 9000}-", 416, slice(0), "*"),
    _range("behind the end", "bytes=1000-", 416, slice(0), "*"),
    _range("the last none", "bytes=-0", 416, slice(0), "*"),
    _range("backwards", "bytes=5-2", 200, WHOLE, ""),
    _range("several", "bytes=0-1,4-5", 200, WHOLE, ""),
    _range("twice", "bytes=0-1|bytes=4-5", 200, WHOLE, ""),
    _range("another unit", "lines=0-1", 200, WHOLE, ""),
    _range("no numbers", "bytes=a-b", 200, WHOLE, ""),
    _range("nothing", "bytes=", 200, WHOLE, ""),
    _range("only a hyphen", "bytes=-", 200, WHOLE, ""),
    _range("negative", "bytes=--5", 200, WHOLE, ""),
    _range("other digits", "bytes=\u00b2-5", 200, WHOLE, ""),
    Case(
        "range: If-Range, by day",
        get(VIDEO, "Range: bytes=0-1", "If-Range: Sun, 22 Nov 2026 00:00:00 GMT"),
        (200,),
        CLIP,
    ),
    Case("range: If-Range, by tag", get(VIDEO, "Range: bytes=0-1", 'If-Range: "a"'), (200,), CLIP),
    Case("range: of a page", get("/", "Range: bytes=0-8"), (206,), b"<!DOCTYPE"),
    Case("range: of nothing", get("/media/empty.vtt", "Range: bytes=0-"), (416,), b""),
    Case("range: of a lost page", get("/nothing", "Range: bytes=0-1"), (404,), b"lost"),
    Case("range: HEAD", get(VIDEO, "Range: bytes=0-1", method="HEAD"), (200,), b""),
)

NAMES = (
    Case("host: a stranger", get("/", "Host: stranger.example"), (421,), b"--allowed-host"),
    Case("host: the right name, no port", get("/", "Host: localhost"), (421,)),
    Case("host: the right name, another port", get("/", "Host: localhost:1"), (421,)),
    Case("host: ours as a beginning", get("/", "Host: HOST.stranger.example"), (421,)),
    Case("host: ours behind a name", get("/", "Host: a@HOST"), (421,)),
    Case("host: every address", get("/", "Host: 0.0.0.0:8000"), (421,)),
    Case("host: empty", get("/", "Host:"), (400,)),
    Case("host: none", b"GET / HTTP/1.1\r\n\r\n", (400,)),
    Case("host: none, in the old way", b"GET / HTTP/1.0\r\n\r\n", (400,)),
    Case("host: two", get("/", "Host: HOST", "Host: stranger.example"), (400,)),
    Case("host: a stranger behind a proxy", get("/", "X-Forwarded-Host: stranger.example"), (200,)),
    Case("origin: ours", get("/", OURS), (200,)),
    Case("origin: a stranger", get("/", "Origin: https://stranger.example"), (403,)),
    Case("origin: null", get("/", "Origin: null"), (403,)),
    Case("origin: empty", get("/", "Origin:"), (403,)),
    Case("origin: ours with TLS", get("/", "Origin: https://HOST"), (403,)),
    Case("origin: ours on another port", get("/", "Origin: http://127.0.0.1:1"), (403,)),
    Case("origin: ours as a beginning", get("/", "Origin: http://HOST.stranger.example"), (403,)),
    Case("origin: any other IP address", get("/", "Origin: http://10.0.0.1:8000"), (403,)),
)

SOCKETS = (
    _socket("ours", f"{SOCKET}?token=TOKEN", OURS, status=101),
    _socket("no token", SOCKET, OURS),
    _socket("an empty token", f"{SOCKET}?token=", OURS),
    _socket("a wrong token", f"{SOCKET}?token=guess", OURS),
    _socket("a token in Chinese", f"{SOCKET}?token=%E9%A6%96", OURS),
    _socket("no origin", f"{SOCKET}?token=TOKEN"),
    _socket("a stranger", f"{SOCKET}?token=TOKEN", "Origin: http://stranger.example"),
    _socket("null", f"{SOCKET}?token=TOKEN", "Origin: null"),
    _socket("another port", f"{SOCKET}?token=TOKEN", "Origin: http://127.0.0.1:1"),
    _socket("another host", f"{SOCKET}?token=TOKEN", OURS, "Host: stranger.example"),
    _socket("another address", "/returns/?token=TOKEN", OURS),
    Case("socket: half an upgrade", get(SOCKET, OURS, *UPGRADE[:2]), (400,)),
)

METHODS = tuple(
    Case(f"method: {method}", get("/", method=method), (405,), b"", {"allow": "GET, HEAD"})
    for method in ("POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "get")
)

WIRE = (
    Case("HEAD", get("/", method="HEAD"), (200,), b"", {"content-type": HTML}),
    Case("HEAD of a lost page", get("/nothing", method="HEAD"), (404,), b""),
    Case("the old way", get("/", version="1.0"), (200,), b"home", {"connection": "close"}),
    Case("two, one after the other", get("/") + get("/returns/"), (200, 200), b"home"),
    Case("ten at once", get(CSS) * 10, (200,) * 10),
    Case("a good one behind a lost one", get("/nothing") + get("/"), (404, 200), b"lost"),
    Case("nothing behind a refused one", get("/", method="POST") + get("/"), (405,)),
    Case("a body that nobody asked for", get("/", "Content-Length: 5") + b"hello", (200,)),
    Case("a body that never comes", get("/", "Content-Length: 5"), (200,)),
    Case("a body of broken pieces", get("/", "Transfer-Encoding: chunked") + b"zz\r\n", (400,)),
    Case("a length below nothing", get("/", "Content-Length: -1"), (400,)),
    Case("an address in full", get("http://HOST/"), (400,)),
    Case("an address of a stranger in full", get("http://stranger.example/"), (400,)),
    Case("a way through to elsewhere", get("stranger.example:443", method="CONNECT"), (400,)),
    Case("everything", get("*", method="OPTIONS"), (400,)),
    Case("no slash", get("returns/"), (400,)),
    Case("no HTTP at all", b"\x16\x03\x01\x02\x00\x01\x00\r\n\r\n", (400,)),
    Case("the oldest way", b"GET /\r\n\r\n", (400,)),
    Case("a header without a colon", get("/", "nonsense"), (400,)),
    Case("a header on two lines", get("/", "X-One: a\r\n b"), (200,)),
    Case("a zero in a header", get("/", "X-One: \0"), (400,)),
    Case("a thousand headers", get("/", *["X-One: a"] * 1000), (200,)),
    Case("as many cookies as fit", get("/", "Cookie: " + "a" * 60_000), (200,)),
    Case("a header without end", b"GET / HTTP/1.1\r\nX: ".ljust(TOO_LONG, b"a"), (400,)),
    Case("a request line without end", b"GET /".ljust(TOO_LONG, b"a"), (400,)),
    Case("half a request line", b"GET / HT", ()),
    Case("half a head", b"GET / HTTP/1.1\r\nHost: HO", ()),
    Case("nothing", b"", ()),
    Case("an empty line", b"\r\n", ()),
    Case("gone before the answer", get(VIDEO), ()),
    Case("an upgrade to something else", get("/", "Upgrade: h2c", "Connection: Upgrade"), (200,)),
    Case("a policy that lets the client in", get("/"), (200,), b"connect-src &#x27;self&#x27;"),
    Case("the very bytes of the page's body", get("/"), (200,), page("home")[-24:]),
)

CASES = (*PAGES, *TRAVERSALS, *RANGES, *NAMES, *SOCKETS, *METHODS, *WIRE)
