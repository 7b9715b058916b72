"""A coordinator sends a sheet of duties: looked at first, applied by one tap, all of it or nothing."""

import io
from typing import Any

from openpyxl import Workbook

from issuebot.simulator import Person
from issuebot.store.rosters import duties, record, volunteers
from issuebot.store.rosters.duties import Duty
from tests.domain.roster.test_sheet import HEAD as TWO_TIMES, WRONG
from tests.stories.world import World

HEAD = ["日期", "时间", "类别", "地点", "单位", "姓名", "电话"]
MONTH = [
    ["2026-12-01", "8:30-17:30", "值班", "", "通信管理办公室", "王芳", ""],
    ["2026-12-02", "8:30-17:30", "值班", "", "通信管理办公室", "李强", ""],
    ["2026-12-03", "15:00-17:00", "结对共建", "幸福里小区", "通信管理办公室", "王芳", ""],
]


def book(*rows: list[Any], head: list[Any] = HEAD) -> bytes:
    made = Workbook()
    for row in (head, *rows):
        made.active.append(row)
    kept = io.BytesIO()
    made.save(kept)
    return kept.getvalue()


async def sends(
    world: World, *rows: list[Any], who: Person | None = None, name: str = "值班表.xlsx", head: list[Any] = HEAD
) -> None:
    (who or world.li).sends_document(content=book(*rows, head=head), name=name)
    await world.settle()


async def applies(world: World, *rows: list[Any]) -> None:
    await sends(world, *rows)
    world.li.presses("全部导入")
    await world.settle()


async def plan(world: World) -> list[Duty]:
    return await world.read(lambda tx: duties.between(tx, 0, 2**40))


async def test_sheet_is_shown_then_applied(world: World):
    await sends(world, *MONTH)
    seen = world.li.sees("请核对")
    assert "共 3 班" in seen.words
    assert "王芳、李强" in seen.words
    assert await plan(world) == []

    world.li.presses("全部导入")
    await world.settle()

    assert world.li.sees("已导入")
    assert [duty.name for duty in await plan(world)] == ["王芳", "李强", "王芳"]


async def test_every_mistake_has_its_line(world: World):
    await sends(world, MONTH[0], ["12月2日", "上午", "值班", "", "通信管理办公", "李强", ""])

    seen = world.li.sees("有 2 处错误")

    assert "第 3 行：“上午”不是时间" in seen.words
    assert "（是“通信管理办公室”吗？）" in seen.words
    assert await plan(world) == []


async def test_twenty_mistakes_are_told_and_nothing_is_kept(world: World):
    wrong = [["通信管理办公室" if cell == "城管局" else cell for cell in row] for row, _ in WRONG]
    good = ["3月3日", "8:00", "12:00", "值班", "", "通信管理办公室", "赵敏"]

    await sends(world, good, *wrong, good, head=TWO_TIMES)

    words = world.li.sees("有 21 处错误").words
    assert all(f"第 {line} 行：" in words for line in range(3, 24))
    assert await plan(world) == []
    assert await world.read(volunteers.everybody) == []


async def test_second_tap_applies_nothing_again(world: World):
    await sends(world, *MONTH)
    seen = world.li.sees("请核对")
    yes = world.data_of(seen, "全部导入")

    presses = [world.li.forges(yes, seen) for _ in range(2)]
    await world.settle()

    assert len(await plan(world)) == 3
    assert presses[1].answer
    assert "已处理" in presses[1].answer.text


async def test_sheet_sent_again_says_what_differs(world: World):
    await applies(world, *MONTH)

    await sends(world, ["2026-12-08", *MONTH[0][1:]], [*MONTH[1][:1], "9:00-17:00", *MONTH[1][2:]])
    seen = world.li.sees("变更 1")

    assert "新增 1" in seen.words
    assert "前后已排的 1 班保持不变" in seen.words
    assert "12月2日 08:30 → 周三 12月2日 09:00–17:00" in seen.words


async def test_same_sheet_again_changes_nothing(world: World):
    await applies(world, *MONTH)

    await sends(world, *MONTH)

    assert world.li.sees("没有变化").rows == []


