"""What was promised in a bustle, what came of it, and whether that is what must be true in the end.

Nothing here knows what the bot should do next: every message that was promised is there, in its own chat, and shows
what is.
"""

import re
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from issuebot.desk.context import district as districts
from issuebot.desk.context.turn import Turn, moment
from issuebot.desk.notices.reminders import still_true
from issuebot.desk.outcomes import Nothing, Outcome, Refused
from issuebot.domain import retention
from issuebot.domain.messages.figures.charts import StatsChart
from issuebot.domain.messages.lists import MorningList
from issuebot.domain.messages.notices import Reminder
from issuebot.domain.ticket import OPEN
from issuebot.simulator import Message
from issuebot.store import tickets
from issuebot.store.engine.database import Tx
from issuebot.store.members import people
from issuebot.store.outgoing import cards, outbox
from issuebot.store.outgoing.cards import Card
from issuebot.store.outgoing.outbox import Outgoing
from tests.stories import showing
from tests.stories.town import NOTED, Town
from tests.stories.world import World

CODE = re.compile(r"(?<!内部)暗号\d{4}")
SAID = (
    "SELECT number AS ticket, words FROM ticket UNION ALL SELECT ticket, words FROM event"
    " UNION ALL SELECT draft.ticket, body FROM draft_words JOIN draft ON draft.id = draft_words.draft"
    " WHERE draft.ticket IS NOT NULL"
)
DROPPED_WITH_BUNDLE = {"card", "media", "words", "added", "metoo", "merged"}


