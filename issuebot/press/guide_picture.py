"""A picture of the guide as it is sent: `python -m issuebot.press.guide_picture` reads `{"picture"}`, in Base64,
in JSON and writes a JPEG.

Only its pixels go into it: no date, place or camera comes along. Turned upright, on white where it is transparent, the
first one of several.
"""

import json
import sys
from base64 import b64decode
from io import BytesIO

from PIL import Image, ImageOps

LARGEST = 60_000_000  # pixels
SIDE = 1280  # pixels: more than that Telegram makes smaller itself
LONGEST = 15  # times its breadth: core.telegram.org/bots/api#sendphoto allows 20
PAPER = (255, 255, 255)


def write_picture(content: bytes) -> bytes:
    """Raises what Pillow raises of what is no picture."""
    Image.MAX_IMAGE_PIXELS = LARGEST // 2  # Pillow warns at this many, and refuses twice as many
    with Image.open(BytesIO(content)) as opened:
        upright = ImageOps.exif_transpose(opened).convert("RGBA")
    upright.thumbnail((SIDE, SIDE), Image.Resampling.LANCZOS)
    wide, tall = (max(side, -(-max(upright.size) // LONGEST)) for side in upright.size)
    ground = Image.new("RGB", (wide, tall), PAPER)
    ground.paste(upright, ((wide - upright.width) // 2, (tall - upright.height) // 2), upright)
    output = BytesIO()
    ground.save(output, format="JPEG", quality=88)
    return output.getvalue()


def make_picture(given: str) -> bytes:
    return write_picture(b64decode(json.loads(given)["picture"]))


def main() -> None:
    sys.stdout.buffer.write(make_picture(sys.stdin.buffer.read().decode()))


if __name__ == "__main__":
    main()
