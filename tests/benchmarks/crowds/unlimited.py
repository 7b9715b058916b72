"""issuebot as it runs in earnest, but for limits that never say no: `… unlimited URL DISTRICT API_URL`."""

import asyncio
import sys
from functools import partial

from pydantic import SecretStr

import issuebot.telegram  # noqa: F401 before aiogram, as in the program: its models stay unbuilt
from issuebot import app, logs
from issuebot.settings import TELEGRAM, Settings
from issuebot.telegram.outgoing import limits


def prepare(url: str, district: str, api_url: str = TELEGRAM) -> Settings:
    """The limits go, for this process."""
    logs.set_up("warning", "console")
    free = limits.UNLIMITED
    limits.Limits = partial(limits.Limits, overall=free, private=free, group=free)  # type: ignore[assignment, misc]  # made like the class
    return Settings(
        bot_token=SecretStr("42:TEST"),
        database_url=url,
        district_file=district,
        webhook_url="",
        listen="127.0.0.1:0",
        api_url=api_url,
    )


if __name__ == "__main__":
    URL, DISTRICT, API_URL = sys.argv[1:]
    asyncio.run(app.run(prepare(URL, DISTRICT, API_URL)))
