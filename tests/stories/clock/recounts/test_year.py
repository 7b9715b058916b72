"""A year of tickets by a clock that runs ahead: the reminders that came are those that the rules give, and no others.

`YEAR=2000 pytest tests/stories/clock/recounts/test_year.py -k sqlite` plays a whole year, `SEED=8` another one.
"""

import os
import re
from collections import Counter
from random import Random

import pytest

from issuebot.desk import clock
from issuebot.desk.notices.reminders import GATHER
from issuebot.simulator import Chat, Person
from issuebot.store.engine.database import Tx
from issuebot.store.outgoing import pauses
from tests.stories.clock.recounts.recount import EXTENDED, RESOLVE, Notice, Recount
from tests.stories.world import World

TICKETS, SEED = int(os.environ.get("YEAR", "25")), int(os.environ.get("SEED", "7"))
SAYS = (
    ("assign", "还没有派单"),  # first: at the end of the time this sentence says 已到 as well
    ("half", "过半"),
    ("most", "所剩不多"),
    ("whole", "已到"),
    ("late", "超时未"),
    ("late", "还没有责任单位"),
)
LINE = re.compile(r"^(?:⏰|🔴) #(\d+) (.+)$", re.MULTILINE)
RESIDENTS = 7_400_000_000
UNIT, FIRST_HOME = "telecom-office", -1001000000005
SOON = 900  # seconds: it waits for others, and a group that is new is shown its cards first
NEW_HOME = -1_001_000_005_000  # and below: groups that the unit has later


@pytest.mark.timeout(300 + 3 * TICKETS)  # seconds: a whole year takes its time
async def test_a_year_brings_what_the_rules_give(world: World):
    chance = Random(SEED)  # noqa: S311 no secret is made of it
    acts = sorted(chance.uniform(0, 330 * 86_400) for _ in range(TICKETS))
    begin, kills, moves = world.time, 0, 0
    neighbours: dict[str, Person] = {}
    plan = [(begin + at, "report") for at in acts]
    while plan:
        plan.sort()
        at, what = plan.pop(0)
        kills += await sleep_until(world, at, chance)
        made = await act(world, what, chance, neighbours)
        moves += 1
        plan += [(world.time + chance.uniform(600, 6 * 86_400), what) for what in made]
    await sleep_until(world, world.time + 20 * 86_400, chance)

    homes = [group for group in world.telegram._chats.values() if group.id < NEW_HOME]
    now = world.groups[UNIT].id
    found = [notice for chat in world.telegram._chats.values() for notice in notices(chat)]
    told = [(*one[:2], now if one[2] < NEW_HOME or one[2] == FIRST_HOME else one[2], one[3]) for one in found]
    due = await world.read(lambda tx: recount(tx, world))
    heard, should = (Counter(one[:3] for one in each) for each in (told, due))
    played = f"a year of {TICKETS} tickets: {moves} moves, {kills} kills, {len(homes)} other groups"
    print(f"{played}, {sum(heard.values())} reminders")  # noqa: T201 what a person reads
    wrong = {number for number, _, _ in (heard - should) + (should - heard)}
    lives = "\n".join(await world.read(lambda tx: [str(life_of(tx, number)) for number in sorted(wrong)]))
    assert heard - should == Counter(), lives
    assert should - heard == Counter(), lives
    pairs = zip(sorted(told), sorted(due), strict=True)
    assert [pair for pair in pairs if not 0 <= pair[0][3] - pair[1][3] <= SOON] == []


async def sleep_until(world: World, at: float, chance: Random) -> int:
    """The clock does what is due in between, at its time; sometimes the process dies and another one goes on."""
    kills = 0
    while True:
        due = await world.read(clock.next_due)
        if due is None or due > max(at, world.time):  # what was settled took its time too
            break
        world.time = max(world.time, due)
        await world.make_ticker().tick()
        if chance.random() < 0.1:
            await world.die()
            await world.start(pump=False)
            kills += 1
        if await world.read(pauses.held_until):
            moved = chance.random() < 0.05
            if moved:
                await moves_house(world)
            world.time += GATHER  # a reminder waits for others
            await world.settle(600 if moved else 30)  # a new group is shown all its cards first
        await world.settle(30)
    world.time = max(world.time, at)
    return kills


