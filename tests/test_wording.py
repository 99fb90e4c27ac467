"""Sentences with a number in them are right for 0, 1 and many."""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SHIPPED = ("bridge", "checks", "evidence", "processing", "providers", "registry", "ui")
NOUNS = (
    "areas bands bytes collections columns credits days decisions errors features files findings holes hours ids "
    "images jobs layers lines members minutes mosaics pages packets parts pieces plots points polygons positions "
    "producers projects regions results rows runs samples scenarios seconds statements strata suppliers tables tiles "
    "times units vertices warnings"
).split()
COUNTED = re.compile(r"^ (?:(?:more|new|own|processing|search|different) )?(?:" + "|".join(NOUNS) + r")\b")
OF = re.compile(r"\bof (?:its |the )?$")  # "2 of 5 plots": the second number names the whole
NEVER_ONE = {
    # a number that is above 1 wherever the sentence is said
    "bridge/areas.py": {"len(polygons)", "len(parts)"},
    "bridge/upload_files.py": {"self._count"},
    "checks/eudr_proof.py": {"path.stat().st_size"},
    "checks/faults.py": {"plots.profile.decimals"},
    "checks/mending.py": {"parts", "decimals"},
    "checks/report.py": {"count", "decimals"},
    "checks/rules/duplicate_vertices.py": {"plots.profile.decimals"},
    "checks/rules/multipart.py": {"count"},
    "processing/eudr.py": {"len(writer.statements)"},
    "registry/origins.py": {"len(layers)"},
    "providers/beod/area.py": {"len(area.parts)", "len(coordinates)"},
    "providers/beod/download.py": {"more"},
    "providers/beod/extraction.py": {"len(area.parts)"},
    "providers/beod/following.py": {"len(activities)"},
    "providers/mapflow/following.py": {"len(runs)", "len(states)"},
    "providers/mapflow/runs/limits.py": {"len(parts)"},
    "providers/mapflow/wording.py": {"count"},
    "providers/mapflow/runs/source.py": {"kind"},
    "providers/wire.py": {"announced"},
    "providers/resuming.py": {"due", "came"},
    "providers/content.py": {"due"},
    "providers/failures.py": {"waited"},
}


def counted_by_hand(path: Path) -> list[str]:
    """Every number that an f-string puts before a plural noun, and that may be 1."""
    found, known = [], NEVER_ONE.get(path.relative_to(ROOT).as_posix(), set())
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        values = node.values if isinstance(node, ast.JoinedStr) else []
        for k, (one, two) in enumerate(zip(values, values[1:])):
            if not isinstance(one, ast.FormattedValue) or not isinstance(two, ast.Constant):
                continue
            said, before = ast.unparse(one.value), values[k - 1] if k else None
            is_whole = isinstance(before, ast.Constant) and OF.search(str(before.value))
            if COUNTED.match(str(two.value)) and not (said in known or said.isupper() or is_whole):
                found.append(f"{path.name}:{node.lineno}: {{{said}}}{two.value[:30]}")
    return found


@pytest.mark.parametrize("folder", SHIPPED)
def test_no_sentence_says_1_plots(folder: str) -> None:
    assert [each for path in sorted((ROOT / folder).rglob("*.py")) for each in counted_by_hand(path)] == []


PROVIDERS_OF_OTHERS = {  # beside Mapflow's providers of imagery
    "The algorithm {} is not there. Switch the Processing provider GeoRelay on.": "QGIS's own word",
}


def test_people_read_of_services_where_the_code_says_provider():
    """A provider that people read of is one of imagery, whose name Mapflow gives, or QGIS's own."""
    messages = ET.parse(ROOT / "i18n" / "georelay_fr.ts").getroot().iter("message")
    told = [each for each in messages if re.search(r"\bprovider", each.findtext("source") or "", re.IGNORECASE)]
    homes = {
        each.findtext("source"): {str(place.get("filename")) for place in each.findall("location")} for each in told
    }

    assert len(told) > 10
    elsewhere = {text: places for text, places in homes.items() if not any("/mapflow/" in each for each in places)}
    assert set(elsewhere) == set(PROVIDERS_OF_OTHERS), elsewhere
