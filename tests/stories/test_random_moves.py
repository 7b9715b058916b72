"""Random people make random moves: history replays to what is, cards show it, and nobody hears of others' tickets."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from random import Random
from typing import Any

from hypothesis import HealthCheck, given, settings, strategies as st

from issuebot.desk import clock
from issuebot.desk.commands import Actor, Attachment, Place, Pressed, Said
from issuebot.desk.delivery import Nothing, Sent, record
from issuebot.desk.handle import handle
from issuebot.desk.views import load
from issuebot.domain.ticket import MOVES, Role
from issuebot.store import cards, drafts, events, outbox, tickets
from issuebot.store.database import Tx
from issuebot.store.outbox import Outgoing
from issuebot.telegram.render import render
from tests.stories.world import World

LENGTH = 40
SEQUENCES = {"sqlite": 250, "postgresql": 50}  # 10,000 moves; on PostgreSQL each costs four times as much
AGING = re.compile(
    r"（[^）]*）|周.|\d+月\d+日|\n?问题又出现了？.*"
)  # how a message says times is as old as the message
NOTED = "内部暗号"  # in what staff tell each other
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
        handle(self.tx, self.updates, command, self.now, f"token-{self.updates}")
        self.learn()

    def learn(self) -> None:
        """Who ever had a ticket may know of it: who followed it, and the units that it was with."""
        for row in self.tx.all("SELECT number, words FROM ticket"):
            self.secrets[row["number"]] = row["words"].partition("暗号")[2][:6] or "none"
        for row in self.tx.all("SELECT ticket, person FROM follower"):
            self.had.setdefault(row["ticket"], set()).add(row["person"])
        with_units = "SELECT ticket, unit FROM event UNION SELECT number, unit FROM ticket"
        for row in self.tx.all(f"SELECT ticket, unit FROM ({with_units}) AS had WHERE unit IS NOT NULL"):  # noqa: S608 a constant
            self.had.setdefault(row["ticket"], set()).add(self.chat_of(row["unit"]))
        for row in self.tx.all("SELECT ticket, unit FROM joint"):
            self.had.setdefault(row["ticket"], set()).add(self.chat_of(row["unit"]))
        merged = self.tx.all("SELECT number, merged_into FROM ticket WHERE merged_into IS NOT NULL")
        for row in merged * len(merged):  # one into another into a third
            both = self.had.get(row["number"], set()) | self.had.get(row["merged_into"], set())
            self.had[row["number"]], self.had[row["merged_into"]] = set(both), set(both)

    def chat_of(self, unit: str) -> int:
        found = self.world.district.unit(unit)
        return (found.chat or 0) if found else 0

    def delivers(self) -> None:
        """Everything that waits is sent, as the sender would."""
        for _ in range(60):
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
            record(self.tx, Nothing(row), self.now)
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
        record(self.tx, Sent(row, request.purpose, new, version, request.form), self.now)

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
        assert (found.status, found.round) == (status, rounds)

    def shows_truth(self, card_id: int, before: str) -> None:
        """Rendered anew, the card says what it says."""
        card = cards.card(self.tx, card_id)
        if card is None or card.message_id is None or card.kind in ("bundle", "draft"):
            return
        cards.touch(self.tx, card_id)
        row = Outgoing(0, card.chat, card.topic, 0, "card", card_id, *(None,) * 5, 0, 0, None, self.time)
        view = load(self.tx, row, self.now)
        request = render(view) if view else None
        assert request
        assert AGING.sub("", text_of(request.arguments)) == AGING.sub("", before), card


def text_of(arguments: dict[str, Any]) -> str:
    return str(arguments.get("text") or arguments.get("caption") or "")


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


def waits(town: Town, a: int, b: int) -> None:
    town.time += (a % 5 + 1) * 86400 * (b % 3 + 1)
    for kind, number in clock.due(town.tx, town.now):
        clock.tick(town.tx, kind, number, town.now)


def delivers(town: Town, *_: int) -> None:
    town.delivers()


Act = Callable[[Town, int, int], None]
ACTS: tuple[Act, ...] = (reports, *[commands] * 6, *[presses] * 6, replies, waits, *[delivers] * 4)


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
        tx.run("SAVEPOINT sequence")
        try:
            town = Town(tx, world, int(world.time))
            begin: list[tuple[Act, int, int]] = [(reports, 0, 0), (reports, 1, 1), (delivers, 0, 0)]
            for act, a, b in begin + steps:
                act(town, a, b)
            town.delivers()
            town.check()
        finally:
            tx.once.clear()
            tx.run("ROLLBACK TO SAVEPOINT sequence")

    play()


async def test_random_moves_keep_every_promise(world: World):
    await world.database.write(lambda tx: explore(tx, world))
