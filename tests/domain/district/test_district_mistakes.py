import pytest
from hypothesis import given, strategies as st

from issuebot.domain.district.file import DistrictError, read_district
from tests.domain.districts import SMALL, SQUARE, mistakes_in

MANY = """\
[district]
name = "示范区"
timezone = "Asia/Shangai"
work_hours = [
    "09:00-12:00",
    "11:00-17:30",
]
desk_chat = "-100"

[[units]]
id = "urban"
name = { zh = "城管局" }
caht = -5

[[units]]
id = "urban"
name = "另一个"

[[communities]]
id = "Xingfu Li"
name = "幸福里"
centre = [115.78, 33.87]
radius = 100

[[categories]]
id = "wiring"
name = "线路"
unit = "telecom"
respond_within = "four hours"

[[routes]]
category = "wireing"
unit = "urban"
"""


def test_many_mistakes_are_named_with_lines():
    found = mistakes_in(MANY)

    assert [(mistake.line, mistake.words.split(";")[0]) for mistake in found] == [
        (3, 'timezone "Asia/Shangai" is unknown'),
        (6, 'work_hours "11:00-17:30" begin before the hours in front of them end'),
        (8, "desk_chat must be a whole number, not text"),
        (12, "en is missing"),
        (13, '"caht" is unknown in [[units]]'),
        (16, 'id "urban" is already used in line 11'),
        (20, 'id "Xingfu Li" cannot be used in buttons and links'),
        (22, "centre is not on the map"),
        (25, "resolve_within is missing"),
        (28, 'unit "telecom" in this category does not exist'),
        (29, 'respond_within "four hours" is not a length of time'),
        (32, 'category "wireing" in this route does not exist'),
    ]


def test_error_reads_one_line_each():
    with pytest.raises(DistrictError) as caught:
        read_district(MANY, file="our.toml", boundary=str)

    lines = str(caught.value).splitlines()

    assert len(lines) == len(caught.value.mistakes)
    assert lines[0] == 'our.toml:3: timezone "Asia/Shangai" is unknown; did you mean "Asia/Shanghai"?'
    assert lines[-1] == 'our.toml:32: category "wireing" in this route does not exist; the categories are wiring'


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("[district]\nname = \n", 2, "not valid TOML (Invalid value)"),
        ("[district]\nname = “示范区”\n", 2, 'and write " instead of “ outside of texts'),
        ('[district]\nname ＝ "示范区"\n', 2, "and write = instead of ＝ outside of texts"),
        ("[district]\nname = 1\nname = 2\n", 3, "second time"),
        ("[district]\n[district]\n", 2, "second time"),
        ('[district]\nname = """\nopen', 3, "not valid TOML (Unterminated string)"),
        ("", 1, "the table [district] is missing"),
    ],
)
def test_unreadable_file_names_its_line(text, line, words):
    (mistake,) = mistakes_in(text)

    assert mistake.line == line
    assert words in mistake.words


UNIT = '[[units]]\nid = "new"\nname = "新"\n'
PLACE = '[[communities]]\nid = "new"\nname = "新村"\n'
KIND = '[[categories]]\nid = "new"\nname = "新类"\nrespond_within = "1h"\nresolve_within = "1d"\n'
PERSON = '[[coordinators]]\nid = 7\nname = "李协调"\n'
WORDS = '[[templates]]\nmove = "close"\ntext = "办好了"\n'
ROUTE = '[[routes]]\ncategory = "wiring"\nunit = "urban"\n'
DAYS = '[[closures]]\nname = "搬迁"\n'


