"""Random people plan, move, swap, cover and check in: nobody is twice on duty unseen, and hours equal a recount.

`RANDOM_DUTIES=5000 pytest tests/stories/duties/test_random_duties.py -k sqlite` takes five thousand steps.
"""

import os
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import combinations, pairwise
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from issuebot.desk import clock
from issuebot.desk.context import district
from issuebot.desk.context.commands import Actor, Attachment, Location, Place, Pressed, Said
from issuebot.desk.context.turn import Turn
from issuebot.desk.duties import timetable
from issuebot.desk.duties.imports import importing
from issuebot.desk.duties.imports.importing import Plan
from issuebot.desk.handle import handle
from issuebot.desk.views import load
from issuebot.domain.messages.duties import DutyReminder
from issuebot.domain.roster.duty import Happened
from issuebot.domain.roster.hours import count
from issuebot.domain.roster.sheet import read_sheet
from issuebot.domain.ticket import OPEN
from issuebot.sheets.opening import open_file
from issuebot.store.engine.database import Tx
from issuebot.store.members import people
from issuebot.store.outgoing.outbox import Outgoing
from issuebot.store.rosters import duties, record, services, volunteers
from issuebot.store.rosters.duties import Duty
from issuebot.telegram.render import render
from tests.stories.duties.squad import HOUR, METRE, POST, squad_in
from tests.stories.town import Town
from tests.stories.world import World

LENGTH = 50
STEPS = {"sqlite": 1500, "postgresql": 300}  # in the suite
BY_THEMSELVES = {Happened.SWAPPED, Happened.COVERED}
TAKES_TIME = {Happened.MOVED, Happened.REASSIGNED, Happened.IMPORTED, Happened.PUT_IN, *BY_THEMSELVES}
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
    zone = ZoneInfo(post.turn.district.timezone)
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


def step(post: Post, act: Act, seed: int) -> None:
    """Sometimes killed before the commit, and done anew; what was done once is done no second time."""
    before = (post.town.time, post.town.updates, post.town.messages)
    if seed % 5 == 0 and act not in (delivers, swaps, persuades):  # what was sent stays sent
        post.tx.execute("SAVEPOINT killed")
        post.chance.seed(seed)
        act(post)
        post.tx.execute("ROLLBACK TO SAVEPOINT killed")
        post.tx.once.clear()
        post.town.time, post.town.updates, post.town.messages = before
    post.chance.seed(seed)
    act(post)


def check(post: Post) -> None:
    tx = post.tx
    found = [duties._duty(row) for row in tx.all(f"{duties.WHOLE} ORDER BY duty.id")]
    records = {duty.id: record.of_duty(tx, duty.id) for duty in found}
    for duty in found:
        counted = count(records[duty.id])
        assert {(one.volunteer, one.seconds) for one in counted if one.seconds} == recount(records[duty.id]), duty
        kept = {(one.volunteer, one.seconds, one.standing) for one in services.of_duty(tx, duty.id)}
        recounted = {
            (one.volunteer, one.seconds, str(one.standing))
            for one in counted
            if one.standing in services.KEPT or one.corrected
        }
        assert kept == recounted, (duty, kept, recounted)
        assert sum(one.standing == "here" for one in counted) <= 1, duty
        spans = sorted((one.came_at, one.left_at) for one in counted if one.came_at and one.left_at)
        assert all(end <= start for (_, end), (start, _) in pairwise(spans)) or _came_back(records[duty.id]), duty
        uncorrected = [one for one in counted if not one.corrected]
        assert sum(one.seconds for one in uncorrected) <= duty.ends - duty.starts, (duty, counted)
        reminders = [
            (one.volunteer, one.starts, one.words) for one in records[duty.id] if one.kind == Happened.REMINDED
        ]
        assert len(reminders) == len(set(reminders)), duty
    standing = [duty for duty in found if duty.status == "planned" and duty.person]
    for one, other in combinations(standing, 2):
        if one.person == other.person and one.starts < other.ends and other.starts < one.ends:
            last = max((_last_change(records[duty.id]) for duty in (one, other)), key=lambda event: event.id)
            assert last.kind not in BY_THEMSELVES, (one, other, last)

    check_patrols(tx)


