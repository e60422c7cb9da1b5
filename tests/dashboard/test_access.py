"""Who may write."""

from typing import Any

import pytest

from dashboard.access import SINGLE_USER, decide

REVIEW = {"allowed": ["Ani@Example.org "]}
ANI = {"is_logged_in": True, "email": "ani@example.org", "email_verified": True}


def test_without_any_setting_nothing_is_saved():
    access = decide({}, ANI, signs_in=False)

    assert access.who is None
    assert "nothing is saved" in access.reason
    assert not access.can_sign_in


def test_a_machine_set_up_for_one_person_saves():
    assert decide({"single_user": True}, {}, signs_in=False).who == SINGLE_USER


@pytest.mark.parametrize("value", [False, "true", "yes", 1, None])
def test_only_the_plain_setting_makes_a_machine_one_for_a_single_person(value: Any):
    assert decide({"single_user": value}, {}, signs_in=False).who is None


def test_a_reviewer_who_is_signed_in_writes_under_their_address():
    access = decide(REVIEW, ANI, signs_in=True)

    assert access.who == "ani@example.org"
    assert access.can_sign_out


def test_who_is_not_signed_in_is_offered_to():
    access = decide(REVIEW, {"is_logged_in": False}, signs_in=True)

    assert (access.who, access.can_sign_in) == (None, True)


@pytest.mark.parametrize(
    "user",
    [
        ANI | {"email": "eve@example.org"},
        ANI | {"email": ""},
        ANI | {"email": None},
        ANI | {"email_verified": False},
        ANI | {"email_verified": "true"},
        {"is_logged_in": True, "email": "ani@example.org"},
        {"email": "ani@example.org", "email_verified": True},
    ],
)
def test_nobody_else_writes(user: dict[str, Any]):
    access = decide(REVIEW, user, signs_in=True)

    assert access.who is None
    assert "nothing is saved" in access.reason


@pytest.mark.parametrize("allowed", [[], "", None, [""], [None]])
def test_an_empty_list_of_reviewers_lets_nobody_in(allowed: Any):
    user = ANI | {"email": ""}

    assert decide({"allowed": allowed}, user, signs_in=True).who is None
    assert decide({"allowed": allowed}, ANI, signs_in=True).who is None


def test_a_service_that_does_not_verify_must_be_trusted_by_name():
    user = {"is_logged_in": True, "email": "ani@example.org"}

    assert decide(REVIEW | {"trust_unverified": True}, user, signs_in=True).who
