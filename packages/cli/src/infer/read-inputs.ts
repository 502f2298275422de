import { readFileSync } from "node:fs";
import {
  formatSpec,
  InferenceError,
  imageTensor,
  type Tensor,
  type TensorSpec,
  tensorFromJson,
} from "@weft/inference/client";
import { CliError, usageError } from "../cli-error.ts";
import { closest } from "../suggest.ts";

/** What a command line gives a model: `NAME=JSON`, `NAME=@FILE`, and `[NAME=]FILE` for a picture. */
export interface GivenInputs {
  readonly input?: readonly string[];
  readonly image?: readonly string[];
}

/** The tensors of a request for a model that takes `specs`. */
export function readInputs(given: GivenInputs, specs: readonly TensorSpec[]): Record<string, Tensor> {
  const tensors: Record<string, Tensor> = {};
  for (const text of given.input ?? []) {
    const { spec, value } = assignment(text, specs);
    tensors[spec.name] = fitted(`--input ${spec.name}`, () => tensorFromJson(parseValue(value, spec), spec));
  }
  for (const text of given.image ?? []) {
    const named = specs.find(({ name }) => text.startsWith(`${name}=`));
    const spec = named ?? onlyOpenInput(specs, tensors);
    const path = named ? text.slice(named.name.length + 1) : text;
    tensors[spec.name] = fitted(`--image ${path}`, () => imageTensor(readFileSync(path), spec));
  }
  const missing = specs.filter(({ name, optional }) => !optional && !(name in tensors));
  if (missing.length > 0) {
    const names = missing.map(({ name }) => name).join(" and ");
    throw usageError(
      `nothing is given for ${names}`,
      `the model takes ${specs.map(formatSpec).join(", ")}: add --image FILE or --input NAME=JSON`,
    );
  }
  return tensors;
}

function assignment(text: string, specs: readonly TensorSpec[]): { spec: TensorSpec; value: string } {
  const equals = text.indexOf("=");
  if (equals < 1)
    throw usageError(`--input ${text}: what is the input's name?`, "write NAME=JSON or NAME=@FILE");
  const name = text.slice(0, equals);
  const spec = specs.find((one) => one.name === name);
  if (spec) return { spec, value: text.slice(equals + 1) };
  const names = specs.map((one) => one.name);
  const near = closest(name, names);
  throw usageError(
    `the model has no input ${name}`,
    near === undefined ? `it has ${names.join(", ")}` : `did you mean ${near}?`,
  );
}

function parseValue(value: string, { name }: TensorSpec): unknown {
  const text = value.startsWith("@") ? readFileSync(value.slice(1), "utf8") : value;
  try {
    return JSON.parse(text);
  } catch (error) {
    throw usageError(`--input ${name}: this is no JSON: ${(error as SyntaxError).message}`);
  }
}

function onlyOpenInput(specs: readonly TensorSpec[], tensors: Readonly<Record<string, Tensor>>): TensorSpec {
  const open = specs.filter(({ name }) => !(name in tensors));
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
