"""The inputs of an operation as a form: QGIS's own parameter widgets, in a column that fits a dock."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Callable, Optional

from qgis.core import (
    NULL,
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterDefinition,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import (
    QgsCollapsibleGroupBox,
    QgsDateTimeEdit,
    QgsGui,
    QgsProcessingContextGenerator,
    QgsProcessingGui,
    QgsProcessingParameterWidgetContext,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QTime, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QLabel, QVBoxLayout, QWidget

from ..bridge.listings import ListWish
from ..providers.declare import Field, Kind, Listed, Operation, Provider, Role, When, companion
from .layer_input import ID_NAMES, ColumnInput, LayerInput
from .listed_input import ListedInput, PartsInput, items_of
from .lists import Lists, wish_for
from .words import as_tip, figure, tr

WAIT, CONFIRM = "WAIT", "CONFIRM"
PAUSE = 300  # ms after the last change, until lists are asked for


class _Generator(QgsProcessingContextGenerator):
    """Gives QGIS's widgets the context that they ask for."""

    def __init__(self) -> None:
        super().__init__()
        self.context = QgsProcessingContext()
        self.context.setProject(QgsProject.instance())

    def processingContext(self) -> QgsProcessingContext:  # noqa: N802
        return self.context


@dataclass
class _Input:
    """One input on the form."""

    field: Field
    widget: QWidget
    label: Optional[QWidget]
    value: Callable[[], Any]
    put: Callable[[Any], None]
    start: Any = None


