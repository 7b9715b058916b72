"""`issuebot check --words` and `issuebot learn`, as an operator runs them."""

from pathlib import Path

from issuebot.cli.learn import Tried, told as report, try_all
from issuebot.cli.words import told
from issuebot.domain.language.guesses.lessons import Lesson, Lessons
from tests.domain.districts import sample

DISTRICT = sample()


def test_each_line_is_guessed_with_its_words():
    head, line = told(Lessons(DISTRICT), "# 说明\n幸福里3号楼门口电线垂下来了\n")

    assert head.split("\t") == ["words", "guess", "second", "place", "danger", "by"]
    assert line.split("\t")[1] == "street-wiring"
    assert line.split("\t")[3] == "3号楼门口"
    assert "电线" in line.split("\t")[5]


def test_labels_give_the_share_that_is_right():
    text = "street-wiring\t电线垂下来了\n-\t物业费太贵\n垃圾没人收\t环境卫生\ndamaged-ad\t垃圾没人收"

    *_, wrong, last = told(Lessons(DISTRICT), text)

    assert wrong.startswith("✗ 垃圾没人收")
    assert last == "3 of 4 right (75%), 3 among two (75%)."


def test_learned_guess_says_like_which():
    lessons = Lessons(DISTRICT).after((), [Lesson(n, "健身秤不准", "sanitation", 1.0, "li") for n in (7, 8, 9)])

    _, line = told(lessons, "健身秤又不准")

    assert line.split("\t")[1] == "sanitation"
    assert "like #9, #8" in line


def test_report_guesses_before_it_learns():
    history = [Lesson(n, "健身秤不准", "sanitation", 1.0, "li") for n in range(30)]

    tried = try_all(DISTRICT, history)

    assert tried[0] == Tried("sanitation", "", "")
    assert tried[-1] == Tried("sanitation", "", "sanitation")


def test_report_says_what_is_confused():
    tried = [Tried("sanitation", "", "public-order"), Tried("sanitation", "sanitation", "sanitation")] * 20

    said = "\n".join(report(DISTRICT, tried))

    assert "40 tickets were decided" in said
    assert "26-40       53%       53%" in said
    assert "sanitation                     40    50%  public-order 20" in said


def test_one_decided_ticket_is_one():
    assert next(iter(report(DISTRICT, [Tried("sanitation", "", "")]))).startswith("1 ticket was decided; ")


def test_nothing_decided_is_no_fault():
    assert list(report(DISTRICT, [])) == ["No ticket was decided yet: there is nothing to learn from."]


def test_guide_names_the_files():
    assert "issuebot learn --without" in (Path(__file__).parents[3] / "docs/learning.md").read_text()
