"""The picture of /stats: words at once, the picture joins them, and both say the same numbers."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest

from issuebot.desk.context import district as districts
from issuebot.desk.context.turn import Turn
from issuebot.desk.figures import charts
from issuebot.domain.figures.periods import month, week
from issuebot.domain.pictures.charts import Bars, Chart, Shares, read_chart
from issuebot.press.drawing import Artist
from issuebot.simulator import Message
from issuebot.store.engine.database import Tx
from issuebot.telegram.render.figures import stats as rendered
from tests.stories.figures.by_hand import catch_up, figures
from tests.stories.world import DAY, World

NOVEMBER = month(date(2026, 11, 1))


async def busy(world: World) -> None:
    """One done in time, one late, one open in another community; over two weeks."""
    await world.reports()
    await world.closes(1)
    world.time += DAY
    await world.reports(world.smith)
    await world.reports(world.zhao, "和平花园垃圾成堆")
    world.time += 6 * DAY
    await world.closes(2)


async def looks(world: World, *buttons: str) -> Message:
    world.boss.says("/stats")
    await world.settle()
    for label in buttons:
        world.boss.presses(label)
        await world.settle()
    return world.boss.chat.sees("统计")


def drawn(world: World) -> Chart:
    return read_chart(world.sketcher.given[-1])


async def plotted(world: World, plot: Callable[..., Any], *more: Any) -> Any:
    def load(tx: Tx) -> Any:
        in_force = districts.current(tx)
        assert in_force
        return plot(Turn(tx, in_force, datetime.fromtimestamp(world.time, UTC)), *more)

    return await world.read(load)


async def test_picture_joins_the_words(world: World):
    await busy(world)

    world.boss.says("/stats")
    await world.settle()

    message = world.boss.chat.sees("统计")
    calls = [call.method for call in world.telegram.calls if call.args.get("chat_id") == world.boss.id]
    assert calls[-2:] == ["sendMessage", "editMessageMedia"]
    assert message.kind == "photo"
    assert "本月" in message.words


async def test_words_do_not_wait_for_the_picture(world: World):
    await busy(world)
    world.artist = Artist(seconds=0)
    await world.restart()

    message = await looks(world, "本月")

    assert message.kind == "text"
    assert "办结 2 (0)" in message.words


async def test_buttons_change_picture_and_words(world: World):
    await busy(world)

    message = await looks(world, "本月", "单位")

    chart = drawn(world)
    assert isinstance(chart, Shares)
    assert {"示范区", "不足 5 件，不参与比较：", "通信管理办公室"} <= {part.name for part in chart.parts}
    assert "通信管理办公室" in message.words
    assert len([one for one in world.boss.messages if "统计" in one.words]) == 1


async def test_button_pressed_while_it_is_drawn_finds_the_picture(world: World):
    await busy(world)
    world.boss.says("/stats")
    await world.intake.poll(0)
    await world.sender.pump()
    await world.sender.idle()

    world.boss.presses("本月")  # it is words still
    await world.settle()

    messages = [one for one in world.boss.messages if "统计" in one.words]
    assert len(messages) == 1
    assert "办结 2 (0)" in messages[0].words


async def test_picture_joins_after_a_kill(world: World):
    await busy(world)
    world.boss.says("/stats")
    await world.intake.poll(0)
    await world.sender.pump()
    await world.sender.idle()
    assert world.boss.chat.sees("统计").kind == "text"

    await world.die()
    await world.start()
    await world.settle()

    assert [one.kind for one in world.boss.messages if "统计" in one.words] == ["photo"]


async def test_deleted_figures_get_no_picture(world: World):
    await busy(world)
    world.telegram.fail("editMessageMedia", "message to edit not found", chat=world.boss.id)

    await looks(world)

    assert [one.kind for one in world.boss.messages if "统计" in one.words] == ["text"]


async def test_only_the_newest_picture_is_drawn(world: World):
    await busy(world)
    await looks(world)
    before = len(world.sketcher.given)

    for label in ("本周", "本月", "用时"):
        world.boss.presses(label)
        await world.intake.poll(0)
    await world.settle()

    assert len(world.sketcher.given) - before <= 2
    assert drawn(world).title == "示范区：办结用时"


async def test_chosen_chart_is_told_in_words(world: World):
    await busy(world)

    message = await looks(world, "本月", "用时")

    assert "办结所用工作时间（小时）：件数" in message.words
    assert ["📈 每周", "✓ ⏱ 用时", "📅 星期"] in message.buttons


async def test_long_words_are_cut_and_offered_whole(world: World, monkeypatch: pytest.MonkeyPatch):
    await busy(world)
    monkeypatch.setattr(rendered, "CAPTION", 90)

    short = await looks(world, "本月")
    world.boss.presses("全部文字")
    await world.settle()
    whole = world.boss.chat.sees("统计")

    assert len(short.words) <= 90
    assert short.words.endswith("…")
    assert whole is not short
    assert whole.kind == "text"
    assert "满意率" in whole.words


async def test_group_without_photos_keeps_its_words(world: World):
    await busy(world)
    group = world.groups["telecom-office"]
    group.permissions = {"can_send_messages": True, "can_send_photos": False}

    world.zhou.says("/stats", to=group)
    await world.settle()
    world.zhou.presses("本月", in_=group)
    await world.settle()

    assert group.sees("统计").kind == "text"
    assert "收到 2" in group.sees("统计").words


async def test_weeks_say_what_the_figures_say(world: World):
    await busy(world)

    await catch_up(world)
    shown = await plotted(world, charts.by_week, None, NOVEMBER)

    assert len(shown.weeks) == charts.WEEKS
    for one in shown.weeks:
        totals = (await figures(world, week(one.first))).all
        assert (one.received, one.closed, one.open) == (totals.received, totals.closed, totals.open)


async def test_other_charts_say_what_the_figures_say(world: World):
    await busy(world)
    found = await figures(world, NOVEMBER)
    totals, unit = found.all, found.units["telecom-office"]

    took = await plotted(world, charts.by_hours, None, NOVEMBER)
    days = await plotted(world, charts.by_weekday, None, NOVEMBER)
    of_unit = await plotted(world, charts.by_weekday, "telecom-office", NOVEMBER)
    grid = await plotted(world, charts.by_place, None, NOVEMBER)

    assert (sum(took.counts), took.half, took.most) == (totals.closed, totals.half, totals.most)
    assert (sum(days.on_time), sum(days.late)) == (totals.on_time, totals.late)
    assert (sum(of_unit.on_time), sum(of_unit.late)) == (unit.on_time, unit.late)
    for community, counts in zip(grid.communities, grid.counts, strict=True):
        assert sum(counts) == found.communities[community].received


async def test_english_reader_gets_an_english_picture(world: World):
    await busy(world)
    world.boss.says("/language en")
    await world.settle()

    world.boss.says("/stats")
    await world.settle()

    chart = drawn(world)
    assert isinstance(chart, Bars)
    assert chart.title.startswith("By week: ")
