"""The aiogram session without HTTP. Arguments and answers go through aiogram's own code, as on the real way."""

import asyncio
import json
from collections.abc import AsyncGenerator
from typing import TYPE_CHECKING, Any, cast

from aiogram import Bot
from aiogram.client.session.base import BaseSession
from aiogram.exceptions import TelegramNetworkError
from aiogram.methods import TelegramMethod
from aiogram.methods.base import TelegramType
from aiogram.types import InputFile

if TYPE_CHECKING:
    from issuebot.simulator.telegram import Telegram


OBJECTS = frozenset({  # parameters that a form has as JSON
    "reply_markup", "reaction", "entities", "caption_entities", "reply_parameters", "link_preview_options",
    "allowed_updates", "commands", "scope",
})  # fmt: skip


class Session(BaseSession):
    def __init__(self, telegram: "Telegram") -> None:
        super().__init__()
        self._telegram = telegram

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[TelegramType],
        timeout: int | None = None,  # noqa: ASYNC109 - aiogram's signature
    ) -> TelegramType:
        files: dict[str, InputFile] = {}
        # As AiohttpSession.build_form_data: nothing and "" are left out; the JSON in form fields is skipped.
        given = method.model_dump(warnings=False, exclude_none=True)
        prepared = ((k, self.prepare_value(v, bot, files, _dumps_json=False)) for k, v in given.items())
        args = {key: _read(key, value) for key, value in prepared if value is not None and value != ""}
        uploads = {k: (f.filename or k, b"".join([part async for part in f.read(bot)])) for k, f in files.items()}
        try:
            async with asyncio.timeout(self.timeout if timeout is None else timeout):
                status, body = await self._telegram.serve(method.__api_method__, args, uploads)
        except TimeoutError as error:
            raise TelegramNetworkError(method=method, message="Request timeout error") from error
        return cast("TelegramType", self.check_response(bot, method, status, body).result)

    async def stream_content(
        self,
        url: str,
        headers: dict[str, Any] | None = None,  # noqa: ARG002 aiogram's signature
        timeout: int = 30,  # noqa: ARG002, ASYNC109
        chunk_size: int = 65536,
        raise_for_status: bool = True,  # noqa: ARG002 aiogram's signature
    ) -> AsyncGenerator[bytes, None]:
        content = self._telegram.file(url.rpartition("/")[2])
        for start in range(0, len(content), chunk_size):
            yield content[start : start + chunk_size]

    async def close(self) -> None:
        """Nothing is held open."""


def _read(name: str, value: Any) -> Any:
    return json.loads(value) if name in OBJECTS and isinstance(value, str) else value
