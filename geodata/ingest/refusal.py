"""How an input that cannot be read is named and refused: one line, with the cure."""

from geodata.errors import ArticleError

MAX_BYTES = 5_000_000
"""How long an article may be, uncompressed: far longer than any."""
MAX_CHARACTERS = 150_000
"""How long the text of an article may be: that of a thick report. The worst of this length,
thousands of incidents in a row, keeps the reader busy for half a minute."""
NAME_LENGTH = 300
"""How many characters of an input's name a message repeats."""
FOUND_LENGTH = 160
"""How many characters of what was found a message repeats."""


def refused(name: str, expected: str, found: object, cure: str) -> ArticleError:
    """Return the error that names an input, what was expected, what was found, and the cure."""
    named, seen = one_line(name, NAME_LENGTH), one_line(found, FOUND_LENGTH).rstrip(".")
    return ArticleError(f"{named}: expected {expected}, found {seen}. {cure}")


def too_long(name: str, limit: int = MAX_BYTES) -> ArticleError:
    """Return the error for an input of more than `limit` bytes."""
    return refused(
        name, f"at most {limit:,} bytes", "more", "Cut it to the article, or paste its text."
    )


def limited(text: str, name: str) -> str:
    """Return the text of the article `name`; raises `ArticleError` if it is too long."""
    if len(text) <= MAX_CHARACTERS:
        return text
    expected = f"at most {MAX_CHARACTERS:,} characters of text"
    raise refused(name, expected, f"{len(text):,}", "Cut it to the article, or give it in parts.")


def one_line(text: object, length: int) -> str:
    """Return `text` on one line that can be printed anywhere, cut to `length` characters."""
    line = " ".join(str(text).split())
    printable = "".join(character if character.isprintable() else "�" for character in line)
    return printable if len(printable) <= length else f"{printable[: length - 1]}…"
