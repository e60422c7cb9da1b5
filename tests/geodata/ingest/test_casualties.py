"""Figures: killed, wounded and captured, in words and digits, by side."""

import pytest

from geodata.ingest import casualties
from geodata.ingest.tolls import total


@pytest.mark.parametrize(
    ("text", "killed", "wounded", "captured"),
    [
        ("Two servicemen were killed and fifteen wounded.", 2, 15, None),
        ("A soldier was shot dead.", 1, None, None),
        ("Another conscript was lightly wounded.", None, 1, None),
        ("Three of our soldiers were killed.", 3, None, None),
        ("The blast killed two men, wounding one soldier.", 2, 1, None),
        ("The strike left three dead and two wounded.", 3, 2, None),
        ("Two men received shrapnel wounds.", None, 2, None),
        ("Six Armenian servicemen were captured.", None, None, 6),
        ("Thirteen Armenians were taken prisoner.", None, None, 13),
        ("The police detained fourteen people.", None, None, 14),
        ("We lost three men there.", 3, None, None),
        ("Seven Azerbaijani and six Armenian soldiers were killed.", 13, None, None),
        ("A fifth serviceman has died.", 5, None, None),
        ("Both were killed.", 2, None, None),
        ("On October 28 an officer died.", 1, None, None),
        ("A forestry worker was killed and his son wounded.", 1, 1, None),
        ("Two hundred and seven were there, thirty-two soldiers died.", 32, None, None),
        ("No soldiers were killed.", None, None, None),
        ("There were no casualties.", None, None, None),
        ("1,200 soldiers were killed.", 1200, None, None),
        ("A gun battle left four Armenian and three Azerbaijani soldiers dead.", 7, None, None),
        ("Shelling claimed the lives of two servicemen and injured five.", 2, 5, None),
        ("Private Karen S. and Sergeant Arman Petrosyan were killed.", 2, None, None),
        ("A father and son were killed, a shepherd was grazed on the arm.", 2, 1, None),
        ("Five people, including a child, were injured.", None, 5, None),
        ("Four died, two of them children.", 4, None, None),
        ("Vusal Guliyev, 23, died; half a dozen villagers were hurt.", 1, 6, None),
        ("A 65-year-old farmer lost a leg to a 152 mm shell.", None, 1, None),
        ("A soldier who had been wounded on 18 August succumbed in hospital.", 1, None, None),
        ("The death toll has climbed to six.", 6, None, None),
        ("Its losses amounted to seven dead and ten wounded.", 7, 10, None),
        ("Azerbaijani soldiers killed two villagers.", 2, None, None),
        ("The bodies of two killed were handed over.", None, None, None),
        ("None of the soldiers was hurt, and five sheep were killed.", None, None, None),
        ("Aliyev was martyred; the other received treatment.", None, 1, None),
        ("A contract soldier bled to death there.", 1, None, None),
        ("Four servicemen won't be coming home.", 4, None, None),
        ("Seven bodies have been found so far.", 7, None, None),
        ("The fight left thirteen soldiers dead.", 13, None, None),
        ("Three were hit, two of them fatally.", 2, None, None),
        ("A soldier was killed along with his commander.", 2, None, None),
        ("The baker and his apprentice were killed.", 2, None, None),
        ("That takes to six the number of those killed.", 6, None, None),
        ("The number of soldiers killed has risen to four.", 4, None, None),
        ("Twenty people were killed. A volunteer was among the dead.", 20, None, None),
        ("Three soldiers escaped with scratches.", None, 3, None),
        ("Near Tegh, two soldiers were hurt.", None, 2, None),
        ("The driver has a bullet in his hip.", None, 1, None),
        ("An explosive device maimed a shepherd.", None, 1, None),
        ("Shells killed a couple and hurt eleven people.", 2, 11, None),
        ("Four soldiers were hurt. One of them, a father of two, was badly hurt.", None, 4, None),
        ("Three residents of a village who had been wounded are stable.", None, 3, None),
        ("At 11:40 he was struck in the neck.", None, 1, None),
        ("Two farm hands were abducted by soldiers.", None, None, 2),
        ("Police picked up a soldier.", None, None, 1),
        ("The guards captured two men, Aram Petrosyan and Karen Saroyan.", None, None, 2),
    ],
)
def test_figures_are_read(text, killed, wounded, captured):
    tolls = casualties.find(text, 0, len(text))

    assert total(tolls, "killed") == killed
    assert total(tolls, "wounded") == wounded
    assert total(tolls, "captured") == captured


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Two Armenian soldiers were killed.", "armenian"),
        ("Two Azerbaijani servicemen were killed.", "azerbaijani"),
        ("Two villagers were killed.", "civilian"),
        ("Two of its soldiers were killed.", "own"),
        ("Two soldiers were killed.", ""),
    ],
)
def test_the_words_tell_the_side(text, side):
    (toll,) = casualties.find(text, 0, len(text))

    assert toll.side == side


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Seven troops died: four Armenians and three Azerbaijanis.", (4, 3, None)),
        ("Armenia counted four dead, Azerbaijan three dead.", (4, 3, None)),
        ("Three Armenian soldiers were hit, and one died.", (1, None, None)),
        ("There is one killed on the Armenian side.", (1, None, None)),
        ("A villager stepped on a mine and he died.", (None, None, 1)),
        ("Three members of one family were killed.", (None, None, 3)),
        ("One died (a pensioner).", (None, None, 1)),
    ],
)
def test_the_dead_are_told_by_side(text, sides):
    tolls = casualties.find(text, 0, len(text))

    whose = ("armenian", "azerbaijani", "civilian")
    assert tuple(total(tolls, "killed", side) for side in whose) == sides
