import { fromConfigDatatype } from "../../config/config-datatypes.ts";
import { ModelConfig, type ModelInput, type ModelOutput } from "../../gen/inference/model_config.ts";
import { InferenceError } from "../../inference-error.ts";
import type { Model } from "../model.ts";
import type { ModelObserver } from "../model-observer.ts";
import type { ModelSignature, TensorSpec } from "../model-signature.ts";
import { checkPipeline } from "./check-pipeline.ts";
import { PipelineModel } from "./pipeline-model.ts";
import type { PipelineStep } from "./pipeline-step.ts";

/**
 * A pipeline out of its configuration.
 *
 * @throws InferenceError INVALID_ARGUMENT when a step's model is missing or the tensors do not connect
 */
export function loadPipeline(
  name: string,
  version: string,
  said: ModelConfig,
  find: (name: string, version: string) => Model,
  observer: ModelObserver | undefined,
): Model {
  const batched = (said.maxBatchSize ?? 0) > 0;
  const signature: ModelSignature = {
    inputs: said.input.map((input) => toSpec(input, batched)),
    outputs: said.output.map((output) => toSpec(output, batched)),
  };
  const steps = stepsOf(said);
  const resolve = (step: PipelineStep): Model => {
    try {
      return find(step.modelName, step.modelVersion);
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new InferenceError("UNAVAILABLE", `step ${step.modelName} of pipeline "${name}": ${reason}`, {
        cause,
      });
    }
  };
  checkPipeline(signature, steps, resolve);
  const config = ModelConfig.create({
    ...said,
    name,
    platform: "ensemble",
    maxBatchSize: said.maxBatchSize ?? 0,
  });
  const identity = { name, version, platform: "ensemble" };
  return new PipelineModel(identity, signature, config, steps, resolve, observer);
}

function stepsOf(said: ModelConfig): PipelineStep[] {
  const choice = said.schedulingChoice;
  const steps = choice?.case === "ensembleScheduling" ? choice.value.step : [];
  if (steps.length === 0)
    throw new InferenceError("INVALID_ARGUMENT", "config.pbtxt: ensemble_scheduling has no step");
  return steps.map((step) => ({
    modelName: step.modelName,
    modelVersion: step.modelVersion > 0n ? String(step.modelVersion) : "",
    inputs: step.inputMap,
    outputs: step.outputMap,
  }));
}

function toSpec(said: ModelInput | ModelOutput, batched: boolean): TensorSpec {
  const shape = [...(batched ? [-1] : []), ...said.dims.map(Number)];
  return { name: said.name, datatype: fromConfigDatatype(said.name, said.dataType), shape };
}
