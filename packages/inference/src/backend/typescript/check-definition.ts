import { InferenceError } from "../../inference-error.ts";
import { parseDatatype } from "../../tensor/datatype.ts";
import type { ModelDefinition } from "./define-model.ts";

/**
 * The model that a module exports. Types are gone by now, or never were: what is wrong is told before anything is served.
 *
 * @throws InferenceError INVALID_ARGUMENT when it exports no `model`, or one that cannot be served
 */
export function definitionIn(exported: unknown): ModelDefinition {
  const { model, ...others } = exported as Readonly<Record<string, unknown>>;
  if (!isRecord(model)) {
    const names = Object.keys(others);
    const found = names.length === 0 ? "" : `, but ${names.join(", ")}`;
    throw refusal(
      `the module exports no \`model\` made with defineModel${found}: write \`export const model = defineModel({ … })\``,
    );
  }
  if (typeof model.infer !== "function") throw refusal("the model has no function `infer`");
  const { maxBatchSize = 0 } = model;
  if (!Number.isInteger(maxBatchSize) || (maxBatchSize as number) < 0)
    throw refusal(`maxBatchSize is ${String(maxBatchSize)}, no whole number from 0 up`);
  for (const role of ["inputs", "outputs"]) {
    const tensors = model[role];
    if (!isRecord(tensors)) throw refusal(`the model declares no ${role}`);
    for (const [name, tensor] of Object.entries(tensors)) {
      checkTensor(`${role}.${name}`, tensor, maxBatchSize as number);
    }
  }
  return model as unknown as ModelDefinition;
}

function checkTensor(place: string, tensor: unknown, maxBatchSize: number): void {
  if (!isRecord(tensor)) throw refusal(`${place} is no object with datatype and shape`);
  const { datatype, shape } = tensor;
  const known = typeof datatype === "string" ? parseDatatype(datatype) : undefined;
  if (known === undefined || known !== datatype)
    throw refusal(
      `${place}: ${shown(datatype)} is no datatype${known === undefined ? "" : `; write "${known}"`}`,
    );
  if (!Array.isArray(shape) || !shape.every((dimension) => Number.isInteger(dimension) && dimension >= -1))
    throw refusal(
      `${place}: ${shown(shape)} is no shape; write a list of lengths, -1 for any, such as [-1, 64]`,
    );
  if (maxBatchSize > 0 && shape[0] !== -1)
    throw refusal(
      `${place}: with maxBatchSize the first dimension is the batch's; write [${["-1", ...shape].join(", ")}]`,
    );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  return value === undefined ? "nothing" : (JSON.stringify(value) ?? typeof value);
}

function refusal(message: string): InferenceError {
  return new InferenceError("INVALID_ARGUMENT", message);
}
