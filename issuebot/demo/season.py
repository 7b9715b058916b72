"""Three months of a lively district: hundreds of tickets, each moved by the desk's own functions at its own time.

What came before the sample's three weeks is done without messages: nobody scrolls back so far, and lists, charts and
figures are drawn from the tickets. From then on their ends are said in the chats, among the sample's.
"""

import heapq
import random
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any

from issuebot.demo import season_plan
from issuebot.demo.cast import NEIGHBOURS
from issuebot.demo.page import picture
from issuebot.demo.season_plan import DAY, HOUR
from issuebot.demo.stage import Stage
from issuebot.desk import clock as due_rows
from issuebot.desk.context.calendars import workhours_of
from issuebot.desk.context.commands import Actor, Attachment, Location, Place, Pressed, Said
from issuebot.desk.context.turn import Turn, moment, stamp
from issuebot.desk.duties.attendance import presence
from issuebot.desk.figures import counting
from issuebot.desk.moves.orders import dispatch
from issuebot.desk.moves.orders.order import Order
from issuebot.desk.reports import survey
from issuebot.desk.reports.draft import submission
from issuebot.domain.clock.mornings import morning_of, next_morning
from issuebot.domain.language.guesses.guessing import guess_category
from issuebot.domain.language.places.community_names import guess_community
from issuebot.domain.ticket import OPEN, Status
from issuebot.store import tickets
from issuebot.store.engine.database import Tx
from issuebot.store.members import people
from issuebot.store.tickets import Ticket

BATCH = 20  # steps of one transaction
SLOW = ("urban-management", "public-works")  # units that are late now and then
DESK = "urban-management"  # where the desk sends what came back
SHARES = ("checkin", "checkout")  # of a duty
Json = dict[str, Any]


@dataclass(frozen=True, slots=True, order=True)
class Step:
    """`does` is `report`, or a move of the ticket with this number. `key` keeps those of one second in their order."""

    at: float
    key: int
    does: str = field(compare=False)
    number: int = field(compare=False, default=0)
    words: str = field(compare=False, default="")


