"""Danger words: whom to call comes first, once, and the report goes on."""

from issuebot.simulator import Message, Person
from tests.stories.world import World

FIRE = "幸福里3号楼电线着火了"
CALL = "先打 119"


def answers(world: World, who: Person) -> list[Message]:
    return [message for message in who.messages if world.telegram.wrote(message)]


def warnings(world: World, who: Person) -> list[Message]:
    return [message for message in answers(world, who) if "⚠" in message.words and "上报照常" in message.words]


async def test_numbers_come_before_the_card(world: World):
    world.wang.sends_photo(FIRE)
    await world.settle()

    first, card = answers(world, world.wang)

    assert CALL in first.words
    assert "119 火警：人先离开，再打电话。" in first.words
    assert card.button("提交")


async def test_report_goes_on_to_the_unit(world: World):
    await world.reports(words=FIRE)

    assert "#1 沿街线路杂乱 · 待签收 · 🚨 火情" in world.groups["telecom-office"].sees("#1").words


async def test_numbers_are_said_once_per_draft(world: World):
    for words in (FIRE, "火越来越大", "着火了！快来"):
        world.wang.says(words)
        await world.settle()

    assert len(warnings(world, world.wang)) == 1


async def test_another_danger_brings_its_number(world: World):
    world.wang.says(FIRE)
    await world.settle()
    world.wang.says("有人受伤")
    await world.settle()

    assert [CALL in message.words for message in warnings(world, world.wang)] == [True, False]
    assert "120 急救" in world.wang.sees("先打 120").words


async def test_trapped_lost_and_live_wires_alarm(world: World):
    async for words, call, line, mark in world.each(
        [
            ("幸福里2单元电梯困人了", "先打 119", "119 救援：有人被困", "🚨 有人被困"),
            ("幸福里3号楼有老人走失", "先打 110", "110 报警：有人走失", "🚨 有人走失"),
            ("幸福里门口电线掉在地上", "先打 119", "119 用电险情：离远些", "🚨 用电险情"),
        ]
    ):
        world.wang.sends_photo(words)
        await world.settle()

        [warning] = warnings(world, world.wang)
        world.wang.presses("提交")
        await world.settle()

        assert call in warning.words
        assert line in warning.words
        assert any(mark in message.words for group in world.groups.values() for message in group.messages)


async def test_two_dangers_are_one_message(world: World):
    world.wang.says("幸福里打架打得流血了")
    await world.settle()

    [warning] = warnings(world, world.wang)
    assert "先打 120 / 110" in warning.words


async def test_next_draft_is_warned_again(world: World):
    await world.reports(words=FIRE)
    world.wang.says("和平花园垃圾桶着火了")
    await world.settle()

    assert len(warnings(world, world.wang)) == 2


async def test_edited_words_are_warned_of(world: World):
    said = world.wang.says("幸福里电线断了")
    await world.settle()

    world.wang.edits(said, FIRE)
    await world.settle()

    assert len(warnings(world, world.wang)) == 1


async def test_album_card_holds_no_warning_up(world: World):
    world.wang.sends_album(3, FIRE)
    await world.intake.poll(0)
    await world.sender.pump()
    await world.sender.idle()

    assert [CALL in message.words for message in answers(world, world.wang)] == [True]


async def test_danger_in_answer_about_place_counts(world: World):
    world.wang.sends_photo()
    await world.settle()

    world.wang.says("着火了！3号楼门口")
    await world.settle()

    assert warnings(world, world.wang)


async def test_addition_warns_and_marks_the_card(world: World):
    await world.reports()

    world.wang.says("现在冒火花了，有人触电了", reply_to=world.wang.sees("#1 已提交"))
    await world.settle()

    assert "先打 119 / 120" in warnings(world, world.wang)[0].words
    assert "🚨 火情 🚨 有人受伤" in world.groups["telecom-office"].sees("#1 沿街线路杂乱").words


async def test_joining_marks_and_leaving_unmarks(world: World):
    await world.reports()
    world.zhao.sends_photo("幸福里3号楼门口电线垂下来了，冒火花")
    await world.settle()
    card = world.groups["telecom-office"].sees("#1 沿街线路杂乱")

    world.zhao.presses("我也遇到")
    await world.settle()
    joined = card.words
    world.zhao.presses("不是同一件")
    await world.settle()

    assert "🚨 火情" in joined
    assert "🚨" not in card.words


async def test_english_reader_is_told_in_english(world: World):
    world.smith.sends_photo("Xingfuli: gas leak in building 3")
    await world.settle()

    warning, _ = answers(world, world.smith)

    assert warning.words.startswith("⚠ Is anyone in danger right now? Call 119 first!")
    assert "touch no switch" in warning.words


async def test_false_friend_brings_no_number(world: World):
    async for words in world.each(["幸福里火锅店油烟大", "幸福里灭火器箱破损", "幸福里的电线差点着火"]):
        world.wang.sends_photo(words)
        await world.settle()

        assert len(answers(world, world.wang)) == 1


async def test_group_answer_has_the_numbers_in_it(world: World):
    group = world.groups["xingfu"]
    world.wang.says("/report 3号楼门口电线着火了", to=group)
    await world.settle()

    [answer] = [message for message in group.messages if world.telegram.wrote(message)]

    assert answer.words.startswith("#1 已提交，谢谢！\n⚠ 有危险？先打 119！")
    assert not answers(world, world.wang)


async def test_group_addition_is_in_the_same_answer(world: World):
    group = world.groups["xingfu"]
    world.wang.says("/report 3号楼门口电线断了", to=group)
    await world.settle()

    world.zhao.says("着火了！", to=group, reply_to=group.sees("#1"))
    await world.settle()

    [answer] = [message for message in group.messages if world.telegram.wrote(message)]
    assert "先打 119" in answer.words
    assert "🚨 火情" in world.groups["telecom-office"].sees("#1 沿街线路杂乱").words


async def test_merged_danger_marks_what_goes_on(world: World):
    await world.reports()
    await world.reports(world.zhao, "和平花园电线着火了")
    card = world.groups["telecom-office"].sees("#1 沿街线路杂乱")

    world.li.says("/merge 2 1", to=world.groups["desk"])
    await world.settle()
    merged = card.words
    world.li.says("/reopen 2 不是同一件", to=world.groups["desk"])
    await world.settle()

    assert "🚨 火情" in merged
    assert "🚨" not in card.words
