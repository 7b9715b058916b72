"""Every button and every command there is, forged with the numbers of other people's tickets: nothing done or shown."""

from collections.abc import Callable

import pytest

from issuebot.desk.buttons import BUTTONS, OWN_BUTTONS
from issuebot.desk.menu import COMMANDS, OWN_COMMANDS
from issuebot.domain.queue import Queue
from issuebot.domain.templates import key
from issuebot.simulator import Group, Person
from issuebot.store.engine.database import Row, Tx
from tests.stories.world import World

ACTIONS = sorted({*BUTTONS, *OWN_BUTTONS, "x"})
TYPED = sorted({*COMMANDS, *OWN_COMMANDS, "x"})
THEIRS = ["1", "2", "3", "5"]  # tickets and drafts of 王阿姨; 4 is 赵先生's
NONE = ["0", "-1", "99", "999999999999999999", "9" * 25, "１", "²", "1e0", ""]
TAILS = [
    *(":1", ":1:satisfied", ":1:unsolved", ":1:yes", ":police-station", ":sanitation", ":xingfu"),
    *(f":{queue.key()}" for queue in (Queue(), Queue("telecom-office"))),
]
WORDS = ["police-station", "sanitation", "2d 等材料", "3", "办好了"]
SECRETS = ["耷拉", "47号楼", "暗号乙", "补充丙", "问题丁", "王阿姨"]  # in no example of ours
TABLES = {
    "ticket": "SELECT * FROM ticket ORDER BY number",
    "event": "SELECT * FROM event ORDER BY ticket, seq",
    "follower": "SELECT * FROM follower ORDER BY origin, person",
    "extension": "SELECT * FROM extension ORDER BY id",
    "joint": "SELECT * FROM joint ORDER BY ticket, unit",
    "draft": "SELECT * FROM draft WHERE person = :wang ORDER BY id",
    "media": "SELECT * FROM media WHERE ticket IS NOT NULL ORDER BY id",
    "card": "SELECT * FROM card WHERE ticket IS NOT NULL OR chat = :wang ORDER BY id",
    "viewing": "SELECT * FROM viewing ORDER BY id",
    "ban": "SELECT * FROM ban",
    # The forgers of police-station may invite its volunteers.
    "invite": "SELECT * FROM invite WHERE kind <> 'volunteers' OR unit <> 'police-station' ORDER BY token",
}
COUNTED = "counted"  # of an event; the clock sets it, whoever forges what meanwhile
Forger = tuple[Person, Group | None]


def opened(group: Group) -> Group:
    """Everybody finds it by its name."""
    group.username = "for_all"
    return group


FORGERS: dict[str, Callable[[World], Forger]] = {
    "stranger": lambda world: (world.telegram.person("陌生人", id=7_300_000_077), None),
    "resident of another ticket": lambda world: (world.zhao, None),
    "unit's member in private": lambda world: (world.zhou, None),
    "another unit's member": lambda world: (world.sun, world.groups["police-station"]),
    "anonymous admin elsewhere": lambda world: (
        world.sun.as_group(world.groups["police-station"]),
        world.groups["police-station"],
    ),
    "stranger in a unit's public group": lambda world: (
        world.telegram.person("路人", id=7_300_000_079),
        opened(world.groups["telecom-office"]),
    ),
    "neighbour": lambda world: (world.smith, world.groups["xingfu"]),
    "coordinator in a strange group": lambda world: (world.li, world.telegram.group("别的群", id=-1001000077777)),
}


def rows(tx: Tx, wang: int) -> dict[str, list[tuple[object, ...]]]:
    """Everybody's; of drafts only the victim's, for a forger may have some of their own."""
    found = {table: tx.all(query, **({"wang": wang} if ":wang" in query else {})) for table, query in TABLES.items()}
    return {table: [tuple(row[key] for key in keys_of(row)) for row in all_] for table, all_ in found.items()}


def keys_of(row: Row) -> list[str]:
    return [key for key in row.keys() if key != COUNTED]  # noqa: SIM118 a row is no dict


