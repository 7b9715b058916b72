"""Words that begin with a number, several numbers, and numbers as input methods write them."""

from issuebot.store import events
from tests.stories.world import World

REASONS = {
    "decline": [
        "2 号楼由物业自管",
        "2 楼住户自己装的",
        "2026 年已立项",
        "2，号楼由物业自管",
        "2 由物业自管",
        "2012年已有批复",
    ],
    "return": ["2 号楼不归我们", "2 Main Street is not ours", "2 处井盖是供水公司的", "2 residents object"],
    "note": ["2 天内完成", "2 days are enough", "2 根杆要换", "2：见附件"],
    "escalate": ["2 号楼要停电，请定", "2 units claim it", "2个部门都说不管"],
}
STAFF = {"decline": "desk", "return": "telecom-office", "note": "telecom-office", "escalate": "telecom-office"}


async def test_reason_may_begin_with_number(world: World):
    await world.reports()
    await world.reports()

    async for name, reason in world.each([(name, one) for name, some in REASONS.items() for one in some]):
        world.li.says(f"/{name} 1 {reason}", to=world.groups[STAFF[name]])
        await world.settle()

        found = await world.read(lambda tx, name=name: [events.latest(tx, number, name) for number in (1, 2)])  # type: ignore[misc]  # the loop's value, bound now
        assert found[0]
        assert found[0].words == reason
        assert found[1] is None


async def test_several_with_a_reason_are_confirmed(world: World):
    await world.reports()
    await world.reports()
    desk = world.groups["desk"]

    async for typed in world.each(["1,2 由物业自管", "#1 #2 由物业自管", "1、2 由物业自管", "＃１ ＃２ 由物业自管"]):
        world.li.says(f"/decline {typed}", to=desk)
        await world.settle()
        before = [await world.status_of(1), await world.status_of(2)]

        world.li.presses("#1, #2", in_=desk)
        await world.settle()

        assert before == ["assigned", "assigned"]
        assert [await world.status_of(1), await world.status_of(2)] == ["declined", "declined"]
        assert desk.sees("✅ #1 ").buttons == []


async def test_only_the_first_may_be_meant(world: World):
    await world.reports()
    await world.reports()
    desk = world.groups["desk"]
    world.li.says("/decline 1,2 由物业自管", to=desk)
    await world.settle()

    question = desk.offers("只有 #1")
    for choice in ("one", "all"):
        world.li.forges(f"numbers:decline:{choice}", question)
        await world.settle()

    assert [await world.status_of(1), await world.status_of(2)] == ["declined", "assigned"]
    assert (await world.read(lambda tx: events.latest(tx, 1, "decline"))).words == "2 由物业自管"


async def test_two_numbers_alone_are_two(world: World):
    await world.reports()
    await world.reports()
    desk = world.groups["desk"]
    world.li.says("/decline 1 2", to=desk)
    await world.settle()

    world.li.says("3 天前已经另案办理", reply_to=desk.sees("#1, #2"))
    await world.settle()

    found = await world.read(lambda tx: [events.latest(tx, number, "decline").words for number in (1, 2)])
    assert found == ["3 天前已经另案办理"] * 2


async def test_note_behind_several_units_numbers_is_kept(world: World):
    await world.reports()
    await world.reports()
    await world.reports()
    desk = world.groups["desk"]
    world.li.says("/assign 1 2 水利局 3 天内办结", to=desk)
    await world.settle()

    world.li.says("派出所", reply_to=desk.sees("没有"))
    await world.settle()

    found = await world.read(lambda tx: [events.latest(tx, number, "assign") for number in (1, 2, 3)])
    assert [event and event.words for event in found] == ["3 天内办结", "3 天内办结", None]


async def test_number_as_input_methods_write_it(world: World):
    await world.reports()

    async for typed in world.each(["１", "1号", "＃1", "№1", "第1号", "No.1", "１号单", "单号：1", "#１"]):
        world.zhou.says(f"/accept {typed}", to=world.groups["telecom-office"])
        await world.settle()

        assert await world.status_of(1) == "accepted"


async def test_house_alone_asks_which_ticket(world: World):
    await world.reports()
    await world.reports()
    unit = world.groups["telecom-office"]

    async for typed in world.each(["2 号楼的线已捆好", "2 号楼院门口的线已捆好"]):
        world.zhou.sends_photo(f"/close {typed}", to=unit)
        await world.settle()

        assert unit.sees("哪一件？")
        assert await world.status_of(2) == "assigned"


async def test_reply_keeps_what_it_counts(world: World):
    await world.reports()
    await world.reports()
    unit = world.groups["telecom-office"]

    async for words in world.each(["2 号楼的线已捆好", "2 天就捆好了", "2 Main Street is tidy"]):
        world.zhou.sends_photo(f"/close {words}", reply_to=unit.sees("#2"))
        await world.settle()

        assert world.wang.sees(f"#2 办好了：{words}")


async def test_note_of_a_close_may_count(world: World):
    await world.reports()
    await world.reports()

    async for words in world.each(["2 号楼的线已捆好", "2 根线都捆好了", "2 wires are bundled"]):
        world.zhou.sends_photo(f"/close 1 {words}", to=world.groups["telecom-office"])
        await world.settle()

        assert world.wang.sees(f"#1 办好了：{words}")
        assert await world.status_of(2) == "assigned"


async def test_number_in_a_reply_is_the_one_meant(world: World):
    await world.reports()
    await world.reports()
    unit = world.groups["telecom-office"]

    world.zhou.says("/accept 2", reply_to=unit.sees("#1"))
    await world.settle()

    assert [await world.status_of(1), await world.status_of(2)] == ["assigned", "accepted"]


async def test_remark_of_a_merge_is_no_ticket(world: World):
    for _ in range(3):
        await world.reports()
    desk = world.groups["desk"]

    async for typed in world.each(["1 3 2 号楼也是这个", "1 3 2 处一样"]):
        world.li.says(f"/merge {typed}", to=desk)
        await world.settle()

        world.li.presses("#1 → #3", in_=desk)
        await world.settle()

        assert [await world.status_of(number) for number in (1, 2, 3)] == ["merged", "assigned", "assigned"]
