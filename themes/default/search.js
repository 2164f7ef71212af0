// Search: loaded when somebody begins to. See src/site/search.

const DIGITS = "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";

/** Keys as they are written: each is its distance from the one before, in digits of five bits, the low ones first. */
function keysOf(text) {
  const all = [];
  let [key, place] = [0, 1];
  for (const letter of text) {
    const digit = DIGITS.indexOf(letter);
    key += digit % 32 * place;
    place *= 32;
    if (digit < 32) { all.push(key); place = 1; }
  }
  return all;
}

const fileOf = (word) => [...word].slice(0, 2).reduce((n, c) => (n * 31 + c.codePointAt(0)) >>> 0, 0);

// Light stemming: what bends at the end of a word is taken off, in Cyrillic as Russian bends it, in Latin letters as English,
// French and Polish do. It is asked of what is typed and of what stands in the index alike, so the index holds words as they
// are written, and a stem need not be a word. At least three letters stay.

const RUSSIAN = /(?<=^.{3,})(иями|ями|ами|иях|ях|ах|иям|ям|ам|ием|ем|ом|ого|его|ому|ему|ыми|ими|ых|их|ую|юю|ая|яя|ое|ее|ые|ыи|ым|им|ов|ев|еи|ои|ии|ию|ия|ие|ью|ья|ье|ться|тся|ать|ять|ить|еть|ает|яет|ают|яют|ы|и|а|я|о|е|у|ю|ь)$/;
const PLURAL = /(?<=^.{3,})(s|x)$/;
const LATIN = /(?<=^.{3,})(ami|ach|owi|ego|emu|ych|ymi|ing|ied|ed|ies|es|ie|om|ow|ej|ez)$/;

function stem(word) {
  if (/[а-я]/.test(word)) return word.replace(RUSSIAN, "").replace(/(?<=^.{3,})(нн|ь)$/, (end) => (end === "ь" ? "" : "н"));
  if (!/[a-z]/.test(word)) return word;
  const single = word.replace(/aux$/, "al").replace(/(?<=^.{3,})ies$/, "y").replace(/(?<=s|x|ch|sh)es$/, "").replace(PLURAL, "");
  return single.replace(LATIN, "").replace(/(?<=^.{3,})[aeiouy]+$/, "").replace(/(?<=^..)(.*)([b-df-hj-np-tv-z])\2$/, "$1$2");
}

/** Documents with words that begin so or have the same stem, with their worth: most for a title, more for a whole word. */
function matching(rows, start) {
  const found = new Map();
  const stemmed = stem(start);
  for (const [word, titles, rest] of rows) {
    // One letter begins everything.
    const begins = word === start || start.length > 1 && word.startsWith(start);
    if (!begins && (start.length < 3 || stem(word) !== stemmed)) continue;
    for (const [keys, worth] of [[titles, begins ? 8 : 6], [rest, begins ? 2 : 1]]) {
      for (const key of keysOf(keys)) found.set(key, Math.max(found.get(key) ?? 0, worth + (word === start)));
    }
  }
  return found;
}

/** Documents that have at least so many of the words, the best first. */
function having(maps, least) {
  const all = new Map();
  for (const [key, worth] of maps.flatMap((map) => [...map])) all.set(key, [...(all.get(key) ?? []), worth + 9]);
  const found = [...all].filter(([, worths]) => worths.length >= least).map(([key, worths]) => [key, worths.reduce((a, b) => a + b)]);
  return found.sort(([a, x], [b, y]) => y - x || a - b).map(([key]) => key);
}

/** Documents that have all the words, else all of their beginnings, else any. */
async function find(query) {
  const {words: files} = await load("search");
  const wanted = words(query);
  const rows = await Promise.all(wanted.map((word) => load(`search-words-${fileOf(word) % files}`)));
  const exact = wanted.map((word, at) => matching(rows[at], word));
  const keys = having(exact, wanted.length);
  if (keys.length) return keys;
  // Where a word bends in its middle: paczek and paczka share their beginning.
  const beginnings = wanted.map((word, at) => new Map([...matching(rows[at], word.slice(0, Math.max(4, word.length - 3))), ...exact[at]]));
  const some = having(beginnings, wanted.length);
  return some.length ? some : having(beginnings, 1);
}

/** List items for documents. */
async function hits(keys) {
  const {documents, kinds, stages, lang: main} = await load("search");
  const blocks = await Promise.all(keys.map((key) => load(`search-documents-${key % documents}`)));
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
