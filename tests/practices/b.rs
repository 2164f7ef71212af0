//! Practices of the group B: the roles.

use crate::practices::{TRIAL, example};

const GROWTH: &str = "objectives/self-serve-growth.md";
const SHOPS: &str = "segments/small-shops.md";
const STORY: &str = "positioning/small-shops-2026.md";
const LAUNCH: &str = "launches/trial-without-a-card.md";

#[test]
fn b01_one_answers_for_each_thing_and_what_is_nobodys_is_listed() {
    let own = |roles: &str| {
        let text = format!("stages:\n  - {{id: delivery, activities: [{{id: build, A: [{roles}]}}]}}\n");
        example().method(&text)
    };
    own("pm, pmm").finds("error", "T601", "2 roles are accountable for “Build”");
    own("").finds("error", "T601", "nobody is accountable for “Build”");
    let nobody = "Nobody is named for this, so it falls to PMM 5";
    example().shows("inbox/people/leo.html", &[nobody, "For the gate to ICE scoring: PMM Gate · Pay for Basic with"]);
    let taken = example().edit("initiatives/local-wallet-payment.md", "\nstage: 0\n", "\nstage: 0\npmm: sam\n");
    taken.shows("inbox/people/leo.html", &["Nobody is named for this, so it falls to PMM 4"]);
    taken.hides("inbox/people/leo.html", &["For the gate to ICE scoring: PMM Gate · Pay for Basic with"]);
}

#[test]
fn b02_a_task_that_is_nobodys_falls_to_everybody_of_its_role() {
    let task = "One page for sales: what the trial is not";
    example().hides("inbox/people/sam.html", &[task]);
    let free = example().edit(TRIAL, "what the trial is not\", owner: leo,", "what the trial is not\",");
    free.shows("inbox/people/sam.html", &[task]);
    let read = free.page("inbox/people/leo.html");
    let (mine, nobodys) = read.split_once("Nobody is named for this, so it falls to PMM 6").unwrap_or((&read, ""));
    assert!(!mine.contains(task) && nobodys.contains(task), "{read}");
    example().shows("process.html", &["Minimal 1 2 1 1 1 – 1 7 Standard in force 2 2 6 5 7 1 3 26"]);
}

#[test]
fn b03_the_pm_answers_for_the_product_over_its_whole_life() {
    let card = "Product manager PM The product succeeds over its whole life and serves the aims of the company. Follows \
                the product's success across all functions, over its whole life cycle.";
    example().shows("process.html", &[card, "Delivery Build A I R R", "Measure traction A R R I C R R C C I"]);
    let own = "stages:\n  - {id: delivery, activities: [{id: build, A: [engineering]}]}\n";
    example().method(own).hides("process.html", &["Delivery Build A I R R"]);
}

#[test]
fn b04_strategy_stands_beside_the_vision_and_each_goal_says_what_it_serves() {
    example().shows("strategy.html", &["Strategy for 2026", "Choices # This year we earn."]);
    let serves = "Shared goal Yes Aim Earn now Serves Vision";
    example().shows("objectives/self-serve-growth.html", &[serves]);
    let alone = example().edit(GROWTH, "\nparent: vision\n", "\n");
    alone.finds("warning", "T731", "Nobody can see which larger goal it serves.");
    alone.hides("objectives/self-serve-growth.html", &[serves]);
    alone.shows("objectives/index.html", &["Relevant: write Serves"]);
}

#[test]
fn b05_all_departments_see_how_ready_a_product_is() {
    let prices = "Pricing Price lists, plans and contracts. AK Anna Kowalska Ready";
    let places = "Channels The places where we speak are booked. Nobody is named";
    example().shows("launches/trial-without-a-card.html", &[prices, "Marketing Messages, assets and campaigns."]);
    example().shows("launches/returns-before-christmas.html", &[places]);
    example().shows("launches/index.html", &["On hold 3 of 8"]);
    let ready = example().edit(LAUNCH, "support: {state: open", "support: {state: ready");
    ready.shows("launches/index.html", &["On hold 4 of 8"]);
    let none = example().cut(LAUNCH, "readiness:\n", "guardrails:");
    none.finds("error", "T741", "Nobody is named for product, marketing, sales and support.");
}