def check_patrols(tx: Tx) -> None:
    """One patrol of a person at a time; of a photo one ticket; one who goes, as long as it is theirs to go."""
    pieces = tx.all("SELECT id, ticket, status FROM draft WHERE patrol IS NOT NULL AND ticket IS NOT NULL")
    assert len({row["ticket"] for row in pieces}) == len(pieces)
    files = tx.all(
        "SELECT draft.patrol, media.unique_id FROM media JOIN draft ON draft.id = media.draft"
        " WHERE draft.patrol IS NOT NULL AND media.phase = 'report'"
    )
    assert len({(row["patrol"], row["unique_id"]) for row in files}) == len(files)
    lost = "SELECT id FROM media WHERE ticket IS NULL AND draft IN (SELECT id FROM draft WHERE status = 'submitted')"
    assert not tx.all(lost)
    going = "SELECT ticket.status FROM persuasion JOIN ticket ON number = ticket WHERE persuasion.status = 'taken'"
    assert all(row["status"] in OPEN for row in tx.all(going))


def recount(events: list[record.DutyEvent]) -> set[tuple[int, int]]:
    """Who has how many seconds, second by second: apart from the bot's own way of counting."""
    there: set[tuple[int, int]] = set()
    came: tuple[int, int] | None = None  # who, and when
    plan = [event for event in events if event.kind != Happened.CORRECTED]
    for event in plan:
        leaves = event.kind in (Happened.CHECKED_OUT, Happened.OVER, Happened.CANCELLED)
        if came and (leaves or came[0] != event.volunteer):
            there |= {(came[0], second) for second in range(came[1], event.at)}
            came = None
        if event.kind == Happened.CHECKED_IN and came is None:
            came = event.volunteer, event.at
    found = Counter(who for who, second in there if plan[-1].starts <= second < plan[-1].ends)
    fixed = {event.volunteer: event.seconds or 0 for event in events if event.kind == Happened.CORRECTED}
    return {(who, seconds) for who, seconds in {**found, **fixed}.items() if seconds}


def _last_change(events: list[record.DutyEvent]) -> record.DutyEvent:
    return max((event for event in events if event.kind in TAKES_TIME), key=lambda event: event.id)


def _came_back(events: list[record.DutyEvent]) -> bool:
    """Who handed it over and had it again later was there before and after: their whole time says no more."""
    holders = [event.volunteer for event in events if event.kind != Happened.CORRECTED]
    changes = [who for who, next_ in pairwise([*holders, 0]) if who != next_]
    return len(changes) > len(set(changes))


def check_reminders(post: Post) -> None:
    """What the record says of a duty to come was said."""
    for row in post.tx.all("SELECT id FROM duty WHERE status = 'planned' AND starts > :now", now=post.town.time):
        duty = duties.duty(post.tx, row["id"])
        if duty and duty.person:
            for event in record.of_duty(post.tx, duty.id):
                if event.kind == Happened.REMINDED and (event.volunteer, event.starts) == (duty.volunteer, duty.starts):
                    assert (duty.id, duty.volunteer, duty.starts, event.words == "soon") in post.town.reminded, event


def explore(tx: Tx, world: World, begin: int) -> None:
    """All sequences in one transaction, each taken back before the next."""
    engine = world.url.partition(":")[0]
    steps = int(os.environ.get("RANDOM_DUTIES", STEPS[engine]))

    @settings(
        max_examples=-(-steps // LENGTH), database=None, suppress_health_check=list(HealthCheck), print_blob=False
    )
    @given(st.integers(0, 2**64))
    def play(seed: int) -> None:
        draw = Random(seed)  # noqa: S311 no secret is made of it
        chosen = [(draw.choice(ACTS), draw.randrange(2**32)) for _ in range(LENGTH)]
        tx.execute("SAVEPOINT sequence")
        try:
            post = gather(tx, world, begin)
            for act, each in [(plans, 1), (plans, 2), (plans, 3), *chosen]:
                step(post, act, each)
                check(post)
            again = len(tx.all("SELECT id FROM duty_event"))
            handle(tx, post.town.fetched, post.town.now)
            assert len(tx.all("SELECT id FROM duty_event")) == again
            post.town.delivers()
            check_reminders(post)
        finally:
            tx.once.clear()
            tx.execute("ROLLBACK TO SAVEPOINT sequence")

    play()


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


@pytest.mark.usefixtures("tireless")
@pytest.mark.timeout(3600)
async def test_whatever_happens_duties_add_up(world: World, monkeypatch: pytest.MonkeyPatch):
    # All sequences are one transaction, which on a busy machine takes longer than one of the bot's may.
    monkeypatch.setattr("issuebot.store.engine.postgres.PATIENCE", 3600)
    squad = await squad_in(world)

    await world.database.write(lambda tx: explore(tx, world, squad.begin))
