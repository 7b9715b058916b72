"""How a command does its work: with the settings, and an error is one sentence and exit status 1."""

import asyncio
import sys
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

import typer

from issuebot import logs
from issuebot.domain.district.file import DistrictError
from issuebot.settings import Settings, SettingsError, read_settings
from issuebot.store.engine.database import DatabaseFault, DatabaseUnusable

T = TypeVar("T")
BAD_USAGE = 2  # the status of what typer refuses as well


def settings_of(*, token: bool = True) -> Settings:
    """The settings of this program; nothing that is secret in them is logged from now on."""
    try:
        settings = read_settings(token=token)
    except SettingsError as error:
        raise failed(error) from None
    logs.hide(settings.bot_token.get_secret_value(), settings.webhook_secret.get_secret_value())
    for address in (settings.database_url, settings.proxy.get_secret_value()):
        logs.hide_password(address)
    logs.set_up(settings.log_level, settings.log_format)
    return settings


def do(work: Coroutine[Any, Any, T]) -> T:
    """What it gives; what can go wrong for an operator ends the program with a sentence."""
    return do_now(lambda: asyncio.run(work))


def do_now(work: Callable[[], T]) -> T:
    from issuebot.cli.backup import KeptBack
    from issuebot.start import BadUsage, CannotStart
    from issuebot.store.engine.backups import BackupFailed

    try:
        return work()
    except BadUsage as error:
        raise failed(error, BAD_USAGE) from None
    except (CannotStart, KeptBack, BackupFailed, DatabaseUnusable, DistrictError) as error:
        raise failed(error) from None
    except OSError as error:
        raise failed(RuntimeError(_sentence(error))) from None
    except DatabaseFault as error:
        raise failed(RuntimeError(f"ISSUEBOT_DATABASE_URL: the database fails ({error}); it needs mending.")) from None
    except KeyboardInterrupt:
        raise typer.Exit(0) from None


def _sentence(error: OSError) -> str:
    if not error.filename:
        return str(error)
    return f"{error.filename} cannot be used ({error.strerror}); check its name, its folder and who may use them."


def failed(error: Exception, status: int = 1) -> typer.Exit:
    print(logs.redact(str(error)), file=sys.stderr)  # noqa: T201 the one place where the program speaks to its operator
    return typer.Exit(status)


def number_from(least: int, most: int) -> Callable[[object], int]:
    """Reads a whole number that was typed, for typer's `parser`."""

    def read(typed: object) -> int:
        text = str(typed).strip()
        if not (text.removeprefix("-").isdecimal() and least <= int(text) <= most):
            raise typer.BadParameter(f"{text} is no number from {least} to {most}.")
        return int(text)

    return read
