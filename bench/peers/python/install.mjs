// Makes the Python environment with the inference servers that `npm run bench -- serving` measures next to ours:
//   node bench/peers/python/install.mjs
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const folder = fileURLToPath(new URL("../../.cache/python", import.meta.url));

function run(program, ...args) {
  const { status, error } = spawnSync(program, args, { stdio: "inherit" });
  if (error) console.error(`${program}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

run("python3", "-m", "venv", folder);
run(`${folder}/bin/python`, "-m", "pip", "install", "--quiet", "-r", `${here}requirements-serving.txt`);
console.log(`The peers are in ${folder}.`);
