"""Secrets in QGIS's authentication database: each story in a QGIS of its own, since a database is opened once."""

import base64
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")
ROOT = Path(__file__).resolve().parents[2]

START = """
import importlib.util, json, sys, threading
root = sys.argv[1]
spec = importlib.util.spec_from_file_location("georelay", root + "/__init__.py", submodule_search_locations=[root])
sys.modules["georelay"] = importlib.util.module_from_spec(spec)
from qgis.core import QgsApplication, QgsAuthMethodConfig
application = QgsApplication([], False)
application.initQgis()
from georelay.bridge.credentials import SecretStore
from georelay.providers.connections import Credentials
from georelay.providers.declare import Secret
from georelay.providers.errors import SetupError
TOKEN, PAIR, BOTH = Secret(token=True), Secret(pair=True), Secret(token=True, pair=True)
manager = QgsApplication.authManager()
store = SecretStore()
told = {}

def attempt(name, act):
    try:
        value = act()
        told[name] = [value.token, value.email, value.password] if isinstance(value, Credentials) else value
    except Exception as error:
        told[name] = f"{type(error).__name__}: {error}"
"""
END = """
print("TOLD " + json.dumps(told), flush=True)
import os
os._exit(0)
"""


def told_by(folder, story, master="", environ=None):
    """Run the story in a fresh QGIS process; what it told. ``master``: the master password in a file, as headless."""
    (folder / "run").mkdir(mode=0o700, exist_ok=True)
    (folder / "auth").mkdir(mode=0o700, exist_ok=True)
    settings = {
        "QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(folder / "run"), "HOME": str(folder),
        "QGIS_CUSTOM_CONFIG_PATH": str(folder / "cfg"), "QGIS_AUTH_DB_DIR_PATH": str(folder / "auth"),
        "PATH": os.environ["PATH"], **(environ or {}),
    }  # fmt: skip
    if master:
        (folder / "auth/pw").write_text(master + "\n")
        settings["QGIS_AUTH_PASSWORD_FILE"] = str(folder / "auth/pw")
    command = [sys.executable, "-c", START + story + END, str(ROOT)]
    done = subprocess.run(command, env=settings, capture_output=True, text=True, timeout=60)
    line = next((each for each in done.stdout.splitlines() if each.startswith("TOLD ")), None)
    assert line, done.stdout + done.stderr
    return json.loads(line[5:])


BASIC = base64.b64encode(b"m@f.example:api-key").decode()

KEEPING = f"""
manager.setMasterPassword("master-word", True)
ids = {{}}
for name, secret, given in [
    ("pair", PAIR, Credentials(email="a@b.example", password="hush \\u00e9")),
    ("token", BOTH, Credentials(token="aaa.bbb.ccc")),
    ("basic", TOKEN, Credentials(token="{BASIC}")),
    ("opaque", TOKEN, Credentials(token="opaque")),
    ("unpadded", TOKEN, Credentials(token="{BASIC.rstrip("=")}")),
]:
    ids[name] = store.store(name, given, secret)
    attempt(name, lambda: store.read(ids[name], secret))
told["ids"] = ids
told["method"] = sorted({{manager.configAuthMethodKey(each) for each in ids.values()}})
_, raw = manager.loadAuthenticationConfig(ids["basic"], QgsAuthMethodConfig(), True)
told["raw basic"] = [raw.config("username"), raw.config("password")]
same = store.store("pair", Credentials(email="a@b.example", password="new"), PAIR, ids["pair"])
told["kept its id"] = same == ids["pair"]
attempt("changed", lambda: store.read(same, PAIR))
store.remove(ids["token"])
store.remove("")
store.remove("nothere")
attempt("removed", lambda: store.read(ids["token"], BOTH))
attempt("none", lambda: store.read("", BOTH))
attempt("empty", lambda: store.store("x", Credentials(email="a"), BOTH))
told["open"] = store.is_open()
out = []
def elsewhere():
    try:
        store.read(ids["pair"], PAIR)
    except Exception as error:
        out.append(type(error).__name__)
thread = threading.Thread(target=elsewhere); thread.start(); thread.join()
told["elsewhere"] = out
"""


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    folder = tmp_path_factory.mktemp("kept")
    return folder, told_by(folder, KEEPING)


@pytest.mark.parametrize(
    "name, credentials",
    [
        ("pair", ["", "a@b.example", "hush é"]),
        ("token", ["aaa.bbb.ccc", "", ""]),
        ("basic", [BASIC, "", ""]),
        ("opaque", ["opaque", "", ""]),
        ("unpadded", [BASIC, "", ""]),
        ("changed", ["", "a@b.example", "new"]),
    ],
)
def test_a_secret_comes_back_as_it_was_given(kept, name, credentials):
    assert kept[1][name] == credentials


