import { bundledProtos } from "@weft/protobuf/bundled";

/** A file that ships with the package, such as `google/protobuf/timestamp.proto`. */
export function bundledSource(name: string): string | undefined {
  return bundledProtos.get(name);
}

export function bundledNames(): Iterable<string> {
  return bundledProtos.keys();
}
