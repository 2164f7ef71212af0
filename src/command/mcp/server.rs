//! The protocol: which tools and resources there are, and how their answers and refusals travel.

use std::panic::{self, AssertUnwindSafe};
use std::sync::Arc;

use crate::cli::Global;
use crate::command::load;
use crate::command::mcp::{asked, resource, tool};
use rmcp::model::{
    CallToolRequestParams, CallToolResponse, CallToolResult, ContentBlock, Implementation, ListResourceTemplatesResult,
    ListResourcesResult, ListToolsResult, PaginatedRequestParams, ReadResourceRequestParams, ReadResourceResponse,
    ReadResourceResult, ServerCapabilities, ServerConfig, Tool, ToolAnnotations,
};
use rmcp::service::RequestContext;
use rmcp::{ErrorData, RoleServer, ServerHandler};

const INSTRUCTIONS: &str = concat!(
    "Tandem: ",
    env!("CARGO_PKG_DESCRIPTION"),
    " An initiative moves through stages; a gate stands before each, and asks for more the further it goes: `playbook` says what, \
`show` and `why` say what one document still misses and who owes it, `check` lists everything that is to be mended. `rank` \
orders ideas by what people scored.\n\
Write down only what people decided or found out. Where a gate asks for evidence, a test, a score or a signature that does not \
exist, do not invent it: leave it missing, or, where its owner decides to do without, let `move` record a waiver with the \
rule, the reason in their words and the name of whoever decided. Scores are those that the named person gave.\n\
Changes go to files in a git working copy and are not committed. Use `dry_run` to show a diff first; every change answers with \
its unified diff. Ids name documents (`kind/id` where an id is not enough); paths outside the workspace do not exist here."
);

/// The workspace of a folder, for one client.
pub struct Server {
    global: Global,
    read_only: bool,
}

impl Server {
    pub fn new(global: Global, read_only: bool) -> Server {
        Server { global, read_only }
    }

    fn tools(&self) -> Vec<Tool> {
        let tools = tool::all(self.read_only).map(|tool| {
            let hints = ToolAnnotations::with_title(tool.title).read_only(!tool.writes).open_world(false);
            let hints = if tool.writes { hints.destructive(false) } else { hints };
            let schema = Arc::new(asked::schema(&tool.all_arguments()));
            Tool::new(tool.name, tool.about, schema).with_title(tool.title).with_annotations(hints)
        });
        tools.collect()
    }

    /// Calls a tool. What goes wrong in it is an answer too: the assistant reads it and can ask again.
    fn call(&self, request: CallToolRequestParams) -> Result<CallToolResult, ErrorData> {
        let Some(tool) = tool::all(self.read_only).find(|tool| *tool.name == *request.name) else {
            let known: Vec<&str> = tool::all(self.read_only).map(|tool| tool.name).collect();
            let words = format!("There is no tool `{}` here. Known are: {}.", request.name, known.join(", "));
            return Err(ErrorData::invalid_params(words, None));
        };
        let run = || tool.run(request.arguments.unwrap_or_default(), &self.global);
        Ok(match panic::catch_unwind(AssertUnwindSafe(run)) {
            Ok(Ok(text)) => CallToolResult::success(vec![ContentBlock::text(text)]),
            Ok(Err(error)) => CallToolResult::error(vec![ContentBlock::text(format!("{error:#}"))]),
            Err(_) => CallToolResult::error(vec![ContentBlock::text(
                "The program failed here; its standard error says more.",
            )]),
        })
    }

    fn resources(&self, cursor: Option<String>) -> Result<ListResourcesResult, ErrorData> {
        let refused = || ErrorData::invalid_params("This cursor is none of mine.", None);
        let offset: usize = cursor.map_or(Ok(0), |cursor| cursor.parse()).map_err(|_| refused())?;
        let loaded = load::load(&self.global).map_err(|error| ErrorData::internal_error(format!("{error:#}"), None))?;
        let (part, more) = resource::list(&loaded, offset);
        let mut result = ListResourcesResult::with_all_items(part);
        result.next_cursor = more.then(|| (offset + resource::PART).to_string());
        Ok(result)
    }
}

impl ServerHandler for Server {
    fn get_info(&self) -> ServerConfig {
        let can = ServerCapabilities::builder().enable_tools().enable_resources().build();
        let name = Implementation::new("tandem", env!("CARGO_PKG_VERSION"));
        ServerConfig::new(can).with_server_info(name).with_instructions(INSTRUCTIONS)
    }

    async fn list_tools(
        &self,
        _: Option<PaginatedRequestParams>,
        _: RequestContext<RoleServer>,
    ) -> Result<ListToolsResult, ErrorData> {
        Ok(ListToolsResult::with_all_items(self.tools()))
    }

    async fn call_tool(
        &self,
        request: CallToolRequestParams,
        _: RequestContext<RoleServer>,
    ) -> Result<CallToolResponse, ErrorData> {
        self.call(request).map(Into::into)
    }

    async fn list_resources(
        &self,
        request: Option<PaginatedRequestParams>,
        _: RequestContext<RoleServer>,
    ) -> Result<ListResourcesResult, ErrorData> {
        self.resources(request.and_then(|request| request.cursor))
    }

    async fn list_resource_templates(
        &self,
        _: Option<PaginatedRequestParams>,
        _: RequestContext<RoleServer>,
    ) -> Result<ListResourceTemplatesResult, ErrorData> {
        Ok(ListResourceTemplatesResult::with_all_items(resource::templates()))
    }

    async fn read_resource(
        &self,
        request: ReadResourceRequestParams,
        _: RequestContext<RoleServer>,
    ) -> Result<ReadResourceResponse, ErrorData> {
        let contents = resource::read(&request.uri, &self.global);
        let contents = contents.map_err(|error| ErrorData::resource_not_found(format!("{error:#}"), None))?;
        Ok(ReadResourceResult::new(vec![contents]).into())
    }
}
