"""`issuebot check`: would a report reach somebody? What is missing, and what to do about it, a sentence each."""

import time
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from issuebot.app import CannotStart, opened, read_file
from issuebot.desk.context import district
from issuebot.desk.context.calendars import unpublished, workhours_of
from issuebot.domain.district import roles
from issuebot.domain.district.model import PAIRED, District, Unit
from issuebot.domain.district.routing import desk_pairs, route
from issuebot.health import LATE_CLOCK, Figures, lateness, read_figures
from issuebot.settings import Settings
from issuebot.store.engine.database import Tx
from issuebot.store.members import people
from issuebot.store.operation import last_done

if TYPE_CHECKING:
    from aiogram import Bot

BACKUP_DAYS = 7
SECONDS = 20  # for one answer of Telegram
SHUT = ("left", "kicked")


@dataclass(slots=True)
class Report:
    """What was found: `good`, `odd` (to be put right), and `stops`: reports would reach nobody."""

    good: list[str] = field(default_factory=list)
    odd: list[str] = field(default_factory=list)
    stops: list[str] = field(default_factory=list)

    @property
    def lines(self) -> list[str]:
        end = [] if self.odd or self.stops else ["Everything is in order."]
        marked = (("✓", self.good), ("!", self.odd), ("✗", self.stops))
        return [f"{mark} {words}" for mark, found in marked for words in found] + end


async def check(settings: Settings) -> Report:
    """Look at everything, change nothing.

    Raises what a start would: `CannotStart`, `DatabaseUnusable`, `DistrictError`.
    """
    file, body, boundaries = read_file(Path(settings.district_file))
    report = Report()
    async with opened(settings) as database:
        known = await database.read(lambda tx: _as_it_would_be(tx, file, body, boundaries))
        age = await database.read(lambda tx: last_done.days_without_backup(tx, int(time.time())))  # noqa: TID251 an edge
        names = [(who.id, who.name.text(known.language)) for who in known.coordinators]
        met = await database.read(lambda tx: [name for person, name in names if _is_met(tx, person)])
        clock = await database.read(lambda tx: read_figures(tx, int(time.time())))  # noqa: TID251 an edge
    _look_at_clock(clock, time.time(), report)  # noqa: TID251 an edge
    if age >= BACKUP_DAYS:
        report.odd.append(f"No backup was made for {age} days: run `issuebot backup FILE`, best every night.")
    report.good.append(
        f"{known.name.text(known.language)}: {len(known.open_units)} units, {len(known.open_communities)} communities,"
        f" {len(known.open_categories)} categories; the database can be used."
    )
    _look_at_calendar(known, datetime.now(UTC), report)  # noqa: TID251 an edge
    from issuebot.telegram.connection import connect

    bot = connect(settings.bot_token.get_secret_value(), settings.api_url, settings.proxy.get_secret_value())
    try:
        me = await _greet(bot, settings, report)
        if me is not None:
            await _look_at_chats(bot, me["id"], known, met, report)
        else:
            _look_at_file(known, met, report)
    finally:
        await bot.session.close()
    return report


def _look_at_clock(found: Figures, now: float, report: Report) -> None:
    """What waits for its time: reminders, drafts, the morning's lists."""
    waiting, due = (sum(counts) for counts in zip(*found.clock.values(), strict=True))
    behind = lateness(found, now)
    if behind > LATE_CLOCK:
        report.odd.append(
            f"The clock is {behind / 60:.0f} minutes behind (due: {due}): start the bot, or look into its log."
        )
    elif found.tickets_open:
        report.good.append(f"The clock is on time (waiting: {waiting}).")


def _as_it_would_be(tx: Tx, file: District, body: str, boundaries: dict[str, str]) -> District:
    """The file as a start would apply it, with the groups that were bound by invite."""
    in_force = district.current(tx)
    if in_force is None or district.newest(tx) == (body, boundaries):
        return in_force or file
    for unit in in_force.open_units:
        mine = file.unit(unit.id)
        if mine and mine.chat is None and unit.chat:
            file = roles.bind(file, unit.id, unit.chat, unit.topic)
    return file


def _look_at_calendar(known: District, now: datetime, report: Report) -> None:
    """Whether deadlines may rest on holidays that nobody has decided yet."""
    until = workhours_of(known, now).days.known_until
    if unpublished(known, now):
        report.odd.append(
            f"The holidays and make-up days of {known.calendar} are not published for {unpublished(known, now)}:"
            " deadlines in that year count every weekday, and say so. Once they are decided, install a newer"
            " issuebot, or run `pip install --upgrade holidays` where it runs, and start it again."
        )
    elif until:
        report.good.append(f"The holidays and make-up days of {known.calendar} are published until {until}.")


def _is_met(tx: Tx, person: int) -> bool:
    return people.person(tx, person) is not None and people.is_reachable(tx, person)


