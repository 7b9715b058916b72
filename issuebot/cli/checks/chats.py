"""Whether the bot can work in each chat of the district file, and who else reads there."""

from typing import TYPE_CHECKING, Any

from issuebot.domain.district.model import District
from issuebot.domain.district.parts import Unit

if TYPE_CHECKING:
    from aiogram import Bot
from issuebot.cli.checks.findings import NO_DESK, Report, Wrong, no_group
from issuebot.cli.checks.routes import look_at_routes

SECONDS = 20  # for one answer of Telegram
SHUT = ("left", "kicked")
RAISE = "make it an administrator that may post"
ADD = "add the bot to it, or correct the id in the district file"


async def look_at_chats(bot: "Bot", me: int, known: District, met: list[str], report: Report) -> None:
    desk = await _wrong_with(bot, me, known.desk_chat) if known.desk_chat else NO_DESK
    if desk and met:
        names = ", ".join(met)
        report.odd.append(f"The coordinators' group: {desk.what}: {desk.remedy}; until then {names} get it in private.")
    elif desk:
        report.stops.append(
            f"Nobody coordinates: the coordinators' group: {desk.what}, and no coordinator has written to the bot:"
            f" {desk.remedy}, or let a coordinator send it /start."
        )
    if known.leader and await _is_stranger(bot, known.leader):
        report.odd.append(
            f"The leader ({known.leader}) has not written to the bot, so the desk decides disputes: let them send it"
            " /start."
        )
    deaf = {unit.id for unit in known.open_units if await _is_deaf(bot, me, unit, report)}
    await _look_who_sees(bot, me, known, report)
    for place in known.open_communities:
        wrong = await _wrong_with(bot, me, place.group_chat) if place.group_chat else None
        if wrong:
            report.odd.append(
                f"The residents' group of {place.id}: {wrong.what}, so /report does not work there: {wrong.remedy}."
            )
    if known.digest_chat and (wrong := await _wrong_with(bot, me, known.digest_chat)):
        report.odd.append(f"The public channel: {wrong.what}, so nothing can be published: {wrong.remedy}.")
    look_at_routes(known, deaf, report)


async def _look_who_sees(bot: "Bot", me: int, known: District, report: Report) -> None:
    """Groups of staff into which everybody can look: residents' words are there, and buttons."""
    from aiogram.exceptions import AiogramError

    from issuebot.telegram.calls import call

    owners: dict[int, list[str]] = {known.desk_chat: ["the coordinators"]} if known.desk_chat else {}
    for unit in known.open_units:
        if unit.chat:
            owners.setdefault(unit.chat, []).append(f"unit {unit.id}")
    for chat, names in owners.items():
        try:
            found: dict[str, Any] = await call(bot, "getChat", {"chat_id": chat}, seconds=SECONDS)
            member: dict[str, Any] = await call(bot, "getChatMember", {"chat_id": chat, "user_id": me}, seconds=SECONDS)
        except (AiogramError, TimeoutError, OSError):
            continue  # said already
        if words := _open_words(found, member, chat, " and ".join(names)):
            report.odd.append(words)


def _open_words(found: dict[str, Any], member: dict[str, Any], chat: int, whose: str) -> str:
    """Why strangers see a group, and what to do; empty where they do not."""
    name, linked = found.get("username"), found.get("linked_chat_id")
    if not (name or linked):
        return ""
    what = f"is public (@{name})" if name else f"is where channel {linked} is discussed"
    remedy = "make it private" if name else "unlink the channel"
    admin = "" if member.get("status") == "administrator" else "; until then make the bot an administrator of it"
    why = ", so that it can tell who is a member" if admin else ""
    return f"The group of {whose} ({chat}) {what}: anybody reads what residents wrote: {remedy}{admin}{why}."


async def _is_deaf(bot: "Bot", me: int, unit: Unit, report: Report) -> bool:
    wrong = await _wrong_with(bot, me, unit.chat, topic=unit.topic) if unit.chat else no_group(unit)
    if wrong is None:
        return False
    if wrong.is_mute:
        report.odd.append(f"Unit {unit.id} cannot be reached: {wrong.what}: {wrong.remedy}.")
    else:
        report.odd.append(f"Unit {unit.id}: {wrong.what}: {wrong.remedy}.")
    return wrong.is_mute


async def _is_stranger(bot: "Bot", person: int) -> bool:
    """Whether the bot may not write to a person: who never wrote to it is no chat to it."""
    from aiogram.exceptions import AiogramError, TelegramBadRequest, TelegramForbiddenError

    from issuebot.telegram.calls import call

    try:
        await call(bot, "getChat", {"chat_id": person}, seconds=SECONDS)
    except (TelegramBadRequest, TelegramForbiddenError):
        return True
    except (AiogramError, TimeoutError, OSError):
        return False
    return False


async def _wrong_with(bot: "Bot", me: int, chat: int, *, topic: int | None = None) -> Wrong | None:
    """None when nothing keeps the bot from working there."""
    from aiogram.exceptions import AiogramError, TelegramMigrateToChat

    from issuebot.telegram.calls import call

    try:
        found: dict[str, Any] = await call(bot, "getChat", {"chat_id": chat}, seconds=SECONDS)
        member: dict[str, Any] = await call(bot, "getChatMember", {"chat_id": chat, "user_id": me}, seconds=SECONDS)
    except TelegramMigrateToChat as error:
        return Wrong(f"chat {chat} is {error.migrate_to_chat_id} now", "write that into the district file")
    except (AiogramError, TimeoutError, OSError) as error:
        said = getattr(error, "message", type(error).__name__)
        return Wrong(f"chat {chat} does not let the bot in ({said})", RAISE if "administrator" in said else ADD)
    return _wrong_rights(found, member, chat, topic)


def _wrong_rights(found: dict[str, Any], member: dict[str, Any], chat: int, topic: int | None) -> Wrong | None:  # noqa: PLR0911 a list
    status = member.get("status")
    rights = member if status == "restricted" else found.get("permissions") or {}
    allow = "allow it or make the bot an administrator"
    if status in SHUT or (status == "restricted" and not member.get("is_member", True)):
        return Wrong(f"the bot is not in chat {chat}", ADD)
    if found.get("type") == "channel" and (status != "administrator" or member.get("can_post_messages") is False):
        return Wrong(f"the bot may not post in channel {chat}", RAISE)
    if topic and not found.get("is_forum"):
        return Wrong(f"chat {chat} has no topics", "take `topic` out of the district file, or turn topics on")
    if status == "administrator":
        return None
    if rights.get("can_send_messages") is False:
        return Wrong(f"members may not write in chat {chat}", allow)
    if rights.get("can_send_photos") is False:
        return Wrong(f"the bot may not send photos there (chat {chat}), so cards come as text", allow, is_mute=False)
    return None
