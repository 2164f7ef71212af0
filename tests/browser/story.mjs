// The launch that failed, told in pictures: the session of tests/cases/failed-launch is played again, and at each stop the
// site is built and looked at. Each stop says what a person must be able to read there.
//
//   node story.mjs OUT_DIR     takes the pictures, for docs/failed-launch.md

import {spawnSync} from "node:child_process";
import {mkdirSync, readFileSync, rmSync} from "node:fs";
import path from "node:path";
import {fileURLToPath, pathToFileURL} from "node:url";
import {launch} from "./browser.mjs";
import {problem} from "./runner.mjs";
import {PROGRAM, workshop} from "./sites.mjs";

const SESSION = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../cases/failed-launch/session.txt");

/** After the first command that holds `after`: what stands on `page`, from `from` down. */
const STOPS = [
  {name: "1-no-hand-over", after: "git checkout -qb low-cost", page: "initiatives/low-cost.html",
    says: ["Low-cost plan for new regions", "PMM"]},
  {name: "2-sure-without-proof", after: '--why "The board wants it"', page: "health.html", says: ["Low-cost plan for new regions"]},
  {name: "3-no-test-and-only-direct-competitors", after: "tandem set low-cost job_stories", page: "initiatives/low-cost.html",
    says: ["Evidence", "Indirect competitor or substitute"]},
  {name: "4-waived-by-name", after: 'git commit -qm "Low-cost plan: to the plan"', page: "waived.html",
    says: ["Decided without a test 1", "Evidence", "No time before the fair", "We know the market", "Anna", "Leo"]},
  {name: "5-the-substitute", after: "tandem set low-cost evidence", page: "competitors/index.html", says: ["Parcel bot", "4.50 EUR", "22 EUR"]},
  {name: "6-declined-with-a-reason", after: "tandem decline low-cost", page: "declined.html", says: ["9 of 12 pay a bot 4.50"]},
  {name: "7-the-cure-is-defended", after: 'git commit -qm "Basic plan: tested, planned, defended"', page: "initiatives/basic.html",
    says: ["Basic plan without phone support", "31 of 220"]},
  {name: "8-the-result-and-the-next-idea", after: "tandem move basic done", page: "threads.html", today: "2026-12-17",
    says: ["Basic plan without phone support", "Invite another seller"]},
];

/** Plays the session in `dir` and looks at each stop with `look(page, stop)`. */
async function play(browser, dir, look) {
  const env = {PATH: `${path.dirname(PROGRAM)}:/usr/bin:/bin`};
  const commands = readFileSync(SESSION, "utf8").split("\n").filter((line) => line.startsWith("$ ")).map((line) => line.slice(2));
  const left = [...STOPS];
  mkdirSync(dir, {recursive: true});
  for (const command of commands) {
    spawnSync("bash", ["-c", command], {cwd: dir, env, stdio: "ignore"});
    if (!left.length || !command.includes(left[0].after)) continue;
    const stop = left.shift();
    const out = path.join(dir, "site");
    rmSync(out, {recursive: true, force: true});
    const day = stop.today ? ["--today", stop.today] : [];
    const built = spawnSync(PROGRAM, ["-q", "build", ...day], {cwd: dir, env, encoding: "utf8"});
    if (built.status) throw new Error(`${stop.name}: build ended with ${built.status}\n${built.stderr}`);
    const page = await browser.newPage({viewport: {width: 1280, height: 860}, colorScheme: "light", reducedMotion: "reduce"});
    try {
      await page.goto(pathToFileURL(path.join(out, stop.page)).href);
      await look(page, stop);
    } finally {
      await page.close();
    }
  }
  if (left.length) throw new Error(`the session never gets to ${left.map((stop) => stop.name).join(", ")}`);
}

/** Whether a person reads at each stop what the story says. */
export const told = ({browser, dir}) => async () => {
  const problems = [];
  await play(browser, path.join(dir, "story"), async (page, {name, says}) => {
    const text = (await page.locator("main").innerText()).replace(/\s+/g, " ");
    for (const words of says) if (!text.includes(words)) problems.push(problem(name, `does not say “${words}”:\n${text}`));
  });
  return problems;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const out = process.argv[2];
  if (!out) {
    console.error("usage: node story.mjs OUT_DIR");
    process.exit(2);
  }
  mkdirSync(out, {recursive: true});
  const browser = await launch();
  try {
    await play(browser, path.join(workshop(), "story"), (page, {name}) => page.screenshot({path: path.join(out, `${name}.png`)}));
  } finally {
    await browser.close();
  }
}
