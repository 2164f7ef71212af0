// The browser: where it is, how it is started, and contexts that watch everything a page does.
// Only the test's own server (or folder) may be asked for anything; whatever else a page wants is refused and told.

import {execFileSync} from "node:child_process";
import {existsSync} from "node:fs";
import {chromium} from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome"];
const FLAGS = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--hide-scrollbars",
];

/** The first Chromium there is: `CHROMIUM` in the environment, else by its usual names. */
export function executable() {
  const wanted = process.env.CHROMIUM;
  if (wanted) return existsSync(wanted) ? wanted : fail(`CHROMIUM names ${wanted}, and that file does not exist`);
  for (const name of NAMES) {
    try {
      return execFileSync("which", [name], {encoding: "utf8", stdio: ["ignore", "pipe", "ignore"]}).trim();
    } catch {
      continue;
    }
  }
  return fail(`no Chromium found (looked for ${NAMES.join(", ")}); install it, or name it with CHROMIUM=/path`);
}

function fail(why) {
  console.error(why);
  process.exit(3);
}

export const launch = () => chromium.launch({executablePath: executable(), args: FLAGS});

/**
 * Runs `use(page, watch)` for each path of `paths`, in a context of its own. `watch.problems` holds what the page did that
 * no page may do; `options.at` makes an address of a path, the other options are those of a context.
 */
export async function visit({browser, site}, paths, options, use) {
  const {at = site.http, scheme = "http", ...rest} = options;
  const context = await browser.newContext({viewport: {width: 1440, height: 900}, ...rest});
  const home = scheme === "file" ? site.file("").replace(/\/?$/, "/") : site.base;
  const watch = {problems: [], page: "", report: true};
  const tell = (text) => watch.report && watch.problems.push({page: watch.page, text});
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`policy ${event.violatedDirective} refuses ${event.blockedURI} ${event.sample}`);
    });
  });
  await context.route(
    (url) => !url.href.startsWith(home) && !["data:", "blob:", "about:"].includes(url.protocol),
    (route) => {
      tell(`asks another host: ${route.request().url()}`);
      return route.abort();
    },
  );
  try {
    const page = await context.newPage();
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) tell(`console ${message.type()}: ${message.text()}`);
    });
    page.on("pageerror", (error) => tell(`script error: ${error.message}`));
    page.on("dialog", (dialog) => {
      tell(`a dialog opens: ${dialog.message()}`);
      return dialog.dismiss().catch(() => {});
    });
    page.on("requestfailed", (request) => {
      const why = request.failure()?.errorText;
      if (why !== "net::ERR_ABORTED") tell(`cannot load ${request.url()}: ${why}`);
    });
    page.on("response", (response) => {
      if (response.status() >= 400) tell(`answer ${response.status()} for ${response.url().replace(site.base, "")}`);
    });
    page.on("popup", (popup) => {
      tell(`opens a window: ${popup.url()}`);
      return popup.close().catch(() => {});
    });
    for (const path of paths) {
      watch.page = path;
      await page.goto(at(path), {waitUntil: "load"});
      await use(page, watch, path);
    }
  } finally {
    await context.close();
  }
  return watch.problems;
}
