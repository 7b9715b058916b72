"""Volunteers of a sheet that a coordinator sends into the storm: they become known, look, swap and check in."""

from collections import Counter
from datetime import datetime, timedelta

from issuebot.domain.district.model import District
from issuebot.simulator import Message, Person, Telegram
from issuebot.store.engine.database import Tx

COUNT = 16
FIRST = 7_500_000_000
HEAD = "日期,时间,类别,地点,单位,姓名,电话"
NAME = "志愿者"
SOON = timedelta(minutes=31)  # so that reminders of half an hour before fall into the storm
REMINDER = "您有班"


class Squad:
    """Every second one offers their duty to all others, and those take what they are offered, and check in."""

    def __init__(self, telegram: Telegram, district: District) -> None:
        self._telegram = telegram
        self._post = district.posts[0]
        self._unit = next(unit.name.zh for unit in district.units if unit.id == "police-station")
        self._zone = district.zone
        self.coordinator = telegram.person("李协调", id=district.coordinators[0].id, language="zh-hans", started=True)
        self.volunteers = {
            FIRST + n: telegram.person(f"{NAME}{n}", id=FIRST + n, language="zh-hans", started=True)
            for n in range(COUNT)
        }
        self.imported = False
        self._pressed: set[tuple[int, int]] = set()
        self._said: set[tuple[int, str]] = set()

    @property
    def people(self) -> set[int]:
        return {self.coordinator.id, *self.volunteers}

    def begins(self) -> None:
        now = datetime.now(self._zone)
        self.coordinator.sends_document(content=self._sheet(now).encode(), name="值班表.csv")

    def sees(self, chat: int, message: Message) -> None:
        if chat == self.coordinator.id:
            self._coordinator_sees(message)
        elif chat in self.volunteers:
            self._volunteer_sees(self.volunteers[chat], message)

    def _sheet(self, now: datetime) -> str:
        lines = [HEAD]
        for n in range(COUNT):
            begin = now + SOON + timedelta(minutes=n % 4)
            if begin.hour == 23:
                begin = (begin + timedelta(hours=1)).replace(minute=n % 4)
            end = begin + timedelta(minutes=50)
            lines.append(
                f"{begin:%Y-%m-%d},{begin:%H:%M}-{end:%H:%M},路口志愿服务,{self._post.name.zh},{self._unit},"
                f"{NAME}{n},139000000{n:02}"
            )
        return "\n".join(lines) + "\n"

    def _coordinator_sees(self, message: Message) -> None:
        if message.button("全部导入"):
            self._presses(self.coordinator, "全部导入", message)
        elif "已导入" in message.words and not self.imported:
            self.imported = True
            for n, one in enumerate(self.volunteers.values()):
                one.sends_contact(f"139000000{n:02}")

    def _volunteer_sees(self, who: Person, message: Message) -> None:
        gives = who.id % 2 == 0
        if "认出您了" in message.words:
            self._says(who, "/duty")
        elif message.words.startswith("值班 · "):
            self._says(who, "/swap" if gives else "/checkin")
        elif message.button("同类人员都问"):
            self._presses(who, "同类人员都问", message)
        elif "哪个班换出去" in message.words:
            self._presses(who, message.rows[0][0]["text"], message)
        elif message.button("我来接") and not gives:
            self._presses(who, "我来接", message)
        elif "发一下您的位置" in message.words and (who.id, "location") not in self._said:
            self._said.add((who.id, "location"))
            who.sends_location(*self._post.centre, accuracy=10)

    def _says(self, who: Person, words: str) -> None:
        if (who.id, words) not in self._said:
            self._said.add((who.id, words))
            who.says(words)

    def _presses(self, who: Person, label: str, message: Message) -> None:
        if (who.id, message.id) not in self._pressed:
            self._pressed.add((who.id, message.id))
            who.presses(label, message)


class Duties:
    """What the database has of them in the end."""

    def __init__(self, tx: Tx) -> None:
        self.count = len(tx.all("SELECT id FROM duty"))
        self.known = len(tx.all("SELECT id FROM volunteer WHERE person IS NOT NULL"))
        self.checked_in = len(tx.all("SELECT id FROM duty WHERE checked_in_at IS NOT NULL"))
        self.happened = Counter(
            (row["duty"], row["kind"], row["volunteer"], row["words"])
            for row in tx.all("SELECT duty, kind, volunteer, words FROM duty_event")
        )

    def twice(self, kind: str) -> int:
        return sum(count - 1 for (_, one, _, _), count in self.happened.items() if one == kind)

    def often(self, kind: str) -> int:
        return sum(count for (_, one, _, _), count in self.happened.items() if one == kind)

    def handed_over_twice(self) -> int:
        """Who takes one keeps it."""
        handed = Counter(duty for (duty, kind, _, _) in self.happened.elements() if kind == "swapped")
        return sum(count - 1 for count in handed.values())


def reminders_too_many(squad: Squad, found: Duties, recorded: set[tuple[int, int]]) -> int:
    """Messages that the bot knows to have sent; one may tell of several duties, and no two of the same."""
    told = sum(
        REMINDER in message.words and (number, message.id) in recorded
        for number, one in squad.volunteers.items()
        for message in one.messages
    )
    return max(0, told - found.often("reminded"))
