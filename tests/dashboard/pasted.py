"""An article to paste, invented for the tests; the reader finds two candidates in it."""

TEXT = (
    "Azerbaijani forces opened fire on an Armenian post near Goris on the evening of 3 June, the "
    "Armenian Ministry of Defence said. One soldier was wounded. "
    "On 2 June an Armenian shepherd was detained near Martuni."
)
PLACES = ["Goris", "Martuni"]
"""The second is left open: two towns have the name, so that it is on no map."""
PUBLISHED = "2021-06-04"
