"""A site of few files in two versions, for stores of which every call takes its time."""

from __future__ import annotations

from deploy_harness import Site, page, visible

from trustpages.deploy.store import Store

FIRST: Site = {
    "index.html": page("notices/x/index.html", assets=["assets/s.1.css"]),
    "notices/x/index.html": page("../../index.html", assets=["../../assets/s.1.css"]),
    "assets/s.1.css": "first",
}
SECOND: Site = {
    "index.html": page("b/index.html", assets=["assets/s.2.css"]),
    "b/index.html": page("../index.html", assets=["../assets/s.2.css"]),
    "assets/s.2.css": "second",
}


def texts(site: Site) -> dict[str, bytes]:
    """The files of a site."""
    return {path: text.encode() for path, text in site.items()}


def shown(store: Store) -> dict[str, bytes]:
    """What visitors see, but for our manifest."""
    files = visible(store)
    files.pop(".trustpages-manifest.json", None)
    return files
