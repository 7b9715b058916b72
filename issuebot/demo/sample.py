"""A district at work: forty tickets out of three weeks, each of which came and went through the bot's own door."""

import re
import time
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from issuebot.demo import roster, season_plan
from issuebot.demo.cast import Seat
from issuebot.demo.page import picture
from issuebot.demo.season import Season
from issuebot.demo.stage import Stage
from issuebot.domain.district.parts import Name
from issuebot.simulator import Message, Person
from issuebot.store import tickets

Json = dict[str, Any]
FILE = Path(__file__).parent / "sample.toml"
DAYS = 21
ENOUGH = 60.0  # seconds between the last of it and the visitor
SHARES = ("checkin", "checkout")
SUBMIT, APART = "submit:.*", "alone:.*"  # what the buttons bring the bot
RATE = "rate:{number}:\\d+:{rating}"
SAYS = {  # how a reply to a card names what it is
    "ask": Name("追问 {words}", "ask: {words}"),
    "close": Name("办结 {words}", "close: {words}"),
    "decline": Name("不予受理 {words}", "decline: {words}"),
    "note": Name("备注 {words}", "note: {words}"),
    "return": Name("退回 {words}", "return: {words}"),
    "tell": Name("告诉居民 {words}", "tell: {words}"),
}


@dataclass(frozen=True, slots=True)
class Step:
    """Of the ticket at this place in the file; `does` is `report`, or what came then."""

    at: float
    place: int
    does: str


def begin(now: float, *, season: bool = False) -> float:
    """When the stage has to begin, for the sample to end now."""
    return now - timedelta(days=season_plan.DAYS if season else DAYS).total_seconds()


async def play(stage: Stage, language: str, *, season: bool = False) -> None:
    """Until the machine's own time is reached; the clock's work is done on the way. `season`: with three months."""
    await _Player(stage, language, season=season).play()


@cache
def _file() -> Json:
    return tomllib.loads(FILE.read_text(encoding="utf-8"))


