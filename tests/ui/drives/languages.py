"""Every dock in each language: pictures, letters for the keyboard, the way of Tab, cut words and hidden buttons."""

import os
import sys

sys.path.insert(0, os.environ["DRIVE_PATH"])
from cutting import cut  # noqa: E402
from driving import Drive, click, dock, iface, plugin, samples, small_window, unnamed  # noqa: E402
from georelay.providers.store import Job, JobState  # noqa: E402
from qgis.core import QgsProject, QgsSettings  # noqa: E402
from qgis.PyQt.QtCore import QLocale, Qt  # noqa: E402
from qgis.PyQt.QtTest import QTest  # noqa: E402
from qgis.PyQt.QtWidgets import (  # noqa: E402
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QMenu,
    QTabBar,
    QWidget,
)
from qgis.utils import loadPlugin, plugins, startPlugin, unloadPlugin  # noqa: E402

DOCKS = ("Check", "Services", "Jobs", "Imagery", "Review")
CODES = os.environ.get("CODES", "en fr es pt id de").split()
WIDTH = 360
FORMS = (("epoch", "epochbatchprocess"), ("beod", "beodextract"), ("mapflow", "mapflowprocess"))
STATEMENT = {
    "REFERENCE": "COCOA-2026-01",
    "ACTIVITY_TYPE": "DOMESTIC",
    "OPERATOR_ROLE": "OPERATOR",
    "OPERATOR_NAME": "Cocoa Ltd",
}


def speak(code):
    """Loads the plugin anew in another language, as it is after QGIS's options were changed."""
    QgsSettings().setValue("locale/overrideFlag", True)
    QgsSettings().setValue("locale/userLocale", code)
    QLocale.setDefault(QLocale(code))
    unloadPlugin("georelay")
    for name in [each for each in sys.modules if each == "georelay" or each.startswith("georelay.")]:
        del sys.modules[name]
    plugins.pop("georelay", None)
    QApplication.sendPostedEvents(None, 52)  # QEvent.DeferredDelete
    loadPlugin("georelay")
    startPlugin("georelay")


def marked(root):
    """[(letter, text)] of what is shown, "" for a letter where it has none."""
    from georelay.ui.mnemonics import letter_of

    found = []
    for each in root.findChildren(QWidget):
        if not each.isVisibleTo(root):
            continue
        if isinstance(each, QAbstractButton) and any(letter.isalnum() for letter in each.text()):
            if not (each.inherits("QToolButton") and each.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly):
                found.append((letter_of(each.text()), each.text()))
        elif isinstance(each, QLabel) and each.buddy() is not None and each.text():
            found.append((letter_of(each.text()), each.text()))
        elif isinstance(each, QTabBar):
            found += [(letter_of(each.tabText(at)), each.tabText(at)) for at in range(each.count())]
    return found


def faults(root):
    """Letters that are given twice, and texts without one although some letter of theirs is free."""
    shown = marked(root)
    letters = [letter for letter, _ in shown if letter]
    free = [
        words
        for letter, words in shown
        if not letter and any(each.isalnum() and each not in letters for each in words.lower())
    ]
    return {"doubled": sorted({each for each in letters if letters.count(each) > 1}), "free": free, "shown": len(shown)}


def unreached(root):
    """What takes the keyboard and is not reached by Tab from the first of it on."""
    wanted = [
        each
        for each in root.findChildren(QWidget)
        if each.isVisible()
        and each.isEnabled()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.focusProxy() is None
    ]
    if not wanted:
        return []
    met, here = [], wanted[0]
    for _ in range(2000):
        if here not in met:
            met.append(here)
        here = here.nextInFocusChain()
        if here is wanted[0]:
            break
    return [f"{each.metaObject().className()} {each.objectName()}" for each in wanted if each not in met]


