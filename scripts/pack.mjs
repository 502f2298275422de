// `npm run pack`: the packages as they are shipped, in dist/packages, and a tarball of each in dist.
import { join } from "node:path";
import { build, ensureInstalled, root } from "./ensure-installed.mjs";
import { packAll } from "./pack/pack-all.mjs";

ensureInstalled();
build();
await packAll(join(root, "dist"));
