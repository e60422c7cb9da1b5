"""Citations, read by a BibTeX parser and checked against the shape of CSL-JSON."""

import json

import bibtexparser
import jsonschema

from geodata.export import FORMATS, Extract

CSL = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["id", "type", "title"],
        "properties": {
            "id": {"type": "string", "minLength": 1},
            "type": {"enum": ["article-newspaper"]},
            "title": {"type": "string"},
            "URL": {"type": "string", "pattern": "^https?://"},
            "issued": {
                "type": "object",
                "required": ["date-parts"],
                "properties": {
                    "date-parts": {
                        "type": "array",
                        "items": {"type": "array", "items": {"type": "integer"}, "maxItems": 3},
                    }
                },
            },
        },
    },
}
"""The part of the CSL-JSON schema that is used here."""


def test_a_bibtex_parser_finds_every_source(may: Extract):
    library = bibtexparser.parse_string(FORMATS["bibtex"].write(may).decode())
    entries = {entry.key: entry for entry in library.entries}

    assert library.failed_blocks == []
    assert len(entries) == len(may.sources)
    for source in may.sources.values():
        fields = entries[source.id].fields_dict
        assert fields["url"].value == source.url
        assert ("date" in fields) == (source.date is not None)


def test_hostile_titles_stay_inside_their_braces(nasty: Extract):
    library = bibtexparser.parse_string(FORMATS["bibtex"].write(nasty).decode())

    assert library.failed_blocks == []
    assert len(library.entries) == len(nasty.sources)
    assert all(entry.fields_dict["url"].value.startswith("http") for entry in library.entries)


def test_csl_has_the_shape_that_reference_managers_read(may: Extract):
    items = json.loads(FORMATS["csl"].write(may))

    jsonschema.validate(items, CSL)
    assert [item["id"] for item in items] == list(may.sources)
    for item, source in zip(items, may.sources.values(), strict=True):
        assert item["title"] == source.title
        if source.date:
            assert item["issued"]["date-parts"] == [
                [source.date.year, source.date.month, source.date.day]
            ]
