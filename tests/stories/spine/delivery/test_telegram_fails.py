"""Telegram refuses, stumbles or stays silent: what was to be said is said, at most once too often."""

import asyncio
from collections.abc import Sequence
from datetime import datetime
from typing import Any

import pytest
from aiogram.exceptions import ClientDecodeError

from issuebot.desk.delivery import record
from issuebot.desk.outcomes import Outcome, Sent
from issuebot.pulse import Pulse
from issuebot.store.engine.database import Tx
from issuebot.store.outgoing import outbox
from issuebot.telegram.connection import WithTelegram
from tests.stories.world import World


async def test_limited_chat_alone_rests(world: World):
    unit = world.groups["telecom-office"]
    world.telegram.fail("sendPhoto", "429", chat=unit.id, retry_after=40)

    world.wang.sends_photo("幸福里3号楼门口电线垂下来了")
    await world.settle(10)
    world.wang.presses("提交")
    await world.settle(10)

    assert world.wang.sees("#1 已提交")
    assert not unit.messages


async def test_limited_message_arrives_later(world: World):
    unit = world.groups["telecom-office"]
    world.telegram.fail("sendPhoto", "429", chat=unit.id, retry_after=40)
    begun = world.time

    await world.reports()

    assert unit.sees("#1 沿街线路杂乱")
    assert world.time >= begun + 40
    assert [call.ok for call in world.telegram.calls if call.chat == unit.id] == [False, True]


@pytest.mark.parametrize("seconds", [10**7, 10**20])
async def test_endless_pause_is_asked_again(world: World, seconds: int):
    """A number that no database holds would lose the message with its pause."""
    world.telegram.fail("sendPhoto", "429", chat=world.groups["telecom-office"].id, retry_after=seconds)
    await world.reports()

    world.time += 3601
    await world.settle()

    assert world.groups["telecom-office"].sees("#1 沿街线路杂乱")


@pytest.mark.parametrize("error", ["500", "bad gateway", "timeout"])
async def test_failed_call_is_repeated(world: World, error: str):
    world.telegram.fail("*", error, chat=world.wang.id, times=3)
    world.telegram.fail("*", error, chat=world.groups["telecom-office"].id, times=3)

    await world.reports()

    assert len([m for m in world.wang.messages if "#1 已提交" in m.words]) == 1
    assert len(world.groups["telecom-office"].messages) == 1


@pytest.mark.parametrize("body", ['{"ok": "yes"}', '{"ok": true, "result": 17}', '{"ok": true, "result": {}}', "{}"])
async def test_answer_of_others_is_no_success(world: World, body: str):
    """A proxy's own page, or a cache, answers in Telegram's stead: nothing was sent, nothing was fetched."""
    serve, fooled = world.telegram.serve, {"getUpdates", "sendPhoto", "editMessageText"}

    async def serve_or_fool(method: str, args: Any, uploads: Any) -> tuple[int, str]:
        if method in fooled:
            fooled.remove(method)
            return 200, body
        return await serve(method, args, uploads)

    world.telegram.serve = serve_or_fool  # type: ignore[method-assign]
    with pytest.raises(ClientDecodeError):
        await world.intake.poll(0)
    await world.reports()

    assert world.wang.sees("#1 已提交")
    assert world.groups["telecom-office"].sees("#1 沿街线路杂乱")


async def test_lost_answer_costs_one_duplicate(world: World):
    unit = world.groups["telecom-office"]
    world.telegram.fail("sendPhoto", "timeout", chat=unit.id, executed=True)

    await world.reports()

    assert [message.kind for message in unit.messages] == ["photo", "photo"]
    assert await world.count_tickets() == 1


async def test_duplicate_card_still_accepts(world: World):
    unit = world.groups["telecom-office"]
    world.telegram.fail("sendPhoto", "timeout", chat=unit.id, executed=True)
    await world.reports()

    world.zhou.presses("签收", on=unit.messages[0])
    await world.settle()

    assert unit.sees("#1 沿街线路杂乱 · 办理中")
    assert await world.status_of(1) == "accepted"


async def test_edit_without_answer_is_harmless(world: World):
    world.wang.sends_photo("幸福里3号楼门口电线垂下来了")
    await world.settle()
    world.telegram.fail("editMessageText", "timeout", chat=world.wang.id, executed=True)

    await world.submits(world.wang)

    assert len([message for message in world.wang.messages if world.telegram.wrote(message)]) == 1
    assert world.wang.sees("#1 已提交")


async def test_unmodified_message_counts_as_success(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]
    world.telegram.fail("editMessageCaption", "message is not modified: exactly the same", chat=unit.id)

    world.zhou.says("/accept 1", to=unit)
    await world.settle()

    assert await world.read(lambda tx: tx.all("SELECT id FROM card WHERE shown < version")) == []
    assert len([message for message in unit.messages if world.telegram.wrote(message)]) == 1


@pytest.mark.parametrize("way", ["deleted", "aged"])
async def test_lost_card_is_sent_anew(world: World, way: str):
    await world.reports()
    unit = world.groups["telecom-office"]
    old = unit.sees("#1")
    unit.deletes(old) if way == "deleted" else world.telegram.ages(old)

    world.zhou.says("/accept 1", to=unit)
    await world.settle()

    new = unit.sees("#1 沿街线路杂乱 · 办理中")
    assert new is not old
    assert new.kind == "photo"


async def test_old_buttons_answer_sensibly(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]
    old = unit.sees("#1")
    unit.deletes(old)
    world.zhou.says("/accept 1", to=unit)
    await world.settle()

    press = world.sun.presses("签收", on=old)
    await world.settle()

    assert press.answer.text.startswith("#1 现在是“办理中”，不能这样操作。\n现在可以：/return_1 · ")
    assert press.answer.alert


