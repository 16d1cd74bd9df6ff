// Parses Mermaid texts with Mermaid itself, and says what each label becomes.
// node parse.mjs < ["flowchart …", …]   prints [{ "error": text or null, "labels": [text, …], "title": text }, …]
import fs from 'node:fs';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('');
globalThis.window = window;
globalThis.document = window.document;
const { default: mermaid } = await import('mermaid');
mermaid.initialize({ maxTextSize: 1e7, maxEdges: 1e5 });

const verdicts = [];
for (const text of JSON.parse(fs.readFileSync(0, 'utf8'))) {
  try {
    await mermaid.parse(text);
    const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
    verdicts.push({ error: null, labels: [...db.getVertices().values()].map(({ text }) => text), title: db.getDiagramTitle() });
  } catch (error) {
    verdicts.push({ error: String(error.message ?? error), labels: [], title: '' });
  }
}
process.stdout.write(JSON.stringify(verdicts));
