import { ConfigPlace } from "../service-config/config-place.ts";
import type { LoadBalancingConfig } from "../service-config/service-config.ts";

/** A load-balancing policy and what it is told. */
export type PolicyChoice =
  | { readonly policy: "pick_first"; readonly shuffleAddresses: boolean }
  | { readonly policy: "round_robin" };

/** The first policy of a list that is known here (gRFC A24). Throws a ChannelError when there is none. */
export function choosePolicy(list: readonly LoadBalancingConfig[]): PolicyChoice {
  const place = new ConfigPlace("loadBalancingConfig");
  const unknown: string[] = [];
  for (const [i, entry] of list.entries()) {
    const [name, ...more] = Object.keys(entry);
    if (name === undefined || more.length > 0)
      throw place.item(i).invalid("must have one policy as its only field");
    if (name === "round_robin") return { policy: "round_robin" };
    if (name === "pick_first")
      return { policy: "pick_first", shuffleAddresses: entry.pick_first?.shuffleAddressList === true };
    unknown.push(name);
  }
  throw place.invalid(`names no policy that is known here: ${unknown.join(", ") || "the list is empty"}`);
}
