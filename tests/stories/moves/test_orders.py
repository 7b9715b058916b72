"""How staff say what they want: numbers, names, replies, and what is asked for when it is missing."""

from issuebot.desk.context import district as districts
from issuebot.simulator import Message
from issuebot.store import events, tickets
from tests.stories.world import SAMPLE, World


async def test_number_is_read_in_every_form(world: World):
    await world.reports()

    async for typed in world.each(["/accept ＃１", "/accept １", "/accept #1", "/accept 1。"]):
        world.zhou.says(typed, to=world.groups["telecom-office"])
        await world.settle()

        assert await world.status_of(1) == "accepted"


async def test_unit_is_known_by_its_beginning(world: World):
    await world.reports()

    async for named in world.each(
        ["police-station", "派出所", "Police Station", "police", "派", "PoLiCe st", "派出所请尽快"]
    ):
        world.li.says(f"/assign 1 {named}", to=world.groups["desk"])
        await world.settle()

        assert world.groups["police-station"].sees("#1 沿街线路杂乱 · 待签收")


CALLED = {
    "urban-management": [
        "城管",
        "城管局",
        "执法局",
        "城市管理",
        "市管理局",
        "ＵＲＢＡＮ",
        "城管请尽快",
        "成管",
        "城官局",
        "chengguan",
        "Cheng guan",
    ],
    "sanitation-office": ["环卫", "環衛處", "環境衛生", "卫生管理处"],
    "police-station": ["公安", "派出所", "警察　请尽快", "公安局：请尽快"],
    "petition-bureau": ["信访", "信訪辦", "petition"],
    "public-works": ["市政", "路灯所", "works centre"],
}


async def test_unit_is_found_as_people_call_it(world: World):
    await world.reports()

    async for unit, called in world.each([(unit, one) for unit, some in CALLED.items() for one in some]):
        world.li.says(f"/assign 1 {called}", to=world.groups["desk"])
        await world.settle()

        assert (await world.ticket_of(1)).unit == unit


async def test_name_of_several_is_asked_with_buttons(world: World):
    await world.reports()
    desk = world.groups["desk"]
    world.li.says("/assign 1 管理 3 天内办结", to=desk)
    await world.settle()

    world.li.presses("环境卫生管理处", in_=desk)
    await world.settle()

    assert (await world.ticket_of(1)).unit == "sanitation-office"
    assert (await world.read(lambda tx: events.latest(tx, 1, "assign"))).words == "3 天内办结"


async def test_ambiguous_beginning_names_them(world: World):
    await world.reports()

    world.li.says("/assign 1 pu", to=world.groups["desk"])
    await world.settle()

    asked = world.groups["desk"].sees("您指的是哪个单位")
    assert asked.buttons == [["宣传部", "市政设施服务中心"]]
    assert "publicity-office" not in asked.words
    assert await world.status_of(1) == "assigned"


async def test_several_numbers_get_one_answer(world: World):
    for _ in range(3):
        await world.reports()
    await world.closes(2)
    desk = world.groups["desk"]
    said = len(desk.messages)

    world.li.says("/assign 1 2,3 9 police", to=desk)
    await world.settle()

    assert desk.messages[-1].words.splitlines() == [
        "✅ #1 已派给派出所",
        "✖ #2 现在是“已办结·待回访”，不能这样操作。",
        "✅ #3 已派给派出所",
        "✖ 没有找到您能查看的 #9。",
    ]
    assert len(desk.messages) == said + 2  # the command and its answer


async def test_missing_unit_is_asked_for(world: World):
    await world.reports()
    await world.reports()
    desk = world.groups["desk"]
    world.li.says("/assign 1 2", to=desk)
    await world.settle()

    prompt = desk.sees("#1, #2 派给哪个单位？")
    world.li.says("派出所", reply_to=prompt)
    await world.settle()

    assert prompt.forces_reply
    assert desk.messages[-1].words == "✅ #1 已派给派出所\n✅ #2 已派给派出所"


async def test_note_stays_with_the_staff(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]

    noted = world.zhou.says("/note 1 等电力公司停电", to=unit)
    await world.settle()
    world.zhou.says("/ticket 1", to=unit)
    world.wang.says("/ticket 1")
    await world.settle()

    assert noted.reactions == ["👍"]
    assert unit.sees("等电力公司停电")
    assert not any("停电" in message.words for message in world.wang.messages)


async def test_note_may_be_written_after_the_end(world: World):
    await world.reports()
    await world.closes(1)

    world.sun.says("/note 1 x", to=world.groups["police-station"])
    noted = world.zhou.says("/note 1 下次一起处理", to=world.groups["telecom-office"])
    await world.settle()

    assert world.groups["police-station"].sees("#1 不归您处理")
    assert noted.reactions == ["👍"]


async def test_leader_assigns_in_private(world: World):
    await world.reports()

    world.boss.says("/assign 1 派出所")
    world.boss.says("/accept 1")
    await world.settle()

    assert world.groups["police-station"].sees("#1 沿街线路杂乱 · 待签收")
    assert world.boss.sees("#1 已派给派出所")
    assert world.boss.sees("#1 只能由责任单位在自己的群里操作。")


