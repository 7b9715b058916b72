"""What people do reaches the bot as Telegram would bring it."""

import pytest
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import InaccessibleMessage, InlineKeyboardButton, InlineKeyboardMarkup, Update

KEYBOARD = InlineKeyboardMarkup(
    inline_keyboard=[
        [InlineKeyboardButton(text="✅ 提交", callback_data="s"), InlineKeyboardButton(text="取消", callback_data="c")]
    ]
)


async def test_every_update_decodes(telegram, wang, office, forum):
    telegram.privacy = False
    channel = telegram.channel("公示", id=-1007)
    said = wang.says("/help")
    acts = [
        lambda: wang.starts("c_xingfu"),
        lambda: wang.sends_photo("灯", unique="U1"),
        lambda: wang.sends_album(2, "线"),
        lambda: wang.sends_location(33.87, 115.78),
        lambda: wang.sends_location(33.87, 115.78, title="东门"),
        lambda: wang.moves(wang.shares_location(33.87, 115.78), 33.88, 115.79),
        lambda: wang.forwards(said),
        wang.sends_voice,
        wang.sends_video,
        wang.sends_document,
        wang.sends_sticker,
        wang.sends_poll,
        wang.sends_contact,
        wang.sends_dice,
        lambda: wang.edits(said, "/my"),
        lambda: wang.forges(b"x", said),
        lambda: wang.forges("x", said, inaccessible=True),
        lambda: wang.forges("x"),
        wang.blocks,
        wang.unblocks,
        lambda: wang.joins(office),
        lambda: wang.leaves(office),
        lambda: wang.as_group(office).says("/accept 1"),
        lambda: wang.says("好", to=forum, topic=7),
        lambda: forum.closes_topic(7),
        office.adds_bot,
        lambda: office.upgrades(-1008),
        office.kicks_bot,
        lambda: channel.publishes("公示"),
    ]
    for act in acts:
        before = telegram.pending
        act()
        assert telegram.pending > before

    for update in telegram.updates.queue:
        assert Update.model_validate(update).event_type


async def test_press_finds_the_newest_button(bot, wang):
    await bot.send_message(wang.id, "#1", reply_markup=KEYBOARD)
    newest = await bot.send_message(wang.id, "#2", reply_markup=KEYBOARD)

    wang.presses("提交")

    query = (await bot.get_updates())[0].callback_query
    assert (query.message.message_id, query.data, query.from_user.id) == (newest.message_id, "s", wang.id)


async def test_missing_button_names_the_others(bot, wang):
    await bot.send_message(wang.id, "#1", reply_markup=KEYBOARD)

    with pytest.raises(AssertionError, match=r"✅ 提交.*取消"):
        wang.presses("接单")


async def test_press_in_a_group(bot, office, zhou):
    await bot.send_message(office.id, "#1", reply_markup=KEYBOARD)

    zhou.presses("取消", in_=office)

    assert (await bot.get_updates())[0].callback_query.message.chat.id == office.id


async def test_press_is_answered_once(bot, wang):
    press = wang.forges("x")

    await bot.answer_callback_query(press.id, "已提交", show_alert=True)

    assert (press.answer.text, press.answer.alert) == ("已提交", True)
    with pytest.raises(TelegramBadRequest, match="query is too old"):
        await bot.answer_callback_query(press.id)


async def test_old_press_cannot_be_answered(bot, clock, wang):
    press = wang.forges("x")
    clock.now += 61

    for query in (press.id, "1"):
        with pytest.raises(TelegramBadRequest, match="query ID is invalid"):
            await bot.answer_callback_query(query)


async def test_answer_ends_at_200_characters(bot, wang):
    press = wang.forges("x")

    with pytest.raises(TelegramBadRequest, match="MESSAGE_TOO_LONG"):
        await bot.answer_callback_query(press.id, "字" * 201)


async def test_deleted_message_is_inaccessible(bot, wang):
    await bot.send_message(wang.id, "#1", reply_markup=KEYBOARD)
    card = wang.sees("#1")
    wang.chat.deletes(card)

    wang.presses("提交", on=card)

    assert isinstance((await bot.get_updates())[0].callback_query.message, InaccessibleMessage)


async def test_album_can_arrive_in_parts(bot, telegram, wang):
    photos = wang.sends_album(3, "电线", order=[1, 0])

    telegram.deliver(photos[2])

    messages = [update.message for update in await bot.get_updates()]
    assert [message.message_id for message in messages] == [photos[1].id, photos[0].id, photos[2].id]
    assert [message.caption for message in messages] == [None, "电线", None]


async def test_anonymous_administrator_hides_his_name(bot, office, zhou):
    zhou.as_group(office).says("/accept 1")

    message = (await bot.get_updates())[0].message
    assert (message.from_user.id, message.sender_chat.id) == (1087968824, office.id)


async def test_command_in_a_caption_is_marked(bot, wang):
    wang.sends_photo("/report 灯")

    assert (await bot.get_updates())[0].message.caption_entities[0].type == "bot_command"


async def test_group_replies_make_a_thread(bot, office, zhou):
    await bot.send_message(office.id, "#1")

    zhou.says("好", reply_to=office.sees("#1"))

    message = (await bot.get_updates())[0].message
    assert message.message_thread_id
    assert message.is_topic_message is None


async def test_start_after_block_unblocks(bot, wang):
    wang.blocks()

    wang.starts()

    assert [update.event_type for update in await bot.get_updates()] == ["my_chat_member", "my_chat_member", "message"]


async def test_nobody_sees_his_own_words(wang):
    wang.says("路灯不亮")

    with pytest.raises(AssertionError, match="王阿姨: 路灯不亮"):
        wang.sees("路灯")


async def test_listeners_hear_every_change(bot, telegram, wang):
    changes = []
    telegram.on_change.append(lambda: changes.append(1))

    wang.says("一")
    await bot.send_message(wang.id, "二")

    assert len(changes) == 2


async def test_members_are_told_from_others(bot, telegram, wang):
    group = telegram.group("办公室", -1009, members=[wang])
    others = [telegram.person(name) for name in ("甲", "乙", "丙", "丁")]
    group.promotes(others[0])
    others[1].joins(group)
    group.restricts(others[1])
    group.bans(others[2])

    found = [(await bot.get_chat_member(group.id, person.id)).status for person in (wang, *others)]

    assert found == ["member", "administrator", "restricted", "kicked", "left"]


async def test_members_may_be_hidden(bot, telegram, wang):
    group = telegram.group("办公室", -1009, members=[wang])
    group.hides_members = True
    with pytest.raises(TelegramBadRequest, match="CHAT_ADMIN_REQUIRED"):
        await bot.get_chat_member(group.id, wang.id)
    group.bot_is_admin = True

    assert (await bot.get_chat_member(group.id, wang.id)).status == "member"


async def test_unseen_people_are_no_participants(bot, telegram):
    group = telegram.group("办公室", -1009)

    with pytest.raises(TelegramBadRequest, match="PARTICIPANT_ID_INVALID"):
        await bot.get_chat_member(group.id, 7_999_999_999)


async def test_open_groups_are_known_by_get_chat(bot, telegram):
    telegram.group("公开群", -1009, username="for_all")
    telegram.group("讨论组", -1010).linked = -1011

    public, discussion = await bot.get_chat(-1009), await bot.get_chat(-1010)

    assert (public.username, public.active_usernames) == ("for_all", ["for_all"])
    assert (discussion.username, discussion.linked_chat_id) == (None, -1011)