async def live(world: World) -> None:
    """王阿姨's tickets: one with more time asked for, one waiting for an answer, one done; and a draft."""
    for words in ("47号楼门口暗号甲电线耷拉下来了", "47号楼暗号乙网线耷拉下来了", "47号楼的电线杆上耷拉下来的线"):
        await world.reports(words=f"幸福里{words}")
        world.time += 60
    await world.reports(world.zhao, "和平花园垃圾成堆")
    unit = world.groups["telecom-office"]
    world.wang.says("补充丙", reply_to=world.wang.sees("#1"))
    world.zhou.says("/extend 1 2d 暗号乙", to=unit)
    world.zhou.says("/ask 2 问题丁", to=unit)
    await world.settle()
    await world.closes(3, "暗号乙")
    world.wang.sends_photo("暗号乙：47号楼墙上的广告画破了")
    await world.settle()


def seen_by(forger: Forger) -> list[str]:
    who, group = forger
    return [message.line() for message in (*who.messages, *(group.messages if group else ()))]


def leaked(lines: list[str]) -> list[str]:
    return [line for line in lines if any(secret in line for secret in SECRETS)]


def test_tables_hold_enough_forgeries():
    assert len(ACTIONS) * len(THEIRS) >= 100
    assert len(TYPED) * len(THEIRS) >= 100


@pytest.mark.usefixtures("tireless")
@pytest.mark.parametrize("name", FORGERS)
async def test_forged_buttons_do_and_show_nothing(world: World, name: str):
    await live(world)
    who, group = FORGERS[name](world)
    before, old = await world.read(lambda tx: rows(tx, world.wang.id)), len(seen_by((who, group)))
    shown = (group or who.chat).post(world.telegram.me, words="?")
    data = [f"{action}:{number}" for action in ACTIONS for number in (*THEIRS, *NONE)]
    data += [f"{action}:{number}{tail}" for action in ACTIONS for number in ("1", "5") for tail in TAILS]
    data += [f"{action}{tail}" for action in ACTIONS for tail in TAILS]
    data += [f"say:{one.move}:{number}:{key(one)}" for one in world.district.templates for number in THEIRS]
    data += [f"{action}:{letter}:0{tail}" for action in ("pick", "queue") for letter in "ucks" for tail in TAILS[-2:]]

    presses = [who.forges(forged.encode()[:64], shown) for forged in data]
    presses += [who.forges(forged, world.wang.sees("#2")) for forged in data[::9] if group is None]
    await world.settle(patience=9e9)

    answers = [press.answer.text for press in presses if press.answer]
    assert not leaked([*answers, *seen_by((who, group))[old:]])
    assert await world.read(lambda tx: rows(tx, world.wang.id)) == before
    assert await world.count_set_aside() == 0


@pytest.mark.usefixtures("tireless")
@pytest.mark.parametrize("name", FORGERS)
async def test_forged_commands_do_and_show_nothing(world: World, name: str):
    await live(world)
    who, group = FORGERS[name](world)
    before, old = await world.read(lambda tx: rows(tx, world.wang.id)), len(seen_by((who, group)))
    # In the residents' group /report makes a ticket of the neighbour's own, which is what it is for.
    typed = [command for command in TYPED if not (group and command == "report")]
    said = [f"/{command} {number}" for command in typed for number in (*THEIRS, *NONE)]
    said += [f"/{command} {number} {words}" for command in typed for number in ("1", "#2", "1 2 3") for words in WORDS]
    said += ["/find 暗号甲", "/find 3", "/find 47", "/start c_1", "/start f_1", "/start i_1", "/ticket 1 2 3"]

    for words in said:
        who.says(words, to=group)
    await world.settle(patience=9e9)

    answers = [line for line in seen_by((who, group))[old:] if "issuebot" in line]
    assert not leaked(answers)
    assert await world.read(lambda tx: rows(tx, world.wang.id)) == before
    assert await world.count_set_aside() == 0
