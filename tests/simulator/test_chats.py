"""Where the bot may write, and what it hears."""

import pytest
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError, TelegramMigrateToChat
from aiogram.types import ReplyParameters


async def test_unknown_chat_is_refused(bot, telegram):
    telegram.group("别处", id=-1009, bot_is_member=False)

    for chat in (123, -1009):
        with pytest.raises(TelegramBadRequest, match="chat not found"):
            await bot.send_message(chat, "?")


async def test_bot_cannot_speak_first(bot, telegram):
    sun = telegram.person("孙")

    with pytest.raises(TelegramForbiddenError, match="bot can't initiate conversation with a user"):
        await bot.send_message(sun.id, "?")
    sun.starts()

    await bot.send_message(sun.id, "好")


async def test_blocked_bot_may_not_write(bot, wang):
    wang.blocks()

    with pytest.raises(TelegramForbiddenError, match="bot was blocked by the user"):
        await bot.send_message(wang.id, "?")
    wang.unblocks()

    await bot.send_message(wang.id, "好")


@pytest.mark.parametrize(("basic", "name"), [(True, "group"), (False, "supergroup")])
async def test_kicked_bot_may_not_write(bot, telegram, basic, name):
    group = telegram.group("局", id=-5, basic=basic)
    group.kicks_bot()

    with pytest.raises(TelegramForbiddenError, match=f"bot was kicked from the {name} chat"):
        await bot.send_message(group.id, "?")


async def test_bot_that_left_may_not_write(bot, office):
    await bot.leave_chat(office.id)

    with pytest.raises(TelegramForbiddenError, match="bot is not a member of the supergroup chat"):
        await bot.send_message(office.id, "?")


async def test_channel_wants_an_administrator(bot, telegram):
    channel = telegram.channel("公示", id=-1007, username="gongshi")
    await bot.send_message("@gongshi", "已解决")
    channel.bot_is_admin = False

    with pytest.raises(TelegramBadRequest, match="need administrator rights in the channel chat"):
        await bot.send_message(channel.id, "?")


async def test_upgraded_group_names_its_successor(bot, telegram):
    old = telegram.group("物业", id=-77, basic=True)

    new = old.upgrades(-1001000000077)

    with pytest.raises(TelegramMigrateToChat) as refusal:
        await bot.send_message(old.id, "?")
    assert refusal.value.migrate_to_chat_id == new.id
    left, entered = await bot.get_updates()
    assert (left.message.chat.id, left.message.migrate_to_chat_id) == (old.id, new.id)
    assert (entered.message.chat.id, entered.message.migrate_from_chat_id) == (new.id, old.id)


@pytest.mark.parametrize("topic", [1, 8])
async def test_unknown_topic_is_refused(bot, forum, topic):
    with pytest.raises(TelegramBadRequest, match="message thread not found"):
        await bot.send_message(forum.id, "?", message_thread_id=topic)


async def test_topic_outside_forum_is_refused(bot, office, wang):
    for chat in (office.id, wang.id):
        with pytest.raises(TelegramBadRequest, match="message thread not found"):
            await bot.send_message(chat, "?", message_thread_id=7)


async def test_deleted_topic_is_gone(bot, forum):
    await bot.send_message(forum.id, "#1", message_thread_id=7)
    forum.deletes_topic(7)

    with pytest.raises(TelegramBadRequest, match="message thread not found"):
        await bot.send_message(forum.id, "?", message_thread_id=7)

    assert [message.topic for message in forum.messages] == [9]


async def test_closed_topic_takes_administrators_only(bot, forum):
    forum.closes_topic(7)

    with pytest.raises(TelegramBadRequest, match="TOPIC_CLOSED"):
        await bot.send_message(forum.id, "?", message_thread_id=7)
    forum.bot_is_admin = True

    await bot.send_message(forum.id, "#1", message_thread_id=7)


async def test_topic_message_replies_to_its_opening(bot, forum, zhou):
    forum.bot_is_admin = True

    zhou.says("收到", to=forum, topic=7)

    message = (await bot.get_updates())[-1].message
    assert (message.message_thread_id, message.is_topic_message) == (7, True)
    assert message.reply_to_message.forum_topic_created


async def test_reply_lands_in_its_topic(bot, forum):
    asked = await bot.send_message(forum.id, "#1", message_thread_id=9)

    answer = await bot.send_message(forum.id, "好", reply_parameters=ReplyParameters(message_id=asked.message_id))

    assert answer.message_thread_id == 9


async def test_reply_needs_its_message(bot, wang):
    with pytest.raises(TelegramBadRequest, match="message to be replied not found"):
        await bot.send_message(wang.id, "?", reply_parameters=ReplyParameters(message_id=99))

    lenient = ReplyParameters(message_id=99, allow_sending_without_reply=True)
    assert (await bot.send_message(wang.id, "好", reply_parameters=lenient)).reply_to_message is None


async def test_privacy_hides_common_talk(bot, office, zhou):
    asked = await bot.send_message(office.id, "#1")
    card = office.sees("#1")

    zhou.says("吃了吗", to=office)
    zhou.says("/accept@another_bot 1", to=office)
    zhou.says("/accept@issue_test_bot 1", to=office)
    zhou.says("@issue_test_bot 在吗", to=office)
    zhou.says("好的", reply_to=card)

    heard = [update.message.text for update in await bot.get_updates()]
    assert heard == ["/accept@issue_test_bot 1", "@issue_test_bot 在吗", "好的"]
    assert asked.message_id == card.id


@pytest.mark.parametrize("opened", ["privacy", "admin"])
async def test_open_ears_hear_everything(bot, telegram, office, zhou, opened):
    telegram.privacy = opened == "admin"
    office.bot_is_admin = opened == "admin"

    zhou.says("吃了吗", to=office)

    assert (await bot.get_updates())[-1].message.text == "吃了吗"


async def test_kicked_bot_hears_nothing_more(bot, office, zhou):
    office.kicks_bot()

    zhou.says("/accept 1", to=office)

    assert [update.event_type for update in await bot.get_updates()] == ["my_chat_member"]


async def test_chats_are_described(bot, forum, wang):
    assert (await bot.get_chat(forum.id)).is_forum
    assert (await bot.get_chat(wang.id)).first_name == "王阿姨"


async def test_chat_action_needs_the_chat(bot, wang):
    assert await bot.send_chat_action(wang.id, "typing")

    with pytest.raises(TelegramBadRequest, match="chat not found"):
        await bot.send_chat_action(1, "typing")
