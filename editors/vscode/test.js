// The extension without VS Code: a stand-in for its interface notes what is started. Run by `npm run check`.

const assert = require('node:assert');
const Module = require('node:module');

const settings = { path: '/opt/tandem', arguments: ['--lang', 'ru'] };
const started = [];
const stopped = [];
const commands = {};

class LanguageClient {
  constructor(id, name, server, client) {
    Object.assign(this, { id, server, client });
  }
  async start() {
    started.push(this);
  }
  async stop() {
    stopped.push(this);
  }
  isRunning() {
    return true;
  }
}

const vscode = {
  workspace: {
    getConfiguration: () => ({ get: (name) => settings[name] }),
    onDidChangeConfiguration: (heard) => {
      vscode.changed = heard;
    },
  },
  commands: { registerCommand: (name, run) => (commands[name] = run) },
  window: {},
};

const load = Module._load;
Module._load = (name, ...rest) => {
  if (name === 'vscode') return vscode;
  if (name === 'vscode-languageclient/node') return { LanguageClient };
  return load(name, ...rest);
};

async function main() {
  const extension = require('./extension.js');
  await extension.activate({ subscriptions: [] });
  assert.deepStrictEqual(started[0].server, { command: '/opt/tandem', args: ['lsp', '--lang', 'ru'] });
  assert.deepStrictEqual(
    started[0].client.documentSelector.map((one) => one.language),
    ['markdown', 'yaml'],
  );
  settings.path = 'tandem';
  await vscode.changed({ affectsConfiguration: (name) => name === 'tandem.path' });
  assert.strictEqual(stopped.length, 1, 'the old server is stopped');
  assert.strictEqual(started[1].server.command, 'tandem');
  await vscode.changed({ affectsConfiguration: () => false });
  assert.strictEqual(started.length, 2, 'other settings restart nothing');
  await commands['tandem.restart']();
  assert.strictEqual(started.length, 3);
  await extension.deactivate();
  assert.strictEqual(stopped.length, 3);
  // Every setting and command that the code names is declared.
  const declared = require('./package.json').contributes;
  for (const name of ['tandem.path', 'tandem.arguments']) assert.ok(declared.configuration.properties[name], name);
  assert.ok(declared.commands.some((one) => one.command === 'tandem.restart'));
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
