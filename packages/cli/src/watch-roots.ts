import { watch } from "node:fs";
import { CliError } from "./cli-error.ts";
import { reportError } from "./report-error.ts";

/** Editors save in several steps; one run answers all that happens within this time. */
const settleMs = 50;

/** Runs `action` now and after every change of a schema under `roots`, one run at a time, until the process is stopped. */
export async function watchRoots(roots: readonly string[], action: () => Promise<void>): Promise<never> {
  let wake = (): void => {};
  let changed = true;
  for (const root of roots) {
    watch(root, { recursive: true }, (_event, name) => {
      if (name !== null && !name.endsWith(".proto")) return;
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
        if (!(error instanceof CliError)) throw error;
        reportError(error, "generate");
      }
    }
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
    await new Promise((resolve) => setTimeout(resolve, settleMs));
  }
}
