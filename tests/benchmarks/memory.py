"""The most memory that this process has had. `getrusage` counts what the one that started it had, too."""

from pathlib import Path


def peak_mb() -> int:
    status = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in status if line.startswith("VmHWM:")) >> 10
