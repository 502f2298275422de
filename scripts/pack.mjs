// `npm run pack`: the packages as they are shipped, in dist/packages, and a tarball of each in dist.
// `npm run pack -- DIR` lays them out in another folder, which is emptied first.
import { join, resolve } from "node:path";
import { build, ensureInstalled, root } from "./ensure-installed.mjs";
import { packAll } from "./pack/pack-all.mjs";

ensureInstalled();
build();
const [output] = process.argv.slice(2);
await packAll(output === undefined ? join(root, "dist") : resolve(output));
