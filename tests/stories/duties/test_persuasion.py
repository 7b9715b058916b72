"""劝导: uncivil behaviour near somebody on duty is offered to them, beside the unit."""

from typing import Any

import pytest

from issuebot.domain.roster.duty import Happened
from issuebot.simulator import Group, Message, Person
from tests.stories.duties.squad import BEFORE, HOUR, METRE, MINUTE, POST, POSTS, Squad, squad_in
from tests.stories.duties.test_patrol import changes
from tests.stories.world import World

pytestmark = pytest.mark.usefixtures("squad")
NOISE = "有人遛狗不牵绳"


@pytest.fixture
async def squad(world: World) -> Squad:
    """赵先生 and 钱师傅 are on duty at 人民路口 from 11:00 to 13:00; 王阿姨 reports."""
    found = await squad_in(world)
    await found.enlist(world.zhao, world.smith)
    await found.plan(world.zhao)
    await found.at(MINUTE)
    return found


@pytest.fixture
def unit(world: World) -> Group:
    """Paired with the community: uncivil behaviour is theirs."""
    return world.groups["petition-bureau"]


async def reports(world: World, metres: float = 100, words: str = NOISE, who: Person | None = None) -> None:
    """Something at a point so far north of the post."""
    who = who or world.wang
    who.sends_photo(words)
    who.sends_location(POST[0] + metres * METRE, POST[1])
    await world.settle()
    who.presses("提交")
    await world.settle()


def offer(who: Person) -> Message:
    return next(one for one in reversed(who.messages) if "#1" in one.words)


async def presses(world: World, who: Person, label: str) -> None:
    who.presses(label)
    await world.settle()


async def story(world: World) -> list[tuple[str, str]]:
    rows = await world.read(lambda tx: tx.all("SELECT kind, role FROM event WHERE ticket = 1 ORDER BY seq"))
    return [(row["kind"], row["role"]) for row in rows if row["kind"].startswith(("persuade", "close"))]


async def test_it_is_offered_beside_the_unit(world: World, unit: Group):
    await reports(world)

    assert offer(world.zhao).words.startswith("🙋 您附近有一件 #1：不文明行为")
    assert offer(world.zhao).button("我去劝导")
    assert offer(world.zhao).button("现在去不了")
    assert unit.sees("#1").button("签收")


async def test_neither_words_nor_reporter_are_shown(world: World):
    await reports(world, words=f"{NOISE}，就是张三家的")

    assert "张三" not in offer(world.zhao).words
    assert "王阿姨" not in offer(world.zhao).words
    assert not offer(world.zhao).media


async def test_what_is_far_is_not_offered(world: World):
    await reports(world, metres=400)

    assert not any("#1" in one.words for one in world.zhao.messages)


async def test_a_post_that_is_named_is_near(world: World):
    world.wang.sends_photo("幸福里人民路口有人遛狗不牵绳")
    await world.settle()
    world.wang.presses("提交")
    await world.settle()

    assert offer(world.zhao).button("我去劝导")


async def test_other_matters_are_not_offered(world: World):
    await reports(world, words="电线垂下来了")

    assert not any("#1" in one.words for one in world.zhao.messages)


async def test_a_category_that_is_corrected_is_offered(world: World):
    await reports(world, words="电线垂下来了")

    world.li.says("/category 1 不文明行为", to=world.groups["desk"])
    await world.settle()

    assert offer(world.zhao).button("我去劝导")


async def test_nobody_on_duty_is_nobody_asked(world: World, squad: Squad, unit: Group):
    await squad.at(2 * HOUR + MINUTE)
    await reports(world)

    assert not any("#1" in one.words for one in world.zhao.messages)
    assert unit.sees("#1")
    assert await story(world) == []


async def test_who_reports_it_is_not_asked(world: World):
    await reports(world, who=world.zhao)

    assert not any("我去劝导" in str(one.rows) for one in world.zhao.messages)


async def test_two_duties_are_one_offer(world: World, squad: Squad):
    await squad.plan(world.zhao)

    await reports(world)

    assert len([one for one in world.zhao.messages if "#1" in one.words]) == 1


async def test_the_unit_sees_who_goes(world: World, unit: Group):
    await reports(world)

    await presses(world, world.zhao, "我去劝导")

    assert "赵先生去劝导" in unit.sees("#1").words
    assert "#1：您去劝导" in offer(world.zhao).words
    assert await world.status_of(1) == "assigned"


async def test_the_first_of_two_goes(world: World, squad: Squad):
    await squad.plan(world.smith)
    await reports(world)
    one, other = world.zhao.presses("我去劝导"), world.smith.presses("I go and talk to them")

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


async def test_who_cannot_go_on_gives_it_back(world: World, unit: Group):
    await reports(world)
    await presses(world, world.zhao, "我去劝导")

    world.zhao.says("劝不动，对方不听", reply_to=offer(world.zhao))
    await world.settle()

    assert await world.status_of(1) == "assigned"
    assert "请单位处理" in unit.sees("劝不动").words
    assert "已交回单位" in offer(world.zhao).words
    assert (await story(world))[-1] == ("persuade-returned", "volunteer")


async def test_taken_by_mistake_is_given_back_by_a_tap(world: World, squad: Squad):
    await squad.plan(world.smith)
    await reports(world)
    await presses(world, world.zhao, "我去劝导")
    await presses(world, world.zhao, "交回单位")

    await presses(world, world.smith, "I go and talk to them")

    assert "you go" in offer(world.smith).words


