"""The cluster that is started here, or joined: a client, and how its workers are set up."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import threading
import time
from collections.abc import Iterator
from concurrent.futures import CancelledError
from contextlib import contextmanager, suppress
from typing import Any

import dask
from distributed import Client, Future, LocalCluster
from distributed.core import rpc

from .errors import ArgumentError
from .stopping import is_asked

_SETTINGS = {  # Dask gives each freed array back to the system at once, which takes as long again as the checks
    "distributed.nanny.pre-spawn-environ": {
        "MALLOC_TRIM_THRESHOLD_": 2**28,
        "MALLOC_MMAP_THRESHOLD_": 2**28,
        "OMP_NUM_THREADS": 1,
    },
    "distributed.deploy.lost-worker-timeout": "10 minutes",  # else a worker that starts anew slowly is given up
    "distributed.worker.preload": [__name__],
    "distributed.worker.profile.interval": "100ms",
}

_PATIENCE = 15  # seconds for the scheduler's first answer
_NO_ANSWER = (OSError, ValueError, TypeError, RuntimeError, EOFError, AttributeError, asyncio.TimeoutError)


def dask_setup(worker: Any) -> None:
    """Called by Dask in each worker: Ctrl-C is for the command, which ends the workers."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


@contextmanager
def client_of(scheduler: str, workers: int) -> Iterator[Client]:
    """A client of the cluster at this address, or of one that is started here and ended with the run.

    Raises ``ArgumentError`` where nobody answers. What Dask logs of lost connections is told by the run.
    """
    logging.getLogger("distributed").setLevel(logging.CRITICAL)
    if scheduler:
        try:
            asyncio.run(asyncio.wait_for(_refuse_others(scheduler), _PATIENCE))
            client = Client(scheduler, timeout=f"{_PATIENCE}s")
        except _NO_ANSWER as error:
            raise ArgumentError(f"No Dask scheduler answers at {scheduler}. Nothing was checked.") from error
        with client:
            yield client
        return
    with local_cluster(workers or os.cpu_count() or 1) as cluster, Client(cluster) as client:
        yield client


async def _refuse_others(address: str) -> None:
    """Raises ``ValueError`` where something else answers, for which a client of Dask would wait for ever."""
    async with rpc(address) as there:
        if (await there.identity()).get("type") != "Scheduler":
            raise ValueError(address)


@contextmanager
def local_cluster(workers: int) -> Iterator[LocalCluster]:
    """A scheduler here and as many workers, one process each, which take the place of those that are lost."""
    with dask.config.set(_SETTINGS):
        cluster = LocalCluster(
            n_workers=workers,
            threads_per_worker=1,
            host="127.0.0.1",
            dashboard_address="127.0.0.1:0",
            silence_logs=logging.CRITICAL,
        )
        try:
            yield cluster
        finally:
            with suppress(TimeoutError, asyncio.TimeoutError):  # a slow worker ends with this process
                cluster.close()


class Watch:
    """Gives the work up where no worker has been there for a while, as Dask would wait for one for ever, and where a
    person has asked to stop."""

    def __init__(self, client: Client, patience: float = 120.0, pause: float = 5.0) -> None:
        self._client, self._patience, self._pause = client, patience, pause
        self._over, self._thread = threading.Event(), threading.Thread(target=self._look, daemon=True)
        self.futures: list[Future] = []
        self.is_lost = False

    def __enter__(self) -> Watch:
        self._thread.start()
        return self

    def __exit__(self, *_: Any) -> None:
        self._over.set()
        self._thread.join(self._pause)

    def _look(self) -> None:
        seen = time.monotonic()
        while not self._over.wait(self._pause):
            try:
                there = bool(self._client.nthreads())
            except (OSError, RuntimeError, CancelledError):  # the scheduler is gone, which the run is told itself
                return
            seen = time.monotonic() if there else seen
            self.is_lost = time.monotonic() - seen > self._patience
            if self.is_lost or is_asked():
                self._client.cancel(self.futures)
                return