@pytest.mark.parametrize(
    ("extra", "line", "words"),
    [
        ("[extra]\n", 1, '"extra" is unknown in this file'),
        ("[[unit]]\n", 1, '"unit" is unknown in this file; did you mean "units"?'),
        ("[coordinators]\n", 1, "coordinators must be a list of tables"),
        (UNIT.replace("new", "paired"), 2, "has a meaning of its own"),
        (UNIT.replace("new", "desk"), 2, "has a meaning of its own"),
        (UNIT.replace("new", "a" * 33), 2, "cannot be used in buttons and links"),
        (UNIT.replace('"新"', "true"), 3, "name must be a table, not true or false"),
        (UNIT.replace('"新"', '" "'), 3, "name is empty"),
        (UNIT + "chat = 5\n", 4, "is not the id of a group"),
        (UNIT + "chat = true\n", 4, "chat must be a whole number, not true or false"),
        (UNIT + "chat = -99999999999999999999\n", 4, "not the id of a group"),
        (UNIT + "chat = -101\n", 4, 'already belong to unit "urban"'),
        (UNIT + "topic = 7\n", 4, "a topic needs the forum group"),
        (UNIT + "leader = -7\n", 4, "leader -7 must be a positive number"),
        (UNIT + "retired = true\n", 4, '"retired" is unknown'),
        (UNIT + 'aliases = [\n  "ＵＲＢＡＮ",\n]\n', 5, 'already a name of unit "urban"'),
        (UNIT + 'aliases = "城管"\n', 4, "aliases must be a list"),
        (UNIT + 'aliases = [""]\n', 4, "one of the aliases is empty"),
        (PLACE + "group_chat = -101\n", 4, "residents there could act for the unit"),
        (PLACE + "radius = 400\n", 4, "a radius needs the point"),
        (PLACE + "centre = [33.8, 115.7]\n", 4, "a centre needs a size"),
        (PLACE + "centre = [33.8, true]\nradius = 9\n", 4, "centre must be two numbers"),
        (PLACE + "centre = [33.8, 115.7]\nradius = 0\n", 5, "must be more than 0 metres"),
        (PLACE + "centre = [33.8, 115.7]\nradius = nan\n", 5, "must be more than 0 metres"),
        (PLACE + 'boundary = "gone.geojson"\n', 4, "cannot be read (No such file or directory)"),
        (PLACE + 'boundary = "text.geojson"\n', 4, "is not a GeoJSON Polygon or MultiPolygon"),
        (PLACE + 'boundary = "point.geojson"\n', 4, "is not a GeoJSON Polygon or MultiPolygon"),
        (PLACE + 'boundary = "open.geojson"\n', 4, "has a ring that is not closed"),
        (PLACE + 'aliases = [\n  "村",\n  "幸福小区",\n]\n', 6, 'already a name of community "xingfu"'),
        (PLACE + 'paired_unit = "nobody"\n', 4, "the units are urban, telecom"),
        (KIND + 'keywords = ["线",\n\n""]\n', 8, "one of the keywords is empty"),
        (KIND + "keywords = [1]\n", 6, "not of a whole number"),
        (KIND + "duplicate_radius = 1.5\n", 6, "duplicate_radius must be a whole number, not a decimal number"),
        (KIND.replace('"1h"', '"0h"'), 4, "is no time at all"),
        (KIND.replace('"1d"', '"999d"'), 5, "is too long"),
        (ROUTE + ROUTE, 4, "a route for this category and community stands already in line "),
        (ROUTE + 'community = "nowhere"\n', 4, "the communities are xingfu, laocheng"),
        (WORDS.replace("close", "open"), 2, 'move "open" has no templates; write one of close, decline, return, ask'),
        (WORDS.replace('"办好了"', '{ en = "Done" }'), 3, "zh is missing"),
        (WORDS.replace('"办好了"', '{ zh = "办好了", de = "Fertig", en = "Done" }'), 3, '"de" is unknown in a text'),
        (WORDS.replace("办好了", "好" * 81), 3, "write at most 80, so that it fits on a button"),
        (WORDS + 'category = "nothing"\n', 4, "the categories are wiring, conduct"),
        (WORDS + 'unit = "nobody"\n', 4, "the units are urban, telecom"),
        (WORDS + WORDS, 4, "the same template stands already in line "),
        (UNIT + "work_hours = []\n", 4, "work_hours is empty"),
        (UNIT + 'work_hours = ["09:00-12:00",\n"22:00-06:00"]\n', 5, "must end after they begin"),
        (DAYS, 1, "a closure is one day or several"),
        (DAYS + "date = 2026-05-06\nuntil = 2026-05-07\n", 3, "a closure is one day or several"),
        (DAYS + "from = 2026-05-06\n", 1, "a closure is one day or several"),
        (DAYS + 'date = "2026-05-06"\n', 3, "date must be a date, not text; write it like date = 2026-05-06"),
        (DAYS + "date = 2026-05-06T00:00:00\n", 3, "date must be a date"),
        (DAYS + "from = 2026-05-06\nuntil = 2026-05-05\n", 4, "until 2026-05-05 must be the day from 2026-05-06"),
        (DAYS + "from = 2026-05-06\nuntil = 2062-05-07\n", 4, "within a year after it"),
        ("[[closures]]\ndate = 2026-05-06\n", 1, "name is missing"),
        (PERSON + PERSON, 5, 'id "7" is already used'),
        (PERSON.replace("7", '"7"'), 2, "id must be a whole number, not text"),
    ],
)
def test_mistake_is_named_with_its_line(extra, line, words):
    files = {
        "text.geojson": "here",
        "point.geojson": '{"type": "Point", "coordinates": [115, 33]}',
        "open.geojson": SQUARE.replace(", [115, 33]]]", "]]"),
    }

    (mistake,) = mistakes_in(SMALL + extra, files=files)

    assert mistake.line == line + SMALL.count("\n")
    assert words in mistake.words


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ('name = "示范区"', 'language = "de"\nname = "示范区"', 2, 'write "zh" or "en"'),
        ('name = "示范区"', 'calendar = "XX"\nname = "示范区"', 2, 'calendar "XX" is unknown'),
        ('name = "示范区"\n', "", 1, "name is missing"),
        ("Asia/Shanghai", "Asia", 3, 'timezone "Asia" is unknown'),
        ("Asia/Shanghai", "Asia/Beijing", 3, 'timezone "Asia/Beijing" is unknown; did you mean "Asia/Shanghai"?'),
        ("Asia/Shanghai", "UTC+8", 3, 'timezone "UTC+8" is unknown; did you mean "Asia/Shanghai"?'),
        ('["09:00-12:00", "14:00-17:30"]', "[]", 4, "work_hours is empty"),
        ("09:00-12:00", "9-12", 4, "is not from one time to another"),
        ("09:00-12:00", "12:00-09:00", 4, "must end after they begin"),
        ("14:00-17:30", "14:00-24:01", 4, "must end after they begin"),
        ("desk_chat = -100", "digest_chat = -101", 5, "digest_chat is public"),
    ],
)
def test_district_table_is_checked(old, new, line, words):
    (mistake,) = mistakes_in(SMALL.replace(old, new), calendars={"CN"})

    assert mistake.line == line
    assert words in mistake.words


