"""Logging, set up once at the edge: for eyes or for machines. Nothing is written that was not redacted here.

Two kinds of things must not stand in a log. Secrets are known, and are taken out wherever they appear. What people
wrote is not known: it comes in the texts of errors, which quote what they could not take. So of an error's text only
what a library says in its own words is kept: up to the first quotation, and nothing beyond the Latin alphabet.

A person's private chat has the person's id. It is written as a mark that is the same as long as the process runs: what
happened to one chat can be followed, and nobody learns whose it is, however long a log is kept.
"""

import logging
import re
import secrets
import sys
import threading
import traceback
from collections.abc import Iterator
from hashlib import blake2b
from types import TracebackType
from typing import Any
from urllib.parse import quote, unquote, urlsplit

import structlog
from pydantic import ValidationError
from structlog.typing import EventDict, ExcInfo

from issuebot.store.engine.database import DatabaseFault

HIDDEN = "***"
CUT = "…"
LONGEST = 300  # characters of an error's text
TOKEN = re.compile(r"\b\d{2,}(?::|%3A)[\w-]{30,}|(?<=/bot)\d+(?::|%3A)[^/\s'\"]+", re.IGNORECASE)
PASSWORD = re.compile(r"(?<=://)[^/\s:@]*:[^/\s@]+(?=@)")
# From here on an error repeats what it was given. An apostrophe within a word (can't) is no quotation.
QUOTATION = re.compile(
    r"(?:(?<![^\W_])|(?<=\b[bBrRuU]))[\"'`].*|\n.*|(?:Content|DETAIL|CONTEXT|input_value|url|data)\s*[:=].*", re.DOTALL
)
NAMED = re.compile(r"\b(relation|table|column|constraint|database|schema|user|role|server at) \"([\w.:-]+)\"")
FOREIGN = re.compile(r"[^\x20-\x7e…]+")
NUMBER = re.compile(r"(?<![\d.-])\d{6,}(?!\d)")  # of a person, perhaps; groups have negative ones
CHATS = frozenset({"chat", "person"})  # fields with an id
ERRORS = frozenset({"reason", "error", "exception"})  # fields that say why: their strings are texts of errors, too

_secrets: set[str] = set()
_key = secrets.token_bytes(16)


def hide(*hidden: str) -> None:
    """From now on these are written nowhere, neither as they are nor as an address has them."""
    for secret in hidden:
        if len(secret) > 3:  # noqa: PLR2004 shorter ones stand in many words
            _secrets.update((secret, quote(secret, safe=""), unquote(secret)))


def hide_password(url: str) -> None:
    hide(urlsplit(url).password or "")


def redact(text: str) -> str:
    """The same text without secrets."""
    for secret in sorted(_secrets, key=len, reverse=True):
        text = text.replace(secret, HIDDEN)
    return PASSWORD.sub(HIDDEN, TOKEN.sub(HIDDEN, text))


def reason_of(error: BaseException) -> str:
    """Why it failed, in the words of the program or a library, without a word of anybody else."""
    if isinstance(error, ValidationError):
        found = [f"{'.'.join(map(str, one['loc']))}: {one['type']}" for one in error.errors(include_url=False)]
        return _own_words("; ".join(found))
    if isinstance(error, DatabaseFault):  # made of what a database says of itself
        return redact(NUMBER.sub(CUT, FOREIGN.sub(CUT, " ".join(str(error).split()))))[:LONGEST]
    words = _own_words(str(error))
    return f"{type(error).__name__}{words}" if words in ("", CUT) else words


def _own_words(text: str) -> str:
    named = NAMED.sub(r"\1 \2", text)
    return redact(NUMBER.sub(CUT, FOREIGN.sub(CUT, QUOTATION.sub(CUT, named))))[:LONGEST].strip()


def format_error(error: BaseException) -> str:
    """A traceback: where, and of each error in the chain its kind and its reason."""
    return "\n".join(_parts(error, set()))


def _parts(error: BaseException, seen: set[int]) -> Iterator[str]:
    seen.add(id(error))
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None and id(before) not in seen:
        yield from _parts(before, seen)
        yield "which led to"
    yield redact("".join(traceback.format_tb(error.__traceback__)).rstrip())
    yield f"{type(error).__module__}.{type(error).__qualname__}: {reason_of(error)}"
    if isinstance(error, BaseExceptionGroup):
        for one in error.exceptions:
            yield from _parts(one, seen)


def set_up(level: str, style: str) -> None:
    """`style` is console or json; both go to stderr, so that output can be piped."""
    threshold = logging.getLevelNamesMapping()[level.upper()]
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Careful("%(name)s: %(message)s"))
    logging.basicConfig(level=max(threshold, logging.WARNING), handlers=[handler], force=True)
    logging.captureWarnings(True)
    sys.excepthook = _told
    threading.excepthook = lambda told: _told(told.exc_type, told.exc_value, told.exc_traceback)
    renderer = (
        structlog.processors.JSONRenderer(ensure_ascii=False)
        if style == "json"
        else structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
    )
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso"),
            structlog.processors.ExceptionRenderer(_format_info),
            _redact_event,
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(threshold),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )


def _format_info(exc_info: ExcInfo) -> str:
    return format_error(exc_info[1])


def _redact_event(_: Any, __: str, event: EventDict) -> EventDict:
    return {name: _redact_value(name, value) for name, value in event.items()}


def _redact_value(name: str, value: Any) -> Any:
    match value:
        case BaseException():
            return reason_of(value)
        case str() if name == "exception":  # a traceback, made above
            return redact(value)
        case str() if name in ERRORS:
            return _own_words(value)
        case int() if name in CHATS and value > 0:
            return f"private-{blake2b(str(value).encode(), key=_key, digest_size=4).hexdigest()}"
        case bool() | int() | float() | None:
            return value
    return redact(str(value))


class _Careful(logging.Formatter):
    """For the records of libraries: their errors, and messages that repeat errors."""

    def format(self, record: logging.LogRecord) -> str:
        text = f"{record.name}: {_own_words(record.getMessage())}"
        error = record.exc_info[1] if record.exc_info else None
        return f"{text}\n{format_error(error)}" if error else text


def _told(_: type[BaseException], error: BaseException | None, __: TracebackType | None) -> None:
    """What nobody caught."""
    if error is not None:
        sys.stderr.write(format_error(error) + "\n")
