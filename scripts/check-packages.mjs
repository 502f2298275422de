// `npm run check:packages`: knip over the sources, then publint and attw over the packages as they are shipped.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { build, ensureInstalled, root, tool } from "./ensure-installed.mjs";
import { packAll } from "./pack/pack-all.mjs";

ensureInstalled();
build();
tool("knip/bin/knip.js", "--no-progress", "--no-config-hints");

const output = join(root, "dist");
await packAll(output);

const packages = readdirSync(join(output, "packages")).map((name) => join(output, "packages", name));
const problems = [];
for (const pkgDir of packages) {
  const { messages, pkg } = await publint({ pkgDir, strict: true, pack: false });
  for (const message of messages)
    problems.push(`${pkg.name}: ${formatMessage(message, pkg, { color: false })}`);
}
if (problems.length > 0) {
  console.error(problems.join("\n"));
  process.exit(1);
}

for (const tarball of readdirSync(output).filter((name) => name.endsWith(".tgz"))) {
  // Nothing but ESM: how CommonJS and the resolution of Node 10 would see it is no matter.
  const flags = ["--profile", "esm-only", "--format", "table-flipped", "--no-emoji", "--quiet"];
  tool("@arethetypeswrong/cli/dist/index.js", join(output, tarball), ...flags);
}
console.log("Packages hold: nothing unused, and every entry point resolves, in code and in types.");
