"""The files that a theme of a shop's own begins with."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import PurePosixPath

from trustpages import __version__

_STYLE = """\
/* {name}: what differs from {parent}. Every colour pair needs 4.5:1, in light and in dark; sizes and sides
   are logical (margin-inline-start, not margin-left): pages are read from right to left, too. */
.top h1 {{ text-decoration: underline 0.06em; text-underline-offset: 0.2em; }}

@media print {{
  .top h1 {{ text-decoration: none; }}
}}
"""
_HEAD = """\
{{# The head of every page: that of {parent}, and one more style sheet. #}}
{{% include "{parent}:partials/head.html" +%}}
<link rel="stylesheet" href="{{{{ asset("{name}.css") }}}}">
"""


def generate_theme(name: str, parent: str, parent_name: str) -> Mapping[PurePosixPath, bytes]:
    """The files of a new theme by their path in its folder.

    `parent` is the reference of the theme that it extends, `parent_name` how templates call that.
    """
    first, second, *_ = __version__.split(".")
    manifest = (
        f"name = {json.dumps(name)}\n"
        f"extends = {json.dumps(parent)}\n"
        'version = "0.1.0"\n'
        f'requires = ">={first}.{second},<{int(first) + 1}"\n'
        'description = "What it looks like, in one sentence."\n'
    )
    return {
        PurePosixPath("theme.toml"): manifest.encode(),
        PurePosixPath("static", f"{name}.css"): _STYLE.format(
            name=name, parent=parent_name
        ).encode(),
        PurePosixPath("templates", "partials", "head.html"): _HEAD.format(
            name=name, parent=parent_name
        ).encode(),
    }
