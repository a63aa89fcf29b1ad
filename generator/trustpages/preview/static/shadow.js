// The preview's own corner of the page, out of the theme's reach, and the elements that are made in it.

export const FRAME = "tp-viewport";

// Whether this page stands in the owner's frame of another width; there it only follows.
export const framed = () => window.name === FRAME && window.parent !== window;

// An empty shadow root after the body, once its style sheet is there; it speaks English on every page.
export const shadow = async (sheet) => {
  const host = make("tp-preview", { lang: "en", dir: "ltr" });
  const root = host.attachShadow({ mode: "open" });
  const styled = new Promise((done) => {
    root.append(make("link", { rel: "stylesheet", href: sheet, onload: done, onerror: done }));
  });
  document.documentElement.append(host);
  await styled;
  return root;
};

// An element with attributes (on… listens; false and undefined are left out) and what stands in it.
export const make = (name, attributes = {}, ...inside) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else if (value !== false && value !== undefined) made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...inside.flat().filter((piece) => piece !== "" && piece !== null));
  return made;
};

// A place in a file as a link into the editor; plain words where the server knows of no editor.
export const spot = (place, said = place.file) => {
  if (!place.editor) return make("span", { class: "tp-spot" }, said);
  return make("a", { class: "tp-spot", href: place.editor, title: "Open in the editor" }, said);
};

// "1 warning", "2 warnings"
export const counted = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
