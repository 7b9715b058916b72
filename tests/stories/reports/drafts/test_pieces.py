"""Whatever a person sends within one thought is one draft, in whatever order it is sent, delivered or edited."""

from collections.abc import Callable
from itertools import permutations

from hypothesis import HealthCheck, given, settings, strategies as st

from issuebot.simulator import Message, Person
from issuebot.store import media, tickets
from issuebot.store.tickets import Ticket
from tests.stories.world import World

INSIDE, OUTSIDE = (33.8700, 115.7800), (33.9500, 115.9000)
HEPING = (33.8752, 115.7745)
FEW = settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
PIECES: dict[str, Callable[[Person], object]] = {
    "matter": lambda who: who.says("楼道电线断了"),
    "place": lambda who: who.says("幸福里3号楼门口"),
    "photo": lambda who: who.sends_photo(),
    "video": lambda who: who.sends_video(),
    "voice": lambda who: who.sends_voice(),
    "venue": lambda who: who.sends_location(*INSIDE, title="东门"),
    "loose": lambda who: who.says("老槐树那边"),
}
ORDERS = list(permutations(PIECES))
PLACE = ["幸福里3号楼门口", "老槐树那边", "东门"]


async def submitted(world: World) -> tuple[Ticket, list[str]]:
    """The newest ticket, and the kinds of its files."""
    await world.submits(world.wang)
    number = await world.count_tickets()
    ticket = await world.read(lambda tx: tickets.ticket(tx, number))
    files = await world.read(lambda tx: media.of_ticket(tx, number))
    assert ticket
    return ticket, sorted(medium.kind for medium in files)


def cards(world: World, who: Person) -> list[Message]:
    return [message for message in who.messages if world.telegram.wrote(message)]


