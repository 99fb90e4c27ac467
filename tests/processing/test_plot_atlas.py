"""plotatlas as the toolbox runs it: a page for each flagged plot and no other."""

from __future__ import annotations

import hashlib
import re
import subprocess

import pytest
from made_layers import memory_layer, square

OUTCOMES = ["deforestation found", "no deforestation found", "not assessed"]
BOW_TIE = "POLYGON((-2.4 6.4,-2.398 6.402,-2.398 6.4,-2.4 6.402,-2.4 6.4))"


def results(count=9, kind="Polygon", shape=square):
    rows = [(shape(n), [f"GH-{n}", OUTCOMES[n % 3], 0.44 * n]) for n in range(count)]
    return memory_layer(kind, rows, "plot_id:string,outcome:string,noncompliance_area_ha:double", name="season")


def pages(path):
    text = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True).stdout
    return [page for page in text.split("\f") if page.strip()]


def test_flagged_results_get_a_page_each_with_figures_and_decision(run, tmp_path):
    layer, path = results(), tmp_path / "atlas.pdf"
    layer.selectByExpression("plot_id = 'GH-3'")
    from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProject

    QgsProject.instance().addMapLayer(layer)
    chosen = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    run("decideplots", INPUT=chosen, DECISION=0, REASON="island in the river", REVIEWER="k.m.")
    done = run("plotatlas", INPUT=layer, OUTPUT=str(path))
    QgsProject.instance().removeMapLayer(layer.id())
    assert done.error == "" and done["PAGE_COUNT"] == 3
    found = pages(path)
    assert [re.search(r"Plot (\S+)", page).group(1) for page in found] == ["GH-0", "GH-3", "GH-6"]
    assert "Deforestation found: 1.32 ha." in found[1] and "Noncompliance area: 1.32 ha" in found[1]
    assert "by k.m.: island" in found[1] and "No decision yet." in found[2]


def test_every_plot_gets_a_page_where_that_is_wished(run, tmp_path):
    done = run("plotatlas", INPUT=results(4), ONLY_FLAGGED=False, OUTPUT=str(tmp_path / "atlas.pdf"))
    assert done["PAGE_COUNT"] == 4 and "Not assessed." in pages(tmp_path / "atlas.pdf")[2]


def test_with_nothing_flagged_there_is_no_file_and_a_warning(run, tmp_path):
    path = tmp_path / "atlas.pdf"
    layer = memory_layer("Polygon", [(square(1), ["a", "not assessed"])], "plot_id:string,outcome:string")
    done = run("plotatlas", INPUT=layer, OUTPUT=str(path))
    assert done.error == "" and done["PAGE_COUNT"] == 0 and done.warnings and not path.exists()


def test_findings_get_one_page_a_plot(run, tmp_path):
    layer = memory_layer("Polygon", [(BOW_TIE, ["a"]), (square(1), ["b"]), (square(2), ["c"]), (square(2), ["d"])])
    found = run("checkplots", INPUT=layer, PROFILE=4, ID_FIELD="plot_id", ISSUES="memory:")
    done = run("plotatlas", INPUT=found["ISSUES"], OUTPUT=str(tmp_path / "atlas.pdf"))
    assert done.error == ""
    flagged = {f["plot_id"] for f in found["ISSUES"].getFeatures() if f["severity"] == "error" and f["plot_id"]}
    assert done["PAGE_COUNT"] == len(flagged) and "a" in flagged and "b" not in flagged


def drawn(path):
    """The lines and curves that the first page draws, as a picture's words for them."""
    svg = path.with_suffix(".svg")
    subprocess.run(["pdftocairo", "-svg", "-f", "1", "-l", "1", str(path), str(svg)], check=True)
    return svg.read_text("utf-8")


RED = re.compile(r"stroke(?::|=\")rgb\(83\.1")  # the page's own plot, #d4213d, in percent


def test_findings_are_shown_on_the_outline_of_their_plot_with_its_columns_and_neighbours(run, tmp_path):
    fields = "plot_id:string,supplier:string"
    plots = memory_layer(
        "Polygon",
        [
            (BOW_TIE, ["a", "Asempa"]),
            (square(0, y=6.4024), ["next door", "Nyame"]),
            (square(0, y=7.0), ["far away", "Nyame"]),
        ],
        fields,
    )
    found = run("checkplots", INPUT=plots, PROFILE=4, ID_FIELD="plot_id", ISSUES="memory:")
    path = tmp_path / "atlas.pdf"
    bare = run("plotatlas", INPUT=found["ISSUES"], OUTPUT=str(path))
    assert "choose the plots that were checked" in bare.text and "next door" not in pages(path)[0]
    strokes = len(RED.findall(drawn(path)))
    done = run("plotatlas", INPUT=found["ISSUES"], PLOTS=plots, OUTPUT=str(path))
    assert done.error == "" and done.warnings == [] and done["PAGE_COUNT"] == 1
    page = pages(path)[0]
    assert "Supplier: Asempa" in page and "next door" in page and "far away" not in page
    assert len(RED.findall(drawn(path))) > strokes, "the outline itself"


