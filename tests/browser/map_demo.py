"""A small page with the map alone, for the tests of the map engine."""

import os
from dataclasses import asdict
from datetime import date
from pathlib import Path

import pandas as pd
import streamlit as st

from dashboard import map as border_map
from dashboard.map import assets
from dashboard.map.addresses import publish
from geodata import incidents, positions, sources

DATA = Path(incidents.__file__).parent / "data"


@st.cache_resource
def dataset() -> tuple[border_map.MapDataset, pd.DataFrame, str]:
    frame = table()
    mask = border_map.encode_mask((frame["type"] == "shelling").to_numpy())
    return (
        border_map.publish(frame, lambda row: detail(frame, row)),
        frame,
        publish(mask, "application/octet-stream"),
    )


def table() -> pd.DataFrame:
    path = os.environ.get("GEODATA_INCIDENTS")
    frame = pd.read_parquet(path) if path else pd.read_csv(DATA / "incidents.csv", dtype=str)
    frame = frame.fillna("") if not path else frame
    end = frame["end"].where(frame["end"] != "", frame["start"])
    frame = frame.assign(
        start=frame["start"].astype("datetime64[s]"),
        end=end.astype("datetime64[s]"),
        lat=frame["lat"].astype("float64"),
        lon=frame["lon"].astype("float64"),
    )
    for name, words in incidents.CATEGORIES.items():
        frame[name] = pd.Categorical(frame[name], categories=words, ordered=True)
    frame = frame.sort_values(["start", "id"], ignore_index=True)
    return frame.assign(radius_m=incidents.radius_m(frame["location_precision"]))


def detail(frame: pd.DataFrame, row: int) -> dict[str, object]:
    incident = frame.iloc[row]
    return {
        "id": incident["id"],
        "title": f"{incident['type']} at {incident['place']}",
        "days": str(incident["start"].date()),
        "status": incident["status"],
        "summary": incident["summary"],
        "statements": [],
        "facts": [["Place", incident["place"]]],
        "casualties": [],
        "sources": [],
    }


@st.cache_resource
def posts() -> str:
    known, _ = sources.load(DATA / "sources.csv")
    records, _ = positions.load(DATA / "positions.csv", known)
    return publish(border_map.encode_positions(records, known), "application/json")


@st.fragment
def page() -> None:
    published, frame, mask = dataset()
    first = st.date_input("From", date(2021, 5, 12))
    last = st.date_input("To", date(2021, 5, 15))
    shells = st.checkbox("Only fire")
    selected = st.text_input("Selected")
    everything = st.checkbox("Everything")
    if everything:
        first, last = frame["start"].min().date(), frame["end"].max().date()
    steps = st.slider("Step", 0, 1000, 0)
    last = last - pd.Timedelta(days=steps)
    state = border_map.MapState(
        start=first,
        end=last,
        as_of=last,
        mask_url=mask if shells else None,
        layers=assets.layer_ids(),
        positions_url=posts(),
        selected=selected or None,
        theme=st.context.theme.type or "light",
    )
    found = border_map.show_map(published, state, key="map")
    st.json(asdict(found) if found else {})


st.set_page_config(layout="wide")
page()
