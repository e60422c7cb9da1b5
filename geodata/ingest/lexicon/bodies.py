"""Words for the bodies that speak for a side, and the names of these bodies."""

BODIES: tuple[tuple[str, str], ...] = (
    (
        r"foreign (?:minist\w+|affairs)|ministry of foreign|\bMFA\b",
        "Ministry of Foreign Affairs of {}",
    ),
    (
        r"defen[cs]e (?:minist\w+|department|officials?|spokes\w+|authorit\w+|chief)|"
        r"minist\w+ of defen[cs]e|military (?:department|spokes\w+)|\bmod\b|general staff|"
        r"chief of staff|defen[cs]e army|\b(?:army|military)\b",
        "Ministry of Defence of {}",
    ),
    (r"deputy prime minister", "Deputy Prime Minister of {}"),
    (r"prime minister|premier|pashinyan", "Prime Minister of {}"),
    (r"border (?:service|guard|troops)", "State Border Service of {}"),
    (r"national security service|\bnss\b|security service", "National Security Service of {}"),
    (r"security council", "Security Council of {}"),
    (r"prosecut", "Prosecutor's Office of {}"),
    (r"customs", "State Customs Committee of {}"),
    (r"investigative committee|investigators?\b", "Investigative Committee of {}"),
    (
        r"interior minist\w+|minist\w+ of (?:the )?interior|internal affairs|\bpolice\b",
        "Ministry of Internal Affairs of {}",
    ),
    (r"emergenc|rescue service|\brescuers?\b", "Ministry of Emergency Situations of {}"),
    (r"health minist\w+|ministry of health", "Ministry of Health of {}"),
    (
        r"ombuds\w+|human rights (?:defender|commissioner)|rights defender|"
        r"commissioner for human rights",
        "Human Rights Defender of {}",
    ),
    (
        r"mine[- ](?:action|clearance|clearing) (?:agency|cent\w+)|mine action|mine agency|"
        r"\bdemining (?:agency|cent\w+)|\banama\b",
        "Mine Action Agency of {}",
    ),
    (r"commission on prisoners", "State Commission on Prisoners of War of {}"),
    (r"info(?:rmation)? ?cent(?:re|er)", "Information Centre of {}"),
    (r"president|ilham aliyev|putin", "President of {}"),
    (r"parliament|lawmaker|deputy speaker|\bmps?\b", "parliament of {}"),
    (
        r"mayor|governor|\bhead\b|leader|municipal\w*|administra\w+|council\w*|prefect|elder|"
        r"executive (?:power|authority)|provincial|regional|local (?:official|authorit)\w*",
        "local officials of {}",
    ),
    (
        r"residents?|villagers?|shepherd|farmer|inhabitant|shopkeeper|soldier|officer|teacher|"
        r"locals|eyewitness\w*|witness\w*|survivor|widow|mother|father|pensioner|driver|neighbour|"
        r"neighbor|herder|\bowner\b|priest|headm\w+|farmhand|passer-by|\bhe\b|\bshe\b",
        "residents of {}",
    ),
    (r"ministry", "Ministry of Defence of {}"),
)  # fmt: skip
"""Bodies by the words for them, and their names with the side's."""

WHOLE = {
    "Russia": "government of Russia", "European Union": "European Union", "ICRC": "ICRC",
    "OSCE": "OSCE", "United Nations": "United Nations", "CSTO": "CSTO",
    "Nagorno-Karabakh": "authorities of Nagorno-Karabakh",
}  # fmt: skip
"""Names of sides of which no body is named; the others are governments."""
