// Pictures of one page of each type, wide and narrow, light and dark, for people to look at.
//
//   node shots.mjs OUT_DIR [SITE_DIR]
//
// Takes the example, or a site that is built already. Names say what they show: `board-390-dark.png`.

import {mkdirSync} from "node:fs";
import path from "node:path";
import {launch, visit} from "./browser.mjs";
import {siteOf} from "./pages.mjs";
import {serve} from "./serve.mjs";
import {build, workshop} from "./sites.mjs";

const [out, dir] = process.argv.slice(2);
if (!out) {
  console.error("usage: node shots.mjs OUT_DIR [SITE_DIR]");
  process.exit(2);
}
mkdirSync(out, {recursive: true});
const server = await serve();
const browser = await launch();
try {
  const site = dir ? siteOf("site", dir, server.mount("/site/", dir)) : build(workshop(), server, ["example"]).example;
  let taken = 0;
  for (const width of [1440, 390]) {
    for (const colorScheme of ["light", "dark"]) {
      const options = {viewport: {width, height: 900}, colorScheme, reducedMotion: "reduce"};
      await visit({browser, site}, site.sample, options, async (page, _, shown) => {
        const name = shown.replace(/\.html$/, "").replaceAll("/", "_");
        await page.screenshot({path: path.join(out, `${name}-${width}-${colorScheme}.png`), fullPage: true});
        taken += 1;
      });
    }
  }
  console.log(`${taken} pictures of ${site.sample.length} pages in ${out}`);
} finally {
  await browser.close();
  await server.close();
}
