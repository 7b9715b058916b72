"""The command line. An error is one sentence and exit status 1; bad usage is 2."""

import os
import threading
from importlib.metadata import version
from pathlib import Path
from typing import Annotated

import typer

from issuebot import logs
from issuebot.cli import poison_commands
from issuebot.cli.doing import do, do_now, number_from, settings_of

LARGEST_ID = 2**52  # Telegram promises that its ids fit 52 bits
LONGEST_END = 9.5  # seconds: container runtimes kill after ten
cli = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
cli.add_typer(poison_commands.poison, name="poison")


def _say_version(*, asked: bool) -> None:
    if asked:
        typer.echo(f"issuebot {version('issuebot')}")
        raise typer.Exit


@cli.callback()
def options(
    *,
    _: Annotated[
        bool,
        typer.Option("--version", help="Say the version.", is_eager=True, callback=lambda v: _say_version(asked=v)),
    ] = False,
) -> None:
    """Residents report, units solve, the district sees it: a Telegram bot that loses nothing."""


@cli.command()
def demo(
    port: Annotated[
        int,
        typer.Option(
            help="Port of the page on 127.0.0.1; 0 takes a free one.", parser=number_from(0, 65535), metavar="NUMBER"
        ),
    ] = 8080,
) -> None:
    """Try it in the browser: no token, no network, nothing to set up."""
    from issuebot.demo.server import run_demo

    logs.set_up("warning", "console")
    do(run_demo(port))


@cli.command()
def run(
    *,
    take_over: Annotated[
        bool, typer.Option("--take-over", help="Take the bot's updates away from another program that has them.")
    ] = False,
) -> None:
    """Run the bot."""
    from issuebot import app

    settings = settings_of()
    do(app.run(settings, take_over=take_over, stopping=_end_in_time))


def _end_in_time() -> None:
    """The end must not wait for what hangs: nothing that is not committed is lost by it, as by a kill."""
    end = threading.Timer(LONGEST_END, lambda: os._exit(0))
    end.daemon = True
    end.start()


@cli.command()
def check(
    *,
    words: Annotated[
        Path | None,
        typer.Option(
            "--words", help="Say instead what each line of this file would be guessed as.", show_default=False
        ),
    ] = None,
) -> None:
    """Check Telegram, every chat, the database and the district file; say what to do. 1: reports reach nobody."""
    from issuebot.cli import words as sentences
    from issuebot.cli.checks import check as checks

    if words:
        file = words
        typer.echo("\n".join(do(sentences.look(settings_of(token=False), file))))
        return
    report = do(checks.check(settings_of()))
    typer.echo("\n".join(report.lines))
    if report.stops:
        raise typer.Exit(1)


@cli.command()
def migrate() -> None:
    """Bring the database up to date."""
    from issuebot.store.engine.migrations import migrate as bring_up

    applied = do_now(lambda: bring_up(settings_of(token=False).database_url))
    typer.echo("\n".join(f"applied {name}" for name in applied) or "The database is up to date.")


@cli.command()
def backup(file: Annotated[Path, typer.Argument(help="Where to; a file that is there is replaced.")]) -> None:
    """Copy the whole database to a file, while the bot runs."""
    from issuebot.cli.backup import make_backup

    typer.echo(do(make_backup(settings_of(token=False), file)))


@cli.command()
def restore(
    file: Annotated[Path, typer.Argument(help="A backup.")],
    *,
    replace: Annotated[bool, typer.Option("--replace", help="Also where the database is not empty.")] = False,
) -> None:
    """Make the database what it was when the backup was made; the bot must not run."""
    from issuebot.cli.backup import put_back

    typer.echo(do(put_back(settings_of(token=False), file, replace=replace)))


@cli.command()
def district(file: Annotated[Path, typer.Argument(help="The district file, TOML.")]) -> None:
    """Validate a district file and put it in force."""
    from issuebot.district_file import apply_district

    typer.echo(do(apply_district(settings_of(token=False), file)))


