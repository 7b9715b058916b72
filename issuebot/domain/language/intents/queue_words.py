"""What somebody wants to see of a list: /queue 城管 超时, /queue telecom, /queue 幸福里 待派单."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from types import MappingProxyType

from issuebot.domain.district.designations import GAP, LEAST, Named, names_of, read_name
from issuebot.domain.district.model import District
from issuebot.domain.district.parts import Category, Community, Unit
from issuebot.domain.language.intents.staff_wishes import read_staff_wish
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
STATES: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {
        "待派单": re.compile("[没未待]派|未分派|没人接手|unassigned"),
        "待签收": re.compile("[没未待](?:签|接单)|not accepted"),
        "待居民补充": re.compile("等居民|待居民|待补充|等回复"),
        "紧急": re.compile("紧急|加急|urgent"),
    }
)

OF_THEM = re.compile(
    r"(?:帮我|给我|麻烦|请|我要|我想|看一?下|看|查一?下|查|列一?下|现在|目前|手上|show(?: me)?|all| )*"
    r"(?:还)?(?:有|剩)?(?:的)?(?:多少|几|哪些|什么)?(?:工?单子?|任务|清单|列表|[个件条]|tickets?|queue|list)+"
    r"(?:没办|未办|没处理|待办|在办)?(?:的|了|呢|吗|有哪些)*"
)
# What stood around a name that was taken out.
BESIDE = re.compile(r"\b(?:in|of|for|at|the|from|with)\b|(?<=[^\x00-\x7f])\s+|\s+(?=[^\x00-\x7f])")
OF_PARTS = ("queue", "late", "figures")


def narrow(district: District, queue: Queue, words: str) -> tuple[Queue, str]:
    """The queue as the words want it, and what of them nobody understands; empty where all is understood."""
    rest = fold(words).strip(GAP)
    while rest:
        found = _toggled(queue, rest) or _of_status(queue, rest) or _of_part(district, queue, rest)
        if found is None:
            return queue, rest
        queue, rest = found
    return queue, ""


def state_named(words: str) -> str:
    """Of 没派的有几个 what `narrow` takes; nothing where no state is named."""
    return next((name for name, form in STATES.items() if form.search(fold(words))), "")


def read_list_of(district: District, words: str) -> tuple[str, str] | None:
    """Of 通信办还有几件没办 the staff's wish, and the names; None where it is none, or nobody is named."""
    names, rest = names_in(district, words)
    wish = read_staff_wish(rest) if names else None
    if names and wish is None and OF_THEM.fullmatch(rest):
        wish = "queue"
    return (wish, names) if wish in OF_PARTS else None


def names_in(district: District, words: str) -> tuple[str, str]:
    """The names of units, communities and categories, one behind the other, and the words without them."""
    rest, names = fold(words), list[str]()
    for name in _all_names(district):
        if name in rest:
            rest, names = rest.replace(name, " ", 1), [*names, name]
    return " ".join(names), " ".join(BESIDE.sub("", rest).split())


@lru_cache(maxsize=8)
def _all_names(district: District) -> Sequence[str]:
    """Of units, communities and categories, the longest first."""
    parts = (*district.open_units, *district.open_communities, *district.open_categories)
    names = {name for part in parts for name in names_of(part) if len(name) >= LEAST}
    return sorted(names, key=lambda name: (-len(name), name))


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