async def test_who_passes_may_change_their_mind(world: World):
    await reports(world)
    await presses(world, world.zhao, "现在去不了")
    assert "由单位处理" in offer(world.zhao).words

    await presses(world, world.zhao, "我去劝导")

    assert "您去劝导" in offer(world.zhao).words


async def test_the_end_of_the_duty_gives_it_back(world: World, squad: Squad, unit: Group):
    await reports(world)
    await presses(world, world.zhao, "我去劝导")

    await squad.at(2 * HOUR)

    assert "请单位处理" in unit.messages[-1].words
    assert "赵先生去劝导" not in unit.sees("不文明行为").words
    assert "已交回单位" in offer(world.zhao).words
    assert (await story(world))[-1] == ("persuade-returned", "clock")


async def test_an_offer_ends_with_the_duty(world: World, squad: Squad):
    await reports(world)

    await squad.at(2 * HOUR)
    press = world.zhao.forges("persuade:1", offer(world.zhao))
    await world.settle()

    assert not offer(world.zhao).rows
    assert press.answer.text.startswith("#1 不用再去了")


@pytest.mark.parametrize("happened", ["cancelled", "checked out"])
async def test_a_duty_that_ends_early_gives_it_back(world: World, unit: Group, happened: str):
    await reports(world)
    await presses(world, world.zhao, "我去劝导")

    columns: dict[str, Any] = (
        {"status": "cancelled"} if happened == "cancelled" else {"checked_out_at": int(world.time)}
    )
    await changes(world, 1, Happened(happened), **columns)

    assert "请单位处理" in unit.messages[-1].words


async def test_what_the_unit_closed_is_offered_no_more(world: World, unit: Group):
    await reports(world)

    world.zhou.says("/close 1 已劝离", to=unit)
    await world.settle()

    assert not offer(world.zhao).rows
    assert "不用再去了" in offer(world.zhao).words


async def test_who_is_on_the_way_is_told_that_it_is_over(world: World, unit: Group):
    await reports(world)
    await presses(world, world.zhao, "我去劝导")

    world.zhou.says("/close 1 已劝离", to=unit)
    await world.settle()
    world.zhao.says("劝导好了", reply_to=next(one for one in world.zhao.messages if "#1" in one.words))
    await world.settle()

    assert world.zhao.sees("不用去了")
    assert "#1 不用再去了" in world.zhao.messages[-1].words
    assert [kind for kind, _ in await story(world)].count("close") == 1


async def test_merged_and_withdrawn_end_the_offer(world: World):
    await reports(world)
    world.wang.presses("撤回")
    await world.settle()
    world.wang.presses("是，撤回")
    await world.settle()
    assert await world.status_of(1) == "withdrawn"
    assert not offer(world.zhao).rows

    world.li.says("/reopen 1 还在", to=world.groups["desk"])
    await world.settle()

    assert not offer(world.zhao).rows  # hours later nobody is asked again


async def test_a_merge_ends_the_offer(world: World):
    await reports(world)
    await world.reports(words="幸福里3号楼门口电线垂下来了")

    world.li.says("/merge 1 2", to=world.groups["desk"])
    await world.settle()

    assert "已并单" in offer(world.zhao).words
    assert not offer(world.zhao).rows


async def test_strangers_press_nothing(world: World):
    await reports(world)
    forged = [world.smith.forges(f"{act}:1", world.smith.says("?")) for act in ("persuade", "unable", "persuaded")]

    await world.settle()

    assert [press.answer.alert for press in forged] == [True] * 3
    assert await story(world) == [("persuade-offered", "clock")]


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


async def test_who_is_forgotten_goes_nowhere(world: World, unit: Group):
    await reports(world)
    await presses(world, world.zhao, "我去劝导")

    await world.forgets(world.zhao)

    assert "赵先生" not in unit.sees("#1").words
    assert await world.read(lambda tx: tx.all("SELECT * FROM persuasion")) == []


async def test_killed_in_between_it_is_offered_once(world: World):
    world.wang.sends_photo(NOISE)
    world.wang.sends_location(*POST)
    await world.settle()
    world.wang.presses("提交")
    await world.intake.poll(0)
    await world.die()

    await world.start()
    await world.settle()

    assert len([one for one in world.zhao.messages if "#1" in one.words]) == 1


async def test_on_duty_at_night_it_does_not_wait(world: World, squad: Squad):
    await world.edits_district((BEFORE, f"{POSTS}\n{BEFORE}"), ("# quiet_hours", "quiet_hours"))
    await squad.plan(world.zhao, after=12 * HOUR)
    await squad.at(12 * HOUR + MINUTE)

    await reports(world)

    assert offer(world.zhao).button("我去劝导")


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


async def test_who_blocked_the_bot_is_not_asked(world: World):
    world.zhao.blocks()
    await world.settle()

    await reports(world)

    assert await story(world) == []


async def test_another_category_calls_them_off(world: World):
    await reports(world)
    await presses(world, world.zhao, "我去劝导")

    world.li.says("/category 1 环境卫生", to=world.groups["desk"])
    await world.settle()

    assert world.zhao.sees("不用去了")
    assert not next(one for one in world.zhao.messages if "#1" in one.words).rows
