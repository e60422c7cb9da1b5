"""What is kept for the browser: once, by content, and never without bound."""

import gzip

from hypothesis import given
from hypothesis import strategies as st

from dashboard.map.store import Blob, Store


def blob(content: bytes) -> Blob:
    return Blob(content, "application/octet-stream")


def test_the_same_content_has_the_same_address_and_another_type_another():
    store = Store()

    assert store.add(blob(b"a")) == store.add(blob(b"a"))
    assert store.add(blob(b"a")) != store.add(blob(b"b"))
    assert store.add(blob(b"a")) != store.add(Blob(b"a", "text/plain"))


def test_an_unknown_address_is_none():
    assert Store().get("nowhere") is None
    assert Store().dataset("nowhere") is None


def test_what_was_used_longest_ago_is_dropped_first():
    store = Store(capacity=10)
    first, second = store.add(blob(b"1234")), store.add(blob(b"5678"))
    store.get(first)
    store.add(blob(b"90ab"))

    assert store.get(first) is not None
    assert store.get(second) is None


@given(st.lists(st.binary(max_size=20), min_size=1), st.integers(1, 60))
def test_what_is_kept_never_exceeds_the_capacity_but_for_the_newest(
    contents: list[bytes], capacity: int
):
    store = Store(capacity)
    addresses = {store.add(blob(content)): content for content in contents}
    kept = [content for address, content in addresses.items() if store.get(address)]

    assert contents[-1] in kept
    assert len(kept) == 1 or sum(map(len, kept)) <= capacity


def test_only_so_many_tables_are_kept():
    store = Store(datasets=2)
    for key in "abc":
        store.add_dataset(key, blob(key.encode()), dict)

    assert store.dataset("a") is None
    assert store.dataset("c") is not None


def test_large_content_is_packed_once_and_small_or_dense_content_is_not():
    large, small = blob(b"ab" * 5_000), blob(b"ab")

    assert gzip.decompress(large.packed) == large.content
    assert large.packed is large.packed
    assert small.packed is small.content
