"""What a reader sees of a ticket, as one table."""

import pytest

from issuebot.domain.language.places.address import street_in
from issuebot.domain.visibility import SIGHTS, Reader, Whose, sees_file


def test_every_reader_has_a_sight():
    assert set(SIGHTS) == set(Reader)


def test_only_staff_read_others_words():
    assert {reader for reader, sight in SIGHTS.items() if sight.words == Whose.ALL} == {Reader.OVERSEER, Reader.UNIT}


@pytest.mark.parametrize("phase", ["report", "added", "passing"])
@pytest.mark.parametrize("reader", sorted(set(Reader) - {Reader.OVERSEER, Reader.UNIT}))
def test_others_photos_stay_with_staff(reader: Reader, phase: str):
    assert not sees_file(SIGHTS[reader], phase, own=False, sensitive=False)


def test_followers_get_no_picture_of_people():
    assert sees_file(SIGHTS[Reader.FOLLOWER], "proof", own=False, sensitive=False)
    assert not sees_file(SIGHTS[Reader.FOLLOWER], "proof", own=False, sensitive=True)


@pytest.mark.parametrize(
    ("place", "street"),
    [
        ("人民路12号3单元", "人民路"),
        ("文化路88号院", "文化路"),
        ("at 12 Renmin Road flat 3", "Renmin Road"),
        ("302室楼道", None),
        ("behind the school", None),
    ],
)
def test_street_has_no_door(place: str, street: str | None):
    assert street_in(place) == street
