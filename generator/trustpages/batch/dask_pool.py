"""The workers of a Dask cluster that build shops; loaded when a scheduler is named, since it loads Dask."""

from __future__ import annotations

import re
import ssl
import time
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import CancelledError, Future, wait
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from distributed import Client, KilledWorker
from distributed import Future as ClusterFuture
from distributed.scheduler import NoWorkerError
from distributed.security import Security

from trustpages.batch.pool_error import PoolError
from trustpages.batch.worker_pool import Records, Tasks
from trustpages.batch.worker_terms import WorkerFault, WorkerTerms, find_worker_fault

CONNECT_TIMEOUT = 10.0
"""Seconds to wait for the scheduler, for the first worker, and for a scheduler that is away."""
CLOSE_TIMEOUT = 60.0
"""Seconds in which workers finish what they have begun, when a run is interrupted."""
COUNT_INTERVAL = 5.0
"""Seconds for which the number of workers is believed."""
RETRIES = 2
"""How often a task is given out again that ended with an error; one whose worker died counts by itself."""
_TLS_ALERT = re.compile(r"\[SSL: (\w+)\]")
_RUN_AGAIN = "What is done is kept: run the same again, and only the rest is built."
_INSTALL_THERE = "Install there what this computer has: pip install 'trustpages[cluster]'."
_START_WORKERS = "Start one, for each machine: dask worker ADDRESS --nworkers -1 --nthreads 1"


@dataclass(frozen=True, slots=True)
class Certificates:
    """The files, in PEM, of the authority, and of this client's certificate and key."""

    authority: Path
    certificate: Path
    key: Path


@contextmanager
def connect_cluster(address: str, certificates: Certificates | None) -> Iterator[Client]:
    """A client of the scheduler at an address; everything is encrypted where there are certificates.

    Raises `PoolError` if it is not reached, or has no worker.
    """
    security = Security() if certificates is None else _read_certificates(certificates)
    try:
        client = Client(
            address,
            security=security,
            timeout=CONNECT_TIMEOUT,
            set_as_default=False,
            name="trustpages",
        )
    except (OSError, ValueError) as error:
        raise _explain_no_connection(error) from error
    try:
        _wait_for_worker(client, address)
        yield client
    finally:
        with suppress(OSError, TimeoutError):
            client.close(CONNECT_TIMEOUT)


def _read_certificates(files: Certificates) -> Security:
    security = Security(
        require_encryption=True,
        tls_ca_file=str(files.authority),
        tls_client_cert=str(files.certificate),
        tls_client_key=str(files.key),
    )
    try:
        security.get_connection_args("client")
    except (OSError, ValueError) as error:
        raise PoolError(
            "cluster-unreachable",
            f"the certificates cannot be read: {_describe_error(error)}",
            f"Name files in PEM that belong together: --tls-ca {files.authority}, --tls-cert"
            f" {files.certificate} and its key --tls-key {files.key}.",
        ) from error
    return security


def _explain_no_connection(error: BaseException) -> PoolError:
    causes = [error, *_list_causes(error)]
    refusal = next((one for one in causes if _is_about_certificates(one)), None)
    if refusal is not None:
        return PoolError(
            "cluster-unreachable",
            f"the certificates do not fit: {_describe_refusal(refusal)}",
            "Give scheduler, workers and this command certificates of the same authority, and name that"
            " with --tls-ca; a scheduler without TLS cannot be reached by tls://.",
        )
    return PoolError(
        "cluster-unreachable",
        f"no scheduler answers: {_describe_error(causes[-1])}",
        "Look whether 'dask scheduler' runs there, with TLS if the address begins with tls://, and whether"
        " a firewall lets this computer through.",
    )


def _list_causes(error: BaseException) -> Iterator[BaseException]:
    cause = error.__cause__ or error.__context__
    if cause is not None:
        yield cause
        yield from _list_causes(cause)


def _is_about_certificates(error: BaseException) -> bool:
    """Whether TLS failed; Dask gives some of its errors as words only."""
    return isinstance(error, ssl.SSLError) or "SSL" in str(error) or "TLS" in str(error)


def _describe_refusal(error: BaseException) -> str:
    if isinstance(error, ssl.SSLCertVerificationError):
        return error.verify_message
    if found := _TLS_ALERT.search(str(error)):
        return f"the scheduler refused ours ({found[1].replace('_', ' ').lower()})"
    return "the scheduler's is of another authority"


def _describe_error(error: BaseException) -> str:
    text = " ".join(str(error).split()) or type(error).__name__
    return text.rstrip(".")