def back(root):
    """Where Tab leads upwards although there is something below: (from, to) by object names."""
    first = next((each for each in root.findChildren(QWidget) if _takes_tab(each)), None)
    found, here = [], first
    for _ in range(2000 if first is not None else 0):
        there = here.nextInFocusChain()
        while there is not first and not (root.isAncestorOf(there) and _takes_tab(there)):
            there = there.nextInFocusChain()
        if there is first:
            break
        above = here.mapTo(root, here.rect().topLeft()).y() - there.mapTo(root, there.rect().bottomLeft()).y()
        if above > 0 and not here.visibleRegion().isEmpty():  # else it is scrolled away
            found.append(
                f"{here.objectName() or here.accessibleName()} -> {there.objectName() or there.accessibleName()}"
            )
        here = there
    return found


def _takes_tab(each):
    takes = each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.focusProxy() is None
    return takes and each.isVisible() and each.isEnabled()


def menus():
    """Entries of the menus of ours without words, by menu."""
    main, found = iface.mainWindow(), []
    for menu in main.findChildren(QMenu):
        if "GeoRelay" in menu.title() or any("GeoRelay" in each.objectName() for each in menu.actions()):
            found += [
                f"{menu.title()}: {each.objectName()}"
                for each in menu.actions()
                if not each.isSeparator() and not each.text().strip()
            ]
    return found


def fill_jobs():
    """One of each state, of each service."""
    store = plugin()._context.store()
    if store.list():
        return
    for provider, operation, state, facts in (
        ("epoch", "epochbatchprocess", JobState.RUNNING, {"progress": 45.0, "stage": "zonal stats"}),
        ("mapflow", "mapflowprocess", JobState.SUCCEEDED, {"remote": {"cost": 1240.5, "processing_id": "p1"}}),
        ("mapflow", "mapflowprocess", JobState.FAILED, {"message": "pixel size too large"}),
        ("beod", "beodextract", JobState.UNKNOWN, {"step": "create"}),
    ):
        store.add(
            Job(
                id="",
                provider=provider,
                operation=operation,
                connection="work",
                base_url="https://h.example",
                account="",
                name=f"{provider}_2026",
                fingerprint=f"{provider}{state}",
                state=state,
                **facts,
            )
        )


def opened(name):
    each = dock(name)
    each.pages.setCurrentIndex(1)
    each.raise_()
    iface.mainWindow().resizeDocks([each], [WIDTH], Qt.Orientation.Horizontal)
    return each


def look(drive, code, name, each):
    yield lambda: not faults(each)["free"]  # the letters are dealt once it is drawn
    told = drive.facts[code][name] = {
        **faults(each),
        "cut": cut(each),
        "unreached": unreached(each),
        "back": back(each),
        "unnamed": unnamed(each),
    }
    told["width"] = each.width()
    told["wide"] = [
        f"{one.metaObject().className()} {one.objectName()} {getattr(one, 'text', str)()}"[:120]
        for one in each.findChildren(QWidget)
        if one.isVisibleTo(each) and one.minimumSizeHint().width() > WIDTH - 30 and not one.findChildren(QWidget)
    ]
    primary = each.findChild(QWidget, "primary")
    if primary is not None and primary.isVisible():
        corner = primary.mapTo(iface.mainWindow(), primary.rect().bottomRight())
        told["primary"] = iface.mainWindow().rect().contains(corner)
    drive.picture(f"{code}_{name.lower()}", each)


def dialogs(drive, code):
    """The dialog of a connection, the page of options and a text to read."""
    from georelay.ui.connection_dialog import ConnectionDialog
    from georelay.ui.options import OptionsPage
    from georelay.ui.panel import show_text

    context, main = plugin()._context, iface.mainWindow()
    for provider in context.providers:
        dialog = ConnectionDialog(context, provider, None, main)
        dialog.show()
        yield 0.2
        yield from look(drive, code, f"connection {provider.id}", dialog)
        dialog.close()
        dialog.deleteLater()
    page = OptionsPage(context, plugin()._desk.runner, lambda: None, None)
    page.show()
    yield 0.2
    yield from look(drive, code, "options", page)
    page.close()
    page.deleteLater()
    before = set(main.findChildren(QDialog))
    show_text(main, "text", "words", ["a", "b"])
    yield 0.2
    (text,) = set(main.findChildren(QDialog)) - before
    yield from look(drive, code, "text", text)
    text.close()


