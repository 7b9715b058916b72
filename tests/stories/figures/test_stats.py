"""/stats: any day, week and month beside the one before, for who may see it."""

import pytest

from issuebot.desk.lists.figures import stats as lists
from issuebot.simulator import Group
from tests.stories.figures.by_hand import catch_up
from tests.stories.world import DAY, World
from tests.uncounted import forget_counts


async def closed_for(world: World) -> None:
    """One ticket, solved and rated; then a week goes by, and another one comes."""
    await world.reports()
    await world.closes(1)
    world.wang.presses("已解决，满意")
    await world.settle()
    world.time += 7 * DAY
    await world.reports(world.smith)


async def compares_from(world: World, tickets: int) -> None:
    await world.edits_district(("min_tickets = 5", f"min_tickets = {tickets}"))


async def looks(world: World, *buttons: str, at: Group | None = None) -> list[str]:
    """What /stats shows after these buttons: to the leader, or in a group."""
    if at is None:
        world.boss.says("/stats")
    else:
        world.zhou.says("/stats", to=at)
    await world.settle()
    for label in buttons:
        (world.zhou if at else world.boss).presses(label, in_=at)
        await world.settle()
    return (at or world.boss.chat).sees("统计").words.splitlines()


async def test_week_stands_beside_the_week_before(world: World):
    await closed_for(world)

    lines = await looks(world, "本周")

    assert lines[1] == "2026-11-30 – 12-06（括号里是上一期）"
    assert {"收到 1 (1)", "办结 0 (1)", "未办结 1 (0)"} <= set(lines)


async def test_month_before_is_one_tap_away(world: World):
    await closed_for(world)

    lines = await looks(world, "本月", "‹ 2026-10")

    assert lines[1].startswith("2026-10")
    assert "收到 0 (0)" in lines
    assert world.boss.chat.offers("2026-11 ›")


async def test_unit_sees_itself_beside_the_median(world: World):
    await compares_from(world, 2)
    await closed_for(world)
    group = world.groups["telecom-office"]

    lines = await looks(world, "本月", at=group)

    assert "解决率 100% · 回访 1 人，其中 1 人" in lines
    assert "   各单位中位数 100%" in lines
    assert not [label for row in group.sees("统计").buttons for label in row if label == "小区"]


async def test_district_is_told_by_unit(world: World):
    await closed_for(world)

    lines = await looks(world, "本月", "单位")

    assert "通信管理办公室\n收到 2 件 · 办结 1 件 · 解决率 100%" in "\n".join(lines)


async def test_unit_with_few_tickets_is_not_compared(world: World):
    await compares_from(world, 3)
    await closed_for(world)

    lines = await looks(world, "本月", at=world.groups["telecom-office"])

    assert lines[-1] == "不足 3 件，不与其他单位比较"
    assert not [line for line in lines if "中位数" in line]


async def test_units_with_few_tickets_stand_apart(world: World):
    await closed_for(world)
    world.li.says("/assign 2 派出所", to=world.groups["desk"])
    await world.settle()

    await compares_from(world, 2)
    lines = await looks(world, "本月", "单位")

    assert lines.index("通信管理办公室") < lines.index("不足 2 件，不参与比较：") < lines.index("派出所")


async def test_says_that_older_tickets_are_still_counted(world: World, monkeypatch: pytest.MonkeyPatch):
    await closed_for(world)
    await world.database.write(forget_counts)  # as after an upgrade
    monkeypatch.setattr(lists, "SHARE", 0)

    meanwhile = await looks(world, "本月")
    await catch_up(world)
    afterwards = await looks(world, "本周", "本月")

    assert meanwhile[1] == "还在统计以前的工单，数字会再变"
    assert "还在统计以前的工单，数字会再变" not in afterwards
    assert "办结 1 (0)" in afterwards


async def test_forged_button_shows_no_other_unit(world: World):
    await closed_for(world)
    group = world.groups["telecom-office"]
    await looks(world, at=group)
    message = group.sees("统计")

    world.zhou.forges("stats::month::", message)
    await world.settle()

    assert group.sees("统计").words == message.words


async def ended_otherwise(world: World) -> None:
    """Of seven reports one is closed, and each other ends in another way or is open."""
    for _ in range(7):
        await world.reports()
    desk = world.groups["desk"]
    for words in ("/decline 1 私人事务", "/merge 2 3", "/decline 4 私人事务", "/reopen 4 还是归我们管"):
        world.li.says(words, to=desk)
        await world.settle()
    world.wang.says("/withdraw 5")
    await world.settle()
    await world.closes(6)


async def test_what_was_received_adds_up(world: World):
    await ended_otherwise(world)

    lines = " ".join(await looks(world, "本月"))

    assert "上期结转 0 + 收到 6 + 当期并单 1 = 办结 1 + 不予受理 1 + 撤回 1 + 并单 1 + 未办结 3" in lines


async def test_taken_up_again_in_the_next_month_adds_up(world: World):
    await world.reports()
    world.li.says("/decline 1 私人事务", to=world.groups["desk"])
    await world.settle()
    world.time += 10 * DAY
    world.li.says("/reopen 1 还是归我们管", to=world.groups["desk"])
    await world.settle()

    now = " ".join(await looks(world, "本月"))
    before = " ".join(await looks(world, "本月", "‹ 2026-11"))

    assert "上期结转 0 + 收到 0 + 恢复办理 1 = 办结 0 + 未办结 1" in now
    assert "上期结转 0 + 收到 1 = 办结 0 + 不予受理 1 + 未办结 0" in before


async def test_no_sum_where_the_counts_add_up(world: World):
    await closed_for(world)

    assert not [line for line in await looks(world, "本月") if line.startswith("= ")]


async def test_unit_sees_what_went_to_others(world: World):
    await world.reports()
    group = world.groups["telecom-office"]
    world.zhou.says("/return 1 不归我们管", to=group)
    await world.settle()

    lines = " ".join(await looks(world, "本月", at=group))

    assert "上期结转 0 + 收到 1 = 办结 0 + 转出 1 + 未办结 0" in lines
