"""Start of one way: `BENCH_WAY=markers streamlit run tests/bench/ways/app.py`."""

import os

import streamlit as st

from dashboard.routes import middleware, routes

app = st.App(f"{os.environ['BENCH_WAY']}.py", routes=routes, middleware=middleware)