async def ask_which(world: World) -> Message:
    await world.reports()
    await world.reports()
    world.li.says("/assign 1 2 pu 请尽快", to=world.groups["desk"])
    await world.settle()
    return world.groups["desk"].sees("您指的是哪个单位")


async def test_one_tap_on_the_unit_that_was_meant(world: World):
    asked = await ask_which(world)
    before = len(world.groups["desk"].messages)

    world.li.presses("市政设施服务中心", on=asked)
    await world.settle()

    assert asked.buttons == []
    assert asked.words == "✅ #1 已派给市政设施服务中心\n✅ #2 已派给市政设施服务中心"
    assert len(world.groups["desk"].messages) == before
    notes = await world.read(lambda tx: [events.latest(tx, number, "assign").words for number in (1, 2)])
    assert notes == ["请尽快", "请尽快"]


async def test_two_taps_on_different_units_are_one(world: World):
    asked = await ask_which(world)
    data = [world.data_of(asked, label) for label in ("市政设施服务中心", "宣传部")]
    world.time += 2

    presses = [world.li.forges(one, asked) for one in data]
    await world.settle()

    assert presses[1].answer.text == "有人先处理了 #1，请看最新状态。"
    assert (await world.read(lambda tx: tickets.ticket(tx, 1))).unit == "public-works"


async def test_tap_elsewhere_means_nothing(world: World):
    asked = await ask_which(world)
    data, police = world.data_of(asked, "宣传部"), world.groups["police-station"]

    press = world.sun.forges(data, police.post(world.telegram.me, words="?"))
    await world.settle()

    assert press.answer.text == "这个按钮已经失效，没有改动。"
    assert (await world.read(lambda tx: tickets.ticket(tx, 1))).unit == "telecom-office"


async def test_unknown_unit_is_asked_for_again(world: World):
    await world.reports()
    world.li.says("/assign 1 水利局 请尽快")
    await world.settle()

    asked = world.li.sees("没有“水利局”这个单位。可选：")
    world.li.says("派出所", reply_to=asked)
    await world.settle()

    assert asked.forces_reply
    assert world.li.sees("#1 已派给派出所")
    assert await world.read(lambda tx: events.latest(tx, 1, "assign").words) == "请尽快"


async def test_ambiguous_category_is_one_tap(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]
    world.zhou.says("/category 1 公共", to=unit)
    await world.settle()

    world.zhou.presses("公共秩序", in_=unit)
    await world.settle()

    assert world.groups["police-station"].sees("#1 公共秩序 · 待签收")
    assert unit.sees("#1 已改为“公共秩序”")


async def test_unit_closed_meanwhile_is_no_choice(world: World):
    await world.reports(words="老城厢有人乱停车，占了盲道")
    sample = (SAMPLE / "district.toml").read_text()
    start = sample.index('[[units]]\nid = "sanitation-office"')
    without = sample[:start] + sample[sample.index("[[units]]", start + 1) :]
    shape = {"xingfu.geojson": (SAMPLE / "xingfu.geojson").read_text()}
    changed = without.replace('"sanitation-office"', '"public-works"')
    await world.database.write(lambda tx: districts.apply(tx, changed, shape, int(world.time)))

    press = world.li.presses("环境卫生管理处", in_=world.groups["desk"])
    await world.settle()

    assert press.answer.text == "这个按钮已经失效，没有改动。"
    assert await world.status_of(1) == "new"


async def test_missing_number_is_asked_for(world: World):
    await world.reports()
    await world.reports()
    desk = world.groups["desk"]
    world.li.says("/assign 派出所 请尽快", to=desk)
    await world.settle()

    asked = desk.sees("哪一件？请回复单号，或者直接回复那张卡片。")
    world.li.says("1 2", reply_to=asked)
    await world.settle()

    assert asked.forces_reply
    assert desk.messages[-1].words == "✅ #1 已派给派出所\n✅ #2 已派给派出所"
    assert await world.read(lambda tx: events.latest(tx, 2, "assign").words) == "请尽快"


async def test_answer_without_a_number_is_asked_again(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]
    world.zhou.says("/close", to=unit)
    await world.settle()

    world.zhou.says("修好了", reply_to=unit.sees("哪一件？"))
    await world.settle()
    world.zhou.sends_photo("1", reply_to=unit.messages[-1])
    await world.settle()

    assert world.wang.sees("#1 办好了：修好了")


async def test_long_note_is_kept_whole(world: World):
    await world.reports()
    note = "长" * 4000 + "完"

    world.zhou.says(f"/note 1 {note}", to=world.groups["telecom-office"])
    world.boss.says(f"/note 1 {note}")
    await world.settle()

    assert await world.read(lambda tx: events.latest(tx, 1, "note").words) == note
    assert world.groups["telecom-office"].sees("领导批示").words.endswith("完")
