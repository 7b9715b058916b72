"""Which words are offered: what is meant for few before what is meant for all."""

import dataclasses

from issuebot.domain.district.model import District
from issuebot.domain.district.parts import Name, Template
from issuebot.domain.templates import SHOWN, fitting, key, read_template, translated
from tests.domain.districts import SMALL, read

DONE = Template("close", Name("办好了", "Done"))
WIRES = Template("close", Name("线已归整", "Wires bundled"), category="wiring")
OURS = Template("close", Name("我们换了新线", "New wires"), category="wiring", unit="telecom")
ELSEWHERE = Template("decline", Name("请打 12345", "Call 12345"))


def with_(*templates: Template) -> District:
    return dataclasses.replace(read(SMALL), templates=templates)


def test_special_words_stand_before_general():
    district = with_(DONE, WIRES, OURS, ELSEWHERE)

    assert fitting(district, "close", "wiring", "telecom") == (OURS, WIRES, DONE)
    assert fitting(district, "close", "wiring", "urban") == (WIRES, DONE)
    assert fitting(district, "close", None, None) == (DONE,)


def test_no_more_than_a_screen_is_offered():
    many = tuple(Template("close", Name(str(n), str(n))) for n in range(SHOWN + 3))

    assert fitting(with_(*many), "close", "wiring", None) == many[:SHOWN]


def test_key_outlives_a_changed_order():
    assert read_template(with_(WIRES, DONE), key(DONE)) == DONE
    assert read_template(with_(WIRES), key(DONE)) is None


def test_same_words_for_two_moves_differ():
    assert key(DONE) != key(dataclasses.replace(DONE, move="decline"))


def test_template_is_read_in_either_language():
    district = with_(DONE)

    assert translated(district, "办好了", "en") == "Done"
    assert translated(district, "我办好了", "en") == "我办好了"
    assert translated(district, None, "en") is None