#[test]
fn b06_buyers_are_told_from_users_and_how_they_buy_is_written_down() {
    let both = "Small online shops in Poland, Germany and France Buyers Users";
    example().shows("competitors/index.html", &[both, "Shops with a warehouse of their own Buyers Reviewed"]);
    let users = example().edit(SHOPS, "\nbuyer: true\n", "\nbuyer: false\n");
    users.hides("competitors/index.html", &[both]);
    users.shows("competitors/index.html", &["Small online shops in Poland, Germany and France Users"]);
    let way = "Buying process # The owner looks in the evening, alone, with two or three tabs open.";
    example().shows("segments/small-shops.html", &[way]);
}

#[test]
fn b07_positioning_messages_and_advantages_are_one_document() {
    let for_whom =
        "For owners of small online shops who pack themselves Who need to send parcels with several carriers";
    let unlike = "Unlike Parcelly, which counts labels, and ShipNest, which counts extras";
    let page = "positioning/small-shops-2026.html";
    example().shows(page, &[for_whom, unlike, "Messages Your parcels leave on time", "Unique attributes all carriers"]);
    let none = example().cut(STORY, "alternatives:", "attributes:");
    none.finds("error", "T763", "Nothing says what customers would use without us.");
    example().shows("sales.html", &["What we do not say shipping platform all-in-one free forever"]);
}

#[test]
fn b08_sales_and_marketing_find_the_points_where_more_can_be_made() {
    let form = example().prints("b08", &["new", "launch", "New prices", "--dry-run"]);
    let asks = "## Growth points\n\n<!-- Where sales and marketing can make more of it. -->\n";
    assert!(form.contains(asks), "{form}");
    let point = "Growth points # Whoever comes from a bot brings the addresses along";
    example().shows("launches/basic-new-regions.html", &[point]);
    example().shows("sales.html", &["Battlecards Parcelly Direct", "What may be said today 14 September 2026"]);
}

#[test]
fn b09_product_and_marketing_sit_in_one_team_and_neither_is_above_the_other() {
    let team = "AK Anna Kowalska PM Product manager for growth · Open work: 5 LM Léo Martin PMM";
    example().shows("teams.html", &["Joint teams of product and marketing people.", team]);
    let apart = example().edit("teams.yaml", "members: [anna, leo, mia,", "members: [anna, mia,");
    apart.shows("teams.html", &["This team has nobody in the role: Product marketing manager."]);
    example().hides("teams.html", &["This team has nobody in the role"]);
    let boss = example().edit(
        "people.yaml",
        "title: Product marketing manager, team: growth,",
        "manager: anna, team: growth,",
    );
    assert!(boss.findings().contains(" T101 unknown-key: `manager` is not a field here"), "{}", boss.findings());
}

#[test]
fn b10_a_role_says_its_goal_before_its_duties() {
    let goal = "Product and company grow: the market's needs reach the product, its value reaches the market, and sales know how to sell it.";
    let duty = "Knows the market, with the accent on buyers: their needs, their alternatives, how they buy.";
    example().shows("process.html", &["Roles First what a role is for, then what it does.", &format!("{goal} {duty}")]);
    let own = example().method("roles:\n  - {id: pmm, duties: [Talks to five buyers a week]}\n");
    own.shows("process.html", &[&format!("{goal} Talks to five buyers a week")]);
    own.hides("process.html", &[duty]);
}

#[test]
fn b11_roles_are_told_by_stage_and_not_as_two_opposites() {
    let hides = "What the handover hides # The test falls between the chairs.";
    example().shows("handbook/why-handover-fails.html", &[hides, "There is no stage called &quot;handed over&quot;."]);
    let stage =
        "PMM Follow reception, wins and losses, market reaction Turn results into proof points Present together";
    example().shows("process.html", &[stage, "Draw conclusions and present them A R R C C C C I I I"]);
    let own = "stages:\n  - {id: traction, tasks: {pmm: [Write the campaign]}}\n";
    example().method(own).hides("process.html", &[stage]);
}

#[test]
fn b12_words_and_campaigns_without_a_positioning_or_a_goal_are_found() {
    let bare = example().cut(LAUNCH, "positioning:", "price:");
    bare.shows("launches/trial-without-a-card.html", &["Not written yet: Positioning"]);
    example().hides("launches/trial-without-a-card.html", &["Not written yet: Positioning"]);
    let ready = bare.edit(LAUNCH, "\nstatus: planned\n", "\nstatus: ready\n");
    assert!(
        ready.findings().contains(" error T740 launch-without-positioning: A tier 1 or 2 launch has no positioning."),
        "{}",
        ready.findings()
    );
    let alone = example().cut(TRIAL, "key_results:", "start:");
    alone.finds("error", "T103", "“Key results” is missing: the stage “Delivery” asks for `key_results`");
}