async def test_nothing_is_cancelled_where_one_says_so(world: World):
    await applies(world, *MONTH)
    await sends(world, MONTH[0], ["2026-12-08", "8:30-17:30", "值班", "", "通信管理办公室", "赵敏", ""])

    world.li.presses("导入，不取消")
    await world.settle()

    assert len(await plan(world)) == 4


async def test_two_coordinators_change_nothing_twice(world: World):
    await sends(world, *MONTH)
    await sends(world, *MONTH, who=world.admin)
    world.li.presses("全部导入")
    await world.settle()

    world.admin.presses("全部导入")
    await world.settle()

    assert "没有变化" in world.admin.sees("值班表.xlsx").words
    assert len(await plan(world)) == 3


async def test_plan_that_changed_meanwhile_is_shown_again(world: World):
    await sends(world, *MONTH)
    await sends(world, MONTH[0], who=world.admin)
    world.admin.presses("全部导入")
    await world.settle()

    world.li.presses("全部导入")
    await world.settle()
    assert "请再看一遍" in world.li.sees("值班表.xlsx").words
    world.li.presses("全部导入")
    await world.settle()

    assert len(await plan(world)) == 3


async def test_sheet_of_stranger_is_report_as_before(world: World):
    await sends(world, *MONTH, who=world.wang)

    assert not any("读取" in message.words for message in world.wang.messages)
    assert await plan(world) == []


async def test_stranger_presses_nothing(world: World):
    await sends(world, *MONTH)
    yes = world.data_of(world.li.sees("请核对"), "全部导入")
    world.wang.says("/start")
    await world.settle()

    press = world.wang.forges(yes)
    await world.settle()

    assert press.answer
    assert await plan(world) == []


async def test_killed_before_file_is_fetched_sheet_waits(world: World):
    world.li.sends_document(content=book(*MONTH), name="值班表.xlsx")
    await world.intake.poll(0)
    await world.die()
    await world.start()

    await world.settle()

    assert world.li.sees("请核对")


async def test_preview_is_there_after_restart(world: World):
    await sends(world, *MONTH)
    await world.restart()

    world.li.presses("全部导入")
    await world.settle()

    assert len(await plan(world)) == 3


async def test_silent_telegram_is_asked_again(world: World):
    world.telegram.fail("getFile", "500", times=2)
    await sends(world, *MONTH)
    assert not any("请核对" in message.words for message in world.li.messages)

    for _ in range(2):
        world.time += 60
        await world.settle()

    assert world.li.sees("请核对")


async def test_file_beyond_telegrams_limit_is_refused(world: World):
    world.li.sends_document(content=book(*MONTH), size=21 * 1024 * 1024, name="值班表.xlsx")
    await world.settle()

    assert world.li.sees("太大了")


async def test_hostile_file_gets_a_sentence(world: World):
    async for content in world.each([b"PK\x03\x04broken", b"%PDF\x00", b""]):
        world.li.sends_document(content=content or b" ", name="值班表.xlsx")
        await world.settle()

        assert any("值班表.xlsx" in message.words for message in world.li.messages[-1:])
        assert await plan(world) == []


async def test_template_comes_as_file_that_can_be_sent_back(world: World):
    world.li.says("/roster")
    await world.settle()
    seen = world.li.sees("请把排班表发到这里")
    content = world.telegram.file(seen.media["document"]["file_id"])

    world.li.sends_document(content=content, name="模板.xlsx")
    await world.settle()

    assert world.li.sees("请核对")


async def test_record_tells_who_planned(world: World):
    await applies(world, *MONTH)
    await applies(world, MONTH[0], ["2026-12-02", "9:00-17:00", *MONTH[1][2:]])

    kinds = await world.read(lambda tx: [(event.kind, event.actor) for event in record.of_duty(tx, 2)])

    assert kinds == [("imported", world.li.id), ("moved", world.li.id)]


async def test_cancelled_duty_is_told_in_units_group(world: World):
    await applies(world, *MONTH)

    await applies(world, MONTH[0], ["2026-12-04", *MONTH[0][1:]])

    assert [duty.id for duty in await plan(world)] == [1, 3, 4]
    seen = world.groups["telecom-office"].sees("的排班有变动")
    assert "李强" in seen.words
