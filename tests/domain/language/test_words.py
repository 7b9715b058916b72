"""Words as /find compares them."""

from hypothesis import given, strategies as st

from issuebot.domain.draft import MAX_WORDS
from issuebot.domain.language.writing.letter_pairs import around, pairs, plain, score, wanted
from issuebot.domain.rates import Rate

TEXTS = st.text(alphabet="路灯燈電电不亮aB3３Ａ㎡ ，", max_size=30)


def test_width_case_and_marks_do_not_matter():
    assert plain("３号楼，ＬＩＦＴ坏了！") == "3号楼 lift坏了"


def test_both_scripts_are_one():
    assert plain("３號樓ＬＩＦＴ壞了") == plain("3号楼 lift坏了").replace(" ", "")


def test_all_of_the_longest_report_is_indexed():
    words = "".join(chr(0x4E00 + place % 20_000) for place in range(MAX_WORDS - 2)) + "竹竿"

    assert set(wanted("竹竿")) <= pairs(words)


@given(TEXTS, st.integers(0, 30), st.integers(2, 6))
def test_every_part_of_a_text_finds_it(text: str, start: int, length: int):
    part = plain(text)[start : start + length]

    assert set(wanted(part)) <= pairs(text)
    assert bool(score(part, [(3, text)])) == bool(part.strip())


@given(TEXTS, TEXTS)
def test_only_what_holds_every_word_is_found(query: str, text: str):
    found = score(query, [(3, text)])

    assert bool(found) == (bool(plain(query)) and all(word in plain(text) for word in plain(query).split()))


def test_report_counts_more_than_what_followed():
    said, noted = [(3, "路灯不亮"), (1, "已转")], [(3, "井盖"), (1, "路灯也看一下")]

    assert score("路灯", said) > score("路灯", noted) > 0


@given(TEXTS, st.lists(st.tuples(st.integers(1, 3), TEXTS), max_size=5))
def test_each_word_and_the_phrase_count_by_the_heaviest(query: str, texts: list[tuple[int, str]]):
    words = plain(query).split()
    sought = [*words, " ".join(words)] if words else []
    best = [max((weight for weight, text in texts if one in plain(text)), default=0) for one in sought]

    assert score(query, texts) == (sum(best) if 0 not in best[:-1] else 0)


def test_snippet_shows_the_place():
    text = "幸福里" * 20 + "路灯不亮" + "好多天了" * 20

    assert "路灯不亮" in around("路灯", text, 40)
    assert len(around("路灯", text, 40)) <= 42


def test_snippet_shows_the_other_script_in_its_place():
    text = "面积3㎡，" + "幸福里" * 20 + "路燈不亮" + "好多天了" * 20

    assert "路燈不亮" in around("路灯", text, 40)


@given(st.integers(0, 500), st.integers(0, 500))
def test_rate_is_whole_only_when_it_is(good: int, rest: int):
    percent = Rate(good, good + rest).percent

    assert (percent is None) == (good + rest == 0)
    assert (percent == 100) == (rest == 0 and good > 0)
    assert (percent == 0) == (good == 0 and rest > 0)
