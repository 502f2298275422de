import { benchCalls } from "./calls.ts";
import { benchFootprint } from "./footprint.ts";
import { benchUnderH2load } from "./h2load.ts";

/** Everything about calls, one after another. */
export async function benchGrpc(): Promise<void> {
  await benchCalls();
  await benchUnderH2load();
  await benchFootprint();
}
