"""Commands typed where they do not belong, or by whom they are not for."""

from tests.stories.world import World

ABROAD = {
    "/accept 1": "这是工作人员用的",
    "/queue": "这是工作人员用的",
    "/ticket 1": "没有找到您能查看的 #1",
    "/my": "请私聊我",
    "/help": "/report",
    "/language en": "请私聊我",
}


async def test_other_unit_cannot_close(world: World):
    await world.reports()
    police = world.groups["police-station"]

    world.zhou.sends_photo("/close 1 修好了", to=police)
    await world.settle()

    assert police.sees("#1 不归您处理，没有改动。")
    assert await world.status_of(1) == "assigned"


async def test_resident_cannot_accept_in_private(world: World):
    await world.reports()

    world.wang.says("/accept 1")
    world.wang.says("/accept")
    await world.settle()

    assert world.wang.sees("这是工作人员用的功能。您自己的上报请看 /my。")
    assert await world.status_of(1) == "assigned"


async def test_command_for_another_bot_is_ignored(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]
    unit.bot_is_admin = True
    await world.settle()

    world.zhou.says("/accept@otherbot 1", to=unit)
    await world.settle()
    assert await world.status_of(1) == "assigned"
    world.zhou.says("/accept@IssueBot 1", to=unit)
    await world.settle()

    assert await world.status_of(1) == "accepted"


async def test_residents_group_learns_nothing(world: World):
    await world.reports()
    group = world.groups["xingfu"]

    for typed in [*ABROAD, "/nonsense"]:
        world.wang.says(typed, to=group)
        await world.settle()

    answers = [message.words for message in group.messages if world.telegram.wrote(message)]
    assert [expected in answer for expected, answer in zip(ABROAD.values(), answers, strict=True)] == [True] * 6


async def test_unknown_group_is_only_helped(world: World):
    await world.reports()
    group = world.telegram.group("别的群", id=-1001000077777)

    for typed in [*ABROAD, "/start", "/nonsense"]:
        world.wang.says(typed, to=group)
        await world.settle()

    answers = [message.words for message in group.messages if world.telegram.wrote(message)]
    assert answers == ["要上报问题，请私聊我：一张照片加几个字就够了。"]


async def test_number_of_another_shows_nothing(world: World):
    await world.reports()

    world.zhao.says("/ticket 1")
    world.zhou.says("/ticket 1", to=world.groups["police-station"])
    await world.settle()

    assert world.zhao.sees("没有找到您能查看的 #1。发 /my 看您的上报。")
    assert world.groups["police-station"].sees("没有找到您能查看的 #1。发 /queue 看列表。")


async def test_personal_command_is_no_slip(world: World):
    """It is known, and nobody is asked whether they meant it."""
    unit = world.groups["telecom-office"]

    async for command in world.each(["/cancel", "/checkin", "/checkout", "/swap", "/patrol"]):
        world.zhou.says(command, to=unit)
        await world.settle()

        assert unit.messages[-1].words == "这是给您本人看的，请私聊我。"


async def test_reporters_command_is_not_the_staffs(world: World):
    await world.reports()
    group = world.groups["xingfu"]

    async for command in world.each(["/withdraw 1", "/reopen 1 又掉了"]):
        world.wang.says(command, to=group)
        await world.settle()

        assert group.messages[-1].words == "这是给您本人看的，请私聊我。"


async def test_neighbours_are_shown_no_list_of_the_staff(world: World):
    await world.reports()
    group = world.groups["xingfu"]

    world.wang.says("/ticket 1", to=group)
    await world.settle()

    assert group.messages[-1].words == "没有找到您能查看的 #1。发 /my 看您的上报。"