@cli.command()
def roster(
    file: Annotated[Path, typer.Argument(help="The table of duties, .xlsx or .csv.")],
    *,
    yes: Annotated[bool, typer.Option("--yes", help="Apply it without asking.")] = False,
    keep: Annotated[bool, typer.Option("--keep", help="Cancel nothing that the table does not name.")] = False,
    export: Annotated[bool, typer.Option("--export", help="Write what is planned from today on to FILE.")] = False,
    template: Annotated[bool, typer.Option("--template", help="Write a table to begin with to FILE.")] = False,
) -> None:
    """Show what a table of duties would change, and apply it: all of it or nothing."""
    from issuebot.cli import roster as plans

    settings = settings_of(token=False)
    if export or template:
        typer.echo(do(plans.write_file(settings, file, template=template)))
        return
    told, changes = do(plans.look(settings, file))
    typer.echo(told)
    if changes and (yes or typer.confirm("Apply all of it?")):
        typer.echo(do(plans.apply(settings, file, changes, keep=keep)))


@cli.command()
def report(
    month: Annotated[str, typer.Option(help="Which month: 2026-11.", show_default=False)],
    out: Annotated[Path | None, typer.Option(help="Write the files into this folder as well.", file_okay=False)] = None,
) -> None:
    """Show the monthly assessment of the units, and write it as files."""
    from issuebot.cli import report as reports

    typer.echo(do(reports.report(settings_of(token=False), month, out)))


@cli.command()
def learn(
    *,
    report: Annotated[bool, typer.Option("--report", help="Show how often the guess was right, and when.")] = False,
    without: Annotated[
        int | None,
        typer.Option(
            "--without",
            help="A Telegram id: learn nothing of what they decided.",
            parser=number_from(1, LARGEST_ID),
            metavar="NUMBER",
        ),
    ] = None,
) -> None:
    """What the guess learned from decided tickets."""
    from issuebot.cli import learn as learning

    if without is not None:
        typer.echo(do(learning.forget(settings_of(token=False), without)))
    if report or without is None:
        typer.echo("\n".join(do(learning.report(settings_of(token=False)))))


@cli.command()
def export(
    file: Annotated[Path, typer.Argument(help="Where to, .csv or .xlsx; a file that is there is replaced.")],
    *,
    since: Annotated[str, typer.Option(help="Submitted on this day or later, as in 2026-11-01.")] = "",
    until: Annotated[str, typer.Option(help="Submitted on this day or before.")] = "",
    unit: Annotated[str, typer.Option(help="The unit that has them, by name or id.")] = "",
    community: Annotated[str, typer.Option(help="Of this community, by name or id.")] = "",
    category: Annotated[str, typer.Option(help="Of this category, by name or id.")] = "",
    status: Annotated[str, typer.Option(help="In this status, or `open`.")] = "",
    with_people: Annotated[
        bool, typer.Option("--with-people", help="With who reported them, where and in which words; /audit shows it.")
    ] = False,
) -> None:
    """Write tickets to a table, while the bot runs."""
    from issuebot.cli import export as exports

    options = exports.Options(since, until, unit, community, category, status, with_people)
    typer.echo(do(exports.export(settings_of(token=False), file, options)))


@cli.command()
def poster(
    place: Annotated[str, typer.Argument(help="A community or a post: its id or name.")],
    out: Annotated[Path, typer.Option("--out", help="Where to: FILE.pdf or FILE.png.")],
    bot: Annotated[str | None, typer.Option("--bot", help="The bot's name, where it has not run yet.")] = None,
) -> None:
    """Make a poster with the QR code of a community, A4."""
    from issuebot.cli.poster import write_poster

    typer.echo(do(write_poster(settings_of(token=False), place, out, bot)))


def main() -> None:
    cli(prog_name="issuebot")


if __name__ == "__main__":
    main()
