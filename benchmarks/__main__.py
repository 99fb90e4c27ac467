"""``make bench``: every benchmark that is here, one after the other."""

from __future__ import annotations

import importlib
import sys

from .checks_package import put_checkout_last

PARTS = (("benchmarks.checks", "Checks"), ("benchmarks.transfers", "Transfers"))


def main(wanted: list[str]) -> None:
    """All parts, or those whose names are given (checks, transfers)."""
    for name, title in PARTS:
        if wanted and name.rpartition(".")[2] not in wanted:
            continue
        module = importlib.import_module(name)
        print(f"\n{title}\n{'=' * len(title)}", flush=True)
        if name == "benchmarks.checks":
            module.main([10_000, 100_000])
        else:
            module.main()


if __name__ == "__main__":
    put_checkout_last()
    main(sys.argv[1:])
