// A session of an editor's client over standard input and output. What is answered goes to standard error, as JSON.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import {
  CodeActionRequest, CompletionRequest, DefinitionRequest, DidChangeTextDocumentNotification, DidOpenTextDocumentNotification,
  DocumentFormattingRequest, DocumentSymbolRequest, ExitNotification, FoldingRangeRequest, HoverRequest, InitializedNotification,
  InitializeRequest, PrepareRenameRequest, PublishDiagnosticsNotification, ReferencesRequest, RenameRequest, ShutdownRequest,
  StreamMessageReader, StreamMessageWriter, createProtocolConnection,
} from 'vscode-languageserver-protocol/node';

const [folder] = process.argv.slice(2);
const uriOf = name => pathToFileURL(`${folder}/${name}`).href;
const textOf = name => readFileSync(`${folder}/${name}`, 'utf8');
const server = createProtocolConnection(new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout));
const waiting = new Map();
server.onNotification(PublishDiagnosticsNotification.type, told => {
  waiting.get(told.uri)?.(told.diagnostics);
  waiting.delete(told.uri);
});
server.listen();
const told = uri => new Promise(answer => waiting.set(uri, answer));

/** Where a marker stands in a text, some characters behind its start. */
function place(text, marker, behind = 1) {
  const before = text.slice(0, text.indexOf(marker) + behind).split('\n');
  return { line: before.length - 1, character: before.at(-1).length };
}

async function open(name) {
  const [uri, text] = [uriOf(name), textOf(name)];
  const diagnostics = told(uri);
  await server.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId: 'x', version: 1, text } });
  return { uri, text, textDocument: { uri }, diagnostics: await diagnostics };
}

const answers = {};
answers.initialized = await server.sendRequest(InitializeRequest.type,
  { processId: process.pid, rootUri: pathToFileURL(folder).href, capabilities: {} });
await server.sendNotification(InitializedNotification.type, {});

const broken = await open('broken.argdown');
answers.fault = broken.diagnostics;
const mended = told(broken.uri);
const end = place(broken.text, '[Costs]', 7);
await server.sendNotification(DidChangeTextDocumentNotification.type, {
  textDocument: { uri: broken.uri, version: 2 },
  contentChanges: [{ range: { start: end, end }, text: ':' }],
});
answers.mended = await mended;

const main = await open('main.argdown');
const at = (marker, behind) => ({ textDocument: main.textDocument, position: place(main.text, marker, behind) });
answers.symbols = await server.sendRequest(DocumentSymbolRequest.type, { textDocument: main.textDocument });
answers.definition = await server.sendRequest(DefinitionRequest.type, at('[Riders]\n'));
answers.references = await server.sendRequest(ReferencesRequest.type, { ...at('[Riders]:'), context: { includeDeclaration: true } });
answers.renamed = await server.sendRequest(PrepareRenameRequest.type, at('[Riders]:'));
answers.rename = await server.sendRequest(RenameRequest.type, { ...at('[Riders]:'), newName: 'Passengers' });
answers.hover = await server.sendRequest(HoverRequest.type, at('[Pays]:'));
answers.titles = await server.sendRequest(CompletionRequest.type, at('[Riders]\n'));
answers.tags = await server.sendRequest(CompletionRequest.type, at('#costs'));
answers.formatting = await server.sendRequest(DocumentFormattingRequest.type,
  { textDocument: main.textDocument, options: { tabSize: 2, insertSpaces: true } });
answers.folds = await server.sendRequest(FoldingRangeRequest.type, { textDocument: main.textDocument });

const json = await open('map.json');
const inJson = (marker, behind) => ({ textDocument: json.textDocument, position: place(json.text, marker, behind) });
answers.findings = json.diagnostics;
answers.ids = await server.sendRequest(CompletionRequest.type, inJson('"conclusion": "', 15));
answers.schemes = await server.sendRequest(CompletionRequest.type, inJson('"scheme": "', 11));
answers.actions = await server.sendRequest(CodeActionRequest.type, {
  textDocument: json.textDocument,
  range: json.diagnostics.find(finding => finding.message.includes('meant')).range,
  context: { diagnostics: json.diagnostics },
});

await server.sendRequest(ShutdownRequest.type);
await server.sendNotification(ExitNotification.type);
process.stderr.write(JSON.stringify(answers));
server.end();
process.stdin.destroy();
