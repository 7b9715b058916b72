"""Who is anonymous hears that a telephone number is in their words, and hides it for everybody by one tap."""

from issuebot.store import tickets
from tests.stories.world import World

UNIT = "telecom-office"
NUMBER = "13805581234"
WORDS = f"幸福里3号楼门口电线垂下来了，张三{NUMBER}"
TOLD = "📞 您写的内容里有电话号码，办理人员看得到。"
HIDE = "隐藏电话号码"


async def draft(world: World, words: str = WORDS) -> None:
    world.wang.says(words)
    await world.settle()
    world.wang.presses("匿名")
    await world.settle()


async def hidden(world: World) -> None:
    await draft(world)
    world.wang.presses(HIDE)
    await world.settle()


def read_by_others(world: World) -> str:
    told = [message for group in world.groups.values() for message in group.messages]
    told += [*world.li.messages, *world.boss.messages]
    return "".join(message.words for message in told if world.telegram.wrote(message))


async def test_anonymous_draft_says_that_number_shows(world: World):
    await draft(world)

    card = world.wang.sees("请看一下，对就提交")
    assert card.words.count("📞") == 1
    assert TOLD in card.words
    assert card.button(HIDE)


async def test_named_draft_says_nothing_of_it(world: World):
    world.wang.says(WORDS)
    await world.settle()

    card = world.wang.sees("请看一下，对就提交")
    assert "📞" not in card.words
    assert not card.button(HIDE)


async def test_hotlines_and_houses_are_no_numbers(world: World):
    await draft(world, "幸福里3号楼1502室门口电线垂下来了，打过12345和110")

    assert "📞" not in world.wang.sees("请看一下，对就提交").words


async def test_one_tap_hides_the_number(world: World):
    await draft(world)

    press = world.wang.presses(HIDE)
    await world.settle()

    card = world.wang.sees("请看一下，对就提交")
    assert press.answer
    assert press.answer.text == "电话号码已隐藏"
    assert "张三138********" in card.words
    assert "📞" not in card.words
    assert not card.button(HIDE)


async def test_nobody_reads_a_hidden_number(world: World):
    await hidden(world)
    await world.submits(world.wang)
    world.zhou.says("/ticket 1", to=world.groups[UNIT])
    world.li.says("/ticket 1")
    world.li.says("/find 张三")
    await world.settle()

    found = await world.read(lambda tx: tickets.ticket(tx, 1))
    assert found
    assert found.words.endswith("张三138********")
    assert "138***" in read_by_others(world)
    assert NUMBER not in read_by_others(world)


async def test_number_is_not_searched_either(world: World):
    await hidden(world)
    await world.submits(world.wang)

    world.li.says(f"/find {NUMBER}")
    await world.settle()

    assert world.li.sees(f"没有找到“{NUMBER}”。")


async def test_number_that_comes_later_is_hidden(world: World):
    await hidden(world)

    world.wang.says("家里没人就打0558-5561234")
    await world.settle()
    await world.submits(world.wang)

    assert "5561234" not in read_by_others(world)
    assert "打055*" in world.groups[UNIT].sees("#1").words


async def test_correction_brings_no_number_back(world: World):
    said = world.wang.says(WORDS)
    await world.settle()
    world.wang.presses("匿名")
    await world.settle()
    world.wang.presses(HIDE)
    await world.settle()
    await world.submits(world.wang)

    world.wang.edits(said, f"{WORDS}，晚上打")
    await world.settle()

    assert world.groups[UNIT].sees("晚上打")
    assert NUMBER not in read_by_others(world)


async def test_preview_of_a_hidden_number_adds_nothing(world: World):
    said = world.wang.says(WORDS)
    await world.settle()
    world.wang.presses("匿名")
    await world.settle()
    world.wang.presses(HIDE)
    await world.settle()
    await world.submits(world.wang)
    before = len(world.groups[UNIT].messages)

    world.wang.edits(said, WORDS)
    await world.settle()

    assert len(world.groups[UNIT].messages) == before


async def test_addition_of_who_hid_theirs_is_hidden(world: World):
    await hidden(world)
    await world.submits(world.wang)

    world.wang.says(f"还没修，打{NUMBER}", reply_to=world.wang.sees("#1"))
    await world.settle()

    assert world.groups[UNIT].sees("还没修，打138********")
    assert NUMBER not in read_by_others(world)


async def test_who_joins_hides_their_number_too(world: World):
    await world.reports()
    world.zhao.says(f"幸福里3号楼门口电线垂下来了，找我{NUMBER}")
    await world.settle()
    world.zhao.presses("匿名")
    await world.settle()
    world.zhao.presses(HIDE)
    await world.settle()

    world.zhao.presses("我也遇到 #1")
    await world.settle()

    assert world.groups[UNIT].sees("找我138********")
    assert NUMBER not in read_by_others(world)


async def test_typed_label_hides_the_number(world: World):
    await draft(world)

    world.wang.says(HIDE)
    await world.settle()

    assert "张三138********" in world.wang.sees("请看一下，对就提交").words


async def test_nobody_else_may_hide_it(world: World):
    await draft(world)
    button = world.wang.sees("请看一下，对就提交").button(HIDE)
    assert button

    world.zhao.forges(button["callback_data"], world.wang.sees("请看一下，对就提交"))
    await world.settle()

    assert NUMBER in world.wang.sees("请看一下，对就提交").words


async def test_reason_with_a_move_is_hidden(world: World):
    await hidden(world)
    await world.submits(world.wang)
    await world.closes(1)
    world.wang.presses("已解决，满意")
    await world.settle()

    world.wang.says(f"/reopen 1 没修好，打{NUMBER}")
    await world.settle()

    assert world.groups[UNIT].sees("没修好，打138********")
    assert NUMBER not in read_by_others(world)
