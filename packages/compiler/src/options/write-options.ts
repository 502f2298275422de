import {
  EnumOptions,
  EnumValueOptions,
  ExtensionRangeOptions,
  FieldOptions,
  FileOptions,
  MessageOptions,
  MethodOptions,
  OneofOptions,
  ServiceOptions,
} from "@weft/protobuf/binary/descriptor";
import { forEachDeclaration } from "../linker/declarations.ts";
import type { LinkedFile } from "../linker/linked-file.ts";
import type { DeclaredSymbol, OptionsTarget } from "../linker/symbols.ts";
import { encodeLiteral } from "./encode-literal.ts";
import { stripSourceOptions } from "./strip-source-options.ts";

const MAP_ENTRY = Uint8Array.of(0x38, 1);

/** Puts the interpreted options into the descriptors; gives the paths, inside each, of what was left out. */
export function writeOptions(file: LinkedFile): Map<OptionsTarget, number[][]> {
  const stripped = new Map<OptionsTarget, number[][]>();
  const encode = (target: OptionsTarget): Uint8Array | undefined => {
    const paths: number[][] = [];
    const kept = stripSourceOptions(target.value, [], paths);
    if (!kept) paths.push([]);
    if (paths.length > 0) stripped.set(target, paths);
    return kept ? encodeLiteral(target.value) : undefined;
  };
  if (file.target !== undefined) {
    const bytes = encode(file.target);
    if (bytes !== undefined) file.proto.options = FileOptions.decode(bytes);
  }
  forEachDeclaration(file, (symbol) => {
    const bytes = symbol.target === undefined ? impliedOptions(symbol) : encode(symbol.target);
    if (bytes !== undefined) setOptions(symbol, bytes);
  });
  return stripped;
}

function impliedOptions(symbol: DeclaredSymbol): Uint8Array | undefined {
  return symbol.kind === "message" && symbol.isMapEntry ? MAP_ENTRY : undefined;
}

/** The codec keeps what it does not know, which is every custom option, as unknown fields. */
function setOptions(symbol: DeclaredSymbol, bytes: Uint8Array): void {
  switch (symbol.kind) {
    case "message":
      symbol.proto.options = MessageOptions.decode(bytes);
      break;
    case "field":
      symbol.proto.options = FieldOptions.decode(bytes);
      break;
    case "oneof":
      symbol.proto.options = OneofOptions.decode(bytes);
      break;
    case "extension range":
      symbol.proto.options = ExtensionRangeOptions.decode(bytes);
      break;
    case "enum":
      symbol.proto.options = EnumOptions.decode(bytes);
      break;
    case "enum value":
      symbol.proto.options = EnumValueOptions.decode(bytes);
      break;
    case "service":
      symbol.proto.options = ServiceOptions.decode(bytes);
      break;
    default:
      symbol.proto.options = MethodOptions.decode(bytes);
  }
}
