"""A town that plays whole lives of reports: photo, 提交, 签收, after-photo, 满意; five updates each."""

import re
import time
from collections import deque
from dataclasses import dataclass

from issuebot.domain.district.model import District
from issuebot.simulator import Group, Message, Person, Telegram

COMPLAINTS = ("电线垂下来了", "垃圾桶满溢", "路灯不亮", "公益广告破损", "广场舞扰民")


@dataclass(eq=False, slots=True)
class Life:
    resident: Person
    submitted: bool = False
    rated: bool = False
    closed: bool = False


class Town:
    """Residents and one officer who act the moment a message lets them: photo, 提交, 签收, /close, 满意."""

    def __init__(self, district: District, lives: int) -> None:
        self.telegram = Telegram(now=time.time, limits=False)
        self.officer = self.telegram.person("周科", id=7_300_000_011)
        self.groups: dict[int, Group] = {}
        for unit in district.units:
            if unit.chat and unit.chat not in self.groups:
                topics = [other.topic for other in district.units if other.chat == unit.chat and other.topic]
                self.groups[unit.chat] = self.telegram.group(
                    unit.name.zh, unit.chat, topics=topics, members=[self.officer]
                )
        self._communities = [community.name.zh for community in district.communities if community.paired_unit]
        residents = (
            self.telegram.person(f"住户{n}", id=7_400_000_000 + n, language="zh-hans", started=True)
            for n in range(lives)
        )
        self.lives = {resident.id: Life(resident) for resident in residents}
        self._unborn = deque(self.lives.values())
        self._first_update = self.telegram.updates._last_id + 1
        self.accepted: set[int] = set()
        self.resolved: set[int] = set()
        self.ended: set[int] = set()

    @property
    def updates(self) -> range:
        return range(self._first_update, self.telegram.updates._last_id + 1)

    @property
    def over(self) -> bool:
        return all(life.closed for life in self.lives.values()) and len(self.ended) == len(self.lives)

    def begin(self) -> None:
        if self._unborn:
            life = self._unborn.popleft()
            number = life.resident.id - 7_400_000_000
            place, complaint = (words[number % len(words)] for words in (self._communities, COMPLAINTS))
            life.resident.sends_photo(f"{place}{number}室门口{complaint}")

    def sees(self, chat: int, message_id: int) -> None:
        message = self.telegram.chat(chat).find(message_id)
        if message and chat in self.groups:
            self._officer_sees(message)
        elif message and chat in self.lives:
            self._resident_sees(self.lives[chat], message)

    def _resident_sees(self, life: Life, message: Message) -> None:
        if message.button("提交") and not life.submitted:
            life.submitted = True
            life.resident.presses("提交", message)
        elif message.button("已解决，满意") and not life.rated:
            life.rated = True
            life.resident.presses("已解决，满意", message)
        elif "已结案" in message.words and not life.closed:
            life.closed = True
            self.begin()

    def _officer_sees(self, message: Message) -> None:
        number = number_of(message)
        if message.button("签收"):
            if number not in self.accepted:
                self.accepted.add(number)
                self.officer.presses("签收", message)
        elif message.button("办结"):
            if number not in self.resolved:
                self.resolved.add(number)
                group = self.groups[message.chat.id]
                self.officer.sends_photo(f"/close {number} 已处理", to=group, topic=message.topic)
        elif "已结案" in message.words:
            self.ended.add(number)


def number_of(message: Message) -> int:
    found = re.match(r"#(\d+)", message.words)
    return int(found[1]) if found else 0
