//! Findings for people: each with the lines it is about, what is wrong, why it matters, what to do and whose turn it is.

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use crate::base::diagnostic::{Diagnostic, Related, Severity};
use crate::base::span::{Place, Span};
use crate::base::text::Text;
use crate::report::check::excerpt::{self, Excerpt};
use crate::report::check::{Findings, severity_word, summary};
use crate::report::place::{Places, Texts};
use crate::report::reader::Reader;
use crate::report::{clean, measure, names};

/// Places of one file further apart are shown as two excerpts.
const NEAR_LINES: usize = 12;
/// What a message keeps to itself on a narrow terminal.
const NARROWEST: usize = 30;

/// The findings in the order of the files, then the summary and the next command.
pub fn render(findings: &Findings, reader: &Reader) -> String {
    let list = list(findings, reader);
    let gap = if list.is_empty() { "" } else { "\n" };
    format!("{list}{gap}{}", summary::verdict(findings, reader))
}

/// The findings alone; empty when there are none.
pub fn list(findings: &Findings, reader: &Reader) -> String {
    let sorted = findings.sorted();
    let shown = sorted.len().min(findings.limit.unwrap_or(usize::MAX));
    let (full, counted) = sorted.split_at(shown);
    let texts = findings.texts(full);
    let draw = Draw { findings, reader, texts: &texts, places: &texts.places(), renderer: renderer(reader) };
    let mut parts: Vec<String> = full.iter().map(|finding| format!("{}\n", draw.finding(finding).trim_end())).collect();
    parts.extend(Some(summary::counted(counted, reader)).filter(|counts| !counts.is_empty()));
    parts.join("\n")
}

fn renderer(reader: &Reader) -> Renderer {
    let renderer = if reader.style.colour { Renderer::styled() } else { Renderer::plain() };
    renderer.term_width(reader.style.width).hyperlink(reader.style.links.is_some())
}

struct Draw<'a> {
    findings: &'a Findings<'a>,
    reader: &'a Reader<'a>,
    texts: &'a Texts,
    places: &'a Places<'a>,
    renderer: Renderer,
}

