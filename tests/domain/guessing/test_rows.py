"""Rows of numbers kept as one number."""

from hypothesis import given, strategies as st

from issuebot.domain.language.guesses.rows import LEAST, packed, unpacked

NUMBERS = st.integers(-30_000_000, 30_000_000)  # what three thousand decisions come to
PAIRS = st.integers(1, 12).flatmap(lambda many: st.tuples(*[st.lists(NUMBERS, min_size=many, max_size=many)] * 2))


@given(PAIRS)
def test_rows_add_up_and_come_out(pair: tuple[list[int], list[int]]):
    one, other = pair

    both = packed(one) + packed(other)

    assert [number - LEAST for number in unpacked(both, len(one))] == [a + b for a, b in zip(one, other, strict=True)]
    assert both - packed(other) == packed(one)