def _wait_for_worker(client: Client, address: str) -> None:
    try:
        client.wait_for_workers(1, CONNECT_TIMEOUT)
    except TimeoutError as error:
        raise PoolError(
            "cluster-unreachable",
            "the scheduler has no worker",
            _START_WORKERS.replace("ADDRESS", address),
        ) from error
    except OSError as error:
        raise _explain_no_connection(error) from error


def check_workers(client: Client, terms: WorkerTerms) -> None:
    """Compare every worker with this process. Raises `PoolError` for the first that differs."""
    try:
        answers: Mapping[str, Any] = client.run(
            partial(find_worker_fault, terms), on_error="return"
        )
    except OSError as error:
        raise _explain_loss(error) from error
    for worker, answer in sorted(answers.items()):
        if isinstance(answer, WorkerFault):
            raise PoolError("cluster-worker", f"worker {worker} {answer.message}", answer.hint)
        if isinstance(answer, BaseException):
            raise PoolError(
                "cluster-worker",
                f"worker {worker} cannot run this trustpages: {_describe_error(answer)}",
                _INSTALL_THERE,
            ) from answer


class DaskPool:
    """The workers of a cluster; `work` builds some shops in a worker, and must be importable there.

    The scheduler gives the shops of a worker that died to others, and gives up those that end one worker
    after the other. Shops lie where every worker sees them, and are written by whoever builds them.
    """

    def __init__(self, client: Client, work: Callable[[Tasks], Records]) -> None:
        self._client, self._work = client, work
        self._pending: dict[ClusterFuture[Records], Future[Records]] = {}
        self._count, self._counted_at = 1, 0.0

    @property
    def worker_count(self) -> int:
        """The number of workers, which may come and go."""
        now = time.monotonic()
        if not self._counted_at or now - self._counted_at > COUNT_INTERVAL:
            self._counted_at = now
            with suppress(OSError, RuntimeError):
                self._count = max(1, len(self._client.nthreads()))
        return self._count

    def submit(self, tasks: Tasks) -> Future[Records]:
        """Hand some shops to the cluster. Raises `PoolError` when the scheduler is gone."""
        result: Future[Records] = Future()
        result.set_running_or_notify_cancel()
        try:
            pending = self._client.submit(partial(self._work, tasks), pure=False, retries=RETRIES)
        except (OSError, RuntimeError, ValueError) as error:
            raise _explain_loss(error) from error
        self._pending[pending] = result
        pending.add_done_callback(self._pass_on)
        return result

    def _pass_on(self, done: ClusterFuture[Records]) -> None:
        """Give what a future of the cluster holds to the one that waits here.

        A worker that dies before its answer is fetched takes that along; another one then makes it again.
        """
        result = self._pending[done]
        try:
            result.set_result(done.result())
        except BaseException as error:  # noqa: BLE001 - whatever it is, somebody waits for it
            result.set_exception(_sort_error(error))
        finally:
            del self._pending[done]

    def is_lost(self, error: BaseException) -> bool:
        """Whether one worker after the other died of these shops."""
        return isinstance(error, KilledWorker)

    def restart(self) -> None:
        """Nothing to do: other shops stay with the workers that have them."""

    def close(self) -> None:
        """Wait for what workers have begun, and take back the rest."""
        pending = dict(self._pending)
        if not pending or self._client.status != "running":
            return
        with suppress(OSError, TimeoutError):
            begun = {key for keys in self._client.processing().values() for key in keys}
            self._client.cancel([one for one in pending if one.key not in begun])
            wait(
                [result for one, result in pending.items() if one.key in begun],
                timeout=CLOSE_TIMEOUT,
            )
            self._client.cancel(list(self._pending))


def _sort_error(error: BaseException) -> BaseException:
    """What a future of the cluster ended with, as the run understands it."""
    if isinstance(error, KilledWorker | PoolError):
        return error
    if isinstance(error, NoWorkerError):
        return PoolError("cluster-lost", "all workers are gone", _RUN_AGAIN)
    if isinstance(error, OSError | CancelledError):
        return _explain_loss(error)
    return PoolError(
        "cluster-worker",
        f"a worker cannot run this trustpages: {_describe_error(error)}",
        _INSTALL_THERE,
    )


def _explain_loss(error: BaseException) -> PoolError:
    reason = type(error).__name__
    return PoolError(
        "cluster-lost", f"the connection to the scheduler was lost ({reason})", _RUN_AGAIN
    )