#[test]
fn b13_builders_sales_marketing_and_support_have_their_part() {
    example().shows("process.html", &["Enable sales and support C A R I R R I"]);
    example().shows("inbox/roles/sales.html", &["Try the new first call with ten shops Tasks · Self-serve trial"]);
    example().shows("inbox/roles/support.html", &["Eight help articles Tasks · Self-serve trial without a card"]);
    let none = example().cut(TRIAL, "tasks:\n", "demos:");
    none.finds("error", "T719", "No task stands for PMM, marketing, sales or support.");
    none.hides("inbox/roles/support.html", &["Eight help articles"]);
}

#[test]
fn b15_needs_alternatives_and_the_way_of_buying_are_asked_of_each_segment() {
    let needs = "Needs # To be done with packing before the courier comes";
    example()
        .shows("segments/small-shops.html", &[needs, "Alternatives # Parcelly and ShipNest do the same as we do."]);
    for section in ["Needs", "Alternatives", "Buying process"] {
        let none = example().edit(SHOPS, &format!("## {section}\n"), "## More\n");
        none.finds("error", "T501", &format!("the section “{section}” is missing"));
    }
}

#[test]
fn b16_what_is_known_of_market_and_competitors_lies_ready_for_sales() {
    let read = example().page("sales.html");
    let all = [
        "Basic in the seller chats Customers can use it since 10 August 2026, and it is announced. Say it everywhere",
        "Trial without a card Customers can use it from 25 September 2026",
        "Say nothing yet Messages Basic for micro-sellers",
        "Battlecards Parcelly Direct 22 EUR / month · 6 options Reviewed on 31 August 2026",
        "We win when A shop sends with more than two carriers",
    ];
    let places: Vec<Option<usize>> = all.iter().map(|words| read.find(words)).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?}: {read}");
    let none = example().edit("competitors/parcelly.md", "## We win when\n", "## More\n");
    none.hides("sales.html", &["We win when A shop sends with more than two carriers"]);
}

#[test]
fn b17_the_positioning_is_written_down_and_signed() {
    let page = "positioning/small-shops-2026.html";
    example().shows(page, &["Market category label printing for online shops", "Signed by AK Anna Kowalska , LM Léo"]);
    let alone = example().edit(STORY, "signed_by: [anna, leo]", "signed_by: [anna]");
    alone.finds("error", "T762", "It is in force, but not both sides have signed it.");
    let blind = example().cut(STORY, "alternatives:", "attributes:");
    blind.finds("error", "T763", "Nothing says what customers would use without us.");
}

#[test]
fn b18_the_messages_stand_as_a_house_with_proof_under_each_pillar() {
    let pillar = "Parcels come through customs Customs data on every parcel that leaves the EU";
    example().shows("sales.html", &["Your parcels leave on time One price for all carriers and every label", pillar]);
    let bare = example().edit(STORY, ", proof: [customs-data-for-parcels]", "");
    bare.finds("warning", "T764", "A pillar of the message has no proof.");
    bare.hides("sales.html", &[pillar]);
    let one = example().cut(STORY, "    - {claim: You print", "price:");
    one.finds("error", "T105", "the list is too short: at least 2 items are needed");
}

#[test]
fn b19_a_competitor_has_a_battlecard_and_a_place_beside_us() {
    let card = "TezLabel Substitute 4 EUR / month · 9 options";
    example().shows("sales.html", &[card]);
    example().shows("competitors/index.html", &["Parcelly Direct 22 EUR / month 5.6 times dearer"]);
    let dear = example().edit("competitors/tezlabel.md", "price: {amount: 4,", "price: {amount: 8,");
    dear.shows("sales.html", &["TezLabel Substitute 8 EUR / month · 9 options"]);
    dear.shows("competitors/index.html", &["TezLabel Substitute 8 EUR / month 2.1 times dearer"]);
    let none = example().edit("competitors/tezlabel.md", "## Position\n", "## More\n");
    none.finds("warning", "T501", "the section “Position” is missing");
}

#[test]
fn b20_how_it_reaches_the_market_is_a_document_with_a_way_back() {
    let back = "Way back The switch goes back to the old sign-up within an hour; open trials run to their end.";
    example().shows("launches/trial-without-a-card.html", &["Go or not yet Not yet 8 things are missing.", back]);
    let gone = example().without(LAUNCH);
    let found = gone.findings();
    assert!(found.contains(" error T716 missing-launch: No launch brings it to the market."), "{found}");
    example().shows("initiatives/returns-portal.html", &["Passed: Launch Missing: Tasks on the market side"]);
}

