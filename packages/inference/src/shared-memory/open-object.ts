import { closeSync, constants, fstatSync, openSync } from "node:fs";
import { join } from "node:path";
import { InferenceError, type InferenceErrorCode } from "../inference-error.ts";
import { oneLine } from "../one-line.ts";

/** Where Linux keeps the objects that `shm_open` names: a region can be read and written as a file. */
const folder = "/dev/shm";

/** A memory object that is open. */
export interface OpenObject {
  readonly descriptor: number;
  readonly byteSize: number;
}

/**
 * Opens the memory object of this key for reading and writing.
 *
 * @throws InferenceError INVALID_ARGUMENT for what is no plain name or no memory object, NOT_FOUND when there is none
 */
export function openObject(key: string): OpenObject {
  let descriptor: number;
  try {
    descriptor = openSync(
      join(folder, plainName(key)),
      constants.O_RDWR | constants.O_NOFOLLOW | constants.O_NONBLOCK,
    );
  } catch (cause) {
    if (cause instanceof InferenceError) throw cause;
    throw unopened(key, cause);
  }
  const status = fstatSync(descriptor);
  if (status.isFile()) return { descriptor, byteSize: status.size };
  closeSync(descriptor);
  throw new InferenceError("INVALID_ARGUMENT", `key ${shown(key)} is no shared memory`);
}

/** Keys are names, with a slash before them where programs follow POSIX; they lead nowhere else. */
function plainName(key: string): string {
  const name = key.startsWith("/") ? key.slice(1) : key;
  if (name !== "" && name !== "." && name !== ".." && !/[/\0]/.test(name)) return name;
  throw new InferenceError("INVALID_ARGUMENT", `key: expected a plain name, got ${shown(key)}`);
}

function unopened(key: string, cause: unknown): InferenceError {
  const reasons: Readonly<Record<string, readonly [InferenceErrorCode, string]>> = {
    ENOENT: ["NOT_FOUND", "there is none of that name"],
    EACCES: ["FAILED_PRECONDITION", "the server may not read and write it"],
    ENAMETOOLONG: ["INVALID_ARGUMENT", "the name is too long"],
    ELOOP: ["INVALID_ARGUMENT", "it is a link"],
    EISDIR: ["INVALID_ARGUMENT", "it is a folder"],
  };
  const reason = reasons[(cause as NodeJS.ErrnoException).code ?? ""];
  const [code, why] = reason ?? ["INTERNAL", oneLine(cause)];
  return new InferenceError(code, `shared memory ${shown(key)} cannot be opened: ${why}`, { cause });
}

function shown(key: string): string {
  return JSON.stringify(key.slice(0, 80));
}
