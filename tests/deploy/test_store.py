"""What a store says of a failure is what its reader sees."""

from __future__ import annotations

from trustpages.deploy.store import DeployError


def test_a_failure_is_a_sentence_and_a_way_out() -> None:
    failure = DeployError("the server does not answer", "Look whether it is on.")

    assert (str(failure), failure.hint) == ("the server does not answer", "Look whether it is on.")
