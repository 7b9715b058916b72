"""Reports in a community's own group: one answer there; what its link does is in `test_group_links`."""

import pytest

from issuebot.simulator import Group, Message, Person
from issuebot.store import media
from tests.stories.world import World

WORDS = "3号楼门口电线垂下来了"


def answers(world: World, group: Group) -> list[Message]:
    return [message for message in group.messages if world.telegram.wrote(message)]


async def photos_of(world: World, number: int) -> int:
    return len(await world.read(lambda tx: media.of_ticket(tx, number)))


async def test_words_make_ticket_in_one_answer(world: World, group: Group):
    world.wang.says(f"/report {WORDS}", to=group)
    await world.settle()

    [answer] = answers(world, group)

    assert (
        "#1 已提交，谢谢！\n沿街线路杂乱 · 幸福里小区 3号楼门口\n交给：通信管理办公室，周四上午 10 点前办结"
        in answer.words
    )
    assert answer.buttons == [["🔔 私聊跟进"]]
    assert world.groups["telecom-office"].sees(WORDS)


async def test_answer_replies_to_the_report(world: World, group: Group):
    said = world.wang.says(f"/report@issuebot {WORDS}", to=group)
    await world.settle()

    assert answers(world, group)[0].reply_to is said


async def test_caption_makes_ticket_with_photo(world: World, group: Group):
    world.wang.sends_photo(f"/report {WORDS}", to=group)
    await world.settle()

    assert world.groups["telecom-office"].sees("#1 沿街线路杂乱").kind == "photo"


async def test_reply_reports_what_another_wrote(world: World, group: Group):
    complaint = world.zhao.sends_photo("3号楼电线掉了，谁管管", to=group)

    world.wang.says("/report 小孩够得着", to=group, reply_to=complaint)
    await world.settle()

    card = world.groups["telecom-office"].sees("3号楼电线掉了，谁管管\n小孩够得着")
    assert card.kind == "photo"
    assert len(answers(world, group)) == 1


async def test_bare_reply_reports_words(world: World, group: Group):
    complaint = world.zhao.says("垃圾桶满了没人收", to=group)

    world.wang.says("/report", reply_to=complaint)
    await world.settle()

    assert world.groups["sanitation-office"].sees("垃圾桶满了没人收")


async def test_same_message_reported_twice_is_one(world: World, group: Group):
    complaint = world.zhao.says("垃圾桶满了没人收", to=group)
    world.wang.says("/report", reply_to=complaint)
    await world.settle()

    world.smith.says("/report 三天了", reply_to=complaint)
    await world.settle()

    assert await world.count_tickets() == 1
    assert group.sees("这件事已经有人上报了：#1，等单位接单")
    assert world.groups["sanitation-office"].sees("三天了")


async def test_unclear_category_goes_to_desk(world: World, group: Group):
    world.wang.says("/report 有点怪怪的", to=group)
    await world.settle()

    assert group.sees("交给：协调员")
    assert world.groups["desk"].sees("有点怪怪的")


async def test_nothing_to_report_gets_one_sentence(world: World, group: Group):
    world.wang.says("/report", to=group)
    await world.settle()

    assert answers(world, group)[0].words.startswith("这样上报")
    assert await world.count_tickets() == 0


async def test_bare_report_on_our_answer_is_none(world: World, group: Group):
    world.wang.says(f"/report {WORDS}", to=group)
    await world.settle()

    world.zhao.says("/report", to=group, reply_to=group.sees("#1"))
    await world.settle()

    assert await world.count_tickets() == 1
    assert group.sees("这样上报")


async def test_stranger_group_is_told_where_to_go(world: World):
    strange = world.telegram.group("广场舞群", id=-1001000077777, members=[world.wang])

    world.wang.says(f"/report {WORDS}", to=strange)
    await world.settle()

    [answer] = answers(world, strange)
    assert answer.rows[0][0]["url"] == "https://t.me/issuebot"
    assert await world.count_tickets() == 0


async def test_album_joins_ticket_in_any_order(world: World, group: Group):
    group.bot_is_admin = True

    async for order in world.each([[0, 1, 2], [2, 1, 0], [1, 2, 0], [0]]):
        album = world.wang.sends_album(3, f"/report {WORDS}", to=group, order=order)
        await world.settle()
        for place in set(range(3)) - set(order):
            world.telegram.deliver(album[place])
        await world.settle()

        assert await photos_of(world, 1) == 3
        assert len(answers(world, group)) == 1
        assert len([m for m in world.groups["telecom-office"].messages if m.kind == "photo"]) == 3


async def test_privacy_mode_loses_no_report(world: World, group: Group):
    world.wang.sends_album(3, f"/report {WORDS}", to=group)
    await world.settle()

    assert await photos_of(world, 1) == 1
    assert group.sees("#1 已提交")


async def test_album_of_others_is_forgotten(world: World, group: Group):
    group.bot_is_admin = True
    world.zhao.sends_album(3, "周末烧烤", to=group)
    await world.settle()

    assert answers(world, group) == []
    assert await world.count_tickets() == 0


async def test_anonymous_admin_reports_as_nobody(world: World, group: Group):
    world.wang.as_group(group).sends_photo(f"/report {WORDS}", to=group)
    await world.settle()
    await world.closes(1)

    assert group.sees("#1 办好了")
    assert world.groups["telecom-office"].sees(WORDS)
    assert not any("#1" in message.words for message in world.wang.messages)


async def test_reply_to_answer_adds_to_ticket(world: World, group: Group, ma: Person):
    world.wang.says(f"/report {WORDS}", to=group)
    await world.settle()

    ma.says("现在更低了", reply_to=group.sees("#1"))
    ma.sends_photo(reply_to=group.sees("#1"))
    await world.settle()

    [answer] = answers(world, group)
    assert "收到 2 条补充" in answer.words
    assert world.groups["telecom-office"].sees("现在更低了")
    assert await photos_of(world, 1) == 1


async def test_group_hears_of_the_end_once(world: World, group: Group):
    world.wang.says(f"/report {WORDS}", to=group)
    await world.settle()
    before = world.telegram.counted(group.id)

    world.zhou.presses("签收", in_=world.groups["telecom-office"])
    await world.settle()
    await world.closes(1)
    world.wang.starts(world.token_of(group.sees("#1")))
    await world.settle()
    world.wang.presses("已解决，满意")
    await world.settle()

    assert world.telegram.counted(group.id) - before == 1
    assert len(answers(world, group)) == 1


async def test_unsolved_stands_in_group_again(world: World, group: Group):
    world.wang.starts()
    world.wang.says(f"/report {WORDS}", to=group)
    await world.settle()
    await world.closes(1)
    world.wang.presses("未解决")
    await world.settle()

    assert group.sees("#1 未解决，已退回通信管理办公室重办")


async def test_chat_in_group_is_not_ours(world: World, group: Group):
    group.bot_is_admin = True
    for words in ("电线掉了", "谁去买菜", "/start@otherbot"):
        world.wang.says(words, to=group)
    await world.settle()

    assert answers(world, group) == []


@pytest.mark.parametrize("words", ["/report 幸福里电线掉了", "/report"])
async def test_report_in_private_is_no_riddle(world: World, words: str):
    world.wang.says(words)
    await world.settle()

    assert world.wang.sees("请看一下" if " " in words else "怎么上报")


@pytest.mark.parametrize("command", ["/help", "/start"])
async def test_help_in_group_says_how_to_report(world: World, group: Group, command: str):
    world.wang.says(command, to=group)
    await world.settle()

    assert answers(world, group)[0].words.startswith("这样上报")
