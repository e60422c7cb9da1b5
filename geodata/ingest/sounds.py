"""Names by their sound: the many ways to spell one name in Latin letters, made one."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache

from geodata.model import Place
from geodata.places import Gazetteer, fold

LETTERS = str.maketrans(
    {"ç": "ch", "ş": "sh", "ğ": "gh", "x": "kh", "q": "k", "ə": "a", "ı": "i", "c": "j", "w": "v"}
)
"""Letters of the Azerbaijani alphabet in English spelling; a plain c is told from ch before."""

SOUNDS = (
    (re.compile(r"[\s'’ʼ-]+"), ""),
    (re.compile(r"tch|ch"), "ç"),
    (re.compile(r"dzh|dj|zh"), "j"),
    (re.compile(r"dz|ts|tz"), "z"),
    (re.compile(r"kh"), "h"),
    (re.compile(r"gh|k"), "g"),
    (re.compile(r"^y(?=e)"), ""),
    (re.compile(r"[eə]"), "a"),
    (re.compile(r"y"), "i"),
    (re.compile(r"o"), "u"),
    (re.compile(r"(.)\1+"), r"\1"),
)
"""What is spelled alike, in this order; the last one drops doubled letters."""

SHORTEST = 5
"""Letters below which too many words sound alike."""

NOT_NAMES = frozenset(("alice", "charter", "harmon", "kyrgyz", "kitchen", "seven", "shade"))
"""Words that sound like places and are none."""

NAME = re.compile(r"\b[^\W\d_a-z][\w'’ʼ]+(?:[ -][^\W\d_a-z][\w'’ʼ]+)?")
"""One or two words with capital letters."""

PERSON_BEFORE = re.compile(
    r"(?<![.!?\"“] )(?<!^)\b(?!The|In|On|At|Near|From|To|And|Mount|Lake|North|South|East|West|"
    r"Armenian?|Azerbaijani?|Nerkin|Verin)[A-Z]\w+\s$"
)
"""A word with a capital letter before a name, which makes it one of a person."""


@lru_cache(maxsize=20_000)
def sound(name: str) -> str:
    """Return `name` as it sounds: Kelbadjar, Kelbajar and Kəlbəcər are alike."""
    text = name.lower().replace("ch", "ç").translate(LETTERS)
    text = fold(text)
    for pattern, letter in SOUNDS:
        text = pattern.sub(letter, text)
    return text


def by_sound(gazetteer: Gazetteer) -> dict[str, list[Place]]:
    """Return the places of each sound that means one place only, or a town and its district."""
    found: defaultdict[str, list[Place]] = defaultdict(list)
    for place in gazetteer.places:
        own = re.sub(r"\s*\(.*\)$", "", place.name)
        for heard in {sound(name) for name in (own, *place.alt_names, *place.names_az)}:
            if len(heard) >= SHORTEST:
                found[heard].append(place)
    return {
        heard: places for heard, places in found.items() if len({p.admin1 for p in places}) == 1
    }


def heard_in(
    text: str, start: int, taken: Sequence[tuple[int, int]], known: dict[str, list[Place]]
) -> Iterator[tuple[int, int, list[Place]]]:
    """Yield where names in `text`, which begins at `start`, sound like known places.

    Stretches that are `taken` are left out.
    """
    for match in NAME.finditer(text):
        whole = (match.start(), match.end())
        words = re.split(r"[ -]", match.group())
        inner = match.end() - len(words[-1])
        parts = [whole, (match.start(), match.start() + len(words[0])), (inner, match.end())]
        for begin, end in parts[: 1 if len(words) == 1 else 3]:
            span = (start + begin, start + end)
            word = re.sub(r"['’]s$", "", text[begin:end])
            places = known.get(sound(word)) if word.lower() not in NOT_NAMES else None
            free = not any(a < span[1] and span[0] < b for a, b in taken)
            if places and free and not PERSON_BEFORE.search(text[max(begin - 30, 0) : begin]):
                yield *span, places
                break
