// A workspace that means harm or knows no better: broken files, endless words, text that runs from right to left, and
// markup that tries to become code in every place where text of a team is shown.

const LONG = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen".repeat(5);
const PWN = "window.__pwned=1";
const SCRIPT = `<script>${PWN}</script>`;
const IMAGE = `<img src=x onerror=${PWN}>`;
const QUOTE = `" onmouseover="${PWN}" autofocus onfocus="${PWN}" x="`;
const yaml = (text) => JSON.stringify(text);

const initiative = (title, fields = "", body = "Some text.") => `---
title: ${yaml(title)}
created: 2026-03-02
${fields}---
${body}
`;

const SCORED = `stage: 1
pm: eve
pmm: rtl
ice:
  - {by: eve, date: 2026-04-01, impact: 9, confidence: 8, ease: 7, note: ${yaml(IMAGE + QUOTE)}}
  - {by: rtl, date: 2026-04-02, impact: 2, confidence: 3, ease: 1, note: ${yaml(LONG)}}
`;

const MARKUP = `Before ${SCRIPT} and ${IMAGE} and <svg onload=${PWN}><a href="javascript:${PWN}">x</a></svg>.

${SCRIPT}

<div style="position:fixed;inset:0" onclick="${PWN}">cover</div>
<iframe src="javascript:${PWN}"></iframe><form action="https://evil.example/"><input name=a></form>
<style>body {display:none}</style><base href="https://evil.example/"><meta http-equiv="refresh" content="0; url=https://evil.example/">

<details onclick="${PWN}"><summary>Sum ${IMAGE}</summary>never closed

## Heading ${IMAGE} {onclick="${PWN}" #x" .y}

## Heading ${IMAGE} {onclick="${PWN}" #x" .y}

## ${"&quot;".repeat(2)}><script>

[plain](javascript:${PWN}) [upper](JaVaScRiPt:${PWN}) [tab](java&#9;script:${PWN}) [entity](&#106;avascript:${PWN})
[data](data:text/html,<script>${PWN}</script>) [vb](vbscript:msgbox) [space](<  javascript:${PWN}>) [slashes](//evil.example/x)
<javascript:${PWN}> <https://evil.example/?a="onclick=${PWN}> [quote](https://evil.example/"onmouseover="${PWN})
[title](https://evil.example "x" onmouseover="${PWN}") [ref] [nowhere](../no/such/file.md) [[no-such-id]] [[<img src=x>]]

![picture](javascript:${PWN}) ![far](https://evil.example/pixel.png) ![alt ${QUOTE}](https://evil.example/a.png "${QUOTE.replaceAll('"', "'")}")
![far reference][ref] ![data](data:image/svg+xml,<svg/onload=${PWN}>) ![gone](gone.png)

[ref]: javascript:${PWN} "title"

| a ${IMAGE} | b |
|---|---|
| ${SCRIPT} | \`${SCRIPT}\` |

\`\`\`html" onclick="${PWN}
${SCRIPT}
\`\`\`

- [ ] task ${IMAGE}
- [x] done[^1]

[^1]: note ${SCRIPT} [x](javascript:${PWN})
`;

const WIDE = `# A heading of the first degree

${LONG}

| ${Array.from({length: 24}, (_, n) => `column ${n}`).join(" | ")} |
|${"---|".repeat(24)}
| ${Array.from({length: 24}, (_, n) => (n % 7 ? `cell ${n}` : LONG.slice(0, 80))).join(" | ")} |

    ${"code without end ".repeat(30)}

\`${LONG}\`

> ${LONG}

1. ${LONG}
   - ${LONG}
     - ${LONG}
       - ${LONG}
         - ${LONG}

https://example.example/${"a".repeat(300)}

## ${LONG}
`;

const ARABIC = "تجربة مجانية بدون بطاقة للمتاجر الصغيرة";
const HEBREW = "ניסיון בלי כרטיס לחנויות קטנות";

