"""The models that come with the plugin, as data: steps, and what of each is the person's to choose."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class RecipeStep:
    """One algorithm of ours.

    ``own``: its parameters and outputs that the model has too, by the step's name and the model's;
    ``linked``: its parameters that come from an earlier step, as (step, output); ``fixed``: its other values.
    """

    name: str
    algorithm: str
    own: Mapping[str, str] = field(default_factory=dict)
    linked: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    fixed: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Recipe:
    """``defaults``: of the model's parameters where they are others than the step's. ``needed`` may not be left empty,
    ``optional`` may."""

    name: str
    title: str
    help: str
    steps: tuple[RecipeStep, ...]
    defaults: Mapping[str, Any] = field(default_factory=dict)
    needed: frozenset[str] = frozenset()
    optional: frozenset[str] = frozenset()


def same_named(*names: str) -> dict[str, str]:
    """Parameters that have the same name in the step and in the model."""
    return {name: name for name in names}


CHECK = RecipeStep(
    "check", "checkplots", same_named("INPUT", "PROFILE", "ID_FIELD", "ISSUES", "REPORT", "INVALID_COUNT")
)
REPAIR = RecipeStep(
    "repair",
    "fixplots",
    {**same_named("INPUT", "PROFILE", "REJECTED", "CHANGE_LOG", "FIXED_COUNT", "REJECTED_COUNT"), "OUTPUT": "REPAIRED"},
)
SEND = RecipeStep(
    "send",
    "epochbatchprocess",
    same_named(
        "ID_FIELD",
        "STATS",
        "COLLECTION_NAME",
        "CROP_TYPE",
        "COUNTRY",
        "CONNECTION",
        "OUTPUT",
        "COLLECTION_ID",
        "STATUS",
        "JOB_ID",
    ),
    {"INPUT": ("repair", "OUTPUT")},
    {"ON_INVALID": 1, "WAIT": True},
)
RUN = same_named(
    "MODEL",
    "PROVIDER",
    "MAX_COST",
    "CONNECTION",
    "OUTPUT",
    "COST",
    "PROCESSING_ID",
    "STATUS",
    "JOB_ID",
    "FEATURE_COUNT",
)
RECIPES = (
    Recipe(
        "check_and_repair",
        "Check and repair",
        "Finds every defect of every plot, repairs in a copy what can be repaired safely, and says how many plots of "
        "the copy are fit to send. Nothing is sent, and the layer is not changed.",
        (
            CHECK,
            REPAIR,
            RecipeStep(
                "again",
                "checkplots",
                {"PROFILE": "PROFILE", "VALID_COUNT": "FIT_COUNT"},
                {"INPUT": ("repair", "OUTPUT")},
            ),
        ),
    ),
    Recipe(
        "check_repair_send_load",
        "Check, repair, send, load",
        "Checks plots, repairs in a copy what can be repaired safely, sends the plots that are fit to Epoch, waits, "
        "and loads the results joined to the plots. Rejected plots stay at home, with the reason.",
        (CHECK, REPAIR, SEND),
        optional=frozenset({"REPAIRED"}),
    ),
    Recipe(
        "compare_deliveries",
        "Compare deliveries",
        "Checks a new delivery of plots and compares it with the one before: plots that are new, changed, unchanged "
        "and gone. Nothing is sent.",
        (
            CHECK,
            RecipeStep(
                "compare",
                "comparedeliveries",
                same_named(
                    "INPUT",
                    "PREVIOUS",
                    "ID_FIELD",
                    "NEW",
                    "CHANGED",
                    "UNCHANGED",
                    "GONE",
                    "NEW_COUNT",
                    "CHANGED_COUNT",
                    "UNCHANGED_COUNT",
                    "GONE_COUNT",
                ),
            ),
        ),
    ),
    Recipe(
        "area_to_buildings",
        "Area to buildings",
        "Checks an area of interest, runs Mapflow's model for buildings over it, a repaired copy where it has errors, "
        "waits, and loads the buildings. This costs credits: the highest price stops it before anything is paid.",
        (
            RecipeStep("check", "checkplots", same_named("INPUT", "ISSUES"), fixed={"PROFILE": 3}),
            RecipeStep("run", "mapflowprocess", {"INPUT": "INPUT", **RUN}, fixed={"ON_INVALID": 2, "WAIT": True}),
        ),
        {"MODEL": "buildings"},
        frozenset({"INPUT", "MODEL"}),
    ),
    Recipe(
        "image_to_features",
        "Image to features",
        "Uploads images into a mosaic of Mapflow, runs a model over it, or over an area within it, waits, and loads "
        "the features. This costs credits: the highest price stops it before anything is paid.",
        (
            RecipeStep(
                "upload",
                "mapflowuploadimages",
                {**same_named("IMAGES", "CONNECTION", "MOSAIC_ID", "IMAGE_COUNT"), "NAME": "MOSAIC_NAME"},
            ),
            RecipeStep(
                "run",
                "mapflowprocess",
                {"INPUT": "INPUT", **{name: own for name, own in RUN.items() if name != "PROVIDER"}},
                {"MOSAIC_ID": ("upload", "MOSAIC_ID")},
                {"SOURCE": 2, "ON_INVALID": 2, "WAIT": True},
            ),
        ),
        needed=frozenset({"MODEL"}),
    ),
)