VALUES = [
    "1",
    "-1",
    "0.5",
    "nan",
    "true",
    '""',
    '"text"',
    "[]",
    '["a", 1]',
    "[[1, 2]]",
    "{}",
    "{ zh = 1 }",
    "07:32:00",
    "",
]
LINES = [place for place, line in enumerate(SMALL.splitlines()) if " = " in line]


@given(st.dictionaries(st.sampled_from(LINES), st.sampled_from(VALUES), min_size=1, max_size=5))
def test_no_file_is_worse_than_mistaken(changes):
    lines = SMALL.splitlines()
    for place, value in changes.items():
        lines[place] = f"{lines[place].split(' = ')[0]} = {value}"

    found = mistakes_in("\n".join(lines))

    assert all(1 <= mistake.line <= len(lines) and "; " in mistake.words for mistake in found)


@given(st.sets(st.sampled_from(LINES), min_size=1))
def test_missing_lines_are_named_at_tables(gone):
    lines = ["" if place in gone else line for place, line in enumerate(SMALL.splitlines())]

    found = mistakes_in("\n".join(lines))

    headers = [mistake.line for mistake in found if "is missing" in mistake.words]
    assert all(lines[line - 1].startswith("[") for line in headers)


def test_boundary_that_is_not_text():
    with pytest.raises(DistrictError, match="is not UTF-8 text"):
        read_district(SMALL + PLACE + 'boundary = "photo.jpg"', boundary=lambda _: b"\xff\xd8".decode())


def test_mistakes_of_posts_have_their_lines():
    wrong = (
        '[[posts]]\nid = "p"\nname = "幸福小区"\ncentre = [133, 1]\nkind = "corner"\n'
        '[[posts]]\nid = "p"\nname = "桥"\ncentre = [33, 115]\nradius = 0\n'
        '[[posts]]\nid = "q"\nname = "桥"\n'
    )
    begin = SMALL.count("\n")

    found = mistakes_in(SMALL + wrong)

    assert [(mistake.line - begin, mistake.words.split(";")[0]) for mistake in found] == [
        (1, "radius is missing"),
        (3, '"幸福小区" is already a name of community "xingfu"'),
        (4, "centre is not on the map"),
        (5, 'kind "corner" is no kind of duty'),
        (7, f'id "p" is already used in line {begin + 2}'),
        (10, "radius 0 must be more than 0 metres"),
        (11, "centre is missing"),
        (11, "radius is missing"),
        (13, '"桥" is already a name of post "p"'),
    ]
