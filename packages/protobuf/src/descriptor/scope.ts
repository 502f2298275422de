import type { EnumDescriptor, FileDescriptor, MessageDescriptor } from "./descriptors.ts";

/** What was chosen when code was generated, where the schema says nothing else. */
export interface CodeChoices {
  /** What 64-bit integers are in TypeScript. Default: `bigint`. */
  readonly int64?: "bigint" | "string" | "number" | undefined;
  /** Whether every repeated numeric field is a typed array. Default: false. */
  readonly typedArrays?: boolean | undefined;
}

type Named = MessageDescriptor | EnumDescriptor;

const declared = new WeakMap<FileDescriptor, Map<string, Named>>();

/** The types of a file, and through its imports those it may refer to. */
export class Scope {
  readonly #imports: readonly FileDescriptor[];
  readonly #own = new Map<string, Named>();
  readonly #path: string;
  readonly choices: CodeChoices;

  constructor(file: FileDescriptor, imports: readonly FileDescriptor[], choices: CodeChoices) {
    this.choices = choices;
    this.#imports = imports;
    this.#path = file.path;
    declared.set(file, this.#own);
  }

  declare(type: Named): void {
    this.#own.set(type.typeName, type);
  }

  /** The type of a name with a leading dot, as descriptors refer to it. */
  find(reference: string): Named {
    const name = reference.replace(/^\./, "");
    const found = this.#own.get(name) ?? findIn(name, this.#imports, new Set());
    if (found === undefined)
      throw new DescriptorError(`${this.#path} refers to ${name}, which it does not import`);
    return found;
  }

  message(reference: string): MessageDescriptor {
    const found = this.find(reference);
    if (found.kind !== "message")
      throw new DescriptorError(`${this.#path} takes the enum ${reference} for a message`);
    return found;
  }
}

function findIn(
  name: string,
  files: readonly FileDescriptor[],
  seen: Set<FileDescriptor>,
): Named | undefined {
  for (const file of files) {
    const found = declared.get(file)?.get(name);
    if (found !== undefined) return found;
  }
  for (const file of files) {
    if (seen.has(file)) continue;
    seen.add(file);
    const found = findIn(name, file.imports, seen);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The type of this full name in the file. */
export function findType(file: FileDescriptor, typeName: string): Named | undefined {
  return declared.get(file)?.get(typeName);
}

/** Descriptors do not fit together. */
export class DescriptorError extends Error {
  override readonly name = "DescriptorError";
  readonly code = "invalid_descriptor";
}
