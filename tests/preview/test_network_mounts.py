"""Which folders lie on a file system that keeps changes to itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from trustpages.preview.watch import Mount, find_mount, read_mount_table

TABLE = r"""22 27 0:21 / /proc rw,relatime - proc proc rw
40 27 0:40 / /mnt/office rw,relatime shared:9 master:2 - nfs4 server:/shop rw,vers=4.2
41 40 254:0 / /mnt/office/local rw - ext4 /dev/vdb rw
42 27 0:42 / /mnt/my\040shop rw - fuse.sshfs me@host:/ rw
43 27 0:43 / /mnt/c rw - 9p drvfs rw,aname=drvfs
44 27 0:44 / /srv rw - ext4 /dev/vdc rw
45 27 0:45 / /srv rw - cifs //box/srv rw
27 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw,discard
a line that is none
"""


def test_a_folder_belongs_to_the_longest_mount_above_it() -> None:
    assert find_mount(Path("/mnt/office/content"), TABLE) == Mount(Path("/mnt/office"), "nfs4")
    assert find_mount(Path("/mnt/office/local/a"), TABLE) == Mount(
        Path("/mnt/office/local"), "ext4"
    )
    assert find_mount(Path("/mnt/officer"), TABLE) == Mount(Path("/"), "ext4")


def test_what_is_mounted_over_another_mount_hides_it() -> None:
    assert find_mount(Path("/srv/shop"), TABLE) == Mount(Path("/srv"), "cifs")


def test_a_space_in_a_mount_point_is_read() -> None:
    mount = find_mount(Path("/mnt/my shop/content"), TABLE)

    assert mount == Mount(Path("/mnt/my shop"), "fuse.sshfs")


def test_where_there_is_no_table_there_is_no_mount() -> None:
    assert find_mount(Path("/mnt/office"), "") is None


@pytest.mark.parametrize("kind", ["nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs"])
def test_a_network_file_system_is_named(kind: str) -> None:
    said = Mount(Path("/mnt/x"), kind).no_events_reason

    assert said == f"/mnt/x is a network file system ({kind})"


@pytest.mark.parametrize(
    "kind", ["9p", "drvfs", "vboxsf", "prl_fs", "virtiofs", "fuse.grpcfuse", "fakeowner"]
)
def test_a_shared_file_system_is_named(kind: str) -> None:
    assert (
        Mount(Path("/mnt/x"), kind).no_events_reason == f"/mnt/x is a shared file system ({kind})"
    )


@pytest.mark.parametrize("kind", ["ext4", "btrfs", "xfs", "overlay", "tmpfs", "fuseblk", "apfs"])
def test_a_local_file_system_tells_its_changes(kind: str) -> None:
    assert Mount(Path("/"), kind).no_events_reason == ""


def test_this_system_s_own_table_can_be_read() -> None:
    table = read_mount_table()

    assert not table or find_mount(Path("/"), table)
