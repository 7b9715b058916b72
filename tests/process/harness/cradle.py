"""The process that the program's processes are born of; see `nursery.py`.

Each order that comes is answered by the number of the child and, in the end, by its exit status.
"""

import gc
import json
import os
import signal
import socket
import sys
import time
from functools import partial
from pathlib import Path
from tempfile import TemporaryFile
from typing import Any

import psycopg_pool  # noqa: F401 imported for the children

from issuebot import __main__, app, loops  # noqa: F401 imported for the children
from issuebot.store.engine import migrations, postgres, sqlite  # noqa: F401 imported for the children
from issuebot.telegram.outgoing import limits, sender  # noqa: F401 imported for the children
from tests.domain.districts import sample
from tests.process.harness.shift import Shift
from tests.splitting import split_all

Order = dict[str, Any]
LONGEST = 2**18  # bytes of an order


def main() -> None:
    orders = socket.socket(fileno=int(sys.argv[1]))
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for those who tell
    split_all()
    loops.make_tables(sample())  # each child would make them anew, which takes a second each time
    gc.freeze()  # a child that looks among all we imported for garbage copies all of it, at its end at the latest
    while True:
        order, descriptors, *_ = socket.recv_fds(orders, LONGEST, 3)
        if not order:
            return
        if os.fork() == 0:
            orders.close()
            _tell(json.loads(order), *descriptors)
            return
        for descriptor in descriptors:
            os.close(descriptor)


def _tell(order: Order, output: int, errors: int, word: int) -> None:
    """One process stays to tell of the child."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    number = os.fork()
    if number == 0:
        os.close(word)
        _live(order, output, errors)
        return
    os.close(output)
    os.close(errors)
    os.write(word, b"%d\n" % number)
    os.write(word, b"%d\n" % os.waitstatus_to_exitcode(os.waitpid(number, 0)[1]))
    os._exit(0)


def _live(order: Order, output: int, errors: int) -> None:
    with TemporaryFile() as told:
        told.write(order["told"].encode())
        told.seek(0)
        for descriptor, ours in enumerate((told.fileno(), output, errors)):
            os.dup2(ours, descriptor)
    os.close(output)
    os.close(errors)
    os.chdir(order["folder"])
    if order["fresh"]:
        os.execve(sys.executable, [sys.executable, "-m", "issuebot", *order["words"]], order["env"])  # noqa: S606 what it is for
    os.environ.clear()
    os.environ.update(order["env"])
    sys.argv[1:] = order["words"]
    if order["ahead"]:
        right = time.time
        time.time = lambda: right() + order["ahead"]
    if order["unlimited"]:
        free = limits.UNLIMITED
        limits.Limits = partial(limits.Limits, overall=free, private=free, group=free)  # type: ignore[assignment, misc]  # made like the class
    if order["clock"]:
        time.time = Shift(Path(order["clock"])).clock()
    __main__.main()


if __name__ == "__main__":
    main()
