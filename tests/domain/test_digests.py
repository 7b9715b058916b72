"""Whose something is that outlives /forget: only who has the key can tell."""

from collections.abc import Iterator

import pytest

from issuebot.domain.hidden_ids import digest, set_key

IDS = (7_300_000_001, 7_300_000_002, -1001000000001)


@pytest.fixture(autouse=True)
def _key() -> Iterator[None]:
    set_key("42:one")
    yield
    set_key("")


def test_digest_is_no_id():
    assert len({digest(one) for one in IDS}) == len(IDS)
    assert all(0 <= digest(one) < 2**63 for one in IDS)
    assert not {digest(one) for one in IDS} & set(IDS)


def test_digest_needs_the_key():
    before = [digest(one) for one in IDS]

    set_key("42:another")

    assert not {digest(one) for one in IDS} & set(before)


def test_same_key_makes_the_same_digest():
    before = [digest(one) for one in IDS]

    set_key("42:one")

    assert [digest(one) for one in IDS] == before
