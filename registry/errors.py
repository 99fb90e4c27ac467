"""What ends a run, or keeps one file out of it, in the person's words."""

from __future__ import annotations


class RegistryError(Exception):
    """The run cannot go on; ``code`` is the command's exit code."""

    code = 1


class ArgumentError(RegistryError):
    """What was asked for does not go together."""

    code = 2


class UnreadableError(RegistryError):
    """One file cannot be read; the others can be done."""

    code = 3
