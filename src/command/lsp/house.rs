//! One workspace as the editor sees it: what was judged last, what was typed since, what was told.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::analysis::renew;
use crate::base::diagnostic::Diagnostic;
use crate::base::path::TreePath;
use crate::base::span::Span;
use crate::base::tree::{File, Refusal, Tree};
use crate::command::lsp::judge::{Order, World};
use crate::command::lsp::wire::{Encoding, Teller};
use crate::editor::View;
use crate::host::client;
use crate::model::snapshot::MAX_FILE;
use lsp_server::Request;
use lsp_types as lsp;

/// How long nothing is typed before everything is judged.
const REST: Duration = Duration::from_millis(150);
/// Whoever never rests gets a judgement all the same.
const UNREST: Duration = Duration::from_secs(2);

/// A file that is open.
pub struct Buffer {
    pub address: String,
    pub version: i32,
    pub bytes: Arc<[u8]>,
}

/// What an editor is told about one file.
pub struct Telling {
    pub address: String,
    pub version: Option<i32>,
    pub findings: Vec<lsp::Diagnostic>,
}

pub struct House {
    pub root: PathBuf,
    pub encoding: Encoding,
    pub world: Option<Box<World>>,
    pub buffers: BTreeMap<TreePath, Buffer>,
    /// Questions that came before there was a world to answer from.
    pub waiting: Vec<Request>,
    /// The last and the first change that was not judged.
    changed: Option<(Instant, Instant)>,
    /// The disk has changed.
    reload: bool,
    /// Something was judged by itself in the world since it was judged whole.
    renewed: bool,
    /// The order that is being worked on.
    pub judging: Option<u64>,
    /// What was said of the workspace as a whole, so that it is said once.
    pub complaint: Option<String>,
    told: BTreeMap<TreePath, Vec<lsp::Diagnostic>>,
    /// Per file that was typed in: what only a look at everything said of it.
    rest: BTreeMap<TreePath, Vec<Diagnostic>>,
}

impl House {
    pub fn new(root: PathBuf, encoding: Encoding) -> House {
        House {
            root,
            encoding,
            world: None,
            buffers: BTreeMap::new(),
            waiting: Vec::new(),
            changed: Some((Instant::now(), Instant::now())),
            reload: true,
            renewed: false,
            judging: None,
            complaint: None,
            told: BTreeMap::new(),
            rest: BTreeMap::new(),
        }
    }

    /// The path of a file below the root.
    pub fn path(&self, at: &Path) -> Option<TreePath> {
        let inside = at.strip_prefix(&self.root).ok()?;
        let parts: Vec<&str> = inside.iter().map(|part| part.to_str()).collect::<Option<_>>()?;
        TreePath::new(&parts.join("/"))
    }

    /// What stands in the editor, as files.
    fn order(&self, serial: u64) -> Order {
        let mut buffers = Tree::new();
        for (path, buffer) in &self.buffers {
            buffers.insert(path.clone(), file(&buffer.bytes));
        }
        let known = self.buffers.iter().map(|(path, buffer)| (path.clone(), buffer.address.clone())).collect();
        Order {
            root: self.root.clone(),
            serial,
            buffers,
            known,
            reload: self.reload,
            renewed: self.renewed,
            encoding: self.encoding,
        }
    }

    /// Takes a text in, and gives what is to be told at once.
    pub fn write(&mut self, path: TreePath, buffer: Buffer) -> Vec<Telling> {
        let bytes = buffer.bytes.clone();
        self.buffers.insert(path.clone(), buffer);
        let known = self.world.as_ref().and_then(|world| world.tree.text(&path));
        if known.is_some_and(|known| *known == bytes) {
            return Vec::new();
        }
        self.touch();
        self.keystroke(&path, &bytes).into_iter().collect()
    }

    /// A file that is not open any more: what the disk has counts again.
    pub fn close(&mut self, path: &TreePath) {
        self.buffers.remove(path);
        self.stale();
    }

    /// Something was typed.
    fn touch(&mut self) {
        let now = Instant::now();
        let first = self.changed.map_or(now, |(_, first)| first);
        self.changed = Some((now, first));
    }

    /// The disk has changed.
    pub fn stale(&mut self) {
        self.reload = true;
        self.touch();
    }

    /// The world broke under a question.
    pub fn broke(&mut self) {
        self.renewed = true;
        self.stale();
    }

    /// How long until it is to be judged; `None` while there is nothing to judge or it is being judged.
    pub fn due(&self) -> Option<Duration> {
        let (last, first) = self.changed.filter(|_| self.judging.is_none())?;
        if self.world.is_none() {
            return Some(Duration::ZERO);
        }
        Some(REST.saturating_sub(last.elapsed()).min(UNREST.saturating_sub(first.elapsed())))
    }

    /// Begins a judgement, when it is time.
    pub fn begin(&mut self, serial: u64) -> Option<Order> {
        self.due().filter(Duration::is_zero)?;
        let order = self.order(serial);
        (self.changed, self.reload, self.judging) = (None, false, Some(serial));
        Some(order)
    }

