"""The frame of the application: its pages."""

from pathlib import Path

import streamlit as st

from dashboard import add_articles, data, explore, loading, method, review

st.set_page_config("Border dispute map", page_icon="🗺️", layout="wide")
st.html(Path(__file__).with_name("page.css"))
loading.show(data.loading())
data.refresh()
st.navigation(
    [
        st.Page(explore.page, title="Map", url_path="map", default=True),
        st.Page(add_articles.page, title="Add articles", url_path="add-articles"),
        st.Page(review.page, title="Review", url_path="review"),
        st.Page(method.page, title="Data and method", url_path="method"),
    ],
    position="top",
).run()
