"""What the browser may fetch and only this process knows: published data, kept in memory."""

import gzip
import hashlib
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from threading import Lock
from typing import Any

CAPACITY = 256 * 2**20
"""Bytes of published content that are kept, least recently used dropped first."""
DATASETS = 32
"""Tables of incidents that are kept, oldest dropped first."""
WORTH_PACKING = 1_000
"""Content below this many bytes is sent as it is."""

Detail = Callable[[int], dict[str, Any]]
"""Gives all that a popup shows of the incident in a row; raises `IndexError` if there is none."""


@dataclass(frozen=True)
class Blob:
    """Content that never changes."""

    content: bytes
    """As the browser is to see it."""
    media_type: str
    """MIME type, for example `application/json`."""

    @cached_property
    def packed(self) -> bytes:
        """The content compressed with gzip, or the content itself if that is not smaller."""
        if len(self.content) < WORTH_PACKING:
            return self.content
        return min(gzip.compress(self.content, 5, mtime=0), self.content, key=len)


def digest(content: bytes) -> str:
    """Return the address of a content: it changes if, and only if, the content does."""
    return hashlib.sha256(content).hexdigest()[:24]


class Store:
    """Published blobs and datasets, safe to use from several threads."""

    def __init__(self, capacity: int = CAPACITY, datasets: int = DATASETS) -> None:
        self._capacity = capacity
        self._limit = datasets
        self._blobs: OrderedDict[str, Blob] = OrderedDict()
        self._datasets: OrderedDict[str, tuple[Blob, Detail]] = OrderedDict()
        self._lock = Lock()

    def add(self, blob: Blob) -> str:
        """Keep a blob and return its address; the same content is kept once."""
        address = digest(blob.media_type.encode() + blob.content)
        with self._lock:
            self._blobs.setdefault(address, blob)
            self._blobs.move_to_end(address)
            while self._size() > self._capacity and len(self._blobs) > 1:
                self._blobs.popitem(last=False)
        return address

    def get(self, address: str) -> Blob | None:
        """Return the blob at an address; None if it is unknown or was dropped."""
        with self._lock:
            if address in self._blobs:
                self._blobs.move_to_end(address)
            return self._blobs.get(address)

    def add_dataset(self, key: str, columns: Blob, detail: Detail) -> None:
        """Keep a table of incidents under `key`, replacing an older one."""
        with self._lock:
            self._datasets[key] = (columns, detail)
            self._datasets.move_to_end(key)
            while len(self._datasets) > self._limit:
                self._datasets.popitem(last=False)

    def dataset(self, key: str) -> tuple[Blob, Detail] | None:
        """Return the columns and the details of a dataset; None if it is unknown."""
        with self._lock:
            if key in self._datasets:
                self._datasets.move_to_end(key)
            return self._datasets.get(key)

    def _size(self) -> int:
        return sum(len(blob.content) for blob in self._blobs.values())
