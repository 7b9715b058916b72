"""Who plays: neighbours with their groups, everybody's units, a coordinator with the desk, the leader, an admin."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from issuebot.domain.district.model import District
from issuebot.domain.district.parts import Name
from issuebot.simulator import Chat, Group, Person, Telegram

ADMIN = 7_300_000_099
BOT = Name("随手拍", "issuebot")
# Those without a seat report in the sample only.
NEIGHBOURS = {
    "wang": (7_300_000_001, Name("王阿姨", "Mrs Wang")),
    "zhao": (7_300_000_003, Name("赵先生", "Mr Zhao")),
    "sun": (7_300_000_004, Name("孙奶奶", "Granny Sun")),
    "qian": (7_300_000_005, Name("钱师傅", "Mr Qian")),
    "wu": (7_300_000_006, Name("吴老师", "Ms Wu")),
    "he": (7_300_000_008, Name("何大爷", "Mr He")),
    "zheng": (7_300_000_007, Name("小郑", "Zheng Yi")),
}
SEATED = ("wang", "zhao")
CLERK = (7_300_000_002, Name("周科", "Officer Zhou"))
LEADER = Name("张主任", "Director Zhang")
CHEN = Name("小陈", "Chen Jie")
ROLES = {
    "resident": Name("居民", "resident"),
    "coordinator": Name("协调员", "coordinator"),
    "leader": Name("分管领导", "leader"),
    "admin": Name("管理员", "admin"),
    "channel": Name("公开频道", "public channel"),
}
DESK = Name("协调群", "Coordination desk")
CHANNEL = Name("示范区发布", "Model District news")


@dataclass(frozen=True, slots=True)
class Seat:
    """One chat of a pane: whose eyes see it, and the topic where it is one of a forum."""

    person: Person
    chat: Chat
    title: Name
    role: Name | None = None
    topic: int | None = None

    @property
    def key(self) -> str:
        return f"{self.chat.id}.{self.topic}" if self.topic else str(self.chat.id)

    def shows(self, topic: int | None) -> bool:
        """Whether a message of this topic stands here. In an ordinary group a topic is only a thread of replies."""
        return not self.chat.forum or topic == self.topic


@dataclass(slots=True)
class Cast:
    """`panes` in the order of the page: resident, unit, coordinator."""

    telegram: Telegram
    neighbours: dict[str, Person] = field(default_factory=dict)
    panes: dict[str, list[Seat]] = field(default_factory=dict)
    _names: list[tuple[Person | Group, Name]] = field(default_factory=list)

    def speak(self, language: str) -> None:
        """People and groups are called as this language calls them, also above what they have said already."""
        self.telegram.me["first_name"] = BOT.text(language)
        for one, name in self._names:
            if isinstance(one, Person):
                one.user |= {"first_name": name.text(language), "language_code": language}
                one.chat.title = name.text(language)
            else:
                one.title = name.text(language)

    def person(self, number: int, name: Name, *, started: bool = True) -> Person:
        person = self.telegram.person(name.zh, id=number, started=started)
        self._names.append((person, name))
        return person

    def group(self, number: int, name: Name, members: list[Person], topics: tuple[int, ...] = ()) -> Group:
        group = self.telegram.group(name.zh, id=number, topics=topics, members=members)
        self._names.append((group, name))
        return group

    def channel(self, number: int, name: Name) -> Group:
        channel = self.telegram.channel(name.zh, number)
        self._names.append((channel, name))
        return channel


def cast(telegram: Telegram, district: District) -> Cast:
    cast = Cast(telegram)
    cast.neighbours = {key: cast.person(*who) for key, who in NEIGHBOURS.items()}
    wang = cast.neighbours["wang"]
    cast.panes = {
        "resident": [
            _private(person, NEIGHBOURS[key][1], "resident") for key, person in cast.neighbours.items() if key in SEATED
        ],
        "unit": list(_units(cast, district)),
        "coordinator": list(_desk(cast, district)),
    }
    for home in district.open_communities:
        if home.group_chat:
            name = Name(f"{home.name.zh}居民群", f"{home.name.en} neighbours")
            group = cast.group(home.group_chat, name, list(cast.neighbours.values()))
            cast.panes["resident"].append(Seat(wang, group, name))
    if district.digest_chat:
        channel = cast.channel(district.digest_chat, CHANNEL)
        cast.panes["resident"].append(Seat(wang, channel, CHANNEL, ROLES["channel"]))
    return cast


def _units(cast: Cast, district: District) -> Iterator[Seat]:
    zhou = cast.person(*CLERK, started=False)
    groups: dict[int, Group] = {}
    for unit in district.open_units:
        if unit.chat is None:
            continue
        if unit.chat not in groups:
            topics = tuple(other.topic for other in district.units if other.chat == unit.chat and other.topic)
            groups[unit.chat] = cast.group(unit.chat, unit.name, [zhou], topics)
        yield Seat(zhou, groups[unit.chat], unit.name, topic=unit.topic)


def _desk(cast: Cast, district: District) -> Iterator[Seat]:
    listed = district.coordinators[0]
    li = cast.person(listed.id, listed.name)
    if district.desk_chat:
        yield Seat(li, cast.group(district.desk_chat, DESK, [li]), DESK)
    yield _private(li, listed.name, "coordinator")
    if district.leader:
        yield _private(cast.person(district.leader, LEADER), LEADER, "leader")
    yield _private(cast.person(ADMIN, CHEN), CHEN, "admin")


def _private(person: Person, name: Name, role: str) -> Seat:
    """Whose chat with the bot it is stands in the title: a pane has several of them."""
    return Seat(person, person.chat, Name(f"{BOT.zh} · {name.zh}", f"{BOT.en} · {name.en}"), ROLES[role])
