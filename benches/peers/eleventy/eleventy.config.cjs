// The same site as ours of the same initiatives/*.md, for Eleventy: see benches/README.md for what is compared.
// Scores, lists and links are found once, as its collections; bodies are plain markdown, no templates.
const yaml = require("js-yaml");
const footnote = require("markdown-it-footnote");
const tasks = require("markdown-it-task-lists");

const STAGES = ["Ideas", "Scoring", "Validation", "Plan", "Delivery", "Traction"];
const ROWS = 200;
const FIELDS = "summary lang tags created pm pmm size source requested_by ice evidence target epics job_stories".split(" ");
const WORDS = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

const middle = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
const criteria = (data) => ["impact", "confidence", "ease"].map((name) => middle(data.ice.map((ballot) => ballot[name])));
const score = (data) => (data.ice ? criteria(data).reduce((a, b) => a * b) : null);
const fields = (data) => Object.fromEntries(["title", "stage", ...FIELDS].map((name) => [name, data[name]]));
const all = (api) => api.getFilteredByGlob("./initiatives/*.md");
const ranked = (api) =>
  all(api).filter(({ data }) => data.ice && data.stage <= 2).sort((a, b) => score(b.data) - score(a.data));

// The rows of one list in pages of 200, as its template paginates over them.
const pages = (name, list) => {
  const count = Math.max(1, Math.ceil(list.length / ROWS));
  return Array.from({ length: count }, (_, at) => ({ ...name, at, count, rows: list.slice(at * ROWS, (at + 1) * ROWS) }));
};
const address = (folder, at) => `/${folder}/${at ? `page/${at + 1}/` : ""}index.html`;

// Anchors with a link on every heading, and the contents of the page: markdown-it has neither.
const headings = (md) => {
  md.core.ruler.push("headings", (state) => {
    state.env.contents = [];
    state.tokens.forEach((token, at) => {
      if (token.type !== "heading_open") return;
      const words = state.tokens[at + 1].content;
      const anchor = words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-");
      token.attrSet("id", anchor);
      const link = new state.Token("html_inline", "", 0);
      link.content = `<a class="anchor" href="#${anchor}" aria-label="Link to “${md.utils.escapeHtml(words)}”">#</a>`;
      state.tokens[at + 1].children.push(link);
    });
  });
};

// A link to a file of the workspace leads to its page.
const links = (md) => {
  md.core.ruler.push("links", (state) => {
    for (const token of state.tokens) {
      for (const child of token.children || []) {
        const href = child.type === "link_open" && child.attrGet("href");
        if (href && href.endsWith(".md")) child.attrSet("href", `/initiatives/${href.slice(0, -3)}.html`);
      }
    }
  });
};

// Who links to whom, both ways.
let linked;
const network = (api) => {
  const byName = new Map(all(api).map((page) => [page.fileSlug, page]));
  linked = { to: new Map(), from: new Map() };
  for (const page of byName.values()) {
    const names = new Set(Array.from(page.rawInput.matchAll(/\]\((idea-\d+)\.md\)/g), (found) => found[1]));
    const others = Array.from(names).sort().map((name) => byName.get(name));
    linked.from.set(page.fileSlug, others);
    for (const other of others) {
      if (!linked.to.has(other.fileSlug)) linked.to.set(other.fileSlug, []);
      linked.to.get(other.fileSlug).push(page);
    }
  }
  return Array.from(byName.values());
};

module.exports = function (config) {
  config.setTemplateFormats(["md", "njk"]);
  config.addDataExtension("yaml", (text) => yaml.load(text));
  config.amendLibrary("md", (md) => md.use(footnote).use(tasks).use(headings).use(links));
  config.addPassthroughCopy("assets");
  config.addGlobalData("stages", STAGES);
  config.addFilter("criteria", criteria);
  config.addFilter("score", score);
  config.addFilter("day", (date) => date.toISOString().slice(0, 10));
  config.addFilter("words", (date) => WORDS.format(date));
  config.addFilter("address", address);
  config.addFilter("linked", (name, way) => linked[way].get(name) || []);
  config.addFilter("contents", (html) =>
    Array.from(html.matchAll(/<h[23] id="([^"]*)"[^>]*>(.*?)<a class="anchor"/g), ([, anchor, words]) => ({ anchor, words })));
  config.addFilter("index", (rows) =>
    JSON.stringify(rows.map(({ data, fileSlug, url }) => ({
      id: fileSlug, lang: data.lang, pm: data.pm, pmm: data.pmm, score: score(data), stage: data.stage,
      summary: data.summary, tags: data.tags, title: data.title, url,
    }))));
  const lines = (head, rows) => `${head}[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]}`;
  config.addFilter("data", (rows) =>
    lines('{"version":1,"kind":"data","of":"initiative","items":', rows.map(({ data, fileSlug, url, inputPath }) => ({
      id: fileSlug, title: data.title, page: url, file: inputPath, stage: data.stage, fields: fields(data),
    }))));
  config.addFilter("table", (rows) => {
    const cell = (value) => (value == null ? "" : `"${(typeof value === "string" ? value : JSON.stringify(value)).replaceAll('"', '""')}"`);
    const line = ({ data, fileSlug }) => [fileSlug, cell(data.title), data.stage, ...FIELDS.map((name) => cell(data[name]))].join(",");
    return ["id,title,stage," + FIELDS.join(","), ...rows.map(line)].join("\r\n");
  });
  config.addFilter("ranks", (rows) =>
    lines('{"version":1,"kind":"rank","items":', rows.map(({ data, fileSlug }, at) => {
      const [impact, confidence, ease] = criteria(data);
      return { rank: at + 1, id: fileSlug, title: data.title, stage: data.stage, score: score(data), impact, confidence, ease, raters: data.ice.length };
    })));
  config.addCollection("initiatives", network);
  config.addCollection("ranked", ranked);
  config.addCollection("rankingPages", (api) => pages({}, ranked(api)));
  config.addCollection("byStage", (api) => STAGES.map((_, stage) => all(api).filter(({ data }) => data.stage === stage)));
  config.addCollection("listPages", (api) => {
    const list = (folder, title, keep) => pages({ folder, title }, all(api).filter(({ data }) => keep(data)));
    return [
      ...list("initiatives", "Initiatives", () => true),
      ...list("ranking-not-scored", "Not scored", (data) => !data.ice && data.stage <= 2),
      ...list("ranking-chosen", "Chosen earlier", (data) => data.stage > 2),
      ...STAGES.flatMap((name, stage) => list(`stage-${stage}`, name, (data) => data.stage === stage)),
    ];
  });
  return { markdownTemplateEngine: false, htmlTemplateEngine: false, dir: { input: ".", includes: "_includes", output: "public" } };
};
