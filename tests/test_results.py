"""What commands write is there whole, or what was there before is there still."""

import os
import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest

from issuebot.cli import results
from issuebot.start import CannotStart
from issuebot.store.engine.database import DatabaseUnusable
from issuebot.store.engine.migrations import migrate


def test_file_takes_the_place_of_an_older_one(tmp_path: Path):
    file = tmp_path / "duties.csv"
    file.write_text("old")

    results.put(file, b"new", private=True)

    assert (file.read_text(), file.stat().st_mode & 0o777) == ("new", 0o600)
    assert [one.name for one in tmp_path.iterdir()] == ["duties.csv"]


def test_full_disk_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    file = tmp_path / "poster.png"
    file.write_text("old")
    monkeypatch.setattr(os, "fdopen", lambda *_: open("/dev/full", "wb", buffering=0))  # noqa: PTH123, SIM115 as a full disk

    with pytest.raises(CannotStart, match=r"poster\.png could not be written \(No space left on device\); what was"):
        results.put(file, b"new")

    assert file.read_text() == "old"
    assert [one.name for one in tmp_path.iterdir()] == ["poster.png"]


def test_missing_folder_is_named(tmp_path: Path):
    with pytest.raises(CannotStart, match=r"nowhere is no folder; make it first"):
        results.put(tmp_path / "nowhere" / "a.pdf", b"")


def test_database_on_a_full_disk_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    (tmp_path / "issuebot.db").write_bytes(b"no database, as a file that could not be written to its end" * 20)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=0))

    with pytest.raises(DatabaseUnusable, match=r"issuebot\.db is full; make room on it"):
        migrate(f"sqlite:///{tmp_path / 'issuebot.db'}")
