"""Why a pool of workers does not build shops, in words for whoever started the run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

PoolErrorCode: TypeAlias = Literal[
    "bucket-unreachable", "cluster-lost", "cluster-unreachable", "cluster-worker"
]


@dataclass(eq=False)
class PoolError(Exception):
    """A cluster or bucket that cannot be reached, was lost, or has a worker that would make other bytes.

    `message` is one sentence without a full stop, and `hint` a way out. It travels between machines.
    """

    code: PoolErrorCode
    message: str
    hint: str
