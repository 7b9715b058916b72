"""What somebody wants to see of a list: /queue 城管 超时, /queue telecom, /queue 幸福里 待派单."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from issuebot.domain.district.designations import GAP, Named, names_of, read_name
from issuebot.domain.district.model import District
from issuebot.domain.district.parts import Category, Community, Unit
from issuebot.domain.language.writing.script import fold
from issuebot.domain.queue import Queue
from issuebot.domain.ticket import Status

ENDS = r"(?:的|件|工单|tickets?)*(?![a-z])[\s，,、]*"
TOGGLES: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {
        "late": re.compile(rf"(?:已?超时|逾期|超期|过期|overdue|late){ENDS}"),
        "urgent": re.compile(rf"(?:紧急|加急|urgent){ENDS}"),
        "mine": re.compile(rf"(?:我经手|我的|我|mine|my){ENDS}"),
    }
)
STATUSES: Mapping[Status, re.Pattern[str]] = MappingProxyType(
    {
        Status.NEW: re.compile(rf"(?:待派单?|未派单?|没派|new|unassigned){ENDS}"),
        Status.ASSIGNED: re.compile(rf"(?:待签收?|未签收?|没签收?|待接单|assigned|unaccepted){ENDS}"),
        Status.ACCEPTED: re.compile(rf"(?:办理中|在办|处理中|accepted|in progress){ENDS}"),
        Status.WAITING: re.compile(rf"(?:待居民补充|待补充|等居民|waiting){ENDS}"),
    }
)


def narrow(district: District, queue: Queue, words: str) -> tuple[Queue, str]:
    """The queue as the words want it, and what of them nobody understands; empty where all is understood."""
    rest = fold(words).strip(GAP)
    while rest:
        found = _toggled(queue, rest) or _of_status(queue, rest) or _of_part(district, queue, rest)
        if found is None:
            return queue, rest
        queue, rest = found
    return queue, ""


def _toggled(queue: Queue, words: str) -> tuple[Queue, str] | None:
    for name, form in TOGGLES.items():
        if match := form.match(words):
            return (queue if getattr(queue, name) else queue.turning(name)), words[match.end() :]
    return None


def _of_status(queue: Queue, words: str) -> tuple[Queue, str] | None:
    for status, form in STATUSES.items():
        if match := form.match(words):
            return replace(queue, status=status), words[match.end() :]
    return None


def _of_part(district: District, queue: Queue, words: str) -> tuple[Queue, str] | None:
    """Whole names come before parts of them; of names that go equally far, a unit's before a community's."""
    facets: Mapping[str, Named[Unit] | Named[Community] | Named[Category]] = {
        "unit": read_name(district.open_units, words),
        "community": read_name(district.open_communities, words),
        "category": read_name(district.open_categories, words),
    }
    found = [(facet, named.one, named.rest) for facet, named in facets.items() if named.one]
    if not found:
        return None
    facet, part, rest = min(found, key=lambda one: (not _is_whole(names_of(one[1]), words), len(one[2])))
    return queue.choosing(facet, part.id), rest


def _is_whole(names: Sequence[str], words: str) -> bool:
    return any(words.startswith(name) for name in names)
