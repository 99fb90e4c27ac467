"""Who may import whom, and what shipped code never does: the rules of the layers, enforced."""

from __future__ import annotations

import ast
import collections
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
OURS = ("providers", "checks", "evidence", "bridge", "processing", "ui", "sandbox", "registry")
BELOW = ("language", "times")  # a template in, the person's words out; ISO 8601 in, a moment out
MAY_IMPORT = {  # beside what lies below all of them
    "providers": {"providers"},
    "checks": {"checks"},
    "evidence": {"evidence", "checks"},
    "bridge": {"bridge", "providers", "checks", "evidence"},
    "processing": {"processing", "bridge", "providers", "checks", "evidence"},
    "ui": {"ui", "processing", "bridge", "providers", "checks", "evidence"},
    "sandbox": {"sandbox"},  # it speaks as the services do
    "registry": {"registry", "checks", "evidence"},
}
OUTSIDE = {  # beside the standard library
    "providers": {"requests", "urllib3"},
    "checks": {"numpy", "shapely"},
    "evidence": {"numpy", "shapely"},
    "bridge": {"qgis", "osgeo", "numpy", "requests", "processing"},
    "processing": {"qgis", "numpy"},
    "ui": {"qgis", "processing"},
    "sandbox": {"numpy", "osgeo"},
    "registry": {"numpy", "shapely", "pyarrow", "pyproj", "pyogrio", "dask", "distributed"},
}
NO_QT = {"bridge": ("gui", "QtWidgets"), "processing": ("gui", "QtWidgets"), "ui": ("QtNetwork",)}


def modules(layer):
    return sorted((ROOT / layer).rglob("*.py"))


def imports(path):
    """(level, module) of each import; level 0 is outside the package."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((0, alias.name, ()) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.level, node.module or "", tuple(alias.name for alias in node.names)


def inside(path, level, module):
    """The layer that a relative import leads to."""
    package = path.relative_to(ROOT).parent.parts
    base = package[: len(package) - (level - 1)]
    full = (*base, *filter(None, module.split(".")))
    return full


@pytest.mark.parametrize("layer", OURS)
def test_a_layer_imports_only_what_it_may(layer):
    wrong = []
    for path in modules(layer):
        for level, module, names in imports(path):
            if level:
                target = inside(path, level, module)
                first = target[0] if target else (names[0] if names else "")
                below = BELOW if layer != "sandbox" else ()
                if first in (*OURS, *BELOW) and first not in (*MAY_IMPORT[layer], *below):
                    wrong.append(f"{path.relative_to(ROOT)}: {'.'.join(target)}")
    assert wrong == []


@pytest.mark.parametrize("layer", OURS)
def test_a_layer_uses_only_its_libraries(layer):
    import sys

    wrong = []
    for path in modules(layer):
        for level, module, _ in imports(path):
            top = module.split(".")[0]
            if not level and top not in sys.stdlib_module_names and top not in OUTSIDE[layer]:
                wrong.append(f"{path.relative_to(ROOT)}: {module}")
    assert wrong == []


@pytest.mark.parametrize("layer", sorted(NO_QT))
def test_a_layer_keeps_from_widgets_or_network(layer):
    wrong = []
    for path in modules(layer):
        for _, module, names in imports(path):
            touched = {module.rpartition(".")[2], *names} if module.startswith("qgis") else set()
            if touched & set(NO_QT[layer]) or (layer == "ui" and module.split(".")[0] == "requests"):
                wrong.append(f"{path.relative_to(ROOT)}: {module}")
    assert wrong == []


@pytest.mark.parametrize("name", BELOW)
def test_what_lies_below_all_layers_needs_the_standard_library_alone(name):
    import sys

    found = list(imports(ROOT / f"{name}.py"))
    assert not any(level for level, _, _ in found)
    assert {module.split(".")[0] for _, module, _ in found} <= set(sys.stdlib_module_names)


def test_one_provider_never_imports_another():
    wrong = []
    folders = [path.name for path in (ROOT / "providers").iterdir() if (path / "__init__.py").exists()]
    for folder in folders:
        for path in (ROOT / "providers" / folder).rglob("*.py"):
            for level, module, _ in imports(path):
                target = inside(path, level, module) if level else ()
                if len(target) > 1 and target[0] == "providers" and target[1] in folders and target[1] != folder:
                    wrong.append(f"{path.relative_to(ROOT)}: {'.'.join(target)}")
    assert wrong == []


def shipped():
    single = [ROOT / name for name in ("plugin.py", "language.py", "times.py", "__init__.py")]
    return [path for layer in OURS for path in modules(layer)] + single


@pytest.mark.parametrize("path", shipped(), ids=lambda path: str(path.relative_to(ROOT)))
def test_shipped_code_has_nothing_that_blocks_publishing_or_breaks_on_qt_6(path):
    text = path.read_text(encoding="utf-8")
    tree = ast.parse(text)
    wrong = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Assert):
            wrong.append(f"{node.lineno}: assert")
        if isinstance(node, ast.ExceptHandler) and all(isinstance(each, ast.Pass) for each in node.body):
            wrong.append(f"{node.lineno}: an error swallowed")
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("eval", "exec"):
            wrong.append(f"{node.lineno}: {node.func.id}")
        if isinstance(node, ast.Attribute) and node.attr in ("exec_", "processEvents", "setStyleSheet"):
            wrong.append(f"{node.lineno}: {node.attr}")
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            names = [alias.name for alias in node.names] + [getattr(node, "module", "") or ""]
            if any(name.split(".")[0] in ("PyQt5", "PyQt6", "pickle", "subprocess") for name in names):
                wrong.append(f"{node.lineno}: import of {names}")
            if "iface" in names and path.name != "plugin.py":
                wrong.append(f"{node.lineno}: iface")
    assert wrong == []
    assert "/usr/" not in text or "/usr/share/proj" in text


def modules_by_name():
    """Every shipped module of ours by its dotted parts, a package by its folder."""
    found = {}
    for layer in OURS:
        for path in modules(layer):
            parts = path.relative_to(ROOT).with_suffix("").parts
            found[parts[:-1] if parts[-1] == "__init__" else parts] = path
    return found


def imported_at_run_time(tree):
    """Relative imports but for those that only a type checker reads."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.If) and getattr(node.test, "id", "") == "TYPE_CHECKING":
            continue
        if isinstance(node, ast.ImportFrom) and node.level:
            yield node
        yield from imported_at_run_time(node)


