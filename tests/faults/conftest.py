import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parent))

from breaking import Matrix  # noqa: E402

BROKEN, KILLED = Matrix(), Matrix()


@pytest.fixture(scope="session")
def matrix():
    """Filled by the tests that break requests, printed at the end."""
    return BROKEN


@pytest.fixture(scope="session")
def kills():
    """The same for those that kill the process."""
    return KILLED


def pytest_terminal_summary(terminalreporter):
    for title, matrix in (("broken in every way", BROKEN), ("killed before and after it", KILLED)):
        if matrix.cells:
            terminalreporter.section(f"every request of each provider's main job, {title}")
            for line in matrix.lines():
                terminalreporter.write_line(line)