async def test_any_order_makes_the_same_report(world: World):
    async for order in world.each(ORDERS[:: len(ORDERS) // 6]):
        for name in order:
            PIECES[name](world.wang)
            await world.settle()

        ticket, kinds = await submitted(world)

        assert sorted(ticket.place.split()) == sorted(PLACE)
        assert (ticket.words, ticket.category, ticket.community) == ("楼道电线断了", "street-wiring", "xingfu")
        assert ((ticket.latitude, ticket.longitude), kinds) == (INSIDE, ["photo", "video", "voice"])
        assert len(cards(world, world.wang)) == 1


@FEW
@given(order=st.permutations(range(len(PIECES))))
async def test_any_delivery_makes_the_same_report(world: World, order: list[int]):
    world.time += 3600  # right below the last receipt a place alone would be added to it
    for act in PIECES.values():
        act(world.wang)
    queue = world.telegram.updates.queue
    bodies = [update["message"] for update in queue]
    for place, update in zip(order, queue, strict=True):
        update["message"] = bodies[place]

    await world.settle()
    ticket, kinds = await submitted(world)

    assert (ticket.words, ticket.place) == ("楼道电线断了", " ".join(PLACE))
    assert ((ticket.latitude, ticket.longitude), kinds) == (INSIDE, ["photo", "video", "voice"])


async def test_forwarded_complaint_is_a_report(world: World):
    theirs = world.zhao.sends_photo("幸福里3号楼门口电线断了")
    await world.settle()

    world.wang.forwards(theirs)
    await world.settle()

    assert "沿街线路杂乱 · 幸福里小区 3号楼门口 · 1 张照片" in world.wang.sees("请看一下").words


async def test_forwarded_command_orders_nothing(world: World):
    theirs = world.zhao.says("/cancel 幸福里电线断了")
    world.wang.forwards(theirs)
    await world.settle()

    assert world.wang.sees("沿街线路杂乱 · 幸福里小区")


async def test_caption_added_later_counts(world: World):
    photo = world.wang.sends_photo()
    await world.settle()

    world.wang.edits(photo, "幸福里电线断了")
    await world.settle()

    assert "沿街线路杂乱 · 幸福里小区 · 1 张照片" in world.wang.sees("请看一下").words


async def test_edited_place_moves_the_place(world: World):
    world.wang.sends_photo("幸福里电线断了")
    where = world.wang.says("3号楼门口")
    await world.settle()

    world.wang.edits(where, "5号楼门口")
    await world.settle()

    assert "幸福里小区 5号楼门口 · 1 张照片" in world.wang.sees("请看一下").words


async def test_edited_into_other_words_says_another_thing(world: World):
    said = world.wang.says("幸福里电线断了")
    await world.settle()

    world.wang.edits(said, "和平花园垃圾成堆")
    await world.settle()

    assert "环境卫生 · 和平花园" in world.wang.sees("请看一下").words


async def test_edited_into_a_command_takes_words_out(world: World):
    world.wang.sends_photo()
    said = world.wang.says("幸福里电线断了")
    await world.settle()

    world.wang.edits(said, "/cancel")
    await world.settle()

    assert "电线" not in world.wang.sees("收到了。在哪里？").words


async def test_place_alone_asks_what_is_wrong(world: World):
    world.wang.says("幸福里3号楼门口")
    await world.settle()
    assert world.wang.sees("出了什么问题？发张照片或写几个字。").buttons == [["类别", "地点", "匿名", "取消"]]

    world.wang.says("电线断了")
    await world.settle()

    assert "沿街线路杂乱 · 幸福里小区 3号楼门口" in world.wang.sees("请看一下").words


async def test_every_change_of_mind_is_one_tap(world: World):
    world.wang.sends_photo("幸福里路灯坏了，垃圾也没人收")
    await world.settle()
    card = world.wang.sees("请看一下")

    for label, shown in [("或：环境卫生", "环境卫生 ·"), ("匿名", "匿名"), ("不匿名", "环境卫生 ·")]:
        world.wang.presses(label)
        await world.settle()
        assert shown in card.words


async def test_typed_place_after_button_wins(world: World):
    world.wang.sends_photo("幸福里电线断了")
    await world.settle()
    for typed in ("和平花园2号楼", "幸福里5号楼"):
        world.wang.presses("地点")
        await world.settle()
        world.wang.says(typed)
        await world.settle()

    assert "沿街线路杂乱 · 幸福里小区 5号楼 · 1 张照片" in world.wang.sees("请看一下").words


async def test_correction_after_submission_is_added(world: World):
    photo = world.wang.sends_photo("幸福里3号楼电线断了")
    await world.settle()
    await world.submits(world.wang)

    world.wang.edits(photo, "幸福里5号楼电线断了，刚才写错了")
    await world.settle()
    world.wang.edits(photo, "幸福里5号楼电线断了，刚才写错了")
    await world.settle()

    told = [message for message in world.groups["telecom-office"].messages if "刚才写错了" in message.words]
    assert len(told) == 1
    assert world.wang.sees("已补充到 #1")


async def test_correction_by_a_follower_goes_along(world: World):
    await world.reports()
    said = world.zhao.sends_photo("幸福里3号楼门口电线垂下来了")
    await world.settle()
    world.zhao.presses("我也遇到")
    await world.settle()

    world.zhao.edits(said, "是4号楼门口")
    await world.settle()

    assert world.groups["telecom-office"].sees("是4号楼门口")


async def test_edit_of_what_was_cancelled_is_nothing(world: World):
    said = world.wang.says("幸福里电线断了")
    await world.settle()
    world.wang.presses("取消")
    await world.settle()
    count = len(world.wang.messages)

    world.wang.edits(said, "算了")
    await world.settle()

    assert len(world.wang.messages) == count


async def test_corrected_addition_reaches_the_unit_once(world: World):
    await world.reports()
    reply = world.wang.says("在二楼", reply_to=world.wang.sees("#1"))
    await world.settle()

    world.wang.edits(reply, "在二楼，不对，三楼")
    world.wang.edits(reply, "在二楼，不对，三楼")
    world.zhao.edits(world.zhao.says("早"), "早上好")
    await world.settle()

    said = [message.words for message in world.groups["telecom-office"].messages]
    assert said[1:] == ["#1：居民甲补充\n在二楼", "#1：居民甲补充\n在二楼，不对，三楼"]
