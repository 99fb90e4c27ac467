"""A home keeps its ports from one process to the next, and gives way where they are taken."""

from georelay.sandbox.listening import usual_ports
from georelay.sandbox.server import Sandbox


def test_a_home_listens_where_it_listened_before(tmp_path):
    home = tmp_path / "sandbox"
    with Sandbox.at_usual_ports(home) as first:
        addresses = first.url, first.storage_url
    with Sandbox.at_usual_ports(home) as second:
        assert (second.url, second.storage_url) == addresses
    assert [str(port) for port in usual_ports(home)] == [address.rpartition(":")[2] for address in addresses]


def test_the_ports_stay_when_the_home_is_moved(tmp_path):
    with Sandbox.at_usual_ports(tmp_path / "one"):
        ports = usual_ports(tmp_path / "one")
    (tmp_path / "one").rename(tmp_path / "two")
    assert usual_ports(tmp_path / "two") == ports


def test_two_processes_over_one_home_get_ports_of_their_own(tmp_path):
    home = tmp_path / "sandbox"
    with Sandbox.at_usual_ports(home) as first, Sandbox.at_usual_ports(home) as second:
        assert first.url != second.url and first.storage_url != second.storage_url


def test_a_taken_storage_port_moves_both(tmp_path):
    import socket

    home = tmp_path / "sandbox"
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", usual_ports(home)[1]))
        taken.listen()
        with Sandbox.at_usual_ports(home) as moved:
            assert moved.url.rpartition(":")[2] != str(usual_ports(home)[0])
    with Sandbox.at_usual_ports(home) as back:
        assert back.url.rpartition(":")[2] == str(usual_ports(home)[0])
