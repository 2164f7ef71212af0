//! A workspace of any size, always the same bytes: what the benchmark measures.
//!
//! Document i depends on i alone, so a small corpus is a prefix of a large one. About 4.4 kB a file: 1.1 kB of front
//! matter and a body with headings, lists, a table, links and a footnote, three in ten in Russian, Polish or French. Clean
//! under the profile minimal, and free of what only Tandem reads (`[[id]]`), so that other programs can be fed the same.

use std::fmt::Write;

const PRODUCTS: [&str; 8] = [
    "trial sign-up",
    "invoice dispute flow",
    "saved searches",
    "weekly digest",
    "CSV import",
    "usage alerts",
    "audit log",
    "plan comparison",
];
const VERBS: [&str; 6] = ["Reduce", "Rework", "Introduce", "Automate", "Simplify", "Measure"];
/// Kinds of evidence with the confidence that each bears at most.
const EVIDENCE: [(&str, usize); 6] =
    [("interviews", 6), ("experiment", 8), ("prototype", 6), ("market-data", 5), ("anecdote", 3), ("launch", 10)];
const SENTENCES: [&[&str]; 4] = [
    &[
        "Most shops that we asked gave up at the second step, because the form wants numbers that they do not have at hand.",
        "Sales gives the same answer in every third call, and the answer changes with each release.",
        "We expect a smaller effect in accounts that already print more than three hundred labels a day.",
        "If the share stays below the threshold after two weeks, we stop and write down what we learnt.",
        "Nobody doubts the problem; what is open is whether this segment pays for it.",
    ],
    &[
        "Большинство магазинов, которые мы спросили, бросают на втором шаге: нужных чисел нет под рукой.",
        "Продажи отвечают одно и то же в каждом третьем звонке, и ответ меняется с каждым выпуском.",
        "Если через две недели доля ниже порога, мы останавливаемся и записываем выводы.",
    ],
    &[
        "Większość sklepów, które zapytaliśmy, rezygnuje na drugim kroku, bo nie ma pod ręką potrzebnych liczb.",
        "Dział sprzedaży odpowiada tak samo w co trzeciej rozmowie, a odpowiedź zmienia się z każdym wydaniem.",
        "Jeśli po dwóch tygodniach udział nie przekroczy progu, kończymy i spisujemy wnioski.",
    ],
    &[
        "La plupart des boutiques interrogées abandonnent à la deuxième étape, faute d’avoir les chiffres sous la main.",
        "Les commerciaux donnent la même réponse un appel sur trois, et elle change à chaque version.",
        "Si la part reste sous le seuil après deux semaines, on s’arrête et on note ce qu’on a appris.",
    ],
];

/// A small generator of numbers: the same on every machine.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: usize) -> usize {
        // SplitMix64.
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((z ^ (z >> 31)) % n as u64) as usize
    }

    fn one<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }
}

/// The files of a workspace with `n` initiatives: path and text.
pub fn files(n: usize) -> impl Iterator<Item = (String, String)> {
    let settings = "version: 1\ntitle: Corpus\nprofile: minimal\ntoday: 2026-09-14\n".to_string();
    let people =
        "anna: {name: Anna, roles: [pm]}\nleo: {name: Leo, roles: [pmm]}\nmia: {name: Mia, roles: [engineering]}\n";
    let first = [("tandem.yaml".to_string(), settings), ("people.yaml".to_string(), people.to_string())];
    first.into_iter().chain((0..n).map(|i| (format!("initiatives/idea-{i:06}.md"), initiative(i))))
}

/// An initiative as it is in the end.
pub fn initiative(i: usize) -> String {
    let mut dice = Dice(i as u64 + 1);
    let stage = dice.one(&[0, 0, 0, 1, 1, 2, 2, 3, 4, 5]);
    let language = if dice.below(10) < 7 { 0 } else { 1 + dice.below(3) };
    let mut text = String::with_capacity(4500);
    front(&mut text, i, stage, language, &mut dice);
    body(&mut text, i, SENTENCES[language], &mut dice);
    text
}

/// The same as somebody left it before: of `all` versions the one of this number, from the first, at an earlier stage and with
/// less of its text.
pub fn version(i: usize, number: usize, all: usize) -> String {
    let text = initiative(i);
    if number + 1 >= all {
        return text;
    }
    let (front, body) = text.split_once("\n---\n").expect("front matter");
    let lines = body.lines().count() * (number + 1) / all;
    let body: String = body.split_inclusive('\n').take(lines).collect();
    let stage = front.find("\nstage: ").map(|at| at + 8).expect("a stage");
    let reached = front[stage..=stage].parse::<usize>().expect("a number").min(number);
    format!("{}{reached}{}\n---\n{body}", &front[..stage], &front[stage + 1..])
}

