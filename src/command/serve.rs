//! `tandem serve`: the site on this machine, always as the files are now.
//!
//! A change means: read everything, analyse, put the new generation in the place of the old one, tell the browsers. A
//! page is rendered when somebody asks for it, so a save costs one look at the files and one page. What cannot be shown,
//! a broken theme or broken settings, leaves the last good generation where it is and says why.

mod answer;
mod generation;

use std::io;
use std::panic::{self, AssertUnwindSafe};
use std::path::Path;
use std::sync::{Arc, PoisonError, RwLock};
use std::thread;
use std::time::Instant;

use crate::base::diagnostic::Severity;
use crate::base::path::TreePath;
use crate::base::text::Text;
use crate::cli::{Format, Global};
use crate::command::load::{Asked, Kept};
use crate::command::serve::generation::{Generation, Named};
use crate::command::{Usage, load, screen, source};
use crate::host::http::{Bell, Server};
use crate::host::watch::{Heard, Manner, Watch};
use crate::host::{browser, clock, signal};
use crate::model::config::AUDIENCES;
use crate::words::catalogue::Catalogue;
use anyhow::{Result, anyhow, bail};
use clap::Args;

#[derive(Args, Debug)]
pub struct Serve {
    #[command(flatten)]
    options: ServeOptions,
}

/// How a workspace is served; other commands that end in serving take the same flags.
#[derive(Args, Clone, Debug)]
pub struct ServeOptions {
    /// Serve on this port of 127.0.0.1; 0 takes a free one
    #[arg(long, value_name = "PORT", default_value_t = 4400)]
    pub port: u16,
    /// Open the browser
    #[arg(long)]
    pub open: bool,
    /// Compare files once a second, for network drives that do not tell of changes
    #[arg(long)]
    pub poll: bool,
    /// Whom the site is for, whatever tandem.yaml says
    #[arg(long, value_name = "WHO", value_parser = AUDIENCES)]
    pub audience: Option<String>,
}

/// What the browsers see, shared with the server's threads.
struct Stand {
    now: RwLock<Arc<Generation>>,
    bell: Arc<Bell>,
}

