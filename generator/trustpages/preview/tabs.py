"""The open tabs: each hears of every new generation over a socket of its own."""

from __future__ import annotations

import asyncio
import json
from contextlib import suppress

from anyio import create_task_group
from starlette.websockets import WebSocket, WebSocketDisconnect

from trustpages.preview.board import Board
from trustpages.preview.generation import Generation
from trustpages.preview.lookup import address_of


async def follow(board: Board, tab: WebSocket) -> None:
    """Tell a tab what is shown now, then every generation from here on, until it is closed."""
    loop = asyncio.get_running_loop()
    news: asyncio.Queue[str] = asyncio.Queue()

    def hear(generation: Generation) -> None:
        told = message(generation)
        with suppress(RuntimeError):  # the server may have ended in the meantime
            loop.call_soon_threadsafe(news.put_nowait, told)

    end = board.listen(hear)  # before the tab is told that it is heard: it misses nothing
    try:
        news.put_nowait(greeting(board.current))
        await tab.accept()
        async with create_task_group() as group:
            group.start_soon(_speak, tab, news)
            await _until_closed(tab)
            group.cancel_scope.cancel()
    finally:
        end()


def greeting(generation: Generation) -> str:
    """What a tab hears first: {"generation": 7, "good": true}."""
    return json.dumps({"generation": generation.number, "good": generation.good})


def message(generation: Generation) -> str:
    """What every tab hears of a new generation: also the addresses that changed, and the faults' number.

    Without a list of addresses, a tab must look for itself whether its page has changed.
    """
    known = generation.changed is not None
    changed = {"changed": sorted(map(address_of, generation.changed or ()))} if known else {}
    told = {"generation": generation.number, "good": generation.good}
    return json.dumps({**told, **changed, "problems": len(generation.problems)})


async def _speak(tab: WebSocket, news: asyncio.Queue[str]) -> None:
    with suppress(WebSocketDisconnect, RuntimeError):  # the tab may go while it is told
        while True:
            await tab.send_text(await news.get())


async def _until_closed(tab: WebSocket) -> None:
    """Nothing that a tab says matters, only that it goes."""
    while (await tab.receive())["type"] != "websocket.disconnect":
        continue
