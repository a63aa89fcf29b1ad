// Bring the page up to date: in place where that is certain, else it is loaded anew.

import { reload } from "./keep.js";
import { patch } from "./patch.js";

const LONG = 600000; // milliseconds after which a page is loaded anew: a script may show the time
const UNBUILT = 503; // the server stands, but has had no good build yet

// This page, followed from one snapshot to the next; `data` is the block that came with it.
export const follow = (data) => {
  // `paused` while the page is only shown in a frame; `stale` is called when it was left as it was
  const page = { paused: false, behind: false, stale() {}, fetched, reload };
  const loaded = data.generation;
  let shown = fetched().then((now) => (now.generation === loaded ? now : null), () => null);

  // One message of the socket; without a list of changes, or after a gap, the page itself is compared.
  page.update = async ({ generation, good, changed }) => {
    const before = data.generation;
    data.generation = generation;
    if (generation === before) return;
    if (data.waiting) location.reload();
    else if (!changed || generation !== before + 1) await renew();
    else if (good && concerns(changed, data)) await renew();
  };

  const renew = async () => {
    const [old, now] = await Promise.all([shown, fetched().catch(() => null)]);
    if (!now || now.status === UNBUILT || now.text === old?.text) return undefined;
    if (page.paused || data.reload === false) return left();
    if (data.full_reload) return location.reload();
    const alike = old && old.status === now.status && old.page === now.page && performance.now() < LONG;
    if (!alike || !patch(old.tree, now.tree)) return reload();
    shown = now;
    return undefined;
  };

  const left = () => {
    page.behind = true;
    page.stale();
  };
  return page;
};

// This address as the server has it now, without the block that is new in every snapshot.
const fetched = async () => {
  const answer = await fetch(location.pathname + location.search, { cache: "no-store" });
  const tree = new DOMParser().parseFromString(await answer.text(), "text/html");
  const block = tree.getElementById("tp-preview");
  const { generation, token, page } = JSON.parse(block.content?.textContent ?? block.textContent);
  block.remove();
  return { status: answer.status, generation, token, page, tree, text: tree.documentElement.outerHTML };
};

// Whether this page, or a file that it shows, is among the changed addresses (from the site's root).
const concerns = (changed, data) => {
  const plain = (path) => decodeURI(path).replace(/^\//, "").replace(/(^|\/)index\.html$/, "$1");
  const inside = (path) => (path.startsWith(data.base) ? path.slice(data.base.length) : path);
  const own = [location.pathname, data.page ?? location.pathname, ...files()];
  const mine = new Set(own.map((path) => plain(inside(path))));
  return changed.some((path) => mine.has(plain(inside(path))));
};

const files = () => [...document.querySelectorAll("link[href], [src], [srcset], [poster]")].flatMap((one) => {
  const listed = (one.getAttribute("srcset") ?? "").split(",").map((part) => part.trim().split(/\s/)[0]);
  const named = ["href", "src", "poster"].map((name) => one.getAttribute(name));
  return [...listed, ...named].filter(Boolean).map((address) => new URL(address, document.baseURI).pathname);
});
