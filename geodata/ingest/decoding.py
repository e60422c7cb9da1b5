"""Bytes → text: which encoding an article is in, and whether it is text at all."""

import codecs
import re

from charset_normalizer import from_bytes

from geodata.ingest.refusal import refused

BYTE_ORDER_MARKS = (  # the longer first: that of UTF-32 begins like that of UTF-16
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
SIGNATURES = (
    (b"%PDF-", "a PDF file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"PK\x03\x04", "an archive or office document"),
    (b"\x1f\x8b", "a compressed file"),
    (b"{\\rtf", "a rich text document"),
)
CHARSET = re.compile(
    r"ascii|utf-8|utf-16|utf-16-[bl]e|iso8859-\d+|cp125\d|cp8[56]\d|cp932|cp949|koi8-[rtu]"
    r"|mac-(cyrillic|roman)|gbk|gb2312|gb18030|big5|euc_(jp|kr)|shift_jis"
)
"""Names, as Python has them, of the encodings that a page may declare: no other codecs."""
META = re.compile(rb"""<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:.-]{1,40})""", re.IGNORECASE)
HEAD_LENGTH = 4096
"""How many bytes are searched for a declared encoding."""
SAMPLE_LENGTH = 50_000
"""How many bytes an encoding is guessed from."""
LAST_RESORT = "cp1252"
"""What the web has always taken for undeclared text."""
MOSTLY_LATIN = 0.1
"""Below this share of bytes beyond ASCII a text is in Latin letters, and a guess is worse."""


def decode(content: bytes, name: str, declared: str = "") -> str:
    """Return the text of `content`, called `name` in messages.

    The encoding is the one of a byte order mark, else UTF-8 if it fits (nothing else looks
    like it, whatever is declared), else the one that is `declared` or that the page declares,
    else a guess. Raises `ArticleError` if `content` is not text.
    """
    encoding = _marked(content) or _declared_wide(content, declared)
    if not encoding:
        _refuse_binary(content, name)
    candidates = [encoding, "utf-8", charset(declared), _declared_within(content)]
    for candidate in filter(None, candidates):
        try:
            return content.decode(candidate)
        except UnicodeDecodeError:
            continue
    return content.decode(_guessed(content), errors="replace")


def charset(declared: str) -> str:
    """Return Python's name of a declared encoding; empty if it is none that pages use."""
    try:
        found = codecs.lookup(declared.strip()).name
    except (LookupError, ValueError):
        return ""
    if found == "iso8859-1":  # browsers read it so, and authors mean it so
        return LAST_RESORT
    return found if CHARSET.fullmatch(found) else ""


def _marked(content: bytes) -> str:
    return next((name for mark, name in BYTE_ORDER_MARKS if content.startswith(mark)), "")


def _declared_wide(content: bytes, declared: str) -> str:
    wide = charset(declared)
    return wide if wide.startswith("utf-16") and b"\0" in content else ""


def _declared_within(content: bytes) -> str:
    match = META.search(content[:HEAD_LENGTH])
    found = charset(match[1].decode("ascii")) if match else ""
    return "" if found.startswith("utf-16") else found  # it could not have been read then


def _guessed(content: bytes) -> str:
    sample = content[:SAMPLE_LENGTH]
    beyond = sum(byte > 127 for byte in sample) / max(len(sample), 1)
    best = from_bytes(sample).best() if beyond >= MOSTLY_LATIN else None
    return (best and charset(best.encoding)) or LAST_RESORT


def _refuse_binary(content: bytes, name: str) -> None:
    kind = next((kind for mark, kind in SIGNATURES if content.startswith(mark)), "")
    if not kind and b"\0" in content:
        kind = "a binary file"
    if kind:
        raise refused(
            name, "text or a web page", kind, "Save the article as .txt or .html, or paste it."
        )
