// Everything can be read without this file. It adds the theme's switch, search, and filters and sorting.

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

/** Puts a view into the address, to be shared. */
function remember(values) {
  const query = new URLSearchParams(Object.entries(values).filter(([, text]) => text));
  // A page on a disk may be refused this.
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
  .replace(/[^a-z]/g, (letter) => WHOLE[letter] ?? letter);
const words = (text) => [...new Set(fold(text).match(/[\p{Alphabetic}\p{N}]+/gu))];

// Search. The index is scripts that call `tandem`: a page on a disk may load nothing else. See src/site/search.

const opener = $("[data-search]");
const home = opener?.dataset.search;
const loaded = new Map();
const given = new Map();
function tandem(name, value) { given.set(name, value); }

function load(name) {
  if (!loaded.has(name)) {
    loaded.set(name, new Promise((done, fail) => {
      // Each language has words of its own, and all have one index.
      const script = make("script", {src: `${name === "search" ? `${home}data/` : opener.dataset.index}${name}.js`});
      script.onload = () => done(given.get(name));
      script.onerror = () => { loaded.delete(name); fail(); };
      document.head.append(script);
    }));
  }
  return loaded.get(name);
}

const fileOf = (word) => [...word].slice(0, 2).reduce((n, c) => (n * 31 + c.codePointAt(0)) >>> 0, 0);

/** Documents with words that begin so, with their worth: most for a title, more for a whole word. */
function matching(rows, start) {
  const found = new Map();
  for (const [word, titles, rest] of rows) {
    // One letter begins everything.
    if (word !== start && (start.length < 2 || !word.startsWith(start))) continue;
    for (const [keys, worth] of [[titles, 8], [rest, 2]]) {
      for (const key of keys.match(/.{7}/g) ?? []) found.set(key, Math.max(found.get(key) ?? 0, worth + (word === start)));
    }
  }
  return found;
}

/** Documents that have at least so many of the words, the best first. */
function having(maps, least) {
  const all = new Map();
  for (const [key, worth] of maps.flatMap((map) => [...map])) all.set(key, [...(all.get(key) ?? []), worth + 9]);
  const found = [...all].filter(([, worths]) => worths.length >= least).map(([key, worths]) => [key, worths.reduce((a, b) => a + b)]);
  return found.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([key]) => key);
}

/** Documents that have all the words, else all of their stems, else any. */
async function find(query) {
  const {words: files} = await load("search");
  const wanted = words(query);
  const rows = await Promise.all(wanted.map((word) => load(`search-words-${fileOf(word) % files}`)));
  const exact = wanted.map((word, at) => matching(rows[at], word));
  const keys = having(exact, wanted.length);
  if (keys.length) return keys;
  // Instead of grammar: księgowości and księgowość share all but their ends.
  const stems = wanted.map((word, at) => new Map([...matching(rows[at], word.slice(0, Math.max(4, word.length - 3))), ...exact[at]]));
  const some = having(stems, wanted.length);
  return some.length ? some : having(stems, 1);
}

/** List items for documents. */
async function hits(keys) {
  const {documents, kinds, stages, lang: main} = await load("search");
  const blocks = await Promise.all(keys.map((key) => load(`search-documents-${fileOf(key.slice(1)) % documents}`)));
  return keys.map((key, at) => {
    const [, title, href, kind, stage, lang] = blocks[at].find(([own]) => own === key);
    const [name, step] = stages[stage] ?? [];
    const parts = [make("i", {class: name && `glyph g${step}`}), make("span", {dir: "auto", lang: lang ?? main}, title), make("span", {class: "muted"}, [kinds[kind], name].filter(Boolean).join(" · "))];
    return make("li", {}, make("a", {href: home + href}, ...parts));
  });
}

const pageOf = (query) => `${home}search.html?${new URLSearchParams({q: query})}`;

/** Makes a form search: its field fills `list` with at most `most` hits, and its output with their number. */
function searching(form, list, most) {
  const input = form.elements.q;
  let turn = 0;
  form.addEventListener("input", async () => {
    const now = turn += 1;
    const query = value(input);
    const {said} = await load("search");
    const keys = await find(query);
    const items = await hits(keys.slice(0, most));
    // A later letter has another answer.
    if (now !== turn) return;
    if (keys.length > most && dialog?.open) items.push(make("li", {}, make("a", {href: pageOf(query)}, said.all)));
    list.replaceChildren(...items);
    list.hidden = !items.length;
    $("output", form).textContent = query && (keys.length ? said.found.replace("{n}", count(keys.length)) : said.none);
  });
  // Up and down go through the field and its hits; letters go back to the field.
  list.parentElement.addEventListener("keydown", (event) => {
    const all = [input, ...$$("a", list)];
    const at = all.indexOf(document.activeElement);
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (step && at >= 0) {
      event.preventDefault();
      all[(at + step + all.length) % all.length].focus();
    } else if (at > 0 && /^(\S|Backspace)$/.test(event.key) && !event.ctrlKey && !event.metaKey) input.focus();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (dialog?.open && value(input)) location.href = pageOf(value(input));
  });
}

let dialog;
function openSearch(event) {
  event.preventDefault();
  const page = $("[data-search-page]");
  if (page) return page.elements.q.select();
  if (!dialog) {
    const label = $("span", opener).textContent;
    const input = make("input", {name: "q", "aria-label": label, placeholder: label, autocomplete: "off"});
    const list = make("ul", {class: "hits", hidden: ""});
    const keys = make("p", {class: "keys"});
    const form = make("form", {role: "search"}, input, list, make("footer", {}, make("output", {}), keys));
    dialog = make("dialog", {class: "search", "aria-label": label}, form);
    searching(form, list, 12);
    // Beside its form is the dialog itself.
    dialog.addEventListener("click", ({target}) => target === dialog && dialog.close());
    load("search").then(({said}) => said.keys.forEach(([key, word]) => keys.append(make("kbd", {}, key), ` ${word} `)));
    document.body.append(dialog);
  }
  if (!dialog.open) dialog.showModal();
  return $("input", dialog).select();
}

