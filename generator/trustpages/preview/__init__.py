"""The preview: the shop in the browser, following every save."""

from trustpages.preview.app import PreviewControls, create_app
from trustpages.preview.build_cycle import BuildSteps
from trustpages.preview.rebuilder import Rebuilder
from trustpages.preview.server import DEFAULT_PORT, get_port, make_server, open_listener
from trustpages.preview.server_config import ServerConfig, parse_base_path
from trustpages.preview.snapshot import Snapshot, SnapshotStore

__all__ = [
    "DEFAULT_PORT",
    "BuildSteps",
    "PreviewControls",
    "Rebuilder",
    "ServerConfig",
    "Snapshot",
    "SnapshotStore",
    "create_app",
    "get_port",
    "make_server",
    "open_listener",
    "parse_base_path",
]
