"""Start of the demonstration page: `streamlit run tests/browser/map_demo_app.py`."""

import streamlit as st

from dashboard.routes import middleware, routes

app = st.App("map_demo.py", routes=routes, middleware=middleware)
