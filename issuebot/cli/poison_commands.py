"""`issuebot poison`: what was set aside is shown, handled again, or dropped."""

from typing import Annotated

import typer

from issuebot.cli.doing import BAD_USAGE, do, failed, number_from, settings_of

poison = typer.Typer(help="Updates that could not be handled and were set aside.", no_args_is_help=True)
NUMBER = number_from(0, 2**63 - 1)
Numbers = Annotated[
    list[int] | None,
    typer.Argument(help="Their numbers; all without one.", show_default=False, parser=NUMBER, metavar="[NUMBER]..."),
]


@poison.command("list")
def list_poison(
    number: Annotated[
        int | None,
        typer.Argument(help="Show this one whole.", show_default=False, parser=NUMBER, metavar="[NUMBER]"),
    ] = None,
) -> None:
    """Show what was set aside, when, and why."""
    from issuebot.cli import poison as set_aside

    typer.echo("\n".join(do(set_aside.show(settings_of(token=False), number))))


@poison.command("retry")
def retry_poison(numbers: Numbers = None) -> None:
    """Handle them again, as if they had just come; what fails again stays. 1: something stayed."""
    from issuebot.cli import poison as set_aside

    lines, stayed = do(set_aside.retry(settings_of(token=False), numbers))
    typer.echo("\n".join(lines))
    if stayed:
        raise typer.Exit(1)


@poison.command("drop")
def drop_poison(
    numbers: Numbers = None,
    *,
    every: Annotated[bool, typer.Option("--all", help="Drop all of them.")] = False,
) -> None:
    """Forget them for good."""
    from issuebot.cli import poison as set_aside

    if not numbers and not every:
        raise failed(ValueError("Name the updates to drop, or --all."), BAD_USAGE)
    typer.echo("\n".join(do(set_aside.drop(settings_of(token=False), numbers))))
