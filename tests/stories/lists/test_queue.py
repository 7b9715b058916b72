"""The list that staff work from: its order, its filters, its pages, and who gets to see it."""

from issuebot.desk.context import district as districts
from issuebot.simulator import Message
from issuebot.store.lists.queue_terms import SHAPE
from issuebot.store.tickets import OPEN
from tests.stories.world import SAMPLE, World

WIRE, LITTER, ODD = "幸福里3号楼门口电线垂下来了", "和平花园垃圾成堆", "幸福里这里不对劲"


async def three(world: World) -> None:
    for words in (WIRE, LITTER, ODD):
        await world.reports(words=words)


def listed(message: Message) -> list[str]:
    return [line.split()[0] for line in message.words.splitlines() if line.startswith("#")]


async def change(world: World, sql: str, **values: object) -> None:
    await world.database.write(lambda tx: tx.execute(sql, **values))


async def test_desk_sees_what_is_due_first(world: World):
    await three(world)

    world.li.says("/queue")
    await world.settle()

    queue = world.li.sees("未办结工单（3）")
    assert listed(queue) == ["#2", "#1", "#3"]
    assert queue.buttons == [
        ["#2", "#1", "#3"],
        ["⚠ 超时 0", "🔥 紧急 0", "🙋 我经手 0"],
        ["单位", "小区", "类别", "状态"],
    ]


async def test_urgent_and_heavy_rise_among_equals(world: World):
    await three(world)
    await world.reports()
    await world.reports()
    await change(world, "UPDATE ticket SET respond_by = (SELECT max(respond_by) FROM ticket)")
    await change(world, "UPDATE ticket SET weight = 4 WHERE number = 4")
    world.li.says("/urgent 5")
    await world.settle()

    world.li.says("/queue")
    await world.settle()

    queue = world.li.sees("未办结工单（5）")
    assert listed(queue) == ["#5", "#4", "#1", "#2", "#3"]
    assert "#5 🔥 沿街线路" in queue.words
    assert "#4 👥4 线路 · 签收剩4小时\n幸福里 3号… · 通信办 · 电线垂…" in queue.words


async def test_filter_is_chosen_and_cleared_in_place(world: World):
    await three(world)
    world.li.says("/queue")
    await world.settle()
    queue = world.li.sees("未办结工单（3）")
    before = len(world.li.messages)

    world.li.presses("单位", on=queue)
    await world.settle()
    assert queue.buttons == [["通信管理办公室 1", "环境卫生管理处 1"], ["全部", "‹ 返回"]]
    world.li.presses("环境卫生管理处 1", on=queue)
    await world.settle()
    assert queue.words.startswith("未办结工单（1）\n只看：环境卫生管理处\n今天到期\n#2 环境卫生")
    world.li.presses("✕ 看全部", on=queue)
    await world.settle()

    assert listed(queue) == ["#2", "#1", "#3"]
    assert len(world.li.messages) == before


async def test_filters_narrow_each_other(world: World):
    await three(world)
    world.li.says("/queue")
    await world.settle()
    queue = world.li.sees("未办结工单（3）")

    for label in ("小区", "幸福里小区 2", "状态", "待派单 1", "类别"):
        world.li.presses(label, on=queue)
        await world.settle()
    assert queue.buttons == [["全部", "‹ 返回"]]
    world.li.presses("‹ 返回", on=queue)
    await world.settle()

    assert listed(queue) == ["#3"]
    assert "只看：幸福里小区 · 待派单" in queue.words


async def test_late_ones_are_counted_and_shown(world: World):
    await three(world)
    world.zhou.says("/accept 1", to=world.groups["telecom-office"])
    await world.settle()
    world.pass_days(2)

    world.li.says("/overdue")
    await world.settle()

    late = world.li.sees("超时工单（2）")
    assert listed(late) == ["#2", "#3"]  # the third has no category, and nobody answered it either
    assert "已超时" in late.words
    assert late.button("✓ 超时 2")


async def test_unaccepted_one_is_late_for_its_answer(world: World):
    await world.reports()
    world.pass_days(1)

    world.zhou.says("/overdue", to=world.groups["telecom-office"])
    await world.settle()

    assert "签收超时2小时" in world.groups["telecom-office"].sees("超时工单（1）").words


async def test_no_late_ticket_is_good_news(world: World):
    await world.reports()

    world.li.says("/overdue")
    await world.settle()

    assert world.li.sees("没有超时的工单 👍").button("✕ 看全部")


async def test_mine_is_what_i_worked_on(world: World):
    await three(world)
    unit = world.groups["telecom-office"]
    world.zhou.says("/accept 1", to=unit)
    world.zhou.says("/queue", to=unit)
    await world.settle()
    queue = unit.sees("未办结工单（1）")

    world.sun.presses("🙋 我经手 1", on=queue)
    await world.settle()
    assert "没有符合条件的工单。" in queue.words
    world.zhou.presses("✓ 我经手 0", on=queue)
    await world.settle()

    assert listed(queue) == ["#1"]


