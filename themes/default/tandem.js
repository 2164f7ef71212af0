// Everything can be read without this file. It adds the theme's switch, search, and filters and sorting.

const $ = (selector, within = document) => within.querySelector(selector);
const $$ = (selector, within = document) => [...within.querySelectorAll(selector)];
const language = document.documentElement.lang || "en";
const count = (n) => n.toLocaleString(language);

/** An element; texts in it stay texts. */
function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value != null) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** Puts a view into the address, to be shared. */
function remember(values) {
  const query = new URLSearchParams(Object.entries(values).filter(([, value]) => value));
  // Refused, perhaps, to a page on a disk.
  try { history.replaceState(null, "", query.size ? `?${query}` : location.pathname); } catch {}
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

// Words, folded as in the index: src/words/fold.rs has the same rule.

const WHOLE = {ł: "l", đ: "d", ø: "o", œ: "oe", æ: "ae", ß: "ss", ı: "i", þ: "th", ð: "d", ħ: "h", ŧ: "t", ſ: "s", ς: "σ"};
const fold = (text) => text.toLowerCase()
  .replace(/[\u00c0-\u024f\u0400-\u04ff\u1e00-\u1eff]/g, (letter) => letter.normalize("NFD"))
  .replace(/[\u0300-\u036f]/g, "")
  .replace(/[łđøœæßıþðħŧſς]/g, (letter) => WHOLE[letter]);
const words = (text) => [...new Set(fold(text).match(/[\p{Alphabetic}\p{N}]+/gu))];

// The index: scripts that call `tandem`, since a page on a disk may load nothing else. src/site/search has the format.

const opener = $("[data-search]");
const home = opener?.dataset.search;
const loaded = new Map();
const given = new Map();
function tandem(name, value) { given.set(name, value); }

function load(name) {
  if (!loaded.has(name)) {
    loaded.set(name, new Promise((done, fail) => {
      const script = make("script", {src: `${home}data/${name}.js`});
      script.onload = () => done(given.get(name));
      script.onerror = () => { loaded.delete(name); fail(); };
      document.head.append(script);
    }));
  }
  return loaded.get(name);
}

const KEY = 7;
const fileOf = (word) => [...word].slice(0, 2).reduce((n, c) => (n * 31 + c.codePointAt(0)) >>> 0, 0);

/** Keys of documents with words that begin with `start`; titles are worth most, whole words more than beginnings. */
function matching(rows, start) {
  const found = new Map();
  for (const [word, titles, rest] of rows) {
    // A letter is a word or nothing: as a beginning it would be everything.
    if (word !== start && (start.length < 2 || !word.startsWith(start))) continue;
    for (const [keys, worth] of [[titles, 8], [rest, 2]]) {
      for (let at = 0; at < keys.length; at += KEY) {
        const key = keys.slice(at, at + KEY);
        found.set(key, Math.max(found.get(key) ?? 0, worth + (word === start)));
      }
    }
  }
  return found;
}

/** Keys of documents that have all the words, else all of their stems, else any; the best first. */
async function find(query) {
  const {words: files} = await load("search");
  const wanted = words(query);
  const rows = await Promise.all(wanted.map((word) => load(`search-words-${fileOf(word) % files}`)));
  const exact = wanted.map((word, at) => matching(rows[at], word));
  // In place of grammars: "księgowości" and "księgowość" share all but their ends.
  const loose = wanted.map((word, at) => new Map([...matching(rows[at], word.slice(0, Math.max(4, word.length - 3))), ...exact[at]]));
  const sum = (maps, least) => {
    const all = new Map();
    for (const key of new Set(maps.flatMap((map) => [...map.keys()]))) {
      const having = maps.filter((map) => map.has(key));
      if (having.length >= least) all.set(key, having.reduce((worth, map) => worth + map.get(key), having.length * 9));
    }
    return [...all].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([key]) => key);
  };
  return [[exact, wanted.length], [loose, wanted.length], [loose, 1]].reduce((found, way) => (found.length ? found : sum(...way)), []);
}

