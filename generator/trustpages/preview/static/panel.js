// The owner's panel at the foot of the page: what made it, what is held back, other widths, other days.

import { FRAME, counted, make, spot } from "./shadow.js";

const OPEN = "tp-open";
const WIDTH = "tp-width";
const MANY = 4; // a longer list has to be scrolled, so its length is said
const WIDTHS = [["320", "Phone 320"], ["768", "Tablet 768"], ["", "Full"]];

// The panel in a shadow root: show(state) fills it, showConnection(false) says that the server has gone; edge is its element.
export const panel = (root, data, page) => {
  const bar = make("div", { class: "tp-bar" });
  const more = make("div", { class: "tp-more", id: "tp-more" });
  const facts = make("div", { class: "tp-facts" });
  const brief = make("p", { class: "tp-brief" });
  const news = make("p", { class: "tp-news", role: "status" });
  const toggle = make("button", { type: "button", class: "tp-toggle", "aria-controls": "tp-more", onclick: () => unfold(more.hidden) }, "Preview");
  const view = viewport(root, data, page);
  const days = dayPicker(data, page);
  const themes = themePicker(data, page);
  const edge = make("section", { class: "tp-panel", "aria-label": "Preview" }, bar, more);
  const foot = { page: view.page, edge, moved() {} };

  const unfold = (open) => {
    more.hidden = !open;
    toggle.setAttribute("aria-expanded", open);
    localStorage.setItem(OPEN, open ? "yes" : "");
  };

  foot.show = (state) => {
    const described = describe(state, data.base);
    brief.replaceChildren(...described.brief.filter(Boolean));
    if (!areSameElements(described.sections, [...facts.children])) facts.replaceChildren(...described.sections);
    days.show(state);
    themes.show(state);
  };
  foot.showConnection = (isConnected) => {
    news.replaceChildren(isConnected ? "" : "The preview has stopped. It is looked for again.");
    if (isConnected && page.behind) page.stale();
  };
  page.stale = () => {
    if (!page.paused) news.replaceChildren("This page has changed. ", make("button", { type: "button", onclick: page.reload }, "Show it"));
  };
  view.moved = () => foot.moved();
  bar.append(toggle, brief, news);
  more.append(facts, make("div", { class: "tp-tools" }, view.buttons, days.form, themes.form));
  root.append(edge);
  unfold(localStorage.getItem(OPEN) === "yes");
  return foot;
};

// What state.json says of the page, in a line for the bar and in sections.
const describe = (state, base) => {
  const { sources = [], untranslated = [], warnings = [], original_language: original } = state.page ?? {};
  const { held, pending } = state;
  const untranslatedCount = counted(untranslated.length, "text not translated", "texts not translated");
  const notes = [
    isAnotherDay(state.today) ? make("span", { class: "tp-day-note" }, `as on ${formatDay(state.today)}`) : "",
    warnings.length ? make("span", { class: "tp-warned" }, counted(warnings.length, "warning")) : "",
    untranslated.length ? make("span", {}, untranslatedCount) : "",
    pending.length ? make("span", {}, `${pending.length} not public yet`) : "",
    held.length ? make("span", {}, `${held.length} held back`) : "",
  ];
  const brief = [...pending.filter(({ here }) => here).map(draftMark), sources.length ? spot(sources[0]) : "", ...notes];
  const sections = [
    section("This page is made from", sources.map((place) => [spot(place)])),
    section("Not public yet", pending.map((item) => [itemWithReason(item, base), spot(item, formatPlace(item))])),
    section("Not translated yet", untranslated.map((item) => [quoteBeginning(item, original), spot(item, formatPlace(item))])),
    section("Warnings", warnings.map((item) => [item.message, spot(item, formatPlace(item)), hintNote(item.hint)])),
    section("Held back", held.map((item) => [`${item.what}: ${item.why}`, spot(item, formatPlace(item))])),
  ];
  return { brief, sections: sections.filter(Boolean) };
};

// The mark of a page that the public does not see yet; on a phone its first words have to do.
const draftMark = ({ draft, why }) => make("strong", { class: "tp-seal" }, draft ? "Draft" : "Not yet public", make("span", {}, `: ${draft ? "not published by a build" : why}`));

const itemWithReason = ({ what, address, here, why }, base) => {
  const name = here ? make("span", {}, what, " (this page)") : make("a", { href: base + address }, what);
  return make("span", {}, name, `: ${why}`);
};

// A text as it begins in the original; it is shown there until it is translated.
const quoteBeginning = (text, language) => make("span", { class: "tp-text", lang: language, dir: "auto" }, text.begins);