async def test_deleted_list_is_sent_anew(world: World):
    for _ in range(9):
        await world.reports()
    world.wang.says("/my")
    await world.settle()
    old = world.wang.sees("我的上报（9）")
    world.wang.chat.deletes(old)

    world.wang.presses("2 ›", on=old)
    await world.settle()

    assert "#9 沿街线路杂乱" in world.wang.sees("我的上报（9）").words


async def test_refused_photo_leaves_text_card(world: World):
    unit = world.groups["telecom-office"]
    world.telegram.fail("sendPhoto", "wrong file identifier/HTTP URL specified", chat=unit.id)

    await world.reports()
    world.zhou.presses("签收", in_=unit)
    await world.settle()

    card = unit.sees("#1 沿街线路杂乱 · 办理中")
    assert (card.kind, bool(card.edited)) == ("text", True)


async def test_one_refused_photo_spares_others(world: World):
    unit = world.groups["telecom-office"]
    world.telegram.fail("sendMediaGroup", "wrong file identifier/HTTP URL specified", chat=unit.id)

    world.wang.sends_album(4, "幸福里3号楼门口电线垂下来了")
    await world.settle()
    await world.submits(world.wang)

    assert [message.kind for message in unit.messages] == ["photo"] * 4


async def test_slow_call_holds_nobody_else(world: World):
    answer = asyncio.Event()
    world.telegram.slow("sendPhoto", answer.wait)
    world.wang.sends_photo("幸福里3号楼门口电线垂下来了")
    await world.settle()

    world.wang.presses("提交")
    settling = asyncio.create_task(world.settle())
    await world.until(lambda: any("#1 已提交" in message.words for message in world.wang.messages))
    answer.set()
    await settling

    assert len(world.groups["telecom-office"].messages) == 1


async def test_late_look_sends_nothing_twice(world: World, monkeypatch: pytest.MonkeyPatch):
    world.wang.says("/help")
    await world.intake.poll(0)
    answer = asyncio.Event()
    world.telegram.slow("sendMessage", answer.wait)
    await world.sender.pump()
    look = world.database.read

    async def look_and_be_late(work):
        found = await look(work)
        answer.set()
        await world.sender.idle()
        return found

    monkeypatch.setattr(world.database, "read", look_and_be_late)
    await world.sender.pump()
    await world.sender.idle()

    assert world.telegram.counted(world.wang.id) == 1


async def test_edit_that_changes_nothing_costs_no_call(world: World):
    """What moves elsewhere touches every card of the ticket, also those that say the same as before."""
    await world.reports()
    world.zhou.says("/return 1 不归我们管", to=world.groups["telecom-office"])
    await world.settle()
    world.li.presses("城市管理局", in_=world.groups["desk"])
    await world.settle()
    before = world.telegram.counted(world.groups["telecom-office"].id)

    world.zhou.says("/escalate 1 请定", to=world.groups["urban-management"])
    await world.settle()

    assert world.boss.sees("🙋 城市管理局请示：请定")
    assert world.telegram.counted(world.groups["telecom-office"].id) == before
    assert all(call.ok for call in world.telegram.calls)


async def test_card_is_edited_again_after_another_process_did(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]
    world.zhou.presses("签收", in_=unit)
    await world.settle()

    await world.restart()
    await world.closes(1)

    assert unit.sees("#1 沿街线路杂乱 · 已办结·待回访")


async def test_outcome_not_understood_spares_others(world: World, monkeypatch: pytest.MonkeyPatch):
    def stumble(tx: Tx, outcomes: Sequence[Outcome], now: datetime) -> None:
        if any(outcome.row.chat == world.wang.id and isinstance(outcome, Sent) for outcome in outcomes):
            raise KeyError(world.wang.id)
        record(tx, outcomes, now)

    monkeypatch.setattr("issuebot.telegram.outgoing.recorder.record", stumble)
    world.wang.says("/help")
    world.zhao.says("/help")
    await world.settle()

    assert [world.telegram.counted(who.id) for who in (world.wang, world.zhao)] == [1, 1]
    assert await world.read(outbox.count) == 0


async def test_bad_road_does_not_deafen_for_minutes():
    """Where every third answer is broken, several tries in a row fail: the pauses between them stay short."""
    retry = WithTelegram("updates cannot be fetched", Pulse(lambda: 0.0))

    pauses = [retry.fail(OSError()) for _ in range(10)]

    assert (pauses[0], max(pauses)) == (1, 5)


@pytest.mark.parametrize("times", [1, 3, 4])
async def test_receipt_outlives_refusals_nobody_has_seen(world: World, times: int):
    """The card is tried again, then sent anew: to leave it would ask for a tap on what is submitted long ago."""
    world.wang.sends_photo("幸福里3号楼门口电线垂下来了")
    await world.settle()
    world.telegram.fail("*", "SOMETHING_NEVER_SEEN", chat=world.wang.id, times=times)

    await world.submits(world.wang)

    assert world.wang.sees("#1 已提交")
    assert await world.read(outbox.count) == 0


async def test_card_that_is_never_taken_is_given_up(world: World):
    world.wang.sends_photo("幸福里3号楼门口电线垂下来了")
    await world.settle()
    world.telegram.fail("*", "SOMETHING_NEVER_SEEN", chat=world.wang.id, times=1000)

    await world.submits(world.wang)

    assert await world.read(outbox.count) == 0
    assert world.groups["telecom-office"].sees("#1 沿街线路杂乱")
