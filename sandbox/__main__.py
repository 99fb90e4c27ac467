"""``python3 -m georelay.sandbox --port N``: the sandbox alone, until it is interrupted or terminated."""

from __future__ import annotations

import argparse
import json
import logging
import signal
import sys
import tempfile
import threading
from pathlib import Path
from typing import Any, Optional

from .accounts import sandbox_email, sandbox_password, sandbox_token
from .listening import announce, default_home, withdraw
from .server import Sandbox
from .state import UnknownOption


def read_option(text: str) -> tuple[str, Any]:
    """``epoch.progress=fraction`` -> name and value; a value that is JSON is read as JSON."""
    name, equals, value = text.partition("=")
    if not equals or not name:
        raise argparse.ArgumentTypeError("write an option as service.name=value")
    try:
        return name, json.loads(value)
    except ValueError:
        return name, value


def read_arguments(arguments: Optional[list[str]] = None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python3 -m georelay.sandbox", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="port of the APIs (0: any free one)")
    parser.add_argument("--storage-port", type=int, default=0, help="port of the storage (0: any free one)")
    parser.add_argument("--host", default="127.0.0.1", help="only 127.0.0.1 is accepted")
    parser.add_argument(
        "--home", type=Path, help="folder of the state (default: sandbox/ in GEORELAY_HOME, else a temporary one)"
    )
    parser.add_argument("--seconds", type=float, default=3.0, help="how long a job takes (default 3)")
    parser.add_argument(
        "--option",
        type=read_option,
        action="append",
        default=[],
        metavar="SERVICE.NAME=VALUE",
        help="set an option; GET /_sandbox/options lists them",
    )
    parser.add_argument("--quiet", action="store_true", help="do not log the requests")
    return parser.parse_args(arguments)


def serve(arguments: argparse.Namespace, home: Path) -> int:
    """Serves until SIGINT or SIGTERM; returns the exit code."""
    try:
        sandbox = Sandbox(
            home, arguments.port, arguments.storage_port, arguments.seconds, dict(arguments.option), arguments.host
        )
    except UnknownOption as error:
        print(f"There is no option {error.args[0]}.", file=sys.stderr)
        return 2
    except (OSError, ValueError, OverflowError) as error:
        print(f"The sandbox cannot start: {error}.", file=sys.stderr)
        return 2
    ended = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: ended.set())
    with sandbox:
        announce(sandbox)
        greet(sandbox)
        while not ended.wait(0.5):
            continue
        withdraw(sandbox)
    return 0


def greet(sandbox: Sandbox) -> None:
    """Says what a person needs to connect; the account is the sandbox's own, made up and the same everywhere."""
    lines = (
        f"GeoRelay sandbox on {sandbox.url} (Mapflow: {sandbox.url}/rest; storage: {sandbox.storage_url})",
        f"account {sandbox_email()} / {sandbox_password()}, token {sandbox_token()}",
        f"state in {sandbox.home}; stop with Ctrl+C",
    )
    print("\n".join(lines), flush=True)


def main(arguments: Optional[list[str]] = None) -> int:
    chosen = read_arguments(arguments)
    level = logging.WARNING if chosen.quiet else logging.INFO
    logging.basicConfig(level=level, format="%(asctime)s %(message)s", stream=sys.stderr)
    home = chosen.home or default_home()
    if home is not None:
        return serve(chosen, home)
    with tempfile.TemporaryDirectory(prefix="georelay-sandbox-") as folder:
        return serve(chosen, Path(folder))


if __name__ == "__main__":
    sys.exit(main())