def test_no_module_imports_itself_by_way_of_others():
    found = modules_by_name()
    leads_to = {}
    for name, path in found.items():
        leads_to[name] = set()
        for node in imported_at_run_time(ast.parse(path.read_text(encoding="utf-8"))):
            target = inside(path, node.level, node.module or "")
            for alias in node.names:
                leads_to[name] |= {each for each in ((*target, alias.name), target) if each in found}
        parents = {name[:size] for size in range(1, len(name))}  # a package that gathers its own modules
        leads_to[name] -= {name, *parents}
    circles = []

    def follow(name, way):
        for other in sorted(leads_to[name]):
            if other in way:
                circles.append(".".join(other) + " <- " + ".".join(name))
            elif other not in seen:
                seen.add(other)
                follow(other, (*way, other))

    seen = set()
    for name in sorted(found):
        if name not in seen:
            seen.add(name)
            follow(name, (name,))
    assert circles == []


ONE_MEANING_EACH = {  # public classes that two modules may call the same
    "Account": "what one service tells of an account; one provider never imports another",
    "Client": "what speaks to one service; one provider never imports another",
}


def public_classes(path):
    body = ast.parse(path.read_text(encoding="utf-8")).body
    return [node.name for node in body if isinstance(node, ast.ClassDef) and not node.name.startswith("_")]


def test_a_class_name_means_one_thing():
    """What is shown of an algorithm and what works when it runs are two halves of one, in modules of the same name."""
    homes = {}
    for name, path in modules_by_name().items():
        home = tuple(part for part in name if part != "shown") if name[0] == "processing" else name
        for each in public_classes(path):
            homes.setdefault(each, set()).add(home)
    assert {name: places for name, places in homes.items() if len(places) > 1 and name not in ONE_MEANING_EACH} == {}


SAME_FUNCTION = {  # why: names that functions of several modules may have, since they mean the same there
    "each provider has its own, and one never imports another": (
        "collect connect look parts_to_run read_account read_page read_started read_token"
    ),
    "a provider's operation, and what in the sandbox answers it": (
        "batch_progress create_project delete_image delete_mosaic fetch_samples list_images list_mosaics list_projects "
        "rename_image search show_account update_mosaic"
    ),
    "the sandbox imports nothing of ours and measures for itself": "bounds_of box_polygon polygons_of read_wkt",
    "each service of the sandbox tells how it is reached": "connection",
    "the two kinds of file that the registry command reads, and the choice between them": "describe rows_of",
    "the registry's steps are called in Dask's dashboard as in its help": "look",
    "what a module does that is run as a command": "main",
}


def public_functions(path):
    body = ast.parse(path.read_text(encoding="utf-8")).body
    return [node.name for node in body if isinstance(node, ast.FunctionDef) and not node.name.startswith("_")]


def test_a_function_name_means_one_thing():
    homes = {}
    for path in shipped():
        for each in public_functions(path):
            homes.setdefault(each, []).append(str(path.relative_to(ROOT)))
    several = {name: places for name, places in homes.items() if len(places) > 1}
    allowed = {name for names in SAME_FUNCTION.values() for name in names.split()}
    assert {name: places for name, places in several.items() if name not in allowed} == {}
    assert allowed - set(several) == set(), "a name that one module has needs no leave"


CALLED_BY_OTHERS = {"classFactory": "QGIS", "dask_setup": "Dask, in each worker"}


def named_at_the_top(tree):
    """But for what gathers words for the catalogue of texts."""
    for node in tree.body:
        if any(getattr(each, "id", "") == "N_" for each in ast.walk(node) if isinstance(node, ast.Assign)):
            continue
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            yield node.name
        targets = (
            node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
        )
        yield from (each.id for target in targets for each in ast.walk(target) if isinstance(each, ast.Name))


def test_nothing_is_defined_that_nobody_names():
    """What only a test names counts: a client has a method, and a sandbox a sample, for more than the plugin uses."""
    folders = [*OURS, "tests", "dev", "benchmarks"]
    files = [*shipped(), *(path for folder in folders[len(OURS) :] for path in (ROOT / folder).rglob("*.py"))]
    times = collections.Counter(word for path in files for word in re.findall(r"\w+", path.read_text(encoding="utf-8")))
    dead = [
        f"{path.relative_to(ROOT)}: {name}"
        for path in shipped()
        for name in named_at_the_top(ast.parse(path.read_text(encoding="utf-8")))
        if times[name] == 1 and name not in CALLED_BY_OTHERS
    ]
    assert dead == []
