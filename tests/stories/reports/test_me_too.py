"""Two residents, one thing: offered before submitting, joined by one tap, and taken apart by another."""

from issuebot.simulator import Message, Person
from issuebot.store import followers, media
from tests.stories.world import World

SPOT = (33.8700, 115.7800)
TWENTY_METRES_ON = (33.87018, 115.7800)
FAR = (33.8745, 115.7800)  # 500 m north
WORDS = "3号楼门口电线垂下来了"


async def sees_wire(world: World, who: Person, where: tuple[float, float], words: str = WORDS) -> None:
    who.sends_photo(words)
    who.sends_location(*where)
    await world.settle()


async def reported_wire(world: World) -> Message:
    """Wang reports; two days later Zhao stands 20 metres away."""
    await sees_wire(world, world.wang, SPOT)
    await world.submits(world.wang)
    world.pass_days(2)
    await sees_wire(world, world.zhao, TWENTY_METRES_ON, "电线快碰到头了")
    return world.zhao.sees("附近已有人报过，是同一件吗？")


async def followers_of(world: World, number: int) -> list[int]:
    return await world.read(lambda tx: followers.people(tx, number))


async def test_near_ticket_is_offered_on_draft(world: World):
    card = await reported_wire(world)

    assert "#1 幸福里小区 · 相距不到 50 米 · 周一 10:00" in card.words
    assert card.buttons[:3] == [["我也遇到 #1"], ["都不是"], ["提交"]]
    assert len([message for message in world.zhao.messages if world.telegram.wrote(message)]) == 1


async def test_one_tap_joins_the_ticket(world: World):
    card = await reported_wire(world)

    press = world.zhao.presses("我也遇到 #1")
    await world.settle()

    assert press.answer.text == "已补充到 #1，谢谢！"
    assert "您的反映已并入 #1，谢谢！" in card.words
    assert "共 2 人反映" in card.words
    assert card.buttons == [["不是同一件"]]
    assert await world.count_tickets() == 1


async def test_unit_gets_both_photos_and_words(world: World):
    await reported_wire(world)
    unit = world.groups["telecom-office"]

    world.zhao.presses("我也遇到 #1")
    await world.settle()

    card = unit.sees("#1 沿街线路杂乱")
    assert "2 张照片\n👥 共 2 人反映" in card.words
    assert [message.reply_to for message in unit.messages if message.kind == "photo"] == [None, card]
    assert unit.sees("#1：居民乙也反映同一件事\n电线快碰到头了").reply_to is card
    assert "赵先生" not in "".join(message.words for message in unit.messages)


async def test_both_get_the_survey(world: World):
    await reported_wire(world)
    world.zhao.presses("我也遇到 #1")
    await world.settle()

    await world.closes(1)

    assert world.wang.sees("#1 办好了").buttons == [["已解决，满意", "已解决，不满意"], ["未解决"]]
    assert world.zhao.sees("#1 办好了").buttons == [["已解决，满意", "已解决，不满意"]]


async def test_other_thing_is_not_offered(world: World):
    await sees_wire(world, world.wang, SPOT)
    await world.submits(world.wang)
    world.pass_days(2)

    async for where, words in world.each([(FAR, "电线快碰到头了"), (TWENTY_METRES_ON, "垃圾成堆")]):
        await sees_wire(world, world.zhao, where, words)

        labels = [label for row in world.zhao.sees("请看一下，对就提交").buttons for label in row]
        assert not any(label.startswith("我也遇到") for label in labels)


async def test_old_ticket_is_not_offered(world: World):
    await sees_wire(world, world.wang, SPOT)
    await world.submits(world.wang)
    world.pass_days(61)

    await sees_wire(world, world.zhao, SPOT)

    assert not world.zhao.sees("请看一下，对就提交").button("都不是")


async def test_words_tell_without_a_map(world: World):
    await world.reports()

    async for words, offered in world.each(
        [
            ("幸福里3号楼前面电线掉下来了，危险", True),
            ("幸福里3号楼门口线缆垂下来好几天", True),
            ("幸福里8号楼门口电线垂下来了", False),
            ("和平花园3号楼门口电线垂下来了", False),
            ("幸福里小区广场上的光缆箱没有盖好", False),
            ("幸福里３號樓門口電線垂下來了", True),
            ("幸福里3號樓前面電線掉下來了，危險", True),
            ("幸福里８號樓門口電線垂下來了", False),
        ]
    ):
        world.zhao.says(words)
        await world.settle()

        assert bool(world.zhao.sees("请看一下").button("我也遇到 #1")) == offered


async def test_none_of_these_leaves_usual_card(world: World):
    await reported_wire(world)

    world.zhao.presses("都不是")
    await world.settle()

    card = world.zhao.sees("请看一下，对就提交")
    assert card.buttons == [["提交"], ["或：公共服务设施"], ["类别", "地点", "匿名", "取消"]]
    await world.submits(world.zhao)
    assert await world.count_tickets() == 2


async def test_submit_is_there_beside_offers(world: World):
    await reported_wire(world)

    await world.submits(world.zhao)

    assert world.zhao.sees("#2 已提交，谢谢！")


