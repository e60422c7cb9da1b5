"""The desk: one article beside what it gave, each candidate with its form and its decisions."""

from collections.abc import Sequence
from dataclasses import replace

import streamlit as st

from dashboard import choice, deeds, drafting, form, markdown
from dashboard.candidate_map import candidate_map
from dashboard.quotes import article_text
from geodata import store as stores
from geodata import wording
from geodata.catalogue import Catalogue
from geodata.dossier import dated_title
from geodata.errors import Problem
from geodata.store import STATES, WAITING, Entry, StoredArticle

ARTICLE_LABELS = {
    "title": "Title of the article",
    "publisher": "Publisher of the article",
    "url": "Web address of the article",
    "language": "Language of the article (two letters)",
    "date": "Day of publication",
}
"""What the page calls what is known of an article."""


def desk(catalogue: Catalogue, about: StoredArticle, entries: Sequence[Entry]) -> None:
    """Draw an article and its candidates."""
    article = about.article
    st.subheader(markdown.escape(article.title or "Article without a title"), anchor=False)
    day = wording.day(article.published) if article.published else "no date"
    outlet = article.publisher or article.url or "publisher not known"
    st.caption(f"{markdown.link(outlet, article.url)} · {day}")
    if not entries:
        st.info("No incident was found in this article.")
    opened = choice.chooser(about.id, entries) if entries else None
    left, right = st.columns(2)
    with left:
        number = next((n for n, entry in enumerate(entries) if entry.id == opened), None)
        article_text(article.text, [entry.found.span for entry in entries], number)
        if entries:
            candidate_map(catalogue, entries, opened)
        _about(about)
    with right:
        for entry in entries:
            if entry.id == opened:
                _candidate(catalogue, about, entry)


def _candidate(catalogue: Catalogue, about: StoredArticle, entry: Entry) -> None:
    found = entry.found
    st.markdown(f"> {markdown.escape(found.quote)}")
    if found.denial and found.denial != found.quote:
        st.markdown(f"> {markdown.escape(found.denial)}")
    st.caption(f"{STATES[entry.state]} · how well the words fit: {found.confidence:.0%}")
    if entry.state != WAITING:
        _decided(entry)
        return
    drafting.fill(entry)
    form.place_picker(entry, catalogue.gazetteer)
    with st.form(drafting.key("form", entry)):
        form.incident_fields(entry)
        form.claim_fields(entry)
        _problems(entry, about)
        _decisions(catalogue, entry)


def _decided(entry: Entry) -> None:
    if entry.incident:
        st.markdown(f"It is part of the incident {markdown.escape(entry.incident)}.")
    st.button("Take this decision back", on_click=deeds.undo, args=(entry,))


def _problems(entry: Entry, about: StoredArticle) -> None:
    problems = stores.problems(replace(entry, draft=drafting.typed(entry)), about.article)
    if problems:
        told = "\n".join(f"- {_told(problem)}" for problem in problems)
        st.markdown(f"**Before it can be accepted:**\n\n{told}")


def _told(problem: Problem) -> str:
    """Return a problem in the words of the form."""
    labels = ARTICLE_LABELS if problem.file == "article" else drafting.LABELS
    label = labels.get(problem.field, problem.field)
    found = f", found {problem.found}" if problem.found else ""
    return markdown.escape(f"{label}: expected {problem.expected}{found}.")


def _decisions(catalogue: Catalogue, entry: Entry) -> None:
    with st.container(horizontal=True):
        st.form_submit_button(
            "Accept as a new incident", type="primary", on_click=deeds.accept, args=(entry,)
        )
        st.form_submit_button("Save", on_click=deeds.save, args=(entry,))
        st.form_submit_button("Reject", on_click=deeds.reject, args=(entry,))
    key = drafting.key("target_incident", entry)
    options = stores.around(entry, catalogue.incidents)
    near = catalogue.incidents.set_index("id").loc[options, ["start", "type", "place"]]
    if entry.found.incident in options:
        st.caption("The map has an incident that this seems to tell of again; it comes first.")
    st.selectbox(
        "Or: it tells of an incident that is on the map already",
        options,
        index=0 if entry.found.incident in options else None,
        key=key,
        format_func=lambda id_: dated_title(*near.loc[id_]),
        placeholder="Incidents near in time",
    )
    st.form_submit_button("Add as a claim about it", on_click=deeds.merge, args=(entry, key))


def _about(about: StoredArticle) -> None:
    article = about.article
    with st.expander("What is known of the article"), st.form(f"about:{about.id}:{about.version}"):
        words = [name for name in ARTICLE_LABELS if name != "date"]
        keys = {name: f"about:{name}:{about.id}:{about.version}" for name in words}
        for name in words:
            st.text_input(ARTICLE_LABELS[name], getattr(article, name), key=keys[name])
        published = f"about:published:{about.id}:{about.version}"
        st.date_input(ARTICLE_LABELS["date"], article.published, key=published, format="YYYY-MM-DD")
        st.form_submit_button(
            "Save what is known", on_click=_describe, args=(about, keys, published)
        )


def _describe(about: StoredArticle, keys: dict[str, str], published: str) -> None:
    values = {name: st.session_state[key].strip() for name, key in keys.items()}
    day = st.session_state[published]
    deeds.describe(about, replace(about.article, **values, published=day))
