// Starts `tandem lsp` and lets VS Code talk with it; everything else is done there, the same for every editor.

const vscode = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');

let client;

/// What the client is made with, from the settings.
function options() {
  const settings = vscode.workspace.getConfiguration('tandem');
  const command = settings.get('path') || 'tandem';
  const args = ['lsp', ...(settings.get('arguments') || [])];
  const server = { command, args };
  const documents = [
    { scheme: 'file', language: 'markdown' },
    { scheme: 'file', language: 'yaml' },
  ];
  return { server, client: { documentSelector: documents, outputChannelName: 'Tandem' } };
}

async function start() {
  const made = options();
  client = new LanguageClient('tandem', 'Tandem', made.server, made.client);
  try {
    await client.start();
  } catch (error) {
    const choice = await vscode.window.showErrorMessage(
      `Tandem did not start: ${error.message}. Is "${made.server.command}" installed?`,
      'Open settings',
    );
    if (choice) {
      await vscode.commands.executeCommand('workbench.action.openSettings', 'tandem.path');
    }
  }
}

async function stop() {
  const old = client;
  client = undefined;
  if (old && old.isRunning()) {
    await old.stop();
  }
}

async function restart() {
  await stop();
  await start();
}

async function activate(context) {
  context.subscriptions.push(
    vscode.commands.registerCommand('tandem.restart', restart),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('tandem.path') || event.affectsConfiguration('tandem.arguments')) {
        return restart();
      }
      return undefined;
    }),
  );
  await start();
}

module.exports = { activate, deactivate: stop };