async def test_wrong_guess_is_one_tap_back(world: World):
    card = await reported_wire(world)
    before = undated(card)
    world.zhao.presses("我也遇到 #1")
    await world.settle()

    press = world.zhao.presses("不是同一件")
    await world.settle()

    assert press.answer.text == "已从 #1 撤出，您的上报还在这里。"
    assert undated(card) == before
    assert await followers_of(world, 1) == [world.wang.id]
    assert len(await world.read(lambda tx: media.of_ticket(tx, 1))) == 1
    assert world.groups["telecom-office"].sees("#1：刚才那位居民加错了")
    await world.submits(world.zhao)
    assert "1 张照片" in world.groups["telecom-office"].sees("#2 沿街线路杂乱").words


async def test_undo_waits_for_other_draft(world: World):
    await reported_wire(world)
    world.zhao.presses("我也遇到 #1")
    await world.settle()
    world.zhao.says("幸福里垃圾成堆")
    await world.settle()

    press = world.zhao.presses("不是同一件")
    await world.settle()

    assert press.answer.text == "您还有一份没提交的上报。先提交或取消它，再点这里。"
    assert await followers_of(world, 1) == [world.wang.id, world.zhao.id]


async def test_own_ticket_is_added_to(world: World):
    await sees_wire(world, world.wang, SPOT)
    await world.submits(world.wang)
    await sees_wire(world, world.wang, TWENTY_METRES_ON, "电线更低了")

    world.wang.presses("补充到我的 #1")
    await world.settle()

    assert world.wang.sees("已补充到 #1，并转给责任单位。").buttons == [["不是同一件"]]
    assert await followers_of(world, 1) == [world.wang.id]
    assert "👥" not in world.groups["telecom-office"].sees("#1 沿街线路杂乱").words


async def test_better_location_reaches_the_ticket(world: World):
    await world.reports()
    world.zhao.sends_photo("幸福里3号楼门口电线垂下来了")
    world.zhao.sends_location(*SPOT)
    await world.settle()

    world.zhao.presses("我也遇到 #1")
    await world.settle()
    assert "position=115.780000,33.870000" in str(world.groups["telecom-office"].sees("#1 沿街线路杂乱").button("地图"))
    world.zhao.presses("不是同一件")
    await world.settle()

    assert not world.groups["telecom-office"].sees("#1 沿街线路杂乱").button("地图")


async def test_ended_meanwhile_leaves_the_draft(world: World):
    card = await reported_wire(world)
    await world.closes(1)

    press = world.zhao.presses("我也遇到 #1", on=card)
    await world.settle()

    assert press.answer.text.startswith("#1 已办完")
    assert (card.buttons[0], card.buttons[-1]) == (["提交"], ["类别", "地点", "匿名", "取消"])
    await world.submits(world.zhao)
    assert world.zhao.sees("#2 已提交")


async def test_far_ticket_cannot_be_joined_by_forging(world: World):
    await world.reports(words="和平花园垃圾成堆")
    await sees_wire(world, world.zhao, SPOT)
    card = world.zhao.sees("请看一下")

    press = world.zhao.forges(world.data_of(card, "提交").replace("submit", "metoo") + ":1", card)
    await world.settle()

    assert press.answer.text.startswith("#1 已办完、已并单或不在附近")
    assert await followers_of(world, 1) == [world.wang.id]


async def test_late_photo_of_album_follows(world: World):
    await sees_wire(world, world.wang, SPOT)
    await world.submits(world.wang)
    album = world.zhao.sends_album(3, "电线断了", order=[0, 1])
    world.zhao.sends_location(*TWENTY_METRES_ON)
    await world.settle()
    world.zhao.presses("我也遇到 #1")
    await world.settle()

    world.telegram.deliver(album[2])
    await world.settle()
    assert len(await world.read(lambda tx: media.of_ticket(tx, 1))) == 4
    world.zhao.presses("不是同一件")
    await world.settle()

    assert "3 张照片" in world.zhao.sees("请看一下").words


async def test_conduct_is_offered_without_words(world: World):
    await sees_wire(world, world.wang, SPOT, "302的人总在楼道吸烟")
    await world.submits(world.wang)

    await sees_wire(world, world.zhao, SPOT, "楼道里吸烟")

    assert "302" not in world.zhao.sees("附近已有人报过").words


async def test_joining_costs_the_unit_three_calls(world: World):
    await reported_wire(world)
    unit = world.groups["telecom-office"].id
    before = world.telegram.counted(unit)

    world.zhao.presses("我也遇到 #1")
    await world.settle()

    assert world.telegram.counted(unit) - before == 3


def undated(card: Message) -> tuple[list[str], list[list[str]]]:
    """All of it but the deadline, which moves with the time until it is submitted."""
    return [line for line in card.words.splitlines() if not line.startswith("交给")], card.buttons


async def test_same_matter_is_known_by_words(world: World):
    world.wang.sends_photo("幸福里3号楼门口路灯不亮")
    await world.settle()
    await world.submits(world.wang)

    async for words, offered in world.each(
        [
            ("幸福里三号楼那边黑灯瞎火的", True),
            ("关于幸福里3号楼门口路灯损坏的问题", True),
            ("幸福里5号楼门口路灯不亮", False),
            ("幸福里3号楼门口有人遛狗", False),
        ]
    ):
        world.zhao.says(words)
        await world.settle()

        assert bool(world.zhao.sees("请看一下").button("我也遇到 #1")) == offered
