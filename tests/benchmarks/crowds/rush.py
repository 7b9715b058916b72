"""A thousand residents report within ten seconds, to five units: `python -m tests.benchmarks rush`.

Limits are on, on both sides, and time is real: how long it takes is what Telegram's limits make of it, and little more.
"""

import asyncio
import json
import re
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path

from aiogram import Bot
from pydantic import SecretStr

from issuebot.domain.district.model import District
from issuebot.simulator import Message, Person, Telegram
from tests.benchmarks.crowds.crowd import Watching

RESIDENTS = 1000
SECONDS = 10.0  # in which all of them begin
PER_SECOND = 30  # calls that Telegram lets through
PATIENCE = 400.0
LATE = 60.0
# One complaint for each of five units, wherever it is.
COMPLAINTS = ("电线垂下来了", "垃圾桶满溢", "路灯不亮", "宣传栏破损", "有人打架")
HOME = "和平花园"
NUMBER = re.compile(r"#(\d+) ")


@dataclass(frozen=True, slots=True)
class Rushed:
    """`ratio`: to what the calls to residents need at 30 a second. `behind`: seconds from the last receipt to the last
    ticket that a unit first read of.
    """

    calls: int
    seconds: float
    ratio: float
    refused: int
    behind: float
    worst: float  # seconds from its receipt until the unit read of a ticket
    missing: int


class Rush:
    """Everybody sends one photo with a caption, and taps once on the draft."""

    def __init__(self, district: District) -> None:
        self.telegram = Telegram(now=time.time)
        for unit in district.units:
            topics = [other.topic for other in district.units if other.chat == unit.chat and other.topic]
            if unit.chat and unit.chat not in self.telegram._chats:
                self.telegram.group(unit.name.zh, unit.chat, topics=topics)
        if district.desk_chat:
            self.telegram.group("协调群", district.desk_chat)
        self.residents = {
            number: self.telegram.person(f"住户{number}", id=number, started=True)
            for number in range(7_600_000_000, 7_600_000_000 + RESIDENTS)
        }
        self.receipts: dict[int, float] = {}
        self.units: dict[int, float] = {}
        self.pressed: set[int] = set()
        self.began = 0.0

    async def play(self) -> Rushed:
        self.began = time.perf_counter()
        for place, resident in enumerate(self.residents.values()):
            await asyncio.sleep(self.began + place * SECONDS / RESIDENTS - time.perf_counter())
            self._reports(place, resident)
        while not self._is_over() and time.perf_counter() - self.began < PATIENCE:  # noqa: ASYNC110 nothing tells it
            await asyncio.sleep(0.2)
        return self._rushed()

    def sees(self, message: Message, at: float) -> None:
        if message.chat.id < 0:
            for number in NUMBER.findall(message.words):
                self.units.setdefault(int(number), at)
        elif message.button("提交") and message.chat.id not in self.pressed:
            self.pressed.add(message.chat.id)
            self.residents[message.chat.id].presses("提交", on=message)
        elif found := NUMBER.search(message.words):
            self.receipts.setdefault(int(found[1]), at)

    def forget(self) -> None:
        """A thousand lives need little memory."""

    def _reports(self, place: int, resident: Person) -> None:
        # Far enough apart in words and in rooms that nobody is offered the report of another.
        resident.sends_photo(f"{HOME}{place}室{COMPLAINTS[place % len(COMPLAINTS)]}")

    def _is_over(self) -> bool:
        return len(self.receipts) == RESIDENTS and self.receipts.keys() <= self.units.keys()

    def _rushed(self) -> Rushed:
        calls = [call for call in self.telegram.calls if call.chat and call.counted]
        private = sum(call.ok and (call.chat or 0) > 0 for call in calls)
        last = max(self.receipts.values(), default=0.0)
        waits = [at - self.receipts[number] for number, at in self.units.items() if number in self.receipts]
        return Rushed(
            calls=private,
            seconds=last - self.began,
            ratio=(last - self.began) / (private / PER_SECOND),
            refused=sum(1 for call in self.telegram.calls if call.error and "Too Many" in call.error),
            behind=max(self.units.values(), default=0.0) - last,
            worst=max(waits, default=0.0),
            missing=len(self.receipts.keys() - self.units.keys()) + RESIDENTS - len(self.receipts),
        )


async def rush(url: str, district: Path) -> Rushed:
    """The bot as it runs in earnest, but for its session."""
    from issuebot import app, logs
    from issuebot.district_file import read_file
    from issuebot.settings import Settings
    from issuebot.telegram import connection

    logs.set_up("warning", "console")
    crowd = Rush(read_file(district)[0])
    connection.connect = lambda *_, **__: Bot("42:TEST", session=Watching(crowd))
    settings = Settings(
        bot_token=SecretStr("42:TEST"),
        database_url=url,
        district_file=str(district),
        webhook_url="",
        listen="127.0.0.1:0",
    )
    ready = asyncio.Event()
    bot = asyncio.ensure_future(app.run(settings, ready.set))
    await asyncio.wait_for(ready.wait(), 60)
    try:
        return await crowd.play()
    finally:
        bot.cancel()
        await asyncio.wait([bot])


if __name__ == "__main__":
    print(json.dumps(asdict(asyncio.run(rush(sys.argv[1], Path(sys.argv[2]))))))  # noqa: T201 what the parent reads
