// The sites that are looked at, built by the program from workspaces made for the purpose in a folder of their own.

import {execFileSync} from "node:child_process";
import {appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import path from "node:path";
import {fileURLToPath} from "node:url";
import {files as nasty} from "./nasty.mjs";
import {siteOf} from "./pages.mjs";

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
export const PROGRAM = process.env.TANDEM ?? path.join(process.env.CARGO_TARGET_DIR ?? path.join(ROOT, "target"), "debug/tandem");
/** Writes the workspace of hostile words that the program's own tests have too. */
const HOSTILE = path.join(path.dirname(PROGRAM), "examples/hostile");
const TODAY = "2026-09-14";
const BASE_URL = "https://harbor.example/sub/path/";
const MANY = 450;

function tandem(...args) {
  try {
    return execFileSync(PROGRAM, args, {encoding: "utf8", stdio: ["ignore", "pipe", "pipe"]});
  } catch (error) {
    throw new Error(`${PROGRAM} ${args.join(" ")} ended with ${error.status ?? error.code}\n${error.stdout ?? ""}${error.stderr ?? ""}`);
  }
}

function write(dir, files) {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dir, name)), {recursive: true});
    writeFileSync(path.join(dir, name), content);
  }
}

/** `n` initiatives over all stages, most of them scored. */
function many(n) {
  const files = {
    "tandem.yaml": "version: 1\ntitle: Many\nlanguage: en\nprofile: minimal\n",
    "people.yaml": "anna: {name: Anna, roles: [pm]}\nleo: {name: Leo, roles: [pmm]}\n",
    "competitors/parcelly.md": "---\ntitle: Parcelly\ntype: direct\n---\n## Strengths\n\nThey are quick.\n",
  };
  for (let i = 0; i < n; i += 1) {
    // Every other one is an idea, more than a page or a column takes; the rest is spread over the later stages.
    const stage = i % 2 ? 1 + ((i - 1) / 2) % 5 : 0;
    const score = `ice:\n  - {by: anna, date: 2026-05-01, impact: ${1 + (i * 7) % 10}, confidence: ${1 + (i * 3) % 10}, ease: ${1 + (i * 11) % 10}}\n`;
    files[`initiatives/idea-${String(i).padStart(4, "0")}.md`] =
      `---\ntitle: Idea number ${i} about parcels and their labels\ncreated: 2026-0${1 + i % 8}-11\nstage: ${stage}\npm: anna\npmm: leo\ncompetitors: [parcelly]\n${i % 9 ? score : ""}---\nText of idea ${i}, see [[parcelly]].\n`;
  }
  return files;
}

const RECIPES = {
  example: {fill: (dir) => tandem("init", dir, "--example")},
  subpath: {
    prefix: "/sub/path/",
    baseUrl: BASE_URL,
    fill: (dir) => {
      tandem("init", dir, "--example");
      appendFileSync(path.join(dir, "tandem.yaml"), `\nbase_url: ${BASE_URL}\n`);
    },
  },
  tongues: {
    fill: (dir) => {
      tandem("init", dir, "--example");
      const file = path.join(dir, "tandem.yaml");
      writeFileSync(file, readFileSync(file, "utf8").replace(/^language:.*$/m, "languages: [en, ru]"));
    },
  },
  paper: {
    fill: (dir) => {
      tandem("init", dir, "--example");
      appendFileSync(path.join(dir, "tandem.yaml"), "\ntheme: paper\n");
    },
  },
  hostile: {baseUrl: "https://harbor.example/hostile/", fill: (dir) => execFileSync(HOSTILE, [dir])},
  nasty: {fill: (dir) => write(dir, nasty)},
  many: {fill: (dir) => write(dir, many(MANY))},
  empty: {fill: (dir) => write(dir, {"tandem.yaml": "version: 1\n"})},
};
for (const lang of ["en", "ru", "pl", "fr"]) {
  RECIPES[`start-${lang}`] = {fill: (dir) => tandem("init", dir, "--lang", lang)};
}

/** A folder for everything that is built; it goes when the process ends, unless `KEEP` says otherwise. */
export function workshop() {
  const dir = mkdtempSync(path.join(tmpdir(), "tandem-browser-"));
  process.on("exit", () => (process.env.KEEP ? console.log(`kept: ${dir}`) : rmSync(dir, {recursive: true, force: true})));
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => process.exit(130));
  return dir;
}

/** All sites by name, built below `dir` and served by `server`. */
export function build(dir, server, names = Object.keys(RECIPES)) {
  const sites = {};
  for (const name of names) {
    const {fill, prefix = `/${name}/`, baseUrl = null} = RECIPES[name];
    const workspace = path.join(dir, name);
    mkdirSync(workspace, {recursive: true});
    fill(workspace);
    tandem("-C", workspace, "--today", TODAY, "-q", "build");
    const out = path.join(workspace, "site");
    sites[name] = siteOf(name, out, server.mount(prefix, out), baseUrl);
  }
  return sites;
}
