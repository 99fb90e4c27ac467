"""The main jobs for all services, headless, against the sandbox; what they make lies in demo/out."""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from demo_project import application, draw, make_project  # noqa: E402
from headless import ROOT, environment, run  # noqa: E402

OUT = ROOT / "demo" / "out"
AROUND = {"Mapflow": "Buildings"}  # the footprints of satellite images are many times larger than the town


def epoch(env, plots: Path):
    """Check, send with repair, follow, join."""
    print("Epoch SCO2: check the sample plots, send them with repair, bring the results back")
    checked = run(
        env,
        "checkplots",
        INPUT=plots,
        ID_FIELD="plot_id",
        AREA_FIELD="declared_ha",
        ISSUES=OUT / "findings.gpkg",
        INVALID=OUT / "plots_with_errors.gpkg",
        REPORT=OUT / "report.html",
    )
    plots_told = f"{checked['FEATURE_COUNT']} plots, {checked['INVALID_COUNT']} with errors"
    print(f"    {plots_told}, {checked['ISSUE_COUNT']} findings")
    done = run(
        env,
        "epochbatchprocess",
        INPUT=plots,
        ID_FIELD="plot_id",
        ON_INVALID=2,
        CROP_TYPE="Cocoa",
        COUNTRY="Ghana",
        CONNECTION="sandbox",
        OUTPUT=OUT / "epoch_results.gpkg",
    )
    print(f"    {done['STATUS']}: collection {done['COLLECTION_ID'][:12]}..., job {done['JOB_ID'][:8]}")
    layers = [
        ("Findings", str(OUT / "findings.gpkg")),
        ("Results per plot (synthetic)", str(OUT / "epoch_results.gpkg")),
    ]
    return layers, done


def season(env, first: Path, second: Path, before):
    """The delivery of the week after: only what changed is sent; decided, asked, filed and packed."""
    print("A season: the second delivery, decisions, suppliers, statement, evidence")
    told = run(
        env,
        "comparedeliveries",
        INPUT=second,
        PREVIOUS=first,
        NEW=OUT / "new_plots.gpkg",
        CHANGED=OUT / "changed_plots.gpkg",
    )
    print(f"    {told['NEW_COUNT']} new, {told['CHANGED_COUNT']} changed, {told['GONE_COUNT']} gone")
    results = OUT / "epoch_results_2.gpkg"
    done = run(
        env,
        "epochbatchprocess",
        INPUT=second,
        ID_FIELD="plot_id",
        ON_INVALID=2,
        CROP_TYPE="Cocoa",
        COUNTRY="Ghana",
        ONLY_CHANGED=True,
        CONNECTION="sandbox",
        OUTPUT=results,
    )
    flagged = f"{results}|subset=\"outcome\" = 'deforestation found' AND \"plot_id\" < 'GH-0220'"
    decided = run(
        env,
        "decideplots",
        INPUT=flagged,
        DECISION=1,
        REASON="cleared after 2020",
        REVIEWER="demo",
        DECISIONS=OUT / "decisions.gpkg",
    )
    packets = run(
        env,
        "supplierpackets",
        INPUT=first,
        FINDINGS=OUT / "findings.gpkg",
        SUPPLIER_FIELD="supplier",
        LANGUAGE=1,
        OUTPUT=OUT / "suppliers",
    )
    print(f"    {decided['DECIDED_COUNT']} decisions, {packets['PACKET_COUNT']} packets for suppliers")
    filed = run(
        env,
        "epochsubmitstatement",
        COLLECTION_IDS=f"{before['COLLECTION_ID']},{done['COLLECTION_ID']}",
        REFERENCE="DEMO-2026",
        ACTIVITY_TYPE="DOMESTIC",
        OPERATOR_ROLE="OPERATOR",
        CONFIRM=True,
        CONNECTION="sandbox",
    )
    jobs = ",".join(each["JOB_ID"] for each in (before, done, filed))
    packed = run(
        env,
        "evidencepack",
        JOB_IDS=jobs,
        FINDINGS=OUT / "findings.gpkg",
        DECISIONS=f"{OUT / 'decisions.gpkg'}|layername=decisions",
        TITLE="Season 2026 (synthetic)",
        OUTPUT=OUT / "evidence.zip",
    )
    proven = run(env, "verifyevidence", INPUT=OUT / "evidence.zip")
    print(f"    statement {filed['STATUS']}; {packed['FILE_COUNT']} files of evidence, whole: {proven['WHOLE']}")


