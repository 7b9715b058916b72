"""The beginning: three lines and the buttons for them, a community that is remembered, and help for every role."""

import re

from issuebot.desk.menu import COMMANDS, OWN_COMMANDS
from issuebot.store.members import people
from tests.stories.duties.squad import Squad
from tests.stories.world import World

TYPED = re.compile(r"/([a-z]+)")
HELPED = 900  # characters: what a telephone shows without much scrolling
SCREEN = 16  # lines
RESIDENTS_SAY = {  # residents know no slash: what their help calls a command
    "my": "进度",
    "withdraw": "撤回",
    "cancel": "取消",
    "privacy": "隐私",
    "forget": "隐私",
    "guide": "文明指南",
    "nominate": "表扬",
}


async def home_of(world: World) -> str | None:
    person = await world.read(lambda tx: people.person(tx, world.wang.id))
    return person.home if person else None


async def test_start_says_three_lines(world: World):
    world.wang.starts()
    await world.settle()

    welcome = world.wang.sees("您好！这里是示范区随手拍")
    assert [line[:2] for line in welcome.words.split("\n")[1:]] == ["1.", "2.", "3."]
    assert welcome.buttons == [["📷 怎么上报", "📋 我的上报"], ["🏠 我的小区", "🌐 语言"]]


async def test_poster_greets_with_its_community(world: World):
    world.wang.starts("c_xingfu")
    await world.settle()

    assert "您的小区：幸福里小区。" in world.wang.sees("您好！").words


async def test_buttons_do_what_commands_do(world: World):
    world.wang.starts()
    await world.settle()

    async for button, answer in world.each(
        [
            ("📷 怎么上报", "1. 点输入框旁边的 📎"),
            ("📋 我的上报", "您还没有上报过"),
            ("🏠 我的小区", "您住哪个小区？"),
            ("🌐 语言", "好的，以后用中文回复您"),
        ]
    ):
        world.wang.presses(button)
        await world.settle()

        assert world.wang.sees(answer)


async def test_chosen_community_makes_reports_one_tap(world: World):
    world.wang.starts()
    await world.settle()
    world.wang.presses("🏠 我的小区")
    await world.settle()
    world.wang.presses("幸福里小区")
    await world.settle()

    await world.reports(words="3号楼门口电线垂下来了")

    assert world.wang.sees("现在可以发照片、写几个字了").edited
    assert await world.count_tickets() == 1


async def test_who_lives_nowhere_reports_all_the_same(world: World):
    world.wang.starts("c_xingfu")
    await world.settle()
    world.wang.presses("🏠 我的小区")
    await world.settle()
    world.wang.presses("都不是")
    await world.settle()
    assert world.wang.sees("没关系，照样可以上报")
    assert await home_of(world) is None

    world.wang.sends_photo("人民路100号这里不对劲")
    await world.settle()
    await world.submits(world.wang)

    assert world.groups["desk"].sees("#1")


async def test_location_outside_all_communities_reaches_the_desk(world: World):
    world.wang.says("这里不对劲")
    world.wang.sends_location(34.9, 117.9)
    await world.settle()

    await world.submits(world.wang)

    assert world.groups["desk"].sees("#1")


async def test_forged_community_is_refused(world: World):
    world.wang.starts()
    await world.settle()

    presses = [world.wang.forges(data, world.wang.messages[-1]) for data in ("home:nowhere", "home", "go:x", "go")]
    await world.settle()

    assert [press.answer.text for press in presses if press.answer] == ["这个按钮已经失效，没有改动。"] * 4
    assert await home_of(world) is None


async def helped(world: World) -> dict[str, str]:
    """What each role reads."""
    await Squad(world).enlist(world.zhao)
    world.wang.says("/help")
    world.zhao.says("/help")
    world.zhou.says("/help", to=world.groups["telecom-office"])
    world.li.says("/help", to=world.groups["desk"])
    world.boss.says("/help")
    world.admin.says("/help")
    await world.settle()
    chats = {"resident": world.wang.chat, "leader": world.boss.chat, "admin": world.admin.chat}
    chats |= {"volunteer": world.zhao.chat}
    chats |= {"unit": world.groups["telecom-office"], "coordinator": world.groups["desk"]}
    return {role: chat.messages[-1].words for role, chat in chats.items()}


async def test_every_command_is_in_some_help(world: World):
    helps = await helped(world)
    said = {name for words in helps.values() for name in TYPED.findall(words)}
    in_words = {name for name, word in RESIDENTS_SAY.items() if f"“{word}”" in helps["resident"]}

    buttons = {"fix"}  # of /hours, and what is asked after a tap
    assert {*COMMANDS, *OWN_COMMANDS} - said - in_words - buttons == {"help", "start"}
    assert in_words == {*RESIDENTS_SAY}
    assert said - {*COMMANDS, *OWN_COMMANDS} == set()


async def test_help_fits_a_telephone(world: World):
    for role, words in (await helped(world)).items():
        assert len(words) <= HELPED, role
        assert words.count("\n") < SCREEN, role


async def test_community_chosen_meanwhile_completes_the_draft(world: World):
    world.wang.says("电线掉了")
    await world.settle()
    assert world.wang.sees("收到了。在哪里？")

    async for way in world.each(["poster", "button"]):
        if way == "poster":
            world.wang.starts("c_xingfu")
        else:
            world.wang.starts()
            await world.settle()
            world.wang.presses("🏠 我的小区")
            await world.settle()
            world.wang.presses("幸福里小区", on=world.wang.sees("您住哪个小区？"))
        await world.settle()

        assert world.wang.sees("沿街线路杂乱 · 幸福里小区").button("提交")


async def test_language_is_chosen_by_its_name(world: World):
    """And the card that asks to be submitted speaks it at once."""
    world.wang.says("幸福里电线掉了")
    await world.settle()

    async for word in world.each(["English", "en", "英文"]):
        world.wang.says(f"/language {word}")
        await world.settle()
        assert world.wang.sees("Messy street wiring").button("Submit")
        world.wang.says("/language 中文")
        await world.settle()

        assert world.wang.sees("沿街线路杂乱").button("提交")
