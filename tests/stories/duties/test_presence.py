"""Being there: checked in and out by location, and what the coordinator sees of it."""

import pytest

from issuebot.simulator import Message
from tests.stories.duties.squad import HOUR, MINUTE, POST, Squad, squad_in
from tests.stories.world import World


@pytest.fixture
async def squad(world: World) -> Squad:
    found = await squad_in(world)
    await found.enlist(world.wang, world.zhao)
    return found


def list_of(world: World) -> Message:
    return world.groups["desk"].sees("📋")


async def test_who_is_there_checks_in(world: World, squad: Squad):
    number = await squad.plan(world.wang)

    said = await squad.checks_in(world.wang, metres=140)

    assert "已签到" in said.words
    assert (await squad.duty(number)).checked_in_at == int(world.time)


async def test_nearness_allows_for_the_phone(world: World, squad: Squad):
    number = await squad.plan(world.wang)

    near = await squad.checks_in(world.wang, metres=190, accuracy=30)
    assert "10" not in near.words.split("还有")[0]
    assert (await squad.duty(number)).checked_in_at is None
    await squad.shares(world.wang, metres=190, accuracy=60)

    assert (await squad.duty(number)).checked_in_at


async def test_who_is_far_is_told(world: World, squad: Squad):
    number = await squad.plan(world.wang)

    said = await squad.checks_in(world.wang, metres=1150)

    assert "1000 米" in said.words
    assert (await squad.duty(number)).checked_in_at is None


async def test_a_forwarded_location_is_refused(world: World, squad: Squad):
    number = await squad.plan(world.wang)
    there = world.zhao.sends_location(*POST, accuracy=5)
    world.wang.says("/checkin")
    await world.settle()

    world.wang.forwards(there)
    await world.settle()

    assert "转发" in world.wang.messages[-1].words
    assert (await squad.duty(number)).checked_in_at is None


async def test_a_stale_location_is_refused(world: World, squad: Squad):
    number = await squad.plan(world.wang)
    world.wang.says("/checkin")
    await world.settle()

    world.wang.sends_location(*POST, accuracy=5)
    world.time += 400  # the bot was away
    await world.settle()

    assert "几分钟前" in world.wang.messages[-1].words
    assert (await squad.duty(number)).checked_in_at is None


async def test_a_chosen_place_is_refused(world: World, squad: Squad):
    number = await squad.plan(world.wang)
    world.wang.says("/checkin")
    await world.settle()

    world.wang.sends_location(*POST, title="人民路口")
    await world.settle()

    assert "当前位置" in world.wang.messages[-1].words
    assert (await squad.duty(number)).checked_in_at is None


async def test_no_accuracy_is_marked(world: World, squad: Squad):
    number = await squad.plan(world.wang)

    await squad.checks_in(world.wang, accuracy=None)
    await squad.at(20 * MINUTE)

    assert (await squad.duty(number)).marks == "early unmeasured"
    assert "位置无精度" in list_of(world).words


async def test_a_live_location_checks_in(world: World, squad: Squad):
    number = await squad.plan(world.wang)
    world.wang.says("/checkin")
    await world.settle()

    world.wang.shares_location(*POST)
    await world.settle()

    assert (await squad.duty(number)).checked_in_at


async def test_a_location_unasked_is_a_report(world: World, squad: Squad):
    number = await squad.plan(world.wang)

    await squad.shares(world.wang)

    assert (await squad.duty(number)).checked_in_at is None
    assert "📝" in world.wang.messages[-1].words


async def test_checking_in_too_early_is_refused(world: World, squad: Squad):
    number = await squad.plan(world.wang, after=HOUR + 2 * MINUTE)

    press = world.wang.forges(f"checkin:{number}", world.wang.says("?"))
    await world.settle()

    assert press.answer
    assert press.answer.text.startswith("还没到时间")


async def test_other_peoples_duties_are_theirs(world: World, squad: Squad):
    number = await squad.plan(world.zhao)

    presses = [world.wang.forges(f"{act}:{number}", world.wang.says("?")) for act in ("checkin", "checkout")]
    world.wang.says("/checkin")
    await world.settle()

    assert [press.answer.text[:8] for press in presses] == ["这个班不是您的，", "这个班不是您的，"]
    assert (await squad.duty(number)).checked_in_at is None


async def test_a_stranger_checks_in_nowhere(world: World, squad: Squad):
    await squad.plan(world.zhao)

    world.smith.says("/checkin")
    await world.settle()

    assert "no duty" in world.smith.messages[-1].words