/** The files: path to text or bytes. */
export const files = {
  "tandem.yaml": `version: 1
title: ${yaml(`${SCRIPT}${IMAGE} & "Co" ${LONG.slice(0, 90)}`)}
language: en
profile: full
today: 2026-09-14
repository: {url: "https://forge.example/a'b", branch: "main"}
`,
  "people.yaml": `eve: {name: ${yaml(IMAGE + QUOTE)}, roles: [pm], title: ${yaml(SCRIPT)}, emails: [${yaml(`"><script>@x.example`)}]}
rtl: {name: ${yaml("ليلى الحداد")}, roles: [pmm], title: ${yaml(HEBREW)}}
long: {name: ${yaml(LONG)}, roles: [engineering], title: ${yaml(LONG)}}
`,
  "teams.yaml": `evil: {name: ${yaml(SCRIPT)}}\n`,
  "metrics.yaml": `evil: {name: ${yaml(IMAGE)}, unit: ${yaml(LONG)}}\n`,
  "initiatives/script-title.md": initiative(`${SCRIPT} title`, `summary: ${yaml(IMAGE + LONG)}\n${SCORED}`, MARKUP),
  "initiatives/onerror-title.md": initiative(`${QUOTE}${IMAGE}`, `links: [{label: ${yaml(IMAGE)}, url: "javascript:${PWN}"}, {label: far, url: "https://evil.example/\\"onclick=1"}]\n${SCORED}`, MARKUP),
  "initiatives/endless-word.md": initiative(LONG, `summary: ${LONG}\ntags: [${LONG}]\n${SCORED}`, WIDE),
  "initiatives/endless-title.md": initiative("A title that goes on and on because nobody said that it should end ".repeat(12), SCORED, WIDE),
  "initiatives/arabic.md": initiative(ARABIC, `lang: ar\nsummary: ${ARABIC}\n${SCORED}`, `${ARABIC}. (abc 123)\n\n## ${ARABIC}\n\n- ${ARABIC}\n\n| ${ARABIC} | b |\n|---|---|\n| ${ARABIC} | c |\n`),
  "initiatives/hebrew.md": initiative(`${HEBREW} \u202eabc`, `lang: he\nstage: 3\n`, `${HEBREW}\n\n## ${HEBREW}\n`),
  "initiatives/what?#%25&.md": initiative("An odd name", SCORED, "See [another](<a b'c.md>)."),
  "initiatives/a b'c.md": initiative("A name with a space", SCORED, "See [odd](what%3F%23%2525&.md) and ![picture](<pic ture.svg>)."),
  "initiatives/кириллица.md": initiative("Кириллица", "stage: 2\n", "[сюда](#раздел)\n\n## Раздел\n\n## Раздел\n\n## Раздел 1\n"),
  "initiatives/pic ture.svg": `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="${PWN}"><script>${PWN}</script></svg>`,
  "initiatives/broken.md": `---\ntitle: ${yaml(SCRIPT)}\n: [\n---\n${MARKUP}`,
  "initiatives/endless-broken.md": `---\ntitle: [${LONG}\n${LONG}\n`,
  "initiatives/nothing-in-front.md": `${MARKUP}\n${WIDE}`,
  "initiatives/empty.md": "",
  "initiatives/bytes.md": Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfe, 0x00, 0x01, 0x0a, 0x2d, 0x2d, 0x2d, 0x0a, 0xc3]),
  "initiatives/no-such-stage.md": initiative("Stage ninety-nine", "stage: 99\npm: nobody\n"),
  "initiatives/deep.md": initiative("Deep", "", `${"> ".repeat(60)}deep\n\n${Array.from({length: 40}, (_, n) => `${"  ".repeat(n)}- level ${n}`).join("\n")}`),
  "competitors/evil.md": `---\ntitle: ${yaml(IMAGE)}\ntype: direct\nurl: "javascript:${PWN}"\nprice: {amount: 3, currency: EUR, per: ${yaml(SCRIPT)}}\n---\n## Strengths\n\n${MARKUP}`,
  "competitors/long.md": `---\ntitle: ${LONG}\ntype: indirect\nurl: https://x.example/${LONG}\n---\n## ${LONG}\n\n${WIDE}`,
  "insights/2026-01-01-evil.md": `---\ntitle: ${yaml(SCRIPT)}\nverbatim: ${yaml(IMAGE + LONG)}\nheard: 2026-01-01\nheard_by: eve\nfrom: {who: ${yaml(QUOTE)}}\nabout: [script-title, endless-word]\n---\n${MARKUP}`,
  "alerts/evil.md": `---\ntitle: ${yaml(IMAGE)}\nabout: script-title\nby: rtl\ndate: 2026-09-01\nlevel: watch\nclaim: ${yaml(SCRIPT + LONG)}\nstatus: open\n---\n${MARKUP}`,
  "decisions/2026-02-02-evil.md": `---\ntitle: ${yaml(LONG + SCRIPT)}\ndate: 2026-02-02\nby: [eve]\n---\n${MARKUP}`,
  "glossary/evil.md": `---\ntitle: ${yaml(SCRIPT)}\nmeans: ${yaml(IMAGE)}\navoid: [${yaml(SCRIPT)}]\n---\n${WIDE}`,
  "updates/2026-09-01-evil.md": `---\ntitle: ${yaml(IMAGE)}\ndate: 2026-09-01\n---\n${MARKUP}`,
  "handbook/index.md": `# ${SCRIPT}\n\n${MARKUP}`,
  "handbook/index.html": `<!doctype html><script>${PWN}</script>`,
  "404.md": "# Not me\n",
  "index.md": "# Not me either\n",
  "assets/x.md": `# ${LONG}\n`,
  "<b>.md": "# A name with markup\n",
};
