import { type Dirent, type FSWatcher, readdirSync, statSync, watch } from "node:fs";
import { join } from "node:path";

interface Watched {
  readonly identity: string;
  readonly watcher: FSWatcher;
}

/**
 * A watcher for each folder below some roots. Node's own recursive watching loses sight, on Linux, of a file that was saved by
 * putting another in its place, as editors do, and of a root that goes and comes back.
 */
export class FolderWatchers {
  readonly #roots: readonly string[];
  readonly #onChange: () => void;
  readonly #watched = new Map<string, Watched>();

  constructor(roots: readonly string[], onChange: () => void) {
    this.#roots = roots;
    this.#onChange = onChange;
  }

  /**
   * Watches the folders there are now; false when a root is not there, which nothing will tell of when it comes. A folder
   * that has gone or come is a change: what its watcher would have told is lost, or was not told yet.
   */
  refresh(): boolean {
    const present = new Map<string, string>();
    const isWhole = this.#roots.map((root) => addFolders(root, present)).every(Boolean);
    for (const [path, { identity, watcher }] of this.#watched) {
      if (present.get(path) === identity) continue;
      watcher.close();
      this.#watched.delete(path);
      this.#onChange();
    }
    for (const [path, identity] of present) {
      if (this.#watched.has(path)) continue;
      this.#watch(path, identity);
      this.#onChange();
    }
    return isWhole;
  }

  #watch(path: string, identity: string): void {
    let watcher: FSWatcher;
    try {
      watcher = watch(path, (_event, name) => {
        if (name === null || name.endsWith(".proto") || this.#isFolder(join(path, name))) this.#onChange();
      });
    } catch (error) {
      // Gone since it was found.
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
      throw error;
    }
    // On Windows a folder that is deleted is an error of its watcher.
    watcher.on("error", () => {
      watcher.close();
      this.#watched.delete(path);
      this.#onChange();
    });
    this.#watched.set(path, { identity, watcher });
  }

  /** A folder that comes or goes takes schemas with it. */
  #isFolder(path: string): boolean {
    return this.#watched.has(path) || folderAt(path) !== undefined;
  }
}

/** Adds a folder and those below it that schemas are looked for in; false when it is none. */
function addFolders(path: string, folders: Map<string, string>): boolean {
  const identity = folderAt(path);
  if (identity === undefined) return false;
  folders.set(path, identity);
  for (const entry of entriesOf(path)) {
    if (!entry.isDirectory() || entry.name.startsWith(".") || entry.name === "node_modules") continue;
    addFolders(join(path, entry.name), folders);
  }
  return true;
}

/** None of a folder that cannot be read: that is for whoever reads the schemas in it to say. */
function entriesOf(path: string): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** What tells a folder from another that later has its path. */
function folderAt(path: string): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isDirectory() ? `${stats.ino} ${stats.birthtimeMs}` : undefined;
}
