import { pick, type Random } from "./random.ts";
import { FEATURES, FEATURES_OF, KEYS, ODD_NAMES, SCALARS } from "./random-choices.ts";
import { customOption, type OptionTarget } from "./random-options.ts";
import { layOut, numberLiteral, stringLiteral } from "./random-text.ts";

type Syntax = "none" | "proto2" | "proto3" | "2023" | "2024" | "2026";

/** Writes one schema: most are right, and what is wrong in the others is one small thing. */
export class RandomSchema {
  readonly #random: Random;
  readonly #syntax: Syntax;
  readonly #tokens: string[] = [];
  readonly #messages: string[] = ["lib.Rich"];
  readonly #enums: string[] = [];
  #package = "";
  #names = 0;
  #extensionNumber = 1000;

  constructor(random: Random) {
    this.#random = random;
    this.#syntax = pick(random, [
      "none",
      "proto2",
      "proto2",
      "proto3",
      "proto3",
      "2023",
      "2023",
      "2024",
      "2026",
    ]);
    if (this.#syntax !== "proto3") this.#enums.push("lib.Level");
  }

  text(): string {
    this.#file();
    return layOut(this.#random, this.#tokens, pick(this.#random, [0, 2, 10, 30]));
  }

  get #isEdition(): boolean {
    return this.#syntax.startsWith("20");
  }

  get #hasVisibility(): boolean {
    return this.#syntax === "2024" || this.#syntax === "2026";
  }

  #put(...tokens: readonly string[]): void {
    this.#tokens.push(...tokens);
  }

  /** True in one of so many places. */
  #once(inHowMany: number): boolean {
    return this.#random(inHowMany) === 0;
  }

  #repeat(most: number, action: () => void): void {
    for (let count = this.#random(most + 1); count > 0; count--) action();
  }

  #name(kind: "type" | "field" | "constant"): string {
    if (this.#once(60)) return pick(this.#random, ODD_NAMES);
    const number = ++this.#names;
    if (kind === "type") return pick(this.#random, ["Node", "HTTPCode", "X"]) + number;
    if (kind === "constant") return pick(this.#random, ["ALPHA_Z", "BETA"]) + number;
    return pick(this.#random, ["first_name", "size", "is_x", "camel"]) + number;
  }

  #file(): void {
    if (this.#isEdition) this.#put("edition", "=", `"${this.#syntax}"`, ";");
    else if (this.#syntax !== "none") this.#put("syntax", "=", `"${this.#syntax}"`, ";");
    const option = this.#hasVisibility && this.#once(3) ? ["option"] : [];
    if (!this.#once(3)) {
      this.#package = this.#once(10)
        ? pick(this.#random, ["lib.more", "x.lib"])
        : pick(this.#random, ["p", "p.q"]);
      this.#put("package", ...this.#package.split(/(\.)/), ";");
    }
    this.#put(
      "import",
      ...(option.length > 0 ? [] : pick(this.#random, [[], ["public"]])),
      '"lib.proto"',
      ";",
    );
    if (this.#once(4)) this.#put("import", ...option, '"google/protobuf/cpp_features.proto"', ";");
    this.#repeat(2, () => this.#option("File"));
    if (this.#once(6)) this.#put("option", "java_package", "=", ...stringLiteral(this.#random), ";");
    this.#repeat(2, () => this.#enum(""));
    for (let count = 1 + this.#random(3); count > 0; count--) this.#message("", 3);
    if (this.#once(2)) this.#extend("");
    this.#repeat(1, () => this.#service());
    if (this.#once(30)) this.#put(pick(this.#random, ["}", "{", "message", "1", '"x"', "option", "@"]));
  }

  #setting(target: OptionTarget): string[] {
    const features = FEATURES_OF[target];
    if (features !== undefined && (this.#isEdition || this.#once(60)) && !this.#once(3)) {
      const odd = this.#once(this.#hasVisibility && target === "File" ? 2 : 40);
      const name = pick(this.#random, odd ? Object.keys(FEATURES) : features);
      return ["features", ".", name, "=", pick(this.#random, FEATURES[name]!)];
    }
    if (this.#once(8) && target !== "Oneof" && target !== "ExtensionRange")
      return ["deprecated", "=", pick(this.#random, ["true", "false"])];
    return customOption(this.#random, target);
  }

  #option(target: OptionTarget): void {
    this.#put("option", ...this.#setting(target), ";");
  }

  /** `[a = 1, b = 2]`, or nothing. */
  #list(settings: readonly (readonly string[])[]): void {
    if (settings.length === 0) return;
    this.#put("[", ...settings.flatMap((setting, index) => (index > 0 ? [",", ...setting] : setting)), "]");
  }

  #visibility(): void {
    if (this.#hasVisibility && this.#once(4)) this.#put(pick(this.#random, ["export", "local"]));
    else if (this.#once(200)) this.#put("local");
  }

  #inside(scope: string, name: string): string {
    return [scope === "" ? this.#package : scope, name].filter((part) => part !== "").join(".");
  }

  #enum(scope: string): void {
    const name = this.#name("type");
    this.#enums.push(this.#inside(scope, name));
    this.#visibility();
    this.#put("enum", name, "{");
    this.#repeat(1, () => this.#option("Enum"));
    const hasAlias = this.#once(6);
    if (hasAlias) this.#put("option", "allow_alias", "=", "true", ";");
    const first = this.#syntax === "proto2" && this.#once(2) ? "5" : this.#once(40) ? "1" : "0";
    const numbers = [first, "1", "0x2", "-3", "2147483647", "017", "9"];
    const values = (hasAlias ? 2 : 1) + this.#random(4);
    for (let index = 0; index < values; index++) {
      const number = hasAlias && index === 1 ? first : numbers[index]!;
      this.#put(this.#name("constant"), "=", ...number.split(/(?<=-)/));
      if (this.#once(5)) this.#list([this.#setting("EnumValue")]);
      this.#put(";");
    }
    if (this.#once(6))
      this.#put("reserved", "100", "to", pick(this.#random, ["0xFF", "200"]), ",", "-", "10", ";");
    this.#put("}");
  }

  #message(scope: string, depth: number): void {
    const name = this.#name("type");
    this.#visibility();
    this.#put("message", name);
    this.#messages.push(this.#inside(scope, name));
    this.#body(this.#inside(scope, name), depth);
  }

  #body(scope: string, depth: number): void {
    let number = this.#random(3);
    const next = (): string => (this.#once(100) ? "1" : String(++number));
    this.#put("{");
    this.#repeat(1, () => this.#option("Message"));
    for (let count = this.#random(7); count > 0; count--) {
      const kind = this.#random(14);
      if (kind === 0 && depth > 0) this.#message(scope, depth - 1);
      else if (kind === 1 && depth > 0) this.#enum(scope);
      else if (kind === 2) this.#oneof(next);
      else if (kind === 3) this.#map(next());
      else if (kind === 4 && depth > 0) this.#extend(scope);
      else if (kind === 5) this.#put(";");
      else if (kind === 6) this.#reserved();
      else if (kind === 7 && this.#syntax !== "proto3") this.#extensions();
      else if (kind === 8 && depth > 0 && !this.#isEdition && this.#syntax !== "proto3")
        this.#group(scope, next(), depth);
      else this.#field(next(), false);
    }
    this.#put("}");
  }

  #reserved(): void {
    if (this.#once(2)) this.#put("reserved", "500", "to", pick(this.#random, ["max", "0x1FF", "500"]), ";");
    else if (this.#isEdition) this.#put("reserved", "gone", ",", "away", ";");
    else this.#put("reserved", '"gone"', ",", '"aw"', '"ay"', ";");
  }

  #extensions(): void {
    this.#put("extensions", "200", "to", "210", ",", pick(this.#random, ["300", "0x12C"]));
    if (this.#once(3)) {
      const verified = this.#once(2)
        ? [["verification", "=", pick(this.#random, ["DECLARATION", "UNVERIFIED"])]]
        : [];
      this.#list([this.#setting("ExtensionRange"), ...verified]);
    }
    this.#put(";");
  }

  #group(scope: string, number: string, depth: number): void {
    const name = `Group${++this.#names}`;
    this.#put(pick(this.#random, ["optional", "repeated"]), "group", name, "=", number);
    if (this.#once(4)) this.#list([this.#setting("Field")]);
    this.#body(this.#inside(scope, name), depth - 1);
  }

  #oneof(next: () => string): void {
    this.#put("oneof", this.#name("field"), "{");
    if (this.#once(6)) this.#option("Oneof");
    if (!this.#once(40)) this.#field(next(), true);
    this.#repeat(2, () => this.#field(next(), true));
    this.#put("}");
  }

  #map(number: string): void {
    const value = this.#once(3) ? this.#reference() : [pick(this.#random, SCALARS)];
    const key = this.#once(40) ? "double" : pick(this.#random, KEYS);
    this.#put("map", "<", key, ",", ...value, ">", this.#name("field"), "=", number);
    if (this.#once(4)) this.#list([this.#setting("Field")]);
    this.#put(";");
  }

  #field(number: string, inOneof: boolean): void {
    const label = inOneof ? "" : this.#label();
    if (label !== "") this.#put(label);
    const isScalar = !this.#once(3);
    const type = isScalar ? pick(this.#random, SCALARS) : "";
    this.#put(...(isScalar ? [type] : this.#reference()), this.#name("field"), "=", number);
    const settings: string[][] = [];
    if (this.#once(5)) settings.push(this.#setting("Field"));
    if (this.#once(8)) settings.push(["json_name", "=", `"j${this.#once(6) ? "" : number}"`]);
    if (this.#once(4) && label !== "repeated" && this.#mayHaveDefault(type))
      settings.push(["default", "=", ...this.#default(type)]);
    if (label === "repeated" && this.#once(6) && !this.#isEdition && type !== "string" && type !== "bytes")
      settings.push(["packed", "=", "true"]);
    this.#list(settings);
    this.#put(";");
  }

  #mayHaveDefault(type: string): boolean {
    return (this.#syntax !== "proto3" && type !== "") || this.#once(40);
  }

  #default(type: string): string[] {
    switch (type) {
      case "":
        return [pick(this.#random, ["LOW", "HIGH", "ALPHA_Z1"])];
      case "bool":
        return [pick(this.#random, ["true", "false"])];
      case "string":
      case "bytes":
        return stringLiteral(this.#random);
      default:
        return numberLiteral(this.#random, type);
    }
  }

  #label(): string {
    const odd = this.#once(60);
    switch (this.#syntax) {
      case "none":
      case "proto2":
        return odd ? "" : pick(this.#random, ["optional", "optional", "repeated", "required"]);
      case "proto3":
        return odd ? "required" : pick(this.#random, ["", "", "optional", "repeated"]);
      default:
        return odd ? "optional" : pick(this.#random, ["", "", "repeated"]);
    }
  }

  /** The name of a message or enum, in full or the last parts of it, which may lead elsewhere or nowhere. */
  #reference(): string[] {
    const name = pick(this.#random, this.#once(3) && this.#enums.length > 0 ? this.#enums : this.#messages);
    if (this.#once(3)) return [".", ...name.split(/(\.)/)];
    const parts = name.split(".");
    const from = this.#once(2)
      ? 0
      : this.#once(8)
        ? this.#random(parts.length)
        : Math.max(0, parts.length - 2);
    return parts.slice(from).join(".").split(/(\.)/);
  }

  #extend(scope: string): void {
    if (this.#syntax === "proto3" && !this.#once(60)) return;
    this.#put("extend", pick(this.#random, ["lib", ".lib"]), ".", "Base", "{");
    for (let count = 1 + this.#random(2); count > 0; count--) {
      if (this.#syntax === "proto3" || this.#isEdition) {
        this.#put(...(this.#once(3) ? ["repeated"] : this.#syntax === "proto3" ? ["optional"] : []));
      } else this.#put(this.#once(3) ? "repeated" : "optional");
      this.#put(pick(this.#random, SCALARS), this.#name("field"), "=", String(++this.#extensionNumber));
      if (this.#once(5)) this.#list([this.#setting("Field")]);
      this.#put(";");
    }
    this.#put("}");
    if (this.#once(60)) this.#put("extend", scope === "" ? "Missing" : scope, "{", "}");
  }

  #service(): void {
    this.#put("service", this.#name("type"), "{");
    this.#repeat(1, () => this.#option("Service"));
    this.#repeat(3, () => {
      this.#put("rpc", `Call${++this.#names}`);
      this.#put("(", ...pick(this.#random, [[], ["stream"]]), ...this.#methodType(), ")");
      this.#put("returns", "(", ...pick(this.#random, [[], ["stream"]]), ...this.#methodType(), ")");
      if (this.#once(2)) this.#put(";");
      else {
        this.#put("{");
        this.#repeat(1, () => this.#option("Method"));
        this.#put("}");
      }
    });
    this.#put("}");
  }

  #methodType(): string[] {
    return this.#once(30)
      ? this.#reference()
      : `.${pick(this.#random, this.#messages)}`.split(/(\.)/).filter(Boolean);
  }
}
