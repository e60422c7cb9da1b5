"""The command: one JSON object an article, one line for each bad input."""

import json
from pathlib import Path

import pytest

from geodata import store
from geodata.ingest.__main__ import main

KEYS = {
    "start", "end", "place", "lat", "lon", "precision", "type", "initiator", "claimant", "stance",
    "killed", "wounded", "captured", "quote", "confidence",
}  # fmt: skip


@pytest.fixture
def article(tmp_path: Path) -> str:
    path = tmp_path / "article.txt"
    path.write_text(
        "title: Fire at Sotk\npublisher: The Paper\npublished: 2022-06-15\n\n"
        "Azerbaijani troops shelled Sotk on Tuesday, Armenia said; two soldiers were wounded.",
        encoding="utf-8",
    )
    return str(path)


@pytest.fixture
def undated(tmp_path: Path) -> str:
    path = tmp_path / "undated.txt"
    path.write_text("Azerbaijani troops shelled Sotk on Tuesday, Armenia said.", encoding="utf-8")
    return str(path)


def test_each_article_is_one_line_of_json(article, capsys):
    assert main(["--json", article, article]) == 0

    lines = capsys.readouterr().out.splitlines()
    assert [json.loads(line)["article"] for line in lines] == [article, article]
    (event,) = json.loads(lines[0])["events"]
    assert event.keys() >= KEYS
    assert (event["start"], event["place"], event["wounded"]) == ("2022-06-14", "Sotk", 2)
    assert event["killed"] is None


def test_without_json_the_objects_are_laid_out_for_people(article, capsys):
    main([article])

    assert json.loads(capsys.readouterr().out)["events"][0]["place"] == "Sotk"


def test_a_bad_input_gets_one_line_and_the_others_go_through(article, capsys):
    assert main(["--json", "no-such-file.txt", article, "ftp://paper.example/a"]) == 1

    printed = capsys.readouterr()
    assert len(printed.out.splitlines()) == 1
    assert len(printed.err.splitlines()) == 2
    assert printed.err.startswith("no-such-file.txt: expected ")


def test_a_missing_day_is_told_and_left_open(undated, capsys):
    main(["--json", undated])

    printed = capsys.readouterr()
    assert json.loads(printed.out)["events"][0]["start"] is None
    assert "Pass --published" in printed.err


def test_the_day_of_publication_may_be_passed(undated, capsys):
    main(["--json", "--published", "2022-06-15", undated])

    printed = capsys.readouterr()
    assert json.loads(printed.out)["events"][0]["start"] == "2022-06-14"
    assert printed.err == ""


def test_a_wrong_day_is_refused(article):
    with pytest.raises(SystemExit) as caught:
        main(["--published", "soon", article])

    assert caught.value.code == 2


def test_what_is_added_waits_for_review(article, capsys, tmp_path, monkeypatch):
    url = f"sqlite:///{tmp_path / 'store.sqlite'}"
    monkeypatch.setenv("DATABASE_URL", url)

    assert main(["--json", "--add", article]) == 0

    found = json.loads(capsys.readouterr().out)["events"]
    waiting = store.queue(store.open_store(url))
    assert [entry.draft.place for entry in waiting] == [event["place"] for event in found]
    assert waiting


def test_an_article_that_cannot_be_kept_is_told(article, capsys, monkeypatch):
    monkeypatch.setenv("DATABASE_URL", "sqlite:////nowhere/at/all/store.sqlite")

    assert main(["--json", "--add", article]) == 1

    assert "store" in capsys.readouterr().err
