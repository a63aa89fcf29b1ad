"""The WebSocket of each open tab, over which it is notified of every new snapshot."""

from __future__ import annotations

import asyncio
import json
from contextlib import suppress

from starlette.websockets import WebSocket, WebSocketDisconnect

from trustpages.preview.snapshot import Snapshot, SnapshotStore, get_file_address


async def stream_snapshots(snapshots: SnapshotStore, tab: WebSocket) -> None:
    """Send a tab the current snapshot's number, then every later one, until the tab is closed."""
    loop = asyncio.get_running_loop()
    messages: asyncio.Queue[str] = asyncio.Queue()

    def queue_message(snapshot: Snapshot) -> None:
        text = make_update_message(snapshot)
        with suppress(RuntimeError):  # the server may have ended in the meantime
            loop.call_soon_threadsafe(messages.put_nowait, text)

    # before the greeting, so that no snapshot is missed between the two
    remove_listener = snapshots.add_listener(queue_message)
    try:
        messages.put_nowait(make_greeting(snapshots.current))
        await tab.accept()
        async with asyncio.TaskGroup() as group:
            sender = group.create_task(_send_messages(tab, messages))
            await _wait_until_closed(tab)
            sender.cancel()
    finally:
        remove_listener()


def make_greeting(snapshot: Snapshot) -> str:
    """The first message to a tab: {"generation": 7, "good": true}."""
    return json.dumps({"generation": snapshot.number, "good": snapshot.has_succeeded})


def make_update_message(snapshot: Snapshot) -> str:
    """The message about a new snapshot: also the addresses that changed, and the number of problems.

    Without a list of addresses, a tab must fetch its page to see whether that has changed.
    """
    known = snapshot.changed_paths is not None
    changed = (
        {"changed": sorted(map(get_file_address, snapshot.changed_paths or ()))} if known else {}
    )
    status = {"generation": snapshot.number, "good": snapshot.has_succeeded}
    return json.dumps({**status, **changed, "problems": len(snapshot.problems)})


async def _send_messages(tab: WebSocket, messages: asyncio.Queue[str]) -> None:
    with suppress(WebSocketDisconnect, RuntimeError):  # the tab may go meanwhile
        while True:
            await tab.send_text(await messages.get())


async def _wait_until_closed(tab: WebSocket) -> None:
    """Ignore every message of a tab until it disconnects."""
    while (await tab.receive())["type"] != "websocket.disconnect":
        continue