async def _greet(bot: "Bot", settings: Settings, report: Report) -> dict[str, Any] | None:
    """Who we are at Telegram, and how updates come; None when it cannot be reached."""
    from aiogram.exceptions import AiogramError, TelegramNotFound, TelegramUnauthorizedError

    from issuebot.telegram.calls import call

    try:
        me: dict[str, Any] = await call(bot, "getMe", {}, seconds=SECONDS)
        hook: dict[str, Any] = await call(bot, "getWebhookInfo", {}, seconds=SECONDS)
    except (TelegramUnauthorizedError, TelegramNotFound) as error:
        raise CannotStart("ISSUEBOT_BOT_TOKEN is not known to Telegram: copy it again from @BotFather.") from error
    except (AiogramError, TimeoutError, OSError) as error:
        report.stops.append(_unreached(settings, error))
        return None
    through = f", through the proxy {settings.proxy_place}" if settings.proxy_place else ""
    report.good.append(f"Telegram knows the bot as @{me.get('username')}{through}.")
    if me.get("can_join_groups") is False:
        report.odd.append("The bot may not be added to groups: allow it at @BotFather with /setjoingroups.")
    if me.get("can_read_all_group_messages") is False:
        report.good.append("Privacy mode is on: in groups the bot hears commands and replies to it, all that it needs.")
    else:
        report.good.append("Privacy mode is off: the bot is sent everything said in its groups, though it needs less.")
    _look_at_webhook(hook, settings, report)
    return me


def _unreached(settings: Settings, error: Exception) -> str:
    said = f"Telegram cannot be reached at {settings.api_url}"
    if settings.proxy_place:
        why = str(getattr(error, "message", "")) or type(error).__name__
        return f"{said} through the proxy {settings.proxy_place} ({why}): check ISSUEBOT_PROXY and ISSUEBOT_API_URL."
    return (
        f"{said} ({type(error).__name__}): check the network and ISSUEBOT_API_URL; where only a proxy leads out, set"
        " ISSUEBOT_PROXY."
    )


def _look_at_webhook(hook: dict[str, Any], settings: Settings, report: Report) -> None:
    set_now, wanted = hook.get("url") or "", settings.webhook_url
    if set_now and not wanted:
        report.odd.append(
            f"Telegram sends updates to {set_now}, but the settings poll: a start takes that webhook away;"
            " set ISSUEBOT_WEBHOOK_URL to keep it, and stop any other program that uses this token."
        )
    elif wanted and set_now != wanted:
        report.odd.append(f"Telegram does not send updates to {wanted} yet: a start of the bot sets it.")
    if wanted and hook.get("last_error_message"):
        report.odd.append(
            f"Telegram could not deliver to {wanted} ({hook['last_error_message']}): check its certificate and proxy."
        )


async def _look_at_chats(bot: "Bot", me: int, known: District, met: list[str], report: Report) -> None:
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
    _look_at_routes(known, deaf, report)


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


def _look_at_file(known: District, met: list[str], report: Report) -> None:
    """What can be said without Telegram."""
    if known.desk_chat is None and not met:
        report.stops.append(
            f"Nobody coordinates: {NO_DESK.what}: {NO_DESK.remedy}, or let a coordinator send it /start."
        )
    for unit in known.open_units:
        if unit.chat is None:
            report.odd.append(f"Unit {unit.id} cannot be reached: {_no_group(unit).what}: {_no_group(unit).remedy}.")
    _look_at_routes(known, {unit.id for unit in known.open_units if unit.chat is None}, report)
    report.odd.append("Whether the bot is in the groups of the district file was not looked at.")


def _look_at_routes(known: District, deaf: set[str], report: Report) -> None:
    heard = replace(known, units=tuple(replace(unit, chat=None) if unit.id in deaf else unit for unit in known.units))
    for category, community in desk_pairs(heard):
        unit = route(known, category, community).unit
        why = f"{unit} cannot be reached, see above" if unit else _unnamed(known, category, community)
        report.odd.append(f"{category} in {community} reaches the desk: {why}.")


def _unnamed(known: District, category_id: str, community: str) -> str:
    category = known.category(category_id)
    remedy = f"name a unit of {category_id}, or a route"
    if category and category.unit == PAIRED:
        remedy = f"name the paired_unit of {community}, or a route"
    return f"no unit is named for it in the district file: {remedy}"


async def _is_deaf(bot: "Bot", me: int, unit: Unit, report: Report) -> bool:
    wrong = await _wrong_with(bot, me, unit.chat, topic=unit.topic) if unit.chat else _no_group(unit)
    if wrong is None:
        return False
    if wrong.is_mute:
        report.odd.append(f"Unit {unit.id} cannot be reached: {wrong.what}: {wrong.remedy}.")
    else:
        report.odd.append(f"Unit {unit.id}: {wrong.what}: {wrong.remedy}.")
    return wrong.is_mute


@dataclass(frozen=True, slots=True)
class Wrong:
    """What keeps the bot from working in a chat, and what to do; where it is not mute, it can say something."""

    what: str
    remedy: str
    is_mute: bool = True


def _no_group(unit: Unit) -> Wrong:
    return Wrong("it has no group", f"write /invite unit {unit.id} to the bot")


NO_DESK = Wrong("desk_chat is not set", "write it into the district file")
RAISE = "make it an administrator that may post"
ADD = "add the bot to it, or correct the id in the district file"


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
