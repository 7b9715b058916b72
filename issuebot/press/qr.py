"""A link as a QR code, black on white: `python -m issuebot.press.qr` reads `{"link"}` in JSON and writes a PNG."""

import json
import sys
from io import BytesIO

QUIET = 4  # modules left white around it: ISO/IEC 18004, 9.1
LEAST = 800  # pixels of a side, so that a poster of it is sharp


def write_code(given: str) -> bytes:
    from segno import make_qr

    code, output = make_qr(json.loads(given)["link"]), BytesIO()
    side = code.symbol_size(border=QUIET)[0]
    code.save(output, kind="png", border=QUIET, scale=-(-LEAST // side))
    return output.getvalue()


def main() -> None:
    sys.stdout.buffer.write(write_code(sys.stdin.buffer.read().decode()))


if __name__ == "__main__":
    main()
