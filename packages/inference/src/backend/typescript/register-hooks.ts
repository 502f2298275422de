import type { LoadHook, ResolveHook } from "node:module";
import * as nodeModule from "node:module";

/** Of Node 22.15 and newer. */
interface HooksInThread {
  readonly registerHooks?: (hooks: { readonly resolve: ResolveHook; readonly load: LoadHook }) => void;
}

let registered = false;

/**
 * Has this thread understand models' modules. Before Node 22.15 that takes another thread for each thread, and Node keeps a
 * port of it, a kilobyte, for good.
 */
export async function registerTypescriptHooks(): Promise<void> {
  if (registered) return;
  registered = true;
  const { registerHooks } = nodeModule as HooksInThread;
  if (registerHooks) registerHooks(await import("./typescript-hooks.ts"));
  else nodeModule.register("./typescript-hooks.js", import.meta.url);
}
