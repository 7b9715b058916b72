"""Was it solved? Everybody who has the ticket is asked, and each answer counts once."""

from issuebot.store import events, tickets
from tests.stories.world import World


async def resolved_for_two(world: World) -> None:
    """Wang reports, Zhao has the same, the unit closes."""
    await world.reports()
    world.zhao.says("幸福里3号楼门口电线垂下来了")
    await world.settle()
    world.zhao.presses("我也遇到 #1")
    await world.settle()
    await world.closes(1)


async def rating_of(world: World) -> str | None:
    found = await world.read(lambda tx: tickets.ticket(tx, 1))
    return found.rating if found else None


async def deadline_of(world: World) -> int:
    found = await world.read(lambda tx: tickets.ticket(tx, 1))
    return found.resolve_by or 0 if found else 0


async def test_second_answer_counts_too(world: World):
    await resolved_for_two(world)

    world.zhao.presses("已解决，满意")
    await world.settle()
    assert "您的评价：已解决，满意" in world.zhao.sees("#1 已结案").words
    press = world.wang.presses("已解决，不满意")
    await world.settle()

    assert press.answer.text == "谢谢。愿意说说原因吗？"
    assert "您的评价：已解决，不满意" in world.wang.sees("#1 已结案").words
    kinds = [event.kind for event in await world.read(lambda tx: events.of_ticket(tx, 1))]
    assert [kind for kind in kinds if "satisfied" in kind] == ["satisfied", "unsatisfied"]
    assert await world.status_of(1) == "closed"


async def test_reporter_speaks_for_the_ticket(world: World):
    await resolved_for_two(world)

    world.wang.presses("已解决，不满意")
    world.zhao.presses("已解决，满意")
    await world.settle()

    assert await rating_of(world) == "unsatisfied"


async def test_second_tap_of_one_counts_nothing(world: World):
    await resolved_for_two(world)
    card = world.zhao.sees("#1 办好了")
    data = world.data_of(card, "已解决，满意")
    world.zhao.presses("已解决，满意")
    await world.settle()

    press = world.zhao.forges(data, card)
    await world.settle()

    assert press.answer.text == "您已经评价过了，谢谢！"
    told = await world.read(lambda tx: events.of_ticket(tx, 1))
    assert len([event for event in told if event.kind == "satisfied"]) == 1


async def test_others_are_still_asked(world: World):
    await resolved_for_two(world)

    world.zhao.presses("已解决，满意")
    await world.settle()

    assert world.wang.sees("#1 办好了").buttons == [["已解决，满意", "已解决，不满意"], ["未解决"]]


async def test_not_solved_is_told_to_leader(world: World):
    await world.reports()
    await world.closes(1)

    world.wang.presses("未解决")
    await world.settle()

    news = world.boss.sees("❗ #1（通信管理办公室）：居民说还没解决")
    world.boss.presses("查看 #1", on=news)
    await world.settle()
    assert world.boss.sees("#1 沿街线路杂乱 · 待签收")
    unit = world.groups["telecom-office"]
    assert unit.sees("❗ #1：居民说还没解决，请再看看。").reply_to is unit.sees("#1 沿街线路杂乱 · 待签收")


async def test_new_round_has_its_own_time(world: World):
    await world.reports()
    first = await deadline_of(world)
    await world.closes(1)
    world.pass_days(7)

    world.wang.presses("未解决")
    await world.settle()

    assert await deadline_of(world) - first in range(7 * 86400, 7 * 86400 + 60)


async def test_after_thirty_days_it_is_too_late(world: World):
    await world.reports()
    await world.closes(1)
    data = world.data_of(world.wang.sees("#1 办好了"), "未解决")
    world.pass_days(8)
    await world.tick()
    world.pass_days(31)

    press = world.wang.forges(data, world.wang.sees("#1 已结案"))
    await world.settle()

    assert "已超过 30 天" in press.answer.text
    assert await world.status_of(1) == "closed"


async def test_next_report_is_no_reason(world: World):
    """A reason may come in several messages; what is written minutes later is something else."""
    await world.reports()
    await world.closes(1)
    world.wang.presses("已解决，不满意")
    await world.settle()
    for words in ("拖太久了", "态度也不好"):
        world.wang.says(words)
        await world.settle()

    world.time += 200
    world.wang.says("和平花园路灯不亮")
    await world.settle()

    unit = world.groups["telecom-office"]
    assert unit.sees("态度也不好")
    assert not [message for message in unit.messages if "路灯" in message.words]
    assert world.wang.sees("公共服务设施 · 和平花园")


async def test_figures_count_everybody_who_answered(world: World):
    await resolved_for_two(world)
    world.zhao.presses("已解决，满意")
    world.wang.presses("已解决，不满意")
    await world.settle()
    world.wang.presses("未解决")
    await world.settle()

    for where in ("desk", "telecom-office"):
        world.li.says("/stats", to=world.groups[where])
        await world.settle()

        said = world.groups[where].sees("本月三率").words
        assert "解决率 50% · 回访 2 人，其中 1 人" in said
        assert "满意率 50% · 回访 2 人，其中 1 人" in said
