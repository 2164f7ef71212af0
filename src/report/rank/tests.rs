use crate::report::rank::{Options, text};
use crate::report::tests::{harbor, read, same};

#[test]
fn look() {
    let w = harbor::workspace();
    for width in [80, 110, 40] {
        println!("{}", read(width, |r| text::render(&w, &Options { chosen: true, ..Options::default() }, r)));
    }
    println!("{}", super::json::render(&w, &Options::default()));
    println!("{}", read(80, |r| crate::report::board::text::render(&w, &Default::default(), r)));
    println!("{}", read(170, |r| crate::report::board::text::render(&w, &Default::default(), r)));
    for id in ["trial", "portal"] {
        let ix = harbor::find(&w, id);
        println!(
            "{}",
            read(80, |r| crate::report::show::text::render(
                &crate::report::show::Subject { workspace: &w, entity: ix, timeline: None },
                r
            ))
        );
    }
    for id in ["trial", "portal", "import", "export", "search", "kiosk", "promise"] {
        let ix = harbor::find(&w, id);
        println!("{}------", read(80, |r| crate::report::why::text::render(&w, ix, r)));
    }
    for kind in &w.playbook.kinds {
        let all: Vec<_> = w.of_kind(&kind.id).map(|(ix, _)| ix).collect();
        println!(
            "{}",
            read(80, |r| crate::report::list::text::render(
                &crate::report::list::Listing { workspace: &w, kind, entities: &all },
                r
            ))
        );
        println!(
            "{}",
            read(80, |r| crate::report::list::text::render(
                &crate::report::list::Listing { workspace: &w, kind, entities: &[] },
                r
            ))
        );
    }
    same("", "");
}
