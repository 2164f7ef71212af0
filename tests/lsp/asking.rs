//! What somebody at an editor asks for, and how the answers look to them.

use serde_json::{Value, json};

use crate::lsp::editor::{Editor, range};

impl Editor {
    /// Asks about the place of the mark.
    pub fn here(&mut self, method: &str) -> Value {
        let params = self.place();
        self.ask(method, params)
    }

    pub fn place(&self) -> Value {
        let before = &self.texts[&self.file][..self.at];
        let line = before.matches('\n').count();
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        let column = if self.utf8 { before[start..].len() } else { before[start..].encode_utf16().count() };
        json!({"textDocument": {"uri": self.uri(&self.file)}, "position": {"line": line, "character": column}})
    }

    pub fn about_file(&mut self, method: &str) -> Value {
        let uri = self.uri(&self.file);
        self.ask(method, json!({"textDocument": {"uri": uri}}))
    }

    /// The offers at the mark: `label · detail` by the order in which they are shown.
    pub fn offers(&mut self) -> String {
        let list = self.here("textDocument/completion");
        let mut items = list["items"].as_array().cloned().unwrap_or_default();
        items.sort_by_key(|item| item["sortText"].as_str().unwrap().to_owned());
        let line = |item: &Value| match item["detail"].as_str() {
            Some(detail) => format!("{} · {detail}", item["label"].as_str().unwrap()),
            None => item["label"].as_str().unwrap().to_owned(),
        };
        items.iter().map(line).collect::<Vec<_>>().join("\n")
    }

    /// The text after an offer was taken.
    pub fn take(&mut self, label: &str) -> String {
        let list = self.here("textDocument/completion");
        let items = list["items"].as_array().cloned().unwrap_or_default();
        let item = items.iter().find(|item| item["label"] == label).unwrap_or_else(|| panic!("{label} is not offered"));
        self.edited(&self.file, std::slice::from_ref(&item["textEdit"]))
    }

    pub fn help(&mut self) -> String {
        let answer = self.here("textDocument/hover");
        answer["contents"]["value"].as_str().unwrap_or("nothing").to_owned()
    }

    /// Places as `file:line:column`, in the order in which they were given.
    pub fn places(&self, answer: &Value) -> String {
        let one = |place: &Value| {
            let range = range(&place["range"]);
            format!("{}:{}", self.file_of(place["uri"].as_str().unwrap()), range.split('-').next().unwrap())
        };
        match answer {
            Value::Array(all) => all.iter().map(one).collect::<Vec<_>>().join("\n"),
            Value::Null => "nowhere".to_owned(),
            other => one(other),
        }
    }

    fn actions(&mut self) -> Vec<Value> {
        let place = self.place();
        let range = json!({"start": place["position"], "end": place["position"]});
        let params = json!({"textDocument": place["textDocument"], "range": range, "context": {"diagnostics": []}});
        self.ask("textDocument/codeAction", params).as_array().cloned().unwrap_or_default()
    }

    /// What can be done on the line of the mark.
    pub fn mendings(&mut self) -> String {
        let title = |action: &Value| action["title"].as_str().unwrap().to_owned();
        self.actions().iter().map(title).collect::<Vec<_>>().join("\n")
    }

    /// The text of the marked file after that was done.
    pub fn mended(&mut self, title: &str) -> String {
        let actions = self.actions();
        let action = actions.iter().find(|action| action["title"] == title).unwrap_or_else(|| panic!("no {title}"));
        let changes = action["edit"]["documentChanges"].as_array().unwrap();
        assert_eq!(changes.len(), 1, "{action:#}");
        let file = self.file_of(changes[0]["textDocument"]["uri"].as_str().unwrap());
        self.edited(&file, changes[0]["edits"].as_array().unwrap())
    }

    /// What renaming the thing at the mark answers.
    pub fn rename(&mut self, new: &str) -> Value {
        let mut params = self.place();
        params["newName"] = json!(new);
        self.ask("textDocument/rename", params)
    }

    /// The file that a change is about.
    pub fn name(&self, change: &Value) -> String {
        self.file_of(change["textDocument"]["uri"].as_str().unwrap())
    }

    /// The text of a file after edits of the server.
    pub fn edited(&self, file: &str, edits: &[Value]) -> String {
        let known = self.texts.get(file).cloned();
        let mut text = known.unwrap_or_else(|| std::fs::read_to_string(self.folder.0.join(file)).unwrap());
        let mut spans: Vec<(usize, usize, &str)> = edits
            .iter()
            .map(|edit| {
                let at = |end: &str| self.offset(&text, &edit["range"][end]);
                (at("start"), at("end"), edit["newText"].as_str().unwrap())
            })
            .collect();
        spans.sort();
        for (start, end, new) in spans.into_iter().rev() {
            text.replace_range(start..end, new);
        }
        text
    }

    fn offset(&self, text: &str, position: &Value) -> usize {
        let line = position["line"].as_u64().unwrap() as usize;
        let column = position["character"].as_u64().unwrap() as usize;
        let starts: Vec<usize> = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        let start = starts.get(line).copied().unwrap_or(text.len());
        if self.utf8 {
            return start + column;
        }
        let (mut units, mut at) = (0, start);
        for c in text[start..].chars().take_while(|c| *c != '\n') {
            if units >= column {
                break;
            }
            (units, at) = (units + c.len_utf16(), at + c.len_utf8());
        }
        at
    }
}