def test_secrets_are_basic_configurations_that_tile_layers_can_use(kept):
    assert kept[1]["method"] == ["Basic"]
    assert kept[1]["raw basic"] == ["m@f.example", "api-key"]


def test_a_changed_secret_keeps_its_id_and_a_removed_one_is_gone(kept):
    assert kept[1]["kept its id"] is True
    assert kept[1]["removed"].startswith("SetupError: The secret of this connection is not in QGIS")
    assert kept[1]["none"].startswith("SetupError: This connection has no secret yet")
    assert kept[1]["empty"].startswith("SetupError: Enter the token")


def test_secrets_are_read_on_the_main_thread_only(kept):
    assert kept[1]["elsewhere"] == ["RuntimeError"]
    assert kept[1]["open"] is True


def test_secrets_lie_encrypted_in_the_database(kept):
    raw = b"".join(each.read_bytes() for each in (kept[0] / "auth").glob("*.db"))
    assert raw
    for word in (b"hush", b"aaa.bbb.ccc", b"api-key"):
        assert word not in raw


LOCKED = """
told["open"] = store.is_open()
attempt("read", lambda: store.read("{id}", PAIR))
attempt("asked", lambda: store.read("{id}", PAIR, ask=True))
attempt("stored", lambda: store.store("x", Credentials(token="t"), TOKEN))
"""


def test_without_a_desktop_the_master_password_comes_from_a_file(kept):
    folder, told = kept
    again = told_by(folder, LOCKED.replace("{id}", told["ids"]["pair"]), master="master-word")
    assert again["open"] is True
    assert again["read"] == ["", "a@b.example", "new"]


@pytest.mark.parametrize("master", ["", "wrong-word"])
def test_without_the_master_password_nothing_blocks_and_one_sentence_says_what_to_do(kept, master):
    folder, told = kept
    (folder / "auth/pw").unlink(missing_ok=True)
    locked = told_by(folder, LOCKED.replace("{id}", told["ids"]["pair"]), master=master)
    assert locked.pop("open") is False
    for sentence in locked.values():
        assert sentence.startswith("SetupError: The secret of this connection is locked")
        assert "QGIS_AUTH_PASSWORD_FILE" in sentence


DESKTOP = """
class Asked:
    def __init__(self, answer):
        self.answer, self.asked, self.is_set = answer, 0, False
    def isDisabled(self):
        return False
    def masterPasswordIsSet(self):
        return self.is_set
    def setMasterPassword(self, verify):
        self.asked += 1
        self.is_set = self.answer
        return self.answer
    def __getattr__(self, name):
        return getattr(manager, name)

for name, answer, ask in (("yes", True, True), ("no", False, True), ("unasked", True, False)):
    stand_in = Asked(answer)
    attempt(name, lambda: SecretStore(stand_in, lambda: True).read("nothere", PAIR, ask=ask))
    told[name + " asked"] = stand_in.asked

class Off(Asked):
    def isDisabled(self):
        return True
    def disabledMessage(self):
        return "no cipher."
attempt("off", lambda: SecretStore(Off(True), lambda: True).read("x", PAIR, ask=True))
told["off open"] = SecretStore(Off(True)).is_open()
"""


def test_a_person_at_a_desktop_is_asked_only_by_their_own_act(tmp_path):
    told = told_by(tmp_path, DESKTOP)
    assert (told["yes asked"], told["no asked"], told["unasked asked"]) == (1, 1, 0)
    assert "not in QGIS's authentication database" in told["yes"]
    assert "was not given" in told["no"]
    assert "is locked" in told["unasked"]
    assert "switched off (no cipher)" in told["off"]
    assert told["off open"] is False


@pytest.mark.parametrize(
    "user, word, secret, credentials",
    [
        ("", "t", (True, True), ("t", "", "")),
        ("token", "t", (True, True), ("t", "", "")),
        ("a@b", "w", (True, True), ("", "a@b", "w")),
        ("a@b", "w", (False, True), ("", "a@b", "w")),
        ("a@b", "w", (True, False), (base64.b64encode(b"a@b:w").decode(), "", "")),
    ],
)
def test_a_configuration_made_by_hand_is_understood(user, word, secret, credentials):
    from georelay.bridge.credentials import credentials_in
    from georelay.providers.connections import Credentials
    from georelay.providers.declare import Secret

    assert credentials_in(user, word, Secret(*secret)) == Credentials(*credentials)
