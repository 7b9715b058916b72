"""What operators copy: it names settings that there are, files that there are, and is what its tools read."""

import re
import subprocess
from pathlib import Path
from shutil import which

import pytest

from issuebot.settings import Settings

ROOT = Path(__file__).parents[1]
COPIED = ["compose.yaml", "Dockerfile", "deploy/issuebot.service", "docs/deployment.md"]
COPIED += ["docs/deployment.zh-CN.md", "README.md", "README.zh-CN.md"]
UNIT = ROOT / "deploy" / "issuebot.service"


@pytest.mark.parametrize("name", COPIED)
def test_every_setting_named_is_one(name: str):
    named = set(re.findall(r"ISSUEBOT_(\w+)", (ROOT / name).read_text(encoding="utf-8")))

    assert {setting.lower() for setting in named} <= set(Settings.model_fields)


def test_image_is_made_of_files_that_are_sent():
    lines = (ROOT / "Dockerfile").read_text().splitlines()
    sent = set((ROOT / ".dockerignore").read_text().replace("!", "").splitlines())

    copied = {word for line in lines if re.match(r"COPY (?!--)", line) for word in line.split()[1:-1]}

    assert copied <= sent
    assert all((ROOT / name).exists() for name in copied)


def test_both_languages_tell_the_same_commands():
    """What is typed or copied, without the remarks beside it."""
    pages = [(ROOT / "docs" / name).read_text(encoding="utf-8") for name in ("deployment.md", "deployment.zh-CN.md")]

    english, chinese = (
        re.sub(r" +#.*", "", "".join(re.findall(r"```.*?```", re.sub("\n +", "\n", page), re.DOTALL))) for page in pages
    )

    assert chinese == english


@pytest.mark.skipif(not which("systemd-analyze"), reason="no systemd here")
def test_unit_is_what_systemd_reads(tmp_path: Path):
    unit = tmp_path / "issuebot.service"
    unit.write_text(re.sub("ExecStart=\\S+", "ExecStart=/usr/bin/env", UNIT.read_text()))

    verified = subprocess.run(["systemd-analyze", "verify", str(unit)], capture_output=True, text=True, check=False)

    assert (verified.returncode, [line for line in verified.stderr.splitlines() if "issuebot" in line]) == (0, [])


@pytest.mark.parametrize("compose", [["docker", "compose"], ["docker-compose"]])
@pytest.mark.parametrize("profile", [[], ["--profile", "postgres"]])
def test_compose_file_is_what_docker_reads(tmp_path: Path, compose: list[str], profile: list[str]):
    if not which(compose[0]) or subprocess.run([*compose, "version"], capture_output=True, check=False).returncode:
        pytest.skip("no such docker here")
    for name in ("compose.yaml", "settings.example.env"):
        (tmp_path / name.replace("settings.example", "")).write_text((ROOT / name).read_text())

    read = subprocess.run(
        [*compose, *profile, "config"], cwd=tmp_path, capture_output=True, text=True, check=True
    ).stdout

    assert "sqlite:///issuebot.db" in read
    assert ("postgres:17" in read) is (bool(profile) or compose == ["docker-compose"])  # the old one shows all profiles
