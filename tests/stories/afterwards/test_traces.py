"""After /forget no byte of the person is left in the database's files, nor in the log."""

from collections.abc import Iterator
from io import StringIO
from pathlib import Path

import pytest

from issuebot import logs
from issuebot.eraser import PATIENCE, REST, SMALL, Eraser
from issuebot.simulator import Message, Person
from issuebot.store.engine.database import Tx
from issuebot.store.members import erasures
from tests.store.test_migrations import postgres_columns, sqlite_columns
from tests.stories.duties.test_sheets import applies, sends
from tests.stories.world import World

NAME, USERNAME, PHONE = "欧阳暗影", "ouyang_in_the_dark", "+8613987654321"
GONE = "悄悄话绝无仅有"  # what stood in drafts only


@pytest.fixture
def ouyang(world: World) -> Person:
    return world.telegram.person(NAME, id=7_391_846_205, username=USERNAME, started=True)


@pytest.fixture
def log(monkeypatch: pytest.MonkeyPatch) -> Iterator[StringIO]:
    written = StringIO()
    with monkeypatch.context() as patch:
        patch.setattr("sys.stderr", written)
        logs.set_up("debug", "console")
        yield written
    logs.set_up("info", "console")


def marks(who: Person) -> dict[str, bytes]:
    """The id as text and as SQLite's records have it, and everything else that is theirs alone."""
    number = PHONE.removeprefix("+86")  # as sheets have it
    texts = {"name": NAME, "username": USERNAME, "phone": PHONE, "number": number, "words": GONE, "id": str(who.id)}
    records = {"id in six bytes": who.id.to_bytes(6), "id in eight bytes": who.id.to_bytes(8)}
    return {what: text.encode() for what, text in texts.items()} | records


def left(world: World, who: Person) -> set[tuple[str, str]]:
    """In which file what is left."""
    base = Path(world.url.removeprefix("sqlite:///"))
    files = {file.name: file.read_bytes() for file in base.parent.glob(f"{base.name}*")}
    return {(name, what) for name, body in files.items() for what, mark in marks(who).items() if mark in body}


def eraser(world: World) -> Eraser:
    return Eraser(world.database, now=world.now, monotonic=world.monotonic)


async def live(world: World, who: Person) -> None:
    """Reports, corrects, draws back, is asked and revealed, writes nonsense; calls to them fail; they are banned."""
    who.says(f"幸福里3号楼电线断了 {PHONE} {GONE}")
    await world.settle()
    who.presses("取消")
    await world.settle()
    message = who.sends_photo(f"幸福里3号楼门口电线垂下来了 {GONE}")
    await world.settle()
    who.edits(message, "幸福里3号楼门口电线垂下来了")
    await world.submits(who)
    who.says("我有个问题", reply_to=who.sees("#1"))
    who.sends_contact(PHONE)
    await world.settle()
    world.li.says("/reveal 1 要上门")
    world.telegram.fail("editMessageText", "500", chat=who.id)
    world.telegram.fail("sendMessage", "too many letters", chat=who.id)
    await world.settle()
    who.says("/report 路灯不亮", to=world.groups["xingfu"])
    world.telegram.send_raw({"message": {"message_id": "many", "from": who.user, "text": GONE + PHONE}})
    who.says("/my")
    await world.closes(1)
    world.li.says("/audit 1")
    world.li.says("/ban 1")
    await world.settle()


async def others(world: World, rounds: int) -> None:
    """Life around them, so that pages are filled, split and rebuilt."""
    for turn in range(rounds):
        for who in (world.wang, world.zhao):
            who.says(f"和平花园{turn}号楼垃圾成堆")
        await world.settle()
        world.wang.presses("取消")
        world.zhao.presses("取消")
        await world.settle()


@pytest.mark.usefixtures("tireless")
async def test_no_byte_is_left(world: World, ouyang: Person, log: StringIO):
    await others(world, 5)
    await live(world, ouyang)
    await others(world, 5)
    if world.url.startswith("sqlite"):
        assert {what for _, what in left(world, ouyang)} >= {"name", "username", "phone", "words", "id"}
    await world.forgets(ouyang)
    assert await eraser(world).look()

    assert "trying again" in log.getvalue()
    assert not [what for what, mark in marks(ouyang).items() if mark in log.getvalue().encode()]
    if world.url.startswith("sqlite"):
        assert left(world, ouyang) == set()


