import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { ModelStatus } from "../repository/model-book.ts";
import type { ServedModel } from "./serve-options.ts";

/** A model as it is shown to the person who started the server. */
export async function describeModel({
  name,
  version,
  reason,
  model,
  directory,
}: ModelStatus): Promise<ServedModel> {
  return {
    name,
    version,
    state: model ? "ready" : "failed",
    reason: model ? undefined : reason,
    signature: model?.signature,
    sample: await samplePicture(directory),
  };
}

async function samplePicture(directory: string): Promise<string | undefined> {
  const samples = join(directory, "samples");
  const files: string[] = await readdir(samples).catch(() => []);
  const pictures = files.filter((file) => /\.(png|jpe?g)$/.test(file)).sort();
  const picture = pictures.find((file) => file === "3.png") ?? pictures[0];
  return picture === undefined ? undefined : join(samples, picture);
}
