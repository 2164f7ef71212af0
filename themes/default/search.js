// Search: loaded when somebody begins to. See src/site/search.

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
function answering(form, list, most) {
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
function openSearch() {
  const page = $("[data-search-page]");
  if (page) return page.elements.q.select();
  if (!dialog) {
    const label = $("span", opener).textContent;
    const input = make("input", {name: "q", "aria-label": label, placeholder: label, autocomplete: "off"});
    const list = make("ul", {class: "hits", hidden: ""});
    const keys = make("p", {class: "keys"});
    const form = make("form", {role: "search"}, input, list, make("footer", {}, make("output", {}), keys));
    dialog = make("dialog", {class: "search", "aria-label": label}, form);
    answering(form, list, 12);
    // Beside its form is the dialog itself.
    dialog.addEventListener("click", ({target}) => target === dialog && dialog.close());
    load("search").then(({said}) => said.keys.forEach(([key, word]) => keys.append(make("kbd", {}, key), ` ${word} `)));
    document.body.append(dialog);
  }
  if (!dialog.open) dialog.showModal();
  return $("input", dialog).select();
}

for (const form of $$("[data-search-page]")) {
  const input = form.elements.q;
  answering(form, $("[data-hits]"), 200);
  form.hidden = false;
  input.value = new URLSearchParams(location.search).get("q");
  if (input.value) form.dispatchEvent(new Event("input"));
  form.addEventListener("input", () => remember({q: value(input)}));
}
