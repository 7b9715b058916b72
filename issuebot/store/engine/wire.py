"""Statements on their way to PostgreSQL, as many at once as nobody needs the results of.

psycopg connects, and knows the types and the errors; its cursors, though, send each statement by itself, in a pipeline
too, which takes the client and the server longer than most of our statements do. Here they go out with the first wait.
"""

import select
from collections.abc import Callable, Sequence
from types import TracebackType
from typing import Any, Self

import psycopg
from psycopg import pq
from psycopg.abc import Transformer
from psycopg.adapt import Transformer as Types

UNKNOWN, BOOL, BIGINT, DOUBLE, BIGINTS = 0, 16, 20, 701, 1016  # as PostgreSQL numbers types; it guesses what is unknown
FAILED = (pq.ExecStatus.FATAL_ERROR, pq.ExecStatus.BAD_RESPONSE)
DONE = (pq.ExecStatus.COMMAND_OK, pq.ExecStatus.TUPLES_OK)
Key = tuple[bytes, tuple[int, ...]]


class Answer:
    """What came of one statement, once it is fetched."""

    __slots__ = ("_types", "result")

    def __init__(self, types: Transformer) -> None:
        self._types = types
        self.result: pq.abc.PGresult | None = None

    @property
    def count(self) -> int:
        """How many rows it touched."""
        return (self.result.command_tuples or 0) if self.result else 0

    @property
    def description(self) -> list[tuple[str]]:
        """The names of the columns, as a cursor gives them."""
        found = self.result
        return [((found.fname(place) or b"").decode(),) for place in range(found.nfields)] if found else []

    def rows(self) -> list[tuple[Any, ...]]:
        if self.result is None:
            return []
        self._types.set_pgresult(self.result)
        return self._types.load_rows(0, self.result.ntuples, tuple)


class Wire:
    """One connection, while it is entered: what is sent is fetched at the end at the latest."""

    def __init__(self, raw: psycopg.Connection[Any]) -> None:
        self._pg = raw.pgconn
        self._arrives = select.poll()
        self._arrives.register(self._pg.socket, select.POLLIN)
        self._moves = select.poll()
        self._moves.register(self._pg.socket, select.POLLIN | select.POLLOUT)
        self._types: Transformer = Types()  # of the connection it would keep hold, also when that is over
        self._prepared: dict[Key, bytes] = {}
        self._new: list[tuple[Key, Answer]] = []
        self._expected: list[Answer] = []

    def __enter__(self) -> Self:
        self._pg.enter_pipeline_mode()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        try:
            self._leave(failed=error is not None)
        finally:
            if self._pg.status == pq.ConnStatus.OK:
                self._pg.exit_pipeline_mode()

    def send(self, text: bytes, values: Sequence[Any] = ()) -> Answer:
        """A statement with `$1` for the first value. Errors are raised by `fetch`, or by one of the values."""
        types, params = zip(*map(_encode, values), strict=True) if values else ((), ())
        name = self._prepared.get((text, types)) or self._prepare((text, types))
        self._pg.send_query_prepared(name, params)
        return self._expect()

    def fetch(self) -> None:
        """Wait for all that was sent. Raises the first error, after which PostgreSQL did nothing of the rest."""
        self._pg.pipeline_sync()
        while self._pg.flush():
            # So much at once that the server has to be listened to before it takes the rest.
            self._moves.poll()
            self._pg.consume_input()
        expected, self._expected = self._expected, []
        for answer in expected:
            answer.result = self._next()
            self._next()  # each ends with nothing
        self._next()  # the sync itself
        for key, answer in self._new:
            if answer.result is None or answer.result.status not in DONE:
                del self._prepared[key]
        self._new.clear()
        for answer in expected:
            if answer.result is None or answer.result.status in FAILED:
                raise _error(answer.result)

    def _prepare(self, key: Key) -> bytes:
        name = self._prepared[key] = b"s%d" % len(self._prepared)
        self._pg.send_prepare(name, key[0], key[1])
        self._new.append((key, self._expect()))
        return name

    def _expect(self) -> Answer:
        answer = Answer(self._types)
        self._expected.append(answer)
        return answer

    def _next(self) -> pq.abc.PGresult | None:
        while self._pg.is_busy():
            # Not in libpq, which would not let other threads run meanwhile.
            self._arrives.poll()
            self._pg.consume_input()
        return self._pg.get_result()

    def _leave(self, *, failed: bool) -> None:
        """Nothing of a transaction that was begun and did not end is kept."""
        try:
            if self._expected:
                self.fetch()
        except psycopg.Error:
            if not failed:
                raise
        finally:
            if self._pg.status == pq.ConnStatus.OK and self._pg.transaction_status != pq.TransactionStatus.IDLE:
                self.send(b"ROLLBACK")
                self.fetch()


def _encode(value: Any) -> tuple[int, bytes | None]:
    """Its type and its text."""
    encode = ENCODE.get(type(value)) or next(ENCODE[kind] for kind in type(value).__mro__ if kind in ENCODE)
    return encode(value)


def _text(value: str) -> tuple[int, bytes]:
    if "\0" in value:
        raise psycopg.DataError("PostgreSQL keeps no text with a NUL in it")
    return UNKNOWN, value.encode()


ENCODE: dict[type, Callable[[Any], tuple[int, bytes | None]]] = {
    int: lambda value: (BIGINT, b"%d" % value),
    str: _text,
    type(None): lambda _: (UNKNOWN, None),
    bool: lambda value: (BOOL, b"t" if value else b"f"),
    float: lambda value: (DOUBLE, repr(value).encode()),
    list: lambda value: (BIGINTS, b"{%s}" % b",".join(b"%d" % number for number in value)),
}


def _error(result: pq.abc.PGresult | None) -> psycopg.Error:
    """A connection that is lost says nothing more, or says it without a code."""
    if result is None:
        return psycopg.OperationalError("the connection to the database is lost")
    code = (result.error_field(pq.DiagnosticField.SQLSTATE) or b"").decode()
    try:
        kind: type[psycopg.Error] = psycopg.errors.lookup(code)
    except KeyError:
        kind = psycopg.DatabaseError if code else psycopg.OperationalError
    return kind(result.get_error_message())
