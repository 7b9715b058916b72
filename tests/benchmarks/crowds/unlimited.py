"""issuebot as it runs in earnest, but for limits that never say no: `… unlimited URL DISTRICT API_URL`."""

import asyncio
import sys
from functools import partial

from pydantic import SecretStr

import issuebot.telegram  # noqa: F401 before aiogram, as in the program: its models stay unbuilt
from issuebot import app, logs
from issuebot.settings import Settings
from issuebot.telegram.outgoing import limits


def main(url: str, district: str, api_url: str) -> None:
    logs.set_up("warning", "console")
    free = limits.UNLIMITED
    limits.Limits = partial(limits.Limits, overall=free, private=free, group=free)  # type: ignore[assignment, misc]  # made like the class
    settings = Settings(
        bot_token=SecretStr("42:TEST"),
        database_url=url,
        district_file=district,
        webhook_url="",
        listen="127.0.0.1:0",
        api_url=api_url,
    )
    asyncio.run(app.run(settings))


if __name__ == "__main__":
    main(*sys.argv[1:])