    /// Judges one file against everything else as it was judged last.
    fn keystroke(&mut self, path: &TreePath, bytes: &Arc<[u8]>) -> Option<Telling> {
        let world = self.world.as_mut()?;
        self.renewed = true;
        // A file that the workspace leaves out, or does not know yet, waits for the judgement.
        let before = world.tree.text(path)?.clone();
        let known = world.findings.get(path).cloned().unwrap_or_default();
        let rest = self.rest.entry(path.clone()).or_insert_with(|| {
            let alone = renew::renew(&mut world.analysis, &world.tree, path, &before);
            known.into_iter().filter(|finding| !alone.contains(finding)).collect()
        });
        *rest = std::mem::take(rest).into_iter().filter_map(|finding| moved(finding, &before, bytes)).collect();
        world.tree.insert(path.clone(), file(bytes));
        let mut found = match file(bytes) {
            File::Text(bytes) => renew::renew(&mut world.analysis, &world.tree, path, &bytes),
            _ => Vec::new(),
        };
        found.extend(rest.iter().cloned());
        found.sort_by(|a, b| a.order().cmp(&b.order()));
        found.dedup_by(|a, b| a.order() == b.order() && a.message == b.message);
        let told = self.tell(path, &found);
        if let Some(world) = &mut self.world {
            world.findings.insert(path.clone(), found);
        }
        self.publish(path, told)
    }

    fn tell(&self, path: &TreePath, found: &[Diagnostic]) -> Vec<lsp::Diagnostic> {
        let Some(world) = &self.world else { return Vec::new() };
        let known = self.buffers.iter().map(|(path, buffer)| (path.clone(), buffer.address.clone())).collect();
        self.teller(world, &known).findings(path, found)
    }

    pub fn teller<'a>(&'a self, world: &'a World, known: &'a BTreeMap<TreePath, String>) -> Teller<'a> {
        Teller {
            root: &self.root,
            tree: &world.tree,
            words: &world.words,
            playbook: &world.analysis.workspace.playbook,
            config: &world.analysis.workspace.config,
            encoding: self.encoding,
            known,
        }
    }

    /// What is to be told of a file, unless it was told already.
    fn publish(&mut self, path: &TreePath, findings: Vec<lsp::Diagnostic>) -> Option<Telling> {
        let before = self.told.get(path).map_or(&[][..], Vec::as_slice);
        if *before == *findings {
            return None;
        }
        let buffer = self.buffers.get(path);
        let address = buffer.map(|buffer| buffer.address.clone());
        let telling = Telling {
            address: address.unwrap_or_else(|| client::address(&self.root.join(path.as_str()))),
            version: buffer.map(|buffer| buffer.version),
            findings: findings.clone(),
        };
        if findings.is_empty() {
            self.told.remove(path);
        } else {
            self.told.insert(path.clone(), findings);
        }
        Some(telling)
    }

    /// Puts a new world in the place of the old one. What was typed meanwhile is judged against it. Gives what is to be told,
    /// and the old world, which somebody else takes apart.
    pub fn replace(&mut self, mut world: Box<World>) -> (Vec<Telling>, Option<Box<World>>) {
        self.rest.clear();
        self.renewed = false;
        let mut told = std::mem::take(&mut world.told);
        let old = self.world.replace(world);
        let files: BTreeSet<TreePath> = self.told.keys().chain(told.keys()).cloned().collect();
        let mut tellings = Vec::new();
        for path in files {
            let findings = told.remove(&path).unwrap_or_default();
            if !self.is_newer(&path) {
                tellings.extend(self.publish(&path, findings));
            }
        }
        let newer: Vec<TreePath> = self.buffers.keys().filter(|path| self.is_newer(path)).cloned().collect();
        for path in newer {
            let bytes = self.buffers.get(&path).map(|buffer| buffer.bytes.clone());
            tellings.extend(bytes.and_then(|bytes| self.keystroke(&path, &bytes)));
        }
        (tellings, old)
    }

    /// Takes back all that was told, for a folder that the editor has closed.
    pub fn silence(&mut self) -> Vec<Telling> {
        let files: Vec<TreePath> = self.told.keys().cloned().collect();
        files.iter().filter_map(|path| self.publish(path, Vec::new())).collect()
    }

    /// Whether the editor has another text than the world.
    fn is_newer(&self, path: &TreePath) -> bool {
        let known = self.world.as_ref().and_then(|world| world.tree.text(path));
        self.buffers.get(path).zip(known).is_some_and(|(buffer, known)| buffer.bytes != *known)
    }

    /// A look at a file, when it is one of the workspace.
    pub fn view<'a>(&'a self, path: &'a TreePath) -> Option<View<'a>> {
        let world = self.world.as_ref()?;
        let text = crate::command::lsp::wire::text(&world.tree, path)?;
        Some(View { workspace: &world.analysis.workspace, words: &world.words, path, text })
    }

    pub fn findings(&self, path: &TreePath) -> &[Diagnostic] {
        self.world.as_ref().and_then(|world| world.findings.get(path)).map_or(&[], Vec::as_slice)
    }

    /// Addresses by which the editor calls what it has open.
    pub fn known(&self) -> BTreeMap<TreePath, String> {
        self.buffers.iter().map(|(path, buffer)| (path.clone(), buffer.address.clone())).collect()
    }
}

/// A text as a file; one beyond all bounds is not read, as on the disk.
fn file(bytes: &Arc<[u8]>) -> File {
    if bytes.len() > MAX_FILE {
        return File::Refused(Refusal::TooLarge(bytes.len() as u64));
    }
    File::Text(bytes.clone())
}

/// The finding where its words stand now; `None` when they themselves were changed.
fn moved(mut finding: Diagnostic, before: &[u8], after: &[u8]) -> Option<Diagnostic> {
    let same = before.iter().zip(after).take_while(|(a, b)| a == b).count();
    let most = before.len().min(after.len()) - same;
    let tail = before.iter().rev().zip(after.iter().rev()).take(most).take_while(|(a, b)| a == b).count();
    let span = finding.place.span;
    if span.end as usize <= same {
        return Some(finding);
    }
    if (span.start as usize) < before.len() - tail {
        return None;
    }
    let shift = |offset: u32| (offset as usize + after.len()).saturating_sub(before.len());
    finding.place.span = Span::new(shift(span.start), shift(span.end));
    finding.related.clear();
    Some(finding)
}
