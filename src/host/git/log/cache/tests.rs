use proptest::prelude::{any, prop_assert, proptest};
use proptest::sample::Index;

use super::{Reader, put_store};
use crate::host::git::log::fold;
use crate::host::git::log::store::Store;
use crate::host::git::log::stream;

/// A store of two commits.
fn store() -> Store {
    let (one, two, old, new) = ("1".repeat(40), "2".repeat(40), "a".repeat(40), "b".repeat(40));
    let zero = "0".repeat(40);
    let text = format!(
        "\u{1}{one}\0\x0017\x002026-11-22T10:00:00Z\0Ann\0a@b\0Begin\0\0\0\n:000000 100644 {zero} {old} A\0a.md\0\0\
         \u{1}{two}\0{one}\x0018\x002026-11-23T10:00:00Z\0Leo\0l@b\0Go on\0Ann <a@b>\0\0\n:100644 100644 {old} {new} M\0a.md\0"
    );
    let mut store = Store::default();
    stream::read(&mut text.as_bytes(), (&mut store, ""), &mut |_, _, _| Ok(())).unwrap();
    let said = store.texts.number("2".into());
    store.blobs.set(0, Some([(0, said)].into()));
    store.heads.push(store.commits.rows.len() as u32 - 1);
    store
}

fn bytes() -> Vec<u8> {
    let mut bytes = Vec::new();
    put_store(&store(), &mut bytes);
    bytes
}

#[test]
fn what_is_written_is_read() {
    let (bytes, store) = (bytes(), store());
    let again = Reader(&bytes).store().unwrap();
    assert_eq!(again.commits.rows, store.commits.rows);
    assert_eq!((again.blobs.rows, again.texts.rows), (store.blobs.rows, store.texts.rows));
    assert_eq!((again.people.rows, again.paths.rows, again.heads), (store.people.rows, store.paths.rows, store.heads));
}

proptest! {
    /// Even bytes that pass every sum lead to a store in which every number is one of something.
    #[test]
    fn any_change_is_read_or_refused(changes in proptest::collection::vec((any::<Index>(), any::<u8>()), 1..6)) {
        let mut bytes = bytes();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if let Some(store) = Reader(&bytes).store() {
            for head in &store.heads {
                if let Some(order) = fold::order(&store, *head) {
                    prop_assert!(fold::unread(&store, &order, &vec![None; store.paths.rows.len()]).is_empty());
                }
            }
        }
    }

    #[test]
    fn any_bytes_of_git_are_read(bytes in proptest::collection::vec(proptest::sample::select(&b"\0\0\0\x01:: \n01aM.d/\xff"[..]), 0..200)) {
        let mut store = Store::default();
        let _ = stream::read(&mut bytes.as_slice(), (&mut store, ""), &mut |_, _, _| Ok(()));
    }
}
