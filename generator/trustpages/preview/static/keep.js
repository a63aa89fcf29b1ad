// What a visitor has done to a page, kept over one reload: scrolling, open details, entries, focus.

const KEY = "tp-keep";
const FIELDS = "input:not([type=password], [type=file], [type=hidden]), textarea, select";

// Reload the page as it is now.
export const reload = () => {
  const kept = {
    url: location.href,
    scroll: [scrollX, scrollY],
    details: all("details").map((one) => ({ trail: trail(one), title: title(one), open: one.open })),
    popovers: all("[popover]:popover-open").map(trail),
    fields: all(FIELDS).map((field) => ({ trail: trail(field), name: field.name, ...entry(field) })),
    focus: focused(),
  };
  sessionStorage.setItem(KEY, JSON.stringify(kept));
  history.scrollRestoration = "manual";
  location.reload();
};

// After a reload: bring back what was kept for this page.
export const restore = () => {
  const kept = JSON.parse(sessionStorage.getItem(KEY) ?? "null");
  sessionStorage.removeItem(KEY);
  if (!kept) return;
  if (kept.url !== location.href) return handBack();
  for (const one of kept.details) unfold(one);
  for (const path of kept.popovers) if (find(path)?.popover) find(path).showPopover();
  for (const field of kept.fields) refill(find(field.trail), field);
  refocus(kept.focus);
  rescroll(kept.scroll);
};

// From now on the browser itself keeps where a page is scrolled to.
const handBack = () => { history.scrollRestoration = "auto"; };

const all = (selector) => [...document.body.querySelectorAll(selector)];
const find = (path) => document.querySelector(path);

// Where an element stands: its id, its name if it is the only one of it, or its way down from there.
const trail = (element) => {
  const named = element.name && `[name="${CSS.escape(element.name)}"]`;
  if (element.id) return `#${CSS.escape(element.id)}`;
  if (named && all(named).length === 1) return named;
  if (element === document.body) return "body";
  const place = [...element.parentElement.children].indexOf(element) + 1;
  return `${trail(element.parentElement)} > ${element.localName}:nth-child(${place})`;
};

const entry = (field) => ({
  value: field.value,
  checked: field.checked,
  chosen: field.options && [...field.options].map((option) => option.selected),
});

const title = (element) => element?.querySelector("summary")?.textContent;

// The details in its old place, or the one of the same title if others came before it.
const unfold = (kept) => {
  const there = find(kept.trail);
  const found = title(there) === kept.title ? there : all("details").find((one) => title(one) === kept.title);
  if (found) found.open = kept.open;
};

const refill = (field, kept) => {
  if (!field?.matches(FIELDS) || field.name !== kept.name) return;
  if (field.options) kept.chosen?.forEach((chosen, at) => field.options[at] && (field.options[at].selected = chosen));
  else if (field.type === "checkbox" || field.type === "radio") field.checked = kept.checked;
  else field.value = kept.value;
};

const focused = () => {
  const element = document.activeElement;
  if (!element || element === document.body || !document.body.contains(element)) return null;
  const { selectionStart: start = null, selectionEnd: end = null } = element;
  return { trail: trail(element), start, end };
};

const refocus = (kept) => {
  const element = kept && find(kept.trail);
  element?.focus({ preventScroll: true });
  if (kept?.start !== null) element?.setSelectionRange?.(kept.start, kept.end);
};

// At once, and again when everything is loaded, unless somebody has scrolled since.
const rescroll = ([left, top]) => {
  const back = () => scrollTo({ left, top, behavior: "instant" });
  const moved = new AbortController();
  for (const name of ["wheel", "touchmove", "keydown", "pointerdown"]) {
    addEventListener(name, () => moved.abort(), { once: true, passive: true, signal: moved.signal });
  }
  const again = () => requestAnimationFrame(() => {
    if (!moved.signal.aborted) back();
    moved.abort();
    handBack();
  });
  back();
  if (document.readyState === "complete") again();
  else addEventListener("load", again, { once: true });
};
