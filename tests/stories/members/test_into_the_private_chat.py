"""What is done in the private chat has a button in a group that leads there, and goes on with it."""

from tests.stories.world import USERNAME, World


async def test_desk_is_led_into_the_private_chat(world: World):
    desk = world.groups["desk"]

    async for command, goes_on in world.each(
        [("/export", "导出"), ("/broadcast", "群发"), ("/roster", "xlsx"), ("/my", "上报"), ("/privacy", "保存")]
    ):
        world.li.says(command, to=desk)
        await world.settle()
        [[button]] = desk.messages[-1].rows

        world.li.says(f"/start {str(button['url']).partition('?start=')[2]}")
        await world.settle()

        assert str(button["url"]).startswith(f"https://t.me/{USERNAME}?start=o_")
        assert command not in desk.messages[-1].words
        assert goes_on in world.li.messages[-1].words


async def test_private_command_is_known_in_a_group(world: World):
    group = world.groups["telecom-office"]

    async for command in world.each(["/swap", "/checkin", "/patrol"]):
        world.zhou.says(command, to=group)
        await world.settle()

        [[button]] = group.messages[-1].rows
        assert str(button["url"]).endswith(f"?start=o_{command[1:]}")


async def test_clerk_is_not_led_where_nothing_is(world: World):
    sun = world.telegram.person("郑工", id=7_300_000_041, language="zh-hans")
    group = world.groups["police-station"]
    sun.joins(group)

    sun.says("/export", to=group)
    await world.settle()

    assert group.messages[-1].rows == []


async def test_link_to_what_is_unknown_greets(world: World):
    world.wang.says("/start o_decline")
    await world.settle()

    assert "拍张照片" in world.wang.messages[-1].words or world.wang.messages[-1].rows


async def test_reply_to_how_to_report_reports(world: World):
    group = world.groups["xingfu"]
    world.wang.says("/report", to=group)
    await world.settle()
    how = group.messages[-1]

    world.wang.says("好的", to=group, reply_to=how)
    await world.settle()
    assert await world.count_tickets() == 0

    world.wang.says("3号楼的灯坏了", to=group, reply_to=how)
    await world.settle()

    assert await world.count_tickets() == 1
