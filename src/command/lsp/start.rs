//! The first words with an editor: what it can do, what we can do.

use std::path::PathBuf;

use crate::command::lsp::wire::Encoding;
use crate::host::client;
use lsp_server::Connection;
use lsp_types as lsp;
use serde_json::Value;

/// What is known about the editor at the other end.
pub struct Client {
    pub encoding: Encoding,
    pub folders: Vec<PathBuf>,
    /// The language of its interface.
    pub lang: Option<String>,
    pub snippets: bool,
    pub refreshes_lenses: bool,
    /// Edits may rename files.
    pub renames_files: bool,
}

impl Client {
    /// Answers the greeting; `None` when the editor left instead.
    pub fn greet(connection: &Connection) -> Option<Client> {
        let (id, params) = connection.initialize_start().ok()?;
        let client = Client::read(&params);
        let answer = serde_json::json!({
            "capabilities": capabilities(client.encoding),
            "serverInfo": {"name": "tandem", "version": env!("CARGO_PKG_VERSION")},
        });
        connection.initialize_finish(id, answer).ok()?;
        Some(client)
    }

    /// Read key by key: a client that gets one of a hundred capabilities wrong is still a client.
    fn read(params: &Value) -> Client {
        let at = |path: &str| params.pointer(path);
        let says = |path: &str| at(path).and_then(Value::as_bool).unwrap_or(false);
        let texts = |path: &str| at(path).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
        let utf8 = texts("/capabilities/general/positionEncodings").any(|name| name == "utf-8");
        let named = at("/workspaceFolders").and_then(Value::as_array).into_iter().flatten();
        let mut folders: Vec<&str> = named.filter_map(|folder| folder.get("uri")?.as_str()).collect();
        if folders.is_empty() {
            folders.extend(at("/rootUri").and_then(Value::as_str));
        }
        let mut folders: Vec<PathBuf> = folders.into_iter().filter_map(client::file).collect();
        if folders.is_empty() {
            folders.extend(at("/rootPath").and_then(Value::as_str).map(PathBuf::from));
        }
        let operations = "/capabilities/workspace/workspaceEdit/resourceOperations";
        Client {
            encoding: if utf8 { Encoding::Utf8 } else { Encoding::Utf16 },
            folders,
            lang: at("/locale").and_then(Value::as_str).map(str::to_owned),
            snippets: says("/capabilities/textDocument/completion/completionItem/snippetSupport"),
            refreshes_lenses: says("/capabilities/workspace/codeLens/refreshSupport"),
            renames_files: texts(operations).any(|name| name == "rename"),
        }
    }
}

fn capabilities(encoding: Encoding) -> lsp::ServerCapabilities {
    let sync = lsp::TextDocumentSyncOptions {
        open_close: Some(true),
        change: Some(lsp::TextDocumentSyncKind::FULL),
        save: Some(lsp::TextDocumentSyncSaveOptions::Supported(true)),
        ..lsp::TextDocumentSyncOptions::default()
    };
    let folders = lsp::WorkspaceFoldersServerCapabilities {
        supported: Some(true),
        change_notifications: Some(lsp::OneOf::Left(true)),
    };
    lsp::ServerCapabilities {
        position_encoding: Some(match encoding {
            Encoding::Utf8 => lsp::PositionEncodingKind::UTF8,
            Encoding::Utf16 => lsp::PositionEncodingKind::UTF16,
        }),
        text_document_sync: Some(lsp::TextDocumentSyncCapability::Options(sync)),
        completion_provider: Some(lsp::CompletionOptions {
            trigger_characters: Some(["[", ":", " "].map(str::to_owned).to_vec()),
            ..lsp::CompletionOptions::default()
        }),
        hover_provider: Some(lsp::HoverProviderCapability::Simple(true)),
        definition_provider: Some(lsp::OneOf::Left(true)),
        references_provider: Some(lsp::OneOf::Left(true)),
        document_symbol_provider: Some(lsp::OneOf::Left(true)),
        workspace_symbol_provider: Some(lsp::OneOf::Left(true)),
        code_action_provider: Some(lsp::CodeActionProviderCapability::Options(lsp::CodeActionOptions {
            code_action_kinds: Some(vec![lsp::CodeActionKind::QUICKFIX]),
            ..lsp::CodeActionOptions::default()
        })),
        rename_provider: Some(lsp::OneOf::Right(lsp::RenameOptions {
            prepare_provider: Some(true),
            work_done_progress_options: lsp::WorkDoneProgressOptions::default(),
        })),
        code_lens_provider: Some(lsp::CodeLensOptions { resolve_provider: Some(false) }),
        workspace: Some(lsp::WorkspaceServerCapabilities { workspace_folders: Some(folders), file_operations: None }),
        ..lsp::ServerCapabilities::default()
    }
}
