"""Duties over a change of the clocks, over midnight, over the year's end: all about them is at its right time."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from icalendar import Calendar

from issuebot.store.rosters import services
from tests.stories.duties.test_sheets import applies, plan
from tests.stories.world import World

HOUR, MINUTE = 3600, 60
SHANGHAI, NEW_YORK, LONDON = "Asia/Shanghai", "America/New_York", "Europe/London"
# The zone, the day and the times as a sheet has them, and how many hours that is.
NIGHTS = [
    (NEW_YORK, "2027-03-13", "22:00-6:00", 7),  # put forward at two
    (NEW_YORK, "2027-11-06", "22:00-6:00", 9),  # put back at two
    (NEW_YORK, "2027-11-07", "0:30-2:30", 3),
    (NEW_YORK, "2027-11-06", "8:00-8:00", 25),
    (LONDON, "2027-03-27", "20:00-4:00", 7),
    (LONDON, "2027-03-28", "0:30-3:00", 1.5),
    (LONDON, "2027-10-30", "20:00-4:00", 9),
    (SHANGHAI, "2026-12-31", "22:00-6:00", 8),
    (SHANGHAI, "2026-12-31", "8:00-8:00", 24),
    (SHANGHAI, "2027-02-28", "16:00-24:00", 8),
]


async def planned(world: World, zone: str, day: str, times: str) -> tuple[int, int]:
    """王阿姨 has this duty; from when to when, by the clock of the world."""
    if zone != SHANGHAI:
        await world.edits_district((f'timezone = "{SHANGHAI}"', f'timezone = "{zone}"'))
    world.wang.says("/start")
    await world.settle()
    eve = datetime.combine(date.fromisoformat(day), datetime.min.time(), ZoneInfo(zone)).timestamp() - 30 * HOUR
    world.time = max(world.time, eve)
    await world.tick()
    await applies(world, [day, times, "值班", "", "通信管理办公室", world.wang.name, str(world.wang.id)])
    [duty] = await plan(world)
    return duty.starts, duty.ends


def local(stamp: float, zone: str) -> str:
    return f"{datetime.fromtimestamp(stamp, UTC).astimezone(ZoneInfo(zone)):%Y-%m-%d %H:%M}"


def reminders(world: World) -> list[str]:
    return [message.words for message in world.wang.messages if "您有班" in message.words]


async def comes(world: World, stamp: float) -> None:
    world.time = max(world.time, stamp)
    for _ in range(3):
        await world.tick()


async def test_duty_lasts_its_elapsed_hours(world: World):
    async for zone, day, times, hours in world.each(NIGHTS):
        starts, ends = await planned(world, zone, day, times)

        begin, _, end = times.partition("-")
        assert local(starts, zone) == f"{day} {begin:0>5}"
        assert local(ends, zone)[-5:] == f"{end:0>5}".replace("24:00", "00:00")
        assert ends - starts == hours * HOUR


async def test_reminders_come_at_seven_and_half_an_hour_before(world: World):
    async for zone, day, times, _ in world.each(NIGHTS):
        starts, _ = await planned(world, zone, day, times)
        eve = date.fromisoformat(day).toordinal() - 1
        seven = (
            datetime.combine(date.fromordinal(eve), datetime.min.time(), ZoneInfo(zone)).replace(hour=19).timestamp()
        )

        counts = []
        for moment in (seven - MINUTE, seven, starts - 31 * MINUTE, starts - 30 * MINUTE):
            await comes(world, moment)
            counts.append(len(reminders(world)))

        assert counts == [0, 1, 1, 2]
        assert times.partition("-")[0].rjust(5, "0") in reminders(world)[1]


async def test_hours_of_who_was_there_are_elapsed_time(world: World):
    async for zone, day, times, hours in world.each(NIGHTS):
        starts, ends = await planned(world, zone, day, times)
        await comes(world, starts - 5 * MINUTE)
        world.wang.says("/checkin")
        await world.settle()
        world.wang.sends_location(33.87, 115.77, accuracy=10)
        await world.settle()

        await comes(world, starts + 15 * MINUTE)
        await comes(world, ends - MINUTE)
        before = await world.read(lambda tx: services.of_duty(tx, 1))
        await comes(world, ends)

        [after] = await world.read(lambda tx: services.of_duty(tx, 1))
        assert [one.standing for one in before] == ["here"]
        assert (after.standing, after.seconds) == ("served", hours * HOUR)


async def test_who_is_not_there_is_named_15_minutes_later(world: World):
    async for zone, day, times, _ in world.each(NIGHTS):
        starts, _ = await planned(world, zone, day, times)

        await comes(world, starts + 14 * MINUTE)
        early = [message for message in world.groups["desk"].messages if world.wang.name in message.words]
        await comes(world, starts + 15 * MINUTE)

        assert not any(times.partition("-")[0] in message.words for message in early)
        assert times.partition("-")[0].rjust(5, "0") in world.groups["desk"].sees(world.wang.name).words


async def test_calendar_file_has_the_same_moments(world: World):
    async for zone, day, times, _ in world.each(NIGHTS):
        starts, ends = await planned(world, zone, day, times)

        world.wang.says("/duty mine")
        await world.settle()
        world.wang.presses("📅 加入手机日历", world.wang.messages[-1])
        await world.settle()

        content = world.telegram.file(world.wang.messages[-1].media["document"]["file_id"])
        [event] = Calendar.from_ical(content).walk("VEVENT")
        assert (event["DTSTART"].dt.timestamp(), event["DTEND"].dt.timestamp()) == (starts, ends)


async def test_list_of_the_day_shows_the_local_times(world: World):
    async for zone, day, times, hours in world.each(NIGHTS):
        starts, _ = await planned(world, zone, day, times)
        await comes(world, starts + MINUTE)

        world.li.says("/duty")
        await world.settle()

        begin, _, end = times.partition("-")
        seen = world.li.sees(world.wang.name).words
        assert f"{begin:0>5}–{end:0>5}" in seen
        assert ("⁺¹" in seen) == (hours > 8 or begin in ("22:00", "20:00"))
