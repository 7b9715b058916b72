"""What people do who want a good neighbour thanked."""

from issuebot.simulator import Message
from tests.stories.publicity.digests.test_digests import ends_week
from tests.stories.world import World

DEED = "三楼的刘阿姨三年来天天给独居老人送饭"


FOR_ALL = "刘阿姨三年来天天给独居老人送饭，谢谢您！"


def last(messages: list[Message], words: str) -> Message:
    return next(one for one in reversed(messages) if words in one.words)


async def says(world: World, *words: str) -> str:
    for one in words:
        world.wang.says(one)
        await world.settle()
    return world.wang.messages[-1].words


async def nominates(world: World, words: str = DEED) -> Message:
    await says(world, f"/nominate {words}")
    world.wang.presses("✅ 提交")
    await world.settle()
    return last(world.groups["desk"].messages, "推荐的身边好人")


async def chooses(world: World, words: str = FOR_ALL) -> Message:
    """The card with the words that everybody may read."""
    desk = world.groups["desk"]
    world.li.presses("✅ 采用", in_=desk)
    await world.settle()
    world.li.says(words, to=desk, reply_to=last(desk.messages, "哪些话可以公开"))
    await world.settle()
    return last(desk.messages, "推荐的身边好人")


async def agrees(world: World) -> str:
    """The nominee opens the link and says yes; gives what they read first."""
    desk = world.groups["desk"]
    world.li.presses("🔗 给本人的链接", in_=desk)
    await world.settle()
    token = desk.messages[-1].words.rpartition("start=")[2]
    world.zhao.says(f"/start {token}")
    await world.settle()
    read = world.zhao.messages[-1].words
    world.zhao.presses("✅ 可以")
    await world.settle()
    return read


async def publishes(world: World) -> None:
    await ends_week(world)
    world.li.presses("✅ 发布", in_=world.groups["desk"])
    await world.settle()
