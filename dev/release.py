"""Makes a release of what is committed: zip, checksum, tag. Nothing is sent anywhere.

The version is that of metadata.txt; its section of CHANGELOG.md becomes the changelog of the plugin manager. Refused
in one sentence: changes that are not committed, a section that is missing or without a date, a tag that is there.
"""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
from pathlib import Path

import package

ROOT = Path(__file__).resolve().parent.parent


def section(changelog: str, version: str) -> str:
    """What the changelog says of a version, without its heading; SystemExit where it does not say it is released."""
    found = re.search(rf"^## {re.escape(version)} - (.+?)\n(.*?)(?=^## |\Z)", changelog, re.M | re.S)
    if not found or not found.group(2).strip():
        raise SystemExit(f"CHANGELOG.md says nothing of version {version}; nothing was made.")
    date = found.group(1).strip()
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", date):
        raise SystemExit(f"CHANGELOG.md gives no date for version {version} ({date}); nothing was made.")
    return found.group(2).strip()


def with_changelog(metadata: str, version: str, text: str) -> str:
    """metadata.txt with the section as its changelog: lines after the first are indented, and a percent is doubled."""
    plain = re.sub(r"^#+ ", "", text, flags=re.M).replace("%", "%%").replace("<", "(").replace(">", ")")
    lines = [line for line in plain.splitlines() if line.strip()]
    said = "\n    ".join([f"{version}", *lines])
    return re.sub(r"^changelog=.*?(?=^\w+=|\Z)", lambda _: f"changelog={said}\n", metadata, flags=re.M | re.S)


def git(*arguments: str) -> str:
    return subprocess.run(["git", *arguments], cwd=ROOT, text=True, capture_output=True, check=True).stdout.strip()


def main() -> None:
    version = package.version()
    if git("status", "--porcelain"):
        raise SystemExit("There are changes that are not committed; nothing was made.")
    if git("tag", "--list", version):
        raise SystemExit(f"There is a tag {version} already; raise the version in metadata.txt. Nothing was made.")
    text = section((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), version)
    metadata = with_changelog((ROOT / "metadata.txt").read_text(encoding="utf-8"), version, text)
    made = package.build(instead={"metadata.txt": metadata.encode("utf-8")})
    digest = hashlib.sha256(made.read_bytes()).hexdigest()
    (made.parent / "SHA256SUMS").write_text(f"{digest}  {made.name}\n", encoding="utf-8")
    git("tag", "--annotate", version, "--message", f"GeoRelay {version}")
    print(f"{made.relative_to(ROOT)}, {made.stat().st_size / 1e3:,.0f} kB, SHA-256 {digest}; tag {version}.")
    print(f"SHA-256 of its names and contents, the same whatever zlib packs them: {package.digest(made)}")
    print(f"Publish it with: git push origin {version}, then upload the zip.")


if __name__ == "__main__":
    sys.exit(main())
