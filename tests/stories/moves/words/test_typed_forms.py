"""Commands as input methods write them, and hints that one taps."""

import re

from tests.stories.world import World

TYPED = [
    "／accept 1",
    "／accept　1",
    "/accept　１",
    "／ＡＣＣＥＰＴ #1",
    "/签收 1",
    "／簽收 1号",
    "/accept_1",
    "／accept1",
    "/accept１",
]


async def test_command_of_an_input_method(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]
    unit.bot_is_admin = True
    await world.settle()

    async for typed in world.each(TYPED):
        world.zhou.says(typed, to=unit)
        await world.settle()

        assert await world.status_of(1) == "accepted"


async def test_full_width_command_in_a_reply(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]

    async for typed in world.each(["／close", "／close　捆好了", "/办结　捆好了", "／close：捆好了"]):
        world.zhou.sends_photo(typed, reply_to=unit.sees("#1"))
        await world.settle()
        if typed == "／close":
            world.zhou.presses("捆扎", in_=unit)
            await world.settle()

        assert await world.status_of(1) == "resolved"


async def test_stroke_alone_is_no_command(world: World):
    async for words in world.each(["／路灯不亮", "/路灯坏了三天了", "幸福里／3号楼 路灯不亮", "/3号楼路灯不亮"]):
        world.wang.says(words)
        await world.settle()

        assert world.wang.chat.offers("取消")


async def test_tapped_hint_names_its_ticket(world: World):
    await world.reports()
    await world.reports()
    desk = world.groups["desk"]
    world.li.says("/reopen 2 再看看", to=desk)
    await world.settle()
    hints = re.findall(r"/[a-z0-9_]+", desk.messages[-1].words)

    world.li.says(next(hint for hint in hints if hint.startswith("/urgent")), to=desk)
    await world.settle()

    assert (await world.ticket_of(2)).urgent
    assert not (await world.ticket_of(1)).urgent


async def test_tapped_hint_asks_for_words(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]

    world.zhou.says("/note_1", to=unit)
    await world.settle()

    assert unit.sees("#1").forces_reply
    assert "哪一件" not in unit.sees("#1").words


async def test_span_in_either_script(world: World):
    await world.reports()

    async for typed in world.each(["1 ２ｄ 等材料", "1 兩天，等材料", "１ 2個工作日 等材料", "1号 ２天 等材料"]):
        world.li.says(f"/extend {typed}", to=world.groups["desk"])
        await world.settle()

        assert (await world.ticket_of(1)).extended == 1


async def test_merge_in_either_script(world: World):
    await world.reports()
    await world.reports()

    async for typed in world.each(["1 併入 2", "１ 到 ２", "#1 並到 #2", "1号 併入 2号"]):
        world.li.says(f"/merge {typed}", to=world.groups["desk"])
        await world.settle()

        assert await world.status_of(1) == "merged"
