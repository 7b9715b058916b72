"""One message of every kind that aiogram knows, and one update of every type, as Telegram writes them."""

from typing import Any

Json = dict[str, Any]

USER: Json = {"id": 7_300_000_088, "is_bot": False, "first_name": "路人"}
BOT = {"id": 99, "is_bot": True, "first_name": "别的机器人", "username": "another_bot"}
OTHER = {"id": -1001000000099, "type": "channel", "title": "别处"}
DATE = 1_795_399_200
FILE = {"file_id": "F", "file_unique_id": "U"}
SIZED = FILE | {"width": 9, "height": 9}
MOVING = SIZED | {"duration": 3}
STICKER = SIZED | {"type": "regular", "is_animated": False, "is_video": False}
PLACE = {"latitude": 33.8700, "longitude": 115.7800}
TASK = {"id": 1, "text": "?"}
OPTION = {"persistent_id": "1", "text": "?", "voter_count": 0}
RARE = {"name": "?", "sticker": STICKER, "rarity_per_mille": 1}
COLORS = dict.fromkeys(("center_color", "edge_color", "symbol_color", "text_color"), 1)
POLL = {
    "id": "1",
    "question": "?",
    "options": [OPTION, OPTION],
    "total_voter_count": 0,
    "type": "regular",
    **dict.fromkeys(("is_closed", "is_anonymous", "allows_multiple_answers", "allows_revoting", "members_only"), False),
}
GIFT = {"gift": {"id": "1", "sticker": STICKER, "star_count": 5}}
UNIQUE = {
    "gift": {
        "gift_id": "1",
        "base_name": "?",
        "name": "?",
        "number": 1,
        "model": RARE,
        "symbol": RARE,
        "backdrop": {"name": "?", "colors": COLORS, "rarity_per_mille": 1},
    },
    "origin": "transfer",
}
PAID = {"currency": "XTR", "total_amount": 5, "invoice_payload": "?", "telegram_payment_charge_id": "1"}

# What somebody says: in private it is answered.
SAID: dict[str, Any] = {
    "text": "幸福里3号楼电线断了",
    "photo": [SIZED],
    "live_photo": MOVING | {"photo": [SIZED]},
    "video": MOVING,
    "voice": FILE | {"duration": 3},
    "document": FILE,
    "location": PLACE,
    "venue": {"location": PLACE, "title": "幸福里", "address": "3号楼"},
    "animation": MOVING,
    "audio": FILE | {"duration": 3},
    "video_note": FILE | {"length": 9, "duration": 3},
    "sticker": STICKER,
    "contact": {"phone_number": "+86138", "first_name": "路人"},
    "dice": {"emoji": "🎲", "value": 4},
    "game": {"title": "?", "description": "?", "photo": [SIZED]},
    "poll": POLL,
    "story": {"chat": OTHER, "id": 1},
    "paid_media": {"star_count": 1, "paid_media": [{"type": "photo", "photo": [SIZED]}]},
    "checklist": {"title": "?", "tasks": [TASK]},
    "invoice": {"title": "?", "description": "?", "start_parameter": "?", "currency": "XTR", "total_amount": 1},
    "giveaway": {"chats": [OTHER], "winners_selection_date": DATE, "winner_count": 1},
    "giveaway_winners": {
        "chat": OTHER,
        "giveaway_message_id": 1,
        "winners_selection_date": DATE,
        "winner_count": 1,
        "winners": [USER],
    },
    "rich_message": {"blocks": [{"type": "paragraph", "text": "?"}]},
    "users_shared": {"request_id": 1, "users": [{"user_id": 1}]},
    "chat_shared": {"request_id": 1, "chat_id": 1},
    "user_shared": {"request_id": 1, "user_id": 1},
    "web_app_data": {"data": "?", "button_text": "?"},
    "passport_data": {
        "data": [{"type": "passport", "hash": "?"}],
        "credentials": {"data": "?", "hash": "?", "secret": "?"},
    },
}
# What befalls a chat: nobody said anything, and nothing is answered.
SERVICE: dict[str, Any] = {
    "new_chat_members": [USER],
    "left_chat_member": USER,
    "chat_owner_left": {},
    "chat_owner_changed": {"new_owner": USER},
    "new_chat_title": "?",
    "new_chat_photo": [SIZED],
    "delete_chat_photo": True,
    "group_chat_created": True,
    "supergroup_chat_created": True,
    "channel_chat_created": True,
    "message_auto_delete_timer_changed": {"message_auto_delete_time": 60},
    "migrate_to_chat_id": -1001000000098,
    "migrate_from_chat_id": -98,
    "pinned_message": {"message_id": 1, "date": DATE, "chat": USER | {"type": "private"}, "from": USER, "text": "?"},
    "successful_payment": PAID | {"provider_payment_charge_id": "1"},
    "refunded_payment": PAID,
    "gift": GIFT,
    "unique_gift": UNIQUE,
    "gift_upgrade_sent": GIFT,
    "connected_website": "?",
    "write_access_allowed": {},
    "proximity_alert_triggered": {"traveler": USER, "watcher": USER, "distance": 5},
    "boost_added": {"boost_count": 1},
    "chat_background_set": {
        "type": {"type": "fill", "fill": {"type": "solid", "color": 1}, "dark_theme_dimming": 1},
    },
    "checklist_tasks_done": {},
    "checklist_tasks_added": {"tasks": [TASK]},
    "direct_message_price_changed": {"are_direct_messages_enabled": True},
    "forum_topic_created": {"name": "?", "icon_color": 1},
    "forum_topic_edited": {},
    "forum_topic_closed": {},
    "forum_topic_reopened": {},
    "general_forum_topic_hidden": {},
    "general_forum_topic_unhidden": {},
    "giveaway_created": {},
    "giveaway_completed": {"winner_count": 1},
    "managed_bot_created": {"bot": BOT},
    "paid_message_price_changed": {"paid_message_star_count": 1},
    "poll_option_added": {"option_persistent_id": "1", "option_text": "?"},
    "poll_option_deleted": {"option_persistent_id": "1", "option_text": "?"},
    "suggested_post_approved": {"send_date": DATE},
    "suggested_post_approval_failed": {"price": {"currency": "XTR", "amount": 1}},
    "suggested_post_declined": {},
    "suggested_post_paid": {"currency": "XTR"},
    "suggested_post_refunded": {"reason": "?"},
    "video_chat_scheduled": {"start_date": DATE},
    "video_chat_started": {},
    "video_chat_ended": {"duration": 1},
    "video_chat_participants_invited": {"users": [USER]},
    "community_chat_added": {"community": {"id": 1, "name": "?"}},
    "community_chat_removed": {},
    "community_chat_joined": {"community": {"id": 1, "name": "?"}},
}
# The same words, come another way.
WAYS: dict[str, Json] = {
    "forwarded": {"forward_origin": {"type": "hidden_user", "date": DATE, "sender_user_name": "?"}},
    "via a bot": {"via_bot": BOT},
    "edited before it came": {"edit_date": DATE},
    "quoting elsewhere": {
        "external_reply": {"origin": {"type": "hidden_user", "date": DATE, "sender_user_name": "?"}},
        "quote": {"text": "?", "position": 0},
    },
    "replying to a story": {"reply_to_story": {"chat": OTHER, "id": 1}},
    "with an effect": {"effect_id": "1"},
    "with a keyboard": {"reply_markup": {"inline_keyboard": [[{"text": "?", "url": "https://example.org"}]]}},
    "with what nobody knows yet": {"hologram": {"depth": 3}},
    "with a part that changed": {"forward_origin": {"type": "of_a_new_kind"}},
}
REACTION = [{"type": "emoji", "emoji": "👍"}]
MEMBERS = {
    "old_chat_member": {"status": "left", "user": USER},
    "new_chat_member": {"status": "member", "user": USER},
}
BOOST = {"boost_id": "1", "source": {"source": "premium", "user": USER}}
ADDRESS = dict.fromkeys(("country_code", "state", "city", "street_line1", "street_line2", "post_code"), "?")


