// Everything can be read without scripts. This one adds the theme's switch, and what the others use.

const $ = (selector, within = document) => within.querySelector(selector);
const $$ = (selector, within = document) => [...within.querySelectorAll(selector)];
const language = document.documentElement.lang || "en";
const count = (n) => n.toLocaleString(language);

/** An element; texts in it stay texts. */
function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, text] of Object.entries(attributes)) if (text != null) element.setAttribute(name, text);
  element.append(...children);
  return element;
}

const value = (field) => field.value.trim();
/** Whether a key is a letter of somebody's text. */
const typing = ({target}) => target.closest?.("input, select, textarea, [contenteditable]");

/** Puts parts of a view into the address, to be shared. */
function remember(values) {
  const query = new URLSearchParams(location.search);
  for (const [name, text] of Object.entries(values)) text ? query.set(name, text) : query.delete(name);
  // A page on a disk may be refused this.
  try { history.replaceState(null, "", (query.size ? `?${query}` : location.pathname) + location.hash); } catch {}
}

// The theme

for (const button of $$("[data-theme-toggle]")) {
  button.hidden = false;
  button.addEventListener("click", () => {
    const root = document.documentElement;
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
    // Private windows may refuse to remember.
    try { localStorage.setItem("theme", root.dataset.theme); } catch {}
  });
}

// My work: whoever says "this is me" on their page finds it first from then on

const me = {
  get id() { try { return localStorage.getItem("me"); } catch { return null; } },
  set id(id) { try { id ? localStorage.setItem("me", id) : localStorage.removeItem("me"); } catch {} },
};
for (const button of $$("[data-me]")) {
  const {me: id, forget} = button.dataset;
  const claim = button.textContent;
  const show = () => { button.textContent = me.id === id ? forget : claim; };
  button.hidden = false;
  button.addEventListener("click", () => { me.id = me.id === id ? null : id; show(); });
  show();
}
for (const panel of $$("[data-you]")) {
  const own = $$("[data-person]").find((line) => line.dataset.person === me.id);
  panel.hidden = !own;
  if (own) $("ul", panel).append(own.cloneNode(true));
}

// Contents: the part that is being read is marked, and at the end of the page the last one

const contents = $$(".toc a");
if (contents.length) {
  const heads = contents.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
  const mark = () => {
    const page = document.documentElement;
    const end = scrollY > 0 && scrollY + innerHeight > page.scrollHeight - 2;
    const read = end ? heads.length - 1 : heads.findLastIndex((head) => head?.getBoundingClientRect().top < 120);
    contents.forEach((link, at) => at === read ? link.setAttribute("aria-current", "true") : link.removeAttribute("aria-current"));
  };
  addEventListener("scroll", mark, {passive: true});
  mark();
}

// Words, folded as in the index: src/words/fold.rs has the same rule.

const WHOLE = {ł: "l", đ: "d", ø: "o", œ: "oe", æ: "ae", ß: "ss", ı: "i", þ: "th", ð: "d", ħ: "h", ŧ: "t", ſ: "s", ς: "σ"};
const fold = (text) => text.toLowerCase()
  .replace(/[\u00c0-\u024f\u0400-\u04ff\u1e00-\u1eff]/g, (letter) => letter.normalize("NFD"))
  .replace(/[\u0300-\u036f]/g, "")
  .replace(/[^a-z]/g, (letter) => WHOLE[letter] ?? letter);
const words = (text) => [...new Set(fold(text).match(/[\p{Alphabetic}\p{N}]+/gu))];

// What is loaded when it is needed: scripts that call `tandem`, because a page on a disk may load nothing else. See src/site/search.

const opener = $("[data-search]");
const home = opener?.dataset.search;
const loaded = new Map();
const given = new Map();
function tandem(name, value) { given.set(name, value); }

function load(name) {
  if (!loaded.has(name)) {
    loaded.set(name, new Promise((done, fail) => {
      // Each language has words and rows of its own, and all have one index.
      const script = make("script", {src: `${name.startsWith("search-") ? opener.dataset.index : `${home}data/`}${name}.js`});
      script.onload = () => done(given.get(name));
      script.onerror = () => { loaded.delete(name); fail(); };
      document.head.append(script);
    }));
  }
  return loaded.get(name);
}

let searching;
/** The script that searches. */
function search() {
  searching ??= new Promise((done) => {
    const script = make("script", {src: opener.dataset.script});
    script.onload = done;
    document.head.append(script);
  });
  return searching;
}

if (opener) {
  opener.append(make("kbd", {}, "Ctrl K"));
  opener.role = "button";
  opener.ariaHasPopup = "dialog";
  const open = (event) => { event.preventDefault(); search().then(() => openSearch()); };
  opener.addEventListener("click", open);
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey ? event.key === "k" : event.key === "/" && !typing(event)) open(event);
  });
}
if ($("[data-search-page]")) search();
