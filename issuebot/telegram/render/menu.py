"""The commands that Telegram's own menu offers."""

from issuebot.telegram.render.text import speaker


def private_menu(language: str) -> list[tuple[str, str]]:
    say = speaker(language)
    return [
        ("my", say("My reports")),
        ("ticket", say("One report, by its number")),
        ("cancel", say("Drop what is not submitted")),
        ("language", say("中文 / English")),
        ("help", say("How it works")),
    ]


def group_menu(language: str) -> list[tuple[str, str]]:
    say = speaker(language)
    return [
        ("queue", say("Open tickets, by deadline")),
        ("accept", say("Accept a ticket")),
        ("close", say("Close a ticket, with what was done")),
        ("assign", say("Give a ticket to a unit")),
        ("ticket", say("The history of a ticket")),
        ("help", say("How it works")),
    ]
