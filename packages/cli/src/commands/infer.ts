import { performance } from "node:perf_hooks";
import { InferenceClient } from "@weft/inference/client";
import type { Command } from "commander";
import { asCallError } from "../call-error.ts";
import { addDialOptions, type DialOptions, dial } from "../channel-options.ts";
import { gather } from "../gather.ts";
import { describeOutputs, outputsToJson } from "../infer/describe-outputs.ts";
import { type GivenInputs, readInputs } from "../infer/read-inputs.ts";
import { printLine } from "../output.ts";
import { parseDuration } from "../parse-duration.ts";

interface InferCommandOptions extends GivenInputs, DialOptions {
  readonly modelVersion?: string;
  readonly deadline?: number;
  readonly json?: boolean;
}

export function define(command: Command): void {
  command
    .argument("<address>", "HOST:PORT of the server")
    .argument("<model>", "name of the model")
    .option("--image <[name=]file>", "a PNG or JPEG as the input's shape wants it", gather)
    .option("--input <name=json|name=@file>", "an input as JSON; may be repeated", gather)
    .option("--model-version <version>", "default: the one that serves by default")
    .option("--deadline <duration>", "give up after this long: 500ms, 2s, 1m", parseDuration)
    .option("--json", "print one JSON object");
  addDialOptions(command)
    .addHelpText("after", "\nExample: weft infer localhost:50051 digits --image models/digits/samples/3.png")
    .action(runInfer);
}

async function runInfer(address: string, model: string, options: InferCommandOptions): Promise<void> {
  const channel = dial(address, options);
  const client = new InferenceClient(channel);
  const { modelVersion: version = "", deadline, header } = options;
  const callOptions = {
    ...(deadline === undefined ? {} : { deadlineMs: deadline }),
    ...(header === undefined ? {} : { metadata: header }),
  };
  try {
    const metadata = await client.modelMetadata(model, version, callOptions);
    const inputs = readInputs(options, metadata.inputs);
    const started = performance.now();
    const { outputs, modelName, modelVersion } = await client.infer(model, inputs, {
      ...callOptions,
      version,
    });
    const tookMs = performance.now() - started;
    if (options.json) await printLine(outputsToJson(modelName, modelVersion, outputs));
    else
      for (const line of [...describeOutputs(outputs), `took  ${tookMs.toFixed(1)} ms`])
        await printLine(line);
  } catch (error) {
    throw asCallError(error);
  } finally {
    await channel.close();
  }
}
