// What is wrong, over the last good page: every problem with its place, its line and the way out.

import { counted, make, spot } from "./shadow.js";

const HIDDEN = "tp-hidden";
const WIDEST = 100; // a longer line is shown in part, around the spot that is meant

// The overlay in a shadow root; show(problems) opens, changes or ends it. Hidden, it leaves a tab on an edge.
export const overlay = (root, edge) => {
  const list = make("ol", { class: "tp-problems" });
  const title = make("h2", { id: "tp-title", tabindex: "-1" });
  const hide = make("button", { type: "button", class: "tp-hide", onclick: () => sheet.close() }, "Hide ", make("kbd", {}, "Esc"));
  const foot = make("p", { class: "tp-after" }, "Save the file once it is mended: this goes by itself.");
  const sheet = make("dialog", { class: "tp-overlay", role: "dialog", "aria-labelledby": "tp-title" });
  const tab = make("button", { type: "button", class: "tp-tab", hidden: true, onclick: () => open() });
  sheet.append(make("div", { class: "tp-head" }, title, hide), list, foot);
  root.append(sheet);
  edge.append(tab);
  let current = "";

  const open = () => {
    sessionStorage.removeItem(HIDDEN);
    tab.hidden = true;
    if (!sheet.open) sheet.showModal();
    title.focus();
    for (const mark of list.querySelectorAll("mark")) centre(mark);
  };

  sheet.addEventListener("close", () => {
    if (sheet.open) return; // opened again before this event came
    tab.hidden = !current;
    if (current) sessionStorage.setItem(HIDDEN, current);
  });

  const show = (problems) => {
    const now = problems.length ? JSON.stringify(problems) : "";
    if (now === current) return;
    current = now;
    if (!current) return end();
    list.replaceChildren(...problems.map(renderProblem));
    title.textContent = headline(problems);
    tab.textContent = counted(mistakes(problems), "mistake");
    if (sessionStorage.getItem(HIDDEN) === current) tab.hidden = false;
    else open();
    return undefined;
  };

  const end = () => {
    sessionStorage.removeItem(HIDDEN);
    tab.hidden = true;
    sheet.close();
  };
  return { show };
};

const mistakes = (problems) => problems.filter(({ level }) => level === "error").length || problems.length;

const headline = (problems) => `${counted(mistakes(problems), "mistake keeps", "mistakes keep")} your last change from being shown`;

const LEVELS = { error: "Error: ", warning: "Warning: ", notice: "Note: " };

const renderProblem = (problem) => make("li", { class: `tp-problem tp-${problem.level}` },
  make("p", { class: "tp-where" }, spot(problem, where(problem))),
  make("h3", {}, make("span", { class: "tp-level" }, LEVELS[problem.level]), problem.message, make("code", {}, problem.code)),
  problem.line > 0 && problem.text?.trim() ? line(problem) : null,
  problem.hint ? make("p", { class: "tp-hint" }, problem.hint) : null,
);

// A line that is longer than the window can be scrolled, by keys too, and stands at the spot that is meant.
const centre = (mark) => {
  const line = mark.parentElement;
  if (line.scrollWidth > line.clientWidth) line.tabIndex = 0;
  line.scrollLeft = mark.offsetLeft + mark.offsetWidth / 2 > line.clientWidth ? mark.offsetLeft - line.clientWidth / 2 : 0;
};

// A line of 0 means the file as a whole.
const where = ({ file, line: row, column }) => (row > 0 ? `${file}:${row}:${column}` : file);

// The line as it stands in the file, its spot marked; columns count characters, not UTF-16 units.
const line = ({ text, column }) => {
  const signs = [...text.trimEnd()];
  const last = Math.max(signs.length - WIDEST, 0);
  const start = Math.min(Math.max(column - 1 - WIDEST / 2, 0), last);
  const at = Math.max(column - 1, start);
  const before = (start ? "…" : "") + signs.slice(start, at).join("");
  const after = signs.slice(at + 1, start + WIDEST).join("") + (start < last ? "…" : "");
  return make("pre", { class: "tp-line", dir: "ltr" }, before, make("mark", {}, signs[at] ?? " "), after);
};