class ParameterForm(QWidget):
    """The form of one operation. ``changed`` when anything on it changes."""

    changed = pyqtSignal()

    def __init__(
        self,
        provider: Provider,
        operation: Operation,
        canvas: Any,
        parent: QWidget,
        lists: Optional[Lists] = None,
    ) -> None:
        super().__init__(parent)
        self.provider, self.operation = provider, operation
        self._lists, self._connection = lists, ""
        self._helpers: dict[str, ListedInput] = {}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE)
        self._soon.timeout.connect(self._ask)
        self._definitions: dict[str, QgsProcessingParameterDefinition] = {}  # QGIS's widgets keep no reference
        self._generator = _Generator()
        self._wrappers: list[Any] = []
        self._busy = True
        self._sources: tuple[str, ...] = ()
        self._inputs: dict[str, _Input] = {}
        self._canvas = canvas
        self._build()
        self._busy = False
        self._fit()
        if lists is not None:
            lists.told.connect(self._on_told)

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._more = QgsCollapsibleGroupBox(tr("More"), self)
        self._more.setSaveCollapsedState(False)
        inside = QVBoxLayout(self._more)
        for field in self.operation.fields:
            if not self._is_shown(field):
                continue
            made = self._make(field)
            if made is None:
                continue
            self._inputs[field.name] = made
            target = inside if field.advanced else layout
            self._add_helper(field, target)
            if made.label is not None:
                target.addWidget(made.label)
            target.addWidget(made.widget)
        for wrapper in self._wrappers:
            wrapper.postInitialize(self._wrappers)
        for each in self._inputs.values():
            each.start = each.value()
        layout.addWidget(self._more)
        self._more.setCollapsed(True)
        self._more.setVisible(any(field.advanced and field.name in self._inputs for field in self.operation.fields))

    def _is_shown(self, field: Field) -> bool:
        """A job that is followed in the list of jobs is not waited for; a declaration is confirmed where it is read."""
        if field.name == CONFIRM:
            return self.operation.declares is None
        return not (field.name == WAIT and self.operation.collect is not None)

    def _make(self, field: Field) -> Optional[_Input]:
        made: Optional[_Input]
        if field.kind in (Kind.PLOTS, Kind.AREA):
            made = self._layer(field)
        elif field.kind is Kind.COLUMN:
            made = self._column(field)
        elif field.kind is Kind.DATE:
            made = self._date(field)
        elif field.listed is not None and field.listed.of:
            made = self._parts(field, field.listed)
        elif field.listed is not None or field.suggested:
            made = self._listed(field)
        elif field.kind is Kind.CHOICES and len(field.choices) <= 8:
            made = self._boxes(field)
        else:
            made = self._wrapped(field)
        if made is not None:
            inner = made.widget.layers if isinstance(made.widget, LayerInput) else made.widget
            inner.setObjectName(f"field_{field.name}")
            inner.setAccessibleName(tr(field.title))
            made.widget.setToolTip(tr(field.help))
            if made.label is not None:
                made.label.setToolTip(tr(field.help))
        return made

    def _listed(self, field: Field) -> _Input:
        """A list from the service, or what the documentation names; both may be typed over."""
        widget = ListedInput(field.listed is not None and field.listed.many, self)
        widget.fill([(each, each) for each in field.suggested])
        widget.put(field.default)
        widget.changed.connect(self._on_change)
        return _Input(field, widget, self._label(field, widget), widget.value, widget.put)

    def _parts(self, field: Field, listed: Listed) -> _Input:
        widget = PartsInput(listed, self)
        widget.changed.connect(self._on_change)
        return _Input(field, widget, self._label(field, widget), widget.value, widget.put)

    def _add_helper(self, field: Field, layout: Any) -> None:
        """The choice that narrows a list down, where the operation itself has no such input."""
        helper = field.listed.helper if field.listed is not None else None
        if helper is None or helper.name in self._helpers:
            return
        widget = self._helpers[helper.name] = ListedInput(False, self)
        widget.setObjectName(f"helper_{helper.name}")
        widget.setAccessibleName(tr(helper.title))
        widget.setToolTip(tr(helper.help))
        widget.label = self._label(helper, widget)
        widget.changed.connect(self._on_change)
        layout.addWidget(widget.label)
        layout.addWidget(widget)

    # lists

    def use_connection(self, name: str) -> None:
        """The account that the lists are of."""
        if name != self._connection:
            self._connection = name
            self._refill()
            self._soon.start()

    def showEvent(self, event: Any) -> None:  # noqa: N802
        super().showEvent(event)
        self._soon.start()

    def _listings(self) -> Iterator[tuple[Field, Listed, QWidget]]:
        """Each field whose values the service lists, the helpers last, with its input."""
        helpers = {}
        for each in self._inputs.values():
            if each.field.listed is not None:
                yield each.field, each.field.listed, each.widget
                helper = each.field.listed.helper
                if helper is not None and helper.listed is not None:
                    helpers[helper.name] = helper, helper.listed
        for name, widget in self._helpers.items():
            if name in helpers:
                yield (*helpers[name], widget)

    def _wishes(self) -> Iterator[tuple[Field, Listed, QWidget, Optional[ListWish]]]:
        """Each list of the form: its field, its input, and what is to be asked; None while it cannot be."""
        for field, listed, widget in self._listings():
            given = {name: self._text(source) for name, source in listed.given}
            able = self._lists is not None and bool(self._connection) and all(given.values())
            fits = able and self._is_fit(listed.when)
            yield field, listed, widget, wish_for(self.provider, self._connection, listed, given) if fits else None

    def _text(self, name: str) -> str:
        if name in self._helpers:
            return self._helpers[name].value()
        return str(self._inputs[name].value() or "") if name in self._inputs else ""

    def _refill(self, only: Optional[ListWish] = None) -> None:
        """Puts what is known into the lists."""
        lists = self._lists
        for field, listed, widget, wish in self._wishes():
            if only is not None and wish != only:
                continue
            rows = lists.rows(wish) if lists is not None and wish is not None else ()
            if isinstance(widget, ListedInput):
                items = items_of(rows, listed)
                suggested = {each: each for each in field.suggested}
                known = {str(row.get(listed.value)): row for row in rows}
                widget.fill({**items, **suggested}.items(), known)
                why = lists.why(wish) if lists is not None and wish is not None else ""
                widget.setToolTip(as_tip("\n".join(each for each in (tr(field.help), why) if each)))
        for each in self._inputs.values():
            if isinstance(each.widget, PartsInput) and each.field.listed is not None:
                parent = self._inputs.get(each.field.listed.of)
                each.widget.follow(parent.widget.row() if parent is not None else None)

    def _ask(self) -> None:
        """Asks for the lists of what is on the screen."""
        if self.isVisible() and self._lists is not None:
            for _, _, widget, wish in self._wishes():
                if wish is not None and not widget.isHidden():
                    self._lists.ask(wish)

    def _on_told(self, wish: ListWish) -> None:
        self._refill(wish)

    def _follow_choices(self) -> None:
        """A list that hangs on another choice follows it."""
        listed = [each.field.listed for each in self._inputs.values() if each.field.listed is not None]
        hang = [name for each in listed for _, name in each.given] + [name for each in listed for name, _ in each.when]
        sources = tuple(self._text(name) for name in (*hang, *(each.of for each in listed if each.of)))
        if sources != self._sources:
            self._sources = sources
            self._refill()
            self._soon.start()

    # what fits

    def _is_fit(self, when: When) -> bool:
        return all(self._choice(name) in wanted for name, wanted in when if name in self._inputs)

    def _choice(self, name: str) -> Any:
        """The plain value of an input: of a choice, what its number stands for."""
        each = self._inputs[name]
        value = each.value()
        if each.field.kind is Kind.CHOICE:
            return each.field.choices[value].value if isinstance(value, int) and value >= 0 else None
        return bool(value) if each.field.kind is Kind.FLAG else "" if value is None else value

    def _fit(self) -> None:
        """Shows only what has a meaning with the other choices."""
        for each in self._inputs.values():
            fits = self._is_fit(each.field.shown_when)
            for widget in (each.widget, each.label):
                if widget is not None and widget.isHidden() == fits:
                    widget.setVisible(fits)
            listed = each.field.listed
            if listed is not None and listed.helper is not None:
                helper = self._helpers[listed.helper.name]
                for widget in (helper, helper.label):
                    widget.setVisible(fits and self._is_fit(listed.when))

    def _layer(self, field: Field) -> _Input:
        """QGIS's own widget of a layer parameter has more buttons than a dock has room."""
        is_area = field.kind is Kind.AREA
        widget = LayerInput(not is_area, field.optional, self, self._canvas if is_area else None)
        widget.changed.connect(lambda: self._on_change())
        return _Input(field, widget, self._label(field, widget.layers), widget.source, lambda value: widget.put(*value))

    def _column(self, field: Field) -> _Input:
        parent = self._inputs.get(field.of)
        widget = ColumnInput(ID_NAMES if field.role is Role.ID else (), self)
        if parent is not None and isinstance(parent.widget, LayerInput):
            parent.widget.changed.connect(lambda: widget.follow(parent.widget.layer))
            widget.follow(parent.widget.layer)
        widget.fieldChanged.connect(lambda *_: self._on_change())
        return _Input(field, widget, self._label(field, widget), widget.currentField, widget.setField)

    def _label(self, field: Field, buddy: Optional[QWidget] = None) -> QLabel:
        label = QLabel(tr(field.title), self)
        label.setWordWrap(True)
        if buddy is not None:
            label.setBuddy(buddy)
        return label

    def _wrapped(self, field: Field) -> Optional[_Input]:
        self._definitions = self._definitions or self._copied_definitions()
        definition = self._definitions.get(field.name)
        if definition is None:
            return None
        wrapper = QgsGui.processingGuiRegistry().createParameterWidgetWrapper(
            definition, QgsProcessingGui.WidgetType.Standard
        )
        if wrapper is None:
            return None
        where = QgsProcessingParameterWidgetContext()
        where.setProject(QgsProject.instance())
        where.setMapCanvas(self._canvas)
        wrapper.setWidgetContext(where)
        wrapper.registerProcessingContextGenerator(self._generator)
        widget = wrapper.createWrappedWidget(self._generator.context)
        label = None if field.kind is Kind.FLAG else self._label(field, widget)
        for combo in widget.findChildren(QComboBox) + ([widget] if isinstance(widget, QComboBox) else []):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(8)
        if definition.defaultValue() is not None:
            wrapper.setParameterValue(definition.defaultValue(), self._generator.context)
        wrapper.widgetValueHasChanged.connect(lambda *_: self._on_change())
        self._wrappers.append(wrapper)
        return _Input(
            field,
            widget,
            label,
            lambda: _plain(wrapper.parameterValue()),
            lambda value: wrapper.setParameterValue(value, self._generator.context),
        )

    def _copied_definitions(self) -> dict[str, QgsProcessingParameterDefinition]:
        """Copies of the algorithm's own, which go when Processing reloads; creating one would import its work."""
        algorithm = QgsApplication.processingRegistry().algorithmById(f"georelay:{self.operation.id}")
        known = algorithm.parameterDefinitions() if algorithm is not None else ()
        return {each.name(): each.clone() for each in known}

    def _date(self, field: Field) -> _Input:
        """QGIS's own date widget of a parameter knows no empty date in 3.22, and today is not nothing."""
        edit = QgsDateTimeEdit(self)
        edit.setDisplayFormat("yyyy-MM-dd")
        edit.setCalendarPopup(True)
        edit.setAllowNull(True)
        edit.setNullRepresentation(tr("not set"))
        edit.clear()
        edit.dateTimeChanged.connect(lambda *_: self._on_change())

        def value() -> Optional[str]:
            return None if edit.isNull() else edit.dateTime().date().toString("yyyy-MM-dd")

        def put(moment: Any) -> None:
            if moment is None:
                edit.clear()
            else:
                edit.setDateTime(moment)

        return _Input(field, edit, self._label(field, edit), value, put)

    def _boxes(self, field: Field) -> _Input:
        frame = QWidget(self)
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(0, 0, 0, 0)
        boxes = [QCheckBox(tr(choice.title), frame) for choice in field.choices]
        chosen = field.default or ()
        for at, box in enumerate(boxes):
            box.setChecked(at in chosen)
            box.toggled.connect(lambda *_: self._on_change())
            layout.addWidget(box)

        def put(value: Iterable[int]) -> None:
            for at, box in enumerate(boxes):
                box.setChecked(at in value)

        return _Input(
            field,
            frame,
            self._label(field),
            lambda: [at for at, box in enumerate(boxes) if box.isChecked()],
            put,
        )

    def _on_change(self) -> None:
        if self._busy:
            return
        self._busy = True
        try:
            self._fit()
            self._follow_choices()
        finally:
            self._busy = False
        different = sum(each.field.advanced and each.value() != each.start for each in self._inputs.values())
        self._more.setTitle(tr("More ({} changed)").format(figure(different)) if different else tr("More"))
        self.changed.emit()

    def values(self) -> dict[str, Any]:
        """What was filled in, as the algorithm takes it; what is empty is left out."""
        fit = [each for each in self._inputs.values() if self._is_fit(each.field.shown_when)]
        given = {each.field.name: each.value() for each in fit}
        values = {name: value for name, value in given.items() if value is not None and value != ""}
        if self.operation.collect is not None and any(field.name == WAIT for field in self.operation.fields):
            values[WAIT] = False
        return values

    def put(self, name: str, value: Any) -> None:
        """Fills in one input, if the form has it."""
        if name in self._inputs:
            self._inputs[name].put(value)

    def fill(self, values: Mapping[str, Any]) -> None:
        """Fills in a whole run, as an algorithm takes it: layers first, for their columns."""
        for field in sorted(self.operation.fields, key=lambda each: each.kind not in (Kind.PLOTS, Kind.AREA)):
            if field.name in values:
                self.put(field.name, _as_put(field, values[field.name]))
        self._refill()
        self._on_change()

    def put_about(self, role: Role, value: Any) -> None:
        """Fills in what the field of that role says about the layer that is sent, if the form has it."""
        layer = self.layer_field()
        field = companion(self.operation, layer, role) if layer is not None else None
        if field is not None:
            self.put(field.name, value)

    def layer_field(self) -> Optional[Field]:
        """The field of the layer that is sent: plots or an area."""
        return next((each for each in self.operation.fields if each.kind in (Kind.PLOTS, Kind.AREA)), None)

    def revision(self) -> int:
        """How often the layer that is sent was changed while it was chosen here."""
        field = self.layer_field()
        return self._inputs[field.name].widget.revision if field is not None and field.name in self._inputs else 0

    def put_layer(self, layer: Optional[QgsVectorLayer], selected_only: bool = False) -> None:
        """Presets the layer that is sent."""
        field = self.layer_field()
        if field is not None and layer is not None:
            self.put(field.name, (layer, selected_only))

    def chosen_layer(self, name: str) -> Optional[QgsVectorLayer]:
        widget = self._inputs[name].widget
        return widget.layer if isinstance(widget, LayerInput) else None

    def let_go(self) -> None:
        """Ends what the form does on the map, and that lists are put into it."""
        self._soon.stop()
        if self._lists is not None:
            self._lists.told.disconnect(self._on_told)
            self._lists = None
        for each in self._inputs.values():
            if isinstance(each.widget, LayerInput):
                each.widget.stop_drawing()

    def missing(self) -> str:
        """The title of the first thing that must be filled in and is not; "" where nothing is missing."""
        values = self.values()
        for field in self.operation.fields:
            here = field.name in self._inputs and self._is_fit(field.shown_when)
            if here and not field.optional and field.default is None and field.name not in values:
                return tr(field.title)
        layer = self.layer_field()
        file = companion(self.operation, layer, Role.FILE) if layer is not None else None
        ways = {each.name for each in (layer, file) if each is not None}
        if layer is not None and layer.kind is Kind.PLOTS and not ways & set(values):
            return tr(layer.title)  # its place may be taken by a file, so neither is required alone
        return ""


def _as_put(field: Field, value: Any) -> Any:
    """A value of an algorithm as `_Input.put` takes it: a layer with whether only its selection is meant."""
    if field.kind in (Kind.PLOTS, Kind.AREA):
        selected = isinstance(value, QgsProcessingFeatureSourceDefinition)
        layer_id = value.source.staticValue() if selected else value
        return QgsProject.instance().mapLayer(str(layer_id)), selected
    if field.kind is Kind.DATE:
        return QDateTime(QDate.fromString(str(value), "yyyy-MM-dd"), QTime(0, 0))
    return value


def _plain(value: Any) -> Any:
    return None if value is None or value == NULL else value
