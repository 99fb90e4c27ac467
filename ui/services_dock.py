"""The dock "GeoRelay: Services": what a service can do, with the algorithm's own inputs, and what it would send."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Optional

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ..bridge.asked import Given
from ..bridge.context import Context
from ..providers.declare import Kind, Operation, Out, Provider, Role, field_named
from ..providers.errors import GeoRelayError, InputError
from ..providers.store import Job, JobState
from .connection_choice import ConnectionChoice
from .destinations import destinations, kept_by_job
from .lists import Lists
from .mnemonics import put_words
from .operation_box import OperationBox
from .panel import Panel, WholeWidth
from .parameter_form import CONFIRM, ParameterForm
from .preflight import Figures, Preflight
from .price import Pricing
from .runner import Outcome, Runner, Running
from .statement_page import StatementPage
from .window import Window
from .words import counted, escaped, figure, moment, quantity, told_area, tr

FORM = 320  # pixels of a dock of 360 that are left for the form
LEAVE_OUT = 1  # the contract's ON_INVALID


class ServicesDock(Panel):
    """``job_started(job_id)``: something was sent that the list of jobs follows."""

    job_started = pyqtSignal(str)
    jobs_wanted = pyqtSignal()
    options_wanted = pyqtSignal()
    check_wanted = pyqtSignal(object, int)  # layer, profile

    def __init__(self, context: Context, runner: Runner, window: Window) -> None:
        super().__init__("Services", tr("Services"), window.main)
        self._context, self._runner, self._window = context, runner, window
        self._running: Optional[Running] = None
        self._figures: Optional[Figures] = None
        self._measuring = False
        self._anew = False  # the statement that is read is to be filed whatever was filed before
        self._known: set[str] = set()
        self._show = f' <a href="check">{tr("Show")}</a>'
        self._form: Optional[ParameterForm] = None
        self.preflight = Preflight(self, context)
        self.pricing = Pricing(context, runner, self)
        self.lists = Lists(context, runner, self)
        self._build()
        self._connect()
        self.restore()

    def _build(self) -> None:
        page = QWidget(self)
        layout = QVBoxLayout(page)
        self.services, self.operations = QComboBox(page), OperationBox(page)
        self.services.setObjectName("service")
        self.operations.setObjectName("operation")
        for provider in self._context.providers:
            self.services.addItem(provider.title, provider.id)
        self.connection = ConnectionChoice(self._context, page)
        self.connection.names.setObjectName("connection")
        top = QFormLayout()
        top.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        top.addRow(tr("&Service"), self.services)
        top.addRow(tr("&Connection"), self.connection)
        what = QLabel(tr("&What"), page)  # above, for these are the longest words
        what.setBuddy(self.operations)
        layout.addLayout(top)
        layout.addWidget(what)
        layout.addWidget(self.operations)
        self.services.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.services.setMinimumContentsLength(12)
        self.help = QLabel(page)
        self.help.setWordWrap(True)
        self.scroll = WholeWidth(page, FORM)
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        layout.addWidget(self.help)
        self.statement = StatementPage(self._context, page)
        self.middle = QStackedWidget(page)
        self.middle.addWidget(self.scroll)
        self.middle.addWidget(self.statement)
        layout.addWidget(self.middle, 1)
        layout.addWidget(self._build_foot(page))
        self.pages.addWidget(page)

    def _build_foot(self, page: QWidget) -> QWidget:
        foot = QWidget(page)
        layout = QVBoxLayout(foot)
        layout.setContentsMargins(0, 0, 0, 0)
        self.before, self.reason, self.words = QLabel(foot), QLabel(foot), QLabel(foot)
        self.price = QLabel(foot)
        for label in (self.price, self.words):
            label.setTextFormat(Qt.TextFormat.PlainText)
        for label, name in ((self.before, "preflight"), (self.price, "price"), (self.reason, "reason")):
            label.setObjectName(name)
        for label in (self.before, self.price, self.reason, self.words):
            label.setWordWrap(True)
            layout.addWidget(label)
            label.linkActivated.connect(lambda link: self._show_errors())
        self.progress = QProgressBar(foot)
        self.stop = QPushButton(tr("Cancel"), foot)
        self.send = QPushButton(foot)
        self.stop.setObjectName("cancel")
        self.send.setObjectName("primary")
        row = QHBoxLayout()
        row.addWidget(self.help_button(foot))
        row.addWidget(self.progress, 1)
        row.addWidget(self.stop)
        row.addStretch()
        row.addWidget(self.send)
        layout.addLayout(row)
        self._show_running(False)
        return foot

    def _connect(self) -> None:
        self.services.currentIndexChanged.connect(lambda at: self._on_service())
        self.operations.currentIndexChanged.connect(lambda at: self._on_operation())
        for combo in (self.services, self.operations):
            combo.activated.connect(lambda at: self._on_chosen())
        self.connection.changed.connect(self._on_chosen)
        self.connection.options_wanted.connect(self.options_wanted)
        self.connection.account_wanted.connect(self.ask_account)
        self.send.clicked.connect(lambda: self.run())
        self.stop.clicked.connect(self._cancel)
        self.preflight.measured.connect(self._on_measured)
        self.statement.changed.connect(self._tell)
        self.statement.left.connect(self._leave_statement)
        self.pricing.told.connect(self._tell)
        QgsProject.instance().readProject.connect(self._on_project)

    def close_down(self) -> None:
        QgsProject.instance().readProject.disconnect(self._on_project)
        self.preflight.close()
        self.statement.close()
        self.pricing.stop()
        self.lists.stop()
        if self._form is not None:
            self._form.let_go()

    def _cancel(self) -> None:
        if self._running is not None:
            self._running.cancel()

    # what is chosen

    @property
    def provider(self) -> Provider:
        return self._context.provider(self.services.currentData())

    @property
    def form(self) -> ParameterForm:
        """Of the chosen operation; InputError before one was chosen."""
        if self._form is None:
            raise InputError(tr("Choose a service first."))
        return self._form

    @property
    def operation(self) -> Operation:
        return next(each for each in self.provider.operations if each.id == self.operations.currentData())

    def help_page(self) -> str:
        return self.provider.id

    def restore(self) -> None:
        """The project's last service, connection and operation."""
        self._select(self.recall("service") or self.services.itemData(0), self.recall("operation"))
        self.connection.fill(self.provider, self.recall("connection"))

    def preset(self, layer: Optional[QgsVectorLayer], selected_only: bool, id_field: str, leave_out: bool) -> None:
        """A layer that was checked is to be sent: the first operation of the service that takes plots."""
        taken = self.form.layer_field()
        if taken is None or taken.kind is not Kind.PLOTS:
            for provider in sorted(self._context.providers, key=lambda each: each.id != self.provider.id):
                wanted = next((op for op in provider.operations if any(f.kind is Kind.PLOTS for f in op.fields)), None)
                if wanted is not None:
                    self._select(provider.id, wanted.id)
                    break
        self.form.put_layer(layer, selected_only)
        self.form.put_about(Role.ID, id_field)
        if leave_out:
            self.form.put_about(Role.ON_INVALID, LEAVE_OUT)

    def show_operation(self, provider_id: str, operation_id: str, connection: str, **values: Any) -> None:
        """Opens an operation with some inputs filled in."""
        self._select(provider_id, operation_id)
        self.connection.fill(self.provider, connection)
        for name, value in values.items():
            self.form.put(name, value)

    def show_run(self, job: Job, given: Given, more: Mapping[str, Any]) -> None:
        """Opens the operation of a job with the job's own inputs; one sentence for each that is not to be had."""
        before = self._form
        self._select(job.provider, job.operation)
        if self._form is before:  # what was filled in is not the job's
            self._on_operation()
        self.connection.fill(self.provider, job.connection)
        self.form.fill({**given.values, **more})
        if given.lacking:
            self.tell("\n".join(given.lacking), "warning")

    def use_connection(self, name: str) -> None:
        self.connection.fill(self.provider, name)
        self._on_chosen()

    def refresh(self) -> None:
        """Connections may have changed."""
        self.lists.forget()
        self.connection.refresh()
        self._on_changed()

    def _select(self, provider_id: str, operation_id: str = "") -> None:
        """The service and its operation; where both are chosen already, the form stays as it is filled in."""
        at = max(0, self.services.findData(provider_id))
        if at != self.services.currentIndex() or self.operations.count() == 0:
            blocked = self.services.blockSignals(True)
            self.services.setCurrentIndex(at)
            self.services.blockSignals(blocked)
            self._on_service(operation_id)
        elif self.operations.findData(operation_id) >= 0:
            self.operations.setCurrentIndex(self.operations.findData(operation_id))

    def _on_project(self, *_: Any) -> None:
        self.restore()

    def _on_chosen(self) -> None:
        self.remember("service", self.provider.id)
        self.remember("operation", self.operation.id)
        self.remember("connection", self.connection.name)
        self._on_changed()

    def _on_service(self, operation_id: str = "") -> None:
        """Lists what the service can do and shows the form of one operation, else of the first."""
        self.operations.blockSignals(True)
        self.operations.offer(self.provider.operations, operation_id)
        self.operations.blockSignals(False)
        self.connection.fill(self.provider, self.recall("connection"))
        self._on_operation()

    def _on_operation(self) -> None:
        if self.operations.currentData() is None:  # a script chose a title: what stands under it is meant
            return self.operations.setCurrentIndex(self.operations.currentIndex() + 1)
        operation = self.operation
        self.help.setText(tr(operation.help).split(". ")[0].rstrip(".") + ".")
        self.help.setToolTip(tr(operation.help))
        if self._form is not None:
            self._form.let_go()
        self._form = ParameterForm(self.provider, operation, self._window.canvas, self, self.lists)
        self.form.use_connection(self.connection.name)
        self.form.setObjectName("form")
        holder = QWidget(self)
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.form)
        layout.addStretch()
        before = self.scroll.takeWidget()
        if before is not None:
            before.deleteLater()  # it takes as long to go as the new one to come
        self.scroll.setWidget(holder)
        active = self._window.active_layer()
        if isinstance(active, QgsVectorLayer):
            self.form.put_layer(active)
        self.form.changed.connect(self._on_changed)
        self.name_widgets()
        self._on_changed()

    def ask_account(self) -> None:
        """Credits, limits and storage of the account, asked of the service on the person's click."""
        provider, name = self.provider, self.connection.name
        outputs = next(each.outputs for each in provider.operations if each.id == provider.account)

        def told(outcome: Outcome) -> None:
            if (provider, name) != (self.provider, self.connection.name):
                return
            facts = [(tr(each.title), _as_read(outcome.results.get(each.name))) for each in outputs]
            words = " · ".join(f"{title}: {value}" for title, value in facts if value not in (None, ""))
            self.connection.tell_account(words or outcome.sentence)

        self._runner.start(provider.account, {"CONNECTION": name}, told, loads=False)

    # a statement, which is read before it is submitted

    @property
    def _reads_statement(self) -> bool:
        return self.middle.currentWidget() is self.statement

    def _show_statement(self, parameters: dict[str, Any], anew: bool) -> None:
        """The page with what would be declared; its primary button submits."""
        try:
            connection = self._context.meant(self.provider, self.connection.name)
            self.statement.ask(self.provider, self.operation, connection, parameters)
        except GeoRelayError as error:
            return self.tell(str(error), "error")
        self._anew = anew
        self.middle.setCurrentWidget(self.statement)
        self._tell()

    def _end_statement(self) -> None:
        self.statement.stop()
        self.middle.setCurrentWidget(self.scroll)

    def _leave_statement(self) -> None:
        self._end_statement()
        self._tell()

    # before it is sent

    def _on_changed(self) -> None:
        self._figures = None
        self._end_statement()
        self.form.use_connection(self.connection.name)
        field = self.form.layer_field()
        values = self.form.values()
        self._measuring = field is not None and bool(values.get(field.name))
        if self._measuring:
            self.preflight.ask(self.provider, self.operation, values, self.form.revision())
        else:
            self.preflight.stop()
        self._tell()

    def _on_measured(self, figures: Optional[Figures]) -> None:
        self._figures, self._measuring = figures, False
        self._tell()

    def _tell(self) -> None:
        figures = self._figures
        before = ""
        if figures is not None and (figures.fit or not figures.stops):
            before = tr("Before you send: {}").format(figures.line())
        if self._measuring:
            before = tr("Before you send: counting...")
        if figures and figures.stay_home and not figures.stops:
            home = counted(figures.stay_home, "{} plot stays home.", "{} plots stay home.")
            before = f"{escaped(before)}<br>{escaped(home)}{self._show}"
        self.before.setText(before)
        self.before.setVisible(bool(before))
        self._tell_price()
        reason = self._why_not()
        has_plots = figures is not None and figures.count > 0 and not figures.is_area
        self.reason.setText(escaped(reason) + (self._show if reason and has_plots else ""))
        self.reason.setVisible(bool(reason))
        put_words(self.send, self._verb())
        self.send.setEnabled(not reason and self._running is None)
        self.send.setToolTip(reason)

    def _tell_price(self) -> None:
        """The price before the run, as soon as the form is complete; why it is not known where it is not."""
        operation, figures = self.operation, self._figures
        words = ""
        if figures is not None and figures.units and not figures.stops:
            words = tr("Price: {}, by our estimate; the service tells no balance.").format(
                counted(figures.units, "{} unit", "{} units")
            )
        elif operation.price or operation.collect is not None and figures is not None:
            complete = not self.form.missing() and not self._measuring and not (figures and figures.stops)
            if not complete or self._running is not None:
                self.pricing.stop()
            else:
                self.pricing.ask(self.provider, operation, self.connection.name, self.form.values())
            if self.pricing.asking:
                words = tr("Asking what it costs...")
            elif self.pricing.price is not None:
                words = self.pricing.price.line()
        else:
            self.pricing.stop()
        self.price.setText(words)
        self.price.setVisible(bool(words))

    def _show_errors(self) -> None:
        field = self.form.layer_field()
        if field is not None:
            self.check_wanted.emit(self.form.chosen_layer(field.name), self.operation.profile)

    def _why_not(self) -> str:
        if self._reads_statement:
            return self.statement.why_not()
        if self._figures is not None and self._figures.stops:
            return self._figures.stops
        missing = self.form.missing()
        if missing:
            return tr("Still missing: {}.").format(missing)
        return self.pricing.price.objection() if self.pricing.price is not None else ""

    def _verb(self) -> str:
        """What will happen on a click."""
        operation, figures = self.operation, self._figures
        if operation.declares is not None:
            return self.statement.verb() if self._reads_statement else tr("Show what will be declared")
        if self.pricing.price is not None and self.pricing.price.verb():
            return self.pricing.price.verb()
        field = self.form.layer_field()
        if field is None or operation.collect is None and field.kind is Kind.AREA:
            return tr(operation.title)
        if figures is None or figures.stops:
            return tr("Send plots") if field.kind is Kind.PLOTS else tr("Send the area")
        if figures.is_area:
            return tr("Send {}").format(told_area(figures.hectares))
        return counted(figures.fit, "Send {} plot", "Send {} plots")

    # running

    def run(self, anew: bool = False) -> None:
        """Starts the operation's algorithm with what is on the form; ``anew``: whatever was run before."""
        if self._running is not None:
            return
        self.bar.clear()
        parameters = {**self.form.values(), **self._destinations(), "CONNECTION": self.connection.name}
        if anew:
            parameters["NEW_RUN"] = True
        if self.operation.declares is not None:
            if not self._reads_statement:
                return self._show_statement(parameters, anew)
            if not self.statement.is_as_read():
                self.tell(tr("The file has changed since it was read. Nothing was submitted. Read it again."), "error")
                return self._show_statement(parameters, self._anew)
            parameters[CONFIRM] = self.statement.confirm.isChecked()
            parameters.update({"NEW_RUN": True} if self._anew else {})
        self._known = self._jobs_sent()
        self._show_running(True)
        self._operation = self.operation
        self._running = self._runner.start(self._operation.id, parameters, self._on_ended)
        self._running.moved.connect(self._on_moved)
        self._tell()

    def _jobs_sent(self) -> set[str]:
        """Ids of the jobs that were with the service before this run."""
        try:
            jobs = [job for job in self._context.jobs()[0] if job.provider == self.provider.id]
        except GeoRelayError:
            return set()  # the run itself tells it
        return {job.id for job in jobs if job.state not in (JobState.PREPARED, JobState.REFUSED)}

    def _destinations(self) -> dict[str, Any]:
        """Where results go: onto the map and into the results folder."""
        field = self.form.layer_field()
        layer = self.form.chosen_layer(field.name) if field is not None else None
        name = layer.name() if layer is not None else ""
        return destinations(self.operation, self._context.results_folder(), name, kept_by_job(self.operation))

    def _on_moved(self, percent: float, words: str) -> None:
        self.progress.setValue(int(percent))
        self.words.setText(words)

    def _show_running(self, runs: bool) -> None:
        self.progress.setRange(0, 100 if runs else 1)
        self.progress.setValue(0)
        for widget in (self.progress, self.stop, self.words):
            widget.setVisible(runs)
        self.words.setText("")
        self.send.setVisible(not runs)

    def _on_ended(self, outcome: Outcome) -> None:
        self._running = None
        self._end_statement()
        self._show_running(False)
        self._tell()
        self.conclude(outcome, self._on_done, self.run)

    def _on_done(self, outcome: Outcome) -> None:
        job_id = str(outcome.results.get("JOB_ID") or "")
        self.pricing.spent()
        self.lists.forget()
        self._tell()
        if job_id in self._known:
            return self._tell_followed(job_id, outcome)
        if job_id and self._operation.declares is not None:
            self.job_started.emit(job_id)
            return self.tell(
                self._filed(job_id, outcome), "done", [(tr("Show jobs"), self.jobs_wanted.emit)], outcome.log
            )
        if job_id:
            self.job_started.emit(job_id)
            return self.tell(self._sent(), "done", [(tr("Show jobs"), self.jobs_wanted.emit)], outcome.log)
        self.tell(self._told(outcome) or tr("Done."), "done", (), outcome.log)

    def _filed(self, job_id: str, outcome: Outcome) -> str:
        """The state of a statement that was submitted, its numbers, and until when it can be amended."""
        job = self._context.store().get(job_id)
        lines = [tr("Submitted: {state}.", state=job.status if job is not None else tr("unknown"))]
        shown = [each for each in self._operation.outputs if each.name in ("UUID", "REFERENCE_NUMBER")]
        lines += [f"{tr(each.title)}: {outcome.results[each.name]}" for each in shown if outcome.results.get(each.name)]
        until = str(job.remote.get("amend_until") or "") if job is not None else ""
        if until:
            lines.append(
                tr(
                    "On the EU's site it can be amended or withdrawn until {time} at the latest.",
                    time=moment(until.replace("Z", "+00:00")),
                )
            )
        return "\n".join(lines)

    def _sent(self) -> str:
        if self._context.settings.loads_results:
            return tr("Sent. The job is followed in the list of jobs, and its results come to the map by themselves.")
        return tr("Sent. The job is followed in the list of jobs, and you are told when it has ended.")

    def _tell_followed(self, job_id: str, outcome: Outcome) -> None:
        """The same was run before: which job, of when, and that nothing was sent or is paid."""
        self.job_started.emit(job_id)
        job = self._context.store().get(job_id)
        when = moment(job.created) if job is not None else ""
        words = tr(
            "Nothing was sent and nothing is paid: the same was run before. This is the job {} of {}; its "
            "results come to the map by themselves."
        ).format(job.name if job is not None else job_id, when)
        acts = [(tr("Show jobs"), self.jobs_wanted.emit)]
        if field_named(self._operation, "NEW_RUN") is not None:
            acts.insert(0, (tr("Run anew"), lambda: self.run(anew=True)))
        self.tell(words, "warning", acts, outcome.log)

    def _told(self, outcome: Outcome) -> str:
        """The plain outputs in words."""
        lines = []
        for output in self._operation.outputs:
            value = outcome.results.get(output.name)
            if output.kind is Out.NUMBER and value is not None:
                lines.append(f"{tr(output.title)}: {figure(value, 0 if float(value).is_integer() else 2)}")
            elif output.kind is Out.TEXT and value:
                lines.append(f"{tr(output.title)}: {re.sub(r'[{}]+', '', str(value))[:200]}")
        return "\n".join(lines)


def _as_read(value: Any) -> Any:
    """A number as the locale writes it; all else as it is."""
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return quantity(value) if is_number else value
