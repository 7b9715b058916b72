"""The district in force: the newest file applied; what only older files name is retired, never deleted."""

from collections.abc import Mapping

from issuebot.domain.district import District, move_chat
from issuebot.domain.district_file import read_district
from issuebot.store import districts
from issuebot.store.database import Tx


def apply(tx: Tx, body: str, boundaries: Mapping[str, str], now: int) -> bool:
    """Make a validated file the district's; False when it is in force already."""
    if newest(tx) == (body, dict(boundaries)):
        return False
    districts.add_version(tx, body, dict(boundaries), now)
    return True


def newest(tx: Tx) -> tuple[str, dict[str, str]] | None:
    """The text of the file in force and of the boundary files it names."""
    return next(reversed(districts.versions(tx)), None)


def current(tx: Tx) -> District | None:
    """None before the first file was applied."""
    stamp = districts.stamp(tx)
    known: tuple[int, District | None] | None = tx.memo.get("district")
    if known is None or known[0] != stamp:
        known = (stamp, _fold(tx))
        tx.memo["district"] = known
    return known[1]


def move(tx: Tx, old: int, new: int) -> bool:
    """Telegram upgraded a group: the district and every row follow to the new id. True when this is news."""
    return districts.move_chat(tx, old, new)


def _fold(tx: Tx) -> District | None:
    district: District | None = None
    for body, boundaries in districts.versions(tx):
        newer = read_district(body, boundary=boundaries.__getitem__)
        district = newer.succeed(district) if district else newer
    if district:
        for old, new in districts.moves(tx).items():
            district = move_chat(district, old, new)
    return district
