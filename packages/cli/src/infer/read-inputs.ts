import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import {
  formatSpec,
  type ImageOptions,
  InferenceError,
  imageTensor,
  parseExactJson,
  type Tensor,
  type TensorSpec,
  tensorFromJson,
} from "@weft/inference/client";
import { CliError, usageError } from "../cli-error.ts";
import { closest } from "../suggest.ts";

/** Tensors by the name of their input. */
export type Tensors = Readonly<Record<string, Tensor>>;

/** The pictures that one input is given, in order. */
export interface GivenPictures {
  readonly spec: TensorSpec;
  readonly paths: readonly string[];
}

/** The inputs written out on the command line: `NAME=JSON` or `NAME=@FILE`. */
export function readInputs(texts: readonly string[], specs: readonly TensorSpec[]): Tensors {
  const tensors: Record<string, Tensor> = {};
  for (const text of texts) {
    const { name, value } = assignment(text);
    const spec = specOf(name, specs);
    if (name in tensors) throw usageError(`--input ${name} is given twice`);
    tensors[name] = fitted(`--input ${name}`, () => tensorFromJson(parseValue(value, spec), spec));
  }
  return tensors;
}

/** The inputs in one JSON object of many: `{"NAME": value, …}`. */
export function readObject(text: string, specs: readonly TensorSpec[]): Tensors {
  let value: unknown;
  try {
    value = parseExactJson(text);
  } catch (error) {
    throw usageError(`this is no JSON: ${(error as SyntaxError).message}`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw usageError('expected an object of inputs, {"NAME": value}, and the next behind it, not in a list');
  const entries = Object.entries(value).map(([name, entry]) => {
    const spec = specOf(name, specs);
    return [name, fitted(`input ${name}`, () => tensorFromJson(entry, spec))] as const;
  });
  return Object.fromEntries(entries);
}

/** Which input each picture is for: `[NAME=]FILE`, where a folder stands for the pictures in it. */
export function assignPictures(
  texts: readonly string[],
  specs: readonly TensorSpec[],
  taken: Tensors,
): GivenPictures[] {
  const paths = new Map<TensorSpec, string[]>();
  const plain: string[] = [];
  for (const text of texts) {
    const spec = specs.find(({ name }) => text.startsWith(`${name}=`));
    if (!spec) plain.push(...picturesAt(text));
    else paths.set(spec, [...(paths.get(spec) ?? []), ...picturesAt(text.slice(spec.name.length + 1))]);
  }
  if (plain.length > 0) {
    const spec = onlyOpen(
      specs.filter((one) => !(one.name in taken) && !paths.has(one)),
      specs,
    );
    paths.set(spec, plain);
  }
  return Array.from(paths, ([spec, own]) => ({ spec, paths: own }));
}

/** A picture as its input wants it. */
export function readPicture(path: string, spec: TensorSpec, options: ImageOptions): Tensor {
  return fitted(`--image ${path}`, () => imageTensor(readFileSync(path), spec, options));
}

/**
 * Says what the model takes to who gave it nothing. Whether one input among others may be left out, only the server knows.
 *
 * @throws CliError
 */
export function checkGiven(names: readonly string[], specs: readonly TensorSpec[]): void {
  if (names.length > 0 || specs.length === 0) return;
  throw usageError(
    `nothing is given for ${specs.map(({ name }) => name).join(" and ")}`,
    `the model takes ${specs.map(formatSpec).join(", ")}: add --image FILE or --input NAME=JSON`,
  );
}

function assignment(text: string): { name: string; value: string } {
  const equals = text.indexOf("=");
  if (equals < 1)
    throw usageError(`--input ${text}: what is the input's name?`, "write NAME=JSON or NAME=@FILE");
  return { name: text.slice(0, equals), value: text.slice(equals + 1) };
}

function specOf(name: string, specs: readonly TensorSpec[]): TensorSpec {
  const spec = specs.find((one) => one.name === name);
  if (spec) return spec;
  const names = specs.map((one) => one.name);
  const near = closest(name, names);
  throw usageError(
    `the model has no input ${name}`,
    near === undefined ? `it has ${names.join(", ")}` : `did you mean ${near}?`,
  );
}

function parseValue(value: string, { name, datatype }: TensorSpec): unknown {
  const text = value.startsWith("@") ? readFileSync(fileAt(value.slice(1)), "utf8") : value;
  try {
    return parseExactJson(text);
  } catch (error) {
    const hint = datatype === "BYTES" ? `a text stands in double quotes: --input '${name}="…"'` : "";
    throw usageError(`--input ${name}: this is no JSON: ${(error as SyntaxError).message}`, hint);
  }
}

/** The same path, unless it is a folder's: reading that fails without saying which it was. */
export function fileAt(path: string): string {
  if (statSync(path).isDirectory()) throw usageError(`${path} is a folder, no file of JSON`);
  return path;
}

function picturesAt(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const found = readdirSync(path).filter((name) => /\.(png|jpe?g)$/i.test(name));
  if (found.length === 0) throw usageError(`--image ${path}: no PNG or JPEG is in this folder`);
  return found.sort().map((name) => join(path, name));
}

function onlyOpen(open: readonly TensorSpec[], specs: readonly TensorSpec[]): TensorSpec {
  if (open.length === 1) return open[0]!;
  throw usageError(
    "which input is the image for?",
    `write --image NAME=FILE with one of ${specs.map(({ name }) => name).join(", ")}`,
  );
}

function fitted(what: string, read: () => Tensor): Tensor {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof InferenceError)) throw error;
    throw new CliError("file", `${what}: ${error.message}`, { exitCode: 2, cause: error });
  }
}