class Season:
    """`until` is the visitor's time, in UTC seconds; `told_since`: from when on messages are sent."""

    def __init__(self, stage: Stage, language: str, until: float, told_since: float) -> None:
        self._stage, self._language = stage, language
        self._until, self._told_since = until, told_since
        self._chance = random.Random(92)  # noqa: S311 the same three months for every visitor
        self._keys = iter(range(1_000_000))
        self._photo = stage.telegram.store(picture("bins-cleaned"), "image/jpeg")
        self._steps: list[Step] = []
        for at, words in season_plan.reports(stage.district, language, until, self._chance):
            self._plan(at, "report", words=words)
        for at, does, shift in season_plan.serving(stage.district, until):
            self._plan(at, does, words=f"{shift.who} {shift.place}")

    async def advance(self, at: float) -> None:
        """Everything of it until this second."""
        while self._steps and self._steps[0].at <= at:
            batch = [heapq.heappop(self._steps)]
            while len(batch) < BATCH and self._steps and self._steps[0].at <= at:
                batch.append(heapq.heappop(self._steps))
            await self._stage.database.write(lambda tx, batch=batch: self._do(tx, batch))  # type: ignore[misc]  # the loop's value, bound now
        self._stage.sender.wake()

    async def count(self) -> None:
        """The figures tell of it at once."""
        while await self._stage.database.write(counting.catch_up):
            pass

    def _plan(self, at: float, does: str, number: int = 0, words: str = "") -> None:
        if at < self._until - HOUR:
            heapq.heappush(self._steps, Step(at, next(self._keys), does, number, words))

    def _do(self, tx: Tx, batch: list[Step]) -> None:
        for step in batch:
            self._let_pass(tx, step.at)
            turn = Turn(tx, self._stage.district, moment(step.at), token=f"season-{step.key}")
            if step.does == "report":
                self._report(turn, step)
            elif step.does in SHARES:
                self._serve(turn, step)
            elif ticket := tickets.ticket(tx, step.number):
                self._go_on(turn, step, ticket)
        if batch[-1].at < self._told_since:
            for table in ("outbox", "card"):
                tx.execute(f"DELETE FROM {table}")  # noqa: S608 our own names

    def _let_pass(self, tx: Tx, at: float) -> None:
        """What the clock has to do until then, each at its own time."""
        while (due := due_rows.next_due(tx)) is not None and due <= at:
            for kind, number in due_rows.due(tx, moment(due)):
                due_rows.tick(tx, kind, number, moment(due))

    def _report(self, turn: Turn, step: Step) -> None:
        who, name = NEIGHBOURS[self._chance.choice(list(NEIGHBOURS))]
        person = people.meet(turn.tx, who, name.text(self._language), self._language, turn.at)
        home = turn.district.community(guess_community(turn.district, step.words))
        point = home.centre if home else None
        again = season_plan.file()["again"][self._language] in step.words
        spread = 0.0003 if again else 0.004
        ticket = submission.open_ticket(
            turn,
            chat=who,
            category=guess_category(turn.district, step.words),
            community=home.id if home else None,
            reporter=person.id,
            anonymous=self._chance.random() < 0.05,  # noqa: PLR2004
            words=step.words,
            place=None,
            latitude=point[0] + self._chance.uniform(-spread, spread) if point else None,
            longitude=point[1] + self._chance.uniform(-spread, spread) if point else None,
        )
        tickets.follow(turn.tx, ticket.number, who, turn.at)
        self._handle(turn, ticket)

    def _serve(self, turn: Turn, step: Step) -> None:
        """With the location that is asked for."""
        key, _, place = step.words.partition(" ")
        person = people.person(turn.tx, NEIGHBOURS[key][0])
        at = turn.district.place(place)
        if person is None or at is None or at.centre is None:
            return
        said = Said(Actor(person.id, person.name, self._language), Place(person.id, private=True), step.key)
        (presence.check_in if step.does == "checkin" else presence.check_out)(turn, said, person)
        presence.hear(turn, replace(said, location=Location(*at.centre, accuracy=10.0), sent_at=turn.at), person)

    def _handle(self, turn: Turn, ticket: Ticket) -> None:
        """What comes of it, as far as that is known now."""
        luck = self._chance.random()
        if ticket.unit is None:
            self._plan(self._at_work(turn, turn.at + HOUR), "decline" if luck < 0.2 else "assign", ticket.number)  # noqa: PLR2004
            return
        slow = ticket.unit in SLOW and self._chance.random() < 0.4  # noqa: PLR2004
        answers = self._share(turn.at, ticket.respond_by, 1.3 if slow else self._chance.uniform(0.1, 0.8))
        ends = self._share(turn.at, ticket.resolve_by, 1.4 if slow else self._chance.uniform(0.3, 0.95))
        accepted = self._at_work(turn, answers)
        if luck < 0.06:  # noqa: PLR2004
            self._plan(accepted, "return", ticket.number)
            return
        self._plan(accepted, "accept", ticket.number)
        if season_plan.file()["again"][self._language] in ticket.words:
            return  # it is for the visitor to see that they are one matter
        if luck > 0.94:  # noqa: PLR2004
            self._plan(self._at_work(turn, accepted + HOUR), "extend" if luck > 0.96 else "escalate", ticket.number)  # noqa: PLR2004
        self._plan(max(self._at_work(turn, ends), accepted + HOUR), "close", ticket.number)

    def _go_on(self, turn: Turn, step: Step, ticket: Ticket) -> None:
        if step.does in ("satisfied", "unsatisfied", "unsolved"):
            self._rate(turn, step, ticket)
            return
        words = season_plan.file()["words"].get(step.does, {}).get(self._language, "")
        order = self._order(turn, step, ticket, DESK if step.does == "assign" else words)
        if order is None or dispatch.carry_out(turn, order) is not None:
            return
        after = tickets.ticket(turn.tx, ticket.number)
        if after and step.does in ("assign", "return"):
            self._handle(turn, after)
        if after and after.status == Status.RESOLVED:
            self._ask(turn, after)

    def _order(self, turn: Turn, step: Step, ticket: Ticket, words: str) -> Order | None:
        unit = turn.district.unit(ticket.unit)
        if step.does in ("assign", "decline", "extend"):
            seat = self._stage.panes["coordinator"][0]
            who = Actor(seat.person.id, seat.person.name, self._language)
            return Order(who, Place(seat.chat.id, private=False), step.does, ticket.number, words)
        if unit is None or unit.chat is None or ticket.status not in OPEN:
            return None
        seat = next(seat for seat in self._stage.panes["unit"] if (seat.chat.id, seat.topic) == (unit.chat, unit.topic))
        where = Place(unit.chat, private=False, topic=unit.topic)
        order = Order(Actor(seat.person.id, seat.person.name, self._language), where, step.does, ticket.number, words)
        if step.does != "close":
            return order
        photo = Attachment("photo", self._photo, f"{self._photo}-{ticket.number}")
        return replace(order, said=Said(order.who, where, step.key + 1_000_000, words, attachment=photo))

    def _ask(self, turn: Turn, ticket: Ticket) -> None:
        """Half of them answer."""
        luck = self._chance.random()
        rating = "satisfied" if luck < 0.38 else "unsatisfied" if luck < 0.48 else "unsolved"  # noqa: PLR2004
        if luck < 0.55:  # noqa: PLR2004
            self._plan(turn.at + self._chance.uniform(1, 40) * HOUR, rating, ticket.number)

    def _rate(self, turn: Turn, step: Step, ticket: Ticket) -> None:
        person = people.person(turn.tx, ticket.reporter or 0)
        if person is None:
            return
        who = Actor(person.id, person.name, self._language)
        values = (str(ticket.number), str(ticket.round), step.does)
        survey.rate(turn, Pressed(who, Place(person.id, private=True), 0, "rate", values), person)
        after = tickets.ticket(turn.tx, ticket.number)
        if after and after.status in OPEN:
            self._handle(turn, after)

    def _share(self, begun: int, by: int | None, share: float) -> float:
        return begun + ((by or begun + 3 * DAY) - begun) * share

    def _at_work(self, turn: Turn, at: float) -> float:
        """That time, or the next morning on which somebody works."""
        hours, now = workhours_of(turn.district, moment(at)), moment(at)
        today = morning_of(hours, now)
        if today and today.begins <= now < today.ends:
            return at
        later = next_morning(hours, now) + timedelta(minutes=self._chance.uniform(5, 90))
        return stamp(later)
