"""The open tabs: each hears of every new generation over a socket of its own."""

from __future__ import annotations

import asyncio
import json
from contextlib import suppress

from starlette.websockets import WebSocket, WebSocketDisconnect

from trustpages.preview.snapshot import Snapshot, SnapshotStore, get_file_address


async def stream_snapshots(snapshots: SnapshotStore, tab: WebSocket) -> None:
    """Tell a tab what is shown now, then every generation from here on, until it is closed."""
    loop = asyncio.get_running_loop()
    messages: asyncio.Queue[str] = asyncio.Queue()

    def queue_message(snapshot: Snapshot) -> None:
        text = make_update_message(snapshot)
        with suppress(RuntimeError):  # the server may have ended in the meantime
            loop.call_soon_threadsafe(messages.put_nowait, text)

    remove_listener = snapshots.add_listener(
        queue_message
    )  # before the tab is told that it is heard: it misses nothing
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
    """What a tab hears first: {"generation": 7, "good": true}."""
    return json.dumps({"generation": snapshot.number, "good": snapshot.has_succeeded})


def make_update_message(snapshot: Snapshot) -> str:
    """What every tab hears of a new generation: also the addresses that changed, and the faults' number.

    Without a list of addresses, a tab must look for itself whether its page has changed.
    """
    known = snapshot.changed_paths is not None
    changed = (
        {"changed": sorted(map(get_file_address, snapshot.changed_paths or ()))} if known else {}
    )
    status = {"generation": snapshot.number, "good": snapshot.has_succeeded}
    return json.dumps({**status, **changed, "problems": len(snapshot.problems)})


async def _send_messages(tab: WebSocket, messages: asyncio.Queue[str]) -> None:
    with suppress(WebSocketDisconnect, RuntimeError):  # the tab may go while it is told
        while True:
            await tab.send_text(await messages.get())


async def _wait_until_closed(tab: WebSocket) -> None:
    """Nothing that a tab says matters, only that it goes."""
    while (await tab.receive())["type"] != "websocket.disconnect":
        continue
