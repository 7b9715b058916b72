"""English addresses, as one expression: behind building 5, corner of Park Lane and Mill Street, opposite the school."""

import re

ENGLISH_BESIDE = (
    "(?:near|behind|outside|opposite|in front of|next to|at|by|beside|under|inside|in|corner of|junction of|between|on"
    "|across from|entrance (?:to|of)|(?:top|bottom|end|back|side|rear) of)"
)
ENGLISH_NUMBERED = "(?:building|block|bldg|flats|unit|gate|floor|tower|apartment|apt|flat|staircase|entrance|stairwell)"
ENGLISH_ROAD = "(?:road|street|lane|avenue|boulevard|rd|ave)"
# Endings that are words of every day as well: they end a name behind a number or a word of place.
SOFT_ROAD = "(?:close|court|crescent|drive|gardens|green|grove|hill|mews|parade|place|quay|row|terrace|walk|way)"
# "the road" names no place.
NO_NAME = (
    "(?:the|this|that|a|our|my|your|whole|main|across|of|on|in|no|blocked|busy|same|entire|half|and|or|down|up|off|near"
    "|along|at|by|cross|over|from|to|with|about|for|all|every|each|some|any|many|these|those|their|his|her|its|is|are|was"
    "|were|has|have|had|into|onto|through|under|behind|between|around|outside|inside|opposite|next|other|another|one|two"
    "|broken|dark|dirty|narrow|wet|flooded|wide|public|local|what|which|when|where|who|how|because|but|so|very|after"
    "|before|during|handle|handles|fix|fixes|clean|cleans|report|new|like|than|if|then|also|only|just|please)"
)
# A street light is a thing, and no street.
NO_THING = (
    r"(?!\s+(?:lights?|lamps?|lighting|lamp ?posts?|signs?|vendors?|cleaners?|cleaning|sweepers?|sweeping|food|dogs?"
    r"|cats?|parking|parties|party|sellers?|stalls?|works?|surface|repairs?|markings?|noise|furniture|market)\b)"
)
ENGLISH_LANDMARK = (
    "(?:school|underpass|subway|supermarket|market|shop|shops|hospital|clinic|surgery|bank|park|square|playground"
    "|play area|station|bus stop|bus shelter|car park|parking lot|lay-by|hotel|museum|garage|garages|bike shed|pharmacy"
    "|post office|library|bridge|footbridge|kindergarten|guard house|main gate|(?:leisure|community|health|garden)"
    " cent(?:re|er)|war memorial|church|pub|cafe|bakery|marina|allotments|roundabout|crossroads|cemetery|village hall"
    "|town hall|towpath|alley|footpath)"
)
_NUMBERED = rf"{ENGLISH_NUMBERED}(?:\s*(?:no\.?|number|#)?\s*\d{{1,4}}[a-z]?(?:\s?(?:-|to)\s?\d{{1,4}})?|\s+[a-h])\b"
STREET = rf"\b(?!{NO_NAME}\b)[a-z]{{3,}}\s+{ENGLISH_ROAD}\b{NO_THING}"
_SOFT = (
    r"(?:\b\d{1,4}[a-z]?\s+|\b(?:on|in|along|outside|near|behind|opposite|at)\s+)"
    rf"(?!{NO_NAME}\b)[a-z]{{3,}}\s+{SOFT_ROAD}\b"
)
ENGLISH = re.compile(
    r"(?=[a-z\d])(?:"  # quick where nothing begins
    rf"(?:\b{ENGLISH_BESIDE}\s+)?(?:the\s+|our\s+|my\s+)?(?:"
    rf"\b{_NUMBERED}(?:(?:,|\s+of|\s+in)?\s+{_NUMBERED})?"
    rf"|\b(?:\d{{1,2}}(?:st|nd|rd|th)|first|second|third|fourth|fifth|ground|top)\s+floor\b(?:(?:,|\s+of|\s+in)?\s+{_NUMBERED})?"
    rf"|\b(?:number\s+)?(?:\d{{1,4}}\s+)?{STREET}(?:\s+and\s+{STREET})?"
    rf"|\b(?:north|south|east|west|main|front|back|rear)\s+(?:gate|entrance)\b"
    rf"(?:\s+(?:of|to)\s+(?:the\s+)?(?:[a-z]+\s+)?{ENGLISH_LANDMARK}\b)?)"
    rf"|\b{ENGLISH_BESIDE}\s+(?:the\s+|our\s+|a\s+)?(?:[a-z]+\s+)?{ENGLISH_LANDMARK}\b|{_SOFT}"
    # A thing with a place behind it, and no place without: the underpass near the station.
    rf"|(?P<thing>\b(?!park\b)(?:railway\s+)?{ENGLISH_LANDMARK}(?=\s+(?:{ENGLISH_BESIDE}|over|off)\s)))"
)
# The name of a place, as English writes it: behind the Red Lion, in Victoria Park, outside the Co-op on High Street.
_PLACED = (
    "(?i:near|behind|outside|opposite|in front of|next to|beside|under|inside|across from|along|by|at|in|on|over|off"
    "|above|past|down|up|between|entrance (?:to|of)|(?:top|bottom|end|back|corner|side) of)"
)
_NO_PLACE = (
    r"(?:I|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember"
    r"|October|Christmas|Easter|New Year|Spring Festival|English|Chinese|Telegram|WhatsApp|WeChat|Facebook)\b"
)
_WORD = r"[A-Z][\w'’-]*"
PROPER = re.compile(
    rf"\b{_PLACED}\s+(?:the\s+)?(?!{_NO_PLACE})(?:St\.?\s+)?{_WORD}(?:\s+(?:(?:of|and|on|&)\s+(?:the\s+)?)?{_WORD}){{0,3}}"
)
# A name that tells by its ending what it is, without a word before it: St Helen's Road, 12 Maple House.
TITLED = re.compile(
    rf"(?:\b\d{{1,4}}[a-z]?\s+)?\b(?!(?i:{NO_NAME})\b)(?:St\.?\s+)?(?:{_WORD}\s+){{1,3}}(?:Road|Street|Lane|Avenue|Boulevard|Rd|Ave"
    r"|Close|Court|Crescent|Drive|Gardens|Green|Grove|Hill|House|Mews|Parade|Park|Place|Quay|Row|Terrace|Walk|Way|Bridge"
    r"|School|Library|Square|Estate|Station|Church)\b"
)
JOINT = re.compile(r"[\s,/]*(?:(?:and|of|to|off|on|in|at|by|near|over)\s+)?(?:the\s+)?", re.IGNORECASE)
NAMED = re.compile(r"\d|\b(?:road|street|lane|avenue|boulevard|rd|ave)\b|\s(?!the|our|my|a)[a-z]+\s+\w+$")
