"""The command line. An error is one sentence and exit status 1; bad usage is 2."""

import asyncio
import sys
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Annotated, Any, TypeVar

import typer

from issuebot import logs
from issuebot.domain.district.file import DistrictError
from issuebot.settings import Settings, SettingsError, read_settings
from issuebot.store.engine.database import DatabaseUnusable

T = TypeVar("T")
cli = typer.Typer(
    help="Residents report, units solve, the district sees it: a Telegram bot that loses nothing.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


@cli.command()
def demo(
    port: Annotated[
        int, typer.Option(help="Port of the page on 127.0.0.1; 0 takes a free one.", min=0, max=65535)
    ] = 8080,
) -> None:
    """Try it in the browser: no token, no network, nothing to set up."""
    from issuebot.demo.server import run_demo

    logs.set_up("warning", "console")
    _do(run_demo(port))


@cli.command()
def run() -> None:
    """Run the bot."""
    from issuebot import app

    settings = _settings()
    logs.set_up(settings.log_level, settings.log_format)
    _do(app.run(settings))


@cli.command()
def check() -> None:
    """Check Telegram, every chat, the database and the district file; say what to do. 1: reports reach nobody."""
    from issuebot import checking

    report = _do(checking.check(_settings()))
    typer.echo("\n".join(report.lines))
    if report.stops:
        raise typer.Exit(1)


@cli.command()
def migrate() -> None:
    """Bring the database up to date."""
    from issuebot.store.engine.migrations import migrate as bring_up

    applied = _do_now(lambda: bring_up(_settings(token=False).database_url))
    typer.echo("\n".join(f"applied {name}" for name in applied) or "The database is up to date.")


@cli.command()
def district(file: Annotated[Path, typer.Argument(help="The district file, TOML.")]) -> None:
    """Validate a district file and put it in force."""
    from issuebot import app

    changed = _do(app.apply_district(_settings(token=False), file))
    typer.echo(f"{file} is in force now." if changed else f"{file} is in force already; nothing changed.")


def main() -> None:
    cli(prog_name="issuebot")


def _settings(*, token: bool = True) -> Settings:
    try:
        return read_settings(token=token)
    except SettingsError as error:
        raise _failed(error) from None


def _do(work: Coroutine[Any, Any, T]) -> T:
    return _do_now(lambda: asyncio.run(work))


def _do_now(work: Callable[[], T]) -> T:
    from issuebot.app import CannotStart

    try:
        return work()
    except (CannotStart, DatabaseUnusable, DistrictError, OSError) as error:
        raise _failed(error) from None
    except KeyboardInterrupt:
        raise typer.Exit(0) from None


def _failed(error: Exception) -> typer.Exit:
    print(error, file=sys.stderr)  # noqa: T201 the one place where the program speaks to its operator
    return typer.Exit(1)


if __name__ == "__main__":
    main()