class _Player:
    def __init__(self, stage: Stage, language: str, *, season: bool = False) -> None:
        self.stage = stage
        self.language = language
        now = time.time()
        self.season = Season(stage, language, now, begin(now)) if season else None
        self.numbers: dict[int, int] = {}
        self.shifts: list[roster.Shift] = []

    async def play(self) -> None:
        now = time.time()
        here = datetime.fromtimestamp(now, self.stage.district.zone)
        await self.stage.plan(here, self.language, season=self.season is not None)
        self.shifts = list(roster.served(here))
        for step in sorted((*self._steps(now), *self._serving()), key=lambda step: step.at):
            await self._move_to(step.at)
            if step.does in SHARES:
                await self._serves(self.shifts[step.place], step.does)
                continue
            ticket = _file()["tickets"][step.place]
            who = self.stage.cast.neighbours[ticket["who"]]
            if step.does == "report":
                await self._report(step.place, ticket, who)
            else:
                await self._goes_on(self.numbers[step.place], step.does, who)
        await self._move_to(time.time())
        if self.season:
            await self.season.count()
        self.stage.begun_at = self.stage.clock.now()

    async def _move_to(self, at: float) -> None:
        if self.season:
            await self.season.advance(at)
        await self.stage.move_to(at)

    def _steps(self, now: float) -> Iterator[Step]:
        """What would be later than now has not happened yet."""
        zone = self.stage.district.zone
        for place, ticket in enumerate(_file()["tickets"]):
            begun = _moment(ticket["ago"], datetime.fromtimestamp(now, zone)).timestamp()
            yield Step(begun, place, "report")
            for hours, does in re.findall(r"(\d+)h (\w+)", ticket["then"]):
                if (at := begun + int(hours) * 3600) < now - ENOUGH:
                    yield Step(at, place, does)

    def _serving(self) -> Iterator[Step]:
        for place, shift in enumerate(self.shifts):
            yield Step(shift.starts - 120, place, "checkin")
            yield Step(shift.ends - 60, place, "checkout")

    async def _serves(self, shift: roster.Shift, does: str) -> None:
        who, place = self.stage.cast.neighbours[shift.who], self.stage.district.place(shift.place)
        who.says(f"/{does}")
        await self.stage.settle()
        if place and place.centre:
            who.sends_location(*place.centre, accuracy=10)
            await self.stage.settle()

    async def _report(self, place: int, ticket: Json, who: Person) -> None:
        words = ticket[self.language]
        if home := self.stage.district.community(ticket.get("home")):
            group = next(seat.chat for seat in self.stage.panes["resident"] if seat.chat.id == home.group_chat)
            who.says(f"/report {words}", to=group)
        elif "photo" in ticket:
            who.sends_photo(words, content=picture(ticket["photo"]))
        else:
            who.says(words)
        await self.stage.settle()
        if not home:
            await self._press(who, APART)
            if "at" in ticket:
                who.sends_location(*ticket["at"])
                await self.stage.settle()
            await self._press(who, SUBMIT)
        self.numbers[place] = await self.stage.database.read(tickets.newest)

    async def _goes_on(self, number: int, does: str, who: Person) -> None:
        ticket = await self.stage.database.read(lambda tx: tickets.ticket(tx, number))
        if ticket is None:
            return
        if does in ("satisfied", "unsatisfied", "unsolved"):
            await self._press(who, RATE.format(number=number, rating=does))
            return
        if does == "answer":
            who.says(self._words("answer"), reply_to=_about(who.messages, number))
        elif does in ("assign", "decline"):
            self._desk_does(number, does)
        else:
            self._unit_does(number, does, ticket.unit, ticket.category)
        await self.stage.settle()

    def _desk_does(self, number: int, does: str) -> None:
        seat = self.stage.panes["coordinator"][0]
        if does == "assign":
            seat.person.says(f"/assign {number} urban-management", to=seat.chat)
        else:
            seat.person.says(f"/decline {number} {self._words(does)}", to=seat.chat)

    def _unit_does(self, number: int, does: str, unit_id: str | None, category: str | None) -> None:
        unit = self.stage.district.unit(unit_id)
        seat = next(
            seat for seat in self.stage.panes["unit"] if unit and (seat.chat.id, seat.topic) == (unit.chat, unit.topic)
        )
        card = _about(_shown(seat), number)
        proof = _file()["proof"].get(category) if does == "close" else None
        if does == "accept":
            seat.person.says("收到" if self.language == "zh" else "OK", reply_to=card)
        elif proof:
            seat.person.sends_photo(self._says(does, category), content=picture(proof), reply_to=card)
        else:
            seat.person.says(self._says(does, category), reply_to=card)

    def _says(self, does: str, category: str | None) -> str:
        return SAYS[does].text(self.language).format(words=self._words(does, category))

    def _words(self, does: str, category: str | None = None) -> str:
        templates = self.stage.district.templates
        found = next((one for one in templates if (one.move, one.category) == (does, category) and category), None)
        return found.text.text(self.language) if found else str(_file()["words"][does][self.language])

    async def _press(self, who: Person, data: str) -> None:
        """The newest button that brings the bot this, where there is one."""
        offered = ((one, button) for one in reversed(who.messages) for row in one.rows for button in row)
        found = next((both for both in offered if re.fullmatch(data, both[1].get("callback_data", ""))), None)
        if found:
            who.presses(found[1]["text"], found[0])
            await self.stage.settle()


def _moment(ago: str, now: datetime) -> datetime:
    """`12d 08:40` is twelve days ago at that time, `3h` and `50m` are so long ago."""
    count, unit, clock = re.fullmatch(r"(\d+)([dhm])(?: (\d\d:\d\d))?", ago).groups()  # type: ignore[union-attr]  # our own file
    if not clock:
        return now - timedelta(**{{"h": "hours", "m": "minutes"}[unit]: int(count)})
    hour, minute = map(int, clock.split(":"))
    return (now - timedelta(days=int(count))).replace(hour=hour, minute=minute, second=0, microsecond=0)


def _shown(seat: Seat) -> list[Message]:
    return [message for message in seat.chat.messages if seat.shows(message.topic)]


def _about(messages: list[Message], number: int) -> Message | None:
    """The newest message of the bot that is about this ticket."""
    return next((one for one in reversed(messages) if re.match(rf"\W*#{number}\b", one.words)), None)
