"""The fields that recur: one name, one title, one help text each (the contract's table)."""

from __future__ import annotations

from dataclasses import replace

from .declare import Choice, Field, Kind, Role

WAIT = Field(
    "WAIT",
    Kind.FLAG,
    "Wait for the work to end",
    "Follow the remote work to its end and bring the results. Switched off, the algorithm ends as soon as the work is "
    "started; 'Collect finished jobs' brings the results later.",
    default=True,
)
WATCH = replace(
    WAIT,
    help="Look again and again until the work ends. Switched off, look once.",
    default=False,
)
NEW_RUN = Field(
    "NEW_RUN",
    Kind.FLAG,
    "Run anew",
    "Switched off, a run with the same connection, inputs and content follows the job that exists, and nothing is paid "
    "twice. Switched on, a new job is made, which may cost again.",
    default=False,
    advanced=True,
)
ON_INVALID = Field(
    "ON_INVALID",
    Kind.CHOICE,
    "Plots with errors",
    "What to do with plots that have an error of the operation's profile. Stop: nothing is sent. Leave out: the others "
    "are sent. Repair: each is repaired in a copy where that is safe, the rest is left out. Send anyway: as they are. "
    "A plot with a null or empty geometry is never sent. Warnings never stop anything.",
    default=0,
    choices=(
        Choice("stop", "Stop"),
        Choice("leave_out", "Leave them out"),
        Choice("repair", "Repair a copy"),
        Choice("send", "Send anyway"),
    ),
    role=Role.ON_INVALID,
)
AREA_ON_INVALID = replace(
    ON_INVALID,
    title="Polygons with errors",
    help="What to do with polygons of the area that have an error. Stop: nothing is sent. Leave out: the others are "
    "sent. Repair: each is repaired in a copy where that is safe, the rest is left out. What has no geometry is never "
    "sent.",
    choices=ON_INVALID.choices[:3],
    advanced=True,
)
MULTIPART = Field(
    "MULTIPART",
    Kind.CHOICE,
    "Area of several parts",
    "The service takes one polygon. What to do when the area has several features or parts. Refuse: say so and send "
    "nothing. One run per part: several runs under one job. Dissolve: merge what touches, refuse if parts remain. "
    "Convex hull or bounding box: one polygon round them all, which is larger than the parts.",
    default=0,
    choices=(
        Choice("refuse", "Refuse"),
        Choice("each", "One run per part"),
        Choice("dissolve", "Dissolve what touches"),
        Choice("hull", "Convex hull"),
        Choice("box", "Bounding box"),
    ),
    role=Role.MULTIPART,
)
SPLIT = Field(
    "SPLIT",
    Kind.FLAG,
    "Cut an area over the limit into several runs",
    "An area over the service's limit is cut into several runs under one job, and the results are merged again. "
    "Switched off, it is refused with the limit and the figure.",
    default=False,
    advanced=True,
)
