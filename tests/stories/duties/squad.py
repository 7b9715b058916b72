"""A crossing with volunteers on duty: planned without a sheet, so that a story says only what it is about."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from issuebot.domain.roster import moments
from issuebot.domain.roster.duty import Happened
from issuebot.domain.roster.hours import written
from issuebot.simulator import Message, Person
from issuebot.store.engine.database import Tx
from issuebot.store.members import people
from issuebot.store.rosters import duties, record, services, volunteers
from issuebot.store.rosters.duties import Duty
from tests.stories.world import World

POST = (33.8712, 115.7795)
POSTS = """[[posts]]
id = "renmin-crossing"
name = { zh = "人民路口", en = "Renmin Road crossing" }
centre = [33.8712, 115.7795]
radius = 150
"""
BEFORE = '[[communities]]\nid = "xingfu"'
METRE = 1 / 111_195  # degrees of latitude
MINUTE, HOUR, DAY = 60, 3600, 86400


@dataclass
class Squad:
    """`begin` is an hour after the world began: 11:00 on a Monday."""

    world: World
    begin: int = 0
    known: dict[int, int] = field(default_factory=dict)

    async def enlist(self, *who: Person, unit: str | None = "police-station") -> None:
        """They are volunteers of the unit, and the bot knows them."""
        for person in who:

            def add(tx: Tx, person: Person = person) -> int:
                people.meet(tx, person.id, person.name, person.user.get("language_code"), int(self.world.time))
                return volunteers.add(tx, unit, person.name, contact="13800000000", person=person.id).id

            self.known[person.id] = await self.world.database.write(add)

    async def plan(
        self, who: Person, after: int = 0, hours: float = 2, *, place: str | None = "renmin-crossing", **more: Any
    ) -> int:
        """A duty of theirs, so many seconds after `begin`; its number."""
        starts = self.begin + after
        ends = starts + int(hours * HOUR)
        zone = self.world.district.zone
        step = moments.reached(starts, ends, zone, int(self.world.time))
        holder = self.known[who.id]
        row = {
            "kind": "crossing",
            "place": place,
            "unit": "police-station",
            "status": "planned",
            "starts": starts,
            "ends": ends,
            "volunteer": holder,
            "rostered": holder,
            "step": step,
            "next_due_at": moments.next_due(step, starts, ends, zone),
        }

        def add(tx: Tx) -> int:
            [number] = duties.add_all(tx, [row])
            duty = duties.duty(tx, number)
            assert duty
            duty = (more and duties.change(tx, duty, **more)) or duty
            record.record(tx, duty, Happened.IMPORTED, int(self.world.time))
            return number

        return await self.world.database.write(add)

    async def moves(self, number: int, seconds: int) -> None:
        """A duty begins and ends so much later, as a newer sheet has it."""

        def change(tx: Tx) -> None:
            before = duties.duty(tx, number)
            assert before
            after = duties.change(tx, before, starts=before.starts + seconds, ends=before.ends + seconds)
            assert after
            record.record(tx, after, Happened.MOVED, int(self.world.time))

        await self.world.database.write(change)

    async def at(self, seconds: int) -> None:
        """So many seconds after `begin`, with all that the clock does until then."""
        self.world.time = max(self.world.time, float(self.begin + seconds))
        for _ in range(4):
            await self.world.tick()

    async def checks_in(self, who: Person, *, metres: float = 0, accuracy: float | None = 10) -> Message:
        return await self._shares("/checkin", who, metres, accuracy)

    async def checks_out(self, who: Person, *, metres: float = 0, accuracy: float | None = 10) -> Message:
        return await self._shares("/checkout", who, metres, accuracy)

    async def shares(self, who: Person, metres: float = 0, accuracy: float | None = 10) -> Message:
        """The last answer to a location so far north of the post."""
        who.sends_location(POST[0] + metres * METRE, POST[1], accuracy=accuracy)
        await self.world.settle()
        return who.messages[-1]

    async def duty(self, number: int) -> Duty:
        found = await self.world.read(lambda tx: duties.duty(tx, number))
        assert found
        return found

    async def seconds(self, number: int) -> dict[int, int]:
        """Who has how many seconds of a duty, by person."""
        found = await self.world.read(lambda tx: services.of_duty(tx, number))
        names = {volunteer: person for person, volunteer in self.known.items()}
        return {names[one.volunteer]: one.seconds for one in found}

    async def hours(self, number: int) -> dict[int, str]:
        """The same to the minute: a message takes its second to arrive."""
        return {who: written(seconds + 30) for who, seconds in (await self.seconds(number)).items()}

    async def _shares(self, command: str, who: Person, metres: float, accuracy: float | None) -> Message:
        who.says(command)
        await self.world.settle()
        return await self.shares(who, metres, accuracy)


async def squad_in(world: World) -> Squad:
    await world.edits_district((BEFORE, f"{POSTS}\n{BEFORE}"))
    begin = datetime.fromtimestamp(world.time, UTC).replace(minute=0, second=0)
    return Squad(world, int(begin.timestamp()) + HOUR)
