"""The history of a ticket, whole: also one in which much happened."""

from issuebot.simulator import Message
from issuebot.store import events
from tests.stories.world import World


async def two_hundred_events(world: World) -> None:
    """A ticket of 王阿姨's on which staff noted something 100 times and she added something as often."""
    await world.reports()
    await world.database.write(lambda tx: write_on(tx, world))


def write_on(tx, world: World) -> None:
    for number in range(100):
        for kind, role, actor in (("note", "unit", world.zhou.id), ("add", "reporter", world.wang.id)):
            at, words = int(world.time) + number, f"第{number}次，" + "说来话长" * 10
            events.record(tx, 1, kind, role, at, actor=actor, unit="telecom-office", words=words)


async def leaf_through(world: World, who, message: Message) -> list[str]:
    """The lines of every page, from the newest to the oldest."""
    pages = [message.words]
    while any(label.startswith("‹") for row in message.buttons for label in row):
        who.presses("‹", on=message)
        await world.settle()
        pages.append(message.words)
    return [line for page in reversed(pages) for line in page.splitlines() if line.startswith("11-23")]


async def test_two_hundred_events_are_all_there(world: World):
    await two_hundred_events(world)
    world.li.says("/ticket 1")
    await world.settle()
    message, before = world.li.sees("第99次"), len(world.li.messages)

    lines = await leaf_through(world, world.li, message)

    assert len(lines) == 201
    assert lines[0].endswith("提交 → 通信管理办公室")
    assert "第99次" in lines[-1]
    assert len(world.li.messages) == before


async def test_unit_leafs_in_its_group(world: World):
    await two_hundred_events(world)
    unit = world.groups["telecom-office"]
    world.zhou.says("/ticket 1", to=unit)
    await world.settle()

    lines = await leaf_through(world, world.zhou, unit.sees("第99次"))

    assert len(lines) == 201


async def test_resident_reads_what_happened_but_no_notes(world: World):
    await two_hundred_events(world)
    await world.closes(1)
    world.wang.says("/ticket 1")
    await world.settle()

    lines = await leaf_through(world, world.wang, world.wang.sees("11-23 10:01 居民 · 补充"))

    assert len(lines) == 102
    assert lines[-1].endswith("通信管理办公室 · 办结：线路已捆扎归整")
    assert not any("第" in line for line in lines)


async def test_pages_of_others_stay_theirs(world: World):
    await two_hundred_events(world)
    world.zhao.says("/help")
    await world.settle()

    press = world.zhao.forges("history:1:0", world.zhao.sees("怎么用"))
    await world.settle()

    assert press.answer.alert
    assert not any("第" in message.words for message in world.zhao.messages)


async def test_page_beyond_the_end_is_the_newest(world: World):
    await two_hundred_events(world)
    world.li.says("/ticket 1")
    await world.settle()
    message = world.li.sees("第99次")
    world.li.presses("‹", on=message)
    await world.settle()

    world.li.forges("history:1:999999", message)
    await world.settle()

    assert "第99次" in message.words


async def test_ticket_of_a_list_is_one_tap_from_a_move(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]
    world.zhou.says("/queue", to=unit)
    await world.settle()
    world.zhou.presses("#1", in_=unit)
    await world.settle()
    history = unit.messages[-1]
    assert history.buttons == [["签收", "办结", "追问", "退回"], ["照片"]]

    press = world.zhou.presses("签收", on=history)
    await world.settle()

    assert press.answer.text == "#1 已签收"
    assert history.words.startswith("#1 沿街线路杂乱 · 办理中")
    assert history.words.endswith("通信管理办公室 · 签收")
    assert history.buttons == [["办结", "追问", "退回"], ["照片"]]


async def test_who_was_slower_sees_what_is_left(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]
    world.sun.says("/ticket 1", to=unit)
    await world.settle()
    history = unit.messages[-1]
    world.zhou.says("/accept 1", to=unit)
    await world.settle()

    press = world.sun.presses("签收", on=history)
    await world.settle()

    assert press.answer.text.startswith("#1 现在是“办理中”")
    assert history.buttons == [["办结", "追问", "退回"], ["照片"]]


async def test_desk_assigns_from_the_history(world: World):
    await world.reports(words="老城厢有人乱停车，占了盲道")
    world.li.says("/ticket 1")
    await world.settle()

    world.li.presses("派出所", on=world.li.messages[-1])
    await world.settle()

    assert world.groups["police-station"].sees("#1 不文明行为 · 待签收")
    assert "协调员 · 派单 → 派出所" in world.li.messages[-1].words


async def test_who_may_only_look_gets_no_buttons(world: World):
    """The paired unit, and one that helps."""
    await world.reports()
    world.li.says("/join 1 police-station", to=world.groups["desk"])
    await world.settle()

    async for unit in world.each(["petition-bureau", "police-station"]):
        world.zhou.says("/ticket 1", to=world.groups[unit])
        await world.settle()

        assert world.groups[unit].messages[-1].buttons == [["照片"]]


async def test_desk_opens_again_with_one_tap(world: World):
    await world.reports(words="老城厢有人乱停车，占了盲道")
    desk = world.groups["desk"]
    world.li.says("/decline 1 不是小区的事", to=desk)
    await world.settle()

    world.li.presses("重新办理", on=desk.sees("#1 不文明行为"))
    await world.settle()
    world.li.says("还是要办", reply_to=desk.messages[-1])
    await world.settle()

    assert await world.status_of(1) == "new"


async def test_what_was_done_since_a_moment(world: World):
    await world.reports()
    world.time += 60
    since = int(world.time)
    await world.closes(1)

    done = await world.read(lambda tx: events.done_since(tx, since))

    assert done == {("close", "unit")}
