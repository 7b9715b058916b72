"""A clerk with many tickets answers from a telephone: several in one breath, below the wrong card, in figures only."""

from issuebot.simulator import Message
from tests.stories.world import World

UNIT = "telecom-office"
TROUBLES = ("幸福里3号楼门口电线垂下来了", "幸福里5号楼网线乱拉一地", "幸福里12号楼门口网线掉了")


async def three_tickets(world: World) -> Message:
    """The card of #3."""
    for words, who in zip(TROUBLES, (world.wang, world.zhao, world.wang), strict=True):
        who.sends_photo(words)
        await world.settle()
        who.presses("提交")
        await world.settle()
    return world.groups[UNIT].messages[-1]


async def replies(world: World, words: str, to: Message) -> list[str]:
    """What the bot answered."""
    group = world.groups[UNIT]
    before = len(group.messages) + 1
    world.zhou.says(words, to=group, reply_to=to)
    await world.settle()
    return [message.words for message in group.messages[before:]]


async def statuses(world: World) -> list[str]:
    return [await world.status_of(number) for number in (1, 2, 3)]


async def test_all_that_are_named_below_one_card_are_accepted(world: World):
    card = await three_tickets(world)

    async for words in world.each(
        ["1收到2收到3收到", "1.2.3收到", "123都收到了", "1号收到2号签收3号好的", "一号收到二号收到三号收到"]
    ):
        await replies(world, words, card)

        assert await statuses(world) == ["accepted"] * 3


async def test_other_card_and_bare_figures(world: World):
    card = await three_tickets(world)

    assert await replies(world, "1 2 3", card) == ["待签收：#1、#2、#3，都签收吗？"]
    world.zhou.presses("全部签收（3 件）", in_=world.groups[UNIT])
    await world.settle()
    assert await statuses(world) == ["accepted"] * 3

    assert await replies(world, "1以处理", card) == ["这句话说的是哪一件？\n以处理"]
    assert await replies(world, "1号以处理", card) == [
        "👉 #1 还缺整改后的照片。请回复这条消息，发一张照片。\n✅ 以处理"
    ]
    told = await replies(world, "1号以处理2号已处里3号还没有明天去", card)
    assert [words.partition(" ")[2][:2] if words.startswith("👉") else words[:2] for words in told] == [
        "#1",
        "#2",
        "#3",
    ]
    assert await replies(world, "1号楼我去看了没有人", card) != []
    assert await statuses(world) == ["accepted"] * 3


async def test_voice_in_reply_to_a_list_is_taken_apart(world: World):
    await three_tickets(world)
    group = world.groups[UNIT]
    world.zhou.says("/queue", to=group)
    await world.settle()
    shown = group.messages[-1]

    told = await replies(world, "一号修好了二号没空三号不是我们的", shown)
    assert [words.partition("#")[2][:1] for words in told] == ["1", "2", "3"]
    assert [words.partition("#")[2][:1] for words in await replies(world, "2", shown)] == ["2"]

    await replies(world, "123都收到", shown)
    assert await statuses(world) == ["accepted"] * 3
    assert await replies(world, "123都好了", shown) == ["这句话说的是哪一件？\n都好了"]


async def test_clerks_figures_in_private_begin_no_report(world: World):
    card = await three_tickets(world)
    await replies(world, "收到", card)

    for words in ("1", "1 2 3", "1 2 3收到", "1号2号收到"):
        world.zhou.says(words)
        await world.settle()
        assert world.zhou.messages[-1].words == "请到本单位群里，回复工单卡片；这里只收居民上报。", words


async def test_photo_with_several_numbers_closes_none_with_a_wrong_note(world: World):
    """弄 is a lane as well, and no lane here: `2 3 弄好了` was what the resident of #1 read."""
    await three_tickets(world)
    group = world.groups[UNIT]

    world.zhou.sends_photo("/close 1 2 3 弄好了", to=group)
    await world.settle()
    assert await statuses(world) == ["assigned"] * 3
    assert group.messages[-1].words.startswith("请一件一件办结")

    world.zhou.sends_photo("@issuebot 2弄好了", to=group)
    await world.settle()
    assert await world.status_of(2) == "resolved"

    world.zhou.sends_photo("/close 1 2 3 弄好了", to=group)
    await world.settle()
    assert await statuses(world) == ["assigned", "resolved", "assigned"]
