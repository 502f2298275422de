import assert from "node:assert/strict";
import { test } from "node:test";
import { rawCodec } from "../../method/codec.ts";
import { Status } from "../../status/status.ts";
import { choosePolicy } from "../load-balancing/policy-choice.ts";
import { MethodSettingsTable } from "./method-settings.ts";
import type { ServiceConfig } from "./service-config.ts";

const retryPolicy = {
  maxAttempts: 3,
  initialBackoff: "0.1s",
  maxBackoff: "1s",
  backoffMultiplier: 2,
  retryableStatusCodes: ["UNAVAILABLE"],
};

function find(config: ServiceConfig, path: string) {
  return new MethodSettingsTable(config).find({
    name: "",
    path,
    kind: "unary",
    input: rawCodec,
    output: rawCodec,
  });
}

/** A config as it comes from a file: unchecked. */
const fromFile = (config: object): ServiceConfig => JSON.parse(JSON.stringify(config)) as ServiceConfig;

test("a method's own entry comes before its service's and that before the one for all", () => {
  const config: ServiceConfig = {
    methodConfig: [
      { name: [{}], timeout: "1s" },
      { name: [{ service: "a.B" }], timeout: "2s" },
      { name: [{ service: "a.B", method: "C" }, { service: "a.D" }], timeout: "3.5s" },
    ],
  };
  assert.equal(find(config, "/a.B/C")?.timeoutMs, 3500);
  assert.equal(find(config, "/a.D/E")?.timeoutMs, 3500);
  assert.equal(find(config, "/a.B/X")?.timeoutMs, 2000);
  assert.equal(find(config, "/x.Y/Z")?.timeoutMs, 1000);
});

test("limits are read, as text too, and what is not known is passed over", () => {
  const config = fromFile({
    future: 1,
    methodConfig: [
      { name: [{}], maxRequestMessageBytes: "1000", maxResponseMessageBytes: 0, fallback: true },
    ],
  });
  assert.equal(find(config, "/a.B/C")?.maxRequestMessageBytes, 1000);
  assert.equal(find(config, "/a.B/C")?.maxResponseMessageBytes, 0);
});

test("statuses are names in any case, or numbers", () => {
  const codes = ["unavailable", "ABORTED", 8];
  const config = fromFile({
    methodConfig: [{ name: [{}], retryPolicy: { ...retryPolicy, retryableStatusCodes: codes } }],
  });
  assert.deepEqual(
    find(config, "/a.B/C")?.attempts?.codes,
    new Set([Status.UNAVAILABLE, Status.ABORTED, Status.RESOURCE_EXHAUSTED]),
  );
});

test("more than five attempts count as five", () => {
  const config = fromFile({
    methodConfig: [{ name: [{}], retryPolicy: { ...retryPolicy, maxAttempts: 9 } }],
  });
  assert.equal(find(config, "/a.B/C")?.attempts?.maxAttempts, 5);
});

const retrying = (change: object) => ({
  methodConfig: [{ name: [{}] }, { name: [{ service: "a.B" }], retryPolicy: { ...retryPolicy, ...change } }],
});
const hedging = (hedgingPolicy: object) => ({ methodConfig: [{ name: [{}], hedgingPolicy }] });

/** What is wrong, and how it is named. */
const mistakes: readonly (readonly [config: object, says: string])[] = [
  [
    { methodConfig: [{ name: [{}], timeout: 5 }] },
    'methodConfig[0].timeout must be a duration such as "1.5s", not 5',
  ],
  [
    { methodConfig: [{ name: [{}], maxRequestMessageBytes: -1 }] },
    "methodConfig[0].maxRequestMessageBytes must be a number of bytes, not -1",
  ],
  [{ methodConfig: [{ name: [{}, {}] }] }, "methodConfig[0].name[1] names what another entry names already"],
  [
    { methodConfig: [{ name: [{ method: "C" }] }] },
    'methodConfig[0].name[0] has a method, "C", without its service',
  ],
  [
    { methodConfig: [{ name: [{}], retryPolicy, hedgingPolicy: { maxAttempts: 2 } }] },
    "methodConfig[0] has a retryPolicy and a hedgingPolicy; a method has one of them",
  ],
  [
    retrying({ maxAttempts: 1 }),
    "methodConfig[1].retryPolicy.maxAttempts must be a whole number of 2 or more, not 1",
  ],
  [
    retrying({ initialBackoff: "1" }),
    'methodConfig[1].retryPolicy.initialBackoff must be a duration such as "1.5s", not "1"',
  ],
  [retrying({ maxBackoff: "0s" }), "methodConfig[1].retryPolicy.maxBackoff must be longer than nothing"],
  [
    retrying({ backoffMultiplier: 0 }),
    "methodConfig[1].retryPolicy.backoffMultiplier must be a number above 0, not 0",
  ],
  [
    retrying({ retryableStatusCodes: [] }),
    "methodConfig[1].retryPolicy.retryableStatusCodes must name at least one status",
  ],
  [
    retrying({ retryableStatusCodes: ["UNAVAILABLE", "GONE"] }),
    'methodConfig[1].retryPolicy.retryableStatusCodes[1] names no status: "GONE"',
  ],
  [
    retrying({ retryableStatusCodes: [99] }),
    "methodConfig[1].retryPolicy.retryableStatusCodes[0] names no status: 99",
  ],
  [
    hedging({}),
    "methodConfig[0].hedgingPolicy.maxAttempts must be a whole number of 2 or more, not undefined",
  ],
  [
    hedging({ maxAttempts: 2, hedgingDelay: "soon" }),
    'methodConfig[0].hedgingPolicy.hedgingDelay must be a duration such as "1.5s", not "soon"',
  ],
  [
    { retryThrottling: { maxTokens: 1001, tokenRatio: 1 } },
    "retryThrottling.maxTokens must be a whole number from 1 to 1000, not 1001",
  ],
  [
    { retryThrottling: { maxTokens: 10, tokenRatio: 0 } },
    "retryThrottling.tokenRatio must be a number above 0, not 0",
  ],
];

for (const [config, says] of mistakes)
  test(`a service config is refused because ${says}`, () => {
    assert.throws(() => new MethodSettingsTable(fromFile(config)), {
      code: "invalid_service_config",
      message: `service config: ${says}`,
    });
  });

test("the first policy that is known is chosen, those before it are passed over", () => {
  const list = [{ wonderful: {} }, { round_robin: {} }, { pick_first: {} }];
  assert.deepEqual(choosePolicy(list), { policy: "round_robin" });
  assert.deepEqual(choosePolicy([{ pick_first: { shuffleAddressList: true } }]), {
    policy: "pick_first",
    shuffleAddresses: true,
  });
});

test("a list of policies none of which is known is refused by name", () => {
  assert.throws(() => choosePolicy([{ wonderful: {} }, { xds: {} }]), {
    message: "service config: loadBalancingConfig names no policy that is known here: wonderful, xds",
  });
  assert.throws(() => choosePolicy([{ pick_first: {}, round_robin: {} }]), {
    message: "service config: loadBalancingConfig[0] must have one policy as its only field",
  });
});
