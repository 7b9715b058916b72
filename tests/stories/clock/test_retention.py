"""What has stayed long enough goes, and nothing that a live conversation still needs."""

from issuebot import clock_loop
from issuebot.clock_loop import Ticker
from issuebot.store.operation import retention, updates
from tests.stories.world import DAY, World

REPLY = "还有一根也垂下来了"


async def rows(world: World, table: str) -> int:
    return len(await world.read(lambda tx: tx.all(f"SELECT 1 FROM {table}")))  # noqa: S608 our own names


async def after(world: World, days: float) -> None:
    """So much time passes, with the clock at work."""
    world.pass_days(days)
    await world.tick()
    await world.sweeps()


async def test_cancelled_draft_leaves_nothing(world: World):
    world.wang.sends_photo("幸福里3号楼门口电线垂下来了，我家在502室")
    world.wang.sends_location(33.87, 115.78)
    await world.settle()
    world.wang.presses("取消")
    await world.settle()

    await after(world, 1.01)

    left = [table for table in ("draft", "draft_words", "draft_point", "media", "card") if await rows(world, table)]
    assert left == []


async def test_late_photo_of_cancelled_album_begins_nothing(world: World):
    album = world.wang.sends_album(2, "幸福里电线垂下来了", order=[0])
    await world.settle()
    world.wang.presses("取消")
    await world.settle()
    await after(world, 0.9)

    world.telegram.deliver(album[1])
    await world.settle()

    assert not world.wang.messages[-1].button("提交")


async def test_stale_draft_comes_back_for_a_month(world: World):
    world.wang.sends_photo("幸福里3号楼电线断了")
    await world.settle()
    await after(world, 1.01)
    await after(world, 29)

    world.wang.presses("接着报")
    await world.settle()
    await after(world, 0.9)
    await world.submits(world.wang)

    assert world.groups["telecom-office"].sees("#1 沿街线路杂乱").kind == "photo"


async def test_stale_draft_is_gone_after_a_month(world: World):
    world.wang.sends_photo("幸福里3号楼电线断了")
    await world.settle()
    await after(world, 1.01)
    await after(world, 30.01)

    press = world.wang.presses("接着报")
    await world.settle()

    assert press.answer
    assert press.answer.alert
    assert (await rows(world, "draft"), await rows(world, "media")) == (0, 0)


async def test_open_draft_is_never_swept(world: World):
    world.wang.sends_photo("幸福里3号楼电线断了")
    await world.settle()

    world.pass_days(400)
    await world.sweeps()
    await world.submits(world.wang)

    assert world.groups["telecom-office"].sees("#1 沿街线路杂乱").kind == "photo"


async def test_reply_is_understood_while_the_ticket_is_open(world: World):
    await world.reports()
    for _ in range(4):
        await after(world, 95)

    world.wang.says(REPLY, reply_to=world.wang.sees("#1"))
    await world.settle()

    assert world.groups["telecom-office"].sees(REPLY)


async def test_reply_is_understood_for_ninety_days(world: World):
    await world.reports()
    receipt = world.wang.sees("#1")
    await world.closes(1)
    world.wang.presses("已解决，满意")
    await world.settle()
    await after(world, 89)

    world.wang.says(REPLY, reply_to=receipt)
    await world.settle()

    assert not world.wang.messages[-1].button("提交")


async def test_after_ninety_days_a_reply_is_a_report(world: World):
    await world.reports()
    receipt = world.wang.sees("#1")
    await world.closes(1)
    world.wang.presses("已解决，满意")
    await world.settle()
    await after(world, 91)

    world.wang.says("幸福里5号楼电线也垂下来了", reply_to=receipt)
    await world.settle()

    assert world.wang.messages[-1].button("提交")
    assert await rows(world, "ticket") == 1


async def test_reply_about_a_merged_ticket_is_understood(world: World):
    await world.reports()
    await world.reports(world.zhao, "和平花园电线垂下来了")
    receipt = world.zhao.sees("#2")
    world.li.says("/merge 2 1")
    await world.settle()
    await after(world, 120)
    await after(world, 120)

    world.zhao.says(REPLY, reply_to=receipt)
    await world.settle()

    assert world.groups["telecom-office"].sees(REPLY)


async def test_survey_is_one_tap_a_month_later(world: World):
    await world.reports()
    await world.closes(1)
    end = world.wang.sees("#1 办好了")
    await after(world, 7.01)
    await after(world, 29)

    world.wang.presses("未解决", on=end)
    await world.settle()

    assert await world.status_of(1) == "assigned"


async def test_card_is_edited_however_old(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]
    card = unit.sees("#1 沿街线路杂乱")
    for _ in range(3):
        await after(world, 120)

    world.zhou.presses("签收", on=card, in_=unit)
    await world.settle()

    assert "办理中" in card.words
    assert [message for message in unit.messages if message.words.startswith("#1 沿街线路杂乱")] == [card]


async def test_reopened_ticket_finds_its_card(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]
    await world.closes(1)
    await after(world, 7.01)
    await after(world, 200)

    world.li.says("/reopen 1 又垂下来了")
    await world.settle()

    assert "#1 沿街线路杂乱" in unit.offers("签收").words


async def test_old_invite_says_that_it_is_over(world: World):
    link = await world.invites("coordinator")
    await after(world, 20)
    world.zhao.opens(link)
    await world.settle()
    told = world.zhao.messages[-1].words

    await after(world, 20)

    assert "失效" in told
    assert await rows(world, "invite") == 0


async def test_privacy_says_how_long(world: World):
    for who in (world.wang, world.smith):
        who.says("/privacy")
    await world.settle()

    for who in (world.wang, world.smith):
        shown = who.messages[-1].words
        assert all(time in shown for time in ("1 ", "30 ", "90 ", "365 ")), shown


async def test_what_is_due_goes_before_a_long_sweep(world: World):
    """A sweep of years takes many steps; a draft that is stale is told of after the first of them."""
    world.wang.sends_photo("幸福里3号楼电线断了")
    await world.settle()
    old = range(retention.STEP * 4)
    await world.database.write(lambda tx: updates.claim(tx, [2**40 + number for number in old], 0))
    ticker = Ticker(world.database, now=world.now, monotonic=world.monotonic, after=world.sender.wake)

    first = await ticker.tick()
    world.pass_days(1.01)
    await ticker.tick()
    await world.settle()

    assert first == clock_loop.SWEEP_PAUSE
    assert world.wang.sees("还没有提交")
    assert await rows(world, "update_seen") > retention.STEP


async def test_sweep_ends_and_comes_again(world: World):
    await world.database.write(lambda tx: updates.claim(tx, range(1, retention.STEP * 3), 0))
    ticker = Ticker(world.database, now=world.now, monotonic=world.monotonic, after=world.sender.wake)

    pauses = [await ticker.tick() for _ in range(4)]
    await world.database.write(lambda tx: updates.claim(tx, [7], 0))
    world.time += DAY / 24 + 1
    await ticker.tick()

    assert pauses[:2] == [clock_loop.SWEEP_PAUSE] * 2
    assert pauses[-1] > clock_loop.SWEEP_PAUSE
    assert await rows(world, "update_seen") == 0
