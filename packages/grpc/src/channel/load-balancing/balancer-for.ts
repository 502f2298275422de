import type { RequestIdentity } from "../../client/request-template.ts";
import type { Address } from "../address.ts";
import { ChannelError } from "../channel-error.ts";
import type { ChannelOptions } from "../channel-options.ts";
import { interleaveFamilies } from "./interleave-families.ts";
import type { LoadBalancerFactory } from "./load-balancer.ts";
import { PickFirst } from "./pick-first.ts";
import { choosePolicy, type PolicyChoice } from "./policy-choice.ts";
import { RoundRobin } from "./round-robin.ts";

/** The policy a channel's options ask for. Throws a ChannelError for options that do not go together. */
export function balancerFor(options: ChannelOptions, identity: RequestIdentity): LoadBalancerFactory {
  const { outlierDetection, healthCheckService, serviceConfig } = options;
  const choice = choiceOf(options);
  if (choice.policy === "pick_first") {
    if (outlierDetection !== undefined) throw needsRoundRobin("outlierDetection");
    if (healthCheckService !== undefined) throw needsRoundRobin("healthCheckService");
    return (host) => new PickFirst(host, choice.shuffleAddresses ? shuffled : interleaveFamilies);
  }
  const service = healthCheckService ?? serviceConfig?.healthCheckConfig?.serviceName;
  const health = service === undefined ? undefined : { service, identity };
  return (host) => new RoundRobin(host, { outlierDetection, health });
}

function choiceOf({ loadBalancing, serviceConfig }: ChannelOptions): PolicyChoice {
  if (serviceConfig?.loadBalancingConfig !== undefined)
    return choosePolicy(serviceConfig.loadBalancingConfig);
  return loadBalancing === "round_robin"
    ? { policy: "round_robin" }
    : { policy: "pick_first", shuffleAddresses: false };
}

/** One server takes all calls of pick_first: there is no other to leave it for (gRFC A17, gRFC A50). */
function needsRoundRobin(option: string): ChannelError {
  return new ChannelError(
    "invalid_option",
    `${option} chooses among servers: it needs loadBalancing: "round_robin"`,
  );
}

/** In a random order, each as likely as any other. */
function shuffled(addresses: readonly Address[]): readonly Address[] {
  const order = [...addresses];
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(Math.random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return interleaveFamilies(order);
}
