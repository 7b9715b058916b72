"""Where the migrations are."""

from pathlib import Path

BESIDE_US = Path(__file__).parents[3] / "migrations"
INSTALLED = Path(__file__).parents[2] / "migrations"


def folder_of_migrations() -> Path:
    """A checkout has them at its top level, an installed package inside itself."""
    return BESIDE_US if BESIDE_US.is_dir() else INSTALLED
