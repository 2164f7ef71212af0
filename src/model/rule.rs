//! The registry of everything our own checks can find. One list: `explain`, the documentation, the catalogues, the
//! `checks:` setting and the tests all derive from it. (Gate rules of the playbook bring their own T7xx codes.)
//!
//! T0xx file and YAML · T1xx fields · T2xx stages and gates · T3xx scores · T4xx references · T5xx body ·
//! T6xx roles · T7xx market and launch (playbook) · T8xx configuration · T9xx suppressions and baseline.

use crate::base::diagnostic::{Rule, Severity};

macro_rules! rules {
    ($($name:ident $code:literal $slug:literal $severity:ident $($time:ident)?;)*) => {
        $(pub const $name: Rule = Rule {
            code: $code,
            slug: $slug,
            severity: Severity::$severity,
            time: rules!(@time $($time)?),
        };)*
        /// Every rule, by code.
        pub const ALL: &[Rule] = &[$($name),*];
    };
    (@time time) => { true };
    (@time) => { false };
}

/// Rules whose findings mean that a file could not be read to its end: what it says is not known.
pub const BREAKS: [&Rule; 8] = [
    &UNREADABLE_FILE,
    &NOT_UTF8,
    &UNCLOSED_FRONT_MATTER,
    &YAML_SYNTAX,
    &CONFLICT_MARKERS,
    &FRONT_MATTER_TOO_LARGE,
    &YAML_TOO_DEEP,
    &NOT_A_MAP,
];

