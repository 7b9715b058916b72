"""Telegram through a proxy."""

from typing import Any

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.exceptions import TelegramNetworkError
from aiogram.methods import TelegramMethod


class ProxiedSession(AiohttpSession):
    """Every call goes through the proxy. A call that the proxy does not let through is a fault of the network.

    With a proxy, aiogram drops its certificates and its limit of open calls; both are kept here.
    """

    def _setup_proxy_connector(self, proxy: Any) -> None:
        plain = self._connector_init
        super()._setup_proxy_connector(proxy)
        self._connector_init = plain | self._connector_init

    async def make_request(self, bot: Bot, method: TelegramMethod[Any], timeout: int | None = None) -> Any:  # noqa: ASYNC109 aiogram's
        from aiohttp_socks import ProxyConnectionError, ProxyError, ProxyTimeoutError

        try:
            return await super().make_request(bot, method, timeout)
        except (ProxyError, ProxyConnectionError, ProxyTimeoutError, OSError) as error:
            raise TelegramNetworkError(method, f"the proxy does not let it through: {error}") from error
