"""劝导: uncivil behaviour near somebody on duty is offered to them, beside the unit."""

import pytest

from issuebot.simulator import Group
from tests.stories.duties.persuasion.talking import offer, presses, reports, story
from tests.stories.duties.squad import BEFORE, POSTS, Squad
from tests.stories.world import World

pytestmark = pytest.mark.usefixtures("squad")


async def test_the_unit_sees_who_goes(world: World, unit: Group):
    await reports(world)

    await presses(world, world.zhao, "我去劝导")

    assert "赵先生去劝导" in unit.sees("#1").words
    assert "#1：您去劝导" in offer(world.zhao).words
    assert await world.status_of(1) == "assigned"


async def test_the_first_of_two_goes(world: World, squad: Squad):
    await squad.plan(world.smith)
    await reports(world)
    one, other = world.zhao.presses("我去劝导"), world.smith.presses("I will talk to them")

    await world.settle()

    assert one.answer
    assert other.answer
    assert "Somebody else is on the way" in other.answer.text
    assert "Somebody else is on the way" in offer(world.smith).words
    assert not offer(world.smith).rows
    assert await story(world) == [("persuade-offered", "clock"), ("persuade-taken", "volunteer")]


async def test_it_is_closed_with_words(world: World, unit: Group):
    await reports(world)
    await presses(world, world.zhao, "我去劝导")

    world.zhao.says("劝导好了，已牵绳", reply_to=offer(world.zhao))
    await world.settle()

    assert await world.status_of(1) == "resolved"
    assert "劝导好了，已牵绳" in world.wang.messages[-1].words
    assert "劝导好了，已牵绳" in unit.sees("#1").words
    assert "您已办结" in offer(world.zhao).words
    assert (await story(world))[-1] == ("close", "volunteer")


async def test_plain_words_close_it_too(world: World):
    await reports(world)
    await presses(world, world.zhao, "我去劝导")

    world.zhao.says("劝好了，人走了")
    await world.settle()

    assert await world.status_of(1) == "resolved"


async def test_the_button_asks_for_words(world: World):
    await reports(world)
    await presses(world, world.zhao, "我去劝导")
    await presses(world, world.zhao, "劝导好了")
    assert await world.status_of(1) == "assigned"

    world.zhao.says("对方配合", reply_to=world.zhao.messages[-1])
    await world.settle()

    assert await world.status_of(1) == "resolved"


async def test_other_words_are_for_the_unit(world: World, unit: Group):
    await reports(world)
    await presses(world, world.zhao, "我去劝导")

    world.zhao.says("三个人，在路东", reply_to=offer(world.zhao))
    await world.settle()

    assert await world.status_of(1) == "assigned"
    assert "赵先生说" in unit.sees("三个人，在路东").words


async def test_who_passes_may_change_their_mind(world: World):
    await reports(world)
    await presses(world, world.zhao, "现在去不了")
    assert "由单位处理" in offer(world.zhao).words

    await presses(world, world.zhao, "我去劝导")

    assert "您去劝导" in offer(world.zhao).words


async def test_proof_is_asked_where_the_category_does(world: World):
    proof = (
        'respond_within = "4h"\nresolve_within = "5d"\nsensitive = true',
        'respond_within = "4h"\nresolve_within = "5d"\nproof = true\nsensitive = true',
    )
    await world.edits_district((BEFORE, f"{POSTS}\n{BEFORE}"), proof)
    await reports(world)
    await presses(world, world.zhao, "我去劝导")
    world.zhao.says("劝导好了，已牵绳", reply_to=offer(world.zhao))
    await world.settle()
    assert await world.status_of(1) == "assigned"

    world.zhao.sends_photo("已牵绳", reply_to=world.zhao.sees("要有一张现在的照片"))
    await world.settle()

    assert await world.status_of(1) == "resolved"


async def test_on_a_patrol_a_reply_to_the_offer_is_no_photo_of_it(world: World):
    await reports(world)
    await presses(world, world.zhao, "我去劝导")
    world.zhao.says("/patrol")
    await world.settle()

    world.zhao.sends_photo("劝导好了", reply_to=offer(world.zhao))
    await world.settle()

    assert await world.count_tickets() == 1
    assert await world.status_of(1) == "resolved"


async def test_the_history_tells_who_did_what(world: World):
    await reports(world)
    await presses(world, world.zhao, "我去劝导")
    world.zhao.says("劝导好了，已牵绳", reply_to=offer(world.zhao))
    await world.settle()

    world.li.says("/ticket 1")
    await world.settle()

    said = world.li.messages[-1].words
    assert "系统 · 已请附近值班志愿者劝导" in said
    assert "值班志愿者 · 去劝导" in said
    assert "值班志愿者 · 办结：劝导好了，已牵绳" in said


async def test_words_below_the_question_answer_it(world: World):
    await reports(world)
    await presses(world, world.zhao, "我去劝导")
    await presses(world, world.zhao, "劝导好了")

    world.zhao.says("对方配合")
    await world.settle()

    assert await world.status_of(1) == "resolved"


async def test_who_goes_may_still_report(world: World):
    await reports(world)
    await presses(world, world.zhao, "我去劝导")

    world.zhao.says("幸福里3号楼门口电线垂下来了")
    await world.settle()

    assert world.zhao.sees("📝").button("提交")
    assert await world.status_of(1) == "assigned"


async def test_not_done_yet_closes_nothing(world: World):
    await reports(world)
    await presses(world, world.zhao, "我去劝导")

    world.zhao.says("还没劝好，他不听", reply_to=offer(world.zhao))
    await world.settle()

    assert await world.status_of(1) == "assigned"
