//! What the editor tells without asking: texts that open, change and close, files and folders that come and go.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::command::lsp::Server;
use crate::command::lsp::house::{Buffer, House};
use crate::host::{client, disk};
use lsp_server::Notification;
use lsp_types as lsp;
use serde::de::DeserializeOwned;

impl Server {
    pub(super) fn note(&mut self, note: Notification) {
        match note.method.as_str() {
            "textDocument/didOpen" => {
                if let Some(params) = read::<lsp::DidOpenTextDocumentParams>(note) {
                    let lsp::TextDocumentItem { uri, version, text, .. } = params.text_document;
                    self.open(uri.as_str(), version, text);
                }
            }
            "textDocument/didChange" => {
                if let Some(params) = read::<lsp::DidChangeTextDocumentParams>(note) {
                    let document = params.text_document;
                    // The whole text comes with each change; of several the last counts.
                    if let Some(change) = params.content_changes.into_iter().last() {
                        self.write(document.uri.as_str(), document.version, change.text);
                    }
                }
            }
            "textDocument/didClose" => {
                if let Some(params) = read::<lsp::DidCloseTextDocumentParams>(note) {
                    self.close(params.text_document.uri.as_str());
                }
            }
            "textDocument/didSave" => {
                if let Some(params) = read::<lsp::DidSaveTextDocumentParams>(note)
                    && let Some((root, _)) = self.place(params.text_document.uri.as_str())
                {
                    self.stale(&root);
                }
            }
            "workspace/didChangeWatchedFiles" => {
                let params = read::<lsp::DidChangeWatchedFilesParams>(note);
                for change in params.into_iter().flat_map(|params| params.changes) {
                    if let Some((root, _)) = self.place(change.uri.as_str()) {
                        self.stale(&root);
                    }
                }
            }
            "workspace/didChangeWorkspaceFolders" => {
                if let Some(params) = read::<lsp::DidChangeWorkspaceFoldersParams>(note) {
                    let files = |folders: Vec<lsp::WorkspaceFolder>| -> Vec<PathBuf> {
                        folders.iter().filter_map(|folder| client::file(folder.uri.as_str())).collect()
                    };
                    files(params.event.removed).iter().for_each(|folder| self.depart(folder));
                    files(params.event.added).iter().for_each(|folder| self.enter(folder));
                }
            }
            _ => {}
        }
    }

    /// Forgets the workspaces of a folder that the editor has closed.
    fn depart(&mut self, folder: &Path) {
        let gone: Vec<PathBuf> = self.houses.keys().filter(|root| root.starts_with(folder)).cloned().collect();
        for mut house in gone.iter().filter_map(|root| self.houses.remove(root)).collect::<Vec<House>>() {
            self.tell(house.silence());
        }
    }

    fn open(&mut self, address: &str, version: i32, text: String) {
        let Some(file) = client::file(address) else { return };
        // The nearest workspace upwards, also below the one that the editor opened.
        let Some(root) = file.parent().and_then(disk::find_workspace) else { return };
        self.house(root);
        self.write(address, version, text);
    }

    fn write(&mut self, address: &str, version: i32, text: String) {
        let Some((root, file)) = self.place(address) else { return };
        let Some(house) = self.houses.get_mut(&root) else { return };
        let Some(path) = house.path(&file) else { return };
        let buffer = Buffer { address: address.to_owned(), version, bytes: Arc::from(text.into_bytes()) };
        let tellings = house.write(path, buffer);
        self.tell(tellings);
    }

    fn close(&mut self, address: &str) {
        let Some((root, file)) = self.place(address) else { return };
        if let Some(house) = self.houses.get_mut(&root)
            && let Some(path) = house.path(&file)
        {
            house.close(&path);
        }
    }
}

fn read<T: DeserializeOwned>(note: Notification) -> Option<T> {
    serde_json::from_value(note.params).ok()
}