impl Draw<'_> {
    fn finding(&self, finding: &Diagnostic) -> String {
        let id = clean::line(&format!("{} {}", finding.code, finding.slug)).into_owned();
        let level = level(finding.severity).with_name(self.reader.word(severity_word(finding.severity)));
        let label = self.reader.word(severity_word(finding.severity));
        let message = self.fit(&self.reader.text(&finding.message), measure::width(&label) + measure::width(&id) + 4);
        let mut title = level.primary_title(message).id(id);
        if let Some(address) = self.reader.style.rule_address(&finding.code) {
            title = title.id_url(address);
        }
        let (near, far) = self.excerpt_with_related(finding);
        let mut group = Group::with_title(title);
        group = match near {
            Some(snippet) => group.element(snippet),
            None => group.element(self.origin(&finding.place)),
        };
        for (name, text) in self.remarks(finding) {
            // Line number, ` = ` and `: ` stand before it.
            let used = self.places.start(&finding.place).line.to_string().len() + measure::width(&name) + 5;
            group = group.element(Level::NOTE.with_name(name).message(self.fit(&text, used)));
        }
        let mut groups = vec![group];
        groups.extend(far.iter().map(|related| self.other_place(related)));
        let places = std::iter::once(&finding.place).chain(far.into_iter().map(|related| &related.place));
        self.linked(self.renderer.render(&groups), places)
    }

    /// The same with links on the places, which stand behind arrows in this order. The library makes none there.
    fn linked<'p>(&self, drawn: String, places: impl Iterator<Item = &'p Place>) -> String {
        let mut out = String::new();
        let mut rest = drawn.as_str();
        for place in places {
            let Some(address) = self.reader.style.file_address(place.path.as_str()) else { break };
            let start = self.places.start(place);
            let name = format!("{}:{}:{}", clean::line(place.path.as_str()), start.line, start.column);
            let Some(arrow) = rest.find("--> ") else { break };
            let Some(at) = rest.get(arrow..).and_then(|after| after.find(&name)).map(|found| arrow + found) else {
                break;
            };
            let (before, after) = rest.split_at(at);
            out.push_str(before);
            out.push_str(&self.reader.style.link(Some(&address), &name));
            rest = after.get(name.len()..).unwrap_or_default();
        }
        out + rest
    }

    /// Why, what to do, who.
    fn remarks(&self, finding: &Diagnostic) -> Vec<(String, String)> {
        let said = |text: &Option<Text>| {
            let said = text.as_ref().and_then(|text| self.reader.words.try_say(text))?;
            Some(clean::block(&said).into_owned()).filter(|said| !said.is_empty())
        };
        let owed_by = finding.owed_by.as_ref();
        let fix = finding.fix.as_ref().map(|fix| self.reader.text(&fix.title));
        let role = owed_by.map(|role| names::role(&self.findings.workspace.playbook, role, self.reader));
        let remarks = [
            ("check-reason", said(&finding.reason)),
            ("check-help", said(&finding.help)),
            ("check-fix", fix),
            ("check-owed", role),
        ];
        remarks.into_iter().filter_map(|(id, text)| Some((self.reader.word(id), text?))).collect()
    }

    /// The excerpt of the finding's own place, with the related places that stand near it; and those that do not.
    fn excerpt_with_related<'f>(
        &self,
        finding: &'f Diagnostic,
    ) -> (Option<Snippet<'static, Annotation<'static>>>, Vec<&'f Related>) {
        let own = finding.place.span;
        let (near, far): (Vec<&Related>, Vec<&Related>) =
            finding.related.iter().partition(|related| self.is_near(&finding.place, &related.place));
        let spans: Vec<Span> = std::iter::once(own).chain(near.iter().map(|related| related.place.span)).collect();
        let text = self.texts.get(&finding.place.path);
        let Some(excerpt) = text.and_then(|text| excerpt::cut(text, &spans, NEAR_LINES)) else {
            return (None, finding.related.iter().collect());
        };
        let lines = near.iter().map(|related| self.places.start(&related.place).line);
        let first_line = lines.fold(self.places.start(&finding.place).line, usize::min);
        let labels = std::iter::once(None).chain(near.into_iter().map(|related| Some(self.label(related))));
        (Some(self.snippet(&finding.place, excerpt, labels).line_start(first_line)), far)
    }

    fn is_near(&self, place: &Place, other: &Place) -> bool {
        let text = self.texts.get(&place.path).filter(|_| place.path == other.path);
        text.is_some_and(|text| excerpt::cut(text, &[place.span, other.span], NEAR_LINES).is_some())
    }

    fn other_place(&self, related: &Related) -> Group<'static> {
        let name = self.reader.word("check-see");
        let words = self.fit(&self.reader.text(&related.label), measure::width(&name) + 2);
        let group = Group::with_title(Level::NOTE.with_name(name).secondary_title(words));
        let text = self.texts.get(&related.place.path);
        match text.and_then(|text| excerpt::cut(text, &[related.place.span], NEAR_LINES)) {
            Some(excerpt) => {
                let line = self.places.start(&related.place).line;
                group.element(self.snippet(&related.place, excerpt, std::iter::once(None)).line_start(line))
            }
            None => group.element(self.origin(&related.place)),
        }
    }

    /// The first range is the finding's own, the others are labelled.
    fn snippet(
        &self,
        place: &Place,
        excerpt: Excerpt,
        labels: impl Iterator<Item = Option<String>>,
    ) -> Snippet<'static, Annotation<'static>> {
        let marks = excerpt.ranges.into_iter().zip(labels).enumerate().map(|(at, (range, label))| {
            let kind = if at == 0 { AnnotationKind::Primary } else { AnnotationKind::Context };
            kind.span(range).label(label)
        });
        let marks: Vec<_> = marks.collect();
        let path = clean::line(place.path.as_str()).into_owned();
        Snippet::source(excerpt.text).path(path).annotations(marks)
    }

    /// A label stands behind its line and cannot wrap.
    fn label(&self, related: &Related) -> String {
        let label = self.reader.text(&related.label);
        measure::cut(&clean::line(&label), (self.reader.style.width / 2).max(NARROWEST))
    }

    /// The place alone, where there is nothing to draw.
    fn origin(&self, place: &Place) -> Origin<'static> {
        let start = self.places.start(place);
        let path = clean::line(place.path.as_str()).into_owned();
        Origin::path(path).line(start.line).char_column(start.column)
    }

    fn fit(&self, text: &str, used: usize) -> String {
        measure::wrap(text, self.reader.style.width.saturating_sub(used).max(NARROWEST)).join("\n")
    }
}

fn level(severity: Severity) -> Level<'static> {
    match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    }
}
