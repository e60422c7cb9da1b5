"""Whether what words tell of is said to have happened."""

from geodata.ingest.mood.aside import is_aside
from geodata.ingest.mood.courts import is_tried
from geodata.ingest.mood.denial import is_denied, is_negated
from geodata.ingest.mood.habits import is_counted, is_habit
from geodata.ingest.mood.irrealis import is_hypothetical, is_imagined
from geodata.ingest.mood.mishaps import is_exercise, is_mishap
from geodata.ingest.mood.strangers import is_of_strangers
from geodata.ingest.mood.wishes import is_to_come, is_wanted


def happened(
    text: str, clause: tuple[int, int], sentence: tuple[int, int], at: int, until: int
) -> bool:
    """Say whether what the words from offset `at` to `until` tell of is said to have happened.

    `clause` and `sentence` are the offsets of what stands around it.
    """
    whole, part = text[slice(*sentence)], text[slice(*clause)]
    before, words = text[clause[0] : at], text[at:until]
    return not (
        _is_question(whole)
        or is_exercise(whole)
        or is_habit(part)
        or is_denied(whole)
        or is_hypothetical(whole, before)
        or is_of_strangers(part)
        or is_mishap(part)
        or is_tried(text[sentence[0] : at])
        or is_negated(before, words)
        or is_aside(text, clause, at, until)
        or is_counted(before)
        or is_wanted(before)
        or is_to_come(before + words)
        or is_imagined(before + words)
    )


def _is_question(whole: str) -> bool:
    """Say whether a sentence asks."""
    return whole.rstrip().rstrip('"”').endswith("?")
