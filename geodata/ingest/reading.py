"""An address, a file, an upload or pasted text → an article.

What an article says about itself is kept as plain text, whatever it looks like: nothing here
runs it, and whoever shows it escapes it.
"""

import re
from dataclasses import replace
from pathlib import Path

from geodata.ingest import decoding, fetch, plain, webpage
from geodata.ingest.fetch import HTML_TYPES, STRICT, Policy
from geodata.ingest.published import published
from geodata.ingest.refusal import MAX_BYTES, limited, refused, too_long
from geodata.model import Article

HTML_SUFFIXES = (".html", ".htm", ".xhtml")
ADDRESS = re.compile(r"\s*[a-z][a-z0-9+.-]+://", re.IGNORECASE)
MARKUP = re.compile(
    r"(?>\s|<\?xml[^>]*>|<!--.*?-->)*+<(!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
MARKUP_LENGTH = 1000
"""How many characters are looked at to tell a page from plain text."""
FOOTER = re.compile(r"(?im)^ *leave a (reply|comment) *$(?s:.*)")
"""What a blog puts below an article: the form for comments, and the comments."""


def read(source: str | Path, policy: Policy = STRICT) -> Article:
    """Return the article at a web address or in a file (.txt, .md, .html, .htm).

    Raises `ArticleError` if there is none. A program that takes addresses from strangers
    calls `read_address`, which opens no file.
    """
    if isinstance(source, str) and ADDRESS.match(source):
        return read_address(source, policy)
    return read_bytes(_file_content(Path(source)), str(source))


def read_address(address: str, policy: Policy = STRICT) -> Article:
    """Return the article at a web address; raises `ArticleError` if there is none."""
    page = fetch.fetch(address.strip(), policy=policy)
    name = fetch.without_password(address)
    text = decoding.decode(page.content, name, page.charset)
    is_html = page.content_type in HTML_TYPES
    article = webpage.read(text, name, page.url) if is_html else read_text(text, name)
    return replace(article, address=address, url=page.url)


def read_bytes(content: bytes, name: str) -> Article:
    """Return the article in the bytes of a file called `name`, such as an upload."""
    if len(content) > MAX_BYTES:
        raise too_long(name)
    text = decoding.decode(content, name)
    if Path(name).suffix.lower() in HTML_SUFFIXES or MARKUP.match(text[:MARKUP_LENGTH]):
        return webpage.read(text, name)
    return read_text(text, name)


def read_text(text: str, name: str = "pasted text") -> Article:
    """Return the article in plain text, which may begin with header lines.

    These are `title:`, `publisher:`, `published:` and `url:`; what they do not tell is looked
    for in the text. Raises `ArticleError` if there is no text or a header line is wrong.
    """
    if len(text) > MAX_BYTES:
        raise too_long(name)
    header, body = plain.split(plain.clean(text), name)
    if not body:
        raise refused(name, "the text of an article", "nothing", "Choose another, or paste it.")
    return Article(
        address=name,
        title=header.title or plain.headline(body),
        publisher=header.publisher,
        published=header.published or published(body),
        url=header.url,
        language="",
        text=limited(FOOTER.sub("", body).strip() or body, name),
    )


def _file_content(path: Path) -> bytes:
    """Return the bytes of a file, no more than are too many; raises `ArticleError` if none."""
    try:
        if not path.is_dir() and (path.is_file() or not path.exists()):
            with path.open("rb") as stream:
                return stream.read(MAX_BYTES + 1)
        found = "a folder" if path.is_dir() else "a device or a pipe"
    except FileNotFoundError:
        found = "no such file"
    except (OSError, ValueError) as error:
        found = f"an error ({error})"
    expected = "a file that can be read, or an address with http: or https:"
    raise refused(str(path), expected, found, "Check the path.")
