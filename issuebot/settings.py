"""Settings from the environment or `.env`; the only reader of both. `settings.example.env` explains each."""

import os
import re
from difflib import get_close_matches
from typing import Annotated, Literal
from urllib.parse import urlsplit

from dotenv import dotenv_values
from pydantic import Field, SecretStr, ValidationError, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

SERVERS = ("postgresql://", "postgres://")
PROXIES = ("http", "socks5")
LONGEST_ID = 16  # digits: Telegram's ids have 52 bits
LONGEST_SECRET = 256  # Telegram's own limit
TELEGRAM = "https://api.telegram.org"
PORTS = (None, 443, 80, 88, 8443)  # core.telegram.org/bots/webhooks
PREFIX, FILE = "ISSUEBOT_", ".env"


class SettingsError(Exception):
    """One sentence per setting that is missing or wrong."""


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix=PREFIX, env_file=FILE, frozen=True, extra="ignore")

    bot_token: SecretStr = Field(description="from @BotFather")
    api_url: str = TELEGRAM
    database_url: str = "sqlite:///issuebot.db"
    district_file: str = "district.toml"
    admins: Annotated[tuple[int, ...], NoDecode] = ()
    webhook_url: str = ""
    webhook_secret: SecretStr = SecretStr("")
    listen: str = "127.0.0.1:8080"
    proxy: SecretStr = SecretStr("")  # may hold a password
    log_level: Literal["debug", "info", "warning", "error"] = "info"
    log_format: Literal["console", "json"] = "console"

    @field_validator("bot_token")
    @classmethod
    def _is_a_token(cls, token: SecretStr) -> SecretStr:
        number, _, rest = token.get_secret_value().partition(":")
        if not (number.isdecimal() and rest) or any(char.isspace() for char in rest):
            raise ValueError("a token looks like 123456:ABC…; copy it whole from @BotFather")
        return token

    @field_validator("admins", mode="before")
    @classmethod
    def _split(cls, value: object) -> object:
        if isinstance(value, str):
            parts = tuple(part for part in re.split(r"[,，、;；\s]+", value) if part)
            if not all(part.isascii() and part.isdecimal() and len(part) <= LONGEST_ID for part in parts):
                raise ValueError("write Telegram user ids, comma-separated, as 7000000001,7000000002")
            return parts
        return value

    @field_validator("api_url", "webhook_url")
    @classmethod
    def _is_an_address(cls, value: str) -> str:
        if value and not value.startswith(("http://", "https://")):
            raise ValueError("an address starts with https:// or http://")
        if value and not _has_host(value):
            raise ValueError("write an address with a host, as https://host:port")
        return value.rstrip("/")

    @field_validator("proxy")
    @classmethod
    def _is_a_proxy(cls, value: SecretStr) -> SecretStr:
        text = value.get_secret_value()
        if text and not _is_proxy(text):
            raise ValueError(
                "write http://host:port or socks5://host:port, with user:password@ before the host if asked"
            )
        return value

    @field_validator("database_url")
    @classmethod
    def _is_a_database(cls, value: str) -> str:
        scheme, _, file = value.partition(":///")
        is_file = scheme == "sqlite" and bool(file) and not file.endswith(("/", ":memory:"))
        if not (is_file or (value.startswith(SERVERS) and _can_be_split(value))):
            raise ValueError(
                "write sqlite:///file.db or postgresql://host/name, with user:password@ before the host if asked"
            )
        return value

    @field_validator("webhook_secret")
    @classmethod
    def _is_a_secret(cls, value: SecretStr) -> SecretStr:
        text = value.get_secret_value()
        if text and not all(char.isascii() and (char.isalnum() or char in "_-") for char in text):
            raise ValueError("Telegram allows only letters, digits, _ and -")
        if len(text) > LONGEST_SECRET:
            raise ValueError(f"Telegram allows no more than {LONGEST_SECRET} characters")
        return value

    @field_validator("listen")
    @classmethod
    def _is_host_and_port(cls, value: str) -> str:
        host, _, port = value.rpartition(":")
        if not host or not port.isdecimal() or int(port) > 65535:  # noqa: PLR2004 the largest port
            raise ValueError("write host:port, as 127.0.0.1:8080; port 0 takes a free one")
        return value

    @field_validator("log_level", "log_format", mode="before")
    @classmethod
    def _in_small_letters(cls, value: object) -> object:
        return value.lower() if isinstance(value, str) else value

    @field_validator("*", mode="before")
    @classmethod
    def _tidy(cls, value: object, info: ValidationInfo) -> object:
        """Before all others: without blanks around it and the quotation marks that some tools leave there. An empty
        value is the default.
        """
        if not isinstance(value, str):
            return value
        text = value.strip()
        if len(text) > 1 and text[0] == text[-1] and text[0] in "\"'":
            text = text[1:-1].strip()
        known = cls.model_fields[str(info.field_name)]
        return text if text or known.is_required() else known.get_default()

    @property
    def proxy_place(self) -> str:
        """What may be shown of the proxy: neither user nor password."""
        scheme, _, rest = self.proxy.get_secret_value().partition("://")
        return f"{scheme}://{rest.rpartition('@')[2]}" if rest else ""

    @property
    def host_and_port(self) -> tuple[str, int]:
        host, _, port = self.listen.rpartition(":")
        return host.removeprefix("[").removesuffix("]"), int(port)


