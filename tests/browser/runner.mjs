// A runner of named tests: two at a time, a line for each, problems that many pages share told once.
// It exists because all tests share one browser and a few built sites, which a runner of one process per file would
// start over and over.

const AT_MOST = 15;

/** One thing that is wrong on one page. */
export const problem = (page, text) => ({page, text});

/** Problems as lines; one line for a problem that several pages have. */
export function told(problems) {
  const pages = new Map();
  for (const {page, text} of problems) pages.set(text, [...(pages.get(text) ?? []), page]);
  const lines = [...pages].map(([text, on]) => {
    const some = [...new Set(on)];
    return `${some.slice(0, 3).join(", ")}${some.length > 3 ? ` and ${some.length - 3} more` : ""}: ${text}`;
  });
  const rest = lines.length - AT_MOST;
  return rest > 0 ? [...lines.slice(0, AT_MOST), `… and ${rest} more`] : lines;
}

/** Runs tests, `{name, run}` where `run` gives problems. Answers how many passed and failed. */
export async function runAll(tests, workers) {
  const queue = [...tests];
  const failed = [];
  let passed = 0;
  const worker = async () => {
    for (let test = queue.shift(); test; test = queue.shift()) {
      const start = Date.now();
      let lines;
      try {
        lines = told(await test.run());
      } catch (error) {
        lines = String(error?.stack ?? error).split("\n");
      }
      const took = `${((Date.now() - start) / 1000).toFixed(1)} s`;
      console.log(`${lines.length ? "FAILED" : "ok    "} ${test.name} (${took})`);
      for (const line of lines) console.log(`         ${line}`);
      if (lines.length) failed.push(test.name);
      else passed += 1;
    }
  };
  await Promise.all(Array.from({length: workers}, worker));
  return {passed, failed};
}
