"""All that GeoRelay adds to QGIS's window, and takes away again: actions, menu, toolbar, docks, options page."""

from __future__ import annotations

from typing import Any, Callable, Optional

from qgis.core import Qgis, QgsApplication, QgsProject, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QIcon
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QTabBar, QToolBar

from ..bridge.context import Context
from ..bridge.job_monitor import JobMonitor
from ..bridge.tile_keys import TileKeys
from ..bridge.withholding import Withholding
from ..checks.profiles import PROFILES
from ..providers.connections import SANDBOX
from ..providers.declare import Provider, field_named
from ..providers.errors import GeoRelayError
from ..providers.store import Job, JobState
from .bringing import Bringing
from .browser import Browser
from .browser_nodes import Doings
from .canvas import zoom_to_first
from .endings import Endings
from .first_steps import FirstSteps, is_new_here, note_steps_taken
from .layer_menu import LayerMenu
from .lists import Lists
from .locator import Finder
from .options_entry import PAGE, OptionsFactory
from .panel import Panel, show_page, theme_icon
from .repeats import JobRepeats
from .runner import Runner
from .samples import Samples
from .showing import Showing
from .warming import Warming
from .window import Window
from .words import escaped, tr

MENU = "GeoRelay"
ROOM = 24  # px beside the words of a tab


