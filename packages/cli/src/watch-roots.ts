import { CliError } from "./cli-error.ts";
import { FolderWatchers } from "./folder-watchers.ts";
import { isSystemError, reportError } from "./report-error.ts";

/** Editors save in several steps; one run answers all that happens within this time. */
const settleMs = 50;

/** How often a root that has gone is looked for. */
const absenceMs = 500;

/**
 * Runs `action` now and after every change of a schema under `roots`, one run at a time, until the process is stopped. What goes
 * wrong the first time because a root is not there ends it; later that is told, and waited for.
 */
export async function watchRoots(
  command: string,
  roots: readonly string[],
  action: () => Promise<void>,
): Promise<never> {
  let wake = (): void => {};
  let changed = true;
  const watchers = new FolderWatchers(roots, () => {
    changed = true;
    wake();
  });
  if (!watchers.refresh()) await action();
  for (;;) {
    while (changed) {
      // Before the action: what changes from here on is either seen by it or told by a watcher.
      watchers.refresh();
      changed = false;
      try {
        await action();
      } catch (error) {
        // What the system refuses now it may grant after the next change: a folder may be on its way elsewhere.
        if (!(error instanceof CliError || isSystemError(error))) throw error;
        reportError(error, command);
      }
    }
    const isWhole = watchers.refresh();
    // What is gone, or has come, since the action looked.
    if (changed) continue;
    if (!isWhole) {
      await pause(absenceMs);
      continue;
    }
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
    await pause(settleMs);
  }
}

function pause(durationMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, durationMs));
}
