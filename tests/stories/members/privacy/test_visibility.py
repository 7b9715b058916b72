"""Every page, list, offer and toast there is, for everybody: nothing is in it that the reader may not see.

What is looked at comes from the menu: a new command or button is looked at too, unless it is named here as an act.
"""

from collections.abc import Sequence

import pytest

from issuebot.desk.buttons import BUTTONS, OWN_BUTTONS
from issuebot.desk.menu import COMMANDS, OWN_COMMANDS
from issuebot.desk.moves.orders import dispatch
from issuebot.domain.queue import Queue
from issuebot.simulator import Group, Person
from tests.stories import documents
from tests.stories.members.lives import KINDS, NUMBERS, SAID, Lives, secret, spot
from tests.stories.pressing import press_all
from tests.stories.world import World

# What changes something; forged by whom it is not for in test_other_peoples_numbers.
ACTS = {
    *dispatch.DOES,
    "ban",
    "unban",
    "reveal",
    "invite",
    "forget",
    "cancel",
    "say",
    "name",
    "submit",
    "rate",
    "metoo",
}
ACTS |= {"persuade", "unable", "persuaded", "undo", "endpatrol", "patrol"}
ACTS |= {"alone", "unlike", "revive", "category", "community", "anonymous", "home", "news", "language"}
ACTS |= {"broadcast", "cast", "mute"}  # forged in tests/stories/publicity
LOOKS = sorted({*COMMANDS, *OWN_COMMANDS} - ACTS)
TAPS = sorted({*BUTTONS, *OWN_BUTTONS} - ACTS)
ALL = {*SAID} | {"photo", "photo added", "photo followed", "photo told", "photo shown"}
TOLD = {"told", "photo told", "photo shown"}
OWN = {"words", "door", "photo", "photo added"}
FOLLOWED = {"followed", "photo followed"}


def may_know(reader: str, kind: str) -> set[str]:  # noqa: PLR0911 a table
    """What PRODUCT promises, said once more and without the program; the merged one has no end of its own."""
    told = set() if kind == "merged" else TOLD
    match reader:
        case "overseer" | "coordinator" | "leader" | "paired":
            return set(ALL) - TOLD | told
        case "unit" if kind != "sensitive":
            return set(ALL) - TOLD | told
        case "helper" if kind == "plain":
            return set(ALL)
        case "reporter" if kind in ("plain", "sensitive", "merged"):
            return OWN | told
        case "reporter" if kind == "into":
            return told
        case "other reporter" if kind == "into":
            return OWN | told
        case "anonymous reporter" if kind == "anonymous":
            return OWN | told
        case "follower":
            # Who follows may have faked to be near: no picture in which people may be.
            return FOLLOWED | told - ({"photo told", "photo shown"} if kind == "sensitive" else set())
        case "forgotten" if kind == "forgotten":
            return {"words", "door"}  # on their draft, before they were forgotten
    return set()


async def look(
    lives: Lives, who: Person, group: Group | None, numbers: Sequence[int] = tuple(NUMBERS.values())
) -> None:
    """Everything that can be looked at, with every number, and every secret looked for."""
    world = lives.world
    said = [f"/{command} {number}".strip() for command in LOOKS for number in ("", *numbers)]
    said += ["/find 暗语", "/find 电线", "/find 很吵", "/find 47", "/start c_xingfu", "/start f_1"]
    for words in [one for one in said if not (group and one.startswith("/report"))]:
        who.says(words, to=group)
    keys = [queue.key() for queue in (Queue(), Queue("telecom-office"), Queue("petition-bureau"))]
    tails = ["", ":0", ":1", ":2", ":all", ":followed", ":47号楼", *(f":{key}" for key in keys)]
    data = [f"{tap}:{number}{tail}" for tap in TAPS for number in (0, *numbers) for tail in tails]
    data += [f"pick:{letter}:0:{key}" for letter in "ucks" for key in keys]
    data += [f"map:{key}" for key in keys]
    await world.settle(patience=9e9)
    await press_all(world, who, group, data)


def told(lives: Lives, who: Person, group: Group | None) -> str:
    """Everything that the bot ever sent there, edits, files and buttons included, what their taps were answered, and
    what stands in the documents and pictures that were made for them.
    """
    calls = lives.world.telegram.calls
    here = [call for call in calls if call.chat == (group or who).id]
    toasts = [call for call in calls[lives.begun :] if call.method == "answerCallbackQuery"]
    made = documents.written(lives.world, lives.made)
    return "\n".join((made, *(str(call.args) for call in (*here, *toasts))))


