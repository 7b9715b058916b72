"""Whole lives of reports: photo, 提交, 签收, after-photo, 满意; five updates each."""

import re
import time
from collections import deque
from dataclasses import dataclass, field

from issuebot.domain.district.model import District
from issuebot.simulator import Group, Message, Person
from tests.benchmarks.crowds.crowd import Crowd

COMPLAINTS = ["电线垂下来了", "垃圾桶满溢", "路灯不亮", "公益广告破损", "乱停车", "广场舞扰民"]
ROOM = re.compile(r"(\d+)室")
NUMBER = re.compile(r"#(\d+)")
KEPT = 1000  # messages of lives that are over
LAST_WORDS = ["已结案", "最新情况见下面的新消息"]


@dataclass(slots=True)
class Life:
    """`asked` tells, for each chat, when somebody last acted there and is not answered yet."""

    resident: Person
    pressed: Message | None = None
    asked: dict[int, float] = field(default_factory=dict)
    ended: set[tuple[int, str]] = field(default_factory=set)
    leftovers: list[Message] = field(default_factory=list)


class Lives(Crowd):
    """Each resident lives in one of the paired communities; the room in their words tells units' cards apart."""

    updates_each = 5

    def __init__(self, district: District) -> None:
        super().__init__()
        self._communities = [community.id for community in district.communities if community.paired_unit]
        self._officer = self.telegram.person("周科", id=7_300_000_011)
        self._groups: dict[int, Group] = {}
        for unit in district.units:
            topics = [other.topic for other in district.units if other.chat == unit.chat and other.topic]
            if unit.chat and unit.chat not in self._groups:
                self._groups[unit.chat] = self.telegram.group(
                    unit.name.zh, unit.chat, topics=topics, members=[self._officer]
                )
        self._lives: dict[int, Life] = {}
        self._greeted: dict[int, Person] = {}
        self._history: deque[Message] = deque()

    def greet(self, resident: Person) -> None:
        self._greeted[resident.id] = resident
        resident.starts(f"c_{self._communities[resident.id % len(self._communities)]}")

    def begin(self, resident: Person) -> None:
        life = self._lives[resident.id] = Life(resident)
        complaint = COMPLAINTS[resident.id // len(self._communities) % len(COMPLAINTS)]
        self._asks(life, resident.id)
        resident.sends_photo(f"{resident.id}室门口{complaint}")

    def sees(self, message: Message, at: float) -> None:
        if message.chat.id < 0:
            room = ROOM.search(message.words)
            if room:
                self._unit_sees(self._lives[int(room[1])], message, at)
        elif message.chat.id in self._lives:
            self._resident_sees(self._lives[message.chat.id], message, at)
        elif message.chat.id in self._greeted:
            self.ends(self._greeted.pop(message.chat.id))
        else:
            self.strays += 1

    def _resident_sees(self, life: Life, message: Message, at: float) -> None:
        if message.button("提交"):
            self._answered(life, message, at)
            self._presses(life, life.resident, "提交", message)
        elif message.button("已解决，满意"):
            self._presses(life, life.resident, "已解决，满意", message)
        elif message is life.pressed:
            self._answered(life, message, at)
        self._ends_where_closed(life, message)

    def _unit_sees(self, life: Life, message: Message, at: float) -> None:
        chat = message.chat.id
        if message.button("签收"):
            self._asks(life, chat)
            life.leftovers.append(message)
            self._officer.presses("签收", message)
            return
        self._answered(life, message, at)
        number = NUMBER.search(message.words)
        if message.button("办结") and number:
            self._asks(life, chat)
            words = f"/close {number[1]} 已处理"
            photo = self._officer.sends_photo(words, to=self._groups[chat], topic=message.topic)
            life.leftovers.append(photo)
        self._ends_where_closed(life, message)

    def _presses(self, life: Life, who: Person, label: str, on: Message) -> None:
        life.pressed = on
        self._asks(life, on.chat.id)
        who.presses(label, on)

    def _asks(self, life: Life, chat: int) -> None:
        life.asked[chat] = time.perf_counter()

    def _answered(self, life: Life, message: Message, at: float) -> None:
        asked = life.asked.pop(message.chat.id, None)
        if asked is not None:
            self.waits.append(at - asked)

    def _ends_where_closed(self, life: Life, message: Message) -> None:
        """A life is over when the resident and the unit see it closed, and the first receipt points to the last one."""
        life.ended |= {(message.chat.id, words) for words in LAST_WORDS if words in message.words}
        if len(life.ended) == 3:
            self._keep(life.leftovers)
            life.resident.chat._messages.clear()
            self._lives.pop(life.resident.id)
            self.ends(life.resident)

    def _keep(self, leftovers: list[Message]) -> None:
        """What a life leaves in a group stays for a while: the bot may answer the last message there only now."""
        self._history += leftovers
        while len(self._history) > KEPT:
            oldest = self._history.popleft()
            oldest.chat._messages.pop(oldest.id)
