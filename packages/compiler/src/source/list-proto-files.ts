import { type Dirent, readdirSync } from "node:fs";

const MAX_FILES = 20_000;

/** Names of the `.proto` files below a folder, with `/` between parts, sorted. */
export function listProtoFiles(root: string): string[] {
  const found: string[] = [];
  walk(root, "", found);
  return found.sort();
}

function walk(folder: string, prefix: string, found: string[]): void {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return;
  }
  for (const entry of entries) {
    if (found.length >= MAX_FILES) return;
    if (entry.isDirectory()) {
      if (entry.name !== "node_modules" && !entry.name.startsWith(".")) {
        walk(`${folder}/${entry.name}`, `${prefix}${entry.name}/`, found);
      }
    } else if (entry.name.endsWith(".proto")) {
      found.push(prefix + entry.name);
    }
  }
}
