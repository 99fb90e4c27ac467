"""One file a rule. A module in this folder with a ``RULE`` is a rule; nothing else names it."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterable

from ..rule import ERROR, Rule


def all_rules() -> dict[str, Rule]:
    """Every rule by name: errors first, then by name."""
    modules = (importlib.import_module(f"{__name__}.{info.name}") for info in pkgutil.iter_modules(__path__))
    rules: Iterable[Rule] = [module.RULE for module in modules if hasattr(module, "RULE")]
    ordered = sorted(rules, key=lambda rule: (rule.severity != ERROR, rule.name))
    return {rule.name: rule for rule in ordered}