async def serve(world: World, who: Person) -> None:
    """On sheets, with mistakes and without; known by their number; swaps, patrols, is corrected, stays on a sheet."""
    number = PHONE.removeprefix("+86")
    row = ["2026-11-24", "8:30-17:30", "值班", "", "派出所", NAME, number]
    await sends(world, [*row[:1], "半天", *row[2:]], [*row[:4], "没有的单位", *row[5:]], [*row[:6], f"{number} 或 ?"])
    await applies(world, row, [*row[:5], "李强", ""])
    who.sends_contact(PHONE)
    await world.settle()
    duty = world.data_of(await last(world, who, "/swap"), "周二").partition(":")[2]
    who.says(f"/swap {duty} 李强")
    who.says(f"/swap {duty} all")
    world.pass_days(1)
    for _ in range(3):
        await world.tick()
    who.says("/checkin")
    await world.settle()
    who.says("/patrol")
    who.sends_photo("幸福里垃圾成堆")
    who.says("结束巡查")
    await world.settle()
    world.pass_days(1)
    for _ in range(3):
        await world.tick()
    world.li.says(f"/hours fix {duty} 2:00 补登", to=world.groups["desk"])
    for words in (f"/hours {NAME}", "/hours", "/duty week"):
        world.li.says(words, to=world.groups["desk"])
    who.forges("certificate:2026:me")
    who.forges("duty:calendar")
    await world.settle()
    await sends(world, ["2026-12-24", *row[1:]], name="下月.xlsx")


async def last(world: World, who: Person, words: str) -> Message:
    who.says(words)
    await world.settle()
    return who.messages[-1]


def rows_with(tx: Tx, columns: set[tuple[str, str]], mark: str) -> set[tuple[str, str]]:
    sql = 'SELECT 1 FROM "{}" WHERE CAST("{}" AS TEXT) LIKE :mark LIMIT 1'
    return {one for one in columns if tx.one(sql.format(*one), mark=f"%{mark}%")}


@pytest.mark.usefixtures("tireless")
async def test_no_byte_of_a_volunteer_is_left(world: World, ouyang: Person, log: StringIO):
    await others(world, 5)
    await serve(world, ouyang)
    await others(world, 5)
    columns = await world.read(sqlite_columns if world.url.startswith("sqlite") else postgres_columns)
    known = (NAME, PHONE.removeprefix("+86"), str(ouyang.id))
    assert all([await world.read(lambda tx, mark=mark: rows_with(tx, columns, mark)) for mark in known])  # type: ignore[misc]

    await world.forgets(ouyang)
    await eraser(world).look()

    found = [await world.read(lambda tx, mark=mark: rows_with(tx, columns, mark)) for mark in known]  # type: ignore[misc]
    assert found == [set(), set(), set()]
    assert not [what for what in known if what in log.getvalue()]
    if world.url.startswith("sqlite"):
        assert left(world, ouyang) == set()


async def test_group_report_of_the_forgotten_stays_with_the_group(world: World, ouyang: Person):
    """Its words are the ticket's; nothing says whose they were."""
    ouyang.says("/report 路灯不亮", to=world.groups["xingfu"])
    await world.settle()
    await world.forgets(ouyang)

    await eraser(world).look()

    assert (await world.ticket_of(1)).words == "路灯不亮"


async def is_clean(world: World) -> bool:
    erased, scrubbed = await world.read(erasures.standing)
    return erased == scrubbed


async def test_killed_before_erasing_goes_on_after(world: World, ouyang: Person):
    await world.reports(ouyang)
    await world.forgets(ouyang)
    assert not await is_clean(world)
    await world.die()
    await world.start()

    await eraser(world).look()

    assert await is_clean(world)


async def test_goodbye_is_waited_for(world: World, ouyang: Person):
    await world.reports(ouyang)
    ouyang.says("/forget")
    await world.settle()
    ouyang.presses("确定删除")
    await world.intake.poll(0)
    waiting = eraser(world)
    assert not await waiting.look()
    world.time += PATIENCE + 1
    assert not await waiting.look()  # what can be erased is, and it comes back for the rest

    await world.settle()
    world.time += REST + 1

    assert await waiting.look()


async def test_large_database_is_scrubbed_at_night(world: World, ouyang: Person, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(type(world.database), "size", lambda _: SMALL + 1)
    await world.reports(ouyang)
    await world.forgets(ouyang)
    patient = eraser(world)
    assert not await patient.look()

    world.time += (27 - 10) * 3600  # three o'clock in Shanghai

    assert await patient.look()


async def test_forgetting_again_and_again_holds_up_nobody(world: World, ouyang: Person):
    calm, scrubs = eraser(world), []
    scrub = world.database.scrub

    async def counted(*, whole: bool) -> bool:
        scrubs.append(whole)
        return await scrub(whole=whole)

    world.database.scrub = counted  # type: ignore[method-assign]
    for _ in range(3):
        ouyang.says("/start")
        await world.settle()
        await world.forgets(ouyang)
        await calm.look()

    assert scrubs == [True, False, False]
