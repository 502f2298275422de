import type { ModelConfig } from "../gen/inference/model_config.ts";

/** The inputs that are filled in for callers: what tells of a batch, controls and states of sequences. */
export function filledInputs({ schedulingChoice, batchInput }: ModelConfig): string[] {
  const names = batchInput.flatMap(({ targetName }) => targetName);
  if (schedulingChoice?.case !== "sequenceBatching") return names;
  const { controlInput, state } = schedulingChoice.value;
  return [...names, ...controlInput.map(({ name }) => name), ...state.map(({ inputName }) => inputName)];
}

/** The outputs that are parted by the shapes of an input. */
export function scatteredOutputs({ batchOutput }: ModelConfig): string[] {
  return batchOutput.flatMap(({ targetName }) => targetName);
}

/** The outputs that are kept for the next request of a sequence, without those that `output` gives to callers as well. */
export function keptOutputs({ schedulingChoice, output }: ModelConfig): string[] {
  if (schedulingChoice?.case !== "sequenceBatching") return [];
  const names = schedulingChoice.value.state.map(({ outputName }) => outputName);
  return names.filter((name) => !output.some((said) => said.name === name));
}
