"""First in, first out per chat; the most urgent first; one row per card."""

from hypothesis import HealthCheck, given, settings, strategies as st

from issuebot.domain.messages.residents import HowToReport
from issuebot.store.engine.database import Database, Tx
from issuebot.store.outgoing import cards, outbox
from issuebot.store.outgoing.cards import Shown
from issuebot.store.outgoing.outbox import ANSWER, BROADCAST, NOTICE

rows = st.lists(st.tuples(st.integers(1, 4), st.sampled_from([ANSWER, NOTICE, BROADCAST])), max_size=30)


def drain(tx: Tx) -> list[tuple[int, int, int]]:
    """Send everything, one head per chat at a time: (chat, priority, id) in the order sent."""
    sent = []
    while heads := outbox.heads(tx, 2):
        for row in heads:
            sent.append((row.chat, row.priority, row.id))
            outbox.done(tx, [row.id])
    return sent


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=30)
@given(rows)
async def test_each_chat_keeps_its_order(database: Database, queued: list[tuple[int, int]]):
    def work(tx: Tx) -> list[tuple[int, int, int]]:
        for chat, priority in queued:
            outbox.put(tx, HowToReport(), chat, 0, priority=priority)
        return drain(tx)

    sent = await database.write(work)

    assert len(sent) == len(queued)
    for chat in {chat for chat, _ in queued}:
        own = [(priority, row) for c, priority, row in sent if c == chat]
        assert own == sorted(own)


async def test_answers_go_before_notices(database: Database):
    def work(tx: Tx) -> list[int]:
        for chat, priority in ((1, BROADCAST), (2, NOTICE), (3, ANSWER)):
            outbox.put(tx, HowToReport(), chat, 0, priority=priority)
        return [row.chat for row in outbox.heads(tx, 10)]

    assert await database.write(work) == [3, 2, 1]


async def test_changed_card_stays_in_outbox(database: Database):
    def work(tx: Tx) -> list[bool]:
        card = cards.add(tx, "unit", -100, ticket=1)
        cards.touch(tx, [card])
        seen = [Shown(card, -100, 1, 55, "text"), Shown(card, -100, 2, None, None)]
        settled = [cards.settle(tx, [one])[card] for one in seen]
        return [one.version == one.shown for one in settled]

    assert await database.write(work) == [False, True]


async def test_card_waits_only_once(database: Database):
    def work(tx: Tx) -> list[tuple[int, int]]:
        outbox.show(tx, 7, -100, 0, priority=NOTICE)
        outbox.show(tx, 7, -100, 0, priority=ANSWER, not_before_ms=5)
        outbox.show(tx, 7, -100, 0, priority=NOTICE, not_before_ms=9)
        row = outbox.of_card(tx, 7)
        return [(row.priority, row.not_before_ms)] if row and outbox.count(tx) == 1 else []

    assert await database.write(work) == [(ANSWER, 9)]
