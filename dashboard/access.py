"""Who may write: a signed-in reviewer, or whoever sits before a machine set up for one person.

`.streamlit/secrets.toml` decides; `.streamlit/secrets.toml.example` shows how. Without it
everybody may try the pages, and nothing is saved.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import streamlit as st
from streamlit.errors import StreamlitSecretNotFoundError

from dashboard import markdown

SINGLE_USER = "single user"
"""Name in the history of whoever uses a machine set up for one person."""

PREVIEW = "This is a preview: you can try everything here, and nothing is saved. "


@dataclass(frozen=True)
class Access:
    """What the reader of this session may do."""

    who: str | None
    """Name for the history; None if nothing may be written."""
    reason: str
    """Why, for the reader."""
    can_sign_in: bool = False
    """Whether signing in is set up and would help."""
    can_sign_out: bool = False
    """Whether the reader is signed in."""


def access() -> Access:
    """Return what the reader of this session may do."""
    secrets = _secrets()
    return decide(secrets.get("review", {}), st.user.to_dict(), signs_in="auth" in secrets)


def decide(review: Mapping[str, Any], user: Mapping[str, Any], *, signs_in: bool) -> Access:
    """Return what `user` may do, given the section `[review]` of the secrets."""
    if review.get("single_user") is True:
        return Access(SINGLE_USER, "Set up for one person: what you decide is saved.")
    if not signs_in:
        return Access(None, f"{PREVIEW}To save, set up who may write as the README says.")
    if not user.get("is_logged_in"):
        return Access(None, f"{PREVIEW}Sign in as a reviewer to save.", can_sign_in=True)
    address = str(user.get("email") or "").strip().casefold()
    if address not in _allowed(review):
        reason = f"{PREVIEW}{address or 'Your account'} is not among the reviewers."
        return Access(None, reason, can_sign_out=True)
    if user.get("email_verified") is not True and review.get("trust_unverified") is not True:
        reason = f"{PREVIEW}The sign-in service has not verified that {address} is yours."
        return Access(None, reason, can_sign_out=True)
    return Access(address, f"Signed in as {address}: what you decide is saved.", can_sign_out=True)


def banner(granted: Access) -> None:
    """Tell the reader what is saved, with the button to sign in or out."""
    with st.container(horizontal=True, vertical_alignment="center"):
        if granted.who:
            st.badge("Saved", color="green")
        else:
            st.badge("Preview", color="orange")
        st.caption(markdown.escape(granted.reason))
        if granted.can_sign_in:
            st.button("Sign in", on_click=st.login)
        if granted.can_sign_out:
            st.button("Sign out", on_click=st.logout)


def _secrets() -> Mapping[str, Any]:
    try:
        return st.secrets.to_dict()
    except StreamlitSecretNotFoundError:
        return {}


def _allowed(review: Mapping[str, Any]) -> frozenset[str]:
    listed = review.get("allowed", [])
    addresses = listed if isinstance(listed, list) else [listed]
    return frozenset(str(address).strip().casefold() for address in addresses) - {""}