async def test_paired_unit_lists_its_community(world: World):
    await three(world)
    paired = world.groups["petition-bureau"]

    world.zhou.says("/queue", to=paired)
    await world.settle()
    queue = paired.sees("信访局 · 未办结工单（2）")
    world.zhou.presses("#1", on=queue)
    await world.settle()

    assert listed(queue) == ["#1", "#3"]
    assert WIRE in paired.sees("#1 沿街线路杂乱 · 待签收").words
    assert not any(message.button("签收") for message in paired.messages)


async def test_leader_sees_the_whole_queue(world: World):
    await three(world)

    world.boss.says("/queue")
    await world.settle()

    assert listed(world.boss.sees("未办结工单（3）")) == ["#2", "#1", "#3"]


async def test_buttons_of_desk_work_for_nobody_else(world: World):
    await three(world)
    world.li.says("/queue")
    world.wang.says("/help")
    await world.settle()

    async for label in world.each(["⚠ 超时 0", "单位"]):
        data = world.data_of(world.li.sees("未办结工单（3）"), label)
        police = world.groups["police-station"]

        presses = [
            world.wang.forges(data, world.wang.sees("怎么用")),
            world.sun.forges(data, police.post(world.telegram.me, words="?")),
        ]
        await world.settle()

        assert {press.answer.text for press in presses} == {"这个按钮已经失效，没有改动。"}
        assert not police.messages[1:]


async def test_unit_cannot_read_another_units_queue(world: World):
    await three(world)
    world.zhou.says("/queue", to=world.groups["telecom-office"])
    await world.settle()
    data = world.data_of(world.groups["telecom-office"].sees("未办结工单（1）"), "🔥 紧急 0")
    police = world.groups["police-station"].post(world.telegram.me, words="?")

    press = world.sun.forges(data, police)
    await world.settle()

    assert press.answer.alert
    assert police.words == "?"


async def test_page_beyond_the_end_is_the_last(world: World):
    for _ in range(9):
        await world.reports()
    world.li.says("/queue")
    await world.settle()
    queue = world.li.sees("未办结工单（9）")

    world.li.forges(world.data_of(queue, "2 ›").replace(":1:", ":77:"), queue)
    await world.settle()

    assert listed(queue) == ["#9"]
    assert queue.buttons[1] == ["‹ 1"]


async def test_filter_of_retired_unit_still_shows(world: World):
    await three(world)
    world.li.says("/queue")
    await world.settle()
    queue = world.li.sees("未办结工单（3）")
    world.li.presses("单位", on=queue)
    await world.settle()
    sample = (SAMPLE / "district.toml").read_text()
    start = sample.index('[[units]]\nid = "sanitation-office"')
    end = sample.index("[[units]]", start + 1)
    without = (sample[:start] + sample[end:]).replace('"sanitation-office"', '"public-works"')
    shape = {"xingfu.geojson": (SAMPLE / "xingfu.geojson").read_text()}
    await world.database.write(lambda tx: districts.apply(tx, without, shape, int(world.time)))

    world.li.presses("环境卫生管理处 1", on=queue)
    await world.settle()

    assert listed(queue) == ["#2"]


async def test_counts_are_kept_with_every_move(world: World):
    await three(world)
    unit = world.groups["telecom-office"]
    for words in ("/accept 1", "/note 1 明天去", "/return 1 不归我们管"):
        world.zhou.says(words, to=unit)
        await world.settle()
    for words in ("/assign 1 telecom-office", "/urgent 1", "/category 2 uncivil-behaviour", "/decline 3 不是小区的事"):
        world.li.says(words)
        await world.settle()
    await world.closes(1)
    world.li.says("/reopen 3 还是要办")
    await world.settle()

    shapes, counts, hands = await world.read(counted)

    assert counts == shapes
    assert {(world.li.id, 2), (world.li.id, 3)} <= hands
    assert not any(number == 1 for _, number in hands)


def counted(tx):
    """What is open, what the counts say of it, and who has it in hand."""
    open_ones = tx.all(f"SELECT {SHAPE} AS shape, count(*) AS n FROM ticket WHERE {OPEN} GROUP BY {SHAPE}")  # noqa: S608 our own
    counts = tx.all("SELECT shape, n FROM open_count")
    hands = tx.all("SELECT person, ticket FROM hand")
    return (
        {row["shape"]: row["n"] for row in open_ones},
        {row["shape"]: row["n"] for row in counts},
        {(row["person"], row["ticket"]) for row in hands},
    )


async def test_list_of_late_ones_has_its_own_title(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]
    world.zhou.says("/overdue", to=unit)
    await world.settle()
    assert unit.messages[-1].words.startswith("通信管理办公室\n没有超时的工单 👍")
    world.pass_days(2)

    world.zhou.says("/overdue", to=unit)
    world.zhou.says("/queue", to=unit)
    await world.settle()

    assert unit.sees("通信管理办公室 · 超时工单（1）")
    assert unit.sees("通信管理办公室 · 未办结工单（1）")


async def test_category_is_found_by_its_short_name(world: World):
    await world.reports()

    for words in ("环卫", "Litter", "卫生"):
        world.li.says(f"/category 1 {words}", to=world.groups["desk"])
        await world.settle()

        assert (await world.ticket_of(1)).category == "sanitation"
