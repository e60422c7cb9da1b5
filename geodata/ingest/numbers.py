"""Numbers in words or digits."""

import calendar
import re

ONES = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
)  # fmt: skip
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
)  # fmt: skip
WORDS = {"both": 2, "a pair of": 2, "a couple of": 2, "a trio of": 3, "a dozen": 12,
         "half a dozen": 6, "two dozen": 24, "three dozen": 36, "a hundred": 100,
         "one hundred": 100, "two hundred": 200, "a single": 1}  # fmt: skip
"""Numbers of several words."""

NUMBER = (
    r"(?:"
    + "".join(rf"(?<!{month} )" for month in calendar.month_name[1:])
    + r"\b(?!(?:19|20)\d\d\b)(?<![\d:.,])(?:\d{1,3}(?:,\d{3})+|\d{1,4})(?![\d:.]\d|[-–]\w|%|mm|"
    r" ?km\b)|"
    + "|".join(WORDS)
    + r"|(?:an?|another) (?:"
    + "|".join(ORDINALS[1:])
    + r")(?! of\b)|(?:"
    + "|".join(TENS)
    + r")(?:-(?:"
    + "|".join(ONES[1:10])
    + r"))?|(?:another )?(?:"
    + "|".join(ONES[1:])
    + r")|an?|another)(?![\w-])"
)


def value(words: str) -> int:
    """Return the number that `words` name; an ordinal counts those before it too."""
    words = re.sub(r"\s+", " ", words.lower().replace(",", "").strip())
    if words.isdigit():
        return int(words)
    if words in WORDS:
        return WORDS[words]
    last = words.split()[-1]
    if last in ORDINALS:
        return ORDINALS.index(last) + 1
    if last in ("a", "an", "another"):
        return 1
    ten, _, one = last.partition("-")
    if ten in TENS:
        return (TENS.index(ten) + 2) * 10 + (ONES.index(one) if one else 0)
    return ONES.index(last) if last in ONES else 0


def is_ordinal(words: str) -> bool:
    """Say whether `words` are an ordinal: a fifth."""
    return words.lower().split()[-1:] != [] and words.lower().split()[-1] in ORDINALS
