//! Bodies that want to be more than text. The strict reader in `page.rs` refuses every tag and attribute that the
//! writer has no business to write; here is what it is fed.

use super::{html, html_without_targets, page};

/// Every one of these must give a page of plain tags, wherever its links lead.
const ATTACKS: [&str; 118] = [
    // Schemes.
    "[a](javascript:alert(1))",
    "[a](JaVaScRiPt:alert(1))",
    "[a](<javascript:alert(1)>)",
    "[a](javascript&#58;alert(1))",
    "[a](javascript&colon;alert(1))",
    "[a](&#106;&#97;&#118;&#97;script:alert(1))",
    "[a](&#x6A;avascript:alert(1))",
    "[a](javascript&amp;#58;alert(1))",
    "[a](java\tscript:alert(1))",
    "[a](<java\tscript:alert(1)>)",
    "[a](java&#9;script:alert(1))",
    "[a](java&#10;script:alert(1))",
    "[a](java&Tab;script:alert(1))",
    "[a](java&NewLine;script:alert(1))",
    "[a](\u{1}javascript:alert(1))",
    "[a](&#1;javascript:alert(1))",
    "[a](javascript\0:alert(1))",
    "[a](java\0script:alert(1))",
    "[a](java&#0;script:alert(1))",
    "[a](\u{a0}javascript:alert(1))",
    "[a](\u{feff}javascript:alert(1))",
    "[a](java\u{200b}script:alert(1))",
    "[a](java\\script:alert(1))",
    "[a](javascript\\:alert(1))",
    "[a](javascript%3Aalert(1))",
    "[a](vbscript:msgbox(1))",
    "[a](data:text/html;base64,PHNjcmlwdD4=)",
    "[a](data:,x)",
    "[a](file:///etc/passwd)",
    "[a](blob:x)",
    "[a](view-source:x)",
    "[a](//evil.example)",
    "[a](\\\\\\\\evil.example)",
    "[a](/\\\\evil.example)",
    "[a](&sol;&sol;evil.example)",
    "[a](/&Tab;/evil.example)",
    "[a](https:javascript:alert(1))",
    "[a](\"onclick=alert(1))",
    "[a](x\"onclick=\"alert(1))",
    "[a](x&quot;onclick=&quot;alert(1))",
    "[a](<x\" onclick=\"alert(1)>)",
    "[a](https://x.example/\"onclick=\"alert(1))",
    "[a](https://x.example/'><script>alert(1)</script>)",
    "[a](x 'y\" onclick=\"alert(1)')",
    "[a](x \"&quot; onclick=&quot;alert(1)\")",
    "![a](javascript:alert(1))",
    "![a\" onerror=\"alert(1)](x.png)",
    "![a](x.png \"\\\" onerror=\\\"alert(1)\")",
    "![<img src=x onerror=alert(1)>](x.png)",
    "![a](data:image/svg+xml,<svg onload=alert(1)>)",
    "![a](//evil.example/x.png)",
    "![a](https://evil.example/track.png)",
    "<javascript:alert(1)>",
    "<JAVASCRIPT:alert(1)>",
    "<data:text/html,x>",
    "<x\"onclick=alert(1)@evil.example>",
    "[a][b]\n\n[b]: javascript:alert(1)",
    "[a][b]\n\n[b]: <javascript:alert(1)> \"t\"",
    "[javascript:alert(1)]\n\n[javascript:alert(1)]: data:x",
    "[[javascript:alert(1)]]",
    "[[javascript:alert(1)|x]]",
    "[[a|<img src=x onerror=alert(1)>]]",
    "[[<script>alert(1)</script>]]",
    "[[a\"onclick=\"alert(1)]]",
    "[[a|<kbd>]]</kbd>",
    "![[a|<svg onload=alert(1)>]]",
    "[[data:text/html,x#y|z]]",
    "[a [[b]] c](d)",
    "[a ![b [c](d)](e) f](g)",
    "[[a|[b](c)]]",
    "https://x.example/\"onmouseover=\"alert(1)",
    "https://x.example/<script>",
    "https://x.example/&quot;onclick=alert(1)",
    // Headings.
    "# a {onclick=alert(1)}",
    "# a {#b onclick=alert(1) style=x}",
    "# a {.x style=position:fixed}",
    "# a {#\"onclick=alert(1)}",
    "# a {#x\"><script>alert(1)</script>}",
    "# <script>alert(1)</script>",
    "# a\" onclick=\"alert(1)",
    "# &lt;script&gt;",
    "a {onclick=x}\n===",
    // Raw HTML.
    "<script>alert(1)</script>",
    "<ScRiPt >alert(1)</sCrIpT>",
    "a <script>alert(1)</script>",
    "<svg onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "a <svg/onload=alert(1)>",
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
    "<img src=x onerror=alert(1)>",
    "<img src=\"x`\n`onerror=alert(1)\">",
    "<iframe src=javascript:alert(1)>",
    "<style>*{display:none}</style>",
    "<base href=//evil.example>",
    "<form action=//evil.example><input name=x>",
    "<a href=\"javascript:alert(1)\">x</a>",
    "<div style=\"position:fixed\">x</div>",
    "<br onclick=alert(1)>",
    "<kbd onclick=alert(1)>x</kbd>",
    "<details ontoggle=alert(1) open>\n\nx\n\n</details>",
    "<details><summary>a</details></summary>",
    "</details></div></body></html>",
    "<details>\n\n<kbd>\n\n</details>\n\n</kbd>",
    "- <details>\n\n</details>\n",
    "<kbd><sub></kbd></sub>",
    "a <kbd>*b</kbd>*",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<?php <script>alert(1)</script> ?>",
    "<!DOCTYPE html [<!ENTITY x \"y\">]>",
    "<!-- --!><script>alert(1)</script> -->",
    "<!--><script>alert(1)</script>-->",
    "<!---><img src=x onerror=alert(1)>-->",
    "<!-- a --> <script>alert(1)</script>",
    "<!-- <kbd> --></kbd>",
    // Everything else that carries text into an attribute or an id.
    "```x\"onclick=alert(1)\ny\n```",
    "```\"><script>alert(1)</script>\ny\n```",
    "[^\"><script>]\n\n[^\"><script>]: x <script>alert(1)</script>",
    "Term <b>\n: <script>alert(1)</script>\n\n> [!NOTE]<script>\n> <svg onload=x>\n\n| <b> |\n|:-:|\n| <td onclick=x> [a](javascript:x) |\n\n- [x] <input onfocus=x>",
];

