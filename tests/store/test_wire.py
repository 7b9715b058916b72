"""Statements sent together to PostgreSQL: each gets what it asked for, and an error is raised where it is told."""

import weakref
from collections.abc import Iterator

import psycopg
import pytest

from issuebot.store.engine.wire import Wire

LONG = "长" * 100_000


@pytest.fixture
def raw(postgres_server: str) -> Iterator[psycopg.Connection]:
    with psycopg.connect(postgres_server, autocommit=True) as raw:
        raw.execute(
            "CREATE TEMPORARY TABLE note (id BIGINT PRIMARY KEY, words TEXT, seen BOOLEAN, at DOUBLE PRECISION)"
        )
        yield raw


INSERT = b"INSERT INTO note SELECT $1, $2, $3, $4"
SELECT = b"SELECT * FROM note WHERE id = $1"


@pytest.mark.parametrize("values", [(2**40, "字 ' \\ 😀", True, 0.1), (1, None, None, None), (-5, "", False, -1e300)])
def test_values_come_back_as_they_went(raw: psycopg.Connection, values: tuple[object, ...]):
    with Wire(raw) as wire:
        wire.send(INSERT, values)
        answer = wire.send(SELECT, values[:1])
        wire.fetch()

        assert answer.rows() == [values]
        assert [name for (name,) in answer.description] == ["id", "words", "seen", "at"]


def test_more_than_the_line_holds_arrives(raw: psycopg.Connection):
    with Wire(raw) as wire:
        answers = []
        for number in range(60):
            wire.send(INSERT, (number, LONG, True, 0.0))
            answers.append(wire.send(SELECT, (number,)))
        wire.fetch()

        assert all(answer.rows()[0][1] == LONG for answer in answers)


def test_first_error_is_told(raw: psycopg.Connection):
    with Wire(raw) as wire:
        wire.send(b"BEGIN")
        wire.send(INSERT, (1, "a", None, None))
        wire.send(INSERT, (1, "b", None, None))
        wire.send(b"SELECT nothing FROM nowhere")

        with pytest.raises(psycopg.errors.UniqueViolation):
            wire.fetch()

    assert raw.execute("SELECT count(*) FROM note").fetchone() == (0,)


def test_statement_not_understood_may_be_mended(raw: psycopg.Connection):
    with Wire(raw) as wire:
        for _ in range(2):
            wire.send(b"SELECT * FROM later WHERE id = $1", (1,))
            with pytest.raises(psycopg.errors.UndefinedTable):
                wire.fetch()
        wire.send(b"CREATE TEMPORARY TABLE later (id BIGINT)")
        found = wire.send(b"SELECT * FROM later WHERE id = $1", (1,))
        wire.fetch()

        assert found.rows() == []


def test_what_was_begun_is_taken_back(raw: psycopg.Connection):
    def begin_and_fail() -> None:
        with Wire(raw) as wire:
            wire.send(b"BEGIN")
            wire.send(INSERT, (1, "a", None, None))
            raise KeyError

    with pytest.raises(KeyError):
        begin_and_fail()

    assert raw.execute("SELECT count(*) FROM note").fetchone() == (0,)


def test_lost_connection_is_an_operational_error(raw: psycopg.Connection):
    with Wire(raw) as wire:
        wire.send(b"SELECT pg_terminate_backend(pg_backend_pid())")

        for _ in range(2):
            with pytest.raises(psycopg.OperationalError):
                wire.fetch()


def test_text_with_nul_is_refused(raw: psycopg.Connection):
    with Wire(raw) as wire, pytest.raises(psycopg.DataError):
        wire.send(INSERT, (1, "a\0b", None, None))


def test_wire_keeps_no_connection_alive(postgres_server: str):
    raw = psycopg.connect(postgres_server)
    wire, gone = Wire(raw), weakref.ref(raw)

    raw.close()
    del raw

    assert wire
    assert gone() is None
