"""Accepting, merging, rejecting, and taking it back; with two reviewers at once."""

import threading
from collections.abc import Callable
from dataclasses import replace

import pytest

from geodata import store as stores
from geodata.errors import ConflictError, DataError, GeodataError, StoreError
from geodata.model import Claim
from geodata.store import Entry, Store
from tests.geodata.store.samples import ARTICLE, KNOWN, SUMMARY, queued, summarised

ANI, BABAK = "ani@example.org", "babak@example.org"

Decide = Callable[[Store, Entry], None]


def _accept(store: Store, seen: Entry) -> None:
    stores.accept(store, seen, KNOWN, ANI)


def _merge(store: Store, seen: Entry) -> None:
    stores.merge(store, seen, "2021-06-03-known", KNOWN, ANI)


def _reject(store: Store, seen: Entry) -> None:
    stores.reject(store, seen, ANI)


def _edit(store: Store, seen: Entry) -> None:
    stores.edit(store, seen, replace(seen.draft, place="Verishen"), ANI)


def test_an_accepted_candidate_becomes_an_incident_with_its_claim_and_source(store: Store):
    first, _ = queued(store)

    id_ = stores.accept(store, summarised(store, first), KNOWN, ANI)

    added = stores.additions(store)
    (row,) = added.incidents
    assert id_ == "2021-06-03-goris-shelling"
    assert (row["id"], row["sources"], row["summary"]) == (id_, "example-news-20210604", SUMMARY)
    assert (row["wounded"], row["killed_civilians"]) == ("1", "")
    assert added.claims == (
        Claim(id_, "Armenian Ministry of Defence", "asserts", SUMMARY, "example-news-20210604"),
    )
    assert added.sources["example-news-20210604"].url == ARTICLE.url
    assert stores.entry(store, first.id).state == "accepted"
    assert [entry.id for entry in stores.queue(store)] == [f"{first.article}-002"]


def test_a_candidate_without_a_summary_is_refused_as_every_row_would_be(store: Store):
    first, _ = queued(store)

    with pytest.raises(DataError, match="incident, summary: expected something"):
        stores.accept(store, first, KNOWN, ANI)

    assert stores.additions(store).incidents == ()
    assert stores.entry(store, first.id) == first


@pytest.mark.parametrize(
    ("cells", "message"),
    [
        ({"start": "3 June"}, "incident, start: expected a day"),
        ({"end": "2021-06-02"}, "incident, end: expected a day that is not before start"),
        ({"lat": ""}, "incident, lat: expected degrees north"),
        ({"lon": "12"}, "incident, lon: expected a point within"),
        ({"type": "earthquake"}, "incident, type: expected a type of incident"),
        ({"initiator": "Martians"}, "incident, initiator: expected actors"),
        ({"wounded": "several"}, "incident, wounded: expected a whole number"),
        ({"claimant": " "}, "claim, claimant: expected something"),
        ({"stance": ""}, "claim, stance: expected a stance"),
        (
            {"denied_by": " Armenian Ministry of Defence"},
            "claim, denied_by: expected somebody else than who says so",
        ),
    ],
)
def test_a_draft_with_a_wrong_cell_is_told_what_would_be_right(
    store: Store, cells: dict[str, str], message: str
):
    first, _ = queued(store)
    wrong = summarised(store, first, **cells)

    assert message in "\n".join(map(str, stores.problems(wrong, ARTICLE)))
    with pytest.raises(DataError, match=message):
        stores.accept(store, wrong, KNOWN, ANI)


def test_an_article_without_an_address_cannot_be_a_source(store: Store):
    first, _ = queued(store, replace(ARTICLE, url=""))

    with pytest.raises(DataError, match="article, url: expected an http or https address"):
        stores.accept(store, summarised(store, first), KNOWN, ANI)


def test_an_article_of_the_catalogue_is_cited_by_the_id_that_it_has(store: Store):
    first, _ = queued(store, replace(ARTICLE, url="https://old.example/"))

    stores.accept(store, summarised(store, first), KNOWN, ANI)

    added = stores.additions(store)
    assert added.incidents[0]["sources"] == "old-20200101"
    assert added.sources == {}


def test_two_incidents_alike_get_different_ids_and_share_their_source(store: Store):
    first, second = queued(store)
    cells = {"place": "Goris", "lat": "39.51", "lon": "46.34"}

    one = stores.accept(store, summarised(store, first), KNOWN, ANI)
    other = stores.accept(store, summarised(store, second, **cells), KNOWN, ANI)

    assert (one, other) == ("2021-06-03-goris-shelling", "2021-06-03-goris-shelling-2")
    assert len(stores.additions(store).sources) == 1


def test_a_candidate_can_become_a_claim_about_an_incident_of_the_catalogue(store: Store):
    _, second = queued(store)
    denial = summarised(store, second, statement="Calls the report untrue.")

    stores.merge(store, denial, "2021-06-03-known", KNOWN, BABAK)

    added = stores.additions(store)
    assert added.incidents == ()
    assert [(claim.incident_id, claim.stance, claim.statement) for claim in added.claims] == [
        ("2021-06-03-known", "denies", "Calls the report untrue.")
    ]
    assert stores.entry(store, second.id).state == "merged"


