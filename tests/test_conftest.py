"""The closed network itself."""

import socket
import urllib.request

import pytest


def test_no_test_can_reach_an_address_outside():
    with socket.socket() as client, pytest.raises(pytest.fail.Exception, match="closed to tests"):
        client.connect(("192.0.2.1", 80))


def test_no_test_can_look_up_a_name_outside():
    with pytest.raises(pytest.fail.Exception, match=r"look-up of 'example\.org'"):
        urllib.request.urlopen("http://example.org", timeout=0.1)


def test_a_server_on_this_machine_can_be_reached():
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname()[:2], timeout=1).close()
