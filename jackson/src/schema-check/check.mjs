// Checks documents against the published schemas with Ajv, a validator that shares no code with the one in the tests, and
// findings in SARIF against the schema of OASIS, which the tests put beside them.
// Usage: npm run check [FILE-OR-FOLDER...]; without any, the examples and what the tests wrote to target/schema-check.

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import Ajv2020 from "ajv/dist/2020.js";

const here = dirname(fileURLToPath(import.meta.url));
const module = resolve(here, "../..");
const schemas = join(module, "src/main/resources/io/github/samenplan/jackson/schema");

// All of the strict mode but strictRequired, its one rule of style that is off by default there too: it would have each
// "required" repeat the "properties" beside it
const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true });
const validators = new Map();
for (const file of readdirSync(schemas).sort()) {
  const schema = JSON.parse(readFileSync(join(schemas, file), "utf8"));
  if (!ajv.validateSchema(schema)) {
    throw new Error(`${file} is no schema: ${ajv.errorsText()}`);
  }
  validators.set(schema.properties.kind.const, ajv.compile(schema));
  console.log(`schema ${schema.$id}`);
}

const sarif = join(module, "target/sarif-schema-2.1.0.json");
if (existsSync(sarif)) {
  // A pattern of that schema is no Unicode pattern
  const draft07 = addFormats(new Ajv({ strict: false, allErrors: true, unicodeRegExp: false }));
  validators.set("sarif", draft07.compile(JSON.parse(readFileSync(sarif, "utf8"))));
  console.log("schema of OASIS for SARIF 2.1.0");
}

function filesIn(path) {
  return statSync(path).isDirectory()
    ? readdirSync(path).filter((name) => /\.(json|sarif)$/.test(name)).sort().map((name) => join(path, name))
    : [path];
}

const generated = join(module, "target/schema-check");
const asked = process.argv.slice(2).map((path) => resolve(process.env.INIT_CWD ?? ".", path));
const paths = asked.length > 0 ? asked : [join(module, "../examples/plans"), generated].filter(existsSync);

// A file whose name starts with "bad-" has one fault, which must be one error
let wrong = 0;
let count = 0;
for (const file of paths.flatMap(filesIn)) {
  const document = JSON.parse(readFileSync(file, "utf8"));
  const validate = validators.get(file.endsWith(".sarif") ? "sarif" : document.kind) ?? validators.get("coalition-plan");
  validate(document);
  // An "if" that leads to an error is reported beside it, and says nothing more
  const errors = (validate.errors ?? []).filter((error) => error.keyword !== "if");
  const expected = basename(file).startsWith("bad-") ? 1 : 0;
  count++;
  if (errors.length !== expected) {
    wrong++;
    console.log(`${relative(module, file)}: ${errors.length} errors`);
    errors.forEach((error) => console.log(`  ${error.instancePath || "/"} ${error.message}`));
  }
}
console.log(`${count} documents, ${wrong} not as they should be`);
process.exitCode = wrong === 0 && count > 0 ? 0 : 1;
