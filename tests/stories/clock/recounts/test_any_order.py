"""A ticket is extended, hurried, asked about and sent on in any order: its deadlines are those of a plain recount."""

from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from issuebot.desk import clock
from issuebot.desk.context.commands import Actor, Arrival, Place, Said
from issuebot.desk.handle import handle
from issuebot.simulator import Person
from issuebot.store import tickets
from issuebot.store.engine.database import Tx
from issuebot.store.tickets import Ticket
from tests.stories.clock.recounts.recount import RESOLVE, Limits, worked
from tests.stories.world import World

MOVES = (
    *("extend 1 1d 等材料", "extend 1 3h 等材料", "urgent 1", "ask 1 哪一栋？", "answer", "accept 1"),
    *("category 1 street-wiring", "category 1 public-facility", "assign 1 telecom-office", "return 1 不归我们"),
)
BY_UNIT = ("ask", "accept", "return")
LIVES = {"sqlite": 400, "postgresql": 60}
SOON, LATER = st.integers(1, 1800), st.integers(3600, 4 * 86_400)  # seconds: there are four hours to accept it
lives = st.lists(st.tuples(st.sampled_from(MOVES), SOON | SOON | LATER), min_size=6, max_size=12)


@dataclass
class Life:
    """One ticket that time passes over, and what its moves give by the recount."""

    tx: Tx
    world: World
    time: int
    said: int = 900_000
    seen: int = 0
    status: str = "new"
    limits: Limits | None = None
    story: list[str] = field(default_factory=list)

    @property
    def ticket(self) -> Ticket:
        found = tickets.ticket(self.tx, 1)
        assert found
        return found

    def wait(self, seconds: int) -> None:
        """The clock does what is due in between, at its time."""
        end = self.time + seconds
        while (due := clock.next_due(self.tx)) is not None and due <= end:
            self.time = max(self.time, due)
            for kind, number in clock.due(self.tx, self.now):
                clock.tick(self.tx, kind, number, self.now)
            self.learn()
        self.time = end

    def make(self, move: str) -> None:
        name, _, words = move.partition(" ")
        if name == "answer":
            self.say(self.world.wang, None, "三单元")
        elif name in BY_UNIT:
            self.say(self.world.zhou, self.home_of(self.ticket.unit), words, name)
        else:
            self.say(self.world.li, self.world.groups["desk"].id, words, name)
        self.learn()

    def home_of(self, unit: str | None) -> int | None:
        return next((found.chat for found in self.world.district.units if found.id == unit), None)

    def say(self, who: Person, chat: int | None, words: str, command: str | None = None) -> None:
        self.said += 1
        place = Place(chat or who.id, private=chat is None)
        said = Said(Actor(who.id, who.name, "zh"), place, self.said, words=words, command=command)
        handle(self.tx, [Arrival(self.said, said, f"token-{self.said}")], self.now)

    @property
    def now(self) -> datetime:
        return datetime.fromtimestamp(self.time, UTC)

    def learn(self) -> None:
        """What was done is known from the events alone."""
        sql = "SELECT * FROM event WHERE ticket = 1 AND seq > :seen ORDER BY seq"
        for event in self.tx.all(sql, seen=self.seen):
            self.seen = event["seq"]
            self.limits = self.limits or Limits(worked(event["at"]), RESOLVE[event["category"]])
            self.status = event["to_status"] or self.status
            self.limits.happen(event["at"], event["kind"], event["words"] or "", self.status)
            self.story.append(f"{event['at']} {event['kind']} {event['words'] or ''} {event['to_status']}")

    def check(self) -> None:
        ticket, limits = self.ticket, self.limits
        assert limits
        found = [worked(by) - limits.zero for by in (ticket.respond_by or 0, ticket.resolve_by or 0)]
        assert found == [limits.respond, limits.resolve], "\n".join(self.story)


def live_each(tx: Tx, world: World) -> None:
    """Each life is taken back before the next."""

    @settings(max_examples=LIVES[world.url.partition(":")[0]], suppress_health_check=list(HealthCheck))
    @given(lives)
    def live(steps: list[tuple[str, int]]) -> None:
        tx.execute("SAVEPOINT life")
        try:
            life = Life(tx, world, int(world.time))
            life.learn()
            for move, seconds in steps:
                life.wait(seconds)
                life.make(move)
                life.check()
        finally:
            tx.once.clear()
            tx.execute("ROLLBACK TO SAVEPOINT life")

    live()


@pytest.mark.usefixtures("tireless")
async def test_deadlines_are_recounted_in_any_order(world: World, monkeypatch: pytest.MonkeyPatch):
    # All lives are one transaction, which on a busy machine takes longer than one of the bot's may.
    monkeypatch.setattr("issuebot.store.engine.postgres.PATIENCE", 600)
    await world.reports()

    await world.database.write(lambda tx: live_each(tx, world))