/** List items for documents. */
async function hits(keys) {
  const {documents, kinds, stages} = await load("search");
  const blocks = await Promise.all(keys.map((key) => load(`search-documents-${fileOf(key.slice(1)) % documents}`)));
  return keys.map((key, at) => {
    const [, title, href, kind, stage, lang] = blocks[at].find(([own]) => own === key);
    const [name, step] = stages[stage] ?? [];
    const about = make("span", {class: "muted"}, name ? `${kinds[kind]} · ${name}` : kinds[kind]);
    return make("li", {}, make("a", {href: home + href}, make("i", {class: name && `glyph g${step}`}), make("span", {dir: "auto", lang}, title), about));
  });
}

const pageOf = (query) => `${home}search.html?${new URLSearchParams({q: query})}`;

/** Lets `input` fill `list` with at most `most` hits and `output` with their number. Answers what to do on a change. */
function searching({within, input, list, output, most}) {
  let turn = 0;
  // Up and down go through the field and its hits; letters go back to the field.
  within.addEventListener("keydown", (event) => {
    const all = [input, ...$$("a", list)];
    const at = all.indexOf(document.activeElement);
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (step && at >= 0) {
      event.preventDefault();
      all[(at + step + all.length) % all.length].focus();
    } else if (at > 0 && /^(\S|Backspace)$/.test(event.key) && !event.ctrlKey && !event.metaKey) input.focus();
  });
  return async () => {
    const now = turn += 1;
    const query = input.value.trim();
    const {said} = await load("search");
    const keys = await find(query);
    const items = await hits(keys.slice(0, most));
    // The answer to a later letter counts.
    if (now !== turn) return;
    if (keys.length > most && most < 99) items.push(make("li", {}, make("a", {href: pageOf(query)}, said.all)));
    list.replaceChildren(...items);
    list.hidden = !items.length;
    output.textContent = query && (keys.length ? said.found.replace("{n}", count(keys.length)) : said.none);
  };
}

let dialog;
function makeDialog() {
  const label = $("span", opener).textContent;
  const input = make("input", {type: "text", "aria-label": label, placeholder: label, autocomplete: "off", spellcheck: "false", enterkeyhint: "search"});
  const list = make("ul", {class: "hits", hidden: ""});
  const output = make("p", {role: "status"});
  const keys = make("p", {class: "keys"});
  const form = make("form", {role: "search"}, input, list, make("footer", {}, output, keys));
  dialog = make("dialog", {class: "search", "aria-label": label}, form);
  input.addEventListener("input", searching({within: form, input, list, output, most: 12}));
  // Beside its form is the dialog itself.
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (input.value.trim()) location.href = pageOf(input.value.trim());
  });
  load("search").then(({said}) => {
    const key = (name) => make("kbd", {}, name);
    keys.append(key("↑"), key("↓"), ` ${said.move} `, key("Enter"), ` ${said.open} `, key("Esc"), ` ${said.close}`);
  });
  document.body.append(dialog);
}

function openSearch(event) {
  event.preventDefault();
  if (!dialog) makeDialog();
  if (!dialog.open) dialog.showModal();
  $("input", dialog).select();
}

if (opener) {
  opener.append(make("kbd", {}, "Ctrl K"));
  opener.setAttribute("role", "button");
  opener.setAttribute("aria-haspopup", "dialog");
  opener.addEventListener("click", openSearch);
  addEventListener("keydown", (event) => {
    const typing = event.target.closest?.("input, select, textarea");
    if (event.ctrlKey || event.metaKey ? event.key === "k" : event.key === "/" && !typing) openSearch(event);
  });
}

for (const form of $$("[data-search-page]")) {
  const input = form.elements.q;
  const show = searching({within: $("main"), input, list: $("[data-hits]"), output: $("output", form), most: 200});
  form.hidden = false;
  input.value = new URLSearchParams(location.search).get("q");
  form.addEventListener("input", () => { remember({q: input.value.trim()}); show(); });
  form.addEventListener("submit", (event) => event.preventDefault());
  if (input.value) show();
  input.focus();
}

// Tables and the board

const {compare} = new Intl.Collator(language, {numeric: true});
const order = (a, b) => (typeof a === "number" ? a - b || 0 : compare(a, b));

/** The number or the text by which a cell is sorted; a number where there is none stands below all. */
function worth(cell) {
  const text = cell.dataset.v ?? $("time", cell)?.dateTime ?? ($(".av", cell)?.title || cell.textContent.trim());
  if (!cell.matches(".num, .ice, [data-v]")) return text;
  const plain = language === "en" ? text.replaceAll(",", "") : text.replace(/\s/g, "").replace(",", ".");
  const number = parseFloat(plain.replace("=", "").replace("−", "-"));
  return Number.isNaN(number) ? -1e9 : number;
}