async def moves_house(world: World) -> None:
    """The unit has another group from now on. What waits for the old one is for the new."""
    old = world.groups[UNIT]
    new = world.telegram.group(old.title, id=min(old.id, NEW_HOME) - 1, members=[world.zhou, world.sun, world.li])
    await world.edits_district((str(FIRST_HOME), str(new.id)))
    world.groups[UNIT] = new


async def act(world: World, what: str, chance: Random, neighbours: dict[str, Person]) -> list[str]:
    """One move of the ticket that is named; what comes next, some time later."""
    name, _, number = what.partition(" ")
    unit, desk = world.groups[UNIT], world.groups["desk"]
    words = {
        "accept": f"/accept {number}",
        "return": f"/return {number} 不归我们",
        "ask": f"/ask {number} 哪一栋？",
        "close": f"/close {number} 已经捆扎",
        "assign": f"/assign {number} telecom-office",
        "urgent": f"/urgent {number}",
        "extend": f"/extend {number} {chance.choice(list(EXTENDED))} 等材料",
        "category": f"/category {number} {chance.choice(list(RESOLVE))}",
    }
    if name == "report":
        # Each has a resident of its own, far enough apart that nobody is offered the report of another.
        count = 1 + await world.count_tickets()
        who = neighbours[str(count)] = world.telegram.person(f"住户{count}", id=RESIDENTS + count, started=True)
        assert await world.reports(who, f"幸福里{count}号楼门口电线垂下来了") == count
        first = ("accept", "accept", "accept", "return", "ask", "close", "urgent", "category", "extend")
        return [f"{chance.choice(first)} {count}"]
    if name == "answer":
        neighbours[number].says("就在三单元")
    elif name in ("assign", "urgent", "extend", "category"):
        world.li.says(words[name], to=desk)
    elif name == "close":
        world.zhou.sends_photo(words[name], to=unit)
    else:
        world.zhou.says(words[name], to=unit)
    await world.settle(30)
    later = {
        "accept": ("close", "close", "return", "ask", "urgent", "extend", "category"),
        "return": ("assign", "category"),
        "ask": ("answer", "close", "urgent", "category"),
        "answer": ("close", "extend", "urgent"),
        "assign": ("accept", "close", "extend"),
        "urgent": ("accept", "close", "answer", "extend", "category"),
        "extend": ("accept", "close", "urgent", "category", "ask"),
        "category": ("accept", "close", "urgent", "extend"),
        "close": (),
    }[name]
    return [f"{chance.choice(later)} {number}"] if later else []


def notices(chat: Chat) -> list[Notice]:
    """The reminders that a chat got."""
    said = [message for message in chat.messages if message.words.startswith(("⏰", "🔴"))]
    return [
        (int(number), next(name for name, words in SAYS if words in sentence), chat.id, message.date)
        for message in said
        for number, sentence in LINE.findall(message.words)
    ]


def life_of(tx: Tx, number: int) -> list[dict[str, object]]:
    """What counts for the clock in what happened to a ticket."""
    sql = (
        "SELECT at, kind, to_status, unit, category, words FROM event WHERE ticket = :n AND (to_status <> from_status"
        " OR kind IN ('urgent', 'extend', 'category', 'assign')) ORDER BY seq"
    )
    return [dict(event) for event in tx.all(sql, n=number)]


def recount(tx: Tx, world: World) -> list[Notice]:
    chats = {unit.id: unit.chat or 0 for unit in world.district.units} | {UNIT: world.groups[UNIT].id}
    desk = world.groups["desk"].id
    overseers = (desk, world.boss.id)
    found: list[Notice] = []
    for row in tx.all("SELECT number FROM ticket ORDER BY number"):
        events = life_of(tx, row["number"])
        found += Recount(row["number"], chats, overseers, desk).count(events, int(world.time))
    return found
