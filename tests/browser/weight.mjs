// Prints the heaviest pages of a built site and what their scripts and styles weigh; fails where the limits are passed.
//
//   node weight.mjs DIR
//
// By hand, for sites too large for the tests: 10,000 initiatives, say.

import {existsSync} from "node:fs";
import path from "node:path";
import {heaviest, pages, scriptsAndStyles} from "./checks/weight.mjs";
import {filesOf, reader} from "./pages.mjs";
import {told} from "./runner.mjs";

const SHOWN = 10;
const dir = process.argv[2];
if (!dir || !existsSync(path.join(dir, "index.html"))) {
  console.error("usage: node weight.mjs DIR, where DIR is a built site");
  process.exit(2);
}
const files = filesOf(dir);
const site = {files, pages: files.filter((file) => file.endsWith(".html")), read: reader(dir)};
for (const {page, bytes} of heaviest(site).slice(0, SHOWN)) console.log(`${String(bytes).padStart(9)}  ${page}`);
const lines = told([...await pages({site}), ...await scriptsAndStyles({site})]);
for (const line of lines) console.log(line);
console.log(`${site.pages.length} pages, ${lines.length ? "too heavy" : "within the limits"}`);
process.exitCode = lines.length ? 1 : 0;