def test_the_desk_knows_which_plots_its_findings_are_about(run, tmp_path):
    from qgis.core import QgsProject

    plots = memory_layer("Polygon", [(BOW_TIE, ["a", "Asempa"])], "plot_id:string,supplier:string")
    found = run("checkplots", INPUT=plots, PROFILE=4, ID_FIELD="plot_id", ISSUES="memory:")["ISSUES"]
    project = QgsProject.instance()
    project.addMapLayers([plots, found])
    found.setCustomProperty("georelay/findings_of", plots.id())
    done = run("plotatlas", INPUT=found.id(), OUTPUT=str(tmp_path / "atlas.pdf"))
    project.removeMapLayers([plots.id(), found.id()])
    assert done.error == "" and "Supplier: Asempa" in pages(tmp_path / "atlas.pdf")[0]


OTHERS = [
    ("moved", lambda: memory_layer("Polygon", [(square(7), ["z"])]), "has none of the plots"),
    ("in another CRS", lambda: moved(memory_layer("Polygon", [(BOW_TIE, ["a"])])), ""),
    ("another order of rows", lambda: memory_layer("Polygon", [(square(7), ["z"]), (BOW_TIE, ["a"])]), ""),
]


def moved(layer):
    from qgis.core import QgsCoordinateReferenceSystem

    import processing

    there = QgsCoordinateReferenceSystem("EPSG:32630")
    return processing.run("native:reprojectlayer", {"INPUT": layer, "TARGET_CRS": there, "OUTPUT": "memory:"})["OUTPUT"]


@pytest.mark.parametrize(("plots", "words"), [each[1:] for each in OTHERS], ids=[each[0] for each in OTHERS])
def test_plots_are_found_by_their_ground_and_a_layer_without_them_is_refused(run, tmp_path, plots, words):
    layer = memory_layer("Polygon", [(BOW_TIE, ["a"])])
    found = run("checkplots", INPUT=layer, PROFILE=4, ID_FIELD="plot_id", ISSUES="memory:")["ISSUES"]
    done = run("plotatlas", INPUT=found, PLOTS=plots(), OUTPUT=str(tmp_path / "atlas.pdf"))
    assert (words in done.error) if words else (done.error == "" and done["PAGE_COUNT"] == 1)
    assert (tmp_path / "atlas.pdf").exists() == (not words)


def test_many_long_figures_fit_and_the_rest_is_counted(run, tmp_path):
    names = [f"column_{k}" for k in range(40)]
    fields = ",".join(["outcome:string", *(f"{name}:string" for name in names)])
    layer = memory_layer("Polygon", [(square(1), ["deforestation found", *(["x" * 60] * 40)])], fields)
    done = run("plotatlas", INPUT=layer, OUTPUT=str(tmp_path / "atlas.pdf"))
    assert done.error == "" and "and 19 more in the layer" in pages(tmp_path / "atlas.pdf")[0]


def test_points_are_drawn_too(run, tmp_path):
    done = run(
        "plotatlas", INPUT=results(3, "Point", lambda n: f"POINT({-2.4 + n} 6.3)"), OUTPUT=str(tmp_path / "atlas.pdf")
    )
    assert done.error == "" and done["PAGE_COUNT"] == 1


def test_layers_of_then_and_now_stand_side_by_side_and_are_named(run, tmp_path):
    forest = memory_layer("Polygon", [(square(0, size=0.1), ["f"])], name="forest 2020")
    done = run("plotatlas", INPUT=results(1), BASEMAP_2020=forest, OUTPUT=str(tmp_path / "atlas.pdf"))
    assert done.error == ""
    page = pages(tmp_path / "atlas.pdf")[0]
    assert "forest 2020" in page and "no layer was given" in page


def test_the_same_plots_make_the_same_bytes(run, tmp_path):
    sums = set()
    for name in ("one.pdf", "two.pdf"):
        run("plotatlas", INPUT=results(), OUTPUT=str(tmp_path / name))
        sums.add(hashlib.sha256((tmp_path / name).read_bytes()).hexdigest())
    assert len(sums) == 1


def test_the_atlas_names_neither_the_account_of_the_person_nor_the_file(run, tmp_path):
    from qgis.core import QgsApplication

    path = tmp_path / "Own name of a file.pdf"
    run("plotatlas", INPUT=results(), OUTPUT=str(path))
    content = path.read_bytes().replace(b"\0", b"")
    assert b"Own name" not in content and path.stem.encode("utf-16-be") not in path.read_bytes()
    for name in filter(None, (QgsApplication.userFullName(), QgsApplication.userLoginName())):
        assert f">{name}<".encode() not in content and f"({name})".encode() not in content


@pytest.mark.parametrize(
    ("layer", "words"),
    [
        (lambda: memory_layer("Polygon", [(square(1), ["a"])]), "outcome"),
        (lambda: memory_layer("Polygon", [(square(1), ["found"])], "outcome:string", crs=""), "reference system"),
    ],
    ids=["no outcome", "no CRS"],
)
def test_a_layer_that_tells_of_no_flags_or_places_is_refused(run, tmp_path, layer, words):
    done = run("plotatlas", INPUT=layer(), OUTPUT=str(tmp_path / "atlas.pdf"))
    assert words in done.error and not (tmp_path / "atlas.pdf").exists()