#[test]
fn no_attack_leaves_plain_tags() {
    for attack in ATTACKS {
        // Both shapes go through the strict reader.
        for page in [html(attack), html_without_targets(attack)] {
            for tag in page::check(&page) {
                for key in ["href", "src"] {
                    let url = tag.get(key).map(page::decode).unwrap_or_default().to_lowercase();
                    let is_relative = url.starts_with(|first: char| first.is_ascii_digit() || first == '#');
                    let is_web =
                        ["https://x.example/", "https://evil.example/track.png", "https:javascript", "mailto:"];
                    let is_known = url.is_empty() || is_relative || is_web.iter().any(|start| url.starts_with(start));
                    assert!(is_known, "{attack} leads to {url}");
                    assert!(!(key == "src" && url.contains("evil")), "{attack} loads {url}");
                }
            }
        }
    }
}

#[test]
fn what_an_attacker_wrote_can_be_read() {
    assert_eq!(html("<script>alert(1)</script>"), "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n");
    assert_eq!(html("[click](javascript:alert(1))"), "<p>click</p>\n");
    assert_eq!(html("![pic](data:text/html,x)"), "<p>pic</p>\n");
    assert_eq!(html("```\"><b>\nx\n```"), "<pre tabindex=\"0\"><code class=\"language-b\">x\n</code></pre>\n");
}

#[test]
fn every_attack_inside_every_block_stays_text() {
    for attack in ATTACKS.iter().filter(|attack| !attack.contains('\n')) {
        for block in [
            "> {}",
            "- {}",
            "# {}",
            "| a |\n|-|\n| {} |",
            "*{}*",
            "x[^1]\n\n[^1]: {}",
            "<details>\n\n{}\n\n</details>",
            "T\n: {}",
            "- [ ] {}",
            "> [!TIP]\n> {}",
            "[{}](x.md)",
            "[[x|{}]]",
        ] {
            html(&block.replace("{}", attack));
        }
    }
}
