"""Time that jumps: what waits, waits by a clock that does not; what people read is the wall's."""

from issuebot.domain.rate_limits import LIMITS, Act
from tests.stories.world import World

HOUR = 3600


async def test_clock_set_back_mutes_nobody(world: World):
    world.wang.says("幸福里路灯坏了")
    await world.settle()
    world.time -= HOUR

    world.wang.says("在3号楼旁边")
    await world.settle(5)

    assert "3号楼" in world.wang.sees("📝").words


async def test_album_waits_no_hour_longer(world: World):
    """Its card waits a moment for the rest of it; the clock is set back in that moment."""
    world.wang.sends_album(3, "幸福里3号楼门口电线垂下来了")
    await world.intake.poll(0)
    await world.sender.pump()
    world.time -= HOUR

    await world.settle(10)

    assert world.wang.sees("3 张照片")


async def test_failed_call_waits_no_hour_longer(world: World):
    world.telegram.fail("sendMessage", error="500", times=2)
    world.wang.says("/help")
    await world.intake.poll(0)
    await world.sender.pump()
    await world.sender.idle()
    world.time -= HOUR

    await world.settle(10)

    assert world.telegram.counted(world.wang.id) == 1


async def test_answer_outlives_clock_set_on(world: World):
    """Its call failed while the clock was behind; then the clock is put right by more than an answer's life."""
    await world.settle()
    world.telegram.fail("sendMessage", error="500", times=2)
    world.wang.says("/help")
    await world.intake.poll(0)
    await world.sender.pump()
    await world.sender.idle()
    world.set_clock_on(5 * HOUR)

    await world.settle(10)

    assert world.telegram.counted(world.wang.id) == 1


async def test_answer_outlives_two_steps_on(world: World):
    await world.settle()
    world.telegram.fail("sendMessage", error="500", times=3)
    world.wang.says("/help")
    await world.intake.poll(0)
    for _ in range(2):
        await world.sender.pump()
        await world.sender.idle()
        world.set_clock_on(5 * HOUR)

    await world.settle(60)

    assert world.telegram.counted(world.wang.id) == 1


async def test_restart_after_set_back_waits_no_longer(world: World):
    """The clock was ahead when a call failed, and was put right while the program was down."""
    world.time += HOUR
    world.telegram.fail("sendMessage", error="500", times=2)
    world.wang.says("/help")
    world.zhao.sends_album(3, "幸福里3号楼门口电线垂下来了")
    await world.intake.poll(0)
    await world.sender.pump()
    await world.sender.idle()

    await world.stop()
    world.time -= HOUR
    await world.start()
    await world.settle(10)

    assert world.telegram.counted(world.wang.id) == 1
    assert world.zhao.sees("3 张照片")


async def test_flood_is_silenced_no_hour_longer(world: World):
    for _ in range(LIMITS[Act.COMMAND].size + 1):
        world.wang.says("/help")
    await world.settle(600)
    world.time -= HOUR
    world.wang.says("/my")
    await world.settle(600)
    said = len(world.wang.messages)

    world.time += LIMITS[Act.COMMAND].pause
    world.wang.says("/my")
    await world.settle()

    assert len(world.wang.messages) == said + 2


async def test_clock_loop_sweeps_by_time_that_passed(world: World):
    ticker = world.make_ticker()
    await ticker.tick()
    world.time -= HOUR
    world.time += HOUR + 1

    await ticker.tick()

    assert ticker._swept == world.monotonic()


async def test_ticker_waits_no_longer_than_a_minute(world: World):
    await world.reports()
    world.time -= HOUR

    pause = await world.make_ticker().tick()

    assert 0 < pause <= 60
