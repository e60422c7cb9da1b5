"""Other ways to put incidents on a map in Streamlit, each given every advantage.

Points are plain circles on Leaflet's canvas, without popups; the table is kept in memory, and
only the columns that are drawn are read.
"""
