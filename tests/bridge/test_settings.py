"""What GeoRelay remembers in the QGIS profile."""

import sys
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")


@pytest.fixture
def store(qgis, tmp_path):
    from qgis.core import QgsSettings
    from qgis.PyQt.QtCore import QSettings

    return QgsSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def settings(store):
    from georelay.bridge.settings import Settings

    return Settings(store, {})


def connection(name, service="epoch", **more):
    from georelay.providers.connections import Connection

    return Connection(service, name, more.pop("base_url", "https://api.example.org"), **more)


def test_connections_are_saved_listed_and_removed(settings):
    settings.save_connection(connection("work", authcfg="abc1234", base_url="https://api.example.org/"))
    settings.save_connection(connection("Home / büro & %", authcfg="abc1235"))
    settings.save_connection(connection("work", service="beod"))
    names = [(each.service, each.name) for each in settings.connections()]
    assert sorted(names) == [("beod", "work"), ("epoch", "Home / büro & %"), ("epoch", "work")]
    work = settings.connections("epoch")[1]
    assert (work.base_url, work.authcfg) == ("https://api.example.org", "abc1234")
    settings.remove_connection("epoch", "Home / büro & %")
    assert [each.name for each in settings.connections("epoch")] == ["work"]
    assert [each.name for each in settings.connections("beod")] == ["work"]


def test_the_first_connection_is_the_default_until_another_is_chosen(settings):
    settings.save_connection(connection("one"))
    settings.save_connection(connection("two"))
    assert settings.default_connection("epoch").name == "one"
    settings.set_default_connection("epoch", "two")
    assert [(each.name, each.is_default) for each in settings.connections("epoch")] == [("one", False), ("two", True)]
    settings.save_connection(connection("three", is_default=True))
    assert settings.default_connection("epoch").name == "three"


def test_removing_the_default_leaves_a_choice_that_nobody_made_to_nobody(settings):
    for name in ("one", "two", "three"):
        settings.save_connection(connection(name))
    settings.remove_connection("epoch", "one")
    assert settings.default_connection("epoch") is None
    settings.set_default_connection("epoch", "two")
    settings.remove_connection("epoch", "two")
    assert settings.default_connection("epoch").name == "three"


def test_what_cannot_work_is_not_saved(settings):
    from georelay.providers.errors import SetupError

    for bad in (connection("sandbox"), connection(""), connection("a", base_url="http://api.example.org")):
        with pytest.raises(SetupError):
            settings.save_connection(bad, "Epoch SCO2")
    with pytest.raises(SetupError):
        settings.set_default_connection("epoch", "nowhere")
    assert settings.connections() == ()


def test_settings_survive_and_lie_under_one_root(settings, store, tmp_path):
    from georelay.bridge.settings import Settings
    from qgis.core import QgsSettings
    from qgis.PyQt.QtCore import QSettings

    settings.save_connection(connection("work", authcfg="abc1234"))
    settings.parallel_downloads = 7
    store.sync()
    again = Settings(QgsSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat), {})
    assert again.connections("epoch")[0].authcfg == "abc1234"
    assert again.parallel_downloads == 7
    assert all(key.startswith("plugins/georelay/") for key in store.allKeys())


@pytest.mark.parametrize("text, scale", [(None, 1.0), ("", 1.0), ("0.01", 0.01), (" 2 ", 2.0), ("0", 0.0)])
def test_the_poll_scale_comes_from_the_environment(store, text, scale):
    from georelay.bridge.settings import Settings

    assert Settings(store, {} if text is None else {"GEORELAY_POLL_SCALE": text}).poll_scale == scale


@pytest.mark.parametrize("text", ["fast", "-1", "nan", "inf", "1,5"])
def test_a_poll_scale_that_is_none_is_told(store, text):
    from georelay.bridge.settings import Settings
    from georelay.providers.errors import SetupError

    with pytest.raises(SetupError, match="GEORELAY_POLL_SCALE"):
        Settings(store, {"GEORELAY_POLL_SCALE": text}).poll_scale  # noqa: B018


def test_home_is_the_same_for_every_profile_unless_the_environment_moves_it(store, qgis, tmp_path, monkeypatch):
    from georelay.bridge.settings import Settings

    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "local"))
    if sys.platform.startswith("linux"):
        assert Settings(store, {}).home == tmp_path / "local" / "georelay"
    assert Path(qgis.qgisSettingsDirPath()) not in Settings(store, {}).home.parents
    assert Settings(store, {}).older_home == Path(qgis.qgisSettingsDirPath()) / "georelay"
    assert Settings(store, {"GEORELAY_HOME": str(tmp_path / "x")}).older_home is None
    moved = Settings(store, {"GEORELAY_HOME": str(tmp_path / "x")})
    assert (moved.home, moved.results_folder) == (tmp_path / "x", tmp_path / "x" / "results")
    moved.results_folder = tmp_path / "y"
    assert moved.results_folder == tmp_path / "y"
    moved.results_folder = None
    assert moved.results_folder == tmp_path / "x" / "results"


@pytest.mark.parametrize("value, count", [(None, 4), ("x", 4), (0, 1), (100, 32), ("6", 6)])
def test_the_number_of_downloads_is_kept_in_bounds(settings, store, value, count):
    if value is not None:
        store.setValue("plugins/georelay/parallel_downloads", value)
    assert settings.parallel_downloads == count


def test_the_job_list_of_the_profile_is_there_when_the_new_one_is_first_opened(store, tmp_path, monkeypatch):
    from georelay.bridge.context import Context
    from georelay.bridge.settings import Settings
    from georelay.providers.store import Job, JobStore

    old = JobStore(tmp_path / "profile" / "georelay")
    kept = old.add(Job("", "epoch", "epochbatchprocess", "work", "https://example.org", "", "plots", "f1"))
    monkeypatch.setattr(Settings, "home", tmp_path / "local" / "georelay")
    monkeypatch.setattr(Settings, "older_home", old.home)

    context = Context(tmp_path, lambda home: {}, Settings(store, {}), {})
    assert context.store().get(kept.id) == kept
    context.store().remove(kept.id)
    assert context.store().get(kept.id) is None and old.get(kept.id) == kept


def test_results_are_loaded_and_jobs_looked_at_as_the_person_wants(settings, store):
    from georelay.bridge.settings import Settings

    assert settings.loads_results and settings.poll_scale == 1.0
    settings.loads_results, settings.pace = False, 5.0
    again = Settings(store, {})
    assert not again.loads_results and again.poll_scale == 5.0
    assert Settings(store, {"GEORELAY_POLL_SCALE": "0.01"}).poll_scale == 0.01, "the environment wins"


@pytest.mark.parametrize("written", ["0.1", "fast", "", "-1", "nan", "1e9"])
def test_a_pace_that_no_option_offers_is_the_usual_one(settings, store, written):
    store.setValue("plugins/georelay/pace", written)
    assert settings.pace == 1.0
