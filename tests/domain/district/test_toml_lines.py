import tomllib
from collections.abc import Iterator
from typing import Any

from hypothesis import given, strategies as st

from issuebot.domain.district.toml_lines import Path, find_lines

VALUES = [
    "1",
    "-7_000.5e3",
    "1979-05-27 07:32:00",
    '"text # no comment"',
    "'C:\\path'",
    r'"quote \" ] } ="',
    '"""\n[[units]]\nid = "fake" \\""" # still text\n""""',
    "'''\n[fake]\n\\'''",
    "[1, 2,\n # ] a remark\n 3,\n]",
    '[\n\n["a", \'b\'], [{ x = 1, "y.z" = [2] }]]',
    '{ zh = "名", en = { long = "n}" } }',
    "[]",
    "{}",
]
KEYS = ["id", "name.zh", '"quoted = key"', "'lit.eral' . b", "bare-key_1"]
HEADERS = ["[[units]]", "[[ units ]] # again", "[[units.parts]]", "[[a.'b c'.d]]"]
TABLES = ["[district]", "[units.extra]", '[x."y # z"]']


@st.composite
def documents(draw):
    parts = ["top.key = 1", "[[units]]"]
    tables = draw(st.lists(st.sampled_from(TABLES), unique=True))
    for header in tables + draw(st.lists(st.sampled_from(HEADERS), max_size=6)):
        parts += ["", "# remark [x]", header]
        for place in range(draw(st.integers(0, 3))):
            value = draw(st.sampled_from(VALUES))
            parts.append(f"  key{place}.{draw(st.sampled_from(KEYS))} = {value}  # remark")
    return "\n".join(parts)


def leaves(value: object, path: Path = ()) -> Iterator[Path]:
    yield path
    items: Any = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in items:
        yield from leaves(inner, (*path, key))


@given(documents(), st.sampled_from(["\n", "\r\n"]))
def test_every_key_has_its_line(text, ending):
    text = text.replace("\n", ending)
    values = tomllib.loads(text)

    lines = find_lines(text)

    written = text.splitlines()
    assert lines.keys() == set(leaves(values)) - {()}
    assert all(path[-1] in written[line - 1] for path, line in lines.items() if isinstance(path[-1], str))


def test_lines_of_a_tricky_file():
    text = """\
[[units]]   # first
id = "a"
words = [
  "x", "y",
  # nothing here ]
  "z",
]
[[units]]
"id" = '''
[[units]]
'''
[units.name]
zh = "b"
"""

    lines = find_lines(text)

    assert lines[("units", 0, "words", 1)] == 4
    assert lines[("units", 0, "words", 2)] == 6
    assert lines[("units", 1)] == 8
    assert lines[("units", 1, "id")] == 9
    assert lines[("units", 1, "name", "zh")] == 13
