//! `tandem mcp`: the workspace for an assistant, over the Model Context Protocol on standard input and output.
//!
//! Every tool is a command in other clothes: it gives the command's own JSON, and changes a file by the command's own edit. The
//! protocol and the runtime that it wants stay in this folder. Nothing but the protocol reaches standard output.

mod answer;
mod asked;
mod method;
mod resource;
mod search;
mod server;
mod tool;
mod write;

use crate::cli::Global;
use crate::command::{load, source};
use anyhow::{Context, Result, anyhow};
use clap::Args;
use rmcp::ServiceExt;

#[derive(Args, Debug)]
#[command(after_help = "An assistant starts it; its settings name the command. For many of them that is:
  {\"mcpServers\": {\"tandem\": {\"command\": \"tandem\", \"args\": [\"mcp\", \"-C\", \"/path/to/workspace\"]}}}")]
pub struct Mcp {
    /// Offer nothing that changes a file
    #[arg(long)]
    read_only: bool,
}

pub fn run(args: &Mcp, global: &Global) -> Result<u8> {
    source::only_now("mcp", global)?;
    // Whoever starts it in the wrong folder hears it now, and not with the first question.
    let root = load::root(global)?;
    let global = Global { dir: root, quiet: true, ..global.clone() };
    let server = server::Server::new(global, args.read_only);
    let runtime = tokio::runtime::Builder::new_current_thread().build().context("cannot start the protocol")?;
    let ended = runtime.block_on(async {
        match server.serve(rmcp::transport::stdio()).await {
            Ok(running) => running.waiting().await.map(|_| ()).map_err(|error| anyhow!("{error}")),
            // A client that goes away before it has said anything has changed its mind.
            Err(rmcp::service::ServerInitializeError::ConnectionClosed(_)) => Ok(()),
            Err(error) => Err(anyhow!("{error}")),
        }
    });
    // Reading standard input blocks a thread of the runtime, which nobody waits for.
    runtime.shutdown_background();
    ended.map(|()| 0)
}
