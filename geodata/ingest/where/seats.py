"""Cities that stand for those who govern there."""

CAPITALS = frozenset(
    ("Yerevan", "Baku", "Moscow", "Ankara", "Tehran", "Tbilisi", "Washington", "Brussels",
     "Astana", "Vienna", "Prague", "Strasbourg", "Copenhagen", "Abu Dhabi", "Dushanbe", "Sochi",
     "Kazan", "Kars", "Igdir", "Tabriz", "Gyumri")
)  # fmt: skip
"""Cities far from the border: seats of governments and venues of talks, no place of fighting."""

SEATS = CAPITALS | {"Khankendi"}
"""Cities whose names stand for those who govern there."""
