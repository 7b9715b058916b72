"""What is out is taken back: by a tap, and by itself where it is not true any more."""

import pytest

from issuebot.simulator import Person
from issuebot.telegram.outgoing import pictures
from tests.stories.publicity.press_office import PressOffice
from tests.stories.world import World

UNCIVIL = "幸福里小区有人遛狗不牵绳"


async def second(world: World, office: PressOffice) -> Person:
    """Another coordinator, who came by invite."""
    office.ping.opens(await world.invites("coordinator"))
    await world.settle()
    return office.ping


async def test_post_is_taken_back_by_tap(world: World, office: PressOffice):
    await office.closed()
    await office.publishes()

    await office.taps("撤回")

    assert not office.shown
    assert "已从公开频道撤下" in world.li.messages[-1].words


async def test_post_is_published_again(office: PressOffice):
    await office.closed()
    await office.publishes()
    await office.taps("撤回")

    await office.publishes()

    assert len(office.shown) == 1


@pytest.mark.parametrize("how", ["unsolved", "reopen", "forget"])
async def test_what_is_not_true_any_more_goes(world: World, office: PressOffice, how: str):
    await office.closed()
    await office.publishes()

    if how == "forget":
        await world.forgets(world.wang)
    elif how == "reopen":
        world.li.says("/reopen 1 又掉下来了")
    else:
        world.wang.says("未解决")
    await world.settle()
    await world.tick()

    assert not office.shown
    assert await world.read(lambda tx: tx.all("SELECT 1 FROM publication WHERE picture IS NOT NULL")) == []


@pytest.mark.parametrize("how", ["reopen", "forget"])
async def test_what_waits_does_not_go_out(world: World, office: PressOffice, how: str):
    await office.closed()
    await office.opens()
    world.li.presses("✅ 发布")
    await world.intake.poll(0)  # it waits for its turn

    if how == "forget":
        world.wang.says("/forget")
        await world.intake.poll(0)
        world.wang.forges("forget:yes", world.wang.messages[-1])
    else:
        world.li.says("/reopen 1 又掉下来了")
    await world.intake.poll(0)
    await world.settle()
    await world.tick()

    assert not office.shown


async def test_draft_of_reopened_ticket_lapses(world: World, office: PressOffice):
    await office.closed()
    await office.opens()

    world.li.says("/reopen 1 又掉下来了")
    await world.settle()
    await world.tick()

    assert "不再发布" in world.li.messages[-1].words


async def test_shut_channel_loses_nothing(world: World, office: PressOffice):
    await office.closed()
    await office.opens()
    world.telegram.moves_bot(office.channel, "left", world.telegram.me)

    await office.taps("✅ 发布")
    said = world.li.messages[-1].words
    world.telegram.moves_bot(office.channel, "administrator", world.telegram.me)
    await office.publishes()

    assert "不能在公开频道发言" in said
    assert len(office.shown) == 1


async def test_post_that_is_not_deleted_is_emptied(world: World, office: PressOffice):
    await office.closed()
    old = office.bytes_of(await office.publishes())
    world.telegram.fail("deleteMessage", "message can't be deleted")

    await office.taps("撤回")

    assert [one.words for one in office.shown] == ["本条已撤下。"]
    assert office.bytes_of(office.shown[0]) != old


async def test_post_whose_picture_stays_is_not_said_to_be_gone(
    world: World, office: PressOffice, monkeypatch: pytest.MonkeyPatch
):
    await office.closed()
    old = office.bytes_of(await office.publishes())
    world.telegram.fail("deleteMessage", "message can't be deleted")

    with monkeypatch.context() as patch:
        patch.setattr(pictures, "_with_photos", lambda *_: 1 / 0)
        await office.taps("撤回")
    said = [one.words for one in world.li.messages[-2:]]
    assert office.bytes_of(office.shown[0]) == old
    world.time += 3601
    await world.tick()

    assert any("撤不下来" in words for words in said)
    assert not office.shown


async def test_post_too_old_to_touch_is_told_of(world: World, office: PressOffice):
    await office.closed()
    post = await office.publishes()
    post.aged = True

    await office.taps("撤回")

    assert "撤不下来" in world.li.messages[-1].words


async def test_post_that_stays_is_told_of(world: World, office: PressOffice):
    await office.closed()
    await office.publishes()
    world.telegram.moves_bot(office.channel, "left", world.telegram.me)

    await office.taps("撤回")
    said = [one.words for one in world.li.messages[-2:]]
    world.telegram.moves_bot(office.channel, "administrator", world.telegram.me)
    world.time += 3601
    await world.tick()

    assert any("撤不下来" in words for words in said)
    assert not office.shown


async def test_sensitive_needs_second_person(world: World, office: PressOffice):
    ping = await second(world, office)
    await office.closed(UNCIVIL)
    await office.opens()

    await office.taps("✅ 请同事复核")
    unseen = list(office.shown)
    own = world.li.forges("pub:yes:1:1", office.panel)
    await world.settle()
    await office.taps("✅ 可以，发布", ping)

    assert unseen == []
    assert own.answer
    assert "另一位同事来复核" in own.answer.text
    assert len(office.shown) == 1


async def test_second_person_may_say_no(world: World, office: PressOffice):
    await office.knows(world.boss)
    await office.closed(UNCIVIL)
    await office.opens()

    await office.taps("✅ 请同事复核")
    await office.taps("这样不行", world.boss)

    assert not office.shown
    assert "复核未通过" in world.li.messages[-1].words


async def test_yes_is_for_what_was_seen(world: World, office: PressOffice):
    await office.knows(world.boss)
    await office.closed(UNCIVIL)
    await office.opens()
    await office.taps("✅ 请同事复核")
    asked = world.boss.messages[-1]
    data = world.data_of(asked, "✅ 可以，发布")

    world.li.says("换成这句话", reply_to=office.panel)
    await world.settle()
    world.boss.forges(data, asked)
    await world.settle()

    assert not office.shown


async def test_who_changed_it_is_no_second_person(world: World, office: PressOffice):
    ping = await second(world, office)
    await office.closed(UNCIVIL)
    await office.opens()
    ping.says("/publish 1 遛狗的已被劝导")
    await world.settle()

    await office.opens()
    await office.taps("✅ 请同事复核")
    version = (await world.read(lambda tx: tx.all("SELECT version FROM publication")))[0]["version"]
    ping.forges(f"pub:yes:1:{version}", ping.messages[-1])
    await world.settle()

    assert not office.shown


@pytest.mark.parametrize("step", range(4))
async def test_killed_between_steps_it_goes_on(world: World, office: PressOffice, step: int):
    await office.closed()
    await office.opens()
    world.li.presses("✅ 发布")
    await world.intake.poll(0)

    for _ in range(step):
        await world.sender.pump()
    await world.die()
    await world.start()
    await world.settle()

    assert len(office.shown) in ((1, 2) if step else (1,))
    assert (await world.read(lambda tx: tx.all("SELECT status FROM publication")))[0]["status"] == "out"
