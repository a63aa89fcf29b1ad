// The preview's client: hears of every rebuild, and brings this page up to date or says what is wrong.
//
// The page holds a JSON block with the id "tp-preview": base, token, generation, page, reload,
// full_reload, waiting. The socket says {generation, good, changed, problems}; state.json all else.
"use strict";
{
  const FIRST_WAIT = 250; // milliseconds until the server is looked for again, doubled each time
  const LONGEST_WAIT = 4000;

  const here = document.currentScript.src;
  const load = (name) => import(new URL(name, here));

  const main = async () => {
    const block = document.getElementById("tp-preview");
    const data = JSON.parse(block.content?.textContent ?? block.textContent);
    const modules = ["shadow.js", "keep.js", "refresh.js", "overlay.js", "panel.js"].map(load);
    const [{ framed, shadow }, { restore }, { follow }, { overlay }, { panel }] = await Promise.all(modules);
    restore();
    const page = follow(data);
    if (framed()) return listen(data, page, { showState() {}, showConnection() {}, noteHandled() {} });
    const root = await shadow(new URL("preview.css", here));
    const foot = panel(root, data, page);
    return listen(data, page, ownerView(data, root, overlay(root, foot.edge), foot));
  };

  // What the owner sees beside the page; of several requests under way only the last one counts.
  const ownerView = (data, root, faults, foot) => {
    let requests = 0;
    const showState = async () => {
      const request = ++requests;
      const query = new URLSearchParams({ page: foot.page(), token: data.token });
      const answer = await fetch(`${data.base}_preview/state.json?${query}`, { cache: "no-store" }).catch(() => null);
      const state = answer?.ok ? await answer.json() : null;
      if (!state || request !== requests) return;
      foot.show(state);
      if (!data.waiting) faults.show(state.good ? [] : state.problems);
    };
    const noteHandled = (generation) => {
      root.host.dataset.generation = generation;
    };
    foot.moved = showState;
    return { showState, showConnection: foot.showConnection, noteHandled };
  };

  const listen = (data, page, view) => {
    let socket = null;
    let wait = FIRST_WAIT;
    let handled = Promise.resolve();

    const handle = async (message) => {
      view.showConnection(true);
      wait = FIRST_WAIT;
      await page.update(message);
      await view.showState();
      view.noteHandled(message.generation);
    };

    const open = () => {
      const address = new URL(`${data.base}_preview/socket`, location.origin);
      address.protocol = location.protocol === "https:" ? "wss:" : "ws:";
      address.searchParams.set("token", data.token);
      socket = new WebSocket(address);
      socket.onmessage = ({ data: text }) => {
        handled = handled.then(() => handle(JSON.parse(text))).catch(console.error);
      };
      socket.onclose = () => {
        view.showConnection(false);
        retryLater();
      };
    };

    const retryLater = () => {
      setTimeout(reconnect, wait);
      wait = Math.min(wait * 2, LONGEST_WAIT);
    };

    // A server that was started anew has another token, which comes with the page.
    const reconnect = async () => {
      const found = await page.fetched().catch(() => null);
      if (!found) return retryLater();
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
