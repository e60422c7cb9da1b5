"""The typefaces draw every letter that the names need."""

import pytest
from matplotlib.font_manager import fontManager
from matplotlib.ft2font import FT2Font

from dashboard.snapshot import fonts

ARMENIAN = "ԱԲԳԴԵԶԷԸԹԺԻԼԽԾԿՀՁՂՃՄՅՆՇՈՉՊՋՌՍՎՏՐՑՒՓՔՕՖաբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև՞՜՛"
AZERBAIJANI = "ÇƏĞIİÖŞÜçəğıiöşü"
RUSSIAN = "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя"
SIGNS = "–—…·©±“”’°²→"


@pytest.mark.parametrize("weight", fonts.FILES)
@pytest.mark.parametrize("letters", [ARMENIAN, AZERBAIJANI, RUSSIAN, SIGNS])
def test_each_letter_is_in_one_of_the_typefaces(weight: str, letters: str):
    paths = fontManager._find_fonts_by_props(fonts.font(8, weight))
    known = {code for path in paths for code in FT2Font(path).get_charmap()}

    assert [letter for letter in letters if ord(letter) not in known] == []


def test_lines_are_as_wide_as_asked_for_at_most():
    text = "Armenia–Azerbaijan border dispute " * 8

    lines = fonts.wrap(text, 300, 20, "bold")

    assert " ".join(lines) == text.strip()
    assert len(lines) > 3
    assert all(fonts.width(line, 20, "bold") <= 300 for line in lines)


def test_a_word_that_is_longer_than_a_line_is_broken():
    lines = fonts.wrap("Խ" * 90 + " end", 120, 12)

    assert "".join(lines).replace(" ", "") == "Խ" * 90 + "end"
    assert all(fonts.width(line, 12) <= 120 for line in lines)


def test_nothing_has_no_lines():
    assert fonts.wrap("  ", 100, 10) == []
