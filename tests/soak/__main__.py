"""`python -m tests.soak --engine sqlite --minutes 10 --seed 1`: every fault there is, mixed; exit 1 over harm."""

import argparse
import asyncio
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.soak.storm import soak

ENGINES = ("sqlite", "postgres")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--engine", choices=ENGINES, action="append", help="both, if none is named")
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, help="where database and log stay, to be looked at")
    given = parser.parse_args()
    harmed = False
    for name in given.engine or ENGINES:
        with TemporaryDirectory(prefix="issuebot-soak-") as folder:
            place = (given.keep / name).resolve() if given.keep else Path(folder)
            place.mkdir(parents=True, exist_ok=not given.keep)
            account = asyncio.run(soak(name, place, seconds=given.minutes * 60, seed=given.seed))
        print(f"\n{name}, seed {given.seed}\n{account.table()}", flush=True)  # noqa: T201 what it is for
        harmed |= bool(account.done)
    sys.exit(int(harmed))


if __name__ == "__main__":
    main()