def named(lives: Lives, who: Person, *, overseer: bool) -> list[str]:
    """By what the other residents could be known; overseers learn the names of those who did not want to be unnamed."""
    residents = [lives.world.wang, lives.world.zhao, lives.smith, lives.ghost]
    residents = [lives.veiled, *([] if overseer else residents)]
    return [mark for one in residents if one.id != who.id for mark in (one.name, str(one.id))]


OVERSEERS = ("overseer", "coordinator", "leader")
READERS = (
    *(*OVERSEERS, "unit", "helper", "paired", "another unit", "unit's member in private"),
    *(
        "reporter",
        "other reporter",
        "anonymous reporter",
        "follower",
        "forgotten",
        "neighbour",
        "volunteer",
        "stranger",
        "residents' group",
        "admin",
    ),
)


# One world for all of a group: they look one after another, each in a chat of their own.
each_group = pytest.mark.parametrize("readers", [READERS[:8], READERS[8:]], ids=["staff", "others"])


@pytest.mark.usefixtures("tireless")
@pytest.mark.timeout(900)
@each_group
async def test_nobody_reads_what_is_not_theirs(world: World, readers: Sequence[str]):
    lives = Lives(world)
    await lives.live()
    for reader in readers:
        who, group = lives.readers()[reader]
        lives.begun, lives.made = len(world.telegram.calls), documents.begin(world)
        await look(lives, who, group)

        text = told(lives, who, group)
        known = {kind: {what for what, mark in lives.secrets(kind).items() if mark in text} for kind in KINDS}
        assert known == {kind: may_know(reader, kind) for kind in KINDS}, reader
        assert not [name for name in named(lives, who, overseer=reader in OVERSEERS) if name in text], reader
    assert await world.count_set_aside() == 0


@pytest.mark.usefixtures("tireless")
async def test_who_is_asked_to_go_reads_where(world: World):
    lives = Lives(world)

    await lives.live(until="told")

    [asked] = [one.words for one in lives.guard.messages if "#3" in one.words]
    assert "幸福里小区 47号楼" in asked
    assert not [what for what, mark in lives.secrets("sensitive").items() if mark in asked]


async def test_role_lost_while_it_waited(world: World):
    await world.reports()
    world.zhou.says("/ticket 1", to=world.groups["telecom-office"])
    world.zhou.says("/queue", to=world.groups["telecom-office"])
    await world.intake.poll(0)
    await world.edits_district(("chat = -1001000000005", "chat = -1001000000095"))
    before = len(world.groups["telecom-office"].messages)

    await world.settle()

    assert len(world.groups["telecom-office"].messages) == before


async def test_group_of_a_merged_report_learns_no_place(world: World):
    await world.reports(words="人民路9号电线垂下来了")
    world.zhao.says("/report 幸福里3号楼门口电线垂下来了", to=world.groups["xingfu"])
    await world.settle()
    world.li.says("/merge 2 1", to=world.groups["desk"])
    await world.settle()
    world.zhao.says("还有一根", reply_to=world.groups["xingfu"].sees("#2"))
    await world.settle()

    card = world.groups["xingfu"].sees("#2 和 #1")
    assert "9号" not in card.words


DOTS = {"overseer": 3, "coordinator": 3, "leader": 3, "unit": 1, "another unit": 2, "paired": 2}


@pytest.mark.usefixtures("tireless")
@pytest.mark.timeout(900)
@each_group
async def test_group_and_map_show_only_what_is_theirs(world: World, readers: Sequence[str]):
    """What was said in one residents' group is nobody else's business but those who work on it.

    The map has a dot where each open ticket is that the reader may see; who works on none gets no picture.
    """
    lives = Lives(world)
    lives.veiled.says(f"/report 47号楼{secret('plain', 'door')}门口电线垂下来了", to=world.groups["xingfu"])
    await world.settle()
    heping = (33.8752, 115.7745)
    for words, place in (("幸福里电线垂下来了", spot("plain")), ("幸福里垃圾成堆", spot("into")), ("垃圾成堆", heping)):
        world.wang.sends_photo(words)
        world.wang.sends_location(*place)
        await world.settle()
        await world.submits(world.wang)
    learned, dots = set(), {}
    for reader in readers:
        who, group = lives.readers()[reader]
        lives.begun, lives.made = len(world.telegram.calls), documents.begin(world)
        await look(lives, who, group, [1])
        if secret("plain", "door") in told(lives, who, group):
            learned.add(reader)
        who.says("/map", to=group)
        await world.settle(patience=9e9)
        drawn = world.sketcher.__dict__.pop("last", None)
        dots[reader] = len(drawn.dots) if drawn else 0

    may = {*OVERSEERS, "unit", "paired", "anonymous reporter"}  # who said it themselves
    assert learned == may & {*readers}
    assert dots == {reader: DOTS.get(reader, 0) for reader in readers}
