"""What the browser fetches from the application: assets, layers, incidents and their details.

Everything but the details is addressed by its content and may be cached for ever. The
addresses are made in `dashboard.map.addresses`; unknown ones are answered with 404 and a reason.
"""

import json

from starlette.concurrency import run_in_threadpool
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route
from streamlit import config

from dashboard.map import assets
from dashboard.map.addresses import ASSETS, ROOT, publish, publish_dataset, store
from dashboard.map.store import Blob, digest
from dashboard.security import SecurityHeaders

__all__ = ["middleware", "publish", "publish_dataset", "routes", "routes_below"]

FOREVER = {"Cache-Control": "public, max-age=31536000, immutable"}


def routes_below(base: str) -> list[BaseRoute]:
    """Return all routes of an application whose address is `base`, empty for the root."""
    prefix = f"/{base.strip('/')}/{ROOT}".replace("//", "/")
    handlers = {
        "/blob/{address}": _blob,
        "/columns/{key}/{hash}": _columns,
        "/asset/{hash}/{name}": _asset,
        "/layer/{hash}/{name}": _layer,
        "/incident/{key}/{row:int}": _incident,
        "/{path:path}": _unknown,
    }
    return [Route(prefix + path, handler) for path, handler in handlers.items()]


async def _blob(request: Request) -> Response:
    blob = store.get(request.path_params["address"])
    return await _send(request, blob) if blob else _missing("This content is no longer kept.")


async def _columns(request: Request) -> Response:
    dataset = store.dataset(request.path_params["key"])
    if dataset is None or digest(dataset[0].content) != request.path_params["hash"]:
        return _missing("This table of incidents is no longer kept.")
    return await _send(request, dataset[0])


async def _asset(request: Request) -> Response:
    asset = ASSETS.get(request.path_params["name"])
    return await _send(request, asset()) if asset else _missing("There is no such file.")


async def _layer(request: Request) -> Response:
    try:
        blob = assets.layer(request.path_params["name"].removesuffix(".geojson"))
    except FileNotFoundError as error:
        return _missing(str(error))
    return await _send(request, blob)


async def _incident(request: Request) -> Response:
    dataset = store.dataset(request.path_params["key"])
    if dataset is None:
        return _missing("This table of incidents is no longer kept.")
    try:
        found = await run_in_threadpool(dataset[1], request.path_params["row"])
    except IndexError:
        return _missing("This table of incidents has no such row.")
    text = json.dumps(found, ensure_ascii=False, default=str)
    return Response(text, media_type="application/json", headers={"Cache-Control": "no-cache"})


async def _unknown(request: Request) -> Response:
    return _missing(f"There is nothing at {request.url.path}.")


async def _send(request: Request, blob: Blob) -> Response:
    headers = {**FOREVER, "Vary": "Accept-Encoding"}
    content = blob.content
    if "gzip" in request.headers.get("accept-encoding", ""):
        content = await run_in_threadpool(lambda: blob.packed)
        if content is not blob.content:
            headers["Content-Encoding"] = "gzip"
    return Response(content, media_type=blob.media_type, headers=headers)


def _missing(reason: str) -> Response:
    message = f"{reason} Reload the page to fetch the map anew."
    return JSONResponse({"error": message}, status_code=404)


routes: list[BaseRoute] = routes_below(config.get_option("server.baseUrlPath"))
"""For `st.App(routes=…)`."""

middleware: list[Middleware] = [Middleware(SecurityHeaders)]
"""For `st.App(middleware=…)`."""