class Desk(QObject):
    """Docks are imported and made when they are first opened; the toolbar and the menu at once."""

    def __init__(self, context: Context, window: Window) -> None:
        super().__init__(window.main)
        self._context, self._window = context, window
        self.runner = Runner(self)
        self.monitor = JobMonitor(context, self)
        self.docks: dict[str, Panel] = {}
        self._samples = Samples(context.home, window.make_samples)
        self._actions: dict[str, QAction] = {}
        self._acts: list[QAction] = []
        self._makers: dict[str, Callable[[], Panel]] = {
            "Check": self._make_check,
            "Services": self._make_services,
            "Jobs": self._make_jobs,
            "Imagery": self._make_imagery,
            "Review": self._make_review,
        }
        self._toolbar: QToolBar = window.add_toolbar(MENU)
        self._toolbar.setObjectName("GeoRelayToolBar")
        self._warming = Warming(self._toolbar, self, context.providers)
        self._add("Check", tr("Check plots"), context.icon())
        self._add("Services", tr("Services"), theme_icon("mIconConnect"))
        self._add("Jobs", tr("Jobs"), theme_icon("mActionHistory"))
        self._add("Imagery", tr("Imagery"), theme_icon("mActionAddRasterLayer"))
        self._add("Review", tr("Review"), theme_icon("mActionConditionalFormatting"))
        self._add_act("Try", tr("Try it in the sandbox"), theme_icon("mActionPlay"), self.try_it)
        self._options_action = QAction(theme_icon("mActionOptions"), tr("Options..."), window.main)
        self._options_action.triggered.connect(lambda: self.show_options())
        window.add_to_menu(MENU, self._options_action)
        self._add_act("Help", tr("Help"), theme_icon("mActionHelpContents"), self.show_help)
        self._add_act("About", tr("About GeoRelay"), context.icon(), self._show_about)
        self._options = OptionsFactory(context, self.runner, self._on_connections)
        window.add_options(self._options)
        self.layer_menu = LayerMenu(context, window, self._layer_acts())
        self.bringing = Bringing(
            context, self.monitor, window.main, lambda job: self.endings.bring(job), self._tell_end
        )
        self.endings = Endings(
            context, self.runner, self.monitor, window, lambda: self.open("Jobs"), self.bringing.is_expected
        )
        self.repeats = JobRepeats(context, self.runner, self.endings.under_way.__contains__)
        self.endings.brought.connect(lambda job, outcome: self.bringing.on_brought(job.id, outcome))
        self.monitor.runs.connect(self._expect)
        self._withholding = Withholding(QgsProject.instance(), self._warn)
        self._tile_keys = TileKeys(QgsProject.instance(), self._warn)
        self.finder = Finder(context, window, self._show_job)
        self.showing = Showing(context, self.runner, window)
        self.lists = Lists(context, self.runner, self)
        self.browser = Browser(
            context,
            self.lists,
            window,
            Doings(
                self._open_operation,
                self.showing.show,
                self.endings.bring,
                self._show_job,
                self.show_options,
                self._unlock,
                QgsApplication.clipboard().setText,
            ),
        )
        self.monitor.changed.connect(self.browser.refresh)
        self.monitor.start()

    def _open_operation(self, provider_id: str, operation_id: str, connection: str, values: dict[str, Any]) -> None:
        note_steps_taken()
        self._show_operation(provider_id, operation_id, connection, values)

    def _unlock(self, provider: Provider, connection: str) -> None:
        """A person's own act: the master password may be asked for."""
        try:
            self._context.prepare(provider, connection, ask=True).session.close()
        except GeoRelayError as error:
            self._window.messages.pushMessage("GeoRelay", escaped(str(error)), Qgis.MessageLevel.Warning)
        self.browser.refresh()

    def _show_job(self, job_id: str) -> None:
        jobs = self.open("Jobs")
        jobs.pages.setCurrentIndex(1)
        jobs.show_job(job_id)

    def _layer_acts(self) -> dict[str, tuple[str, Callable[[QgsVectorLayer], Any]]]:
        """What the context menu of a layer offers."""
        dialog = self._window.open_algorithm
        return {
            "Check": (tr("Check plots"), lambda layer: self._check(layer, PROFILES[0].number)),
            "Repair": (tr("Repair in a copy..."), lambda layer: dialog("georelay:fixplots", {"INPUT": layer.id()})),
            "Send": (tr("Send to a service..."), lambda layer: self._send(layer, False, "", False)),
            "Evidence": (
                tr("Make an evidence pack..."),
                lambda layer: dialog("georelay:evidencepack", {"RESULTS": layer.id()}),
            ),
        }

    def close(self) -> None:
        """The mirror of the above."""
        self.monitor.changed.disconnect(self.browser.refresh)
        self.monitor.runs.disconnect(self._expect)
        self._warming.close()
        self.browser.close()
        self.lists.stop()
        self.finder.close()
        self.endings.close()
        self.bringing.close()
        self._withholding.close()
        self._tile_keys.close()
        self.layer_menu.close()
        self.monitor.stop()
        self.runner.close()
        self._window.remove_options(self._options)
        for dock in self.docks.values():
            dock.close_down()
            self._window.remove_dock(dock)
            dock.setParent(None)
            dock.deleteLater()
        self.docks.clear()
        for action in (self._options_action, *self._acts, *self._actions.values()):
            self._window.remove_from_menu(MENU, action)
            action.setParent(None)
            action.deleteLater()
        self._actions.clear()
        self._acts.clear()
        self._window.main.removeToolBar(self._toolbar)
        self._toolbar.setParent(None)
        self._toolbar.deleteLater()
        self.setParent(None)
        self.deleteLater()

    def _add(self, name: str, words: str, icon: QIcon) -> None:
        action = QAction(icon, words, self._window.main)
        action.setObjectName(f"GeoRelay{name}Action")
        action.setToolTip(tr("GeoRelay: {}").format(words))
        action.setCheckable(True)
        action.triggered.connect(lambda shown, name=name: self.open(name) if shown else self._hide(name))
        self._window.add_to_menu(MENU, action)
        self._warming.hear(action)
        self._toolbar.addAction(action)
        self._actions[name] = action

    def _add_act(self, name: str, words: str, icon: QIcon, act: Callable[[], None]) -> None:
        """An entry of the menu that does something once, rather than showing a dock."""
        action = QAction(icon, words, self._window.main)
        action.setObjectName(f"GeoRelay{name}Action")
        action.triggered.connect(lambda checked=False: act())
        self._window.add_to_menu(MENU, action)
        self._acts.append(action)

    def show_help(self, page: str = "index") -> None:
        """The page of the local help in the person's browser; where there is none, the page that comes with the
        plugin in a window of ours."""
        address = self._context.help_url(page) or self._context.help_url("index")
        if not address or not QDesktopServices.openUrl(QUrl(address)):
            show_page(self._window.main, tr("GeoRelay: help"), self._context.help_text())

    def _show_about(self) -> None:
        services = ", ".join(provider.title for provider in self._context.providers)
        words = tr(
            "**GeoRelay {}**\n\nPlots and imagery are checked in QGIS and sent to {}; results come back as "
            "layers.\n\nLicence: GNU General Public License, version 2 or later."
        )
        show_page(self._window.main, tr("About GeoRelay"), words.format(self._context.version, services))

    def _hide(self, name: str) -> None:
        if name in self.docks:
            self.docks[name].hide()

    def open(self, name: str) -> Any:
        """Shows a dock, made if need be, in front of the others."""
        if name not in self.docks:
            dock = self._makers[name]()
            self.docks[name] = dock
            self._add_steps(dock, name)
            self._window.add_dock(Qt.DockWidgetArea.RightDockWidgetArea, dock)
            for other in self.docks.values():
                if other is not dock and not other.isFloating() and not other.isHidden():
                    self._window.main.tabifyDockWidget(other, dock)
            action = self._actions[name]
            dock.setWindowIcon(self._context.icon())
            dock.help_wanted.connect(self.show_help)
            dock.visibilityChanged.connect(lambda shown: QTimer.singleShot(0, self._mark_tabs))
            dock.closedStateChanged.connect(lambda closed, action=action: action.setChecked(not closed))
        dock = self.docks[name]
        dock.show()
        dock.raise_()
        self._actions[name].setChecked(True)
        QTimer.singleShot(0, self._mark_tabs)
        self._warming.warm_work()
        return dock

    def _mark_tabs(self) -> None:
        """The short title of a dock stands on its tab, with our icon as long as all titles can be read beside it."""
        ours = {sip.unwrapinstance(dock) for dock in self.docks.values()}
        direct = Qt.FindChildOption.FindDirectChildrenOnly  # all widgets of QGIS are many, and tabs of docks lie here
        for bar in self._window.main.findChildren(QTabBar, "", direct):
            mine = [at for at in range(bar.count()) if bar.tabData(at) in ours]
            for icon in (self._context.icon(), QIcon()) if mine else ():
                for at in mine:
                    bar.setTabIcon(at, icon)
                if (
                    sum(
                        bar.fontMetrics().horizontalAdvance(bar.tabText(at)) + ROOM + bar.iconSize().width()
                        for at in range(bar.count())
                    )
                    <= bar.width()
                ):
                    break

    # the docks and what they say to each other

    def _make_check(self) -> Panel:
        from .check_dock import CheckDock

        dock = CheckDock(self._context, self.runner, self._window)
        dock.send_wanted.connect(self._send)
        return dock

    def _make_services(self) -> Panel:
        from .services_dock import ServicesDock

        dock = ServicesDock(self._context, self.runner, self._window)
        dock.job_started.connect(self._follow)
        dock.jobs_wanted.connect(lambda: self.open("Jobs"))
        dock.options_wanted.connect(self.show_options)
        dock.check_wanted.connect(self._check)
        return dock

    def _check(self, layer: QgsVectorLayer, profile: int) -> None:
        check = self.open("Check")
        check.pages.setCurrentIndex(1)
        check.preset(layer, profile)
        check.check()

    def _make_jobs(self) -> Panel:
        from .jobs_dock import JobsDock

        dock = JobsDock(self._context, self.endings, self.monitor, self._window, self.repeats)
        dock.run_again.connect(self._run_again)
        dock.started.connect(self._follow)
        dock.left.connect(self.bringing.let_be)
        return dock

    def _make_imagery(self) -> Panel:
        from .imagery_dock import ImageryDock

        dock = ImageryDock(self._context, self.runner, self._window)
        dock.operation_wanted.connect(self._show_operation)
        dock.options_wanted.connect(self.show_options)
        return dock

    def _make_review(self) -> Panel:
        from .review_dock import ReviewDock

        return ReviewDock(self._context, self.runner, self._window)

    def _show_operation(self, provider_id: str, operation_id: str, connection: str, values: dict[str, Any]) -> None:
        services = self.open("Services")
        services.pages.setCurrentIndex(1)
        services.show_operation(provider_id, operation_id, connection, **values)

    def _send(self, layer: Optional[QgsVectorLayer], selected_only: bool, id_field: str, leave_out: bool) -> None:
        services = self.open("Services")
        services.pages.setCurrentIndex(1)
        services.preset(layer, selected_only, id_field, leave_out)

    def _follow(self, job_id: str) -> None:
        """No dock need be open to bring the results."""
        if self._context.settings.loads_results:
            self.bringing.expect(job_id)
        else:
            self.endings.follow(job_id)
        if "Jobs" in self.docks:
            self.docks["Jobs"].show_job(job_id)
            self.docks["Jobs"].pages.setCurrentIndex(1)
        self.monitor.tick()

    def _warn(self, words: str) -> None:
        self._window.messages.pushMessage("GeoRelay", escaped(words), Qgis.MessageLevel.Warning, 0)

    def _expect(self, job: Job) -> None:
        """A job that was made here, and that no run waits for, comes to the map of this window."""
        wanted = self._context.settings.loads_results and self._context.collects(job) and not job.parent
        if wanted and not self.bringing.is_expected(job):
            self.bringing.expect(job.id)

    def _tell_end(self, job: Job) -> None:
        self.endings.tell(job)
        if job.state is not JobState.SUCCEEDED and "Jobs" in self.docks:
            self.docks["Jobs"].tell_failure(job)

    def _run_again(self, job: Job) -> None:
        try:
            provider = self._context.provider(job.provider)
        except GeoRelayError as error:
            return self.docks["Jobs"].tell(str(error), "error")
        operation = next((each for each in provider.operations if each.id == job.operation), None)
        if operation is None:
            return self.docks["Jobs"].tell(tr("This operation is not in this version of GeoRelay."), "error")
        new_run = {"NEW_RUN": True} if field_named(operation, "NEW_RUN") and not job.is_open else {}
        services = self.open("Services")
        services.pages.setCurrentIndex(1)
        services.show_run(job, self.repeats.inputs(job), new_run)

    def _on_connections(self) -> None:
        for name, dock in self.docks.items():
            if name in ("Services", "Imagery"):
                dock.refresh()
            self._turn_page(dock)
        self.browser.refresh()

    def show_options(self) -> None:
        self._window.show_options(self._window.main, PAGE)

    # the first five minutes

    def _add_steps(self, dock: Panel, name: str) -> None:
        steps = FirstSteps(dock)
        steps.try_wanted.connect(self.try_it)
        steps.connect_wanted.connect(self.show_options)
        steps.toolbox_wanted.connect(lambda: self._show_toolbox(dock))
        steps.skipped.connect(lambda: dock.pages.setCurrentIndex(1))
        dock.pages.insertWidget(0, steps)
        self._turn_page(dock)

    def _turn_page(self, dock: Panel) -> None:
        has_layer = self.docks.get("Check") is dock and dock.form.layer is not None
        dock.pages.setCurrentIndex(0 if is_new_here(self._context) and not has_layer else 1)

    def try_it(self) -> None:
        """Sample plots on the map, checked; the sandbox chosen to send them to."""
        self._samples.load(self._on_samples)

    def _on_samples(self, layer: Optional[QgsVectorLayer]) -> None:
        check = self.open("Check")
        if layer is None:
            words = tr("The sample plots could not be written into {}.")
            return check.tell(words.format(self._context.home()), "error")
        note_steps_taken()
        for dock in self.docks.values():
            dock.pages.setCurrentIndex(1)
        zoom_to_first(self._window.canvas, (layer,))
        if "Services" in self.docks:
            self.docks["Services"].use_connection(SANDBOX)
        check.preset(layer)
        check.check()

    def _show_toolbox(self, dock: Panel) -> None:
        toolbox = self._window.main.findChild(QDockWidget, "ProcessingToolbox")
        if toolbox is None:
            return dock.tell(tr("The plugin Processing is switched off: switch it on under Plugins."), "warning")
        toolbox.show()
        toolbox.raise_()
        search = getattr(toolbox, "searchBox", None)
        if search is not None:
            search.setText("georelay")
