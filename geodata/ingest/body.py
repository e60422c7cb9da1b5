"""The body of an answer, unpacked, and never more of it than is wanted."""

import zlib
from collections.abc import Iterator

import httpx

from geodata.ingest.refusal import refused, too_long

PACKED = ("gzip", "x-gzip", "deflate")
CURE = "Try again later, or paste the text."


def read(response: httpx.Response, name: str, limit: int) -> bytes:
    """Return the body of `response`, unpacked; `name` is what messages call it.

    Raises `ArticleError` if it is longer than `limit` bytes, packed or unpacked, or packed in
    another way than was asked for.
    """
    raw = _within(limit, response.iter_raw(), name)
    packing = response.headers.get("Content-Encoding", "").strip().lower()
    if packing in ("", "identity"):
        return b"".join(raw)
    if packing not in PACKED:
        raise refused(name, "gzip, deflate or no compression", packing, CURE)
    return b"".join(_within(limit, _unpacked(raw, name, limit), name))


def _within(limit: int, parts: Iterator[bytes], name: str) -> Iterator[bytes]:
    """Yield `parts` as long as they are not more than `limit` bytes together."""
    read = 0
    for part in parts:
        read += len(part)
        if read > limit:
            raise too_long(name, limit)
        yield part


def _unpacked(raw: Iterator[bytes], name: str, limit: int) -> Iterator[bytes]:
    """Yield `raw` unpacked, in parts of which none is longer than what is too long."""
    unpacker = zlib.decompressobj(wbits=zlib.MAX_WBITS | 32)  # gzip or zlib, as it begins
    try:
        for part in raw:
            yield unpacker.decompress(part, limit + 1)
    except zlib.error as error:
        raise refused(name, "compressed text", f"something else ({error})", CURE) from error
    if not unpacker.eof or unpacker.unused_data:
        raise refused(name, "compressed text with one end", "another length", CURE)
