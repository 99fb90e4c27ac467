"""The cluster that is started here, or joined: a client, and how its workers are set up."""

from __future__ import annotations

import logging
import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import dask
from distributed import Client, LocalCluster

from .errors import ArgumentError

_SETTINGS = {  # Dask gives each freed array back to the system at once, which takes as long again as the checks
    "distributed.nanny.pre-spawn-environ": {
        "MALLOC_TRIM_THRESHOLD_": 2**28, "MALLOC_MMAP_THRESHOLD_": 2**28, "OMP_NUM_THREADS": 1
    },
    "distributed.worker.preload": [__name__],
    "distributed.worker.profile.interval": "100ms",
}


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
            client = Client(scheduler, timeout="10s")
        except (OSError, ValueError) as error:
            raise ArgumentError(f"No Dask scheduler answers at {scheduler}. Nothing was checked.") from error
        with client:
            yield client
        return
    count = workers or os.cpu_count() or 1
    with dask.config.set(_SETTINGS), LocalCluster(
        n_workers=count, threads_per_worker=1, host="127.0.0.1", dashboard_address="127.0.0.1:0",
        silence_logs=logging.CRITICAL,
    ) as cluster, Client(cluster) as client:
        yield client