rules! {
    UNREADABLE_FILE "T001" "unreadable-file" Error;
    NOT_UTF8 "T002" "not-utf8" Error;
    BYTE_ORDER_MARK "T003" "byte-order-mark" Error;
    UNCLOSED_FRONT_MATTER "T004" "unclosed-front-matter" Error;
    YAML_SYNTAX "T005" "yaml-syntax" Error;
    CONFLICT_MARKERS "T006" "conflict-markers" Error;
    FRONT_MATTER_TOO_LARGE "T007" "front-matter-too-large" Error;
    YAML_TOO_DEEP "T008" "yaml-too-deep" Error;
    DUPLICATE_KEY "T009" "duplicate-key" Error;
    ALIAS "T010" "yaml-alias" Error;
    LOST_COMMENT "T011" "lost-comment" Warning;
    CURLY_QUOTES "T012" "curly-quotes" Warning;
    UNPUBLISHABLE_NAME "T013" "unpublishable-name" Error;
    SAME_PAGE "T014" "same-page" Error;
    TOO_MANY_LINKS "T015" "too-many-links" Error;
    NOT_A_MAP "T016" "not-a-map" Error;
    MISSING_FRONT_MATTER "T017" "missing-front-matter" Error;

    UNKNOWN_KEY "T101" "unknown-key" Error;
    WRONG_TYPE "T102" "wrong-type" Error;
    MISSING_FIELD "T103" "missing-field" Error;
    UNKNOWN_VALUE "T104" "unknown-value" Error;
    LENGTH "T105" "wrong-length" Error;
    OUT_OF_RANGE "T106" "out-of-range" Error;
    BAD_DATE "T107" "bad-date" Error;
    NOT_A_BOOLEAN "T108" "not-a-boolean" Error;
    BARE_NONE "T109" "bare-none" Error;
    BAD_NUMBER "T110" "bad-number" Error;
    BAD_ID "T111" "bad-id" Error;
    DUPLICATE_ID "T112" "duplicate-id" Error;
    BAD_URL "T113" "bad-url" Error;
    PERSONAL_DATA "T114" "personal-data" Warning;
    PLACEHOLDER_LEFT "T115" "placeholder-left" Error;

    GATE_CONDITION "T201" "gate-condition" Error;
    UNKNOWN_STAGE "T202" "unknown-stage" Error;
    UNKNOWN_STATUS "T203" "unknown-status" Error;
    WAIVER_WITHOUT_REASON "T204" "waiver-without-reason" Error;
    WAIVER_NOT_ALLOWED "T205" "waiver-not-allowed" Error;
    SIGNER_LACKS_ROLE "T206" "signer-lacks-role" Error;
    WAIVER_OF_UNKNOWN_RULE "T207" "waiver-of-unknown-rule" Error;
    BELOW_CUT_LINE "T208" "below-cut-line" Error;
    STAGE_SKIPPED "T209" "stage-skipped" Warning;
    NO_GATE_ENTRY "T210" "no-gate-entry" Warning;
    UNSUPPORTED_SIGN_OFF "T211" "unsupported-sign-off" Warning;
    GATES_REWRITTEN "T212" "gates-rewritten" Warning;
    WAIVER_REMOVED "T213" "waiver-removed" Warning;
    UNSIGNED_SIGN_OFF "T214" "unsigned-sign-off" Warning;
    LIMIT_BROKEN "T215" "limit-broken" Warning;

    SCORE_RANGE "T301" "score-range" Error;
    MISSING_SCORE "T302" "missing-score" Error;
    DUPLICATE_RATER "T303" "duplicate-rater" Error;
    TOO_FEW_RATERS "T304" "too-few-raters" Warning;
    RATER_OF_ROLE_MISSING "T305" "rater-of-role-missing" Warning;
    SCORE_IN_FUTURE "T306" "score-in-future" Warning;
    SCORE_BEFORE_CREATED "T307" "score-before-created" Warning;
    OVER_EVIDENCE "T308" "over-evidence" Warning;
    CONTESTED "T309" "contested-score" Note;
    STALE_SCORE "T310" "stale-score" Warning time;
    SCORE_BEFORE_EVIDENCE "T311" "score-before-evidence" Warning;
    CONFIDENCE_WITHOUT_NOTE "T312" "confidence-without-note" Warning;
    NO_CHANGE_AIMED_AT "T313" "no-change-aimed-at" Error;
    SCORE_BY_OTHER "T314" "score-by-other" Warning;

    UNKNOWN_REFERENCE "T401" "unknown-reference" Error;
    WRONG_KIND "T402" "wrong-kind" Error;
    AMBIGUOUS_ID "T403" "ambiguous-id" Error;
    BROKEN_LINK "T404" "broken-link" Error;
    BROKEN_ANCHOR "T405" "broken-anchor" Error;
    DEPENDENCY_CYCLE "T406" "dependency-cycle" Error;
    UNKNOWN_PERSON "T407" "unknown-person" Error;
    LINK_LEADS_OUT "T408" "link-leads-out" Error;
    PERSON_LACKS_ROLE "T409" "person-lacks-role" Error;
    UNSAFE_LINK "T410" "unsafe-link" Error;

    MISSING_SECTION "T501" "missing-section" Error;
    EMPTY_SECTION "T502" "empty-section" Error;
    RAW_HTML "T503" "raw-html" Note;
    BAD_TABLE "T504" "bad-table" Error;
    BLAME "T505" "blame" Note;
    OTHER_BEGINNING "T506" "other-beginning" Warning;

    NOT_ONE_ACCOUNTABLE "T601" "not-one-accountable" Error;
    PAGE_NOT_SIGNED "T602" "page-not-signed" Warning;
    UNKNOWN_ACTIVITY "T603" "unknown-activity" Error;

    BAD_CONFIGURATION "T801" "bad-configuration" Error;
    BAD_PLAYBOOK "T802" "bad-playbook" Error;
    UNKNOWN_CHECK "T803" "unknown-check" Warning;
    UNSUPPORTED_VERSION "T804" "unsupported-version" Error;
    UNREADABLE_SOURCE "T805" "unreadable-source" Error;

    SUPPRESSION_WITHOUT_REASON "T901" "suppression-without-reason" Error;
    UNUSED_SUPPRESSION "T902" "unused-suppression" Warning;
    BASELINE_ENTRY_UNUSED "T903" "baseline-entry-unused" Note;
    BAD_BASELINE "T904" "bad-baseline" Error;
}

/// Rules that judge a change and not a state: only `check --base` can find them.
pub const OF_CHANGES: &[&str] = &[
    STAGE_SKIPPED.code,
    NO_GATE_ENTRY.code,
    UNSUPPORTED_SIGN_OFF.code,
    GATES_REWRITTEN.code,
    WAIVER_REMOVED.code,
    UNSIGNED_SIGN_OFF.code,
    SCORE_BY_OTHER.code,
];

/// The rule with this code or slug.
pub fn find(name: &str) -> Option<&'static Rule> {
    ALL.iter().find(|rule| rule.is_called(name))
}

/// Whether a rule, by code or slug, judges a change and not a state.
pub fn judges_changes(name: &str) -> bool {
    find(name).is_some_and(|rule| OF_CHANGES.contains(&rule.code))
}
