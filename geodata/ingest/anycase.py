"""Patterns of words in any case: searched in small letters first, which is three times as quick."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

LETTERS = re.compile(r"\\.|\(\?P[<=]|[A-Z]")
"""Capitals of a pattern, beside its escapes and names of groups, which stay."""


@dataclass(frozen=True)
class AnyCase:
    """One pattern in two forms."""

    rough: re.Pattern[str]
    """Fits the text in small letters wherever `exact` fits the text as it is."""
    exact: re.Pattern[str]
    """Fits what is looked for."""

    def finditer(self, text: str, start: int, end: int) -> Iterator[re.Match[str]]:
        """Yield the matches in `text[start:end]`, as a pattern of `re` does."""
        first = self.rough.search(_in_small_letters(text), start, end)
        return self.exact.finditer(text, first.start(), end) if first else iter(())


def any_case(words: str) -> AnyCase:
    """Return the pattern of `words` in any case; what stands in `(?-i:…)` keeps its case."""
    rough = LETTERS.sub(_small, words).replace("(?-i:", "(?:").replace("(?i:", "(?:")
    return AnyCase(re.compile(rough), re.compile(words, re.IGNORECASE))


def _small(letters: re.Match[str]) -> str:
    found = letters.group()
    return found.lower() if len(found) == 1 else found


@lru_cache(maxsize=4)
def _in_small_letters(text: str) -> str:
    """Return a text of the same length; the dotted capital I alone would become two letters."""
    return text.replace("\u0130", "i").lower()
