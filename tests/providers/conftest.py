import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parent))  # for loopback, the server of these tests

from loopback import serving  # noqa: E402


@pytest.fixture
def server():
    with serving() as running:
        yield running


@pytest.fixture
def other():
    """A second server: another port is another origin."""
    with serving() as running:
        yield running
