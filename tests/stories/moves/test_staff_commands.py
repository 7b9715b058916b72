"""Commands typed by staff, badly or where they do not belong."""

from tests.stories.world import World

BAD_CLOSES = {
    "/close": "哪一件？请回复单号，或者直接回复那张卡片。",
    "/close 修好了": "哪一件？请回复单号",
    "/close -1 修好了": "哪一件？请回复单号",
    "/close #0 修好了": "没有找到您能查看的 #0。",
    "/close 99999999999999999999999 修好了": "没有找到您能查看的 #999999999999999999。",
    "/close 1": "#1 的办理结果是什么？\n👇 点一句合适的，或者自己写；接着再发整改后的照片。",
    "/close 1 修好了": "#1 还缺整改后的照片。请回复这条消息，发一张照片。",
}


async def test_bad_close_says_what_helps(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]

    for typed, answer in BAD_CLOSES.items():
        world.zhou.says(typed, to=unit)
        await world.settle()

        assert unit.sees(answer) is unit.messages[-1], typed
    assert await world.status_of(1) == "assigned"


async def test_number_may_end_in_punctuation(world: World):
    for number, typed in enumerate(["1，已修好", "#2：已修好", "＃3 已修好", "4\n已修好"], 1):
        await world.reports()

        world.zhou.sends_photo(f"/close {typed}", to=world.groups["telecom-office"])
        await world.settle()

        assert world.wang.sees(f"#{number} 办好了：已修好")


async def test_done_is_said_once(world: World):
    await world.reports()

    async for note, seen in world.each(
        [("办好了", "#1 办好了。\n"), ("已处理完毕。", "#1 办好了。\n"), ("办好了，线已捆好", "#1 办好了：线已捆好\n")]
    ):
        world.zhou.sends_photo(f"/close 1 {note}", to=world.groups["telecom-office"])
        await world.settle()

        assert world.wang.sees(seen)


async def test_house_number_is_no_ticket(world: World):
    await world.reports()
    await world.reports()
    unit = world.groups["telecom-office"]

    world.zhou.sends_photo("/close 1号楼的线已捆好", to=unit, reply_to=unit.sees("#2"))
    await world.settle()

    assert [await world.status_of(1), await world.status_of(2)] == ["assigned", "resolved"]
    assert world.wang.sees("#2 办好了：1号楼的线已捆好")


async def test_closed_ticket_says_what_is_possible(world: World):
    await world.reports()
    await world.closes(1)
    await world.closes(1)

    answer = world.groups["telecom-office"].sees("不能这样操作").words

    assert answer == "#1 现在是“已办结·待回访”，不能这样操作。\n现在可以：/note_1 · /ticket_1"


async def test_refused_close_asks_the_closer(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]

    world.zhou.presses("办结", in_=unit)
    await world.settle()
    world.zhou.presses("✍ 自己写", in_=unit)
    await world.settle()

    prompt = unit.sees("#1 的办理结果是什么？请回复这条消息")
    mentioned = [entity["user"]["id"] for entity in prompt.entities if entity["type"] == "text_mention"]
    assert (prompt.forces_reply, mentioned) == (True, [world.zhou.id])


async def test_voice_is_no_proof(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]
    world.zhou.presses("办结", in_=unit)
    await world.settle()

    world.zhou.sends_voice(reply_to=unit.sees("#1 的办理结果是什么？"))
    world.zhou.says("捆好了", reply_to=unit.sees("#1 的办理结果是什么？"))
    await world.settle()

    assert unit.sees("#1 还缺整改后的照片")
    assert await world.status_of(1) == "assigned"


async def test_note_may_begin_like_a_number(world: World):
    await world.reports()
    await world.reports()
    unit = world.groups["telecom-office"]

    async for note in world.each(["#2号楼的线已捆好", "#2 号楼的线已捆好", "#2"]):
        world.zhou.says(f"/close 1：{note}", to=unit)
        await world.settle()

        world.zhou.sends_photo(reply_to=unit.sees("#1 还缺整改后的照片"))
        await world.settle()

        assert [await world.status_of(1), await world.status_of(2)] == ["resolved", "assigned"]
        assert world.wang.sees(f"#1 办好了：{note}")


async def test_photo_question_repeats_the_note(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]

    world.zhou.says("/close 1 线路已捆扎归整", to=unit)
    await world.settle()

    assert unit.sees("#1 还缺整改后的照片").words.endswith("\n✅ 线路已捆扎归整")


async def test_words_and_photo_may_come_apart(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]
    world.zhou.says("/close 1 线路已捆扎归整", to=unit)
    await world.settle()

    world.zhou.sends_photo(reply_to=unit.sees("#1 还缺整改后的照片"))
    await world.settle()

    assert world.wang.sees("#1 办好了：线路已捆扎归整").kind == "photo"


async def test_caption_may_stand_on_second_photo(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]
    world.zhou.presses("办结", in_=unit)
    await world.settle()

    album = world.zhou.sends_album(3, order=[], reply_to=unit.sees("#1 的办理结果是什么？"))
    album[1].words = "线路已捆扎归整"
    for message in album:
        world.telegram.deliver(message)
    await world.settle()

    assert world.wang.sees("#1 办好了：线路已捆扎归整").kind == "photo"
    shown = [m for m in world.wang.messages if m.kind == "photo" and world.telegram.wrote(m)]
    assert len(shown) == 3


async def test_added_location_reaches_the_unit(world: World):
    await world.reports()

    world.wang.sends_location(33.8701, 115.7802, reply_to=world.wang.sees("#1"))
    await world.settle()

    assert world.groups["telecom-office"].sees("📍 33.870100, 115.780200")
    assert world.wang.sees("已补充到 #1")


async def test_number_may_stick_to_the_command(world: World):
    await world.reports()

    world.zhou.says("/accept1", to=world.groups["telecom-office"])
    world.wang.says("/ticket1")
    await world.settle()

    assert await world.status_of(1) == "accepted"
    assert world.wang.sees("通信管理办公室 · 签收")


async def test_two_numbers_are_no_note(world: World):
    await world.reports()
    await world.reports()
    unit = world.groups["telecom-office"]

    async for typed in world.each(["/close 1 2 修好了", "/close #1，#2 修好了", "/close １、２"]):
        world.zhou.sends_photo(typed, to=unit)
        await world.settle()

        assert unit.sees("请一件一件办结")
        assert [await world.status_of(1), await world.status_of(2)] == ["assigned", "assigned"]


async def test_note_may_begin_with_an_amount(world: World):
    await world.reports()
    await world.reports()

    async for typed in world.each(["/close 1：2 根线都捆好了", "/close 1 7 根线都捆好了", "/close 1 2根线都捆好了"]):
        world.zhou.sends_photo(typed, to=world.groups["telecom-office"])
        await world.settle()

        assert "根线都捆好了" in world.wang.sees("#1 办好了").words
