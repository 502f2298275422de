// Keeps the arrows of docs/architecture.md: which package may import which, where sockets may be touched, and that
// nothing reaches into another package past its exports.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

const mayImport = {
  protobuf: [],
  http2: [],
  compiler: ["protobuf"],
  schema: ["compiler", "protobuf"],
  codegen: ["protobuf"],
  grpc: ["http2", "protobuf"],
  inference: ["grpc", "protobuf"],
  cli: ["codegen", "schema", "compiler", "protobuf", "grpc", "inference"],
};
/** The core has no run-time dependencies; elsewhere a package may use what its package.json names. */
const core = new Set(["protobuf", "http2", "compiler", "schema", "codegen", "grpc"]);
const socketModules = new Set(["net", "tls", "http", "https", "http2", "dgram"]);

const problems = [];
for (const name of readdirSync(join(root, "packages"))) checkPackage(name);

if (problems.length > 0) {
  console.error(problems.join("\n"));
  console.error(`\n${problems.length} imports go against docs/architecture.md.`);
  process.exit(1);
}
console.log("Layers hold: every import follows the arrows of docs/architecture.md.");

function checkPackage(name) {
  const folder = join(root, "packages", name);
  const allowed = mayImport[name];
  if (!allowed)
    return problems.push(
      `packages/${name}: not in the table of scripts/check-layers.mjs; say what it may import`,
    );
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  for (const dependency of Object.keys(manifest.dependencies ?? {})) {
    const sibling = dependency.startsWith("@weft/") ? dependency.slice(6) : undefined;
    if (sibling ? !allowed.includes(sibling) : core.has(name))
      problems.push(`packages/${name}/package.json: ${name} must not depend on ${dependency}`);
  }
  for (const file of sources(join(folder, "src"))) checkFile(name, folder, file, manifest, allowed);
}

function checkFile(name, folder, file, manifest, allowed) {
  const isTest = file.endsWith(".test.ts");
  const source = readFileSync(file, "utf8");
  for (const { specifier, clause, line } of imports(source)) {
    const at = `${relative(root, file).split(sep).join("/")}:${line}`;
    if (specifier.startsWith(".")) {
      const target = resolve(dirname(file), specifier);
      if (!target.startsWith(join(folder, "src") + sep))
        problems.push(`${at}: ${specifier} leaves packages/${name}/src`);
      else if (target === join(folder, "src", "index.ts") && !isTest)
        problems.push(`${at}: nothing inside a package imports its index.ts`);
    } else if (specifier.startsWith("node:")) {
      if (isTest) continue;
      const module = specifier.slice(5);
      if (name === "protobuf") problems.push(`${at}: protobuf runs in browsers and imports no ${specifier}`);
      if (name === "http2" && !file.includes(`${sep}src${sep}node${sep}`))
        problems.push(`${at}: the engine is sans-I/O; ${specifier} belongs in http2/src/node`);
      if (
        (name === "grpc" || name === "compiler" || name === "codegen") &&
        socketModules.has(module) &&
        !readsAddresses(clause)
      )
        problems.push(`${at}: sockets are touched in http2/src/node and nowhere else (${specifier})`);
    } else if (specifier.startsWith("@weft/")) {
      const target = specifier.split("/")[1];
      if (target !== name && !allowed.includes(target))
        problems.push(`${at}: ${name} must not import ${specifier}`);
    } else if (!isTest) {
      const dependency = specifier.startsWith("@")
        ? specifier.split("/", 2).join("/")
        : specifier.split("/", 1)[0];
      if (
        !manifest.dependencies?.[dependency] &&
        !manifest.peerDependencies?.[dependency] &&
        !manifest.optionalDependencies?.[dependency]
      )
        problems.push(`${at}: ${dependency} is not among the dependencies of packages/${name}/package.json`);
    }
  }
}

function* imports(source) {
  const pattern =
    /(?:^|\n)\s*(?:import|export)\b[^;"'`]*?\bfrom\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)|(?:^|\n)\s*import\s*["']([^"']+)["']/g;
  for (const match of source.matchAll(pattern)) {
    const line = source.slice(0, match.index + match[0].length).split("\n").length;
    yield { specifier: match[1] ?? match[2] ?? match[3], clause: match[0], line };
  }
}

/** `isIP` of node:net reads text and opens nothing. */
function readsAddresses(clause) {
  return /\{\s*(isIP(v4|v6)?\s*,?\s*)+\}/.test(clause);
}

function sources(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "gen" ? [] : sources(path);
    return entry.name.endsWith(".ts") ? [path] : [];
  });
}
