"""The filter of a queue, as it fits into a button."""

from dataclasses import replace

from hypothesis import given, strategies as st

from issuebot.domain.queue import FACETS, STATUSES, Queue, read_queue
from tests.domain.districts import sample

DISTRICT = sample()
IDS: dict[str, list[str]] = {
    "owner": [unit.id for unit in DISTRICT.units],
    "unit": [unit.id for unit in DISTRICT.units],
    "community": [place.id for place in DISTRICT.communities],
    "category": [kind.id for kind in DISTRICT.categories],
    "status": [str(status) for status in STATUSES],
}
QUEUES = st.builds(
    Queue,
    owner=st.none() | st.sampled_from(IDS["owner"]),
    unit=st.none() | st.sampled_from(IDS["unit"]),
    community=st.none() | st.sampled_from(IDS["community"]),
    category=st.none() | st.sampled_from(IDS["category"]),
    status=st.none() | st.sampled_from(IDS["status"]),
    late=st.booleans(),
    urgent=st.booleans(),
    mine=st.booleans(),
)


@given(QUEUES)
def test_every_filter_comes_back(queue: Queue):
    assert read_queue(queue.key(), DISTRICT) == queue


@given(QUEUES, st.sampled_from(FACETS))
def test_longest_filter_fits_a_button(queue: Queue, facet: str):
    key = queue.choosing(facet, IDS[facet][0]).key()

    assert len(f"queue:62:{key}".encode()) <= 64


@given(st.text(max_size=60))
def test_nonsense_is_no_filter(text: str):
    read = read_queue(text, DISTRICT)

    assert read is None or read_queue(read.key(), DISTRICT) == read


def test_retired_unit_is_still_understood():
    first = DISTRICT.units[0]
    later = replace(DISTRICT, units=(*DISTRICT.units[1:], replace(first, retired=True)))

    assert read_queue(Queue(unit=first.id).key(), later) == Queue(unit=first.id)


def test_unknown_unit_is_understood_by_nobody():
    assert read_queue(Queue(unit="never-was").key(), DISTRICT) is None
