"""Every kind of message has a renderer in both languages, and comes back from the outbox as it went in."""

import json
from collections.abc import AsyncIterator

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from issuebot.domain.messages import before, kept
from issuebot.domain.messages.answers import Refused
from issuebot.domain.messages.message import Message, ShowCard
from issuebot.domain.messages.notices import Added
from issuebot.store.engine.database import Database, Tx
from issuebot.store.engine.opening import open_migrated
from issuebot.store.outgoing import outbox
from issuebot.telegram.render import RENDERERS


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    database = await open_migrated(database_url)
    yield database
    await database.close()


WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
st.register_type_strategy(str, WORDS)
st.register_type_strategy(int, st.integers(-(2**62), 2**62))
EVERY = st.sampled_from(sorted(kept.KINDS.values(), key=lambda kind: kind.kind)).flatmap(st.builds)


def test_every_kind_has_a_renderer():
    assert RENDERERS.keys() == set(kept.KINDS.values())


@given(EVERY)
def test_every_message_comes_back(said: Message):
    body = kept.write(said)

    again = kept.read(said.kind, body, ticket=getattr(said, "ticket", None), person=getattr(said, "person", None))

    assert again == said


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(EVERY)
async def test_outbox_gives_back_what_it_got(database: Database, said: Message):
    def work(tx: Tx) -> Message:
        outbox.put(tx, said, 1, 0, card=None)
        [row] = outbox.heads(tx, 9)
        outbox.done(tx, [row.id])
        return row.message

    assert await database.write(work) == said


@given(EVERY)
def test_people_stand_in_their_column_only(said: Message):
    assert not {"person", "ticket"} & json.loads(kept.write(said)).keys()


def test_unknown_kind_is_an_error():
    with pytest.raises(LookupError):
        kept.read("no-such-kind", "{}", ticket=None, person=None)


def test_foreign_fields_are_an_error():
    with pytest.raises(TypeError):
        kept.read(ShowCard.kind, json.dumps({"colour": "red"}), ticket=None, person=None)


@pytest.mark.parametrize("body", ["{", "[]", "null", '{"reason": "no-such-reason"}'])
def test_body_of_no_version_of_ours_is_an_error(body: str):
    """The sender goes past such a row; any other error would end its looking."""
    with pytest.raises(TypeError):
        kept.read("refusal", body, ticket=1, person=2)


def test_values_are_typed_again():
    refused = kept.read("refusal", json.dumps({"reason": "no-unit", "words": None}), ticket=1, person=2)

    assert isinstance(refused, Refused)
    assert refused.reason.name == "NO_UNIT"


# The kinds that earlier versions queued, with what each had in `words`.
OLD = {
    **dict.fromkeys(before.FIXED, None),
    **dict.fromkeys(("card", "start", "start-unknown", "home", "home-chosen", "privacy", "forget", "stale"), None),
    **dict.fromkeys(("danger", "added-to", "withdraw", "report-known", "my", "find", "stats", "ticket"), None),
    **dict.fromkeys(("who", "audit", "refusal:no-unit", "prompt:close:note", "asks:find", "did:close", "hint"), None),
    **dict.fromkeys(("revealed", "words", "added", "metoo", "unlike", "unsolved", "resumed", "banned"), None),
    **dict.fromkeys(("instructed", "instructed:desk", "leader:unsolved", "leader-unreachable"), "语"),
    **dict.fromkeys(("extension-granted", "extension-refused"), "2d"),
    **dict.fromkeys(("unit-unreachable", "unit-back", "unit-bound", "unit-moved", "topic-gone", "bound"), "police"),
    **dict.fromkeys(
        ("help:unit", "help:resident", "coordinator-joined", "queue", "pick:unit", "map", "map:plain"), "a"
    ),
    "forgotten": "zh staff",
    "did-all:assign": "1:done:police 2:not-now:closed",
    "invite-unit": "police https://t.me/bot?startgroup=i",
    "invite-coordinator": "- https://t.me/bot?start=i",
    "banned-person": "7300000001",
    "media": "3 4",
    "merged": "#2 路灯",
    "taken-out": "#2",
    "extension": "5",
}


@pytest.mark.parametrize("kind", sorted(OLD))
def test_old_rows_are_still_said(kind: str):
    said = before.read_old(kind, words=OLD[kind], page=0, ticket=1, person=7)

    assert type(said) in RENDERERS


def test_every_old_kind_is_tried():
    assert {kind.partition(":")[0] for kind in OLD} == set(before.MADE)


def test_old_row_keeps_what_it_says():
    said = before.read_old("added", words="还冒火花", page=None, ticket=3, person=7)

    assert said == Added(3, "还冒火花", 7)


async def test_row_of_before_is_sent(database: Database):
    def work(tx: Tx) -> Message:
        tx.execute(
            "INSERT INTO outbox (chat, priority, kind, ticket, words, created_at)"
            " VALUES (1, 1, 'merged', 3, '#2 灯', 0)"
        )
        return outbox.heads(tx, 9)[0].message

    said = await database.write(work)

    assert said == before.read_old("merged", words="#2 灯", page=None, ticket=3, person=None)
