"""Random people make random moves: history replays to what is, cards show it, and nobody hears of others' tickets."""

from collections.abc import Callable
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from issuebot.desk import clock
from issuebot.desk.context.commands import Attachment, Pressed, Said
from issuebot.domain.ticket import MOVES
from issuebot.store import drafts
from issuebot.store.engine.database import Tx
from tests.stories.town import NOTED, Town
from tests.stories.world import World

LENGTH = 40
SEQUENCES = {"sqlite": 250, "postgresql": 50}  # 10,000 moves; on PostgreSQL each costs four times as much
ENDS = ("close", "close", "reopen", "reopen", "merge", "merge", "decline", "return", "assign")  # what leads on
COMMANDS = [*sorted(MOVES), "ticket", "queue", "reveal", "audit", *ENDS]
WORDS = {
    "assign": ("police-station", "telecom-office", "urban-management"),
    "join": ("police-station", "urban-management"),
    "category": ("sanitation", "street-wiring"),
    "extend": ("2d 等材料", "1d 下雨", "很久"),
    "merge": ("1", "2", "3"),
    "note": (f"{NOTED}甲", f"{NOTED}乙"),
    "escalate": (f"{NOTED}丙",),
}
REASONS = ("因为这样", "因为那样", "")
REPORTS = ("幸福里3号楼门口电线垂下来了", "和平花园门口垃圾成堆", "幸福里路灯不亮")


def reports(town: Town, a: int, b: int) -> None:
    who, where = town.people()[a % 3]
    town.messages += 1
    words = f"{REPORTS[b % 3]} 暗号{town.messages}"
    photo = Attachment("photo", f"photo-{town.messages}")
    town.handles(Said(who, where, town.messages, words=words, attachment=photo))
    draft = drafts.open_draft(town.tx, who.id)
    if draft:
        town.handles(Pressed(who, where, 1, "submit", (str(draft.id),)))


def commands(town: Town, a: int, b: int) -> None:
    name, number = COMMANDS[b % len(COMMANDS)], b % 3 + 1
    who, where = town.people()[a % 9] if a % 3 == 0 else town.rightful(name, number, a)
    said = WORDS.get(name, REASONS)
    words = said[a % len(said)]
    town.messages += 1
    proof = Attachment("photo", f"photo-{town.messages}") if name == "close" and a % 2 else None
    town.handles(Said(who, where, town.messages, words=f"{number} {words}", command=name, attachment=proof))


def presses(town: Town, a: int, b: int) -> None:
    who, where = town.people()[a % 9]
    offered = town.buttons.get(where.chat, [])
    if offered:
        message, data = offered[-1 - b % min(len(offered), 12)]
        action, *values = data.split(":")
        town.handles(Pressed(who, where, message, action, tuple(values)))


def replies(town: Town, a: int, b: int) -> None:
    who, where = town.people()[a % 9]
    sql = "SELECT message_id FROM message WHERE chat = :chat ORDER BY message_id DESC LIMIT 12"
    found = town.tx.all(sql, chat=where.chat)
    if found:
        town.messages += 1
        to = int(found[b % len(found)]["message_id"])
        town.handles(Said(who, where, town.messages, words=REASONS[b % 3] or "补充", reply_to=to))


def crowds(town: Town, a: int, b: int) -> None:
    """Several people in the same moment."""
    chance = Random(1000 * a + b)  # noqa: S311 no secret is made of it
    town.is_away = True
    for act in chance.choices((reports, commands, presses, presses), k=a % 5 + 2):
        act(town, chance.randrange(1000), chance.randrange(1000))
    town.comes_back()


def waits(town: Town, a: int, b: int) -> None:
    town.time += (a % 5 + 1) * 86400 * (b % 3 + 1)
    for kind, number in clock.due(town.tx, town.now):
        clock.tick(town.tx, kind, number, town.now)


def delivers(town: Town, *_: int) -> None:
    town.delivers()


Act = Callable[[Town, int, int], None]
ACTS: tuple[Act, ...] = (reports, *[commands] * 6, *[presses] * 4, *[crowds] * 3, replies, waits, *[delivers] * 4)


def explore(tx: Tx, world: World) -> None:
    """All sequences in one transaction, each taken back before the next."""

    @settings(
        max_examples=SEQUENCES[world.url.partition(":")[0]],
        database=None,
        suppress_health_check=list(HealthCheck),
        print_blob=False,
    )
    @given(st.integers(0, 2**64))
    def play(seed: int) -> None:
        # Drawn by a generator of their own: hypothesis would choose the first acts again and again.
        chance = Random(seed)  # noqa: S311 no secret is made of it
        steps = [(chance.choice(ACTS), chance.randrange(1000), chance.randrange(1000)) for _ in range(LENGTH)]
        tx.execute("SAVEPOINT sequence")
        try:
            town = Town(tx, world, int(world.time))
            begin: list[tuple[Act, int, int]] = [(reports, 0, 0), (reports, 1, 1), (delivers, 0, 0)]
            for act, a, b in begin + steps:
                act(town, a, b)
            town.delivers()
            town.check()
        finally:
            tx.once.clear()
            tx.execute("ROLLBACK TO SAVEPOINT sequence")

    play()


async def test_random_moves_keep_every_promise(world: World, monkeypatch: pytest.MonkeyPatch):
    # All sequences are one transaction, which on a busy machine takes longer than one of the bot's may.
    monkeypatch.setattr("issuebot.store.engine.postgres.PATIENCE", 600)

    await world.database.write(lambda tx: explore(tx, world))
