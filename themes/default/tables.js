// Tables and the board: filters and sorting. A view stands in the address: the first table of a page under plain names, the
// others with their number in front.

const {compare} = new Intl.Collator(language, {numeric: true});
/** How many rows are shown at once. */
const PART = 200;

/** By what a cell is sorted; where a number is missing, it is below all. */
function worth(cell) {
  const text = cell.dataset.v ?? $("time", cell)?.dateTime ?? ($(".av", cell)?.title || cell.textContent.trim());
  if (!cell.matches(".num, .ice, [data-v]")) return text;
  const plain = language === "en" ? text.replaceAll(",", "") : text.replace(/\s/g, "").replace(",", ".");
  return parseFloat(plain.replace("=", "")) || -1;
}

/** What a row or a card can be asked for. */
function itemOf(line) {
  // The last part of a link is the id of what it leads to.
  const id = $("a", line)?.getAttribute("href").split(/[?#]/)[0].split("/").pop().replace(".html", "");
  const owner = $$(".av", line).map((one) => one.getAttribute("aria-label") ?? one.title);
  const stage = $$("td.stage", line);
  return {
    line, id, owner,
    text: fold([line.textContent, id, ...owner].join(" ")),
    stage: stage.map((cell) => cell.textContent.trim()),
    at: stage.map(worth),
  };
}

/** Rows of all pages of a table, in their order. */
async function rowsOf(first, next, pages) {
  const names = Array.from({length: pages}, (_, at) => (at ? next + (at + 1) : first));
  const parts = await Promise.all(names.map((name) => load(`rows/${name}`)));
  const template = make("template", {});
  template.innerHTML = parts.flatMap(({cells, rows}) => rows.map(([start, ...row]) => start + row.map((cell) => cells[cell] ?? cell).join("") + "</tr>")).join("");
  return $$("tr", template.content);
}

function filtering(form, table, number) {
  const body = table?.tBodies[0];
  const lines = table ? [...body.rows] : $$(".card");
  const cuts = lines.filter((line) => line.matches(".cut"));
  const pager = form && $("nav.pager");
  const [first, next, pages, all] = form?.dataset.rows?.split(" ") ?? [];
  const name = (key) => (number ? `${number + 1}-${key}` : key);
  const fields = form ? [...form.elements].filter((field) => field.name) : [];
  const heads = table ? $$("thead th", table) : [];
  let items = lines.filter((line) => !cuts.includes(line)).map(itemOf);
  let whole = !pages;
  let sorted = 0;
  let most = PART;
  const more = make("button", {type: "button", class: "btn", hidden: ""});
  const order = make("select", {class: "order", "aria-label": form?.dataset.sort});

  function fill() {
    for (const [key, names] of [
      ["stage", [...items].sort((a, b) => a.at - b.at).flatMap((item) => item.stage)],
      ["owner", items.flatMap((item) => item.owner).sort(compare)],
    ]) {
      const field = form?.elements[key];
      if (!field) continue;
      const known = new Set([...field.options].map((option) => option.value));
      field.append(...[...new Set(names)].filter((text) => text && !known.has(text)).map((text) => make("option", {}, text)));
      field.hidden = field.options.length < 3;
    }
  }

  /** Gets the rows of all pages, once. */
  async function gather() {
    if (whole) return;
    const rows = await rowsOf(first, next, +pages);
    if (!whole) items = rows.map(itemOf);
    whole = true;
    fill();
  }

  function apply() {
    const chosen = fields.filter((field) => field.matches("select") && value(field));
    const typed = fields.filter((field) => field.matches("input")).flatMap((field) => words(field.value));
    const has = (item, key) => item[key] ?? item.line.dataset[key]?.split(" ") ?? [];
    const fits = (item) => typed.every((word) => item.text.includes(word)) && chosen.every((field) => has(item, field.name).includes(field.value));
    const some = items.filter(fits);
    const narrowed = some.length < items.length;
    const total = whole ? items.length : +all;
    if (body) {
      const at = Math.abs(sorted) - 1;
      if (sorted) {
        const keyed = some.map((item) => [worth(item.line.cells[at]), item]);
        keyed.sort(([a], [b]) => Math.sign(sorted) * (typeof a === "number" ? a - b : compare(a, b)));
        some.splice(0, some.length, ...keyed.map(([, item]) => item));
      }
      // The cut-line divides the whole ranking in its own order, and nothing else.
      const own = !narrowed && !sorted;
      body.replaceChildren(...(own ? lines : some.slice(0, most).map((item) => item.line)));
      more.hidden = own || some.length <= most;
      more.textContent = form?.dataset.more.replace("{n}", count(some.length - most));
      if (pager) pager.hidden = !own;
    } else for (const item of items) item.line.hidden = !fits(item);
    if (!form) return;
    const ids = new Set(some.map(({id}) => id));
    for (const bubble of $$("svg [data-id]")) bubble.classList.toggle("dim", narrowed && !ids.has(bubble.dataset.id));
    $("output", form).textContent = form.dataset.shown.replace("{shown}", count(whole ? some.length : total)).replace("{all}", count(total));
    $("[type=reset]", form).hidden = !fields.some(value);
  }

  const asks = () => sorted || fields.some(value);
  const show = () => (asks() && !whole ? gather().then(apply) : apply());

  /** Sorts by a column, counted from 1; backwards when negative; else the order of the page. */
  function sort(by) {
    const at = Math.abs(by) - 1;
    sorted = heads[at] ? by : 0;
    for (const head of heads) head.removeAttribute("aria-sort");
    heads[at]?.setAttribute("aria-sort", by < 0 ? "descending" : "ascending");
    order.value = sorted;
  }

  function changed() {
    most = PART;
    show();
    remember(Object.fromEntries([...fields.map((field) => [name(field.name), value(field)]), [name("sort"), sorted]]));
  }

  const options = [make("option", {value: 0}, form?.dataset.sort ?? "")];
  heads.forEach((head, at) => {
    const text = head.textContent.trim();
    if (!text || !items.length) return;
    const button = make("button", {type: "button"}, ...head.childNodes);
    head.append(button);
    // Scores from the top, names from A; the third time the order of the page.
    const first = (at + 1) * (at && items[0].line.cells[at]?.matches(".num, .ice") ? -1 : 1);
    options.push(...[first, -first].map((by) => make("option", {value: by}, `${text} ${by < 0 ? "↓" : "↑"}`)));
    button.addEventListener("click", () => { sort({[first]: -first, [-first]: 0}[sorted] ?? first); changed(); });
  });
  const asked = new URLSearchParams(location.search);
  if (form) {
    order.append(...options);
    order.addEventListener("input", (event) => { event.stopPropagation(); sort(+order.value); changed(); });
    if (table) $("output", form).before(order);
    // Above the rows, where a phone has no heads to press.
    table?.parentElement.after(more);
    more.addEventListener("click", () => { most += PART; apply(); });
    form.hidden = !items.length;
    form.addEventListener("input", changed);
    form.addEventListener("focusin", gather);
    form.addEventListener("reset", () => setTimeout(changed));
    form.addEventListener("submit", (event) => event.preventDefault());
  }
  sort(+asked.get(name("sort")));
  fill();
  const given = () => {
    for (const field of fields) {
      field.value = asked.get(name(field.name)) ?? "";
      // A choice that does not exist is none.
      if (field.selectedIndex < 0) field.value = "";
    }
  };
  given();
  // What is asked for may stand on another page.
  if (!whole && (sorted || fields.some((field) => asked.get(name(field.name))))) gather().then(() => { given(); apply(); });
  else apply();
}

{
  // A form belongs to the table that follows it, or to the cards of the board.
  let form = null;
  let number = 0;
  for (const part of $$("[data-filter], [data-table], .board")) {
    if (part.matches("[data-filter]")) { form = part; continue; }
    if (form || part.matches("[data-table]")) filtering(form, part.matches("[data-table]") ? part : null, number++);
    form = null;
  }
}
