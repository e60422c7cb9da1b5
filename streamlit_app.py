"""Start of the application: `streamlit run`."""

import streamlit as st

from dashboard.routes import middleware, routes

app = st.App("dashboard/main.py", routes=routes, middleware=middleware)