def beod(env, area: Path):
    """Extract over the area: project, scenario, activity, download, layers."""
    print("BrightEarth On Demand: extract buildings, trees, roads, land cover and terrain over the sample area")
    done = run(env, "beodextract", INPUT=area, PROJECT_NAME="Accra sample", CONNECTION="sandbox", OUTPUT=OUT / "beod")
    made = f"project {done['PROJECT_ID']}, scenario {done['SCENARIO_ID']}"
    print(f"    {done['STATE']}: {made}, {len(done['LAYERS'])} layers")
    titles = {"building": "Buildings", "tree": "Trees", "road": "Roads", "clutter": "Land cover", "dtm": "Terrain"}
    named = [(titles.get(Path(each.partition("|")[0]).stem, ""), each) for each in done["LAYERS"]]
    order = ["Trees", "Buildings", "Roads", "Terrain", "Land cover"]
    shown = sorted((pair for pair in named if pair[0]), key=lambda pair: order.index(pair[0]))
    return [(f"{title} (synthetic)", each) for title, each in shown]


def mapflow(env, area: Path, image: Path):
    """Upload an image, preview it as tiles, search imagery, run a model."""
    print("Mapflow: upload an image, preview it, search imagery, map the buildings")
    sent = run(env, "mapflowuploadimages", IMAGES=image, NAME="Accra survey", TAGS="demo", CONNECTION="sandbox")
    identity = json.loads(sent["IMAGE_IDS"])[0]
    run(env, "mapflowimagepreview", IMAGE_ID=identity, SIZE=1, CONNECTION="sandbox", OUTPUT=OUT / "preview.tif")
    tiles = run(env, "mapflowpreviewlayer", MOSAIC_ID=sent["MOSAIC_ID"], CONNECTION="sandbox")
    found = run(
        env, "mapflowsearch", INPUT=area, DATE_FROM="2024-01-01", CONNECTION="sandbox", OUTPUT=OUT / "imagery.gpkg"
    )
    print(f"    tiles at {tiles['OUTPUT'].partition('&')[0]}..., {found['COUNT']} images found")
    done = run(
        env,
        "mapflowprocess",
        MODEL="🏠 Buildings",
        SOURCE=2,
        MOSAIC_ID=sent["MOSAIC_ID"],
        NAME="Accra buildings",
        MAX_COST=100,
        CONNECTION="sandbox",
        OUTPUT=OUT / "mapflow_buildings.gpkg",
    )
    print(f"    {done['STATUS']}: {done['COST']} credits, processing {done['PROCESSING_ID']}")
    return [
        ("Buildings (synthetic)", str(OUT / "mapflow_buildings.gpkg")),
        ("Imagery found (synthetic)", str(OUT / "imagery.gpkg"), "mapflow_footprints"),
        ("Preview of the uploaded image", str(OUT / "preview.tif")),
    ]


def main() -> None:
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    with tempfile.TemporaryDirectory(prefix="georelay-demo-") as work:
        play(Path(work))


def play(work: Path) -> None:
    """``work`` holds what nobody wants to keep: the profile, the job list, the sandbox."""
    env = environment(work)
    plots, second = OUT / "sample_plots.gpkg", OUT / "sample_plots_2.gpkg"
    sys.path.insert(0, str(work / "plugins"))
    from georelay.sandbox.samples import write_area, write_image, write_samples, write_second_delivery

    planted = write_samples(plots)
    write_second_delivery(second)
    area, image = OUT / "sample_area.geojson", OUT / "sample_image.tif"
    write_area(area)
    write_image(image)
    print(f"Sample plots made, with {sum(planted.values())} planted defects")
    layers, sent = epoch(env, plots)
    season(env, plots, second, sent)
    parts = [
        ("Epoch SCO2", layers),
        ("BrightEarth On Demand", beod(env, area)),
        ("Mapflow", mapflow(env, area, image)),
    ]
    app = application()
    project = make_project(OUT / "demo.qgz", parts)
    for group, _ in parts:
        draw(project, group, OUT / f"map_{group.split()[0].lower()}.png", AROUND.get(group, ""))
    project.clear()
    app.exitQgis()
    print("\nMade in demo/out:")
    for path in sorted(OUT.glob("*.*")):
        print(f"  {path.name:32} {path.stat().st_size / 1e3:10,.1f} kB")


main()
