"""A reminder whose reason is over before it is sent is not sent; one whose reason lasts is, whatever else happened."""

from collections.abc import Awaitable, Callable

import pytest

from issuebot.domain.clock.ladder import Rung
from issuebot.store.outgoing import pauses
from tests.stories.clock.test_reminders import HOUR, reminders
from tests.stories.world import World

Act = Callable[[World], Awaitable[None]]
TELECOM = 'aliases = ["通信办", "通管办", "电信", "Telecom"]\nchat = -1001000000005\n'
WIRES = 'unit = "urban-management"\nrespond_within = "4h"\nresolve_within = "3d"\nproof = true'


async def unit_says(world: World, words: str) -> None:
    world.zhou.says(words, to=world.groups["telecom-office"])
    await world.settle(30)


async def desk_says(world: World, words: str) -> None:
    world.li.says(words, to=world.groups["desk"])
    await world.settle(30)


async def accepts(world: World) -> None:
    await unit_says(world, "/accept 1")


async def closes(world: World) -> None:
    world.zhou.sends_photo("/close 1 已捆扎", to=world.groups["telecom-office"])
    await world.settle(30)


async def returns(world: World) -> None:
    await unit_says(world, "/return 1 不归我们管")


async def asks(world: World) -> None:
    await unit_says(world, "/ask 1 是哪一根？")


async def is_merged(world: World) -> None:
    world.zhao.sends_photo("幸福里5号楼的网线拖在地上")
    await world.settle(10)
    world.zhao.presses("提交")
    await world.settle(10)
    await desk_says(world, "/merge 1 2")


async def is_taken_back(world: World) -> None:
    world.wang.presses("撤回")
    await world.settle(30)
    world.wang.presses("是，撤回")
    await world.settle(30)


async def is_shut_out(world: World) -> None:
    world.groups["telecom-office"].kicks_bot()
    await world.settle(30)


def desk_orders(words: str) -> Act:
    return lambda world: desk_says(world, words)


ENDS: dict[str, Act] = {
    "accepted": accepts,
    "closed": closes,
    "returned": returns,
    "asked": asks,
    "merged": is_merged,
    "withdrawn": is_taken_back,
    "declined": desk_orders("/decline 1 不归本区管，请打 12345"),
    "urgent": desk_orders("/urgent 1"),
    "assigned": desk_orders("/assign 1 城市管理局"),
    "category": desk_orders("/category 1 环境卫生"),
    "out of reach": is_shut_out,
}


async def waits(world: World) -> None:
    """Half of the time is over, and the word of it waits for others of its minute."""
    await world.reports()
    world.time += 4.1 * HOUR  # over the lunch break
    await world.make_ticker().tick()
    assert await world.read(pauses.held_until)


@pytest.mark.parametrize("end", ENDS)
async def test_what_is_over_is_not_said(world: World, end: str):
    await waits(world)

    await ENDS[end](world)
    await world.settle(600)

    said = [line for line in reminders(world.groups["telecom-office"]) if "#1" in line]
    assert said == []


async def test_reporter_who_is_forgotten_ends_no_deadline(world: World):
    await waits(world)

    await world.forgets(world.wang)
    await world.settle(600)

    assert "过半" in reminders(world.groups["telecom-office"])[0]


@pytest.mark.parametrize("after", [TELECOM.replace("电信", "电信局"), ""])
async def test_new_file_ends_no_promise(world: World, after: str):
    """Other limits are for deadlines to come, and a unit that is in the file no more has its open tickets still."""
    await waits(world)
    name = '[[units]]\nid = "telecom-office"\nname = { zh = "通信管理办公室", en = "Telecom Office" }\n'

    route = '[[routes]]\ncategory = "street-wiring"\ncommunity = "xingfu"\nunit = "telecom-office"'
    gone = [(name + TELECOM, ""), (route, ""), ('"telecom-office"', '"petition-bureau"')] if not after else []
    await world.edits_district(*(gone or [(TELECOM, after), (WIRES, WIRES.replace("4h", "2h"))]))
    await world.settle(600)

    assert "过半" in reminders(world.groups["telecom-office"])[0]


async def test_unit_with_new_group_hears_there(world: World):
    await waits(world)
    new = world.telegram.group("通管办新群", id=-1001000005999, members=[world.zhou])

    await world.edits_district(("-1001000000005", str(new.id)))
    await world.settle(600)

    assert "过半" in reminders(new)[0]
    assert reminders(world.groups["telecom-office"]) == []


async def test_unit_that_got_it_meanwhile_is_not_reminded(world: World):
    await waits(world)

    await desk_says(world, "/assign 1 police-station")
    await world.settle(600)

    assert reminders(world.groups["police-station"]) == []


async def test_one_that_is_over_takes_no_other_along(world: World):
    await world.reports()
    await world.reports(world.zhao, "幸福里5号楼的网线拖在地上")
    world.time += 4.1 * HOUR
    await world.make_ticker().tick()

    await accepts(world)
    await world.settle(600)

    [line] = reminders(world.groups["telecom-office"])
    assert line.startswith("⏰ #2 签收时限已过半")


async def test_more_time_ends_the_word_of_half_of_it(world: World):
    await world.reports()
    await accepts(world)
    world.time += 29 * HOUR  # Tuesday afternoon, of three days
    await world.make_ticker().tick()
    assert await world.read(pauses.held_until)

    await desk_says(world, "/extend 1 2d 等材料")
    await world.settle(600)

    assert reminders(world.groups["telecom-office"]) == []


async def test_late_acceptance_is_not_told_of_half_the_time(world: World):
    """The same rung of the other limit was reached silently by who accepted."""
    await waits(world)
    await world.database.write(lambda tx: tx.execute("UPDATE ticket SET resolve_by = respond_by + 600"))

    await accepts(world)
    await world.settle(600)

    assert (await world.ticket_of()).rung == Rung.HALF
    assert reminders(world.groups["telecom-office"]) == []
