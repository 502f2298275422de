import { watch } from "node:fs";
import { extname } from "node:path";
import { CliError } from "./cli-error.ts";
import { isSystemError, reportError } from "./report-error.ts";

/** Editors save in several steps; one run answers all that happens within this time. */
const settleMs = 50;

/** Runs `action` now and after every change of a schema under `roots`, one run at a time, until the process is stopped. */
export async function watchRoots(roots: readonly string[], action: () => Promise<void>): Promise<never> {
  let wake = (): void => {};
  let changed = true;
  for (const root of roots) {
    watch(root, { recursive: true }, (_event, name) => {
      // A folder that comes or goes takes schemas with it.
      if (name !== null && !name.endsWith(".proto") && extname(name) !== "") return;
      changed = true;
      wake();
    });
  }
  for (;;) {
    while (changed) {
      changed = false;
      try {
        await action();
      } catch (error) {
        // What the system refuses now it may grant after the next change: a folder may be on its way elsewhere.
        if (!(error instanceof CliError || isSystemError(error))) throw error;
        reportError(error, "generate");
      }
    }
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
    await new Promise((resolve) => setTimeout(resolve, settleMs));
  }
}
