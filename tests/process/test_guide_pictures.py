"""A picture beside the district file that is no use is named with its line, and the file is not put in force."""

import shutil
from pathlib import Path

import pytest

from issuebot.district_file import read_file
from issuebot.domain.district.file import DistrictError
from tests.stories.world import SAMPLE

LINE = "district.toml:"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    for name in ("district.toml", "xingfu.geojson"):
        shutil.copy(SAMPLE / name, tmp_path)
    return tmp_path / "district.toml"


def said(file: Path) -> str:
    with pytest.raises(DistrictError) as told:
        read_file(file)
    return str(told.value)


def line_of(file: Path) -> int:
    return 1 + file.read_text(encoding="utf-8").splitlines().index('picture = "four-bins.png"')


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (None, "cannot be read (no such file or directory); put it beside the district file"),
        (b"\x00\x00\x00\x18ftypheic", "is no picture that can be read; save it as JPEG or PNG"),
        (b"x" * 5_000_001, "is larger than 5 MB; save a smaller one"),
    ],
    ids=["missing", "heic", "large"],
)
def test_useless_picture_is_named_with_its_line(file: Path, content: bytes | None, why: str):
    if content is not None:
        (file.parent / "four-bins.png").write_bytes(content)

    assert f'{LINE}{line_of(file)}: picture file "four-bins.png" {why}' in said(file)


@pytest.mark.parametrize("name", ["/etc/passwd", "../secret.png"])
def test_picture_outside_the_folder_is_refused(file: Path, name: str):
    file.write_text(file.read_text(encoding="utf-8").replace("four-bins.png", name), encoding="utf-8")

    assert f'"{name}" leads out of the folder' in said(file)


def test_sample_has_its_picture(file: Path):
    shutil.copy(SAMPLE / "four-bins.png", file.parent)

    found, _, beside = read_file(file)

    assert [page.picture for page in found.guide if page.picture] == [beside["four-bins.png"]]
