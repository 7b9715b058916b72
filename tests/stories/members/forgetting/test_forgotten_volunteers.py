"""Somebody who is on a sheet wants to be forgotten while letters that name them wait to be sent."""

from issuebot.domain.messages.duties.rosters import DutiesChanged, RosterPreview, SheetMistakes
from issuebot.domain.messages.message import Message
from issuebot.store.engine.database import Tx
from issuebot.store.outgoing import outbox
from issuebot.store.rosters import imports, volunteers
from tests.stories.world import World

NAME, PHONE = "王芳", "13812345678"
START = 1795600000
GONE, STAYS = (("cancelled", name, "crossing", None, START, START, START + 7200) for name in (NAME, "李强"))


async def waits(world: World, said: Message, chat: int) -> None:
    """王阿姨 is 王芳 of the sheets; there is another 王芳; and Telegram is out of reach for a while."""
    later = int((world.time + 3000) * 1000)
    await world.reports()
    await world.database.write(lambda tx: volunteers.add(tx, None, NAME, contact=PHONE, person=world.wang.id))
    await world.database.write(lambda tx: outbox.notify(tx, said, chat, int(world.time), not_before_ms=later))


def preview(number: int, *names: str, cancelled: str = "") -> RosterPreview:
    changes = (("cancelled", cancelled, cancelled, START, START, START + 7200),) if cancelled else ()
    counts = (1, 0, len(changes), 0, 0, 0)  # added, changed, cancelled, as before, past, beyond
    return RosterPreview(number, "值班表.xlsx", 1, START, START, names, *counts, changes, (), 0, (), 0, (), 0)


def stands(tx: Tx) -> str:
    return "".join(row["body"] or "" for row in tx.all("SELECT body FROM outbox"))


async def shown(world: World) -> int:
    """A sheet was read that names nobody who is forgotten, but leaves out a duty of theirs."""

    def add(tx: Tx) -> int:
        number = imports.add(tx, world.li.id, "file", "值班表.xlsx", int(world.time))
        before = imports.one(tx, number)
        assert before
        imports.change(tx, before, "preview", next_due_at=None, body='[["李强",null]]')
        return number

    return await world.database.write(add)


async def test_preview_that_waits_is_dropped_with_its_sheet(world: World):
    number = await shown(world)
    await waits(world, preview(number, "李强", cancelled=NAME), world.li.id)

    await world.forgets(world.wang)
    assert NAME not in await world.read(stands)
    await world.settle(9000)

    assert world.li.sees("“值班表.xlsx”没有导入")
    sheet = await world.read(lambda tx: imports.one(tx, number))
    assert sheet
    assert (sheet.status, sheet.body) == ("dropped", "")


async def test_preview_of_others_is_shown(world: World):
    number = await shown(world)
    await waits(world, preview(number, "李强"), world.li.id)

    await world.forgets(world.wang)
    await world.settle(9000)

    assert "李强" in world.li.sees("值班表.xlsx").words


async def test_mistakes_that_wait_lose_the_name(world: World):
    slips = ((3, "no person", f"{NAME} {PHONE}", ""), (4, "no person", "李强", ""))
    await waits(world, SheetMistakes("值班表.xlsx", slips, 2), world.li.id)

    await world.forgets(world.wang)
    assert NAME not in await world.read(stands)
    await world.settle(9000)

    told = world.li.sees("值班表.xlsx").words
    assert "2 处错误" in told
    assert "第 4 行" in told
    assert "第 3 行" not in told


async def test_changes_are_said_without_the_name(world: World):
    """Another one may be called the same: that a duty was cancelled is said in any case."""
    unit = world.groups["police-station"]
    await waits(world, DutiesChanged("police-station", (GONE, STAYS), 2), unit.id)

    await world.forgets(world.wang)
    assert NAME not in await world.read(stands)
    await world.settle(9000)

    told = unit.sees("排班有变动").words
    assert NAME not in told
    assert "李强" in told
    assert told.count("✖") == 2