def pages_of_check(drive, code, check):
    """What stands before the results: the first page, the list of repairs, the page of the EU's file."""
    check.pages.setCurrentIndex(0)
    yield from look(drive, code, "First", check)
    check.pages.setCurrentIndex(1)
    click(check.repair)
    yield lambda: check.pages.currentWidget() is check.repairs
    yield from look(drive, code, "Repairs", check)
    click(check.repairs.back)
    click(check.export)
    click(check.eudr.write)
    yield lambda: check._running is None and "geojson" in check.bar.text()
    yield from look(drive, code, "EUDR", check)
    check.bar.clear()
    click(check.eudr.back)


def statement(drive, code, services):
    """The page that is read before a statement is submitted."""
    files = plugin()._context.results_folder().rglob("*.geojson")
    file = max(files, key=lambda each: each.stat().st_mtime)
    services.show_operation("epoch", "epochsubmitstatement", "sandbox", FILE=str(file), **STATEMENT)
    yield 0.1
    click(services.send)
    yield lambda: services.statement._standing is not None
    yield from look(drive, code, "Statement", services)
    click(services.statement.back)


def cut_forms(services, layer):
    """The same of the forms of all operations, with what is folded away shown."""
    found = []
    for provider in services._context.providers:
        for operation in provider.operations:
            services.show_operation(provider.id, operation.id, "sandbox")
            services.form.put_layer(layer)
            services.form._more.setCollapsed(False)
            yield 0.05
            found += [f"{operation.id}: {each}" for each in cut(services)]
    return found


def steps(drive):
    small_window()
    layer = samples()
    iface.setActiveLayer(layer)
    for code in CODES:
        drive.facts[code] = {}
        speak(code)
        yield 0.5
        fill_jobs()
        check = opened("Check")
        check.preset(layer)
        check.check()
        yield lambda check=check: check._running is None and check.findings.model.count() > 0
        yield 0.4
        yield from look(drive, code, "Check", check)
        if code == CODES[0]:
            yield from used_by_keys(drive, check)
        yield from pages_of_check(drive, code, check)
        services = opened("Services")
        drive.facts[code]["Forms"] = {"cut": (yield from cut_forms(services, layer))}
        for provider, operation in FORMS:
            services.show_operation(provider, operation, "sandbox")
            services.form.put_layer(layer)
            yield 0.6
            yield from look(drive, code, f"Services {provider}", services)
        services.form._more.setCollapsed(False)
        yield 0.3
        yield from look(drive, code, "Services more", services)
        yield from statement(drive, code, services)
        jobs = opened("Jobs")
        jobs.table.setCurrentIndex(jobs.model.index(0, 0))
        yield 0.3
        yield from look(drive, code, "Jobs", jobs)
        imagery = opened("Imagery")
        yield 0.3
        yield from look(drive, code, "Imagery", imagery)
        imagery.tabs.setCurrentIndex(1)
        yield 0.3
        yield from look(drive, code, "Search", imagery)
        review = opened("Review")
        yield 0.3
        yield from look(drive, code, "Review", review)
        yield from dialogs(drive, code)
        drive.facts[code]["menus"] = {"unnamed": menus()}
    QgsProject.instance().clear()
    yield 0.3


def used_by_keys(drive, check):
    """Alt and its letter presses the button."""
    from georelay.ui.mnemonics import letter_of

    heard = []
    check.start.clicked.connect(lambda: heard.append("check"))
    yield 0.3
    QApplication.setActiveWindow(iface.mainWindow())
    drive.facts["letter"] = letter_of(check.start.text())
    QTest.keyClick(iface.mainWindow().windowHandle(), drive.facts["letter"], Qt.KeyboardModifier.AltModifier)
    yield 0.5
    drive.facts["pressed"] = heard


drive = Drive(steps)
