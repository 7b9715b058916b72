"""Random people around one crossing, who plan, move, swap, cover, check in, patrol and persuade."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random
from typing import Any

from issuebot.desk import clock
from issuebot.desk.context import district
from issuebot.desk.context.commands import Actor, Attachment, Location, Place, Pressed, Said
from issuebot.desk.context.turn import Turn
from issuebot.desk.duties import timetable
from issuebot.desk.duties.imports import importing
from issuebot.desk.duties.imports.importing import Plan
from issuebot.desk.loading import load
from issuebot.domain.messages.duties.rosters import DutyReminder
from issuebot.domain.roster.duty import Happened
from issuebot.domain.roster.sheets.sheet import read_sheet
from issuebot.sheets.opening import open_file
from issuebot.store.engine.database import Tx
from issuebot.store.members import people
from issuebot.store.outgoing.outbox import Outgoing
from issuebot.store.rosters import duties, record, volunteers
from issuebot.store.rosters.duties import Duty
from issuebot.telegram.render import render
from tests.stories.duties.squad import HOUR, METRE, POST
from tests.stories.town import Town
from tests.stories.world import World

OVER_MIDNIGHT = 13 * HOUR  # from 11:00


@dataclass
class Ear(Town):
    """It hears the reminders: each once, and of a duty that is the listener's then, and to come."""

    reminded: set[tuple[int, int, int, bool]] = field(default_factory=set)

    def sends(self, row: Outgoing) -> None:
        view = load(self.tx, row, self.now) if isinstance(row.message, DutyReminder) else None
        request = render(view) if view else None
        if view and request and isinstance(row.message, DutyReminder) and row.chat > 0:
            for one in view.reminded_duties:
                self.is_reminded(row.chat, one.duty.id, soon=row.message.soon)
        super().sends(row)

    def is_reminded(self, chat: int, number: int, *, soon: bool) -> None:
        duty = duties.duty(self.tx, number)
        assert duty
        assert (duty.status, duty.person) == ("planned", chat), duty
        assert duty.starts > self.time, duty
        heard = (duty.id, duty.volunteer, duty.starts, soon)
        assert heard not in self.reminded, heard
        self.reminded.add(heard)


@dataclass
class Post:
    """A crossing for one sequence; `own` are the volunteers, one of whom stands in two units' lists."""

    town: Ear
    tx: Tx
    begin: int
    chance: Random
    own: list[int] = field(default_factory=list)
    actors: list[Actor] = field(default_factory=list)

    @property
    def turn(self) -> Turn:
        in_force = district.current(self.tx)
        assert in_force
        return Turn(self.tx, in_force, self.town.now)

    def anybody(self) -> tuple[Actor, Place]:
        who = self.chance.choice(self.actors)
        return who, Place(who.id, private=True)

    def any_duty(self) -> Duty | None:
        row = self.tx.all("SELECT id FROM duty ORDER BY id DESC LIMIT 6")
        return duties.duty(self.tx, self.chance.choice(row)["id"]) if row else None

    def says(self, who: Actor, where: Place, command: str | None, words: str = "", **more: Any) -> None:
        self.town.messages += 1
        self.town.handles(Said(who, where, self.town.messages, words=words, command=command, **more))


def gather(tx: Tx, world: World, begin: int) -> Post:
    post = Post(Ear(tx, world, int(world.time)), tx, begin, Random(0))  # noqa: S311 no secret is made of it
    cast = [(world.wang.id, "王阿姨"), (world.zhao.id, "赵先生"), (7_300_000_041, "钱师傅")]
    for person, name in cast:
        people.meet(tx, person, name, "zh", 1)
        post.actors.append(Actor(person, name, "zh"))
        post.own.append(volunteers.add(tx, "police-station", name, person=person).id)
    post.own.append(volunteers.add(tx, "telecom-office", "钱师傅", person=cast[2][0]).id)
    post.own.append(volunteers.add(tx, "police-station", "没有手机的人").id)
    return post


