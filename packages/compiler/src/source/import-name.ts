import { existsSync } from "node:fs";
import { join, normalize, relative, resolve, sep } from "node:path";

/** The name a file is imported by: as given when it stands below a root, else by where its path lies. */
export function importNameOf(file: string, roots: readonly string[]): string {
  const asGiven = slashes(normalize(file));
  if (roots.some((root) => existsSync(join(root, file)))) return asGiven;
  for (const root of roots) {
    const below = relative(resolve(root), resolve(file));
    if (below !== "" && !below.startsWith("..") && resolve(below) !== below && existsSync(file))
      return slashes(below);
  }
  return asGiven;
}

function slashes(path: string): string {
  return sep === "/" ? path : path.replaceAll(sep, "/");
}

/** Why a file cannot be imported by a name: each file has one name, relative to a root. */
export function importNameFault(name: string): string | undefined {
  if (name === "") return "the name is empty";
  if (name.includes("\0")) return "the name holds a NUL byte";
  if (name.includes("\\")) return "parts of the name are separated by `/`";
  if (name.startsWith("/")) return "the name is relative to a root and does not begin with `/`";
  if (name.split("/").some((part) => part === "" || part === "." || part === "..")) {
    return "the name cannot have empty parts, `.` or `..`";
  }
  return undefined;
}
