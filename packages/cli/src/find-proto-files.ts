import { existsSync, readdirSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, join, relative, sep } from "node:path";
import { bundledProtos } from "@weft/protobuf/bundled";
import { CliError, usageError } from "./cli-error.ts";
import { closest } from "./suggest.ts";

/**
 * The import names of the schema files a command line asks for: each FILE by its path under a root, each DIR by
 * every `.proto` in it, and without any every `.proto` under the roots. A FILE may also be one that comes with Weft,
 * such as `google/protobuf/descriptor.proto`. Sorted, each once.
 */
export function findProtoFiles(paths: readonly string[], roots: readonly string[]): string[] {
  for (const root of roots) {
    if (!isDirectory(root)) throw new CliError("file", `-I ${root}: there is no such directory`);
  }
  const names = new Set<string>();
  for (const path of paths.length > 0 ? paths : roots) {
    if (isDirectory(path)) {
      const found = protoFilesIn(path);
      if (found.length === 0) throw new CliError("file", `${path}: no .proto file in it`);
      for (const file of found) names.add(paths.length > 0 ? seenName(file, roots) : importName(file, roots));
    } else names.add(fileName(path, roots));
  }
  return [...names].sort();
}

function fileName(path: string, roots: readonly string[]): string {
  for (const candidate of [path, ...roots.map((root) => join(root, path))]) {
    if (statSync(candidate, { throwIfNoEntry: false })?.isFile()) return seenName(candidate, roots);
  }
  if (bundledProtos.has(path)) return path;
  const others = roots.filter(isDirectory).flatMap(protoFilesIn);
  // A link that leads nowhere is found in its folder and is no file all the same.
  const near = closest(
    path,
    others.filter((other) => existsSync(other)),
  );
  throw new CliError("file", `${path}: there is no such file or directory`, {
    hint: near === undefined ? "" : `did you mean ${near}?`,
  });
}

/** The import name of a file that was asked for, which must mean that file and no other. */
function seenName(file: string, roots: readonly string[]): string {
  const name = importName(file, roots);
  const seen = roots.map((root) => join(root, name)).find((path) => existsSync(path));
  if (seen === undefined || realpathSync(seen) === realpathSync(file)) return name;
  throw new CliError("file", `${file} is hidden by ${seen}: both are imported as "${name}"`, {
    hint: "put the -I of the one that is meant first",
  });
}

function importName(file: string, roots: readonly string[]): string {
  let name: string | undefined;
  for (const root of roots) {
    const below = relative(root, file);
    if (below === "" || below === ".." || below.startsWith(`..${sep}`) || isAbsolute(below)) continue;
    name = below.split(sep).join("/");
    break;
  }
  if (name === undefined) {
    throw usageError(
      `${file} is under none of the roots (${roots.map((root) => `-I ${root}`).join(" ")})`,
      "add -I with the directory its imports start from",
    );
  }
  return name;
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Hidden folders and node_modules hold other people's files. */
function protoFilesIn(directory: string): string[] {
  const files: string[] = [];
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) {
      if (!entry.name.startsWith(".") && entry.name !== "node_modules") files.push(...protoFilesIn(path));
    } else if (entry.name.endsWith(".proto")) files.push(path);
  }
  return files;
}
