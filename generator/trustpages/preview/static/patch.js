// From one state of a page to the next without loading it: only what differs is touched, or nothing at all.
//
// Three trees of one shape: the page as it came, as the server has it now, and the living one. Where a
// script has been at work, or may want to know of what comes and goes, the page has to be loaded anew.

import { reload } from "./keep.js";

const OWN = "#tp-preview, tp-preview"; // what the preview itself has put among the living
const PLAIN = new Set([ // attributes that may become others under a script's eyes
  "alt", "aria-label", "content", "datetime", "dir", "height", "href", "id", "lang", "poster", "sizes", "src", "srcset", "title", "width",
]);
const PROSE = new Set([ // elements that may come and go
  "a", "abbr", "b", "bdi", "blockquote", "br", "cite", "code", "dd", "dl", "dt", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i",
  "kbd", "li", "mark", "ol", "p", "pre", "q", "s", "small", "span", "strong", "sub", "sup", "table", "tbody", "td", "th", "thead", "time",
  "tr", "ul",
]);
const UNSEEN = "link[rel='alternate'], link[rel='canonical'], meta[name='robots'], meta[property], script[type='application/ld+json']"; // in a head
const SETS = "dl, ol, table, ul"; // where a script has touched one piece, it may have its say on each
const CLOSED = "audio, meta[http-equiv], noscript, object, option, script:not([type='application/ld+json']), select, template, textarea, video > *";

// Bring the living page from the old tree (as it came) to the new one; whether that could be done.
export const patch = (old, now) => {
  const certain = hidden(old) === hidden(now) && !moved(old, now);
  const steps = certain && follow(old.documentElement, now.documentElement, document.documentElement);
  if (!steps || !steps.length) return false;
  for (const step of steps) step();
  return true;
};

// What a comparison of nodes does not look into.
const hidden = (tree) => [...tree.querySelectorAll("template")].map((one) => one.innerHTML).join();

// Whether a question that can be unfolded stands in another place now: what is open follows the question.
const moved = (old, now) => {
  const [before, after] = [old, now].map((tree) => [...tree.querySelectorAll("summary")].map((one) => one.textContent));
  return after.some((title, at) => before[at] !== title && before.includes(title));
};

// The steps that bring a living node from its old state to the new; null if that is not certain.
const follow = (old, now, live) => {
  if (old.isEqualNode(now)) return [];
  if (old.nodeName !== now.nodeName || old.nodeName !== live.nodeName || closed(old) || closed(now)) return null;
  if (old.matches?.(SETS) && !old.isEqualNode(live)) return null;
  if (old.nodeType !== Node.ELEMENT_NODE) return untouched(old, live, () => { live.data = now.data; });
  if (sheet(old) && sheet(now)) return untouched(old, live, () => restyle(live, now));
  return all([attributes(old, now, live), inside(old, now, live)]);
};

const closed = (one) => one.matches?.(CLOSED) || one.localName?.includes("-");
const sheet = (one) => one.localName === "link" && one.relList.contains("stylesheet");
const untouched = (old, live, step) => (old.isEqualNode(live) ? [step] : null);
const all = (parts) => (parts.every(Boolean) ? parts.flat() : null);

const attributes = (old, now, live) => {
  const names = [...new Set([...old.getAttributeNames(), ...now.getAttributeNames()])];
  const other = names.filter((name) => old.getAttribute(name) !== now.getAttribute(name));
  const plain = (name) => PLAIN.has(name) || (name === "class" && old.localName === "img"); // the ground while it loads
  const certain = other.every(plain) && old.cloneNode(false).isEqualNode(live.cloneNode(false));
  return certain || !other.length ? other.map((name) => () => put(live, name, now.getAttribute(name))) : null;
};

const put = (live, name, value) => (value === null ? live.removeAttribute(name) : live.setAttribute(name, value));

const inside = (old, now, live) => {
  const [before, after, living] = [old, now, live].map((one) => [...one.childNodes].filter((child) => !child.matches?.(OWN)));
  if (alike(before, after)) return [];
  if (before.length !== living.length) return null;
  const pairs = before.length === after.length && all(before.map((one, at) => follow(one, after[at], living[at])));
  return pairs || unseen(before, after, living, live) || middle(before, after, living, live);
};

// In a head, what only machines read comes and goes between what stays: a new translation is named there.
const unseen = (before, after, living, parent) => {
  const [stays, follows] = [before, after].map((kin) => [...kin.keys()].filter((at) => !loose(kin[at])));
  if (parent.localName !== "head" || stays.length !== follows.length) return null;
  const pairs = stays.map((at, place) => follow(before[at], after[follows[place]], living[at]));
  const gaps = [...stays, living.length].map((end, place) => {
    const [out, gone] = [before, living].map((kin) => gap(kin, stays, place));
    const into = gap(after, follows, place);
    if (alike(out, into)) return [];
    return alike(out, gone) ? [() => exchange(parent, gone, into, living[end] ?? null)] : null;
  });
  return all([...pairs, ...gaps]);
};

const loose = (one) => one.nodeType === Node.TEXT_NODE || one.matches?.(UNSEEN);
const gap = (kin, stays, place) => kin.slice(place ? stays[place - 1] + 1 : 0, stays[place]);
const alike = (some, others) => some.length === others.length && some.every((one, at) => one.isEqualNode(others[at]));

// Prose that comes and goes between what stays as it is.
const middle = (before, after, living, parent) => {
  const least = Math.min(before.length, after.length);
  const head = run(least, (at) => before[at].isEqualNode(after[at]));
  const tail = run(least - head, (at) => before.at(-1 - at).isEqualNode(after.at(-1 - at)));
  const [out, into, gone] = [before, after, living].map((kin) => kin.slice(head, kin.length - tail));
  const idle = before.every((one, at) => one.isEqualNode(living[at])) && !gone.some((one) => one.contains(document.activeElement));
  if (!idle || ![...out, ...into].every(prose)) return null;
  return [() => exchange(parent, gone, into, living[living.length - tail] ?? null)];
};

const run = (most, holds) => {
  let at = 0;
  while (at < most && holds(at)) at += 1;
  return at;
};

const prose = (one) => one.nodeType === Node.TEXT_NODE || (plain(one) && [...one.querySelectorAll("*")].every(plain));
const plain = (one) => PROSE.has(one.localName) && one.getAttributeNames().every((name) => PLAIN.has(name));

const exchange = (parent, gone, into, next) => {
  for (const one of gone) one.remove();
  for (const one of into) parent.insertBefore(document.importNode(one, true), next);
};

// The new sheet first; the old one goes when the new one is there, so that the page is never bare.
const restyle = (live, now) => {
  const sheet = document.importNode(now);
  sheet.onload = () => live.remove();
  sheet.onerror = reload;
  live.after(sheet);
};
