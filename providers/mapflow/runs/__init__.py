"""Runs of a model: prepared, priced, started, and their results brought home."""
