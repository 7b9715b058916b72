"""Looking for words, and for figures."""

from issuebot.simulator import Message
from tests.stories.world import World

WIRE, LITTER, LAMP = "幸福里3号楼门口电线垂下来了", "和平花园垃圾成堆", "幸福里路灯不亮，电线也断了"
MUCH = "".join(chr(letter) for letter in range(0x4E00, 0x4E00 + 4000) if chr(letter) not in "竹竿撑着")


async def three(world: World) -> None:
    for words in (WIRE, LITTER, LAMP):
        await world.reports(words=words)


def listed(message: Message) -> list[str]:
    return [line.split()[0] for line in message.words.splitlines() if line.startswith("#")]


async def test_part_of_a_word_is_found(world: World):
    await three(world)

    world.li.says("/find 线")
    world.li.says("/find 电线")
    world.li.says("/find ３号楼 电线")
    await world.settle()

    assert listed(world.li.sees("找到“线”（2）")) == ["#3", "#1"]
    assert listed(world.li.sees("找到“电线”（2）")) == ["#3", "#1"]
    assert listed(world.li.sees("找到“3号楼 电线”（1）")) == ["#1"]
    assert world.li.sees("找到“3号楼 电线”").words.endswith("幸福里… · 通信办 · …里3号楼门…")


async def test_reports_come_before_notes(world: World):
    await three(world)
    await world.closes(1, "顺便修了路灯")

    world.li.says("/find 路灯")
    await world.settle()

    assert listed(world.li.sees("找到“路灯”（2）")) == ["#3", "#1"]


async def test_number_finds_its_ticket_first(world: World):
    await three(world)
    await world.reports(words="幸福里2号楼电线断了")

    world.li.says("/find 2")
    await world.settle()

    assert listed(world.li.sees("找到“2”")) == ["#2", "#4"]


async def test_both_scripts_and_widths_find(world: World):
    await world.reports(words="幸福里3号楼门口电线垂下来了，WiFi箱也开着")

    async for query in world.each(["電線", "垂下來", "電", "３號樓　電線", "３", "ＷＩＦＩ箱", "wifi"]):
        world.li.says(f"/find {query}")
        await world.settle()

        assert listed(world.li.sees("（1）")) == ["#1"]


async def test_traditional_report_is_found(world: World):
    await world.reports(words="幸福里３號樓門口電線垂下來了，ＷＩＦＩ箱也開著")

    async for query in world.each(["电线", "電線", "3号楼", "wifi"]):
        world.li.says(f"/find {query}")
        await world.settle()

        assert listed(world.li.sees("（1）")) == ["#1"]


async def test_query_is_said_back_as_written(world: World):
    await world.reports(words=WIRE)

    world.li.says("/find 電線")
    await world.settle()

    found = world.li.sees("找到“電線”（1）")
    assert "电线" in found.words.splitlines()[-1]


async def test_end_of_a_long_report_is_found(world: World):
    end = "眼下用竹竿撑着"
    await world.reports(words=f"{WIRE}。{MUCH[: 4000 - len(WIRE) - len(end) - 1]}{end}")

    async for query in world.each(["竹竿", "竹竿撑着", "撐着", "竿"]):
        world.li.says(f"/find {query}")
        await world.settle()

        found = world.li.sees("（1）")
        assert listed(found) == ["#1"]
        assert "竿" in found.words.splitlines()[-1] or "撑着" in found.words.splitlines()[-1]


async def test_last_of_several_long_messages_is_found(world: World):
    for words in (WIRE + MUCH[:4000], MUCH[:4000], MUCH[:3900] + "用竹竿撑着"):
        world.wang.says(words)
    await world.settle()
    await world.submits(world.wang)

    world.li.says("/find 竹竿")
    await world.settle()

    assert listed(world.li.sees("找到“竹竿”（1）")) == ["#1"]


