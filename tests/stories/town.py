"""What everybody was told, and who may know of what, while moves are made without a bot around them."""

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from issuebot.desk.context.commands import Actor, Arrival, Place
from issuebot.desk.delivery import record
from issuebot.desk.handle import handle
from issuebot.desk.loading import load
from issuebot.desk.outcomes import Nothing, Sent
from issuebot.domain.district.routing import route
from issuebot.domain.ticket import MOVES, Role
from issuebot.store import events, tickets
from issuebot.store.engine.database import Tx
from issuebot.store.outgoing import cards, outbox, pauses
from issuebot.store.outgoing.outbox import Outgoing
from issuebot.telegram.render import render
from tests.stories.world import World

# How a message says times is as old as the message.
AGING = re.compile(  # who is on duty is named on new cards: a shift that ends changes none that is there
    r"\n🧍 .*|[今明]天|（[^）]*）|周.|\d+月\d+日|[凌上中下晚][晨午上] \d+ 点(?:半| \d\d 分)?|\n?问题又出现了？.*"
)
COUNTED = re.compile(rf"\n👥 共 \d+ 人反映|{AGING.pattern}")
NOTED = "内部暗号"  # in what staff tell each other


@dataclass
class Town:
    """What people see, and who may: rebuilt from the world's transaction for each sequence."""

    tx: Tx
    world: World
    time: int
    updates: int = 50_000_000
    messages: int = 500_000
    shown: dict[int, str] = field(default_factory=dict)
    buttons: dict[int, list[tuple[int, str]]] = field(default_factory=dict)
    had: dict[int, set[int]] = field(default_factory=dict)
    secrets: dict[int, str] = field(default_factory=dict)
    fetched: list[Arrival] = field(default_factory=list)
    is_away: bool = False
    came_at: int = 0

    @property
    def now(self) -> datetime:
        return datetime.fromtimestamp(self.time, UTC)

    def people(self) -> list[tuple[Actor, Place]]:
        world = self.world
        alone = [world.wang, world.zhao, world.smith, world.boss, world.li, world.zhou]
        here = [(Actor(who.id, who.name, "zh"), Place(who.id, private=True)) for who in alone]
        for who, group in ((world.zhou, "telecom-office"), (world.sun, "police-station"), (world.li, "desk")):
            here.append((Actor(who.id, who.name, "zh"), Place(world.groups[group].id, private=False)))
        return here

    def rightful(self, name: str, number: int, chance: int) -> tuple[Actor, Place]:
        """Somebody who may well make the move, or else anybody: most of what happens should be real work."""
        people, found = self.people(), tickets.ticket(self.tx, number)
        who = sorted(MOVES[name].who) if name in MOVES else [Role.COORDINATOR]
        match who[chance % len(who)]:
            case Role.COORDINATOR:
                return people[-1]
            case Role.LEADER:
                return people[3]
            case Role.UNIT if found and found.unit:
                return people[3 + chance % 6][0], Place(self.chat_of(found.unit), private=False)
        theirs = [person for person in people if found and person[0].id == found.reporter and person[1].private]
        return theirs[0] if theirs else people[chance % 9]

    def handles(self, command: Any) -> None:
        self.time += 7
        self.updates += 1
        self.fetched.append(Arrival(self.updates, command, f"token-{self.updates}"))
        if not self.is_away:
            self.comes_back()

    def comes_back(self) -> None:
        """What was done while the bot was away comes in one fetch."""
        self.is_away, fetched, self.fetched = False, self.fetched, []
        handle(self.tx, fetched, self.now)
        self.learn()
        self.came_at = self.time + 1

    def learn(self) -> None:
        """Who ever had a ticket may know of it: who followed it, and the units that it was with."""
        for row in self.tx.all("SELECT number, words FROM ticket"):
            self.secrets[row["number"]] = row["words"].partition("暗号")[2][:6] or "none"
        for row in self.tx.all("SELECT ticket, person FROM follower"):
            self.had.setdefault(row["ticket"], set()).add(row["person"])
        with_units = "SELECT ticket, unit FROM event UNION SELECT number, unit FROM ticket"
        for row in self.tx.all(f"SELECT ticket, unit FROM ({with_units}) AS had WHERE unit IS NOT NULL"):  # noqa: S608 a constant
            self.had.setdefault(row["ticket"], set()).update(self.hears_for(row["unit"]))
        # An event names who acted: the unit that another category led to may have lost it again in the same fetch.
        chosen = (
            "SELECT number, ticket.community, event.words FROM event JOIN ticket ON number = ticket"
            " WHERE kind = 'category'"
        )
        for row in self.tx.all(chosen):
            unit = route(self.world.district, row["words"], row["community"]).unit
            self.had.setdefault(row["number"], set()).update(self.hears_for(unit or ""))
        for row in self.tx.all("SELECT ticket, unit FROM joint"):
            self.had.setdefault(row["ticket"], set()).add(self.chat_of(row["unit"]))
        for one, other in self.merges() * 3:  # one into another into a third
            both = self.had.get(one, set()) | self.had.get(other, set())
            self.had[one], self.had[other] = set(both), set(both)

    def merges(self) -> list[tuple[int, int]]:
        """Those that hold, and those of this fetch: they may have been undone in the same one."""
        hold = self.tx.all("SELECT number, merged_into FROM ticket WHERE merged_into IS NOT NULL")
        made = self.tx.all("SELECT ticket, words FROM event WHERE kind = 'merge' AND at >= :since", since=self.came_at)
        return [(row["number"], row["merged_into"]) for row in hold] + [
            (row["ticket"], int(row["words"].removeprefix("#"))) for row in made
        ]

    def hears_for(self, unit: str) -> set[int]:
        """The unit's group, and its own leader, who hears when it is late."""
        found = self.world.district.unit(unit)
        return {self.chat_of(unit), (found.leader if found else None) or 0}

    def chat_of(self, unit: str) -> int:
        found = self.world.district.unit(unit)
        return (found.chat or 0) if found else 0

    def delivers(self) -> None:
        """Everything that waits is sent, as the sender would."""
        for _ in range(60):
            pauses.release(self.tx, self.time * 1000 + 3_600_000)
            rows = outbox.heads(self.tx, 100)
            if not rows:
                return
            for row in rows:
                self.sends(row)
        raise AssertionError("the outbox does not run dry")

    def sends(self, row: Outgoing) -> None:
        view = load(self.tx, row, self.now)
        request = render(view) if view else None
        if view is None or request is None:
            record(self.tx, [Nothing(row)], self.now)
            return
        text = text_of(request.arguments)
        self.overhears(row, text, is_draft=bool(view.draft))
        self.messages += 1
        message = view.card.message_id if view.card and view.card.message_id else row.edits or self.messages
        version = view.card.version if view.card else 0
        if view.card:
            self.shown[view.card.id] = text
        rows = (request.arguments.get("reply_markup") or {}).get("inline_keyboard", [])
        data = [str(button["callback_data"]) for line in rows for button in line if "callback_data" in button]
        self.buttons.setdefault(row.chat, []).extend((message, each) for each in data)
        new = (message,) if not request.edits else ()
        record(self.tx, [Sent(row, request.purpose, new, version, request.form)], self.now)

    def overhears(self, row: Outgoing, text: str, *, is_draft: bool) -> None:
        """Nobody reads of a ticket that was never theirs, and no resident what staff noted."""
        overseers = {self.world.li.id, self.world.boss.id, self.world.groups["desk"].id}
        if row.chat in overseers:
            return
        assert not (row.chat > 0 and NOTED in text), text
        for number, people in self.had.items():
            known = is_draft or row.chat in people
            assert known or self.secrets.get(number, "-") not in text, (row, text)

    def check(self) -> None:
        for row in self.tx.all("SELECT number FROM ticket"):
            self.replays(int(row["number"]))
        for card_id, before in list(self.shown.items()):
            self.shows_truth(card_id, before)

    def replays(self, number: int) -> None:
        status, rounds = "draft", 1
        for event in events.of_ticket(self.tx, number):
            if event.to_status is None:
                continue
            assert event.from_status == status, event
            back = event.kind == "unsolved" or (event.kind == "reopen" and event.from_status != "merged")
            status, rounds = event.to_status, rounds + back
        found = tickets.ticket(self.tx, number)
        assert found
        assert (found.status, found.round) == (status, rounds), found

    def shows_truth(self, card_id: int, before: str) -> None:
        """Rendered anew, the card says what it says."""
        card = cards.card(self.tx, card_id)
        # What was added is said once, and stays true: a merge afterwards does not edit it (`notices.moved`).
        if card is None or card.message_id is None or card.kind in ("bundle", "draft", "addition"):
            return
        cards.touch(self.tx, [card_id])
        row = Outgoing(0, card.chat, card.topic, 0, "card", card_id, *(None,) * 5, 0, 0, None, self.time, "{}")
        view = load(self.tx, row, self.now)
        request = render(view) if view else None
        assert request
        # Residents are not told of each neighbour who joins: their count is as old as the last move.
        aging = COUNTED if card.kind in ("receipt", "past") else AGING
        now = text_of(request.arguments)
        assert aging.sub("", now) == aging.sub("", before), (card, now, before)


def text_of(arguments: dict[str, Any]) -> str:
    return str(arguments.get("text") or arguments.get("caption") or "")
