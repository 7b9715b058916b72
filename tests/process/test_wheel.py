"""What `pip`, `pipx` and `uv tool` install: the wheel alone, in a folder where nothing else is."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SHOWS = """
import issuebot
from issuebot.demo.page import STATIC
from issuebot.press.fonts import writable
from issuebot.telegram.locale import catalogue
print(issuebot.__file__, writable("幸福里"), (STATIC / "index.html").exists(), len(catalogue("zh")) > 100)
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Unpacked, as installing does."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (packed,) = folder.glob("*.whl")
    with zipfile.ZipFile(packed) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def called(wheel: Path, home: Path, *words: str) -> str:
    env = {"PATH": os.environ["PATH"], "PYTHONPATH": str(wheel), "HOME": str(home)}
    env["ISSUEBOT_DATABASE_URL"] = "sqlite:///here.db"
    return subprocess.run(
        [sys.executable, *words], cwd=home, env=env, check=True, capture_output=True, text=True
    ).stdout


def test_wheel_has_every_file(wheel: Path):
    ours = {file.relative_to(ROOT) for file in (ROOT / "issuebot").rglob("*") if file.is_file()}

    missing = {file for file in ours if "__pycache__" not in file.parts and not (wheel / file).exists()}

    assert missing == set()


def test_installed_program_brings_what_it_shows(wheel: Path, tmp_path: Path):
    said = called(wheel, tmp_path, "-c", SHOWS)

    assert said.split() == [str(wheel / "issuebot" / "__init__.py"), "幸福里", "True", "True"]


def test_installed_program_makes_a_database(wheel: Path, tmp_path: Path):
    said = called(wheel, tmp_path, "-m", "issuebot", "migrate")

    assert said.count("applied ") == len(list((ROOT / "migrations").glob("*.sql")))
    assert (tmp_path / "here.db").exists()
    assert "up to date" in called(wheel, tmp_path, "-m", "issuebot", "migrate")
