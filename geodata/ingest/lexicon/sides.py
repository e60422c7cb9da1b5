"""Names by which the sides of the conflict and of its observers are known."""

import re

SIDES: tuple[tuple[str, str], ...] = (
    (
        "Nagorno-Karabakh",
        r"Artsakh\w*|NKR|NKAO|Defen[cs]e Army|Nagorno[- ]Karabakh|Nagorny Karabakh|Karabakh|"
        r"Stepanakert|separatist\w*|breakaway|unrecogni[sz]ed|[Dd]e facto|Arayik Harutyunyan|"
        r"Arayik|Beglaryan|Bako Sahakyan|Gegham Stepanyan|Mayilyan|Shahramanyan|Ruben Vardanyan",
    ),
    (
        "Armenia",
        r"Armenia\w*|Yerevan|Pashinyan|Nikol|RA (?:Ministry|MoD|MOD|Armed)|Armenpress|"
        r"[A-Z]\w{2,}(?:yan|yants)",
    ),
    (
        "Azerbaijan",
        r"Azerbaijan\w*|Azeri\w*|Baku|(?:Ilham|President) Aliyev|(?<![a-z] )Aliyev|Nakh[ci]\w+van|"
        r"ANAMA|Azertac|Hajiyev|Hajizada|Bayramov|Hasanov|Dargahli|D[aə]rg[aə]hli|Eyvazov|"
        r"Abdullayeva|Suleymanov|Aliyeva|State Border Service|State Security Service",
    ),
    (
        "Russia",
        r"Russia\w*|Moscow|Kremlin|Putin|Lavrov|Peskov|Zakharova|Konashenkov|Shoigu|Muradov|Volkov|"
        r"Lentsov|Kosobokov|Zavalkin|[Pp]eace-?keep\w+|[Cc]ontingent|TASS sources",
    ),
    (
        "European Union",
        r"EU|EU's|European|Brussels|[Oo]bservers|EUMA|EUMCAP|Ritter|Borrell|Charles Michel|Klaar|"
        r"EU monitors",
    ),
    (
        "United States",
        r"United States|US|U\.S\.|American|Washington|State Department|Blinken|White House",
    ),
    ("Turkey", r"Turk(?!men)\w+|Türkiye|Ankara|Erdo[gğ]an|Akar|[CÇ]avu[sş]o[gğ]lu"),
    ("Iran", r"Iran\w*|Tehran|IRGC"),
    ("France", r"France|French|Paris|Macron|Élysée|Elysee"),
    ("Georgia", r"Georgia\w*|Tbilisi"),
    ("ICRC", r"Red Cross|ICRC"),
    ("OSCE", r"OSCE|Minsk Group|Kasprzyk"),
    ("United Nations", r"United Nations|UN|U\.N\.|UN Security Council"),
    ("CSTO", r"CSTO|Collective Security"),
    ("Azerbaijan", r"[A-Z]\w{2,}(?:yev|iyev|yeva|ov|ova|zad[aeə]h?|oglu|o[gğ]lu)"),
)
"""Sides in the order in which they are looked for at equal distance; the first name counts.

Names of people count by their endings where nothing better is known."""

NOT_NAMES = re.compile(
    r"\b(?:Ijevan|Turkmen\w*|Moskov|Kalashnikov|Molotov|Dragunov|Chekhov|Lermontov|Azatamartyan)\b"
)
"""Words that end like names of people."""

UNNAMED: tuple[tuple[str, str], ...] = (
    (
        "Armenia",
        r"[Nn]ational [Ss]ecurity [Ss]ervice|NSS|Human Rights Defender|Investigative Committee|"
        r"(?:[Pp]rime [Mm]inister|[Pp]remier)(?! of)",
    ),
    (
        "Azerbaijan",
        r"Mine Action Agency|[Mm]ine (?:[Aa]ction )?[Aa]gency|Commissioner for Human Rights|"
        r"Ombuds\w+ institute|Customs Committee|[Pp]resident(?!'s|ial| of)",
    ),
)
"""Bodies that only one side has, for texts that do not say of which country they are."""