if (opener) {
  opener.append(make("kbd", {}, "Ctrl K"));
  opener.role = "button";
  opener.ariaHasPopup = "dialog";
  opener.addEventListener("click", openSearch);
  addEventListener("keydown", (event) => {
    const typing = event.target.closest?.("input, select");
    if (event.ctrlKey || event.metaKey ? event.key === "k" : event.key === "/" && !typing) openSearch(event);
  });
}

for (const form of $$("[data-search-page]")) {
  const input = form.elements.q;
  searching(form, $("[data-hits]"), 200);
  form.hidden = false;
  input.value = new URLSearchParams(location.search).get("q");
  if (input.value) form.dispatchEvent(new Event("input"));
  form.addEventListener("input", () => remember({q: value(input)}));
}

// Tables and the board

const {compare} = new Intl.Collator(language, {numeric: true});

/** By what a cell is sorted; where a number is missing, it is below all. */
function worth(cell) {
  const text = cell.dataset.v ?? $("time", cell)?.dateTime ?? ($(".av", cell)?.title || cell.textContent.trim());
  if (!cell.matches(".num, .ice, [data-v]")) return text;
  const plain = language === "en" ? text.replaceAll(",", "") : text.replace(/\s/g, "").replace(",", ".");
  return parseFloat(plain.replace("=", "")) || -1;
}

function filtering(form) {
  const table = $("[data-table]");
  const lines = table ? [...table.tBodies[0].rows] : $$(".card");
  const items = lines.filter((line) => !line.matches(".cut")).map((line) => {
    // The last part of a link is the id of what it leads to.
    const id = $("a", line).pathname.split("/").pop().replace(".html", "");
    const owner = $$(".av", line).map((one) => one.getAttribute("aria-label"));
    const stage = $$("td.stage", line);
    return {
      line, id, owner,
      text: fold([line.textContent, id, ...owner].join(" ")),
      stage: stage.map((cell) => cell.textContent.trim()),
      at: stage.map(worth),
      waits: line.dataset.waits?.split(" "),
    };
  });
  const fields = [...form.elements].filter((field) => field.name);
  const body = table?.tBodies[0];
  const heads = $$("thead th", table ?? form);
  let sorted = 0;

  function apply() {
    const chosen = fields.slice(1).filter(value);
    const typed = words(fields[0].value);
    const fits = (item) => typed.every((word) => item.text.includes(word)) && chosen.every((field) => item[field.name].includes(field.value));
    const shown = new Set(items.filter(fits).map(({id}) => id));
    for (const {line, id} of items) line.hidden = !shown.has(id);
    const narrowed = shown.size < items.length;
    // The cut-line divides the whole ranking in its own order, and nothing else.
    for (const cut of $$(".cut")) cut.hidden = narrowed || sorted;
    for (const bubble of $$("svg [data-id]")) bubble.classList.toggle("dim", narrowed && !shown.has(bubble.dataset.id));
    $("output", form).textContent = form.dataset.shown.replace("{shown}", count(shown.size)).replace("{all}", count(items.length));
    $("[type=reset]", form).hidden = !fields.some(value);
  }

  /** Sorts by a column, counted from 1; backwards when negative; else the order of the page. */
  function sort(by) {
    const at = Math.abs(by) - 1;
    sorted = heads[at] ? by : 0;
    for (const head of heads) head.removeAttribute("aria-sort");
    heads[at]?.setAttribute("aria-sort", by < 0 ? "descending" : "ascending");
    if (!sorted) return body?.append(...lines);
    const rows = items.map(({line}) => [worth(line.cells[at]), line]);
    rows.sort(([a], [b]) => Math.sign(by) * (typeof a === "number" ? a - b : compare(a, b)));
    body.append(...rows.map(([, line]) => line));
  }

  function changed() {
    apply();
    remember({...Object.fromEntries(fields.map((field) => [field.name, value(field)])), sort: sorted});
  }

  for (const [name, names] of [
    ["stage", [...items].sort((a, b) => a.at - b.at).flatMap((item) => item.stage)],
    ["owner", items.flatMap((item) => item.owner).sort(compare)],
  ]) {
    const options = [...new Set(names)].filter(Boolean);
    form.elements[name].append(...options.map((text) => make("option", {}, text)));
    form.elements[name].hidden = options.length < 2;
  }
  const asked = new URLSearchParams(location.search);
  for (const field of fields) {
    field.value = asked.get(field.name) ?? "";
    // A choice that does not exist is none.
    if (field.selectedIndex < 0) field.value = "";
  }
  heads.forEach((head, at) => {
    const button = make("button", {type: "button"}, ...head.childNodes);
    head.append(button);
    // Scores from the top, names from A; the third time the order of the page.
    const first = (at + 1) * (at && table.rows[1].cells[at].matches(".num, .ice") ? -1 : 1);
    button.addEventListener("click", () => { sort({[first]: -first, [-first]: 0}[sorted] ?? first); changed(); });
  });
  sort(+asked.get("sort"));
  form.hidden = !items.length;
  form.addEventListener("input", changed);
  form.addEventListener("reset", () => setTimeout(changed));
  form.addEventListener("submit", (event) => event.preventDefault());
  apply();
}

$$("[data-filter]").forEach(filtering);
