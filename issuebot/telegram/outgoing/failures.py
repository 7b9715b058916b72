"""What Telegram's refusals mean for a message; the descriptions are the Bot API server's (tdlib/telegram-bot-api)."""

import re

import structlog
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramEntityTooLarge,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramNotFound,
    TelegramRetryAfter,
)

from issuebot.desk.outcomes import (
    CardLost,
    Later,
    MovedTo,
    Outcome,
    PhotoRefused,
    PhotosForbidden,
    Refused,
    Sent,
    ShutOut,
    TopicGone,
)
from issuebot.store.outgoing.outbox import Outgoing
from issuebot.telegram.render.request import Request

log = structlog.get_logger()
TRIES = 3  # of a card that is refused for a reason nobody has seen yet
REACTION, DELETION = "setMessageReaction", "deleteMessage"
LONGEST_PAUSE = 60  # seconds between tries
LONGEST_REST = 3600  # seconds: who asks once more an hour floods nobody, whatever number a proxy has made up

SHUT_OUT = (
    "chat not found",
    "group chat was deactivated",
    "chat_write_forbidden",
    "chat_restricted",
    "not enough rights to send text",
    "not enough rights to send messages",
    "have no rights to send a message",
    "need administrator rights",
    "user_is_blocked",
    "peer_id_invalid",
    "bot is not a member",
    "channel_private",
    "channel_invalid",
    "chat_forbidden",
    "chat_admin_required",
    "chat_guest_send_forbidden",
    "chat_send_plain_forbidden",
    "user_deleted",
    "user_deactivated",
)
FORBIDDEN = re.compile(
    r"(?:not enough rights to send|have no rights to send) (?:photo|video|media|document|audio|voice|animation)"
    r"|chat_send_(?:photo|video|media|doc|audio|voice|gif|roundvideo|plain_media)\w*_forbidden"
)
TOPIC_GONE = ("message thread not found", "topic_closed", "topic_deleted", "topic_id_invalid")
CARD_LOST = (
    "message to edit not found",
    "message can't be edited",
    "message_id_invalid",
    "there is no text in the message to edit",
    "there is no caption in the message to edit",
)


def outcome_of(error: Exception, row: Outgoing, request: Request, now: float, version: int = 0) -> Outcome:
    """What follows from an error. An unknown one is tried again, at growing intervals."""
    match error:
        case TelegramRetryAfter():
            log.warning("Telegram asks for a pause", chat=row.chat, seconds=error.retry_after)
            return Later(row, int((now + min(error.retry_after, LONGEST_REST)) * 1000), chat_rests=True)
        case TelegramMigrateToChat():
            return MovedTo(row, error.migrate_to_chat_id)
        case TelegramForbiddenError():
            return ShutOut(row)
        case TelegramNotFound() if request.method == REACTION:
            return PhotoRefused(row)  # a Bot API server of one's own may be older than reactions
        case TelegramBadRequest() | TelegramEntityTooLarge():
            outcome = _bad_request(error.message.lower(), row, request, version)
            if isinstance(outcome, Refused) and _is_groups_card(row, request):
                # Whatever keeps a ticket from its unit, somebody has to have it: the desk.
                outcome = ShutOut(row) if row.tries >= TRIES else _again(row, now, error)
            elif isinstance(outcome, Refused) and row.card is not None:
                outcome = _card_again(outcome, row, request, now, error)
            return outcome
    return _again(row, now, error)


def _card_again(refused: Refused, row: Outgoing, request: Request, now: float, why: Exception) -> Outcome:
    """A card that stays as it was says what is no longer true: after some tries to edit it a new one is sent, and where
    that is refused as well there is nothing more to do.
    """
    if row.tries < TRIES:
        return _again(row, now, why)
    return CardLost(row) if request.edits else refused


def _again(row: Outgoing, now: float, why: Exception) -> Later:
    pause = min(2**row.tries, LONGEST_PAUSE)
    log.warning("message not sent, trying again", chat=row.chat, seconds=pause, reason=why)
    return Later(row, int((now + pause) * 1000))


def _bad_request(said: str, row: Outgoing, request: Request, version: int) -> Outcome:
    if request.method == DELETION:
        gone = "message to delete not found" in said or "message_id_invalid" in said
        return Sent(row) if gone else ShutOut(row) if _has(said, SHUT_OUT) else Refused(row)
    if FORBIDDEN.search(said) and (not request.edits or request.method == "editMessageMedia"):
        return PhotosForbidden(row) if request.method != "sendMessage" else ShutOut(row)
    return _other_bad_request(said, row, request, version)


def _other_bad_request(said: str, row: Outgoing, request: Request, version: int) -> Outcome:
    if "message is not modified" in said:
        return Sent(row, request.purpose, (), version, request.form)
    if _has(said, SHUT_OUT):
        return ShutOut(row)
    if _has(said, TOPIC_GONE):
        return TopicGone(row)
    if request.edits and _has(said, CARD_LOST):
        return CardLost(row)
    if request.method == REACTION or (
        (request.form == "photo" or request.drawing) and (not request.edits or request.method == "editMessageMedia")
    ):
        return PhotoRefused(row)
    log.error("Telegram will not take a message", chat=row.chat, kind=row.kind, ticket=row.ticket, reason=said)
    return Refused(row)


def _is_groups_card(row: Outgoing, request: Request) -> bool:
    return row.chat < 0 and request.purpose == "card" and not request.edits


def _has(said: str, parts: tuple[str, ...]) -> bool:
    return any(part in said for part in parts)
