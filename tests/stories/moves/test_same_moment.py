"""Two people, or one twice, press at the same moment: one event comes of it, and the other is told."""

import asyncio
from collections.abc import Awaitable, Callable
from itertools import product

from issuebot.simulator import Message, Person, Press
from issuebot.store.engine.database import Tx
from issuebot.store.engine.opening import open_migrated
from issuebot.telegram.incoming.intake import Intake
from tests.stories.world import USERNAME, World

Presses = tuple[Press, Press]
Scene = Callable[[World], Awaitable[Presses]]
SCENES: dict[str, Scene] = {}
EVENTS = {
    "withdraw or accept": "withdraw accept",
    "close or decline": "close decline",
    "extend": "extend extend-refused",
}
REPORTED = "幸福里3号楼门口电线垂下来了"


def scene(name: str) -> Callable[[Scene], Scene]:
    def keep(play: Scene) -> Scene:
        SCENES[name] = play
        return play

    return keep


def second(world: World) -> Person:
    return world.telegram.person("周协调", id=7_000_000_003, started=True)


async def asked(world: World, group: str, label: str, by: Person | None = None) -> Message:
    """The question for words, with its templates."""
    (by or world.zhou).presses(label, in_=world.groups[group])
    await world.settle()
    return world.groups[group].offers("✍ 自己写")


def both(world: World, card: Message, label: str, other: str | None = None) -> Presses:
    return world.zhou.presses(label, on=card), world.sun.presses(other or label, on=card)


@scene("accept")
async def accepts(world: World) -> Presses:
    await world.reports()
    return both(world, world.groups["telecom-office"].offers("签收"), "签收")


@scene("return")
async def returns(world: World) -> Presses:
    await world.reports()
    question = await asked(world, "telecom-office", "退回")
    return both(world, question, "不是我们管的设施，请改派。", "类别选错了，请改派。")


@scene("ask")
async def asks(world: World) -> Presses:
    await world.reports()
    question = await asked(world, "telecom-office", "追问")
    return both(world, question, "请问具体在几号楼、几单元门口？", "能再拍一张看得清位置的照片吗？")


async def proven(world: World) -> Message:
    question = await asked(world, "telecom-office", "办结")
    world.zhou.sends_photo(reply_to=question)
    await world.settle()
    return world.groups["telecom-office"].offers("线路已捆扎归整。")


@scene("close")
async def closes(world: World) -> Presses:
    await world.reports()
    return both(world, await proven(world), "线路已捆扎归整。", "废弃线缆已拆除。")


@scene("decline")
async def declines(world: World) -> Presses:
    await world.reports(words="幸福里有点不对劲")
    question = await asked(world, "desk", "不予受理", by=world.li)
    label = "这是供电公司的设施，请拨打 95598。"
    return world.li.presses(label, on=question), second(world).presses(label, on=question)


@scene("close or decline")
async def closes_or_declines(world: World) -> Presses:
    await world.reports()
    world.zhou.says("/return 1 不是我们的", to=world.groups["telecom-office"])
    await world.settle()
    desk = world.groups["desk"]
    refuse = await asked(world, "desk", "不予受理", by=world.li)
    world.li.presses("城市管理局", in_=desk)
    await world.settle()
    world.zhou.presses("办结", in_=world.groups["urban-management"])
    await world.settle()
    unit = world.groups["urban-management"]
    world.zhou.sends_photo(reply_to=unit.offers("线路已捆扎归整。"))
    await world.settle()
    done = world.zhou.presses("线路已捆扎归整。", on=unit.offers("线路已捆扎归整。"))
    return done, world.li.presses("这是供电公司的设施，请拨打 95598。", on=refuse)


@scene("assign")
async def assigns(world: World) -> Presses:
    await world.reports(words="幸福里有点不对劲")
    card, there = world.groups["desk"].offers("派出所"), second(world)
    private = there.chat.post(world.telegram.me, words="?")
    return world.li.presses("派出所", on=card), there.forges(world.data_of(card, "信访局"), private)


@scene("extend")
async def extends(world: World) -> Presses:
    await world.reports()
    world.zhou.says("/extend 1 2d 等材料", to=world.groups["telecom-office"])
    await world.settle()
    request = world.groups["desk"].offers("同意")
    return world.li.presses("同意", on=request), second(world).presses("不同意", on=request)


@scene("withdraw or accept")
async def withdraws_or_accepts(world: World) -> Presses:
    await world.reports()
    world.wang.presses("撤回")
    await world.settle()
    return world.wang.presses("是，撤回"), world.zhou.presses("签收", in_=world.groups["telecom-office"])


@scene("satisfied")
async def rates(world: World) -> Presses:
    await world.reports()
    await world.closes(1)
    return world.wang.presses("已解决，满意"), world.wang.presses("已解决，满意")


@scene("submit")
async def submits(world: World) -> Presses:
    world.wang.sends_photo(REPORTED)
    await world.settle()
    return world.wang.presses("提交"), world.wang.presses("提交")


@scene("metoo")
async def joins(world: World) -> Presses:
    for who in (world.wang, world.zhao):
        who.sends_photo(REPORTED)
        who.sends_location(33.8700, 115.7800)
        await world.settle()
        if who is world.wang:
            await world.submits(who)
    return world.zhao.presses("我也遇到 #1"), world.zhao.presses("我也遇到 #1")


@scene("unlike")
async def leaves(world: World) -> Presses:
    await joins(world)
    await world.settle()
    return world.zhao.presses("不是同一件"), world.zhao.presses("不是同一件")


async def two_processes(world: World) -> None:
    """Each update in a process of its own; on SQLite there is one, which takes them side by side."""
    updates = [world.telegram.pop_update() for _ in range(world.telegram.pending)]
    postgres = world.url.startswith("postgres")
    other = await open_migrated(world.url) if postgres else world.database
    second = Intake(
        world.intake._bot,
        other,
        USERNAME,
        now=world.now,
        token=lambda: "token-of-the-second",
        after=world.sender.wake,
        tasks=world._tasks,
    )
    await asyncio.gather(world.intake.take(updates[:1]), second.take(updates[1:]))
    await world.settle()
    if postgres:
        await other.close()


async def test_two_who_answer_at_once_both_count(world: World):
    await joins(world)
    await world.settle()
    world.zhou.sends_photo("/close 1 办好了", to=world.groups["telecom-office"])
    await world.settle()

    presses = world.wang.presses("已解决，不满意"), world.zhao.presses("已解决，满意")

    async for way in world.each(["one batch", "two processes"]):
        await (world.settle() if way == "one batch" else two_processes(world))

        assert not any(press.answer.alert for press in presses if press.answer)
        assert await world.read(lambda tx: count_events(tx, ["satisfied", "unsatisfied"])) == 2


def count_events(tx: Tx, kinds: list[str]) -> int:
    return sum(row["kind"] in kinds for row in tx.all("SELECT kind FROM event"))


async def test_one_press_counts_the_other_is_told(world: World):
    async for way, name in world.each(product(["one batch", "two processes"], SCENES)):
        presses = await SCENES[name](world)

        await (world.settle() if way == "one batch" else two_processes(world))

        answers = [press.answer for press in presses]
        kinds = EVENTS.get(name, name).split()
        assert await world.read(lambda tx, kinds=kinds: count_events(tx, kinds)) == 1  # type: ignore[misc]  # the loop's value, bound now
        assert all(answer and answer.text for answer in answers)
        assert answers[0].text != answers[1].text, answers
        assert await world.count_set_aside() == 0