const FIELDS = ["q", "stage", "owner", "waits"];

function filtering(form) {
  const table = $("[data-table]");
  const lines = table ? [...table.tBodies[0].rows] : $$(".board .card");
  const items = lines.filter((line) => !line.matches(".cut")).map((line) => {
    const owners = $$(".av", line);
    // The last part of a link is the id of what it leads to.
    const id = $("a", line).pathname.split("/").pop().replace(".html", "");
    const stage = $("td.stage", line);
    return {
      line, id,
      text: fold([line.textContent, id, ...owners.map((owner) => owner.title)].join(" ")),
      stage: [stage?.textContent.trim()],
      at: stage && worth(stage),
      owner: owners.map((owner) => owner.getAttribute("aria-label")),
      waits: line.dataset.waits?.split(" "),
    };
  });
  const field = (name) => form.elements[name];
  const values = () => Object.fromEntries(FIELDS.map((name) => [name, field(name)?.value.trim()]));
  let sorted = 0;

  function apply() {
    const wanted = values();
    const typed = words(wanted.q);
    const fits = (item) => typed.every((word) => item.text.includes(word)) && FIELDS.slice(1).every((name) => !wanted[name] || item[name].includes(wanted[name]));
    const shown = new Set(items.filter(fits).map(({id}) => id));
    for (const {line, id} of items) line.hidden = !shown.has(id);
    const narrowed = shown.size < items.length;
    // The cut-line divides the whole ranking in its own order, and nothing else.
    for (const cut of $$(".cut")) cut.hidden = narrowed || sorted;
    for (const bubble of $$("svg [data-id]")) bubble.classList.toggle("dim", narrowed && !shown.has(bubble.dataset.id));
    $("output", form).textContent = form.dataset.shown.replace("{shown}", count(shown.size)).replace("{all}", count(items.length));
    $("[type=reset]", form).hidden = !Object.values(wanted).some(Boolean);
  }
  const changed = () => { apply(); remember({...values(), sort: sorted}); };

  /** Sorts by a column, counted from 1; backwards when negative; else the order of the page. */
  function sort(by) {
    const heads = [...table.tHead.rows[0].cells];
    const at = Math.abs(by) - 1;
    sorted = heads[at] ? by : 0;
    for (const head of heads) head.removeAttribute("aria-sort");
    heads[at]?.setAttribute("aria-sort", by < 0 ? "descending" : "ascending");
    const rows = sorted ? items.map(({line}) => [worth(line.cells[at]), line]).sort(([a], [b]) => Math.sign(by) * order(a, b)) : lines.map((line) => [0, line]);
    table.tBodies[0].append(...rows.map(([, line]) => line));
  }

  for (const [name, names] of [
    ["stage", [...items].sort((a, b) => a.at - b.at).flatMap((item) => item.stage)],
    ["owner", items.flatMap((item) => item.owner).sort(compare)],
  ]) {
    const options = [...new Set(names)].filter(Boolean);
    field(name).append(...options.map((value) => make("option", {value}, value)));
    field(name).hidden = options.length < 2;
  }
  const asked = new URLSearchParams(location.search);
  for (const name of FIELDS.filter((name) => field(name) && asked.has(name))) {
    field(name).value = asked.get(name);
    // A choice that does not exist is none.
    if (field(name).selectedIndex < 0) field(name).value = "";
  }
  if (table) {
    $$("thead th", table).forEach((head, at) => {
      const button = make("button", {type: "button"}, ...head.childNodes);
      head.append(button);
      // Scores from the top, names from A; the third time the order of the page.
      const first = (at + 1) * (at && head.matches(".num, .ice") ? -1 : 1);
      button.addEventListener("click", () => { sort({[first]: -first, [-first]: 0}[sorted] ?? first); changed(); });
    });
    if (asked.has("sort")) sort(+asked.get("sort"));
  }
  form.hidden = !items.length;
  form.addEventListener("input", changed);
  form.addEventListener("reset", () => setTimeout(changed));
  form.addEventListener("submit", (event) => event.preventDefault());
  apply();
}

$$("[data-filter]").forEach(filtering);
