import type { EnumDescriptor, FieldDescriptor, FileDescriptor, MessageDescriptor } from "@weft/protobuf";
import { localCamelCase } from "./camel-case.ts";

/** Words that cannot name a constant or a type, and the globals and variables that generated modules use themselves. */
const reserved: ReadonlySet<string> = new Set(
  (
    "any arguments as async await bigint boolean break case catch class const continue debugger declare default delete do " +
    "else enum eval export extends false finally for from function get if implements import in infer instanceof interface " +
    "is keyof let module namespace never new null number object of package private protected public readonly require " +
    "return set static string super switch symbol this throw true try type typeof undefined unique unknown var void " +
    "while with yield " +
    "Array ArrayLike BigInt BigInt64Array BigUint64Array Float32Array Float64Array Infinity Int32Array Iterable Map NaN Number Object " +
    "Readonly Uint32Array Uint8Array " +
    "b end i init k m p r start stop t tag v"
  ).split(" "),
);

type Declared = MessageDescriptor | EnumDescriptor | FieldDescriptor;

/**
 * The names a generated module declares. Nested types are `Outer_Inner`; a name that is a reserved word, a global the
 * module uses or already taken gets a `$` behind it (no name in a schema can hold one).
 */
export class ModuleNames {
  /** The constant that holds the file's schema. */
  readonly file: string;
  readonly #taken = new Set<string>();
  readonly #names = new Map<object, string>();
  readonly #inits = new Map<MessageDescriptor, string>();

  constructor(file: FileDescriptor) {
    for (const message of file.messages) this.#declareMessage(message, "");
    for (const one of file.enums) this.#names.set(one, this.claim(one.name));
    for (const service of file.services) this.#names.set(service, this.claim(service.name));
    for (const message of file.messages) this.#declareInits(message);
    for (const extension of file.extensions)
      this.#names.set(extension, this.claim(localCamelCase(extension.name)));
    for (const message of file.messages) this.#declareExtensions(message);
    this.file = this.claim(fileConstant(file.path));
  }

  /** Takes the name, or one like it that is free. */
  claim(preferred: string): string {
    let name = preferred;
    while (reserved.has(name) || this.#taken.has(name)) name += "$";
    this.#taken.add(name);
    return name;
  }

  has(name: string): boolean {
    return reserved.has(name) || this.#taken.has(name);
  }

  of(declared: Declared | FileDescriptor["services"][number]): string {
    return this.#names.get(declared)!;
  }

  initOf(message: MessageDescriptor): string {
    return this.#inits.get(message)!;
  }

  #declareMessage(message: MessageDescriptor, prefix: string): void {
    if (message.mapEntry) return;
    const name = prefix + message.name;
    this.#names.set(message, this.claim(name));
    for (const one of message.enums) this.#names.set(one, this.claim(`${name}_${one.name}`));
    for (const nested of message.messages) this.#declareMessage(nested, `${name}_`);
  }

  #declareInits(message: MessageDescriptor): void {
    if (message.mapEntry) return;
    this.#inits.set(message, this.claim(`${this.of(message)}Init`));
    for (const nested of message.messages) this.#declareInits(nested);
  }

  #declareExtensions(message: MessageDescriptor): void {
    if (message.mapEntry) return;
    for (const one of message.extensions) {
      this.#names.set(one, this.claim(`${this.of(message)}_${localCamelCase(one.name)}`));
    }
    for (const nested of message.messages) this.#declareExtensions(nested);
  }
}

/** `user/v1/user.proto` → `userV1UserProto`. */
function fileConstant(path: string): string {
  return localCamelCase(path.replace(/[^A-Za-z0-9]+/g, "_"));
}
