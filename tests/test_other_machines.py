"""The same results on a machine that is set up in another way: without UTF-8, optimised, with other figures."""

from __future__ import annotations

import json
import locale
import sys
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")
sys.path.append(str(Path(__file__).resolve().parent))
from qgis_process import PROGRAM, QgisProcess  # noqa: E402

needs_program = pytest.mark.skipif(PROGRAM is None, reason="qgis_process is not installed")
MACHINES = {
    "without UTF-8": {
        "LANG": "C",
        "LC_ALL": "C",
        "PYTHONUTF8": "0",
        "PYTHONCOERCECLOCALE": "0",
        "PYTHONIOENCODING": "ascii",
    },
    "python -O": {"PYTHONOPTIMIZE": "1"},
    "python -OO": {"PYTHONOPTIMIZE": "2"},
}


@pytest.fixture(scope="module")
def samples(tmp_path_factory):
    """Plots in a folder and with names that need more than ASCII."""
    from georelay.sandbox.samples import write_samples

    folder = tmp_path_factory.mktemp("Flächen Ñandú 農地")
    write_samples(folder / "Flurstücke.gpkg")
    return folder / "Flurstücke.gpkg"


@pytest.fixture(scope="module")
def usual(samples, tmp_path_factory):
    """What comes of them on an ordinary machine."""
    return exported(samples, tmp_path_factory.mktemp("usual"), {})


def exported(samples, folder, environment):
    """(exit, log, the EU's file, the findings' report) of a check and an export."""
    process, out = QgisProcess(folder / "profile"), folder / "Ausgänge"
    out.mkdir()
    check = process.run("checkplots", environment, INPUT=samples, REPORT=out / "Prüfung.html")
    given = {"INPUT": samples, "ON_INVALID": 1}
    file = process.run("exporteudr", environment, **given, PRODUCER_COUNTRY="GH", OUTPUT=out / "Erzeuger ü.geojson")
    run = process.run("epochbatchprocess", environment, **given, CONNECTION="sandbox", OUTPUT=out / "Ergebnis.gpkg")
    for each in (check, file, run):
        assert each.code == 0, each.stderr
        assert "Traceback" not in each.stderr and "codec" not in each.sentence + each.log
    assert (out / "Ergebnis.gpkg").exists() and (out / "Prüfung.html").stat().st_size > 5000
    return check.results["SUMMARY"], (out / "Erzeuger ü.geojson").read_bytes()


@needs_program
@pytest.mark.parametrize("machine", MACHINES)
def test_qgis_process_does_the_same_on_another_machine(samples, usual, tmp_path, machine):
    assert exported(samples, tmp_path, MACHINES[machine]) == usual


LOCALES = ("de_DE", "fr_FR", "tr_TR", "ar_EG", "fa_IR", "hi_IN", "en_US")


@pytest.fixture
def speaking(qgis):
    """QGIS in another language: figures, casing and direction of reading."""
    from qgis.PyQt.QtCore import QLocale

    before = QLocale()
    yield lambda name: QLocale.setDefault(QLocale(name))
    QLocale.setDefault(before)


def judged(samples):
    """Every finding with its sentence, and every area."""
    import numpy as np
    from georelay.bridge.sources import layer_of
    from georelay.checks import engine
    from qgis.core import QgsProject, QgsVectorLayer

    layer = QgsVectorLayer(f"{samples}|layername=plots", "plots", "ogr")
    features = list(layer.getFeatures())
    ids = np.array([feature.id() for feature in features])
    wkb = [bytes(feature.geometry().asWkb()) if feature.hasGeometry() else None for feature in features]
    about = layer_of("plots", layer.crs(), QgsProject.instance().transformContext(), len(features))
    found = engine.check([engine.Batch(feature_ids=ids, wkb=wkb)], about, engine.Options(workers=1))
    return json.dumps([found.findings.rule.tolist(), found.findings.message.tolist(), found.hectares.tolist()])


@pytest.mark.parametrize("name", LOCALES)
def test_findings_and_areas_do_not_depend_on_the_locale_of_qgis(speaking, samples, name):
    speaking("C")
    wanted = judged(samples)
    speaking(name)
    assert judged(samples) == wanted and "self_intersection" in wanted


@pytest.mark.parametrize("name", LOCALES)
def test_figures_are_shown_in_the_way_of_the_locale_and_read_back_as_they_are_stored(speaking, name):
    from georelay.ui.words import figure
    from qgis.PyQt.QtCore import QLocale

    speaking(name)
    assert QLocale().toDouble(figure(1234.5, 1)) == (1234.5, True)
    assert float(f"{1234.5:g}") == 1234.5 and f"{1234.5:,.1f}" == "1,234.5"


@pytest.mark.parametrize("name", ("tr_TR", "az_AZ", "lt_LT"))
def test_names_are_compared_the_same_where_i_has_no_dot(speaking, name):
    from georelay.bridge.columns import apart, free_name
    from georelay.providers.addresses import is_loopback
    from georelay.providers.safe_paths import Names, UnsafeName
    from georelay.providers.secrecy import is_secret_name
    from qgis.core import QgsField, QgsFields

    speaking(name)
    assert is_secret_name("X-AMZ-SIGNATURE") and is_secret_name("API_KEY") and is_loopback("LOCALHOST")
    assert len({each.lower() for each in apart(["PLOT_ID", "plot_id", "Plot_Id"])}) == 3
    assert free_name("ID", ["id", "ID_2"]).lower() not in ("id", "id_2")
    names = Names()
    names.claim(("FIELDS.tif",))
    with pytest.raises(UnsafeName):
        names.claim(("fields.TIF",))
    fields = QgsFields()
    fields.append(QgsField("ID"))
    assert fields.lookupField("id") == 0


@pytest.fixture
def comma():
    """LC_NUMERIC of C itself, as some libraries set it: 1,5 for one and a half."""
    before = locale.setlocale(locale.LC_NUMERIC)
    for name in ("de_DE.UTF-8", "de_DE.utf8", "fr_FR.UTF-8", "German_Germany.1252"):
        try:
            locale.setlocale(locale.LC_NUMERIC, name)
            break
        except locale.Error:
            continue
    else:
        pytest.skip("this system has no locale with a decimal comma")
    yield
    locale.setlocale(locale.LC_NUMERIC, before)


def test_findings_and_areas_are_the_same_with_a_decimal_comma_in_c(comma, qgis, samples):
    with_comma = judged(samples)
    locale.setlocale(locale.LC_NUMERIC, "C")
    assert with_comma == judged(samples)
