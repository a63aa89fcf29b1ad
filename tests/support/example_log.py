"""The key of the example shop's log: a sample that everybody may know, so that anybody can seal it anew.

After a new entry in `content/record/`, give it to `trustpages record seal`:
`TRUSTPAGES_LOG_KEY="$(python tests/support/example_log.py)"`.
"""

from __future__ import annotations

from hashlib import sha256

from trustpages.transparency import SigningKey

EXAMPLE_KEY = SigningKey(
    "guppymosaic.example/record", sha256(b"the sample key of the example shop").digest()
)

if __name__ == "__main__":
    print(EXAMPLE_KEY.serialize())  # noqa: T201 - it is run by hand
