import type { CodeChoices, EnumDescriptor, FileDescriptor, MessageDescriptor } from "@weft/protobuf";
import type { ModuleNames } from "./module-names.ts";

export interface ModuleSettings {
  readonly choices: CodeChoices;
  /** The module the runtime is imported from. */
  readonly runtime: string;
  /** The module another file's code is imported from. */
  readonly moduleOf: (file: FileDescriptor) => string;
  readonly namesOf: (file: FileDescriptor) => ModuleNames;
}

interface Import {
  readonly name: string;
  readonly alias: string;
  typeOnly: boolean;
}

/** What one generated module can refer to, and the imports that come of it. */
export class ModuleScope {
  readonly file: FileDescriptor;
  readonly names: ModuleNames;
  readonly settings: ModuleSettings;
  readonly #imports = new Map<string, Map<string, Import>>();

  constructor(file: FileDescriptor, settings: ModuleSettings) {
    this.file = file;
    this.settings = settings;
    this.names = settings.namesOf(file);
  }

  /** A value of the runtime. */
  runtime(name: string): string {
    return this.#import(this.settings.runtime, name, false);
  }

  /** A type of the runtime. */
  runtimeType(name: string): string {
    return this.#import(this.settings.runtime, name, true);
  }

  /** The constant of a message or enum. */
  value(declared: MessageDescriptor | EnumDescriptor): string {
    return this.#named(declared.file, (names) => names.of(declared), false);
  }

  type(declared: MessageDescriptor | EnumDescriptor): string {
    return this.#named(declared.file, (names) => names.of(declared), true);
  }

  initType(message: MessageDescriptor): string {
    return this.#named(message.file, (names) => names.initOf(message), true);
  }

  fileConstant(file: FileDescriptor): string {
    return this.#named(file, (names) => names.file, false);
  }

  #named(file: FileDescriptor, nameIn: (names: ModuleNames) => string, typeOnly: boolean): string {
    const name = nameIn(this.settings.namesOf(file));
    return file === this.file ? name : this.#import(this.settings.moduleOf(file), name, typeOnly);
  }

  #import(module: string, name: string, typeOnly: boolean): string {
    let names = this.#imports.get(module);
    if (names === undefined) this.#imports.set(module, (names = new Map()));
    let known = names.get(name);
    if (known === undefined) names.set(name, (known = { name, alias: this.names.claim(name), typeOnly }));
    if (!typeOnly) known.typeOnly = false;
    return known.alias;
  }

  /** The import statements, in the order of modules and names. */
  importLines(): string[] {
    const lines: string[] = [];
    for (const [module, names] of [...this.#imports].sort(byKey)) {
      const sorted = [...names].sort(byKey).map(([, one]) => one);
      const types = sorted.every((one) => one.typeOnly);
      const specifiers = sorted.map(({ name, alias, typeOnly }) => {
        const specifier = name === alias ? name : `${name} as ${alias}`;
        return typeOnly && !types ? `type ${specifier}` : specifier;
      });
      const head = types ? "import type" : "import";
      const line = `${head} { ${specifiers.join(", ")} } from "${module}";`;
      if (line.length <= 110) lines.push(line);
      else lines.push(`${head} {`, ...specifiers.map((one) => `  ${one},`), `} from "${module}";`);
    }
    return lines;
  }
}

function byKey(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0;
}
