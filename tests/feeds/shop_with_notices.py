"""The smallest shop in two languages, with notices: what the files for machines are made of."""

from __future__ import annotations

from functools import cache
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from lxml import etree
from support.shops import changed, plan_shop, with_line

from trustpages.validate import Visibility

CHINESE = with_line("site.yaml", "languages: [en]", "languages: [en, zh]")
NOTICE = """---
title: {title}
kind: delay
starts: {starts}
ends: 2026-12-05
effect: Parcels come later.
date_unknown: We do not know yet.
choices: [{{title: Wait, text: You pay nothing more.}}]
{more}---
"""
UPDATES = """updates:
  - {day: 2026-11-20, text: One day late.}
  - {day: 2026-11-16, text: Two days late.}
"""
OLD = ("notices/old.md", NOTICE.format(title="Storm & flood", starts="2026-11-11", more=UPDATES))
NEW = ("notices/new.md", NOTICE.format(title="Strike", starts="2026-11-21", more=""))
SPOKEN = ("notices/new.zh.md", "---\ntitle: 罢工\n---\n")
NAMES = {
    "atom": "http://www.w3.org/2005/Atom",
    "map": "http://www.sitemaps.org/schemas/sitemap/0.9",
    "xhtml": "http://www.w3.org/1999/xhtml",
}
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


@cache
def files(*changes: tuple[str, str], preview: bool = False) -> dict[PurePosixPath, bytes]:
    """What a changed shop is built into; each is built once."""
    with TemporaryDirectory() as folder:
        content = changed(Path(folder), *changes)
        return dict(plan_shop(content, choice=Visibility(drafts=preview)).files)


def text(name: str, *changes: tuple[str, str], preview: bool = False) -> str:
    """One file of a changed shop."""
    return files(*changes, preview=preview)[PurePosixPath(name)].decode()


def xml(name: str, *changes: tuple[str, str]) -> etree._Element:
    """One file of a changed shop, read as XML."""
    return etree.fromstring(text(name, *changes).encode())


def said(tree: etree._Element, path: str) -> list[str]:
    """The texts or attributes at an XPath."""
    found = etree.XPath(path, namespaces=NAMES)(tree)
    assert isinstance(found, list)
    return [str(one) for one in found]
