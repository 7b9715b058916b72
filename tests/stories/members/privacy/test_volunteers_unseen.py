"""What sheets say of volunteers: every command and button there is, by everybody, with every number that there is.

A name is for who works with them, a telephone number for the coordinators alone.
"""

from collections.abc import Iterator

import pytest

from issuebot.desk.buttons import BUTTONS, OWN_BUTTONS
from issuebot.desk.menu import COMMANDS, OWN_COMMANDS
from issuebot.simulator import Group, Person
from issuebot.store.engine.database import Tx
from issuebot.store.rosters import imports, likenesses, volunteers
from tests.stories import documents
from tests.stories.duties.squad import DAY, HOUR, Squad, squad_in
from tests.stories.pressing import press_all
from tests.stories.world import World

OURS, THEIRS = "police-station", "sanitation-office"
NUMBERS = range(9)
SPANS = ("2026", "2026-11")
UNITS = (OURS, THEIRS)


class Roster:
    """Two units: each has a volunteer who is known and one who is only on the sheet, with duties past and to come."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.guard = world.telegram.person("郭志愿", id=7_300_000_051, language="zh-hans", started=True)
        self.mate = world.telegram.person("孟搭档", id=7_300_000_052, language="zh-hans", started=True)
        self.other = world.telegram.person("何外人", id=7_300_000_053, language="zh-hans", started=True)
        self.stranger = world.telegram.person("陌生人", id=7_300_000_077, language="zh-hans", started=True)
        self.stroller = world.telegram.person("巡逻甲", id=7_300_000_078, language="zh-hans", started=True)
        self.names = {"郭志愿": OURS, "孟搭档": OURS, "冯纸上": OURS, "何外人": THEIRS, "吕纸上": THEIRS}

    def phone(self, name: str) -> str:
        return f"1385557{(8317, 6943, 9478, 7659, 9386)[[*self.names].index(name)]}"

    async def live(self) -> None:
        squad = await squad_in(self.world)
        known = {one.name: one for one in (self.guard, self.mate, self.other)}
        for name, unit in self.names.items():
            who = known.get(name) or self.world.telegram.person(name, id=7_310_000_000 + len(squad.known))
            await squad.enlist(who, unit=unit)
            await self.world.database.write(lambda tx, name=name: self._write_down(tx, name, name in known))  # type: ignore[misc]
            place, kind = ("renmin-crossing", "crossing") if unit == OURS else ("heping", "office")
            await squad.plan(who, after=-30 * HOUR, place=place, unit=unit, kind=kind)
            await squad.plan(who, after=2 * DAY, place=place, unit=unit, kind=kind)
        self.world.wang.says("你好")
        await self._follow_and_patrol(squad)
        await self.world.tick()
        self.other.says("/swap 8 all")
        self.mate.says("/swap 4 all")
        await self.world.settle()
        await self.world.database.write(self._look_at_a_sheet)
        await self.world.settle()

    async def _follow_and_patrol(self, squad: Squad) -> None:
        await self.world.reports()
        self.world.smith.says("电线垂下来了")
        self.world.smith.sends_location(33.8660, 115.7800)
        await squad.enlist(self.stroller, unit="telecom-office")
        self.stroller.says("/patrol")
        await self.world.settle()

    def _write_down(self, tx: Tx, name: str, known: bool) -> None:
        sql = "UPDATE volunteer SET contact = :contact, person = CASE WHEN :known THEN person END WHERE name = :name"
        tx.execute(sql, contact=self.phone(name), name=name, known=known)
        if not known:
            tx.execute("DELETE FROM person WHERE name = :name", name=name)

    def _look_at_a_sheet(self, tx: Tx) -> None:
        at = int(self.world.time)
        number = imports.add(tx, self.world.li.id, "file", "值班表.xlsx", at)
        body = f"吕纸上,{self.phone('吕纸上')}"
        tx.execute(
            "UPDATE roster_import SET status = 'preview', next_due_at = NULL, body = :body WHERE id = :id",
            body=body,
            id=number,
        )
        likenesses.ask(tx, volunteers.named(tx, "吕纸上")[0].id, self.world.wang.id, at)

    def readers(self) -> dict[str, tuple[Person, Group | None]]:
        groups = self.world.groups
        return {
            "overseer": (self.world.li, groups["desk"]),
            "unit": (self.world.zhou, groups[OURS]),
            "another unit": (self.world.zhou, groups["telecom-office"]),
            "unit's member in private": (self.world.zhou, None),
            "volunteer": (self.guard, None),
            "resident": (self.world.wang, None),
            "residents' group": (self.world.zhao, groups["xingfu"]),
            "stranger": (self.stranger, None),
            "follower": (self.world.smith, None),
            "patroller": (self.stroller, None),
            "leader": (self.world.boss, None),
            "admin": (self.world.admin, None),
        }


def may_know(reader: str) -> set[str]:
    """The names that are theirs to know."""
    match reader:
        case "overseer" | "leader":
            return {"郭志愿", "孟搭档", "冯纸上", "何外人", "吕纸上", "王阿姨"}
        case "unit":
            return {"郭志愿", "孟搭档", "冯纸上"}
        case "volunteer":  # those of their post
            return {"郭志愿", "孟搭档", "冯纸上"}
        case "resident":
            return {"王阿姨"}
    return set()


def forgeries() -> Iterator[str]:
    for volunteer in NUMBERS:  # duty 2 is 郭志愿's own: whose name is told to who offers it to a number?
        yield f"offer:2:{volunteer}"
        yield from (f"unoffer:{offer}" for offer in NUMBERS)
    for action in sorted({*BUTTONS, *OWN_BUTTONS}):
        yield action
        for number in NUMBERS:
            yield f"{action}:{number}"
            yield from (f"{action}:{number}:{other}" for other in (*NUMBERS, "all", "yes", "7300000001", "7300000051"))
    whose = ("all", "me", "units", *(f"u.{unit}" for unit in UNITS), *(f"v.{number}" for number in NUMBERS))
    yield from (
        f"{action}:{span}:{one}"
        for action in ("hours", "csv", "xlsx", "certificate")
        for span in SPANS
        for one in whose
    )
    days = ("2026-11-22", "2026-11-25")
    yield from (f"duty:{sight}:{day}" for sight in ("today", "week", "mine", "picture:week") for day in days)
    yield "duty:calendar"


def commands() -> Iterator[str]:
    for command in sorted({*COMMANDS, *OWN_COMMANDS} - {"report"}):
        yield f"/{command}"
        yield from (f"/{command} {number}" for number in NUMBERS)
    yield from (
        "/duty week",
        "/duty mine",
        "/hours 2026",
        "/hours 派出所",
        "/hours 环卫所",
        "/hours 2026-1",
        "/find 纸上",
    )
    yield from ("/hours fix 9 2:00 x", "/swap 2 all", "/start i_1", "/start i_token-1", "/invite volunteers")


READERS = (
    *("overseer", "unit", "another unit", "unit's member in private", "volunteer", "resident", "residents' group"),
    *("stranger", "follower", "patroller", "leader", "admin"),
)
FILES = {"overseer": {"xlsx", "csv", "docx"}, "volunteer": {"ics"}}  # that they get at least


@pytest.mark.usefixtures("tireless")
@pytest.mark.timeout(900)
@pytest.mark.parametrize("reader", READERS)
async def test_no_volunteer_is_shown_to_strangers(world: World, reader: str):
    roster = Roster(world)
    await roster.live()
    who, group = roster.readers()[reader]
    begun, files = len(world.telegram.calls), documents.begin(world)

    for words in commands():
        who.says(words, to=group)
    await world.settle(patience=9e9)
    await press_all(world, who, group, forgeries())

    text = learnt(world, begun, (group or who).id) + documents.written(world, files)
    assert {name for name in (*roster.names, "王阿姨") if name in text} <= may_know(reader)
    assert not [name for name in roster.names if reader != "overseer" and roster.phone(name)[-4:] in text]
    assert await world.count_set_aside() == 0
    assert FILES.get(reader, set()) <= {file.name.rpartition(".")[2] for file in documents.sent(world, files)}


def learnt(world: World, begun: int, chat: int) -> str:
    """All that was said there, and all toasts, as people read it: an id may look like a telephone number."""
    calls = [call for call in world.telegram.calls[begun:] if call.chat == chat or call.method == "answerCallbackQuery"]
    return "\n".join(str(call.args.get(part)) for call in calls for part in ("text", "caption", "reply_markup"))