def plans(post: Post) -> None:
    """As a sheet does it."""
    offset = post.chance.choice((0, HOUR, 2 * HOUR, OVER_MIDNIGHT, -HOUR // 2))
    starts = max(post.begin, post.town.time) // 1800 * 1800 + HOUR + offset
    ends = starts + post.chance.choice((HOUR, 2 * HOUR, 8 * HOUR))
    holder = post.chance.choice(post.own)
    due = timetable.next_due(post.turn, _unsaved(starts, ends, holder))
    row = {"kind": "crossing", "place": "renmin-crossing", "unit": "police-station", "status": "planned"}
    times = {"starts": starts, "ends": ends, "volunteer": holder, "rostered": holder, "step": 0, "next_due_at": due}
    [number] = duties.add_all(post.tx, [row | times])
    made = duties.duty(post.tx, number)
    assert made
    record.record(post.tx, made, Happened.IMPORTED, post.town.time)


def _unsaved(starts: int, ends: int, holder: int) -> Duty:
    return Duty(0, "", None, None, starts, ends, holder, holder, "planned", 0, 0, None, None, None, None, "", "", None)


def imports(post: Post) -> None:
    """A sheet as a file, read as it is read always, looked at and applied."""
    zone = post.turn.district.zone
    today = datetime.fromtimestamp(post.town.time, zone).date()
    rows = ["日期,时间,地点,单位,姓名"]
    for _ in range(post.chance.randrange(1, 5)):
        hour, hours = post.chance.randrange(24), post.chance.choice((1, 2, 8))
        times = f"{hour}:{post.chance.choice(('00', '30'))}-{(hour + hours) % 24}:45"
        name = post.chance.choice(("王阿姨", "赵先生", "钱师傅", "新来的人", "王阿姨、赵先生"))
        rows.append(f"{today + timedelta(days=post.chance.randrange(2))},{times},人民路口,派出所,{name}")
    content = (
        "\n".join(rows).replace(",", post.chance.choice((",", "\t"))).encode(post.chance.choice(("gb18030", "utf-8")))
    )
    sheet = read_sheet(open_file(content), post.turn.district, today)
    plan = importing.look(post.turn, sheet.lines) if sheet.lines else None
    if isinstance(plan, Plan) and plan.found.any:
        duties.begin_applying(post.tx)
        importing.apply(post.turn, plan, actor=None, keep=post.chance.random() < 0.5)


def moves(post: Post) -> None:
    duty = post.any_duty()
    if duty and duty.status == "planned" and duty.ends > post.town.time:
        match post.chance.randrange(4):
            case 0:
                timetable.change(post.turn, duty, Happened.CANCELLED, status="cancelled")
            case 1:
                timetable.change(post.turn, duty, Happened.REASSIGNED, volunteer=post.chance.choice(post.own))
            case _:
                by = post.chance.choice((-HOUR, HOUR))
                timetable.change(post.turn, duty, Happened.MOVED, starts=duty.starts + by, ends=duty.ends + by)


def commands(post: Post) -> None:
    who, where = post.anybody()
    duty = post.any_duty()
    number = duty.id if duty else 1
    name = post.chance.choice(("王阿姨", "赵先生", "钱师傅", "all"))
    command = post.chance.choice(("swap", "swap", "cover", "cover", "checkin", "checkin", "checkout", "hours"))
    words = {"swap": f"{number} {name}", "cover": str(number)}.get(command, "")
    post.says(who, where, command, words)


def coordinates(post: Post) -> None:
    li, desk = post.town.people()[-1]
    duty = post.any_duty()
    number = duty.id if duty else 1
    if post.chance.random() < 0.5:
        post.says(li, desk, "cover", f"{number} {post.chance.choice(('王阿姨', '赵先生', '钱师傅'))}")
    else:
        post.says(li, desk, "hours", f"fix {number} {post.chance.choice(('0:30', '2', '0'))} 核实")


def shares(post: Post) -> None:
    who, where = post.anybody()
    metres = post.chance.choice((0, 0, 0, 100, 5000))
    spot = Location(POST[0] + metres * METRE, POST[1], accuracy=post.chance.choice((None, 8.0, 40.0)))
    post.says(who, where, None, location=spot, sent_at=post.town.time, forwarded=post.chance.random() < 0.1)


def comes(post: Post) -> None:
    """The usual day: asked, and there."""
    who, where = post.anybody()
    post.says(who, where, post.chance.choice(("checkin", "checkin", "checkout")))
    post.says(who, where, None, location=Location(*POST, accuracy=9.0), sent_at=post.town.time)


def presses(post: Post) -> None:
    who, where = post.anybody()
    offered = post.town.buttons.get(post.chance.choice(post.actors).id, [])  # also those of somebody else
    if offered:
        message, data = post.chance.choice(offered[-8:])
        action, *values = data.split(":")
        post.town.handles(Pressed(who, where, message, action, tuple(values)))


def patrols(post: Post) -> None:
    """Photo after photo, some in albums and some twice, with the end somewhere."""
    who, where = post.anybody()
    post.says(who, where, "patrol")
    for _ in range(post.chance.randrange(4)):
        unique = f"file-{post.chance.randrange(60)}"
        album = post.chance.choice((None, None, f"album-{post.town.messages // 3}"))
        words = post.chance.choice(("", "电线垂下来了", "有人遛狗不牵绳", "幸福里垃圾成堆"))
        file = Attachment("photo", unique, unique)
        post.says(who, where, None, words, attachment=file, album=album, sent_at=post.town.time)
    if post.chance.random() < 0.3:
        post.says(who, where, None, "结束巡查")


def persuades(post: Post) -> None:
    """The offer arrives, everybody wants it, and whoever has it says something."""
    post.town.delivers()
    for who in post.chance.sample(post.actors, 2):
        number = post.chance.randrange(1, 1 + max(1, len(post.tx.all("SELECT number FROM ticket"))))
        act = post.chance.choice(("persuade", "persuade", "unable", "persuaded"))
        post.town.handles(Pressed(who, Place(who.id, private=True), 1, act, (str(number),)))
        if post.chance.random() < 0.5:
            words = post.chance.choice(("劝导好了", "劝不动", "在路上"))
            post.says(who, Place(who.id, private=True), None, words)


def swaps(post: Post) -> None:
    """The usual way: who has it asks, it arrives, and everybody wants it."""
    duty = post.any_duty()
    holder = next((one for one in post.actors if duty and one.id == duty.person), None)
    if duty is None or holder is None:
        return
    post.says(holder, Place(holder.id, private=True), "swap", f"{duty.id} {post.chance.choice(('all', '赵先生'))}")
    post.town.delivers()
    for who in post.chance.sample(post.actors, 3):
        offered = [(number, data) for number, data in post.town.buttons.get(who.id, []) if data.startswith("take:")]
        if offered:
            message, data = offered[-1]
            _, *values = data.split(":")
            post.town.handles(Pressed(who, Place(who.id, private=True), message, "take", tuple(values)))


def waits(post: Post) -> None:
    post.town.time += post.chance.choice((60, 300, 900, 1800, HOUR, 4 * HOUR))
    for kind, number in clock.due(post.tx, post.town.now):
        clock.tick(post.tx, kind, number, post.town.now)


def delivers(post: Post) -> None:
    post.town.delivers()


Act = Callable[[Post], None]
ACTS: tuple[Act, ...] = (
    *[plans] * 2,
    imports,
    moves,
    *[commands] * 3,
    coordinates,
    shares,
    *[comes] * 3,
    *[swaps] * 2,
    *[patrols] * 2,
    *[persuades] * 2,
    *[presses] * 4,
    *[waits] * 3,
    *[delivers] * 2,
)
