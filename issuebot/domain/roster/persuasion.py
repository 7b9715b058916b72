"""Persuasion: who is on duty near uncivil behaviour is asked to talk to people, beside the unit that has the ticket."""

import re
from enum import StrEnum

from issuebot.domain.district.model import District
from issuebot.domain.draft import Point
from issuebot.domain.language.writing.script import fold
from issuebot.domain.roster.presence import distance

CATEGORY = "uncivil-behaviour"  # the id that a district file gives it
NEAR = 50.0  # metres outside a post that are still near it: phones know no better
RECENT = 1800  # seconds: what was reported before has gone its way
DONE = re.compile(
    r"(?:劝|处理|解决|说)(?:导|阻|说|离|走|通)?(?:好|完|过|妥)?了|已(?:经)?(?:劝|处理|解决|制止|离开|整改)"
    r"|搞定"
    r"|(?:他|她|对方|人)们?(?:已经?)?(?:走|离开|停|听劝|改|收)了?"
    r"|\b(?:done|solved|settled|persuaded|talked (?:to|with)|they (?:left|stopped))\b",
    re.IGNORECASE,
)
CANNOT = re.compile(
    r"去不了|不能去|来不及|走不开|劝不(?:动|了|住|听|好)|不听(?!.*后来)|没(?:有)?(?:劝|处理|解决|能)|还没|未(?:能|劝)|不配合|找不到"
    r"|(?:交|退|转)(?:回|还|给)?(?:单位|了|去)"
    r"|\b(?:pass|cannot|(?:can|couldn|won|didn)['’]?t|did not|not done|nobody (?:there|here)|give (?:it )?back)\b",
    re.IGNORECASE,
)


class Status(StrEnum):
    OFFERED = "offered"
    PASSED = "passed"  # who was asked cannot go; they may still change their mind
    TAKEN = "taken"
    RETURNED = "returned"  # who went gave it back to the unit, or their duty ended
    DONE = "done"
    OVER = "over"  # the ticket or the duty ended before anybody went


class Meant(StrEnum):
    DONE = "done"
    CANNOT = "cannot"
    NOTE = "note"  # for the unit to know


def read_reply(words: str) -> Meant:
    """What who went says about it. 还没劝好 is not done, whatever else is in it."""
    said = fold(words)
    if CANNOT.search(said):
        return Meant.CANNOT
    return Meant.DONE if DONE.search(said) else Meant.NOTE


def near_places(district: District, *, community: str | None, point: Point | None, text: str) -> frozenset[str]:
    """The places where somebody on duty is near: posts and communities, by the point, else by the name in the words."""
    found = {community} if community else set()
    for post in district.open_posts:
        if point:
            near = distance(point, post.centre) <= post.radius + NEAR
        else:
            near = any(name in text for name in (post.name.zh, post.name.en, *post.aliases) if name)
        if near:
            found.add(post.id)
    return frozenset(found)