@dataclass
class Ledger:
    """It is told of each process of the bot as it begins, and looks after every step."""

    world: World
    town: Town
    rows: dict[int, Outgoing] = field(default_factory=dict)  # every row that was seen waiting
    outcomes: dict[int, Outcome] = field(default_factory=dict)
    excused: set[int] = field(default_factory=set)  # chats that were lost or forgotten: what waited for them may go
    told: list[tuple[int, str]] = field(default_factory=list)  # what arrived where
    own: dict[str, int] = field(default_factory=dict)  # who said this code,
    about: dict[str, set[int]] = field(default_factory=dict)  # and of which tickets
    refused: list[Outcome] = field(default_factory=list)

    def listens(self) -> None:
        """What came of each row's call; a process that dies tells nothing."""
        carrier = self.world.sender._carrier
        calls = carrier.carry

        async def listening(row: Outgoing, *args: Any, **more: Any) -> Outcome | None:
            self.rows.setdefault(row.id, row)
            outcome = await calls(row, *args, **more)
            if outcome is None:
                return None
            if isinstance(outcome, Refused):
                self.refused.append(outcome)
            empty = row.kind == MorningList.kind  # read when it was to go, and nothing was to be done
            empty |= row.kind == Reminder.kind and not await self.world.read(partial(self._is_due, row=row))
            empty |= row.kind in showing.KINDS
            if not isinstance(outcome, Nothing) or row.card or empty or _is_over(row, self.world.time):
                self.outcomes[row.id] = outcome
            return outcome

        carrier.carry = listening  # type: ignore[method-assign]  # it only listens

    def _is_due(self, tx: Tx, row: Outgoing) -> bool:
        """Whether its reason is there still; `test_year` counts apart from the bot's code which reminders must come."""
        district, said = districts.current(tx), row.message
        assert district
        assert isinstance(said, Reminder)
        turn = Turn(tx, district, moment(self.world.time))
        return any(still_true(turn, row.chat, about, again=False) for about in said.reminded)

    async def look(self) -> None:
        await self.world.read(self._learn)

    def _learn(self, tx: Tx) -> None:
        for said in tx.all(SAID):
            for code in CODE.findall(said["words"] or ""):
                self.about.setdefault(code, set()).add(said["ticket"])
        self.town.tx = tx
        self.town.time = int(self.world.time)
        self.town.learn()
        for row in waiting(tx):
            self.rows.setdefault(row.id, row)

    async def check(self) -> None:
        await self.world.database.write(self._check)

    def _check(self, tx: Tx) -> None:
        self.town.tx = tx
        self.town.learn()
        assert outbox.count(tx) == 0
        assert not self.refused
        for row in tx.all("SELECT number FROM ticket"):
            self.town.replays(int(row["number"]))
        for chat, text in self.told:
            self._is_theirs(chat, text)
        for row_id, outgoing in self.rows.items():
            self._was_said(tx, row_id, outgoing)
        for row in tx.all("SELECT id FROM card ORDER BY id"):
            self._stands(tx, int(row["id"]))
        for row in tx.all("SELECT number FROM ticket WHERE status IN ('new', 'assigned', 'accepted', 'waiting')"):
            self._is_in_hand(tx, int(row["number"]))
        showing.check(tx, self.world, self.told, self.excused)

    def _is_theirs(self, chat: int, text: str) -> None:
        """Nobody reads of a ticket that was never theirs, and no resident what staff noted."""
        if chat in {self.world.li.id, self.world.boss.id, self.world.groups["desk"].id}:
            return
        assert not (chat > 0 and NOTED in text), (chat, text)
        if text.startswith("📝"):
            return  # a draft, and near tickets that may be the same
        for code in CODE.findall(text):
            theirs = any(chat in self.town.had.get(number, ()) for number in self.about.get(code, ()))
            assert theirs or self.own[code] == chat, (chat, code, text)

    def _was_said(self, tx: Tx, row_id: int, row: Outgoing) -> None:
        """A row goes with its call or its hour, when it says nothing any more, its chat is lost, or a list has it."""
        expired = _is_over(row, self.world.time - retention.EXPIRED.seconds)
        # A unit's own leader who never started the bot is out of reach with the first message.
        unmet = not people.is_reachable(tx, row.chat)
        anew = row.kind == StatsChart.kind and any(
            (other.chat, other.edits) == (row.chat, row.edits) and other.id > row_id for other in self.rows.values()
        )  # the figures above it are others by now
        if row_id in self.outcomes or row.chat in self.excused or expired or unmet or anew:
            return
        has_bundles = any(card.kind == "bundle" for card in cards.of_chat(tx, row.chat))
        assert has_bundles, f"never sent, and no reason why: {row}"
        assert row.kind in DROPPED_WITH_BUNDLE, f"lost in a bundle: {row}"

    def _stands(self, tx: Tx, card_id: int) -> None:
        """Each card is where its number says, written by us, and says what it would say now."""
        card = cards.card(tx, card_id)
        if card is None or card.bundle or not people.is_reachable(tx, card.chat):
            return
        if card.draft is None and card.ticket is None and card.kind != "bundle":
            return
        if card.message_id is None and card.chat in self.excused and not self._is_open(tx, card.ticket):
            return  # over before the chat was in reach again: a card that it never had says nothing any more
        assert card.shown >= card.version, f"a change never arrived: {card}"
        if card.message_id:
            message = self.world.telegram.chat(card.chat).find(card.message_id)
            assert message, f"no such message: {card}"
            assert self.world.telegram.wrote(message), card
            self._names_it(card, message)
            self.town.time = int(self.world.time)
            self.town.shows_truth(card.id, message.words)

    def _is_in_hand(self, tx: Tx, number: int) -> None:
        """An open ticket stands in a chat of somebody who can work on it, as a card or in a list."""
        found = tickets.ticket(tx, number)
        assert found
        unit = self.world.district.unit(found.unit)
        with_unit = unit is not None and unit.chat is not None and people.is_reachable(tx, unit.chat)
        kinds = {"unit"} if with_unit else {"desk", "leader"}
        shown = [card for card in cards.of_ticket(tx, number) if card.kind in kinds]
        shown += [cards.card(tx, card.bundle) or card for card in shown if card.bundle]
        seen = [self.world.telegram.chat(card.chat).find(card.message_id) for card in shown if card.message_id]
        assert any(seen), f"nobody has #{number}: {found} {shown}"

    def _is_open(self, tx: Tx, number: int | None) -> bool:
        ticket = tickets.ticket(tx, number) if number else None
        return ticket is not None and ticket.status in OPEN

    def _names_it(self, card: Card, message: Message) -> None:
        if card.ticket and card.kind not in ("addition", "draft"):
            assert f"#{card.ticket}" in message.words or "#" in message.words, (card, message.words)


def _is_over(row: Outgoing, time: float) -> bool:
    return row.edits is None and row.expires_at is not None and row.expires_at < time


def waiting(tx: Tx) -> list[Outgoing]:
    return [outbox._outgoing(row) for row in tx.all("SELECT * FROM outbox")]