impl Stand {
    fn now(&self) -> Arc<Generation> {
        self.now.read().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

pub fn run(args: &Serve, global: &Global) -> Result<u8> {
    source::only_now("serve", global)?;
    run_in(&global.dir, &args.options, global)
}

/// Serves the workspace that `dir` lies in until the program is stopped.
pub fn run_in(dir: &Path, options: &ServeOptions, global: &Global) -> Result<u8> {
    let mut global = Global { dir: dir.to_owned(), ..global.clone() };
    let settings = load::settings(&global)?;
    let server = bind(options, &settings.words)?;
    let address = server.address();
    // A folder above may be a workspace too: from here on it is this one, also while its settings are being replaced.
    global.dir.clone_from(&settings.root);
    // Listening begins before reading, so that no change falls in between.
    let mut watch = Watch::begin(settings.places(), options.poll);
    signal::on_end(watch.stop());
    let run = clock::stamp();
    let mut versions = (0_u64..).map(|number| format!("{run}.{number}"));
    let audience = options.audience.as_deref();
    let mut kept = Kept::default();
    let mut make = |before: Option<&Generation>, touched: Option<&[TreePath]>| {
        let named = Named { version: versions.next().unwrap_or_default(), before };
        Generation::make(&mut kept, Asked { audience, address: &address, touched }, named, &global)
    };
    let first = make(None, None)?;
    let bell = Arc::new(Bell::default());
    bell.ring(&first.version, None);
    let stand = Arc::new(Stand { now: RwLock::new(Arc::new(first)), bell });
    let shown = stand.clone();
    server.start(move |request| answer::answer(&shown.now(), &shown.bell, request));
    greet(&stand.now(), &address, watch.manner(), &global)?;
    if options.open {
        let (words, global) = (stand.now().loaded.words.clone(), global.clone());
        browser::open(&address, move |reason| {
            screen::say(&global, &words.say(&Text::with("serve-no-browser", vec![("reason", reason.into())])));
        });
    }
    // What could not be shown is read again with the next change, so nothing of it is lost in between.
    let mut unread = Some(Vec::new());
    while let Some(heard) = watch.wait() {
        unread = unread.zip(heard.touched.clone()).map(|(before, now): (Vec<_>, Vec<_>)| [before, now].concat());
        if follow(&stand, &heard, &global, |before| make(Some(before), unread.as_deref())) {
            unread = Some(Vec::new());
        }
        watch.follow(stand.now().places());
    }
    Ok(0)
}

fn bind(options: &ServeOptions, words: &Catalogue) -> Result<Server> {
    Server::bind(options.port).map_err(|error| {
        let port = vec![("port", options.port.to_string().into())];
        match error.kind() {
            io::ErrorKind::AddrInUse => Usage(words.say(&Text::with("serve-port-taken", port))).into(),
            io::ErrorKind::PermissionDenied => Usage(words.say(&Text::with("serve-port-refused", port))).into(),
            _ => anyhow!(error).context(format!("cannot serve on port {}", options.port)),
        }
    })
}

/// Says where the site is, and how to stop.
fn greet(first: &Generation, address: &str, manner: &Manner, global: &Global) -> Result<()> {
    let words = &first.loaded.words;
    let title = &first.loaded.workspace().config.title;
    if global.format == Format::Json {
        let value = serde_json::json!({"version": 1, "kind": "serve", "title": &**title, "address": address});
        screen::print(&value.to_string())?;
    } else {
        let args = vec![("title", title.into()), ("address", address.into())];
        screen::print(&words.say(&Text::with("serve-on", args)))?;
    }
    let reason = |id, reason: &str| words.say(&Text::with(id, vec![("reason", reason.into())]));
    match manner {
        Manner::Told | Manner::Polled(None) => screen::say(global, &words.word("serve-stop")),
        Manner::Polled(Some(why)) => screen::say(global, &reason("serve-polled", why)),
        Manner::Off(why) => screen::say(global, &reason("serve-not-watched", why)),
    }
    findings(first, global);
    Ok(())
}

/// Puts a new generation in the place of the old one, or says why the old one stays.
/// Tells whether it did.
fn follow(stand: &Stand, heard: &Heard, global: &Global, make: impl FnOnce(&Generation) -> Result<Generation>) -> bool {
    let started = Instant::now();
    let before = stand.now();
    let words = before.loaded.words.clone();
    let made = panic::catch_unwind(AssertUnwindSafe(|| fit(make(&before)?, &before)));
    match made.unwrap_or_else(|_| Err(anyhow!(words.word("serve-panicked")))) {
        Ok(next) => {
            let next = Arc::new(next);
            *stand.now.write().unwrap_or_else(PoisonError::into_inner) = next.clone();
            let fault = next.fault();
            stand.bell.ring(&next.version, fault.as_deref());
            // Taking ten thousand pages' worth apart is nothing that a page has to wait for.
            thread::spawn(move || drop(before));
            let seconds = format!("{:.2}", started.elapsed().as_secs_f64());
            let mut args = vec![("count", heard.names.len().max(1).into()), ("seconds", seconds.into())];
            args.push(("file", heard.names.first().map_or("…", String::as_str).into()));
            screen::say(global, &next.loaded.words.say(&Text::with("serve-changed", args)));
            if let Some(fault) = &fault {
                screen::say(global, fault);
            }
            findings(&next, global);
            true
        }
        Err(error) => {
            let told = format!("{}\n{error:#}", words.word("serve-kept"));
            stand.bell.warn(&told);
            screen::say(global, &told);
            false
        }
    }
}

/// The next generation, if it is one to be shown: settings that broke just now would only show another site.
fn fit(next: Generation, before: &Generation) -> Result<Generation> {
    if next.loaded.root != before.loaded.root {
        bail!(before.loaded.words.word("serve-no-settings"));
    }
    match next.broken_settings() {
        Some(told) if before.broken_settings().is_none() => bail!(told),
        _ => Ok(next),
    }
}

/// How much there is to mend, in a line.
fn findings(generation: &Generation, global: &Global) {
    let count = |severity| generation.loaded.analysis.diagnostics.iter().filter(|one| one.severity == severity).count();
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    if errors + warnings > 0 {
        let args = vec![("errors", errors.into()), ("warnings", warnings.into())];
        screen::say(global, &generation.loaded.words.say(&Text::with("build-findings", args)));
    }
}
