"""The main jobs for all services, headless, against the sandbox; what they make lies in demo/out."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from demo_project import application, draw, make_project  # noqa: E402
from headless import ROOT, environment, run  # noqa: E402

OUT = ROOT / "demo" / "out"


def epoch(env, plots: Path):
    """Check, send with repair, follow, join."""
    print("Epoch SCO2: check the sample plots, send them with repair, bring the results back")
    checked = run(
        env, "checkplots", INPUT=plots, ID_FIELD="plot_id", AREA_FIELD="declared_ha",
        ISSUES=OUT / "findings.gpkg", INVALID=OUT / "plots_with_errors.gpkg",
    )
    print(f"    {checked['FEATURE_COUNT']} plots, {checked['INVALID_COUNT']} with errors, {checked['ISSUE_COUNT']} findings")
    done = run(
        env, "epochbatchprocess", INPUT=plots, ID_FIELD="plot_id", ON_INVALID=2, CROP_TYPE="Cocoa", COUNTRY="Ghana",
        CONNECTION="sandbox", OUTPUT=OUT / "epoch_results_copy.gpkg",
    )
    print(f"    {done['STATUS']}: collection {done['COLLECTION_ID'][:12]}..., job {done['JOB_ID'][:8]}")
    results = next((OUT / "work" / "georelay" / "results").glob("*.gpkg"))
    return [
        ("Findings", str(OUT / "findings.gpkg")),
        ("Results per plot (synthetic)", f"{results}|layername=plots"),
    ]


def main() -> None:
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    env = environment(OUT / "work")
    plots = OUT / "sample_plots.gpkg"
    sys.path.insert(0, str(OUT / "work" / "plugins"))
    from georelay.sandbox.samples import write_plots

    planted = write_plots(plots)
    print(f"Sample plots made, with {sum(planted.values())} planted defects")
    parts = [("Epoch SCO2", epoch(env, plots))]
    app = application()
    project = make_project(OUT / "demo.qgz", parts, OUT)
    for group, _ in parts:
        draw(project, group, OUT / f"map_{group.split()[0].lower()}.png")
    project.clear()
    app.exitQgis()
    print("\nMade in demo/out:")
    for path in sorted(OUT.glob("*.*")):
        print(f"  {path.name:32} {path.stat().st_size / 1e3:10,.1f} kB")


main()