fn front(text: &mut String, i: usize, stage: usize, language: usize, dice: &mut Dice) {
    let lang = ["en", "ru", "pl", "fr"][language];
    let sentences = SENTENCES[language];
    let _ = write!(
        text,
        "---\ntitle: \"{} the {} ({i})\"\nlang: {lang}\nsummary: \"{}\"\n",
        dice.one(&VERBS),
        dice.one(&PRODUCTS),
        dice.one(sentences)
    );
    let _ = writeln!(
        text,
        "created: 2026-0{}-1{}\ntags: [retention, smb, q-{}]\nsource: sales\nstage: {stage}",
        1 + dice.below(5),
        dice.below(9),
        dice.below(9)
    );
    text.push_str("requested_by: [anna, \"external: a shop in Gdańsk\"]\nsize: s\npm: anna\npmm: leo\n");
    if stage > 0 {
        scored(text, sentences, dice);
    }
    if stage > 2 {
        chosen(text, i, dice);
    }
    text.push_str("---\n");
}

/// What has been scored has three raters, each with a reason, and evidence that bears their confidence.
fn scored(text: &mut String, sentences: &[&str], dice: &mut Dice) {
    let evidence = [dice.one(&EVIDENCE), dice.one(&EVIDENCE)];
    let borne = evidence.iter().map(|(_, confidence)| *confidence).max().unwrap_or(1);
    text.push_str("ice:\n");
    for rater in ["anna", "leo", "mia"] {
        let _ = writeln!(
            text,
            "  - {{by: {rater}, date: 2026-08-0{}, impact: {}, confidence: {}, ease: {}, note: \"{}\"}}",
            1 + dice.below(9),
            1 + dice.below(10),
            1 + dice.below(borne),
            1 + dice.below(10),
            dice.one(sentences)
        );
    }
    text.push_str("evidence:\n");
    for (kind, _) in evidence {
        let _ = write!(
            text,
            "  - kind: {kind}\n    result: supports\n    n: {}\n    date: 2026-07-1{}\n    note: \"{}\"\n",
            5 + dice.below(40),
            dice.below(9),
            dice.one(sentences)
        );
    }
}

/// What has been chosen has a target, a job story and epics.
fn chosen(text: &mut String, i: usize, dice: &mut Dice) {
    let _ = writeln!(
        text,
        "target: {{metric: orders a month, from: {}, to: {}, by: 2026-12-15}}",
        1000 + dice.below(500),
        2000 + dice.below(500)
    );
    text.push_str(
        "job_stories:\n  - {when: a parcel comes back, want: to print a label at once, so: the customer gets the money the same day}\n",
    );
    let _ = writeln!(
        text,
        "epics:\n  - {{title: Form without numbers, ref: \"https://tracker.example/{i}\"}}\n  - {{title: Import of old orders}}"
    );
}

fn body(text: &mut String, i: usize, sentences: &[&str], dice: &mut Dice) {
    let paragraph = |text: &mut String, dice: &mut Dice, n: usize| {
        for _ in 0..n {
            text.push_str(dice.one(sentences));
            text.push(' ');
        }
        text.push_str("\n\n");
    };
    paragraph(text, dice, 2);
    for heading in ["Evidence in detail", "What we would build", "Risks", "Open questions"] {
        let _ = write!(text, "## {heading}\n\n");
        paragraph(text, dice, 2);
        for _ in 0..4 {
            let _ = writeln!(text, "- {}", dice.one(sentences));
        }
        if i > 0 {
            let (one, other) = (dice.below(i), dice.below(i));
            let _ = write!(text, "\nSee [the first](idea-{one:06}.md) and [what came of it](idea-{other:06}.md).\n");
        }
        text.push('\n');
    }
    text.push_str("| Segment | Accounts | Share |\n|---|---:|---:|\n");
    for segment in ["small shops", "chains", "agencies"] {
        let _ = writeln!(text, "| {segment} | {} | {} % |", 100 + dice.below(900), dice.below(100));
    }
    text.push_str("\n- [x] ask ten shops\n- [ ] draw the form\n\nMeasured twice[^1].\n\n[^1]: In March and in June.\n");
}
