"""Why a cluster does not build shops, in words for whoever started the run."""

from __future__ import annotations

from typing import Literal, TypeAlias

ClusterErrorCode: TypeAlias = Literal["cluster-lost", "cluster-unreachable", "cluster-worker"]


class ClusterError(Exception):
    """A cluster that cannot be reached, was lost, or has a worker that would make other bytes.

    `message` is one sentence without a full stop, and `hint` a way out. It travels between machines.
    """

    def __init__(self, code: ClusterErrorCode, message: str, hint: str) -> None:
        super().__init__(code, message, hint)
        self.code, self.message, self.hint = code, message, hint
