"""A town that never rests: lives of reports one after the other, people who go away, and strangers who mean harm."""

import json
import random
from typing import Any

from issuebot.domain.district.model import District
from issuebot.simulator import Message, Person
from tests.hostile import CALLBACKS, TEXTS
from tests.process.kills.town import Life, Town
from tests.soak.office import Office
from tests.soak.squad import Squad

LEAVING = 12  # one resident in so many blocks the bot as soon as the report is made
FIRST_RESIDENT = 7_400_000_000
STRANGERS = 40
STRANGE = "生人" + "\u0301" * 30


class SoakTown(Town):
    """`promised` are the updates of those who did what the bot asked them to, as Telegram had them."""

    def __init__(self, district: District, lives: int, chance: random.Random) -> None:
        super().__init__(district, lives)
        self.squad = Squad(self.telegram, district)
        self.office = Office(self.squad.coordinator)
        self.gone: set[int] = set()
        self.harms = 0
        self.promised: set[int] = set()
        self._chance = chance
        self._strangers = [
            self.telegram.person(f"{STRANGE}{n}", id=7_600_000_000 + n, started=True) for n in range(STRANGERS)
        ]
        push = self.telegram.updates.push_raw

        def noting(update: dict[str, Any]) -> dict[str, Any]:
            queued = push(update)
            if _writer(queued) in self.lives or _writer(queued) in {self.officer.id, *self.squad.people}:
                self.promised.add(queued["update_id"])
            return queued

        self.telegram.updates.push_raw = noting  # type: ignore[method-assign]  # the driver's own record

    def begin(self) -> None:
        """Who is done makes no room for the next: they come by the clock."""

    def arrives(self) -> None:
        super().begin()

    def ends(self) -> None:
        """Nobody comes any more."""
        for life in self._unborn:
            del self.lives[life.resident.id]
        self._unborn.clear()

    @property
    def over(self) -> bool:
        closed = all(life.closed for number, life in self.lives.items() if number not in self.gone)
        ended = len(self.resolved) == len(self.lives) == len(self.ended) + len(self.gone)
        return closed and ended and self.squad.imported

    def sees(self, chat: int, message_id: int) -> None:
        super().sees(chat, message_id)
        message = self.telegram.chat(chat).find(message_id) if chat in self.squad.people else None
        if message:
            self.squad.sees(chat, message)
        if message and chat == self.office.coordinator.id:
            self.office.sees(message)

    def _resident_sees(self, life: Life, message: Message) -> None:
        number = life.resident.id - FIRST_RESIDENT
        if life.submitted and number % LEAVING == LEAVING - 1 and "已提交" in message.words:
            if life.resident.id not in self.gone:
                self.gone.add(life.resident.id)
                life.resident.blocks()
            return
        super()._resident_sees(life, message)

    def harms_somehow(self) -> None:
        who = self._chance.choice(self._strangers)
        self.harms += 1
        match self._chance.randrange(6):
            case 0 | 1:
                who.says(self._chance.choice(TEXTS))
            case 2:
                who.sends_photo(self._chance.choice(TEXTS)[:1024])
            case 3:
                who.forges(self._chance.choice(CALLBACKS), self._anybodys_message(who))
            case 4:
                self._presses_anybodys(who)
            case _:
                self.telegram.send_raw(self._odd(who))

    def _anybodys_message(self, who: Person) -> Message | None:
        chat = self._chance.choice([who.chat, *self.groups.values(), self._somebody().resident.chat])
        return self._chance.choice(chat.messages) if chat.messages else None

    def _presses_anybodys(self, who: Person) -> None:
        """A button of somebody else's message: a changed client can send it, from its own chat."""
        messages = [m for m in self._somebody().resident.chat.messages if m.rows]
        own = [m for m in who.messages if self.telegram.wrote(m)]
        if messages and own:
            button = self._chance.choice([button for row in messages[-1].rows for button in row])
            who.forges(button.get("callback_data", "x"), own[-1])

    def _somebody(self) -> Life:
        return self._chance.choice(list(self.lives.values()))

    def _odd(self, who: Person) -> dict[str, Any]:
        """What no Telegram of today sends."""
        message = {"message_id": 1, "date": 1, "chat": who.chat.json(), "from": who.user}
        return self._chance.choice([
            {"message": {"message_id": "x", "chat": 7}},
            {"message": message | {"text": 17}},
            {"message": message | {"text": "x", "reply_to_message": {}}},
            {"message": message | {"hologram": {"file_id": "x"}}},
            {"poll_answer": {"poll_id": "1"}},
            {"edited_message": message | {"text": "那里电线断了", "date": 0}},
            {"callback_query": {"id": "1", "from": who.user, "data": "x"}},
            {"my_chat_member": {"chat": who.chat.json(), "new_chat_member": {"status": "transcended"}}},
            {"message": message | {"location": {"latitude": 1e308, "longitude": -1e308}}},
            {"message": json.loads('{"message_id":' + "1" * 30 + "}") | {"date": 1, "chat": who.chat.json()}},
            {"new_kind_of_update": {"deep": [[[[[]]]]]}},
            {},
        ])  # fmt: skip


def _writer(update: dict[str, Any]) -> int:
    """Of what a person did in person; blocking the bot is no promise."""
    part = update.get("message") or update.get("callback_query") or {}
    return int(part.get("from", {}).get("id", 0))
