"""A small district for the tests of the rules, and the sample district of the demo."""

from collections.abc import Collection
from hashlib import sha256
from pathlib import Path

from issuebot.desk.context.calendars import calendar_codes
from issuebot.domain.district.file import DistrictError, Mistake, read_district
from issuebot.domain.district.model import District

DEMO = Path(__file__).parents[2] / "issuebot" / "demo"

SQUARE = '{"type": "Polygon", "coordinates": [[[115, 33], [116, 33], [116, 34], [115, 34], [115, 33]]]}'

SMALL = """\
[district]
name = "示范区"
timezone = "Asia/Shanghai"
work_hours = ["09:00-12:00", "14:00-17:30"]
desk_chat = -100

[[units]]
id = "urban"
name = { zh = "城管局", en = "Urban Bureau" }
chat = -101

[[units]]
id = "telecom"
name = "通信办"

[[communities]]
id = "xingfu"
name = { zh = "幸福里", en = "Xingfuli" }
aliases = ["幸福小区"]
paired_unit = "telecom"

[[communities]]
id = "laocheng"
name = "老城巷"

[[categories]]
id = "wiring"
name = { zh = "线路", en = "Wiring" }
keywords = ["电线", "wire"]
unit = "urban"
respond_within = "4h"
resolve_within = "3d"

[[categories]]
id = "conduct"
name = { zh = "不文明行为", en = "Conduct" }
unit = "paired"
respond_within = "4h"
resolve_within = "3d"
"""


def read(text: str, calendars: Collection[str] | None = None, files: dict[str, str] | None = None) -> District:
    def open_file(name: str) -> str:
        if name not in (files or {}):
            raise FileNotFoundError(2, "No such file or directory")
        return (files or {})[name]

    return read_district(text, boundary=open_file, calendars=calendars)


def mistakes_in(
    text: str, calendars: Collection[str] | None = None, files: dict[str, str] | None = None
) -> list[Mistake]:
    try:
        read(text, calendars, files)
    except DistrictError as error:
        return list(error.mistakes)
    return []


def sample() -> District:
    text = (DEMO / "district.toml").read_text(encoding="utf-8")
    return read_district(
        text,
        boundary=lambda name: (DEMO / name).read_text(encoding="utf-8"),
        picture=lambda name: sha256((DEMO / name).read_bytes()).hexdigest(),
        calendars=calendar_codes(),
    )
