"""What stands around the content: what Git passes over, what is installed, and three commands to know."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePosixPath

IGNORED = """\
# What is built, what is installed, and what nobody else may see
output/
.venv/
private/
.*.trustpages.lock
.*.trustpages-*/
"""
NEEDED = "trustpages>=0.1\n"
README = """\
# {name}

The trust pages of {name}: facts and words in `content/`, drawn by trustpages.

```console
$ trustpages serve --open     # shows the pages and follows every save
$ trustpages check            # names what is wrong and what is still to fill in
$ trustpages build --release  # writes the pages that go public into output/
```

`pip install -r requirements.txt` brings the program. What is not for others' eyes belongs in
`private/`, which Git passes over.
"""


def furniture(name: str) -> Mapping[PurePosixPath, bytes]:
    """The files beside the content folder, by their path; `name` is the shop's, "" if it has none yet."""
    return {
        PurePosixPath(".gitignore"): IGNORED.encode(),
        PurePosixPath("README.md"): README.format(name=name or "Our shop").encode(),
        PurePosixPath("requirements.txt"): NEEDED.encode(),
    }
