// The preview's client: hears of every rebuild, and brings this page up to date or says what is wrong.
//
// The page holds a JSON block with the id "tp-preview": base, token, generation, page, reload,
// full_reload, waiting. The socket says {generation, good, changed, problems}; state.json all else.
"use strict";
{
  const FIRST_WAIT = 250; // milliseconds until the server is looked for again, doubled each time
  const LONGEST_WAIT = 4000;

  const here = document.currentScript.src;
  const bring = (name) => import(new URL(name, here));

  const main = async () => {
    const block = document.getElementById("tp-preview");
    const data = JSON.parse(block.content?.textContent ?? block.textContent);
    const rooms = ["shadow.js", "keep.js", "refresh.js", "overlay.js", "panel.js"].map(bring);
    const [{ framed, shadow }, { restore }, { follow }, { overlay }, { panel }] = await Promise.all(rooms);
    restore();
    const page = follow(data);
    if (framed()) return listen(data, page, { showState() {}, lost() {} });
    const root = await shadow(new URL("preview.css", here));
    const foot = panel(root, data, page);
    return listen(data, page, owner(data, root, overlay(root, foot.edge), foot));
  };

  // What the owner sees beside the page; of several questions under way only the last one counts.
  const owner = (data, root, faults, foot) => {
    let asked = 0;
    const showState = async () => {
      const turn = ++asked;
      const query = new URLSearchParams({ page: foot.page(), token: data.token });
      const answer = await fetch(`${data.base}_preview/state.json?${query}`, { cache: "no-store" }).catch(() => null);
      const state = answer?.ok ? await answer.json() : null;
      if (!state || turn !== asked) return;
      foot.show(state);
      if (!data.waiting) faults.show(state.good ? [] : state.problems);
      root.host.dataset.generation = state.generation;
    };
    foot.moved = showState;
    return { showState, lost: foot.lost };
  };

  const listen = (data, page, eyes) => {
    let socket = null;
    let wait = FIRST_WAIT;
    let turn = Promise.resolve();

    const hear = async (message) => {
      eyes.lost(false);
      wait = FIRST_WAIT;
      await page.update(message);
      await eyes.showState();
    };

    const open = () => {
      const address = new URL(`${data.base}_preview/socket`, location.origin);
      address.protocol = location.protocol === "https:" ? "wss:" : "ws:";
      address.searchParams.set("token", data.token);
      socket = new WebSocket(address);
      socket.onmessage = ({ data: text }) => {
        turn = turn.then(() => hear(JSON.parse(text))).catch(console.error);
      };
      socket.onclose = () => {
        eyes.lost(true);
        later();
      };
    };

    const later = () => {
      setTimeout(again, wait);
      wait = Math.min(wait * 2, LONGEST_WAIT);
    };

    // A server that was started anew has another token, which comes with the page.
    const again = async () => {
      const found = await page.fetched().catch(() => null);
      if (!found) return later();
      if (found.token !== data.token) Object.assign(data, { token: found.token, generation: -1 });
      return open();
    };

    addEventListener("pagehide", () => {
      socket.onclose = null;
      socket.close();
    });
    addEventListener("pageshow", ({ persisted }) => persisted && open());
    open();
  };

  main();
}
