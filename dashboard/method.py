"""Data and method: where everything comes from, what is missing, and the rules it follows."""

import pandas as pd
import streamlit as st

from dashboard import data, markdown
from geodata import vocabulary, wording
from geodata.catalogue import Catalogue
from geodata.errors import DataError
from geodata.model import Layer

ABOUT = """
This map shows what was reported along the Armenia–Azerbaijan border and in and around
Nagorno-Karabakh from July 2020 on. It starts from a press report of 15 May 2021: half a
year after the war of 2020, Armenia said that Azerbaijani troops had crossed into Syunik
and not left as promised, and asked Russia for help; Azerbaijan said that its border
guards were taking up positions on its own side.
"""

RULES = """
- **Every point has a source and every claim a claimant.** What only one side reports is
  drawn hollow and called a claim; what the sides contradict is marked as disputed.
- **The same words for both sides.** Summaries leave out loaded terms unless the term
  itself is the claim. The reported actor is the one named by the side that reported; that
  is not a finding of guilt.
- **Uncertainty is drawn.** Each point has a radius that follows from how well its place is
  known. Distances are rounded to it. Nothing known only to a district, a province or a
  country is drawn as a plain dot.
- **De jure and de facto apart.** The country layer follows internationally recognised
  borders (for Nagorno-Karabakh: UN General Assembly resolution 62/243). Who controlled what is a
  separate, dated layer.
- **The border between the two states is dashed**, because it is not delimited, except
  for the sections of the protocol of 15 May 2024.
- **Names:** the name used by the state of the recognised territory comes first, the others
  follow. Armenian, Azerbaijani and Russian spellings are from general knowledge and
  unchecked.
- **Enclaves** of both states carry one and the same symbol.
"""

GAPS = """
- Reports cover a conflict unevenly: both ministries report fire by the other side almost
  daily in some months and hardly in others. Numbers of reports are not numbers of events.
- Casualty figures are those of the cited sources at the time and were often revised.
  They overlap between rows and are never added up here. Blank means not reported.
- Azerbaijani civilian losses other than by mines, January to April 2021, April to July
  2022 and the second halves of 2024 and 2025 are thin. There is nothing after mid-March 2026.
- Of the Russian observation posts only some are located; rows for whole districts stand
  for the rest. Most end dates of single posts are approximate.
- Positions inside Armenia taken since May 2021: claims range from about 40 to 215 km² and
  no open geometry exists, so only dated points are shown and no area.
- Relief, a road network and administrative lines better than about 1 km are not in the
  map. Many addresses of sources are mirrors or relays of the original article.
"""


def page() -> None:
    """Draw the page on data and method."""
    st.title("Data and method", anchor=False)
    try:
        catalogue = data.load()
    except DataError as error:
        st.error(f"The data cannot be shown. {markdown.escape(str(error))}")
        return
    st.markdown(ABOUT)
    st.info(wording.DISCLAIMER)
    st.header("Rules", anchor="rules")
    st.markdown(RULES)
    _layers(catalogue)
    _tables(catalogue)
    _rejected(catalogue)
    _vocabularies()
    st.header("Known gaps", anchor="gaps")
    st.markdown(GAPS)
    _licences()


def _layers(catalogue: Catalogue) -> None:
    st.header("Layers", anchor="layers")
    st.dataframe(
        pd.DataFrame([_layer_row(layer) for layer in catalogue.layers.values()]),
        hide_index=True,
        column_config={"About the source": st.column_config.LinkColumn()},
        alt="All layers with source, dates, accuracy and licence",
    )
    for layer in catalogue.layers.values():
        with st.expander(f"{layer.title} · {vocabulary.LAYER_STATUSES[layer.status].label}"):
            st.markdown(f"{markdown.escape(layer.asserts)}\n\n{markdown.escape(layer.method)}")
            st.caption(markdown.escape(layer.attribution))


def _layer_row(layer: Layer) -> dict[str, object]:
    return {
        "Layer": layer.title,
        "Status": vocabulary.LAYER_STATUSES[layer.status].label,
        "Valid": wording.validity(layer.valid_from, layer.valid_to)
        if layer.valid_from or layer.valid_to
        else "always",
        "Area, km²": layer.area_km2,
        "Published area": layer.published_km2,
        "Lines good to, m": layer.accuracy_m,
        "Publisher": layer.publisher,
        "Licence": layer.licence,
        "About the source": layer.url,
    }


def _tables(catalogue: Catalogue) -> None:
    st.header("Tables", anchor="tables")
    claims = sum(len(said) for said in catalogue.claims.values())
    rows = {
        "incidents": (len(catalogue.incidents), "one incident or place-bound fact"),
        "claims": (claims, "who asserts, denies or qualifies what"),
        "sources": (len(catalogue.sources), "one article that is cited and was seen"),
        "positions": (len(catalogue.positions), "one base, post or centre with its dates"),
        "places": (len(catalogue.gazetteer.places), "one place with its names and coordinates"),
    }
    st.dataframe(
        pd.DataFrame(
            [{"Table": name, "Rows": n, "One row is": what} for name, (n, what) in rows.items()]
        ),
        hide_index=True,
        alt="All tables with their number of rows",
    )
    with st.expander("Places and what each point was checked against"):
        st.dataframe(pd.DataFrame(catalogue.gazetteer.places), hide_index=True, alt="The gazetteer")


def _rejected(catalogue: Catalogue) -> None:
    st.header("Rows set aside", anchor="rejected")
    problems = catalogue.problems
    if not problems:
        st.success("Every row of every table passed its checks.")
        return
    st.warning(
        f"{wording.count(len(problems), 'problem')} found. These rows are not on the map. "
        "Mend them in the file and restart."
    )
    st.dataframe(pd.DataFrame(problems), hide_index=True, alt="Problems by file and line")


def _vocabularies() -> None:
    st.header("Vocabularies", anchor="vocabularies")
    for title, terms in (
        ("Types of incident", vocabulary.INCIDENT_TYPES),
        ("Who agrees", vocabulary.STATUSES),
        ("Precision of a place", vocabulary.PRECISIONS),
        ("Stances of claims", vocabulary.STANCES),
        ("Kinds of position", vocabulary.POSITION_KINDS),
        ("Status of a layer", vocabulary.LAYER_STATUSES),
    ):
        with st.expander(title):
            st.markdown("\n".join(f"- **{term.label}**: {term.meaning}" for term in terms.values()))


def _licences() -> None:
    st.header("Licences", anchor="licences")
    st.markdown(
        "Boundary layers made from OpenStreetMap: ODbL 1.0, © OpenStreetMap contributors. "
        "Administrative lines and the 1991 oblast: Natural Earth, public domain. Towns: "
        "GeoNames, CC BY 4.0. Our own tables of incidents, claims, positions and places: "
        "CC BY 4.0; coordinates checked against GeoNames. The program: MIT. "
        "Exports hold facts in our own words and citations; what a source does not allow to be "
        "passed on is left out of them and counted."
    )
