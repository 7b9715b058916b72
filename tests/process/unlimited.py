"""Starts the program again and again, quickly, with limits that never say no.

Importing aiogram takes seconds; here it is done once. Each line read is the environment of one child, in JSON, and
starts it: a process of its own that can be killed. Its number is printed, and its exit status when it has ended.
"""

import json
import os
import sys
from functools import partial

import psycopg_pool  # noqa: F401 imported for the children

from issuebot import __main__, app  # noqa: F401
from issuebot.telegram import connection, limits, sender  # noqa: F401

free = limits.UNLIMITED
limits.Limits = partial(limits.Limits, overall=free, private=free, group=free)  # type: ignore[assignment, misc]  # made like the class


def main() -> None:
    for line in sys.stdin:
        number = os.fork()
        if number == 0:
            os.environ.update(json.loads(line))
            os.dup2(os.open(os.environ["LOG"], os.O_WRONLY | os.O_CREAT | os.O_APPEND), 2)
            sys.argv[1:] = ["run"]
            __main__.main()
        print(number, flush=True)  # noqa: T201 what the test reads
        print(os.waitstatus_to_exitcode(os.waitpid(number, 0)[1]), flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
