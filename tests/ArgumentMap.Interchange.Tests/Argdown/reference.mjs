// Reads Argdown documents with Argdown's own parser, and says what it makes of each.
// node reference.mjs [PROCESS,…] < ["text", …]   runs its processes, all as a rule, and prints [{ "errors": [line, …], "stopped": text or null, "json": {…} or null }, …]
import fs from 'node:fs';
import { ArgdownApplication, ParserPlugin, DataPlugin, ModelPlugin, RegroupPlugin, PreselectionPlugin, StatementSelectionPlugin,
  ArgumentSelectionPlugin, MapPlugin, GroupPlugin, JSONExportPlugin } from '@argdown/core';

const argdown = new ArgdownApplication();
argdown.addPlugin(new ParserPlugin(), 'parse-input');
argdown.addPlugin(new DataPlugin(), 'build-model');
argdown.addPlugin(new ModelPlugin(), 'build-model');
argdown.addPlugin(new RegroupPlugin(), 'build-model');
argdown.addPlugin(new PreselectionPlugin(), 'build-map');
argdown.addPlugin(new StatementSelectionPlugin(), 'build-map');
argdown.addPlugin(new ArgumentSelectionPlugin(), 'build-map');
argdown.addPlugin(new MapPlugin(), 'build-map');
argdown.addPlugin(new GroupPlugin(), 'build-map');
argdown.addPlugin(new JSONExportPlugin(), 'export-json');

// What is no Argdown makes the walk over a broken tree fail; the application passes over that in silence, and so its reason is kept here.
const app = argdown.processors['build-model'];
const walk = app.walker.walk;
let stopped = null;
app.walker.walk = function (...all) {
  try {
    walk.apply(this, all);
  } catch (error) {
    stopped = String(error.message ?? error);
    throw error;
  }
};

// The end of a section as an offset is a calculation with what is not there.
const facts = (name, value) => (name === 'endOffset' ? undefined : value);

const asked = process.argv[2]?.split(',') ?? ['parse-input', 'build-model', 'build-map', 'export-json'];
const verdicts = [];
for (const input of JSON.parse(fs.readFileSync(0, 'utf8'))) {
  stopped = null;
  const started = performance.now();
  const response = argdown.run({ input, process: asked, json: { exportMap: false }, logExceptions: false });
  const errors = (response.parserErrors ?? []).map((error) => error.token.startLine ?? null);
  if (!response.tokens) errors.push(null);
  verdicts.push({ errors, stopped, json: response.json ? JSON.parse(response.json, facts) : null, milliseconds: performance.now() - started });
}
process.stdout.write(JSON.stringify(verdicts));
