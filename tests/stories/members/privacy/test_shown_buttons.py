"""Every button that the staff is ever shown, with what really stands in it, pressed by everybody else: nothing is done
and nothing shown.

Buttons that are made up know no keys of figures, of exports, of publications and digests, nor versions of a broadcast.
"""

from collections.abc import Callable

import pytest

from issuebot.domain.queue import short
from issuebot.simulator import Chat, Group, Person
from issuebot.store.engine.database import Tx
from tests.stories import documents
from tests.stories.clock.mornings import at, until
from tests.stories.figures.test_hotspots import again
from tests.stories.members.lives import secret
from tests.stories.moves.words.test_other_peoples_numbers import opened
from tests.stories.publicity.press_office import PressOffice
from tests.stories.world import World

Who = tuple[Person, Group | None]
OPENERS = (
    "/stats",
    "/stats 2026-11",
    "/stats 考核 2026-11",
    "/queue",
    "/article",
    "/poster",
    "/why 1",
    "/duty",
    "/hours",
)
SEEN = {"pub", "dig", "cast", "spot", "stats", "facts", "assess", "paper", "exportas", "include", "article", "poster"}
SHAPES = 2  # buttons of one kind, one length and one first value
TABLES = (
    *("ticket", "event", "publication", "publication_hand", "digest", "broadcast", "broadcast_audience"),
    *("broadcast_recipient", "hotspot", "extension", "joint", "ban", "invite", "binding", "coordinator", "viewing"),
)


def everything(tx: Tx) -> dict[str, list[str]]:
    return {
        table: sorted(str(dict(row) | {"counted": 0}) for row in tx.all(f"SELECT * FROM {table}"))  # noqa: S608 our own names
        for table in TABLES
    }


async def live(world: World, office: PressOffice) -> None:
    """Two tickets that are over, one published and one being prepared; a digest, hot spots, and two broadcasts."""
    await office.closed(f"幸福里47号楼门口电线垂下来了，{secret('plain', 'words')}")
    await office.publishes()
    await office.closed(f"幸福里47号楼有人遛狗不牵绳，{secret('sensitive', 'words')}")
    await office.opens(2)
    await world.reports(words=f"幸福里47号楼门口电线垂下来了，{secret('into', 'words')}")
    world.li.says(f"/exclude 1 {secret('plain', 'internal')}", to=world.groups["desk"])
    await world.settle()
    await again(world, 0.1, 0.2, 0.3, status="assigned")
    world.time = at("2026-11-30 08:55")
    await until(world, "2026-11-30 09:20")
    for words in (secret("plain", "told"), secret("into", "told")):
        world.li.says(f"/broadcast {words}")
        await world.settle()
    for words in OPENERS:
        world.li.says(words)
        world.li.says(words, to=world.groups["desk"])
        world.zhou.says(words, to=world.groups["telecom-office"])
        await world.settle()
    world.li.says("/export")
    await world.settle()


def shown_in(*chats: Chat) -> dict[tuple[str, int, str], list[str]]:
    """By action, length and first value."""
    found: dict[tuple[str, int, str], list[str]] = {}
    for message in (one for chat in chats for one in chat.messages):
        for data in (button.get("callback_data", "") for row in message.rows for button in row):
            action, _, rest = data.partition(":")
            kind = found.setdefault((action, rest.count(":"), rest.partition(":")[0]), [])
            if data and data not in kind and len(kind) < SHAPES:
                kind.append(data)
    return found


def as_their_own(data: str, world: World, group: Group | None) -> set[str]:
    """The same, with the keys of the forger's own units in place of others', or of none."""
    keys = {short(unit.id): unit.chat for unit in world.district.units}
    own = [key for key, chat in keys.items() if group and chat == group.id]
    parts = data.split(":")
    places = [place for place, part in enumerate(parts) if part in keys or not part]
    return {":".join([*parts[:place], key, *parts[place + 1 :]]) for key in own for place in places[:2]}


FORGERS: dict[str, Callable[[World], Who]] = {
    "stranger": lambda world: (world.telegram.person("陌生人", id=7_300_000_077, started=True), None),
    "another resident": lambda world: (world.zhao, None),
    "unit's member in private": lambda world: (world.zhou, None),
    "another unit": lambda world: (world.sun, world.groups["police-station"]),
    "anonymous admin elsewhere": lambda world: (
        world.sun.as_group(world.groups["police-station"]),
        world.groups["police-station"],
    ),
    "stranger in a unit's public group": lambda world: (
        world.telegram.person("路人", id=7_300_000_079),
        opened(world.groups["sanitation-office"]),
    ),
    "residents' group": lambda world: (world.zhao, world.groups["xingfu"]),
    "coordinator in a strange group": lambda world: (world.li, world.telegram.group("别的群", id=-1001000077777)),
    "admin": lambda world: (world.admin, None),
}


@pytest.mark.usefixtures("tireless")
@pytest.mark.timeout(600)
async def test_shown_buttons_serve_nobody_else(world: World):
    office = PressOffice(world)
    await live(world, office)
    shown = shown_in(world.li.chat, world.groups["desk"], world.groups["telecom-office"], world.boss.chat)
    data = [one for kind in shown.values() for one in kind]
    assert {action for action, _, _ in shown} >= SEEN
    before, out = await world.read(everything), [one.words for one in office.shown]

    for name, find in FORGERS.items():
        who, group = find(world)
        begun, calls = documents.begin(world), len(world.telegram.calls)
        for one in [*data, *sorted(set().union(*(as_their_own(one, world, group) for one in data)))]:
            who.forges(one, (group or who.chat).post(world.telegram.me, words="?"))
        await world.settle(patience=9e9)

        said = "\n".join([documents.written(world, begun), *(str(call.args) for call in world.telegram.calls[calls:])])
        assert "暗语" not in said, name
        after = await world.read(everything)
        assert {table: rows for table, rows in after.items() if rows != before[table]} == {}, name
    assert [one.words for one in office.shown] == out
    assert await world.count_set_aside() == 0
