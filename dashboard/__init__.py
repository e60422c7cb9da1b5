"""The Streamlit application: it draws what geodata decides and asks what to show."""