const areSameElements = (some, others) => some.length === others.length && some.every((one, at) => one.isEqualNode(others[at]));

// Whether a day is today nowhere on earth, so that somebody has chosen it.
const isAnotherDay = (today) => {
  const days = [-12, 0, 14].map((hours) => new Date(Date.now() + hours * 3600000).toISOString().slice(0, 10));
  return Boolean(today) && !days.includes(today);
};

const formatDay = (today) => new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(new Date(today));

const formatPlace = ({ file, line }) => (line > 1 ? `${file}:${line}` : file);

const hintNote = (hint) => (hint ? make("span", { class: "tp-aside" }, hint) : "");

const section = (title, rows) => {
  if (!rows.length) return null;
  const items = rows.map((pieces) => make("li", {}, pieces.filter(Boolean).map((piece) => make("div", {}, piece))));
  return make("div", {}, make("h2", {}, title, rows.length > MANY ? ` (${rows.length})` : ""), make("ul", {}, items));
};

// The page in a frame as wide as a phone or a tablet; the page below rests meanwhile.
const viewport = (root, data, page) => {
  const frame = make("iframe", { name: FRAME, title: "The page in another width" });
  const stage = make("div", { class: "tp-stage", hidden: true }, frame);
  const choices = WIDTHS.map(([width, name]) => make("button", { type: "button", onclick: () => choose(width) }, name));
  const view = { moved() {}, buttons: make("div", { class: "tp-widths", role: "group", "aria-label": "Width" }, make("h2", {}, "Width"), make("div", {}, choices)) };

  view.page = () => {
    const inner = page.paused && frame.contentDocument?.getElementById("tp-preview");
    const block = inner ? JSON.parse(inner.content?.textContent ?? inner.textContent) : data;
    return block.page ?? location.pathname;
  };

  const choose = (width) => {
    sessionStorage.setItem(WIDTH, width);
    choices.forEach((button, at) => button.setAttribute("aria-pressed", WIDTHS[at][0] === width));
    if (!width) return page.paused ? leave() : undefined;
    if (!page.paused) frame.src = location.href;
    page.paused = true;
    stage.hidden = false;
    frame.style.inlineSize = `${width}px`;
    document.documentElement.style.overflow = "hidden";
    return undefined;
  };

  const leave = () => {
    const address = frame.contentDocument?.location.href ?? location.href; // it may have gone to another site
    if (address !== location.href) location.assign(address);
    else if (page.behind) page.reload();
    page.paused = false;
    stage.hidden = true;
    document.documentElement.style.overflow = "";
  };

  frame.addEventListener("load", () => page.paused && view.moved());
  root.append(stage);
  choose(sessionStorage.getItem(WIDTH) ?? "");
  return view;
};

// Tells the server what somebody wants to see, and shows it.
const choose = async (data, page, what, chosen) => {
  const query = new URLSearchParams({ ...chosen, token: data.token });
  await fetch(`${data.base}_preview/${what}?${query}`, { cache: "no-store" }).catch(() => null);
  page.reload();
};

// The site in another theme, while no file changes; the first choice is the shop's own.
const themePicker = (data, page) => {
  const list = make("select", { id: "tp-theme", onchange: () => choose(data, page, "theme", { theme: list.value }) });
  const form = make("div", { class: "tp-theme" }, make("h2", {}, make("label", { for: "tp-theme" }, "See it in the theme")), list);
  const show = ({ themes = [], theme = "" }) => {
    const options = ["", ...themes].map((value) => make("option", { value }, value || "as in site.yaml"));
    if (!areSameElements(options, [...list.children])) list.replaceChildren(...options);
    list.value = theme;
    form.hidden = !themes.length;
  };
  return { form, show };
};

// The site as it will be on another day; the server builds for that day until another is chosen.
const dayPicker = (data, page) => {
  const field = make("input", { type: "date", id: "tp-day", required: true });
  const send = (date) => choose(data, page, "today", { date });
  const go = (event) => {
    event.preventDefault();
    if (field.reportValidity()) send(field.value);
  };
  const form = make("form", { class: "tp-day", onsubmit: go },
    make("h2", {}, make("label", { for: "tp-day" }, "See the site on")),
    make("div", {}, field, make("button", { type: "submit" }, "Show"), make("button", { type: "button", onclick: () => send("") }, "Today")),
  );
  let chosen = false; // a day that is being chosen is not taken away by a save
  field.addEventListener("input", () => { chosen = true; });
  return { form, show: (state) => { if (!chosen) field.value = state.today ?? ""; } };
};
