"""Every kind of message there is, addressed to everybody: it shows nothing that the reader may not see.

As where a role is lost while it waits, or a notice goes to the wrong chat. A new kind is looked at by itself; one that
carries somebody's words says whose they are: `staff_only`, or here in WORDS.
"""

from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import UTC, datetime

import pytest

from issuebot.desk.loading import load
from issuebot.domain.clock.ladder import Rung
from issuebot.domain.messages import kept
from issuebot.domain.messages.answers import Revealed
from issuebot.domain.messages.figures.charts import AssessmentPicture
from issuebot.domain.messages.lists import MorningList
from issuebot.domain.messages.message import Message, ShowCard
from issuebot.domain.messages.notices import Reminder
from issuebot.store.engine.database import Tx
from issuebot.store.outgoing import outbox
from issuebot.telegram.render import render
from tests.stories.members.lives import KINDS, NUMBERS, Lives, secret
from tests.stories.members.privacy.test_visibility import OVERSEERS, READERS, TOLD, may_know, named, told
from tests.stories.spine.test_every_message import sample_of
from tests.stories.world import World

ALL_KINDS = sorted(set(kept.KINDS.values()) - {ShowCard}, key=lambda kind: kind.__name__)
# Words of people, in messages that are not for the staff alone: to whom they are addressed, and nobody else.
WORDS = {
    "DeskAnswer": "who asked for somebody; said by the desk",
    "DraftPutAway": "who wrote them",
    "HoursCorrected": "who served; said by the coordinator, why",
    "ListedQuestion": "who replied to a list, of their own words",
    "Progress": "who has the ticket; said by the unit",
    "Refused": "who was refused, of their own words",
    "Unclear": "who wrote them",
    "WhichReport": "who said them",
}
# Nobody asked for more time or learnt a name, no spot was hot, nothing is said to many, and no draft was put away.
SILENT = ("Announcement", "DraftPutAway", "ExtensionAsked", "HotspotTickets", "NameGiven")
# Of duties, of which this district has none, and of what is published, of which there is nothing: tests/stories/duties
# and tests/stories/publicity say who reads them.
OF_DUTIES = ("attendance", "rosters", "planned", "joining", "publishing", "nominations")
INSIDERS = {*OVERSEERS, "unit", "helper", "paired"}


def carries_words(kind: type[Message]) -> bool:
    return "words" in {field.name for field in fields(kind)}


def test_words_of_every_kind_have_a_reader():
    assert {kind.__name__ for kind in ALL_KINDS if carries_words(kind) and not kind.staff_only} == {*WORDS}


@pytest.mark.usefixtures("tireless")
@pytest.mark.timeout(600)
async def test_no_kind_shows_what_is_not_theirs(world: World):
    lives = Lives(world)
    await lives.live(until="told")
    for _ in range(16):
        world.pass_days(0.5)
        await world.tick()
    shown: set[type[Message]] = set()

    for name in READERS:
        who, group = lives.readers()[name]
        said = await world.database.write(
            lambda tx, who=who, chat=(group or who).id, name=name: list(said_to(tx, lives, who.id, chat, name))  # type: ignore[misc]
        )
        shown |= {type(message) for message, _, _ in said}
        for message, ticket, text in said:
            found = {what for what, mark in lives.secrets(ticket).items() if mark in text}
            assert found <= may_know(name, ticket) - TOLD, (name, ticket, message)
            assert not [one for one in named(lives, who, overseer=name in OVERSEERS) if one in text], (name, message)
        text = told(lives, who, group)  # and what the clock itself said meanwhile
        for ticket in KINDS:
            assert {what for what, mark in lives.secrets(ticket).items() if mark in text} <= may_know(
                name, ticket
            ) - TOLD

    assert {kind.__name__ for kind in {*ALL_KINDS} - shown if kind.__module__.rpartition(".")[2] not in OF_DUTIES} == {
        *SILENT
    }


def said_to(tx: Tx, lives: Lives, person: int, chat: int, name: str) -> Iterator[tuple[Message, str, str]]:
    for kind in ALL_KINDS:
        if kind is Revealed and name in INSIDERS:
            continue  # it is made by /reveal
        about = "ticket" in {field.name for field in fields(kind)}
        for ticket in KINDS if about or kind is Reminder else KINDS[:1]:
            for message in samples(tx, kind, lives, ticket, person):
                text = rendered(tx, lives.world, message, chat)
                yield from ((message, one, text) for one in ([ticket] if about else KINDS) if text)


def samples(tx: Tx, kind: type[Message], lives: Lives, ticket: str, person: int) -> Iterator[Message]:
    """With everything in it that may be in one about this ticket."""
    if kind is MorningList:
        yield from (MorningList(units, late) for units in ((), ("telecom-office",)) for late in (False, True))
        return
    number, known = NUMBERS[ticket], {field.name for field in fields(kind)}
    if kind is Reminder:
        yield from (Reminder(((number, rung.name.lower(), 0),)) for rung in Rung if rung)
        yield Reminder(tuple((one, "late", 0) for one in NUMBERS.values()))
        return
    made: dict[str, object] = {"ticket": number, "other": number, "numbers": tuple(NUMBERS.values()), "person": person}
    made["files"] = tuple(row["id"] for row in tx.all("SELECT id FROM media WHERE ticket = :number", number=number))
    made["words"] = secret(ticket, "words") if kind.staff_only else ""
    made["name"] = "新协调"
    made["outcomes"] = tuple((one, "done", "") for one in NUMBERS.values())
    if kind is AssessmentPicture:
        made["unit"] = None  # of all units; there is none of one of them
    if kind.staff_only:
        made["person"] = lives.reporter(ticket).id
    yield replace(sample_of(kind), **{name: value for name, value in made.items() if name in known})


def rendered(tx: Tx, world: World, message: Message, chat: int) -> str:
    outbox.put(tx, message, chat, int(world.time))
    [row] = [row for row in outbox.heads(tx, 99) if row.chat == chat]
    outbox.done(tx, [row.id])
    view = load(tx, row, datetime.fromtimestamp(world.time, UTC))
    request = render(view) if view else None
    return str(request) if request else ""