def updates(message: Json) -> dict[str, Json]:
    """One of every type; `message` is a message of somebody in the chat."""
    chat = message["chat"]
    from_ = {"from": message["from"]}
    post = {"message_id": 5, "date": DATE, "chat": OTHER, "sender_chat": OTHER, "text": "/help"}
    when = {"chat": chat, "message_id": 5, "date": DATE}
    return {
        "message": message,
        "edited_message": message | {"edit_date": DATE, "location": PLACE | {"live_period": 60}},
        "channel_post": post,
        "edited_channel_post": post | {"edit_date": DATE},
        "business_connection": {"id": "1", "user": USER, "user_chat_id": 1, "date": DATE, "is_enabled": True},
        "business_message": message | {"business_connection_id": "1"},
        "edited_business_message": message | {"business_connection_id": "1"},
        "deleted_business_messages": {"business_connection_id": "1", "chat": chat, "message_ids": [5]},
        "guest_message": message,
        "message_reaction": when | {"user": USER, "old_reaction": [], "new_reaction": REACTION},
        "message_reaction_count": when | {"reactions": [{"type": REACTION[0], "total_count": 1}]},
        "inline_query": {"id": "1", "query": "?", "offset": "", **from_},
        "chosen_inline_result": {"result_id": "1", "query": "?", **from_},
        "callback_query": {"id": "1", "chat_instance": "1", "inline_message_id": "1", "game_short_name": "?", **from_},
        "shipping_query": {"id": "1", "invoice_payload": "?", "shipping_address": ADDRESS, **from_},
        "pre_checkout_query": {"id": "1", "currency": "XTR", "total_amount": 1, "invoice_payload": "?", **from_},
        "purchased_paid_media": {"paid_media_payload": "?", **from_},
        "poll": POLL,
        "poll_answer": {"poll_id": "1", "option_ids": [0], "option_persistent_ids": ["1"], "user": USER},
        "my_chat_member": {"chat": chat, "date": DATE, **from_, **MEMBERS},
        "chat_member": {"chat": chat, "date": DATE, **from_, **MEMBERS},
        "chat_join_request": {"chat": chat, "user_chat_id": 1, "date": DATE, **from_},
        "chat_boost": {"chat": chat, "boost": BOOST | {"add_date": DATE, "expiration_date": DATE}},
        "removed_chat_boost": {"chat": chat, "remove_date": DATE, **BOOST},
        "managed_bot": {"user": USER, "bot": BOT},
        "subscription": {"user": USER, "invoice_payload": "?", "state": "active"},
        "stopped_message_generation": {"chat": chat, "draft_id": 1},
    }
