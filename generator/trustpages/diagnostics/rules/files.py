"""Rules of the content folder and of each file as a whole."""

from __future__ import annotations

from trustpages.diagnostics.rules.rule import Rule, RuleGroup

FILE_RULES = RuleGroup(
    "The files",
    (
        Rule(
            "no-folder",
            "there is no content folder of that name: go to your shop's folder first, or name the right one",
            wrong="trustpages build contnet",
            right="trustpages build content",
        ),
        Rule(
            "not-a-folder",
            "a file was named where the content folder is meant",
            wrong="trustpages build content/shop.yaml",
            right="trustpages build content",
        ),
        Rule(
            "empty-folder",
            "the content folder holds nothing yet: copy the example shop into it",
            wrong="mkdir content\ntrustpages build content",
            right="trustpages init\ntrustpages build content",
        ),
        Rule(
            "missing-file",
            "a page that no site can do without, a picture or a film is not there; a page that is only"
            " wished for is a warning",
            wrong="picture:\n  file: lgoo.png",
            right="picture:\n  file: logo.png",
            levels=("error", "warning"),
        ),
        Rule(
            "unknown-file",
            "no page of the site is made from this file: its name is misspelt, or it belongs into `pages/`",
            wrong="content/retruns.md\ncontent/terms.md",
            right="content/returns.md\ncontent/pages/terms.md",
        ),
        Rule(
            "two-documents",
            "two files say what is on one page: join them",
            wrong="content/returns.md\ncontent/returns.yaml",
            right="content/returns.md",
        ),
        Rule(
            "file-ending",
            "the file ends in something like `.yml` or `.md.txt`: rename it",
            wrong="content/shop.yml\ncontent/home.md.txt",
            right="content/shop.yaml\ncontent/home.md",
        ),
        Rule(
            "file-name",
            "a name that cannot be an address or leads out of the folder: small letters, digits and hyphens",
            wrong="content/pages/Opening Hours.md",
            right="content/pages/opening-hours.md",
        ),
        Rule(
            "odd-file-name",
            "a name holds a character that does not print",
            wrong="content/pages/terms\u200b.md",
            right="content/pages/terms.md",
        ),
        Rule(
            "same-name",
            "two names are the same for some computers: they differ in capitals or accents only",
            wrong="content/media/table.jpg\ncontent/media/Table.jpg",
            right="content/media/table.jpg\ncontent/media/table-2.jpg",
        ),
        Rule(
            "too-big",
            "the file is larger than one of its kind may be",
            wrong="content/staff/lin-mei.jpg   straight from the camera",
            right="content/staff/lin-mei.jpg   saved smaller: 2,400 pixels wide are plenty",
        ),
        Rule(
            "too-many-files",
            "the folder holds more files than any shop has: is it the right one?",
            wrong="trustpages build /home/lin",
            right="trustpages build /home/lin/shop/content",
        ),
        Rule(
            "unreadable",
            "the system does not let the file be opened",
            wrong="-w-------  content/shop.yaml",
            right="-rw-r--r--  content/shop.yaml",
        ),
        Rule(
            "special-file",
            "a device or channel between programs, and no file",
            wrong="content/socket",
            right="/run/shop/socket   outside of the content folder",
        ),
        Rule(
            "link-loop",
            "a link of the file system leads back to itself or to a folder that it lies in",
            wrong="content/staff/all -> content/staff",
            right="no such link: each file lies once in the content folder",
        ),
        Rule(
            "link-nowhere",
            "a link of the file system leads to something that is not there",
            wrong="content/logo.png -> a file that was deleted",
            right="content/logo.png   the picture itself",
        ),
        Rule(
            "link-outside",
            "a link of the file system leads out of the content folder",
            wrong="content/logo.png -> /home/lin/Pictures/logo.png",
            right="content/logo.png   a copy of the picture",
        ),
        Rule(
            "not-utf-8",
            "the file was saved in another encoding: save it as UTF-8",
            wrong="Save as: home.md, encoding: Windows-1252 (ANSI)",
            right="Save as: home.md, encoding: UTF-8",
        ),
        Rule(
            "forbidden-character",
            "a character that does not print, often copied along from another program",
            wrong="title: About\x0bus",
            right="title: About us",
        ),
    ),
)
