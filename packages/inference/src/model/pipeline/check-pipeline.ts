import { InferenceError } from "../../inference-error.ts";
import type { Datatype } from "../../tensor/datatype.ts";
import type { Model } from "../model.ts";
import type { ModelSignature } from "../model-signature.ts";
import type { PipelineStep } from "./pipeline-step.ts";

/**
 * Checks that every tensor of a pipeline is made once, that what a step needs is made, by an earlier step or not by one
 * that waits for it, and that datatypes agree.
 *
 * @throws InferenceError INVALID_ARGUMENT naming the tensor
 */
export function checkPipeline(
  signature: ModelSignature,
  steps: readonly PipelineStep[],
  resolve: (step: PipelineStep) => Model,
): void {
  const made = new Map<string, Datatype>(signature.inputs.map((spec) => [spec.name, spec.datatype]));
  let waiting = steps.map((step) => ({ step, model: resolve(step) }));
  for (const entry of waiting) checkMaps(entry.step, entry.model);
  while (waiting.length > 0) {
    const able = waiting.filter(({ step }) => [...step.inputs.values()].every((tensor) => made.has(tensor)));
    if (able.length === 0) {
      const { step } = waiting[0] as (typeof waiting)[number];
      const missing = [...step.inputs.values()].find((tensor) => !made.has(tensor));
      throw wrong(`step ${step.modelName} needs tensor "${missing}", which nothing makes before it`);
    }
    for (const { step, model } of able) {
      for (const [input, tensor] of step.inputs)
        checkSame(tensor, made.get(tensor), datatypeIn(model, "inputs", input));
      for (const [output, tensor] of step.outputs) {
        if (made.has(tensor)) throw wrong(`tensor "${tensor}" is made more than once`);
        made.set(tensor, datatypeIn(model, "outputs", output));
      }
    }
    waiting = waiting.filter((entry) => !able.includes(entry));
  }
  for (const { name, datatype } of signature.outputs) {
    if (!made.has(name)) throw wrong(`nothing makes output "${name}"`);
    checkSame(name, made.get(name), datatype);
  }
}

function checkMaps(step: PipelineStep, model: Model): void {
  for (const { name, optional } of model.signature.inputs) {
    if (!optional && !step.inputs.has(name)) throw wrong(`step ${step.modelName} leaves out input "${name}"`);
  }
  for (const name of step.inputs.keys()) datatypeIn(model, "inputs", name);
}

function datatypeIn(model: Model, role: "inputs" | "outputs", name: string): Datatype {
  const spec = model.signature[role].find((candidate) => candidate.name === name);
  if (spec) return spec.datatype;
  throw wrong(`model "${model.identity.name}" has no "${name}" among its ${role}`);
}

function checkSame(tensor: string, made: Datatype | undefined, wanted: Datatype): void {
  if (made !== wanted) throw wrong(`tensor "${tensor}" is ${made}, but ${wanted} is expected`);
}

function wrong(what: string): InferenceError {
  return new InferenceError("INVALID_ARGUMENT", `config.pbtxt: ${what}`);
}
