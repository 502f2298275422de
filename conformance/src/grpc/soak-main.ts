// `npm run soak -w conformance`: the faults of size at their full size; `-- --small` as CI runs them.
import { printMatrix } from "./outcome.ts";
import { fullSoak, runSoak, smallSoak } from "./soak.ts";

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const size = process.argv.includes("--small") ? smallSoak : fullSoak;
say(`${size.streamBytes / 1e9} GB, ${size.streams} streams, ${size.connections} connections`);
const outcomes = await runSoak(size, say);
if (!printMatrix([{ client: "Weft", server: "Weft (soak)", outcomes }], say)) process.exitCode = 1;
