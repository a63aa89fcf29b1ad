// Bring the page up to date: swap style sheets and pictures in place if nothing else differs, else reload.

import { reload } from "./keep.js";

const MARK = /\.[0-9a-f]{12}(?=\.[a-z0-9]+)/gi; // the part of a file's name that says what is in it
const PICTURES = "img, picture > source, meta[property^='og:image']";
const SWAPPED = `${PICTURES}, link[href], a[href], meta[content], video[poster], script[type='application/ld+json']`;
const SHAPE = ["src", "srcset", "sizes", "width", "height", "content"];
const UNBUILT = 503; // the server stands, but has had no good build yet

// This page, followed from one generation to the next; `data` is the block that came with it.
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
    if (!old || bare(old.tree) !== bare(now.tree) || !swap(old.tree, now.tree)) return reload();
    shown = now;
    return undefined;
  };

  const left = () => {
    page.behind = true;
    page.stale();
  };
  return page;
};

// This address as the server has it now, without the block that is new in every generation.
const fetched = async () => {
  const answer = await fetch(location.pathname + location.search, { cache: "no-store" });
  const tree = new DOMParser().parseFromString(await answer.text(), "text/html");
  const block = tree.getElementById("tp-preview");
  const { generation, token } = JSON.parse(block.content?.textContent ?? block.textContent);
  block.remove();
  return { status: answer.status, generation, token, tree, text: tree.documentElement.outerHTML };
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

// A page without what can be swapped: two pages with the same rest need no reload.
const bare = (tree) => {
  const rest = tree.documentElement.cloneNode(true);
  for (const one of rest.querySelectorAll(PICTURES)) SHAPE.forEach((name) => one.removeAttribute(name));
  for (const one of rest.querySelectorAll(SWAPPED)) {
    for (const { name, value } of [...one.attributes]) one.setAttribute(name, value.replace(MARK, ""));
    if (one.localName === "script") one.textContent = one.textContent.replace(MARK, "");
  }
  return rest.outerHTML;
};

// Put the new in the old's place on the living page; false if a piece is not found there any more.
const swap = (old, now) => {
  const [before, after] = [old, now].map((tree) => [...tree.querySelectorAll(SWAPPED)]);
  const pairs = before.map((one, at) => [one, after[at]]).filter(([one, other]) => !same(one, other));
  const living = [...document.querySelectorAll(SWAPPED)];
  const found = pairs.map(([one, other]) => [living.filter((live) => same(live, one)), other]);
  for (const [lives, other] of found) for (const live of lives) replace(live, other);
  return found.every(([lives]) => lives.length > 0);
};

const same = (one, other) => one.cloneNode(one.localName === "script").isEqualNode(other.cloneNode(other.localName === "script"));

const replace = (live, other) => {
  if (live.localName === "link" && live.relList.contains("stylesheet")) return restyle(live, other);
  for (const { name } of [...live.attributes]) if (!other.hasAttribute(name)) live.removeAttribute(name);
  for (const { name, value } of other.attributes) live.setAttribute(name, value);
  if (live.localName === "script") live.textContent = other.textContent;
  return undefined;
};

// The new sheet first; the old one goes when the new one is there, so that the page is never bare.
const restyle = (live, other) => {
  const sheet = document.importNode(other);
  sheet.onload = () => live.remove();
  sheet.onerror = reload;
  live.after(sheet);
};