def _has_host(text: str) -> bool:
    try:
        parts = urlsplit(text)
        return bool(parts.hostname) and parts.port != 0
    except ValueError:  # a port that is none, a bracket without its end
        return False


def _can_be_split(text: str) -> bool:
    """PostgreSQL takes more than one host and port, so that only what no reader can split is wrong here."""
    try:
        urlsplit(text)
    except ValueError:
        return False
    return True


def _is_proxy(text: str) -> bool:
    try:
        parts = urlsplit(text)
        return parts.scheme in PROXIES and bool(parts.hostname and parts.port) and parts.path in ("", "/")
    except ValueError:  # a port that is no number
        return False


def read_settings(*, token: bool = True) -> Settings:
    """`token=False`: for work on the database alone. Raises `SettingsError` with a sentence for each mistake."""
    try:
        settings = Settings() if token else _without_token()
    except ValidationError as error:
        raise SettingsError("\n".join(_sentence(mistake) for mistake in error.errors())) from None
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise SettingsError(f".env cannot be read ({reason}): correct or remove it.") from None
    if settings.webhook_url and not settings.webhook_secret.get_secret_value():
        raise SettingsError(
            "ISSUEBOT_WEBHOOK_SECRET is missing: a webhook without a secret would take anybody's updates."
        )
    if settings.webhook_url and settings.api_url == TELEGRAM and not _reaches(settings.webhook_url):
        raise SettingsError(
            "ISSUEBOT_WEBHOOK_URL is wrong: Telegram brings updates to https:// only, on port 443, 80, 88 or 8443."
        )
    return settings


def unknown_settings() -> list[str]:
    """A sentence for each name in the environment and in `.env` that looks like a setting and is none."""
    known = [name.upper() for name in Settings.model_fields]
    given = {*os.environ, *dotenv_values(FILE, encoding="utf-8-sig")}  # noqa: TID251 the only reader of both
    ours = {name: name.upper().removeprefix(PREFIX) for name in given if name.upper().startswith(PREFIX)}
    odd = sorted(name for name in ours if ours[name] not in known)
    return [_is_none(name, get_close_matches(ours[name], known, n=1)) for name in odd]


def _is_none(name: str, near: list[str]) -> str:
    remedy = f": did you mean {PREFIX}{near[0]}?" if near else "; settings.example.env has all that there are."
    return f"{name} is no setting, and is read by nobody{remedy}"


def _reaches(webhook: str) -> bool:
    parts = urlsplit(webhook)
    return parts.scheme == "https" and parts.port in PORTS


def _without_token() -> Settings:
    try:
        return Settings()
    except ValidationError:  # what else is wrong is found once more
        return Settings(bot_token=SecretStr("0:none"))


def _sentence(mistake: object) -> str:
    if not isinstance(mistake, dict):
        return str(mistake)
    name = f"ISSUEBOT_{str(mistake['loc'][0]).upper()}" if mistake["loc"] else "The settings"
    if mistake["type"] == "missing":
        return f"{name} is missing: set it in the environment or in .env (see settings.example.env)."
    if mistake["type"] == "value_error":
        return f"{name} is wrong: {mistake['ctx']['error']}."
    expected = mistake.get("ctx", {}).get("expected")
    return f"{name} is wrong: {f'write {expected}' if expected else 'it cannot be read; see settings.example.env'}."