def test_a_candidate_can_become_a_claim_about_an_added_incident(store: Store):
    first, second = queued(store)
    id_ = stores.accept(store, summarised(store, first), KNOWN, ANI)

    stores.merge(store, summarised(store, second), id_, KNOWN, BABAK)

    assert [claim.incident_id for claim in stores.additions(store).claims] == [id_, id_]


@pytest.mark.parametrize(
    ("denial", "statement"), [("", "Denies it."), ("Calls it untrue.", "Calls it untrue.")]
)
@pytest.mark.parametrize("decide", [_accept, _merge])
def test_who_denies_an_incident_in_the_same_article_is_kept_beside_who_asserts_it(
    store: Store, decide: Decide, denial: str, statement: str
):
    first, _ = queued(store)

    decide(store, summarised(store, first, denied_by="Ministry in Baku", denial=denial))

    claims = stores.additions(store).claims
    assert [(claim.claimant, claim.stance, claim.statement) for claim in claims] == [
        ("Armenian Ministry of Defence", "asserts", SUMMARY),
        ("Ministry in Baku", "denies", statement),
    ]
    assert len({(claim.incident_id, claim.source) for claim in claims}) == 1


def test_nothing_becomes_a_claim_about_an_incident_that_is_not_there(store: Store):
    _, second = queued(store)

    with pytest.raises(StoreError, match="no incident '2021-06-03-gone' any more"):
        stores.merge(store, summarised(store, second), "2021-06-03-gone", KNOWN, ANI)


def test_a_rejected_candidate_leaves_the_queue_but_not_the_store(store: Store):
    first, second = queued(store)

    stores.reject(store, first, ANI)

    assert stores.queue(store) == (second,)
    assert [entry.id for entry in stores.queue(store, ("rejected",))] == [first.id]


@pytest.mark.parametrize("denied_by", ["", "Ministry in Baku"])
@pytest.mark.parametrize("decide", [_accept, _merge, _reject])
def test_a_decision_that_is_taken_back_leaves_the_candidate_as_it_was(
    store: Store, decide: Decide, denied_by: str
):
    first, _ = queued(store)
    before = summarised(store, first, denied_by=denied_by)
    decide(store, before)

    stores.undo(store, stores.last_decided(store), BABAK)

    now = stores.entry(store, first.id)
    assert replace(now, version=before.version) == before
    added = stores.additions(store)
    assert (added.incidents, added.claims, added.sources) == ((), (), {})
    assert stores.last_decided(store) is None


def test_the_decision_that_is_taken_back_is_the_last_that_still_stands(store: Store):
    first, second = queued(store)
    stores.reject(store, first, ANI)
    stores.reject(store, second, ANI)
    stores.undo(store, stores.last_decided(store), ANI)

    assert stores.last_decided(store).id == first.id


def test_an_incident_that_others_rest_on_is_not_taken_back(store: Store):
    first, second = queued(store)
    id_ = stores.accept(store, summarised(store, first), KNOWN, ANI)
    stores.merge(store, summarised(store, second), id_, KNOWN, ANI)

    with pytest.raises(StoreError, match=r"Other candidates \(1\) are claims"):
        stores.undo(store, stores.entry(store, first.id), ANI)

    assert len(stores.additions(store).claims) == 2


def test_there_is_nothing_to_take_back_from_a_waiting_candidate(store: Store):
    first, _ = queued(store)

    with pytest.raises(StoreError, match="Nothing has been decided"):
        stores.undo(store, first, ANI)


@pytest.mark.parametrize("slower", [_accept, _merge, _reject, _edit])
@pytest.mark.parametrize("faster", [_accept, _merge, _reject, _edit])
def test_the_slower_of_two_reviewers_is_told_who_was_faster(
    store: Store, faster: Decide, slower: Decide
):
    first, _ = queued(store)
    seen = summarised(store, first)
    faster(store, seen)
    after = (stores.entry(store, first.id), stores.additions(store))

    with pytest.raises(ConflictError, match=r"Somebody else was faster: ani@example\.org"):
        slower(store, replace(seen, draft=replace(seen.draft, place="Elsewhere")))

    assert (stores.entry(store, first.id), stores.additions(store)) == after


def test_of_many_reviewers_at_the_same_moment_one_decides_and_all_others_are_told(store: Store):
    first, _ = queued(store)
    seen = summarised(store, first)
    start, told = threading.Barrier(6), []

    def decide(who: str) -> None:
        start.wait()
        try:
            stores.accept(store, seen, KNOWN, who)
            told.append("done")
        except GeodataError as error:
            told.append(type(error).__name__)

    reviewers = [threading.Thread(target=decide, args=(f"reviewer {n}",)) for n in range(6)]
    for reviewer in reviewers:
        reviewer.start()
    for reviewer in reviewers:
        reviewer.join()

    assert sorted(told) == ["ConflictError"] * 5 + ["done"]
    assert len(stores.additions(store).incidents) == 1


def test_reviewers_of_different_candidates_do_not_lose_each_others_work(store: Store):
    seen = queued(store)
    reviewers = [
        threading.Thread(target=summarised, args=(store, entry), kwargs={"claimant": entry.id})
        for entry in seen
    ]
    for reviewer in reviewers:
        reviewer.start()
    for reviewer in reviewers:
        reviewer.join()

    assert [entry.draft.claimant for entry in stores.queue(store)] == [entry.id for entry in seen]
    assert [record.number for record in stores.history(store)] == [3, 2, 1]