#[test]
fn b21_releases_stand_in_a_calendar_with_what_must_be_done_before() {
    let month =
        "September 2026 This month 25 Sep Trial without a card Available on 29 Sep Trial without a card Hold ends";
    example().shows("launches/index.html", &[month]);
    let sheet =
        "Run sheet 17 Sep Training, Sales: The new first call and what the trial is not 22 Sep Ready: Marketing";
    example().shows("launches/trial-without-a-card.html", &[sheet]);
    let later = example().edit(
        LAUNCH,
        "marketing: {state: open, owner: leo, due: 2026-09-22}",
        "marketing: {state: open, owner: leo, due: 2026-09-16}",
    );
    later.shows("launches/trial-without-a-card.html", &["Run sheet 16 Sep Ready: Marketing LM Léo Martin 17 Sep"]);
}

#[test]
fn b22_sales_and_support_are_trained_before_it_is_launched() {
    let training = "Training on 17 September 2026, Sales: The new first call and what the trial is not";
    example().shows("launches/trial-without-a-card.html", &[training]);
    example()
        .shows("inbox/people/leo.html", &["The new first call and what the trial is not Training · Trial without"]);
    let done = example().edit(
        LAUNCH,
        "what the trial is not, date: 2026-09-17}",
        "what the trial is not, date: 2026-09-17, done: true}",
    );
    done.hides("launches/trial-without-a-card.html", &[training]);
    let gone = example().edit(LAUNCH, "\nstatus: planned\n", "\nstatus: launched\n");
    let found = gone.findings();
    assert!(found.contains(" T743 training-not-done: It is launched, but not everybody is trained."), "{found}");
    let none = example().cut(LAUNCH, "enablement:\n", "readiness:").edit(LAUNCH, "status: planned", "status: ready");
    assert!(
        none.findings().contains(" T742 launch-without-training: No training of sales or support is planned."),
        "{}",
        none.findings()
    );
}

#[test]
fn b26_pmm_grow_with_the_pms_and_whoever_carries_too_much_is_marked() {
    let ratio = "How many PMM to PM PMM: 2. PM: 2. That is 1 to 1. At least 0.5 to 1 is wanted; this is enough.";
    example().shows(
        "teams.html",
        &[ratio, "Irina Petrova PM Product manager for shipping and regions · Open work: 6 above"],
    );
    let more = example().edit("playbook.yaml", "pmm_per_pm: 0.5", "pmm_per_pm: 2");
    more.shows("teams.html", &["At least 2 to 1 is wanted; this is less."]);
    let many = example().edit("playbook.yaml", "limits:\n", "limits:\n  active_per_owner: 9\n");
    many.hides("teams.html", &["above the limit"]);
}

#[test]
fn b27_what_comes_in_from_the_market_and_what_goes_out_meet_at_the_pmm() {
    let heard = "Give an answer Insight · Mes clientes photographient l'étiquette · Léo Martin";
    let told = "Get ready: Marketing Readiness · Trial without a card · Léo Martin";
    example().shows("inbox/roles/pmm.html", &[heard, told]);
    let file = "insights/2026-08-27-retour-sans-imprimante.md";
    let answered = example().edit(file, "\nstatus: linked\n", "\nstatus: answered\nanswered: 2026-09-10\n");
    answered.hides("inbox/roles/pmm.html", &[heard]);
    example()
        .edit(LAUNCH, "marketing: {state: open", "marketing: {state: ready")
        .hides("inbox/roles/pmm.html", &[told]);
}

#[test]
fn b29_key_results_of_pm_and_pmm_are_measured_alike() {
    let lead = "PMM A low-segment lead costs less than it brings 5.2, target 6 EUR S M A R T Reached · 1.00 · from 41";
    let trials = "PM More shops start a trial each month 1,790 of 2,100 trials S M A R T Off track · 0.48 · from 1,500";
    example().shows("objectives/index.html", &[lead, trials, "Owner: Anna Kowalska · PM 3 · PMM 2"]);
    let one = example().edit(GROWTH, "current: 64, owner: leo", "current: 64, owner: anna").edit(
        GROWTH,
        "current: 5.2, owner: sam",
        "current: 5.2, owner: anna",
    );
    let lacks = "A shared goal, and PMM has no key result in it yet.";
    one.shows("objectives/index.html", &["PM 5 · PMM 0", lacks]);
    example().hides("objectives/index.html", &[lacks]);
}
