"""What is kept between runs and readers: the only cache of the application.

A session sees the catalogue as of one revision of the store while a run lasts: `refresh` takes
the newest one at the start of a run of the whole page; a run of a part of it, such as a step of
the slider, neither asks the store nor changes what rows mean.
"""

import os
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import streamlit as st

from dashboard import map as mapping
from dashboard import state
from dashboard.loading import Loading
from dashboard.routes import publish
from dashboard.snapshot import Request, picture
from geodata import bibliography as bibliographies
from geodata import catalogue, counts, select, vocabulary
from geodata import store as stores
from geodata.bibliography import Bibliography
from geodata.catalogue import Catalogue
from geodata.dossier import dossier
from geodata.errors import DataError, Problem, StoreError
from geodata.export import extract
from geodata.places import split
from geodata.select import Filters, Mask, Selection
from geodata.store import Store

REVISIONS = 4
"""How many states of the catalogue are kept; a session keeps the one that it sees."""


def _identity(known: Catalogue) -> tuple[str, int]:
    """Return what tells two catalogues of this process apart."""
    return stores.default_url(), known.revision


def store() -> Store:
    """Return the open store; make it if it is not there. Raises `StoreError`."""
    return _open(stores.default_url())


def refresh() -> None:
    """Let this session see the newest catalogue from now on."""
    try:
        state.pin(_newest())
    except DataError:
        state.pin(None)


def load() -> Catalogue:
    """Return the catalogue, or the map with the table that the environment names.

    Added incidents are joined, as of the revision that this session sees. Raises `DataError`
    if it cannot be had; the next call then tries again.
    """
    return state.pinned() or _newest()


def loaded() -> Catalogue:
    """Return the catalogue without what people added; raises as `load`."""
    try:
        return loading().result()
    except DataError:
        loading.clear()
        raise


@st.cache_resource(show_spinner=False)
def loading() -> Loading:
    """Return the catalogue that is being loaded, or was."""
    table = os.environ.get(catalogue.TABLE_VARIABLE)
    return Loading(Path(table) if table else None)


def dataset() -> mapping.MapDataset:
    """Return the incidents as the browser knows them."""
    known = load()
    published = _dataset(known)
    if not mapping.is_kept(published):
        _dataset.clear()
        published = _dataset(known)
    return published


def bibliography() -> Bibliography:
    """Return the sources that the incidents rest on."""
    return _bibliography(load())


@st.cache_data(show_spinner=False)
def positions_url() -> str:
    """Return the address of all positions with their sources."""
    known = load()
    content = mapping.encode_positions(known.positions, known.sources)
    return publish(content, "application/json")


def passing(filters: Filters) -> Mask:
    """Return which incidents pass the filters, whatever their day."""
    return _passing(filters, load())


def mask_url(filters: Filters) -> str | None:
    """Return the address of the mask that the filters make; None if they ask for nothing."""
    return _mask_url(filters, load()) if select.is_filtering(filters) else None


def monthly(filters: Filters) -> pd.DataFrame:
    """Return how many incidents pass the filters in each month, by family."""
    return _monthly(filters, load())


def occurring_actors() -> list[str]:
    """Return the actors that any incident names, in the order of the vocabulary."""
    return _occurring_actors(load())


def preview(selection: Selection, layers: tuple[str, ...], request: Request) -> bytes:
    """Return a small picture of a selection, as PNG."""
    return _preview(selection, layers, request, load())


def chosen_rows(selection: Selection) -> np.ndarray:
    """Return the rows of the incidents that a selection asks for."""
    mask = select.in_window(selection, load().incidents) & passing(selection.filters)
    return np.flatnonzero(mask)


@st.cache_resource(show_spinner=False)
def _open(url: str) -> Store:
    return stores.open_store(url)


def _newest() -> Catalogue:
    """Return the catalogue with what is in the store; without it if it cannot be read."""
    known = loaded()
    if not stores.is_there():
        return known
    try:
        url = stores.default_url()
        return _joined(url, stores.revision(_open(url)))
    except StoreError as error:
        problem = Problem("store", 0, "", "a store that can be read", str(error))
        return replace(known, problems=(*known.problems, problem))


@st.cache_resource(show_spinner=False, max_entries=REVISIONS)
def _joined(url: str, revision: int) -> Catalogue:  # noqa: ARG001 (a key of the cache)
    """Return the catalogue as of `revision` or, if the store was faster, a newer one."""
    return catalogue.join(loaded(), stores.additions(_open(url)))


@st.cache_resource(show_spinner=False, max_entries=REVISIONS, hash_funcs={Catalogue: _identity})
def _dataset(known: Catalogue) -> mapping.MapDataset:
    return mapping.publish(known.incidents, _details_in(known))


@st.cache_data(show_spinner=False, max_entries=64, hash_funcs={Catalogue: _identity})
def _passing(filters: Filters, known: Catalogue) -> Mask:
    return select.passing(filters, known.incidents, known.gazetteer)


@st.cache_data(show_spinner=False, max_entries=64, hash_funcs={Catalogue: _identity})
def _mask_url(filters: Filters, known: Catalogue) -> str:
    mask = _passing(filters, known)
    return publish(mapping.encode_mask(mask), "application/octet-stream")


@st.cache_resource(show_spinner=False, max_entries=REVISIONS, hash_funcs={Catalogue: _identity})
def _bibliography(known: Catalogue) -> Bibliography:
    return bibliographies.bibliography(known.incidents, known.claims, known.sources)


@st.cache_data(show_spinner=False, max_entries=64, hash_funcs={Catalogue: _identity})
def _monthly(filters: Filters, known: Catalogue) -> pd.DataFrame:
    return counts.by_month(known.incidents, _passing(filters, known))


@st.cache_data(show_spinner=False, max_entries=REVISIONS, hash_funcs={Catalogue: _identity})
def _occurring_actors(known: Catalogue) -> list[str]:
    incidents = known.incidents
    cells = {*incidents["initiator"].unique(), *incidents["target"].unique()}
    named = {actor for cell in cells for actor in split(cell)}
    return [actor for actor in vocabulary.ACTORS if actor in named]


@st.cache_data(
    show_spinner="Drawing the picture …", max_entries=24, hash_funcs={Catalogue: _identity}
)
def _preview(
    selection: Selection, layers: tuple[str, ...], request: Request, known: Catalogue
) -> bytes:
    found = extract(known, selection, layers=layers, rows=chosen_rows(selection))
    return picture(found, request)


def _details_in(known: Catalogue) -> Callable[[int], dict[str, Any]]:
    """Return what gives a popup its contents; called while no run is under way."""
    return lambda row: asdict(dossier(known, row))
