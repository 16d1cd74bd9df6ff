// Validates JSON files against JSON Schemas (2020-12) with ajv, which is not ours.
// node validate.cjs <node_modules> < [{ "schema": path, "data": path }, …]   prints [{ "valid": bool, "errors": [text, …] }, …]
const fs = require('node:fs');
const path = require('node:path');

const folder = path.resolve(process.argv[2]);
const Ajv = require(path.join(folder, 'ajv', 'dist', '2020')).default;

const read = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));
const compiled = new Map();

function validatorFor(file) {
  // Strict, so that a keyword that is misspelt in a schema is an error and not passed over; types may stand beside a reference.
  if (!compiled.has(file)) compiled.set(file, new Ajv({ strictSchema: true, strictTypes: false, allErrors: true }).compile(read(file)));
  return compiled.get(file);
}

const verdicts = read(0).map(({ schema, data }) => {
  const validate = validatorFor(schema);
  const valid = validate(read(data));
  return { valid, errors: (validate.errors ?? []).map((error) => `${error.instancePath || '/'} ${error.message}`) };
});
process.stdout.write(JSON.stringify(verdicts));
