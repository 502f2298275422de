// `npm start`: install, build, compile the project's own schemas with its own compiler, and serve the models.
// What follows `npm start --` goes to `weft serve`.
import { join } from "node:path";
import { build, ensureInstalled, root, run } from "./ensure-installed.mjs";

ensureInstalled();
build();
run(process.execPath, [join(root, "scripts", "generate.mjs"), "--quiet"]);
run(process.execPath, [
  join(root, "packages", "cli", "bin", "weft.js"),
  "serve",
  "--model-repository",
  "models",
  ...process.argv.slice(2),
]);
