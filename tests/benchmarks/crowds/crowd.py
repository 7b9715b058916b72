"""People who act the moment they see what they need, and how long they waited for it."""

import asyncio
import time
from collections import deque
from typing import Any, Protocol

from aiogram import Bot
from aiogram.methods import TelegramMethod

from issuebot.simulator import Message, Person, Telegram
from issuebot.simulator.session import Session

RESIDENTS = 200
PATIENCE = 120.0  # seconds: a crowd that waits longer will wait for ever


class Crowd:
    """Residents who play one round after the other; what a round is, the subclass says."""

    updates_each = 1

    def __init__(self) -> None:
        self.telegram = Telegram(now=time.time, limits=False)
        self.residents = [
            self.telegram.person(f"住户{number}", id=7_400_000_000 + number, started=True)
            for number in range(RESIDENTS)
        ]
        self.free = deque(self.residents)
        self.waits: list[float] = []  # seconds from an update put in the queue to the call that answers it
        self.counted = 0
        self.refused: list[str] = []
        self.strays = 0  # messages that nobody waits for: sent twice
        self._playing = 0
        self._left = 0
        self._rounds_over = asyncio.Event()

    def greet(self, resident: Person) -> None:
        raise NotImplementedError

    def begin(self, resident: Person) -> None:
        raise NotImplementedError

    def sees(self, message: Message, at: float) -> None:
        """A call wrote this message; `at` is when it was made."""
        raise NotImplementedError

    async def greet_all(self) -> None:
        """Everybody meets the bot, and its first steps are not measured."""
        self._playing, self._left = RESIDENTS, 0
        self._rounds_over.clear()
        while self.free:
            self.greet(self.free.popleft())
        await asyncio.wait_for(self._rounds_over.wait(), PATIENCE)
        self.forget()
        self.counted, self.waits = 0, []

    async def play(self, rounds: int) -> None:
        """All residents at once, each beginning anew as soon as a round is over."""
        self._begin_rounds(rounds)
        while self.free and self._left:
            self._begin_next()
        await asyncio.wait_for(self._rounds_over.wait(), PATIENCE)
        self.forget()

    async def play_paced(self, rounds: int, per_second: float) -> None:
        """Rounds begin at an even pace, whatever came of those before."""
        self._begin_rounds(rounds)
        start, self._left = time.perf_counter(), 0
        for number in range(rounds):
            await asyncio.sleep(start + number / per_second - time.perf_counter())
            self._left = 1
            self._begin_next()
        if self._playing:
            await asyncio.wait_for(self._rounds_over.wait(), PATIENCE)
        self.forget()

    def ends(self, resident: Person) -> None:
        self._playing -= 1
        self.free.append(resident)
        if self._left:
            self._begin_next()
        elif not self._playing:
            self._rounds_over.set()

    def forget(self) -> None:
        """What is over goes, so that the memory measured is the bot's and not that of Telegram's history."""
        self.counted += self.telegram.counted()
        self.refused += [f"{call.method}: {call.error}" for call in self.telegram.calls if call.error and call.counted]
        self.telegram.calls.clear()
        self.telegram.confirmed.clear()
        self.telegram.presses = {key: press for key, press in self.telegram.presses.items() if not press.answer}

    def _begin_rounds(self, rounds: int) -> None:
        self._playing, self._left = 0, rounds
        self.waits = []
        self._rounds_over.clear()

    def _begin_next(self) -> None:
        self._left -= 1
        self._playing += 1
        self.begin(self.free.popleft())


class Chatter(Crowd):
    """A round is a word and its echo."""

    def __init__(self) -> None:
        super().__init__()
        self._said: dict[int, tuple[Person, float]] = {}

    def greet(self, resident: Person) -> None:
        self.begin(resident)

    def begin(self, resident: Person) -> None:
        self._said[resident.id] = (resident, time.perf_counter())
        resident.says("幸福里3号楼门口电线垂下来了")

    def sees(self, message: Message, at: float) -> None:
        resident, said_at = self._said.pop(message.chat.id)
        self.waits.append(at - said_at)
        message.chat._messages.clear()
        self.ends(resident)


class Audience(Protocol):
    """Who acts on what the bot writes."""

    telegram: Telegram

    def sees(self, message: Message, at: float) -> None: ...
    def forget(self) -> None: ...


class Watching(Session):
    """The simulator's session, which shows the crowd every message that a call writes."""

    def __init__(self, crowd: Audience) -> None:
        super().__init__(crowd.telegram)
        self._crowd = crowd

    async def make_request(self, bot: Bot, method: TelegramMethod[Any], timeout: int | None = None) -> Any:  # noqa: ASYNC109 aiogram's signature
        at = time.perf_counter()
        result = await super().make_request(bot, method, timeout)
        if method.__api_method__.startswith(("send", "edit")):
            arguments = getattr(method, "arguments", None) or vars(method)
            chat = self._crowd.telegram.chat(arguments["chat_id"])
            message = chat.find(arguments.get("message_id") or chat._last_id)
            if message:
                self._crowd.sees(message, at)
            if len(self._crowd.telegram.calls) > 1000:
                self._crowd.forget()
        return result
