"""Whether Telegram knows the bot, and brings its updates to it."""

from typing import TYPE_CHECKING, Any

from issuebot.settings import Settings
from issuebot.start import CannotStart

if TYPE_CHECKING:
    from aiogram import Bot
from issuebot.cli.checks.findings import Report

SECONDS = 20  # for one answer of Telegram


async def greet(bot: "Bot", settings: Settings, report: Report) -> dict[str, Any] | None:
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