async def test_one_list_says_who_came(world: World, squad: Squad):
    await squad.plan(world.wang)
    await squad.plan(world.zhao)
    await squad.at(0)
    await squad.checks_in(world.wang)

    await squad.at(15 * MINUTE)

    lists = [message for message in world.groups["desk"].messages if "📋" in message.words]
    assert [("应到 2 人，已到 1 人" in one.words, "赵先生" in one.words, "王阿姨" in one.words) for one in lists] == [
        (True, True, False)
    ]
    assert "13800000000" in lists[0].words


async def test_the_list_follows_who_comes_late(world: World, squad: Squad):
    await squad.plan(world.wang)
    await squad.at(15 * MINUTE)
    assert "尚未到岗" in list_of(world).words

    await squad.at(22 * MINUTE)
    await squad.checks_in(world.wang)

    assert "迟到" in list_of(world).words
    assert "尚未到岗" not in list_of(world).words


async def test_all_there_in_time_needs_no_list(world: World, squad: Squad):
    await squad.plan(world.wang)
    await squad.at(0)
    await squad.checks_in(world.wang)

    await squad.at(20 * MINUTE)

    assert not [message for message in world.groups["desk"].messages if "📋" in message.words]


async def test_who_leaves_early_is_seen(world: World, squad: Squad):
    number = await squad.plan(world.wang)
    await squad.at(0)
    await squad.checks_in(world.wang)
    await squad.at(30 * MINUTE)

    said = await squad.checks_out(world.wang)

    assert "0:30" in said.words
    assert "早退" in list_of(world).words
    assert await squad.seconds(number) == {world.wang.id: 30 * MINUTE}


async def test_who_checks_out_has_their_hours(world: World, squad: Squad):
    number = await squad.plan(world.wang)
    await squad.at(0)
    await squad.checks_in(world.wang)
    await squad.at(2 * HOUR - 60)

    await squad.checks_out(world.wang)
    await squad.at(3 * HOUR)

    assert await squad.seconds(number) == {world.wang.id: 2 * HOUR - 60}
    assert (await squad.duty(number)).marks == ""


async def test_a_forgotten_checkout_ends_by_itself(world: World, squad: Squad):
    number = await squad.plan(world.wang)
    await squad.at(0)
    await squad.checks_in(world.wang)

    await squad.at(5 * HOUR)

    duty = await squad.duty(number)
    assert (duty.status, duty.checked_out_at, duty.marks) == ("done", duty.ends, "unclosed")
    assert await squad.seconds(number) == {world.wang.id: 2 * HOUR}


async def test_who_never_came_has_no_hours(world: World, squad: Squad):
    number = await squad.plan(world.wang)

    await squad.at(5 * HOUR)

    assert (await squad.duty(number)).marks == "absent"
    assert await squad.seconds(number) == {world.wang.id: 0}
    assert "未到岗" in list_of(world).words


async def test_a_place_nobody_knows_asks_no_location(world: World, squad: Squad):
    number = await squad.plan(world.wang, place=None)

    world.wang.says("/checkin")
    await world.settle()

    assert (await squad.duty(number)).marks == "early unplaced"


async def test_a_restart_asks_nothing_again(world: World, squad: Squad):
    number = await squad.plan(world.wang)
    world.wang.says("/checkin")
    await world.settle()

    await world.restart()
    await squad.shares(world.wang)

    assert (await squad.duty(number)).checked_in_at


async def test_a_moved_place_of_a_community_counts(world: World, squad: Squad):
    number = await squad.plan(world.wang, place="xingfu")

    far = await squad.checks_in(world.wang, metres=50_000)
    assert "米" in far.words
    world.wang.sends_location(33.8700, 115.7800, accuracy=20)
    await world.settle()

    assert (await squad.duty(number)).checked_in_at


async def test_old_lists_go_with_their_cards(world: World, squad: Squad):
    await squad.plan(world.wang)
    await squad.at(20 * MINUTE)

    world.pass_days(120)
    await world.sweeps()

    left = await world.read(
        lambda tx: tx.all("SELECT starts FROM muster UNION SELECT id FROM card WHERE kind = 'muster'")
    )
    assert left == []


async def test_late_check_out_says_that_it_ended(world: World, squad: Squad):
    await squad.plan(world.wang)
    await squad.at(0)
    await squad.checks_in(world.wang)
    await squad.at(2 * HOUR + 5 * MINUTE)

    world.wang.says("/checkout")
    await world.settle()

    assert "已经结束" in world.wang.messages[-1].words


async def test_who_came_early_hears_so_once(world: World, squad: Squad):
    await squad.plan(world.wang)
    await squad.at(-30 * MINUTE)
    came = await squad.checks_in(world.wang)
    await squad.at(HOUR)

    left = await squad.checks_out(world.wang)

    assert "来早了" in came.words
    assert "来早了" not in left.words