async def test_what_a_resident_adds_is_found(world: World):
    await three(world)
    world.wang.says("孩子差点碰到", reply_to=world.wang.sees("#1 "))
    await world.settle()

    world.li.says("/find 差点")
    await world.settle()

    assert listed(world.li.sees("找到“差点”（1）")) == ["#1"]


async def test_unit_finds_only_what_it_may_see(world: World):
    await three(world)
    unit, paired = world.groups["telecom-office"], world.groups["petition-bureau"]

    world.zhou.says("/find 垃圾", to=unit)
    world.zhou.says("/find 电线", to=unit)
    world.zhou.says("/find 电线", to=paired)
    await world.settle()

    assert unit.sees("没有找到“垃圾”。")
    assert "#1" in listed(unit.sees("找到“电线”"))
    assert listed(paired.sees("找到“电线”（2）")) == ["#3", "#1"]


async def test_number_of_another_unit_is_not_found(world: World):
    await three(world)

    world.zhou.says("/find 2", to=world.groups["telecom-office"])
    await world.settle()

    assert world.groups["telecom-office"].sees("没有找到“2”。")


async def test_resident_finds_nothing_of_others(world: World):
    await three(world)
    world.zhao.says("/find 电线")
    world.li.says("/find 电线")
    await world.settle()
    before = len(world.zhao.messages)

    press = world.zhao.forges("find:0:电线", world.zhao.sees("这是工作人员用的"))
    await world.settle()

    assert press.answer.text == "这个按钮已经失效，没有改动。"
    assert len(world.zhao.messages) == before
    assert not any("#1" in message.words for message in world.zhao.messages)


async def test_pages_of_findings_turn_in_place(world: World):
    for _ in range(9):
        await world.reports(words=WIRE)
    world.li.says("/find 电线")
    await world.settle()
    found = world.li.sees("找到“电线”（9）")

    world.li.presses("2 ›", on=found)
    await world.settle()

    assert listed(found) == ["#1"]
    assert found.edited


async def test_long_words_still_turn_pages(world: World):
    for _ in range(9):
        await world.reports(words="幸福里三号楼门口的那根旧电线又垂下来了小孩够得着")
    world.li.says("/find 三号楼门口的那根旧电线又垂下来了小孩够得着")
    await world.settle()

    world.li.presses("2 ›")
    await world.settle()

    assert listed(world.li.sees("（9）")) == ["#1"]


async def test_nothing_to_look_for_asks_for_it(world: World):
    world.li.says("/find ！？")

    await world.settle()

    asked = world.li.sees("找什么？请回复这条消息写几个字")
    assert asked.forces_reply
    world.li.says("电线", reply_to=asked)
    await world.settle()
    assert world.li.sees("“电线”")


async def test_figures_of_unit_and_district(world: World):
    await three(world)
    unit = world.groups["telecom-office"]
    world.zhou.says("/accept 1", to=unit)
    await world.closes(1)
    world.wang.presses("已解决，满意")
    await world.settle()

    world.zhou.says("/stats", to=unit)
    world.boss.says("/stats")
    world.wang.says("/stats")
    await world.settle()

    lines = unit.sees("通信管理办公室 · 统计").words.splitlines()
    assert lines[1:] == [
        "现在：未办结 0 件，超时 0 件",
        "本周：收到 1 件，办结 1 件",
        "本月：收到 1 件，办结 1 件",
        "本月三率：",
        "签收及时率 100% · 1 件中 1 件",
        "解决率 100% · 回访 1 人，其中 1 人",
        "满意率 100% · 回访 1 人，其中 1 人",
    ]
    assert "本周：收到 3 件，办结 1 件" in world.boss.sees("示范区 · 统计").words
    assert world.wang.sees("这是工作人员用的")


async def test_nobody_answered_is_no_rate(world: World):
    world.li.says("/stats")

    await world.settle()

    assert "满意率 — 还没有数据" in world.li.sees("示范区 · 统计").words
